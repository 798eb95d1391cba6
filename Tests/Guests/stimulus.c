// Writes to stimulus ports of the ITM: a text to port 0, a word to port 3, and to one that is off.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
    __stack_top, reset, unexpected, unexpected};

#define ITM 0xE0000000
#define WORD(address) (*(volatile uint32_t *)(address))
#define BYTE(address) (*(volatile uint8_t *)(address))

int main(void) {
  WORD(0xE000EDFC) |= 1 << 24;    // DEMCR.TRCENA
  WORD(ITM + 0xFB0) = 0xC5ACCE55;  // LAR
  WORD(ITM + 0xE00) = 1 | 1 << 3;  // TER
  WORD(ITM + 0xE80) = 1;           // TCR.ITMENA
  for (const char *text = "Hi"; *text; text++) {
    while (WORD(ITM) == 0) {
    }
    BYTE(ITM) = (uint8_t)*text;
  }
  WORD(ITM + 4 * 3) = 0x12345678;
  WORD(ITM + 4 * 4) = 0xFFFFFFFF;
  return 0;
}
