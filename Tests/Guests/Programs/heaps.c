// malloc, calloc, realloc and free at random, with contents that must stay.
#include <stdlib.h>
#include <string.h>

#include "program.h"

#define SLOTS 24
static uint8_t *slot[SLOTS];
static uint32_t size[SLOTS];

static void check(int i) {
  for (uint32_t j = 0; j < size[i]; j++)
    if (slot[i][j] != (uint8_t)(i * 7 + j)) {
      say("WRONG");
      return;
    }
}
static void fill(int i) {
  for (uint32_t j = 0; j < size[i]; j++) slot[i][j] = (uint8_t)((uint32_t)i * 7 + j);
}

int main(void) {
  uint32_t seed = 12, allocated = 0, sum = MIX_START;
  for (int round = 0; round < 3000; round++) {
    int i = (int)(chance(&seed) % SLOTS);
    uint32_t wanted = chance(&seed) % 150;
    check(i);
    switch (chance(&seed) % 3) {
      case 0:
        free(slot[i]);
        slot[i] = malloc(wanted + 1);
        size[i] = wanted;
        break;
      case 1: {
        uint32_t kept = size[i] < wanted ? size[i] : wanted;
        slot[i] = realloc(slot[i], wanted + 1);
        size[i] = kept;
        check(i);
        size[i] = wanted;
        break;
      }
      default:
        free(slot[i]);
        slot[i] = calloc(wanted + 1, 1);
        size[i] = wanted;
        for (uint32_t j = 0; j < wanted; j++)
          if (slot[i][j]) say("WRONG");
    }
    if (!slot[i]) {
      say("out of memory");
      return 1;
    }
    fill(i);
    allocated += wanted;
    if (round % 100 == 0) mix(&sum, slot[i][wanted / 2]);
  }
  show("allocated", allocated);
  show("sum", sum);
  return 0;
}
