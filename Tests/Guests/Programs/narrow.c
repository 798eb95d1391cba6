// 8- and 16-bit variables, signed and not: promotion, truncation, overflow as C defines it.
#include "program.h"

int main(void) {
  uint32_t seed = 51, sum = MIX_START;
  uint8_t a = 1;
  int8_t b = -1;
  uint16_t c = 1;
  int16_t d = -1;
  for (int i = 0; i < 4000; i++) {
    uint32_t x = chance(&seed);
    a = (uint8_t)(a * 3 + x);
    b = (int8_t)(b - (int8_t)x);
    c = (uint16_t)(c << 1 | c >> 15);
    c ^= (uint16_t)(x >> 9);
    d = (int16_t)(d * b + c);
    mix(&sum, (uint32_t)(a > b) | (uint32_t)(b < d) << 1 | (uint32_t)(c > d) << 2);
    mix(&sum, (uint32_t)(a << 4) + (uint32_t)(b >> 2) + (uint32_t)(d >> 3) + (c >> 5));
    mix(&sum, (uint32_t)((int8_t)a + (uint8_t)b + (int16_t)c + (uint16_t)d));
    a++;
    --b;
    c += a;
    d -= b;
    if ((uint8_t)(a + 1) < a) mix(&sum, 77);
    if ((int16_t)(uint16_t)(c + 30000) < 0) mix(&sum, 78);
  }
  show("sum", sum);
  show("last", (uint64_t)a << 48 | (uint64_t)(uint8_t)b << 32 | (uint32_t)c << 16 | (uint16_t)d);
  return 0;
}
