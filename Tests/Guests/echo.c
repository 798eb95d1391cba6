// Sends back what the UART receives, upper case, until a full stop.
#include "start.h"

#define UART0(offset) (*(volatile uint32_t *)(0x40002000 + (offset)))

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

int main(void) {
  UART0(0x50C) = 24;          // PSELTXD: P0.24
  UART0(0x514) = 25;          // PSELRXD: P0.25
  UART0(0x524) = 0x01D7E000;  // BAUDRATE: 115,200
  UART0(0x500) = 4;           // ENABLE
  UART0(0x008) = 1;           // TASKS_STARTTX
  UART0(0x000) = 1;           // TASKS_STARTRX
  for (;;) {
    while (UART0(0x108) == 0) {  // EVENTS_RXDRDY
    }
    UART0(0x108) = 0;
    uint8_t byte = (uint8_t)UART0(0x518);
    if (byte >= 'a' && byte <= 'z') byte -= 32;
    UART0(0x11C) = 0;
    UART0(0x51C) = byte;
    while (UART0(0x11C) == 0) {
    }
    if (byte == '.') return 0;
  }
}
