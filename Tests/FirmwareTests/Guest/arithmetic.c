// Compares the core's arithmetic on floats and integers with the results in cases.h, which come from
// the machine that the test runs on. The exit code is 1 when floats
// differ, 2 when integers do.

#include <stdint.h>

#include "cases.h"

static float number(uint32_t bits) {
  union { uint32_t bits; float number; } word = {bits};
  return word.number;
}

static uint32_t bits(float number) {
  union { float number; uint32_t bits; } word = {.number = number};
  return word.bits;
}

static int isNaN(uint32_t bits) { return bits << 1 > 0xFF000000u; }

static _Noreturn void end(uint32_t code) {
  const uint32_t block[2] = {0x20026, code};  // ADP_Stopped_ApplicationExit
  register uint32_t r0 __asm__("r0") = 0x20;  // SYS_EXIT_EXTENDED
  register const uint32_t *r1 __asm__("r1") = block;
  __asm__ volatile("bkpt 0xAB" : : "r"(r0), "r"(r1) : "memory");
  for (;;) {}
}

int main(void) {
  for (uint32_t i = 0; i < sizeof floats / sizeof *floats; i += 1) {
    const float a = number(floats[i].a), b = number(floats[i].b);
    const int order = (a < b) | (a <= b) << 1 | (a == b) << 2 | (a >= b) << 3 | (a > b) << 4
        | __builtin_isunordered(a, b) << 5;
    const uint32_t results[4] = {bits(a + b), bits(a - b), bits(a * b), bits(a / b)};
    for (int j = 0; j < 4; j += 1) {
      const uint32_t expected = floats[i].results[j];
      if (results[j] != expected && !(isNaN(results[j]) && isNaN(expected))) end(1);
    }
    if (order != floats[i].order) end(1);
  }
  for (uint32_t i = 0; i < sizeof integers / sizeof *integers; i += 1) {
    volatile int32_t a = integers[i].a, b = integers[i].b;
    if (bits((float)a) != integers[i].converted || bits((float)(uint32_t)a) != integers[i].unsignedConverted
        || a / b != integers[i].quotient || a % b != integers[i].remainder)
      end(2);
  }
  end(0);
}
