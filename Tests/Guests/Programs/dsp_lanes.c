// Four bytes and two halfwords at a time: the parallel additions, GE and SEL, USAD8, extensions.
#include "program.h"

#ifdef __ARM_FEATURE_DSP
#define TWO(name, instruction)                                                    \
  static uint32_t name(uint32_t a, uint32_t b) {                                  \
    uint32_t r;                                                                   \
    __asm__ volatile(instruction " %0, %1, %2" : "=r"(r) : "r"(a), "r"(b));       \
    return r;                                                                     \
  }
TWO(qadd8, "qadd8")
TWO(uqsub8, "uqsub8")
TWO(shadd16, "shadd16")
TWO(uhsub8, "uhsub8")
TWO(qsub16, "qsub16")
TWO(uqadd16, "uqadd16")
TWO(sad, "usad8")
TWO(qsum, "qadd")
TWO(qdifference, "qdsub")
static uint32_t extend(uint32_t a, uint32_t b) {
  uint32_t r;
  __asm__("uxtab16 %0, %1, %2, ror #8" : "=r"(r) : "r"(a), "r"(b));
  return r;
}
static uint32_t largest(uint32_t a, uint32_t b) {
  uint32_t r;
  __asm__ volatile("usub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(r) : "r"(a), "r"(b));
  return r;
}
#else
static int64_t clamp(int64_t x, int64_t low, int64_t high) {
  return x < low ? low : x > high ? high : x;
}
#define LANES(name, bits, type, expression)                                       \
  static uint32_t name(uint32_t a, uint32_t b) {                                  \
    uint32_t r = 0;                                                               \
    for (int i = 0; i < 32; i += bits) {                                          \
      int32_t x = (type)(a >> i), y = (type)(b >> i);                             \
      r |= ((uint32_t)(expression) & ((1u << bits) - 1)) << i;                    \
    }                                                                             \
    return r;                                                                     \
  }
LANES(qadd8, 8, int8_t, clamp(x + y, -128, 127))
LANES(uqsub8, 8, uint8_t, clamp(x - y, 0, 255))
LANES(shadd16, 16, int16_t, (x + y) >> 1)
LANES(uhsub8, 8, uint8_t, (x - y) >> 1)
LANES(qsub16, 16, int16_t, clamp(x - y, -32768, 32767))
LANES(uqadd16, 16, uint16_t, clamp(x + y, 0, 65535))
LANES(largest, 8, uint8_t, x >= y ? x : y)
static uint32_t sad(uint32_t a, uint32_t b) {
  uint32_t sum = 0;
  for (int i = 0; i < 32; i += 8) {
    int32_t d = (int32_t)(a >> i & 255) - (int32_t)(b >> i & 255);
    sum += (uint32_t)(d < 0 ? -d : d);
  }
  return sum;
}
static uint32_t qsum(uint32_t a, uint32_t b) {
  return (uint32_t)clamp((int64_t)(int32_t)a + (int32_t)b, INT32_MIN, INT32_MAX);
}
static uint32_t qdifference(uint32_t a, uint32_t b) {
  int64_t twice = clamp(2 * (int64_t)(int32_t)b, INT32_MIN, INT32_MAX);
  return (uint32_t)clamp((int64_t)(int32_t)a - twice, INT32_MIN, INT32_MAX);
}
static uint32_t extend(uint32_t a, uint32_t b) {
  uint32_t low = (a & 0xFFFF) + (b >> 8 & 0xFF), high = (a >> 16) + (b >> 24);
  return (low & 0xFFFF) | high << 16;
}
#endif

int main(void) {
  static uint32_t (*const all[])(uint32_t, uint32_t) = {
      qadd8, uqsub8, shadd16, uhsub8, qsub16, uqadd16, sad, qsum, qdifference, extend, largest};
  for (uint32_t f = 0; f < sizeof all / sizeof *all; f++) {
    uint32_t seed = 31 + f, sum = MIX_START;
    for (int i = 0; i < 800; i++) {
      uint32_t a = chance(&seed), b = chance(&seed);
      if (i % 4 == 1) b = a ^ (b & 0x01800180);
      if (i % 4 == 2) a |= 0x7F80FF00;
      mix(&sum, all[f](a, b));
    }
    show("sum", sum);
  }
  return 0;
}
