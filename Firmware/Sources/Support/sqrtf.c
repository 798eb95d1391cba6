// The square root of a core without an FPU: the compiler calls this name. On a Cortex-M4F it is an
// instruction and nothing calls it.

#include <stdint.h>

union word {
  float number;
  uint32_t bits;
};

float sqrtf(float x) {
  uint32_t bits = (union word){.number = x}.bits;
  if (bits << 1 == 0 || bits >= 0x7F800000) {
    if (bits << 1 == 0 || bits == 0x7F800000) {
      return x;
    }
    return (union word){.bits = 0x7FC00000}.number;  // negative numbers and NaN
  }
  int32_t exponent = (int32_t)(bits >> 23);
  uint32_t significand = bits & 0x7FFFFF;
  if (exponent == 0) {
    exponent = 1;
    while (!(significand & 0x800000)) {
      significand <<= 1;
      exponent--;
    }
  }
  significand |= 0x800000;
  exponent -= 127;
  if (exponent & 1) {
    significand <<= 1;
  }
  exponent >>= 1;

  // Digit by digit: 24 bits of the root and one more to round by.
  significand <<= 1;
  uint32_t root = 0, rest = 0;
  for (uint32_t bit = 1 << 24; bit != 0; bit >>= 1) {
    uint32_t trial = rest + bit;
    if (trial <= significand) {
      rest = trial + bit;
      significand -= trial;
      root += bit;
    }
    significand <<= 1;
  }
  if (significand != 0) {
    root += root & 1;  // above the half or below: never on it
  }
  bits = (root >> 1) + ((uint32_t)(exponent + 126) << 23);
  return (union word){.bits = bits}.number;
}
