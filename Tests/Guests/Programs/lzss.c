// A dictionary compressor with a window of 256 bytes, and its expander.
#include <string.h>

#include "program.h"

#define SIZE 1500
static uint8_t given[SIZE], packed[2 * SIZE], back[SIZE];

static uint32_t compress(void) {
  uint32_t out = 0, in = 0, flags = 0;
  for (int bit = 8; in < SIZE; bit++) {
    if (bit == 8) {
      flags = out++;
      packed[flags] = 0;
      bit = 0;
    }
    uint32_t best = 0, from = 0;
    for (uint32_t back_by = 1; back_by <= 256 && back_by <= in; back_by++) {
      uint32_t n = 0;
      while (n < 18 && in + n < SIZE && given[in - back_by + n] == given[in + n]) n++;
      if (n > best) {
        best = n;
        from = back_by;
      }
    }
    if (best >= 3) {
      packed[flags] |= (uint8_t)(1 << bit);
      packed[out++] = (uint8_t)(from - 1);
      packed[out++] = (uint8_t)best;
      in += best;
    } else {
      packed[out++] = given[in++];
    }
  }
  return out;
}

static uint32_t expand(uint32_t count) {
  uint32_t in = 0, out = 0, flags = 0;
  for (int bit = 8; in < count; bit++) {
    if (bit == 8) {
      flags = packed[in++];
      bit = 0;
      if (in >= count) break;
    }
    if (flags >> bit & 1) {
      uint32_t from = packed[in++] + 1u, n = packed[in++];
      for (; n; n--, out++) back[out] = back[out - from];
    } else {
      back[out++] = packed[in++];
    }
  }
  return out;
}

int main(void) {
  uint32_t seed = 40;
  for (uint32_t repeat = 1; repeat < 30; repeat *= 3) {
    for (uint32_t i = 0; i < SIZE; i++)
      given[i] = i > 50 && chance(&seed) % repeat ? given[i - 37] : (uint8_t)(chance(&seed) % 26 + 'a');
    uint32_t count = compress();
    show("packed", count);
    uint32_t sum = MIX_START;
    for (uint32_t i = 0; i < count; i++) mix(&sum, packed[i]);
    show("sum", sum);
    if (expand(count) != SIZE || memcmp(given, back, SIZE)) say("WRONG");
  }
  return 0;
}
