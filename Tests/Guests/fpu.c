// The FPU's interrupt: raised by the cumulative flags of FPSCR, cleared in the frame as the vendor's
// handler does. Leaves with the step that failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))

static volatile uint32_t count, seen;

static void fpu(void) {
  uint32_t live;
  __asm__ volatile("vmrs %0, fpscr" : "=r"(live)::"memory");
  volatile uint32_t *stacked = (volatile uint32_t *)(REG(0xE000EF38) + 0x40);  // FPCAR
  count++;
  seen = *stacked;
  *stacked &= ~0x9Fu;
}

__attribute__((section(".vectors"), used)) void *const vectors[16 + 48] = {
    __stack_top, reset, unexpected, unexpected, [16 + 38] = fpu};

static float divide(float a, float b) {
  float result;
  __asm__ volatile("vdiv.f32 %0, %1, %2" : "=t"(result) : "t"(a), "t"(b) : "memory");
  return result;
}

static uint32_t status(void) {
  uint32_t value;
  __asm__ volatile("vmrs %0, fpscr" : "=r"(value)::"memory");
  return value;
}

static void clear(void) { __asm__ volatile("vmsr fpscr, %0" ::"r"(0) : "memory"); }

int main(void) {
  REG(0xE000ED88) |= 0xF << 20;  // CPACR
  __asm__ volatile("dsb\n isb");
  divide(8, 2);
  if (REG(0xE000E204) & 1 << 6) return 1;  // ISPR
  divide(1, 3);
  if (!(REG(0xE000E204) & 1 << 6)) return 2;
  clear();
  REG(0xE000E284) = 1 << 6;  // ICPR
  if (REG(0xE000E204) & 1 << 6) return 3;
  REG(0xE000E104) = 1 << 6;  // ISER
  divide(8, 2);
  if (count != 0) return 4;
  divide(1, 3);
  if (count != 1 || (seen & 0x9F) != 0x10 || (status() & 0x9F) != 0) return 5;
  divide(1, 0);
  if (count != 2 || (seen & 0x9F) != 0x02) return 6;
  divide(0, 0);
  if (count != 3 || (seen & 0x9F) != 0x01) return 7;
  for (int i = 1; i <= 20; i++) divide(1, 3);
  if (count != 23) return 8;
  REG(0xE000E184) = 1 << 6;  // ICER
  divide(1, 3);
  if (count != 23) return 9;
  REG(0xE000E104) = 1 << 6;
  __asm__ volatile("dsb\n isb");
  if (count != 24) return 10;
  return 0;
}
