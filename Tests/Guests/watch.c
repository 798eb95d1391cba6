// MWU watches a variable, a peripheral's registers and, as the interrupt that nothing masks, another
// variable; POWER tells of sleep. The exit code says which step failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define MWU(offset) REG(0x40020000 + (offset))

static volatile uint32_t watched, sacred, seen, alarms;

static void watcher(void) {
  if (MWU(0x100)) {  // EVENTS_REGION[0].WA
    MWU(0x100) = 0;
    seen++;
  }
}

static void alarm(void) {
  MWU(0x108) = 0;  // EVENTS_REGION[1].WA
  alarms++;
}

static void timer(void) { REG(0x40008140) = 0; }

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, alarm, unexpected, [16 + 8] = timer, [16 + 32] = watcher};

int main(void) {
  MWU(0x600) = (uint32_t)&watched;
  MWU(0x604) = (uint32_t)&watched + 3;
  MWU(0x610) = (uint32_t)&sacred;
  MWU(0x614) = (uint32_t)&sacred + 3;
  MWU(0x304) = 1 << 0;
  MWU(0x324) = 1 << 2;                       // NMIENSET: region 1, write
  MWU(0x6C8) = 1 << 14;                      // PREGION[0].SUBS: ECB
  MWU(0x514) = 1 << 0 | 1 << 2 | 3 << 24;    // REGIONENSET
  REG(0xE000E104) = 1 << 0;
  for (int i = 0; i < 5; i++) watched = i;
  if (seen != 5) return 1;
  __asm__ volatile("cpsid i");
  sacred = 1;
  __asm__ volatile("cpsie i");
  if (alarms != 1) return 2;
  (void)REG(0x4000E504);
  if (MWU(0x164) != 1 || MWU(0x160) != 0 || MWU(0x404) != 1 << 14) return 3;
  MWU(0x518) = ~0u;
  watched = 9;
  if (seen != 5) return 4;
  if (REG(0x40000114)) return 5;  // EVENTS_SLEEPENTER
  REG(0x40008510) = 4;
  REG(0x40008540) = 100;
  REG(0x40008304) = 1 << 16;
  REG(0xE000E100) = 1 << 8;
  REG(0x40008000) = 1;
  __asm__ volatile("wfi");
  return REG(0x40000114) == 1 && REG(0x40000118) == 1 ? 0 : 6;
}
