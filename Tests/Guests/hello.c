// Writes to the semihosting console and to the UART, then leaves with CODE.
#include "start.h"

#ifndef CODE
#define CODE 0
#endif
// The pin of the board's serial line: microbit-v2 has a core with DSP instructions.
#ifdef __ARM_FEATURE_DSP
#define TXD 6
#else
#define TXD 24
#endif
#define UART0(offset) (*(volatile uint32_t *)(0x40002000 + (offset)))

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

static void uart_text(const char *text) {
  UART0(0x50C) = TXD;         // PSELTXD: the board's serial line
  UART0(0x524) = 0x01D7E000;  // BAUDRATE: 115,200
  UART0(0x500) = 4;           // ENABLE
  UART0(0x008) = 1;           // TASKS_STARTTX
  for (; *text; text++) {
    UART0(0x11C) = 0;  // EVENTS_TXDRDY
    UART0(0x51C) = (uint8_t)*text;
    while (UART0(0x11C) == 0) {
    }
  }
}

int main(void) {
  uart_text("Hello from the UART\r\n");
#ifndef UART_ONLY
  semihosting(4, "Hello from semihosting\n");  // SYS_WRITE0
#endif
  return CODE;
}
