// The Mersenne twister and three smaller generators; a shuffle and a histogram with them.
#include "program.h"

static uint32_t state[624];
static int at = 624;

static uint32_t twister(void) {
  if (at == 624) {
    for (int i = 0; i < 624; i++) {
      uint32_t y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7FFFFFFF);
      state[i] = state[(i + 397) % 624] ^ y >> 1 ^ (y & 1 ? 0x9908B0DF : 0);
    }
    at = 0;
  }
  uint32_t y = state[at++];
  y ^= y >> 11;
  y ^= y << 7 & 0x9D2C5680;
  y ^= y << 15 & 0xEFC60000;
  return y ^ y >> 18;
}

int main(void) {
  state[0] = 5489;
  for (uint32_t i = 1; i < 624; i++) state[i] = 1812433253u * (state[i - 1] ^ state[i - 1] >> 30) + i;
  uint32_t first = twister();
  show("first", first);
  // The 10,000th number of the C++ standard's mt19937.
  uint32_t last = 0;
  for (int i = 1; i < 10000; i++) last = twister();
  say(first == 3499211612u && last == 4123659995u ? "as published" : "WRONG");
  uint64_t lcg = 42, weyl = 0, s0 = 1, s1 = 2;
  uint16_t counts[16] = {0};
  uint8_t deck[52];
  for (uint8_t i = 0; i < 52; i++) deck[i] = i;
  for (int i = 0; i < 2000; i++) {
    lcg = lcg * 6364136223846793005u + 1442695040888963407u;
    uint32_t shifted = (uint32_t)((lcg >> 18 ^ lcg) >> 27), turn = (uint32_t)(lcg >> 59);
    uint32_t pcg = shifted >> turn | shifted << (31 & -turn);
    uint64_t x = s0;
    s0 = s1;
    x ^= x << 23;
    s1 = x ^ s1 ^ x >> 17 ^ s1 >> 26;
    weyl += 0xB5AD4ECEDA1CE2A9;
    counts[(pcg ^ (uint32_t)(s0 + s1) ^ (uint32_t)(weyl >> 32)) >> 28]++;
    uint32_t a = pcg % 52, b = (uint32_t)(s1 >> 32) % 52;
    uint8_t t = deck[a];
    deck[a] = deck[b];
    deck[b] = t;
  }
  for (int i = 0; i < 16; i++) show("count", counts[i]);
  uint32_t sum = MIX_START;
  for (int i = 0; i < 52; i++) mix(&sum, deck[i]);
  show("deck", sum);
  return 0;
}
