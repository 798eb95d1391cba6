// What hosts outside talk to, on both wires: TWIS0 at 0x2A with sixteen registers (a write's first byte is
// the number), SCL P0.12 and SDA P0.17; SPIS1, which answers each transfer with what it heard in the one
// before, clock P0.11, in P0.13, out P0.02, select P0.16.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define TWIS(offset) REG(0x40003000 + (offset))
#define SPIS(offset) REG(0x40004000 + (offset))

static uint8_t registers[16] = {0x5A}, written[8], heard[4], reply[4] = {0xC3, 0x5A, 0x81, 0x00};
static uint32_t number;

// What was written goes into the registers.
static void store(void) {
  uint32_t count = TWIS(0x53C);
  if (count > 0) number = written[0] & 15;
  for (uint32_t i = 1; i < count; i++) registers[(number + i - 1) & 15] = written[i];
}

static void twis(void) {
  if (TWIS(0x164)) {  // EVENTS_WRITE
    TWIS(0x164) = 0;
    TWIS(0x534) = (uint32_t)written;
    TWIS(0x538) = sizeof written;
    TWIS(0x030) = 1;  // TASKS_PREPARERX
  }
  if (TWIS(0x168)) {  // EVENTS_READ
    TWIS(0x168) = 0;
    store();
    TWIS(0x544) = (uint32_t)(registers + number);
    TWIS(0x548) = 16 - number;
    TWIS(0x034) = 1;  // TASKS_PREPARETX
  }
  if (TWIS(0x104)) {  // EVENTS_STOPPED
    TWIS(0x104) = 0;
    store();
  }
}

static void spis(void) {
  if (SPIS(0x104)) {  // EVENTS_END; the semaphore comes back by END_ACQUIRE
    SPIS(0x104) = 0;
    for (int i = 0; i < 4; i++) reply[i] = heard[i];
    SPIS(0x028) = 1;  // TASKS_RELEASE
  }
}

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected, [16 + 3] = twis, [16 + 4] = spis};

int main(void) {
  TWIS(0x508) = 12;
  TWIS(0x50C) = 17;
  TWIS(0x588) = 0x2A;
  TWIS(0x304) = 1 << 1 | 1 << 25 | 1 << 26;
  TWIS(0x500) = 9;
  REG(0x50000740) = 3 << 2;  // PIN_CNF[16]: input with a pull-up
  SPIS(0x508) = 11;          // SCK, MISO, MOSI, CSN
  SPIS(0x50C) = 2;
  SPIS(0x510) = 13;
  SPIS(0x514) = 16;
  SPIS(0x200) = 1 << 2;
  SPIS(0x304) = 1 << 1;
  SPIS(0x500) = 2;
  SPIS(0x534) = (uint32_t)heard;
  SPIS(0x538) = sizeof heard;
  SPIS(0x544) = (uint32_t)reply;
  SPIS(0x548) = sizeof reply;
  SPIS(0x028) = 1;
  REG(0xE000E100) = 1 << 3 | 1 << 4;
  for (;;) __asm__ volatile("wfi");
}
