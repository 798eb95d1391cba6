// Accesses of every width and sign through volatile pointers, with offsets near and far.
#include "program.h"

static volatile uint8_t bytes[1200];

int main(void) {
  uint32_t seed = 83, sum = MIX_START;
  for (int i = 0; i < 1200; i++) bytes[i] = (uint8_t)chance(&seed);
  for (int i = 0; i < 1500; i++) {
    uint32_t x = chance(&seed), at = x % 140 * 8;
    volatile uint32_t *words = (volatile uint32_t *)(void *)&bytes[at];
    volatile uint16_t *halves = (volatile uint16_t *)(void *)&bytes[at];
    volatile uint64_t *wide = (volatile uint64_t *)(void *)&bytes[at];
    mix(&sum, words[1] + words[0]);
    mix(&sum, (uint32_t)(int16_t)halves[3] + halves[2]);
    mix(&sum, (uint32_t)(int8_t)bytes[at + 5] - bytes[at + 6]);
    mix(&sum, (uint32_t)(*wide >> 20));
    switch (x >> 29) {
      case 0: words[1] = x; break;
      case 1: halves[1] = (uint16_t)(x >> 3); break;
      case 2: bytes[at + 7]--; break;
      case 3: *wide += (uint64_t)x << 9; break;
      case 4: words[0] ^= words[1]; break;
      case 5: halves[2] = (uint16_t)(halves[0] * 3); break;
      default: bytes[x >> 8 & 1023] = (uint8_t)x;
    }
  }
  show("sum", sum);
  for (int i = 0; i < 1200; i++) mix(&sum, bytes[i]);
  show("bytes", sum);
  return 0;
}
