// Arithmetic, comparison and conversion of floats, over edges and at random.
#include "program.h"

static const uint32_t edges[] = {0, 0x80000000, 1, 0x007FFFFF, 0x00800000, 0x3F800000, 0xBF800000,
  0x3F800001, 0x40000000, 0x3F000000, 0x4B000000, 0x4F000000, 0x5F000000, 0x7F7FFFFF, 0x7F800000,
  0xFF800000, 0x7FC00000};
#define EDGES (sizeof edges / sizeof *edges)
static uint32_t sum = MIX_START;

static void note(float value) { mix(&sum, float_bits(value)); }

static void pair(float a, float b) {
  note(a + b);
  note(a - b);
  note(a * b);
  note(a / b);
  note(-a);
  mix(&sum, (uint32_t)((a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 |
                       (a >= b) << 5));
  uint64_t wide = double_bits((double)a * b);
  mix(&sum, (uint32_t)(wide >> 32));
  if (a > -2e9f && a < 2e9f) mix(&sum, (uint32_t)(int32_t)a);
  if (a > -0.5f && a < 4e9f) mix(&sum, (uint32_t)a);
  if (a > -9e18f && a < 9e18f) mix(&sum, (uint32_t)((int64_t)a >> 20));
  note((float)(int32_t)float_bits(a));
  note((float)float_bits(b));
  note((float)((uint64_t)float_bits(a) << 17 | float_bits(b)));
  note(a == a ? a : b);
}

int main(void) {
  for (size_t i = 0; i < EDGES; i++)
    for (size_t j = 0; j < EDGES; j++) pair(bits_float(edges[i]), bits_float(edges[j]));
  show("edges", sum);
  uint32_t seed = 23;
  for (int i = 0; i < 2000; i++) {
    uint32_t a = chance(&seed), b = chance(&seed);
    b = (b & ~0x7F800000u) | ((a + ((uint32_t)(i % 30) << 23)) & 0x7F800000);
    pair(bits_float(a), bits_float(b));
  }
  show("random", sum);
  return 0;
}
