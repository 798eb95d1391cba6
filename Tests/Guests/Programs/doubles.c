// Arithmetic, comparison and conversion of doubles, over edges and at random.
#include "program.h"

static const uint64_t edges[] = {0, 0x8000000000000000, 1, 0x000FFFFFFFFFFFFF, 0x0010000000000000,
  0x3FF0000000000000, 0xBFF0000000000000, 0x3FF0000000000001, 0x4000000000000000,
  0x3FE0000000000000, 0x4330000000000000, 0x43E0000000000000, 0x7FEFFFFFFFFFFFFF,
  0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000};
#define EDGES (sizeof edges / sizeof *edges)
static uint32_t sum = MIX_START;

static void note(double value) {
  uint64_t bits = double_bits(value);
  mix(&sum, (uint32_t)bits);
  mix(&sum, (uint32_t)(bits >> 32));
}

static void pair(double a, double b) {
  note(a + b);
  note(a - b);
  note(a * b);
  note(a / b);
  note(-a);
  mix(&sum, (uint32_t)((a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 |
                       (a >= b) << 5));
  mix(&sum, float_bits((float)a));
  if (a > -2e9 && a < 2e9) mix(&sum, (uint32_t)(int32_t)a);
  if (a > -9e18 && a < 9e18) mix(&sum, (uint32_t)((int64_t)a >> 16));
  if (a > -0.5 && a < 4e9) mix(&sum, (uint32_t)a);
  note((double)(int32_t)double_bits(a));
  note((double)(uint64_t)double_bits(b));
  note((double)float_bits((float)b));
}

int main(void) {
  for (size_t i = 0; i < EDGES; i++)
    for (size_t j = 0; j < EDGES; j++) pair(bits_double(edges[i]), bits_double(edges[j]));
  show("edges", sum);
  uint32_t seed = 17;
  for (int i = 0; i < 800; i++) {
    uint64_t a = (uint64_t)chance(&seed) << 32 | chance(&seed);
    uint64_t b = (uint64_t)chance(&seed) << 32 | chance(&seed);
    // Exponents near each other, else sums show little.
    b = (b & ~(0x7FEull << 52)) | ((a + ((uint64_t)(i % 64) << 52)) & (0x7FEull << 52));
    pair(bits_double(a), bits_double(b));
  }
  show("random", sum);
  return 0;
}
