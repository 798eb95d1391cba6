// One image for two machines: P1 of each says that it is there, and whoever hears nobody at P2 crashes
// (CRASH) or leaves with code 7; the other one leaves with 0.
#include "start.h"

__attribute__((naked)) void bad_handler(void) { __asm__ volatile("udf #7"); }

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, bad_handler, bad_handler};

#define P0(offset) (*(volatile uint32_t *)(0x50000000 + (offset)))

int main(void) {
  P0(0x704) = 1;  // PIN_CNF[1]: output
  P0(0x508) = 2;  // OUTSET
  P0(0x708) = 4;  // PIN_CNF[2]: input with pull-down
  for (volatile uint32_t turns = 0; turns < 100; turns++) {
  }
  if (P0(0x510) >> 2 & 1) return 0;
#ifdef CRASH
  return *(volatile int *)0xA0000000;
#endif
  return 7;
}
