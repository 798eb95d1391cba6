// Asks the accelerometer who it is, over TWI0: a byte out, a repeated START, a byte in.
#include "start.h"

#define TWI(offset) (*(volatile uint32_t *)(0x40003000 + (offset)))

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

static void wait(uint32_t event) {
  while (TWI(event) == 0) {
  }
  TWI(event) = 0;
}

int main(void) {
  TWI(0x508) = 0;           // PSELSCL
  TWI(0x50C) = 30;          // PSELSDA
  TWI(0x524) = 0x01980000;  // FREQUENCY: 100 kbps
  TWI(0x588) = 0x19;        // ADDRESS
  TWI(0x500) = 5;           // ENABLE
  TWI(0x008) = 1;           // TASKS_STARTTX
  TWI(0x51C) = 0x0F;        // TXD: WHO_AM_I_A
  wait(0x11C);              // EVENTS_TXDSENT
  TWI(0x200) = 2;           // SHORTS: BB_STOP
  TWI(0x000) = 1;           // TASKS_STARTRX
  wait(0x108);              // EVENTS_RXDREADY
  uint32_t identity = TWI(0x518);
  wait(0x104);  // EVENTS_STOPPED
  return identity == 0x33 ? 0 : 1;
}
