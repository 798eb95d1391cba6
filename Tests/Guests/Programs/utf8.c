// UTF-8: encoding all planes, decoding, refusing what is not well formed; UTF-16 surrogates.
#include "program.h"

static int encode(uint32_t c, uint8_t *out) {
  if (c < 0x80) return out[0] = (uint8_t)c, 1;
  int n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  for (int i = n - 1; i > 0; i--, c >>= 6) out[i] = (uint8_t)(0x80 | (c & 0x3F));
  out[0] = (uint8_t)(0xF00 >> n | c);
  return n;
}
static int32_t decode(const uint8_t *in, int count, int *used) {
  uint32_t c = in[0];
  int n = c < 0x80 ? 1 : c >> 5 == 6 ? 2 : c >> 4 == 14 ? 3 : c >> 3 == 30 ? 4 : 0;
  *used = 1;
  if (n == 0 || n > count) return -1;
  if (n == 1) return (int32_t)c;
  c &= 0x7Fu >> n;
  for (int i = 1; i < n; i++) {
    if (in[i] >> 6 != 2) return -2;
    c = c << 6 | (in[i] & 0x3F);
  }
  static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
  if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return -3;
  *used = n;
  return (int32_t)c;
}

int main(void) {
  uint32_t sum = MIX_START, wrong = 0;
  for (uint32_t c = 0; c < 0x110000; c += 1 + c / 64) {
    if (c >= 0xD800 && c < 0xE000) continue;
    uint8_t bytes[4];
    int n = encode(c, bytes), used;
    for (int i = 0; i < n; i++) mix(&sum, bytes[i]);
    if (decode(bytes, n, &used) != (int32_t)c || used != n) wrong++;
    if (c >= 0x10000) mix(&sum, ((c - 0x10000) >> 10 | 0xD800) << 16 | ((c & 0x3FF) | 0xDC00));
  }
  show("sum", sum);
  show("wrong", wrong);
  uint32_t seed = 3, counts[4] = {0};
  for (int i = 0; i < 4000; i++) {
    uint32_t x = chance(&seed);
    uint8_t bytes[4] = {(uint8_t)x, (uint8_t)((x >> 8 & 0x7F) | 0x80), (uint8_t)(x >> 16), (uint8_t)(x >> 24)};
    int used;
    int32_t c = decode(bytes, 1 + (int)(x >> 30), &used);
    counts[c < 0 ? -c : 0]++;
  }
  for (int i = 0; i < 4; i++) show("count", counts[i]);
  return 0;
}
