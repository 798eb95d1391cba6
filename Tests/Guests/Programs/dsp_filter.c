// A FIR filter on pairs of 16-bit samples: SMLAD, SMLALD, PKHBT, SSAT where the core has them, and
// what they mean in C elsewhere.
#include "program.h"

#ifdef __ARM_FEATURE_DSP
#include <arm_acle.h>
static int32_t dual(uint32_t a, uint32_t b, int32_t sum) {
  int32_t result;
  __asm__("smlad %0, %1, %2, %3" : "=r"(result) : "r"(a), "r"(b), "r"(sum));
  return result;
}
static int64_t dual_long(uint32_t a, uint32_t b, int64_t sum) { return __smlald((int16x2_t)a, (int16x2_t)b, sum); }
static uint32_t pack(int32_t low, int32_t high) {
  uint32_t result;
  __asm__("pkhbt %0, %1, %2, lsl #16" : "=r"(result) : "r"(low), "r"(high));
  return result;
}
static int32_t saturate(int32_t x) { return __ssat(x, 16); }
#else
static int32_t low(uint32_t x) { return (int16_t)x; }
static int32_t high(uint32_t x) { return (int16_t)(x >> 16); }
static int32_t dual(uint32_t a, uint32_t b, int32_t sum) {
  return (int32_t)((uint32_t)(low(a) * low(b)) + (uint32_t)(high(a) * high(b)) + (uint32_t)sum);
}
static int64_t dual_long(uint32_t a, uint32_t b, int64_t sum) {
  return sum + (int64_t)low(a) * low(b) + (int64_t)high(a) * high(b);
}
static uint32_t pack(int32_t l, int32_t h) { return ((uint32_t)l & 0xFFFF) | (uint32_t)h << 16; }
static int32_t saturate(int32_t x) { return x > 32767 ? 32767 : x < -32768 ? -32768 : x; }
#endif

#define TAPS 32
int main(void) {
  static uint32_t taps[TAPS / 2];
  static int16_t samples[600];
  uint32_t seed = 13, sum = MIX_START;
  for (int i = 0; i < TAPS / 2; i++) {
    int32_t first = (int32_t)(chance(&seed) % 8000) - 4000;
    taps[i] = pack(first, (int32_t)(chance(&seed) % 8000) - 4000);
  }
  for (int i = 0; i < 600; i++) samples[i] = (int16_t)chance(&seed);
  int64_t energy = 0;
  for (int i = 0; i + TAPS <= 600; i++) {
    int32_t out = 1 << 14;
    for (int t = 0; t < TAPS / 2; t++) {
      uint32_t two = pack(samples[i + 2 * t], samples[i + 2 * t + 1]);
      out = dual(two, taps[t], out);
      energy = dual_long(two, two, energy);
    }
    mix(&sum, (uint32_t)saturate(out >> 15));
  }
  show("sum", sum);
  show("energy", (uint64_t)energy);
  return 0;
}
