// Square and cube roots, powers and hypotenuses of integers, and sqrtf, sqrt, which are exact.
#include <math.h>

#include "program.h"

static uint32_t root(uint64_t x) {
  uint64_t result = 0;
  for (uint64_t bit = 1ull << 62; bit; bit >>= 2)
    if (x >= result + bit) {
      x -= result + bit;
      result = (result >> 1) + bit;
    } else {
      result >>= 1;
    }
  return (uint32_t)result;
}
static uint32_t cube_root(uint32_t x) {
  uint32_t y = 0;
  for (int s = 30; s >= 0; s -= 3) {
    y += y;
    uint32_t b = 3 * y * (y + 1) + 1;
    if ((x >> s) >= b) {
      x -= b << s;
      y++;
    }
  }
  return y;
}

int main(void) {
  uint32_t seed = 71, integers = MIX_START, singles = MIX_START, doubles = MIX_START;
  for (int i = 0; i < 600; i++) {
    uint32_t a = chance(&seed), b = chance(&seed) >> (i % 31);
    mix(&integers, root((uint64_t)a << 32 | b));
    mix(&integers, root(b));
    mix(&integers, cube_root(a));
    mix(&integers, root((uint64_t)b * b + (uint64_t)a));
    volatile float f = bits_float(a & 0x7F7FFFFF);
    mix(&singles, float_bits(sqrtf(f)));
    volatile double d = bits_double((uint64_t)(a & 0x7FEFFFFF) << 32 | b);
    uint64_t bits = double_bits(sqrt(d));
    mix(&doubles, (uint32_t)bits);
    mix(&doubles, (uint32_t)(bits >> 32));
  }
  show("integers", integers);
  show("singles", singles);
  show("doubles", doubles);
  volatile float less = -1;
  show("negative", float_bits(sqrtf(less)));
  return 0;
}
