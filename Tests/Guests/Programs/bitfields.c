// Bit fields and packed structures: how a compiler takes words apart and puts them together.
#include <string.h>

#include "program.h"

struct fields {
  uint32_t a : 3, b : 7, c : 1, d : 13, e : 8;
};
struct signed_fields {
  int32_t a : 5, b : 11, c : 16;
};
struct __attribute__((packed)) packed {
  uint8_t tag;
  uint32_t word;
  uint16_t half;
  uint64_t wide;
};

int main(void) {
  uint32_t seed = 3, sum = MIX_START;
  struct fields f = {0, 0, 0, 0, 0};
  struct signed_fields g = {0, 0, 0};
  for (int i = 0; i < 500; i++) {
    uint32_t x = chance(&seed);
    f.a += x;
    f.b ^= x >> 3;
    f.c = !f.c;
    f.d = f.d * 5 + (x & 1);
    f.e -= x >> 9;
    g.a = (int32_t)(x % 16) - 8;
    g.b = g.a * 31;
    g.c = g.b * 17 + g.c / 3;
    uint32_t raw;
    memcpy(&raw, &f, 4);
    mix(&sum, raw);
    memcpy(&raw, &g, 4);
    mix(&sum, raw);
    mix(&sum, (uint32_t)(g.a + g.b * g.c));
  }
  show("fields", sum);
  struct packed p[3];
  memset(p, 0, sizeof p);
  show("size", sizeof p);
  for (int i = 0; i < 300; i++) {
    struct packed *q = &p[i % 3];
    q->tag++;
    q->word = q->word * 3 + chance(&seed);
    q->half ^= (uint16_t)q->word;
    q->wide += (uint64_t)q->word * q->half;
  }
  sum = MIX_START;
  for (size_t i = 0; i < sizeof p; i++) mix(&sum, ((uint8_t *)p)[i]);
  show("packed", sum);
  return 0;
}
