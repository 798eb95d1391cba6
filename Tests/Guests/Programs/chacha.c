// ChaCha20 and Poly1305 (RFC 8439), with the test vectors of sections 2.4.2 and 2.5.2.
#include <string.h>

#include "program.h"

static uint32_t turn(uint32_t x, int by) { return x << by | x >> (32 - by); }

static void quarter(uint32_t *s, int a, int b, int c, int d) {
  s[a] += s[b];
  s[d] = turn(s[d] ^ s[a], 16);
  s[c] += s[d];
  s[b] = turn(s[b] ^ s[c], 12);
  s[a] += s[b];
  s[d] = turn(s[d] ^ s[a], 8);
  s[c] += s[d];
  s[b] = turn(s[b] ^ s[c], 7);
}

static void block(const uint32_t in[16], uint32_t out[16]) {
  uint32_t s[16];
  memcpy(s, in, sizeof s);
  for (int i = 0; i < 10; i++) {
    for (int c = 0; c < 4; c++) quarter(s, c, c + 4, c + 8, c + 12);
    for (int c = 0; c < 4; c++) quarter(s, c, 4 + (c + 1) % 4, 8 + (c + 2) % 4, 12 + (c + 3) % 4);
  }
  for (int i = 0; i < 16; i++) out[i] = s[i] + in[i];
}

static uint32_t word(const uint8_t *p) {
  return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

// Limbs of 26 bits.
static void poly1305(const uint8_t key[32], const uint8_t *message, size_t count, uint8_t tag[16]) {
  uint32_t r[5] = {word(key) & 0x3FFFFFF, word(key + 3) >> 2 & 0x3FFFF03,
                   word(key + 6) >> 4 & 0x3FFC0FF, word(key + 9) >> 6 & 0x3F03FFF,
                   word(key + 12) >> 8 & 0x00FFFFF};
  uint32_t h[5] = {0, 0, 0, 0, 0};
  while (count) {
    uint8_t part[17] = {0};
    size_t n = count < 16 ? count : 16;
    memcpy(part, message, n);
    part[n] = 1;
    message += n;
    count -= n;
    h[0] += word(part) & 0x3FFFFFF;
    h[1] += word(part + 3) >> 2 & 0x3FFFFFF;
    h[2] += word(part + 6) >> 4 & 0x3FFFFFF;
    h[3] += word(part + 9) >> 6;
    h[4] += word(part + 12) >> 8 | (uint32_t)part[16] << 24;
    uint64_t d[5];
    for (int i = 0; i < 5; i++) {
      d[i] = 0;
      for (int j = 0; j < 5; j++) d[i] += (uint64_t)h[j] * (i >= j ? r[i - j] : 5 * r[5 + i - j]);
    }
    uint64_t carry = 0;
    for (int i = 0; i < 5; i++) {
      d[i] += carry;
      h[i] = (uint32_t)d[i] & 0x3FFFFFF;
      carry = d[i] >> 26;
    }
    h[0] += (uint32_t)carry * 5;
    h[1] += h[0] >> 26;
    h[0] &= 0x3FFFFFF;
  }
  for (int pass = 0; pass < 2; pass++) {
    uint32_t carry = 0;
    for (int i = 0; i < 5; i++) {
      h[i] += carry;
      carry = h[i] >> 26;
      h[i] &= 0x3FFFFFF;
    }
    h[0] += carry * 5;
  }
  uint32_t g[5], carry = 5;
  for (int i = 0; i < 5; i++) {
    g[i] = h[i] + carry;
    carry = g[i] >> 26;
    g[i] &= 0x3FFFFFF;
  }
  if (carry) memcpy(h, g, sizeof h);
  uint32_t packed[4] = {h[0] | h[1] << 26, h[1] >> 6 | h[2] << 20, h[2] >> 12 | h[3] << 14,
                        h[3] >> 18 | h[4] << 8};
  uint64_t sum = 0;
  for (int i = 0; i < 4; i++) {
    sum += (uint64_t)packed[i] + word(key + 16 + 4 * i);
    for (int j = 0; j < 4; j++) tag[4 * i + j] = (uint8_t)(sum >> (8 * j));
    sum >>= 32;
  }
}

int main(void) {
  uint32_t in[16] = {0x61707865, 0x3320646E, 0x79622D32, 0x6B206574}, out[16];
  for (int i = 0; i < 8; i++) {
    uint32_t b = (uint32_t)(4 * i);
    in[4 + i] = b | (b + 1) << 8 | (b + 2) << 16 | (b + 3) << 24;
  }
  in[12] = 1;
  in[14] = 0x4A000000;
  block(in, out);
  for (int i = 0; i < 16; i++) show("key", out[i]);
  uint32_t sum = MIX_START;
  for (in[12] = 2; in[12] < 60; in[12]++) {
    block(in, out);
    for (int i = 0; i < 16; i++) mix(&sum, out[i]);
  }
  show("stream", sum);
  static const uint8_t key[32] = {0x85, 0xD6, 0xBE, 0x78, 0x57, 0x55, 0x6D, 0x33, 0x7F, 0x44, 0x52,
                                  0xFE, 0x42, 0xD5, 0x06, 0xA8, 0x01, 0x03, 0x80, 0x8A, 0xFB, 0x0D,
                                  0xB2, 0xFD, 0x4A, 0xBF, 0xF6, 0xAF, 0x41, 0x49, 0xF5, 0x1B};
  static const uint8_t expected[16] = {0xA8, 0x06, 0x1D, 0xC1, 0x30, 0x51, 0x36, 0xC6,
                                       0xC2, 0x2B, 0x8B, 0xAF, 0x0C, 0x01, 0x27, 0xA9};
  const char *text = "Cryptographic Forum Research Group";
  uint8_t tag[16];
  poly1305(key, (const uint8_t *)text, strlen(text), tag);
  for (int i = 0; i < 16; i++) show("tag", tag[i]);
  say(memcmp(tag, expected, 16) == 0 ? "as published" : "WRONG");
  return 0;
}
