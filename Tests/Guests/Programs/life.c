// Conway's game on a torus of 64 x 64, a row a 64-bit word, neighbours added as bits.
#include "program.h"

static uint64_t field[64], next[64];
static uint64_t left(uint64_t x) { return x << 1 | x >> 63; }
static uint64_t right(uint64_t x) { return x >> 1 | x << 63; }

int main(void) {
  uint32_t seed = 6;
  for (int i = 0; i < 64; i++) field[i] = (uint64_t)chance(&seed) << 32 | chance(&seed);
  for (int generation = 0; generation < 60; generation++) {
    for (int y = 0; y < 64; y++) {
      uint64_t rows[3] = {field[(y + 63) & 63], field[y], field[(y + 1) & 63]};
      uint64_t one = 0, two = 0, four = 0;
      for (int r = 0; r < 3; r++) {
        uint64_t in[3] = {left(rows[r]), r == 1 ? 0 : rows[r], right(rows[r])};
        for (int i = 0; i < 3; i++) {
          uint64_t carry = one & in[i];
          one ^= in[i];
          four |= two & carry;
          two ^= carry;
        }
      }
      next[y] = two & ~four & (one | rows[1]);
    }
    uint32_t alive = 0;
    for (int y = 0; y < 64; y++) {
      field[y] = next[y];
      alive += (uint32_t)__builtin_popcountll(next[y]);
    }
    if (generation % 10 == 9) show("alive", alive);
  }
  uint32_t sum = MIX_START;
  for (int y = 0; y < 64; y++) {
    mix(&sum, (uint32_t)field[y]);
    mix(&sum, (uint32_t)(field[y] >> 32));
  }
  show("sum", sum);
  return 0;
}
