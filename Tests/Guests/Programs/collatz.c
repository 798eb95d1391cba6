// Long chains of 64-bit additions, shifts and comparisons.
#include "program.h"

int main(void) {
  uint32_t longest = 0, at = 0, sum = MIX_START;
  uint64_t highest = 0;
  for (uint32_t start = 1; start < 3000; start++) {
    uint64_t x = start;
    uint32_t steps = 0;
    while (x != 1) {
      x = x & 1 ? 3 * x + 1 : x >> 1;
      if (x > highest) highest = x;
      steps++;
    }
    if (steps > longest) {
      longest = steps;
      at = start;
    }
    mix(&sum, steps);
  }
  show("longest", longest);
  show("at", at);
  show("highest", highest);
  show("sum", sum);
  return 0;
}
