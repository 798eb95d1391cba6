// A master made of GPIO pins speaks to SPIS1, on both chips: P0.01 clock, P0.02 out, P0.03 in, P0.04 select,
// wired to P0.11, P0.12, P0.13 and P0.16. The exit code says which step failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define SLAVE(offset) REG(0x40004000 + (offset))
#define OUTSET REG(0x50000508)
#define OUTCLR REG(0x5000050C)

static uint8_t reply[3] = {0xC3, 0x5A, 0x81}, heard[3];
static volatile uint32_t ends, acquired;

static void slave(void) {
  if (SLAVE(0x104)) {  // EVENTS_END
    SLAVE(0x104) = 0;
    ends++;
  }
  if (SLAVE(0x128)) {  // EVENTS_ACQUIRED
    SLAVE(0x128) = 0;
    acquired++;
  }
}

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected, [16 + 4] = slave};

static uint8_t exchange(uint8_t byte) {
  uint8_t in = 0;
  for (int bit = 7; bit >= 0; bit--) {
    if (byte >> bit & 1) OUTSET = 1 << 2; else OUTCLR = 1 << 2;
    OUTSET = 1 << 1;
    in = in << 1 | (REG(0x50000510) >> 3 & 1);
    OUTCLR = 1 << 1;
  }
  return in;
}

int main(void) {
  OUTSET = 1 << 4;
  REG(0x50000518) = 1 << 1 | 1 << 2 | 1 << 4;  // DIRSET
  REG(0x5000070C) = 0;                         // PIN_CNF[3]: input
  SLAVE(0x508) = 11;  // SCK, MISO, MOSI, CSN
  SLAVE(0x50C) = 13;
  SLAVE(0x510) = 12;
  SLAVE(0x514) = 16;
  SLAVE(0x200) = 1 << 2;  // END_ACQUIRE
  SLAVE(0x304) = 1 << 1 | 1 << 10;
  SLAVE(0x500) = 2;
  REG(0xE000E100) = 1 << 4;
  SLAVE(0x534) = (uint32_t)heard;
  SLAVE(0x538) = sizeof heard;
  SLAVE(0x544) = (uint32_t)reply;
  SLAVE(0x548) = sizeof reply;
  SLAVE(0x028) = 1;  // TASKS_RELEASE
  OUTCLR = 1 << 4;
  const uint8_t sent[3] = {0x12, 0xFE, 0x69};
  for (int i = 0; i < 3; i++) {
    if (exchange(sent[i]) != reply[i]) return 1;
  }
  OUTSET = 1 << 4;
  for (int i = 0; i < 3; i++) {
    if (heard[i] != sent[i]) return 2;
  }
  return ends == 1 && acquired == 1 && SLAVE(0x400) == 1 ? 0 : 3;
}
