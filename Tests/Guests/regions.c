// The nRF51's regions: code from `outside` on is region 1 after a reset, and its accesses to what is
// region 0's are hard faults, which are counted and skipped. Leaves with the step that failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))

static volatile uint32_t faults;
static volatile uint32_t guarded;

// Skips the two bytes of the instruction that failed.
__attribute__((used)) static void skip(uint32_t *frame) {
  faults++;
  frame[6] += 2;
}

__attribute__((naked)) static void hardFault(void) {
  __asm__ volatile("mov r0, sp\n push {lr}\n bl skip\n pop {pc}");
}

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, hardFault};

#define STORE(address, value) \
  __asm__ volatile("str %1, [%0]" ::"l"(address), "l"(value) : "memory")

static uint32_t inside(uint32_t address, uint32_t value) {
  uint32_t before = faults;
  STORE(address, value);
  return faults - before;
}

__attribute__((noinline, aligned(1024), section(".text.zz"))) static uint32_t outside(
    uint32_t address, uint32_t value) {
  uint32_t before = faults;
  STORE(address, value);
  return faults - before;
}

int main(void) {
  uint32_t border = (uint32_t)outside & ~1u;
  if (REG(0x10001000) == 0xFFFFFFFF) {
    REG(0x4001E504) = 1;           // NVMC: write
    REG(0x10001000) = border;      // UICR.CLENR0
    REG(0x4001E504) = 0;
    REG(0xE000ED0C) = 0x05FA0004;  // SYSRESETREQ
    for (;;) {
    }
  }
  uint32_t ram = (uint32_t)&guarded;
  if (outside(0x4000D504, 1) || REG(0x4000D504) != 1) return 1;
  REG(0x4000052C) = ram + 4 - 0x20000000;  // RLENR0
  REG(0x40000528) = 1 << 13;               // PERR0: RNG
  if (inside(0x4000D504, 0) || REG(0x4000D504) != 0) return 2;
  if (outside(0x4000D504, 1) != 1 || REG(0x4000D504) != 0) return 3;
  if (inside(ram, 5) || guarded != 5) return 4;
  if (outside(ram, 6) != 1 || guarded != 5) return 5;
  if (outside(ram + 4, REG(ram + 4)) != 0) return 6;
  REG(0x4001E504) = 1;
  uint32_t last = border - 4;
  if (outside(last, 0) != 1 || inside(last, 0) != 0) return 7;
  return 0;
}
