// SysTick with a reference clock of 1 MHz, as the boards of the MPS2 have; the exit code is the number
// of the first check that went wrong.
#include "start.h"

static volatile uint32_t ticks;
static void tick(void) { ticks++; }

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
    __stack_top, reset, unexpected, unexpected, [15] = tick};

#define SYST_CSR (*(volatile uint32_t *)0xE000E010)
#define SYST_RVR (*(volatile uint32_t *)0xE000E014)
#define SYST_CVR (*(volatile uint32_t *)0xE000E018)
#define SYST_CALIB (*(volatile uint32_t *)0xE000E01C)

#define CHECK(number, condition) \
  if (!(condition)) return number

int main(void) {
  CHECK(1, SYST_CSR == 0);
  CHECK(2, SYST_CALIB == 9999);
  SYST_CSR = 4;
  CHECK(3, SYST_CSR == 4);
  SYST_CSR = 0;
  CHECK(4, SYST_CSR == 0);
  // A millisecond by the reference clock.
  SYST_RVR = 999;
  SYST_CVR = 0;
  SYST_CSR = 3;
  while (ticks < 3) {
  }
  CHECK(5, SYST_CSR == 0x10003 && SYST_CVR < 1000);
  // The same by the core's clock.
  SYST_CSR = 0;
  SYST_RVR = 24999;
  SYST_CVR = 0;
  SYST_CSR = 7;
  while (ticks < 6) {
  }
  CHECK(6, SYST_CSR == 0x10007 && SYST_CVR < 25000);
  return 0;
}
