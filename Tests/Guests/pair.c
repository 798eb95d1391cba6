// Two machines with this image, wired crosswise: UART TX P0.01 to RX P0.02, P0.03 to P0.04. Each sends
// twenty numbers and gets the other's, then tells it by a pin. Leaves with the step that failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define UART 0x40002000
#define GPIO 0x50000000

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

int main(void) {
  REG(GPIO + 0x508) = 1 << 1;          // OUTSET: TX is idle
  REG(GPIO + 0x700 + 4 * 1) = 1;       // PIN_CNF: output
  REG(GPIO + 0x700 + 4 * 2) = 3 << 2;  // input, pulled up
  REG(GPIO + 0x700 + 4 * 3) = 1;
  REG(GPIO + 0x700 + 4 * 4) = 1 << 2;  // input, pulled down
  REG(UART + 0x50C) = 1;               // PSELTXD
  REG(UART + 0x514) = 2;               // PSELRXD
  REG(UART + 0x524) = 0x01D7E000;      // BAUDRATE: 115,200
  REG(UART + 0x500) = 4;               // ENABLE
  REG(UART + 0x000) = 1;               // STARTRX
  REG(UART + 0x008) = 1;               // STARTTX
  // The other one may not listen yet.
  for (volatile int i = 0; i < 2000; i++) {
  }
  for (uint32_t number = 1; number <= 20; number++) {
    REG(UART + 0x51C) = number * 11;
    while (!REG(UART + 0x11C)) {
    }
    REG(UART + 0x11C) = 0;
    while (!REG(UART + 0x108)) {
    }
    REG(UART + 0x108) = 0;
    if (REG(UART + 0x518) != number * 11) return number;
  }
  if (REG(GPIO + 0x510) >> 4 & 1) return 21;
  for (volatile int i = 0; i < 2000; i++) {
  }
  REG(GPIO + 0x508) = 1 << 3;
  while (!(REG(GPIO + 0x510) >> 4 & 1)) {
  }
  semihosting(4, "through two wires\n");  // SYS_WRITE0
  return 0;
}
