// Counting, reversing, finding and shuffling bits, in several ways that must agree.
#include "program.h"

static uint32_t count_slowly(uint32_t x) {
  uint32_t n = 0;
  for (; x; x &= x - 1) n++;
  return n;
}

static uint32_t count(uint32_t x) {
  x -= x >> 1 & 0x55555555;
  x = (x & 0x33333333) + (x >> 2 & 0x33333333);
  return ((x + (x >> 4)) & 0x0F0F0F0F) * 0x01010101u >> 24;
}

static uint32_t reverse(uint32_t x) {
  uint32_t y = 0;
  for (int i = 0; i < 32; i++) y |= (x >> i & 1) << (31 - i);
  return y;
}

static uint32_t gather(uint32_t x, uint32_t mask) {
  uint32_t y = 0, to = 1;
  for (; mask; mask &= mask - 1, to <<= 1)
    if (x & mask & -mask) y |= to;
  return y;
}

int main(void) {
  uint32_t seed = 99, sum = MIX_START, wrong = 0;
  for (int i = 0; i < 3000; i++) {
    uint32_t x = chance(&seed), amount = x >> 27;
    if (count(x) != count_slowly(x)) wrong++;
    if (count(x) != (uint32_t)__builtin_popcount(x)) wrong++;
    if (reverse(reverse(x)) != x) wrong++;
    mix(&sum, count(x));
    mix(&sum, reverse(x));
    mix(&sum, gather(x, chance(&seed)));
    mix(&sum, x ? (uint32_t)__builtin_clz(x) : 32);
    mix(&sum, x ? (uint32_t)__builtin_ctz(x) : 32);
    mix(&sum, x >> amount | x << (31 & -amount));
    mix(&sum, __builtin_bswap32(x));
    mix(&sum, __builtin_bswap16((uint16_t)x));
    mix(&sum, (uint32_t)((int32_t)x >> amount));
    uint64_t wide = (uint64_t)x << 32 | chance(&seed);
    mix(&sum, (uint32_t)(wide << amount >> 32));
    mix(&sum, (uint32_t)((int64_t)wide >> (2 * amount)));
    mix(&sum, (uint32_t)__builtin_popcountll(wide));
    mix(&sum, (uint32_t)__builtin_parityll(wide));
  }
  show("sum", sum);
  show("wrong", wrong);
  return 0;
}
