// Reads where nothing is, three calls deep, without a handler for it: the vector of HardFault leads
// to an undefined instruction, so that the core locks up.
#include "start.h"

__attribute__((naked)) void bad_handler(void) { __asm__ volatile("udf #7"); }

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, bad_handler, bad_handler, bad_handler, bad_handler, bad_handler};

__attribute__((noinline)) uint32_t inner(uint32_t address) {
  return *(volatile uint32_t *)address + 1;
}

__attribute__((noinline)) uint32_t outer(uint32_t address) { return inner(address) + 2; }

int main(void) { return (int)outer(0xA0000000); }
