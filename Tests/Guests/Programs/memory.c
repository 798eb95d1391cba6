// memcpy, memmove, memset, memcmp and memchr at every alignment, against loops.
#include <string.h>

#include "program.h"

static uint8_t a[160], b[160], c[160];

int main(void) {
  uint32_t seed = 15, sum = MIX_START, wrong = 0;
  for (uint32_t from = 0; from < 8; from++)
    for (uint32_t to = 0; to < 8; to++)
      for (uint32_t n = 0; n < 70; n += 1 + n / 9) {
        for (int i = 0; i < 160; i++) a[i] = (uint8_t)chance(&seed);
        memcpy(b, a, 160);
        memcpy(c, a, 160);
        memcpy(b + to, a + from + 80, n);
        for (uint32_t i = 0; i < n; i++) c[to + i] = a[from + 80 + i];
        if (memcmp(b, c, 160)) wrong++;
        memmove(b + to + 5, b + from, n);
        if (to + 5 > from)
          for (uint32_t i = n; i-- > 0;) c[to + 5 + i] = c[from + i];
        else
          for (uint32_t i = 0; i < n; i++) c[to + 5 + i] = c[from + i];
        if (memcmp(b, c, 160)) wrong++;
        memset(b + from, (int)n, to + n);
        for (uint32_t i = 0; i < to + n; i++) c[from + i] = (uint8_t)n;
        if (memcmp(b, c, 160)) wrong++;
        c[90] ^= 1;
        int order = memcmp(b + from, c + from, 120);
        mix(&sum, order < 0 ? 1u : order > 0 ? 2u : 0u);
        uint8_t *found = memchr(a + from, a[from + n], 70);
        mix(&sum, found ? (uint32_t)(found - a) : 999);
      }
  show("sum", sum);
  show("wrong", wrong);
  return 0;
}
