// Divisions and remainders of all widths and signs, and the identity between them.
#include "program.h"

static const uint64_t edges[] = {0, 1, 2, 3, 7, 10, 0x7F, 0x80, 0xFFFF, 0x10000, 0x7FFFFFFF,
  0x80000000, 0xFFFFFFFF, 0x100000000, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000,
  0xFFFFFFFFFFFFFFFF};
#define EDGES (sizeof edges / sizeof *edges)

static uint32_t sum = MIX_START, wrong;

static void pair(uint64_t a, uint64_t b) {
  if (b) {
    uint64_t q = a / b, r = a % b;
    if (q * b + r != a) wrong++;
    mix(&sum, (uint32_t)q);
    mix(&sum, (uint32_t)(q >> 32));
    mix(&sum, (uint32_t)r);
    int64_t sa = (int64_t)a, sb = (int64_t)b;
    if (!(sa == INT64_MIN && sb == -1)) {
      mix(&sum, (uint32_t)(sa / sb));
      mix(&sum, (uint32_t)(sa % sb));
    }
  }
  uint32_t c = (uint32_t)a, d = (uint32_t)b;
  if (d) {
    mix(&sum, c / d);
    mix(&sum, c % d);
    int32_t sc = (int32_t)c, sd = (int32_t)d;
    if (!(sc == INT32_MIN && sd == -1)) {
      mix(&sum, (uint32_t)(sc / sd));
      mix(&sum, (uint32_t)(sc % sd));
    }
  }
  if ((uint16_t)d) mix(&sum, (uint16_t)c / (uint16_t)d);
  if ((int8_t)d) mix(&sum, (uint32_t)((int8_t)c % (int8_t)d));
  mix(&sum, c / 10 + c % 10);
  mix(&sum, (uint32_t)((int32_t)c / 7 - (int32_t)c / 1000));
}

int main(void) {
  for (size_t i = 0; i < EDGES; i++)
    for (size_t j = 0; j < EDGES; j++) pair(edges[i], edges[j]);
  show("edges", sum);
  uint32_t seed = 8;
  for (int i = 0; i < 1500; i++) {
    uint64_t a = (uint64_t)chance(&seed) << 32 | chance(&seed);
    uint64_t b = (uint64_t)chance(&seed) << 32 | chance(&seed);
    pair(a >> (i % 60), b >> (i * 7 % 61));
  }
  show("random", sum);
  show("wrong", wrong);
  return 0;
}
