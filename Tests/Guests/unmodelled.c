// Touches a register that no board models, then leaves with success.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

int main(void) {
  *(volatile uint32_t *)0x40002FF8 = 1;
  *(volatile uint32_t *)0x40002FF8 = 2;
  return 0;
}
