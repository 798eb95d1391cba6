// A function so long that clang's jump back to its begin is by `bl`, which reaches further than `b` and
// loses what is in lr: the exit code tells whether the jump came back from somewhere else.

#include "support.h"

static volatile uint32_t state[4] = {3, 141, 59, 26};

__attribute__((noinline)) static uint32_t step(uint32_t x, uint32_t by) {
  return x * 5 + by + state[by % 4]++;
}

#define once(n, m)                                  \
  if (x & 1) x = step(x, n + m); else x ^= state[n]; \
  x = (x >> 3) + (x << 5);
#define four(m) once(0, m) once(1, m) once(2, m) once(3, m)
#define sixteen(m) four(m) four(m) four(m) four(m)

__attribute__((noinline)) static uint32_t distant(uint32_t x, uint32_t count) {
  do {
    if (x & 64) {
      sixteen(0) sixteen(0) sixteen(0) sixteen(0) sixteen(0) sixteen(0)
      state[0] = x;
    } else {
      sixteen(5) sixteen(5) sixteen(5) sixteen(5) sixteen(5) sixteen(5)
      state[1] = x;
    }
  } while (--count);
  return x;
}

int main(void) {
  uintptr_t block[2] = {0x20026, distant(state[0], 7) % 97 + 2};
  support_semihost(0x20, block);
  return 0;
}
