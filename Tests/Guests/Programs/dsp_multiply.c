// The long, the high and the halfword multiplications, with and without accumulation.
#include "program.h"

#ifdef __ARM_FEATURE_DSP
static int32_t high(int32_t a, int32_t b, int32_t c) {
  int32_t r;
  __asm__("smmla %0, %1, %2, %3" : "=r"(r) : "r"(a), "r"(b), "r"(c));
  return r;
}
static int32_t rounded(int32_t a, int32_t b) {
  int32_t r;
  __asm__("smmulr %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
static int32_t top(int32_t a, int32_t b) {
  int32_t r;
  __asm__("smultt %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
static int32_t wide(int32_t a, int32_t b) {
  int32_t r;
  __asm__("smulwb %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
static uint64_t doubled(uint32_t a, uint32_t b, uint64_t c) {
  uint32_t low = (uint32_t)c, up = (uint32_t)(c >> 32);
  __asm__("umaal %0, %1, %2, %3" : "+r"(low), "+r"(up) : "r"(a), "r"(b));
  return (uint64_t)up << 32 | low;
}
#else
static int32_t high(int32_t a, int32_t b, int32_t c) {
  return (int32_t)(uint32_t)(((uint64_t)((int64_t)a * b) + ((uint64_t)(uint32_t)c << 32)) >> 32);
}
static int32_t rounded(int32_t a, int32_t b) {
  return (int32_t)(uint32_t)(((uint64_t)((int64_t)a * b) + 0x80000000u) >> 32);
}
static int32_t top(int32_t a, int32_t b) { return (a >> 16) * (b >> 16); }
static int32_t wide(int32_t a, int32_t b) { return (int32_t)((int64_t)a * (int16_t)b >> 16); }
static uint64_t doubled(uint32_t a, uint32_t b, uint64_t c) {
  return (uint64_t)a * b + (uint32_t)c + (c >> 32);
}
#endif

int main(void) {
  uint32_t seed = 4, sums[6] = {MIX_START, MIX_START, MIX_START, MIX_START, MIX_START, MIX_START};
  uint64_t running = 1;
  for (int i = 0; i < 1500; i++) {
    uint32_t a = chance(&seed), b = chance(&seed), c = chance(&seed);
    if (i % 5 == 0) a = i & 1 ? 0x80000000 : 0xFFFFFFFF;
    if (i % 7 == 0) b = 0x80000000;
    mix(&sums[0], (uint32_t)high((int32_t)a, (int32_t)b, (int32_t)c));
    mix(&sums[1], (uint32_t)rounded((int32_t)a, (int32_t)b));
    mix(&sums[2], (uint32_t)top((int32_t)a, (int32_t)b));
    mix(&sums[3], (uint32_t)wide((int32_t)a, (int32_t)b));
    running = doubled(a, b, running);
    mix(&sums[4], (uint32_t)(running >> 32));
    uint64_t product = (uint64_t)a * b + running;
    int64_t signed_product = (int64_t)(int32_t)a * (int32_t)b;
    mix(&sums[5], (uint32_t)(product >> 32));
    mix(&sums[5], (uint32_t)((uint64_t)signed_product >> 32));
    mix(&sums[5], (uint32_t)signed_product);
  }
  for (int i = 0; i < 6; i++) show("sum", sums[i]);
  return 0;
}
