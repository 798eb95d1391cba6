// A little of everything that an image holds: code, constants, initialised and zeroed data.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
    __stack_top, reset, unexpected, unexpected};

const uint8_t table[5] = {1, 2, 3, 4, 5};
uint32_t counter = 0x12345678;
uint32_t zeros[7];

__attribute__((noinline)) static uint32_t twice(uint32_t value) { return 2 * value + zeros[1]; }

__attribute__((noinline)) uint32_t add(uint32_t left, uint32_t right) {
  zeros[0] = left;
  return twice(left) + right + table[left & 3];
}

int main(void) {
  counter = add(counter, 3);
  return 0;
}
