// Code that is unpacked into RAM a basic block at a time, run there, and overwritten by the next:
// what a firmware does whose rarely used code is compressed.
#include "guest.h"

enum { blocks = 48, slots = 4, longest = 24 };

static uint16_t packed[blocks][longest];
static uint32_t lengths[blocks];
// A slot is called at its begin; variables stand beside the code, as in any small RAM.
static struct {
  uint32_t holds;
  uint16_t code[longest];
} slot[slots];
static uint32_t unpacked;

static uint32_t seed = 1;

static uint32_t chance(uint32_t limit) {
  seed = seed * 1664525 + 1013904223;
  return (seed >> 16) % limit;
}

// Straight code over r0 and r1 that ends in bx lr.
static void pack(uint32_t number) {
  uint32_t length = 6 + chance(longest - 6);
  for (uint32_t i = 0; i < length; i++) {
    uint32_t halfword = 0x4770;
    if (i + 1 < length) {
      switch (chance(4)) {
        case 0: halfword = 0x3000 | chance(256); break;
        case 1: halfword = 0x0041 | (1 + chance(30)) << 6; break;
        case 2: halfword = 0x4048; break;
        default: halfword = 0x1840; break;
      }
    }
    packed[number][i] = (uint16_t)(halfword ^ (0x5A00 + i * 77));
  }
  lengths[number] = length;
}

static uint32_t run(uint32_t number, uint32_t value) {
  uint32_t place = number % slots;
  if (slot[place].holds != number + 1) {
    uint16_t *to = slot[place].code;
    for (uint32_t i = 0; i < lengths[number]; i++) {
      to[i] = (uint16_t)(packed[number][i] ^ (0x5A00 + i * 77));
    }
    slot[place].holds = number + 1;
    unpacked++;
    __asm__ volatile("dsb\nisb" ::: "memory");
  }
  uint32_t (*code)(uint32_t, uint32_t) =
      (uint32_t(*)(uint32_t, uint32_t))((uint32_t)slot[place].code | 1);
  return code(value, number);
}

uint32_t work(void) {
  for (uint32_t i = 0; i < blocks; i++) pack(i);
  for (uint32_t i = 0; i < slots; i++) slot[i].holds = 0;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < 40000; i++) {
    uint32_t number = chance(blocks);
    // Some blocks loop, most run once.
    uint32_t times = chance(8) == 0 ? 6 : 1;
    for (uint32_t j = 0; j < times; j++) sum = run(number, sum);
  }
  return sum + unpacked;
}
