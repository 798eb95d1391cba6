// IMA ADPCM: an encoder and a decoder against each other.
#include "program.h"

static const int16_t steps[89] = {
    7,     8,     9,     10,    11,    12,    13,    14,    16,    17,    19,   21,    23,
    25,    28,    31,    34,    37,    41,    45,    50,    55,    60,    66,   73,    80,
    88,    97,    107,   118,   130,   143,   157,   173,   190,   209,   230,  253,   279,
    307,   337,   371,   408,   449,   494,   544,   598,   658,   724,   796,  876,   963,
    1060,  1166,  1282,  1411,  1552,  1707,  1878,  2066,  2272,  2499,  2749, 3024,  3327,
    3660,  4026,  4428,  4871,  5358,  5894,  6484,  7132,  7845,  8630,  9493, 10442, 11487,
    12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767};
static const int8_t changes[8] = {-1, -1, -1, -1, 2, 4, 6, 8};

struct state {
  int32_t value;
  int32_t index;
};

static void advance(struct state *s, uint8_t code) {
  int32_t step = steps[s->index];
  int32_t difference = step >> 3;
  if (code & 4) difference += step;
  if (code & 2) difference += step >> 1;
  if (code & 1) difference += step >> 2;
  s->value += code & 8 ? -difference : difference;
  if (s->value > 32767) s->value = 32767;
  if (s->value < -32768) s->value = -32768;
  s->index += changes[code & 7];
  if (s->index < 0) s->index = 0;
  if (s->index > 88) s->index = 88;
}

static uint8_t encode(struct state *s, int16_t sample) {
  int32_t difference = sample - s->value;
  uint8_t code = 0;
  if (difference < 0) {
    code = 8;
    difference = -difference;
  }
  int32_t step = steps[s->index];
  for (int bit = 4; bit; bit >>= 1) {
    if (difference >= step) {
      code |= bit;
      difference -= step;
    }
    step >>= 1;
  }
  advance(s, code);
  return code;
}

int main(void) {
  struct state in = {0, 0}, out = {0, 0};
  uint32_t codes = MIX_START, samples = MIX_START, seed = 11, worst = 0;
  int32_t level = 0;
  for (int i = 0; i < 4000; i++) {
    level += (int32_t)(chance(&seed) % 2001) - 1000;
    if (level > 30000 || level < -30000) level = 0;
    uint8_t code = encode(&in, (int16_t)level);
    advance(&out, code);
    mix(&codes, code);
    mix(&samples, (uint32_t)out.value);
    uint32_t error = (uint32_t)(out.value > level ? out.value - level : level - out.value);
    if (i > 100 && error > worst) worst = error;
  }
  show("codes", codes);
  show("samples", samples);
  show("worst", worst);
  return in.value != out.value;
}
