// Conversions that round: floor, ceil, rint, trunc, fmod, frexp and ldexp, all exact by definition.
#include <math.h>

#include "program.h"

int main(void) {
  uint32_t seed = 29, sums[8];
  for (int i = 0; i < 8; i++) sums[i] = MIX_START;
  for (int i = 0; i < 700; i++) {
    uint32_t a = chance(&seed);
    // Exponents from 2^-3 to 2^28.
    volatile float f = bits_float((a & 0x807FFFFF) | (124 + a % 32) << 23);
    volatile double d = (double)f * 1.000030517578125;
    mix(&sums[0], float_bits(floorf(f)));
    mix(&sums[1], float_bits(ceilf(f)));
    mix(&sums[2], float_bits(rintf(f)));
    mix(&sums[3], float_bits(truncf(f)));
    mix(&sums[4], (uint32_t)(double_bits(floor(d)) >> 16));
    mix(&sums[5], float_bits(fmodf(f, 3.25f)));
    int exponent;
    mix(&sums[6], float_bits(frexpf(f, &exponent)));
    mix(&sums[6], (uint32_t)exponent);
    mix(&sums[7], (uint32_t)(double_bits(ldexp(d, (int)(a % 40) - 20)) >> 20));
    mix(&sums[7], float_bits((float)d));
  }
  for (int i = 0; i < 8; i++) show("sum", sums[i]);
  volatile float edges[] = {0.5f, 1.5f, 2.5f, -0.5f, -1.5f, 8388607.5f, 1e-40f};
  for (int i = 0; i < 7; i++) show("rint", float_bits(rintf(edges[i])));
  return 0;
}
