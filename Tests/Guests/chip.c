// Uses the chip around the core: timer interrupts out of WFI, flash programming, a software reset
// that retained registers survive. The exit code says which step failed; 0 is none.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))

static volatile uint32_t ticks;

static void timer0(void) {
  REG(0x40008140) = 0;  // EVENTS_COMPARE[0]
  ticks++;
}

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected, [16 + 8] = timer0};

static int timer(void) {
  REG(0x40008510) = 4;        // PRESCALER: 1 MHz
  REG(0x40008508) = 0;        // BITMODE: 16
  REG(0x40008540) = 100;      // CC[0]
  REG(0x40008200) = 1;        // SHORTS: COMPARE0_CLEAR
  REG(0x40008304) = 1 << 16;  // INTENSET: COMPARE0
  REG(0xE000E100) = 1 << 8;   // ISER
  REG(0x40008000) = 1;        // TASKS_START
  while (ticks < 10) __asm__ volatile("wfi");
  REG(0x40008004) = 1;  // TASKS_STOP
  return ticks == 10;
}

static int flash(void) {
  const uint32_t page = 0x20000;
  REG(0x4001E504) = 2;     // CONFIG: erase
  REG(0x4001E508) = page;  // ERASEPAGE
  REG(0x4001E504) = 1;     // CONFIG: write
  REG(page) = 0xCAFE0000;
  REG(page) = 0xFFFFBABE & 0xFFFF0000;
  REG(0x4001E504) = 0;
  return REG(page) == 0xCAFE0000 && REG(page + 4) == 0xFFFFFFFF && REG(0x4001E400) == 1;
}

int main(void) {
  if (REG(0x4000051C) == 0xA5) {                // GPREGRET: the second time
    return REG(0x40000400) == 4 ? 0 : 3;        // RESETREAS: SREQ
  }
  if (!timer()) return 1;
  if (!flash()) return 2;
  REG(0x4000051C) = 0xA5;
  REG(0xE000ED0C) = 0x05FA0004;  // AIRCR: SYSRESETREQ
  for (;;) {
  }
}
