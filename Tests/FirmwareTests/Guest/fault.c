// Faults: nothing answers at that address.

#include <stdint.h>

int main(void) {
  *(volatile uint32_t *)0xF0000000 = 1;
  return 0;
}
