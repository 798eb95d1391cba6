// An NFC tag without collision resolution: it answers a READ with four bytes.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define NFCT(offset) REG(0x40005000 + (offset))

static uint8_t buffer[16];

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected};

int main(void) {
  NFCT(0x59C) = 3;  // AUTOCOLRESCONFIG: off
  NFCT(0x510) = (uint32_t)buffer;
  NFCT(0x514) = sizeof buffer;
  NFCT(0x200) = 1;  // FIELDDETECTED_ACTIVATE
  NFCT(0x008) = 1;  // TASKS_SENSE
  while (!NFCT(0x100)) {
  }
  for (;;) {
    NFCT(0x118) = 0;
    NFCT(0x01C) = 1;  // TASKS_ENABLERXDATA
    while (!NFCT(0x118)) {
    }
    if (buffer[0] != 0x30 || NFCT(0x40C)) continue;
    for (int i = 0; i < 4; i++) buffer[i] = i + 1;
    NFCT(0x51C) = 4 << 3;
    NFCT(0x110) = 0;
    NFCT(0x00C) = 1;  // TASKS_STARTTX
    while (!NFCT(0x110)) {
    }
  }
}
