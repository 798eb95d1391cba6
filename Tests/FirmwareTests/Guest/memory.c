// Holds Support's memory functions against byte loops, over all alignments, lengths around the unrolled
// loops and overlaps, and checks what start-up leaves in .data and .bss. Exit code 0, or the number of
// the check that failed.

#include <stddef.h>
#include <stdint.h>

#include "support.h"

void *memcpy(void *to, const void *from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int value, size_t count);
int memcmp(const void *left, const void *right, size_t count);
void __aeabi_memset(void *to, size_t count, int value);
void __aeabi_memclr8(void *to, size_t count);
void *__aeabi_memcpy4(void *to, const void *from, size_t count);
void *__aeabi_memmove8(void *to, const void *from, size_t count);

enum { size = 96, longest = 70 };

static volatile uint32_t initialised[3] = {0x01234567, 0x89ABCDEF, 0xDEADBEEF};
static volatile uint32_t zeroed[5];

// The areas sit at multiples of 8, so that an offset is an alignment.
static uint8_t area[size] __attribute__((aligned(8)));
static uint8_t other[size] __attribute__((aligned(8)));
static uint8_t expected[size];

static void finish(unsigned code) {
  uintptr_t block[2] = {0x20026, code};
  support_semihost(0x20, block);
}

static void fill(void) {
  for (unsigned i = 0; i < size; i++) {
    area[i] = expected[i] = (uint8_t)(i * 37 + 11);
    other[i] = (uint8_t)(i * 101 + 200);
  }
}

static void check(unsigned number) {
  for (unsigned i = 0; i < size; i++) {
    if (area[i] != expected[i]) finish(number);
  }
}

#ifdef __ARM_FP
static volatile float factors[2] = {1.5f, -2.25f};
#endif

int main(void) {
#ifdef __ARM_FP
  // An FPU that is still off faults here, or already in a prologue.
  if (factors[0] * factors[1] != -3.375f) finish(14);
#endif
  if (initialised[0] != 0x01234567 || initialised[1] != 0x89ABCDEF || initialised[2] != 0xDEADBEEF)
    finish(1);
  for (unsigned i = 0; i < 5; i++) {
    if (zeroed[i]) finish(2);
  }
  for (unsigned count = 0; count <= longest; count++) {
    for (unsigned to = 0; to < 8; to++) {
      fill();
      for (unsigned i = 0; i < count; i++) expected[to + i] = 0xA5;
      if (memset(area + to, 0x7FA5, count) != area + to) finish(3);
      check(4);
      fill();
      for (unsigned i = 0; i < count; i++) expected[to + i] = 0x5A;
      __aeabi_memset(area + to, count, 0x5A);
      check(5);
      for (unsigned from = 0; from < 8; from++) {
        fill();
        for (unsigned i = 0; i < count; i++) expected[to + i] = other[from + i];
        if (memcpy(area + to, other + from, count) != area + to) finish(6);
        check(7);
        if (memcmp(area + to, other + from, count) != 0) finish(8);
      }
      for (unsigned from = 0; from < 20; from++) {
        fill();
        for (unsigned i = 0; i < count; i++) expected[to + i] = area[from + i];
        if (memmove(area + to, area + from, count) != area + to) finish(9);
        check(10);
        fill();
        for (unsigned i = 0; i < count; i++) expected[from + i] = area[to + i];
        memmove(area + from, area + to, count);
        check(11);
      }
    }
  }
  fill();
  __aeabi_memclr8(area, 40);
  __aeabi_memcpy4(area + 44, other, 12);
  __aeabi_memmove8(area + 64, other + 8, 24);
  for (unsigned i = 0; i < 40; i++) expected[i] = 0;
  for (unsigned i = 0; i < 12; i++) expected[44 + i] = other[i];
  for (unsigned i = 0; i < 24; i++) expected[64 + i] = other[8 + i];
  check(12);
  // Bytes compare unsigned, and the first that differs decides.
  if (memcmp("\x80", "\x7F", 1) <= 0 || memcmp("ab\x01z", "ab\xFF" "a", 4) >= 0) finish(13);
  finish(0);
}
