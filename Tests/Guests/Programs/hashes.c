// MD5, SHA-1 and MurmurHash3, with published digests.
#include <string.h>

#include "program.h"

static uint32_t left(uint32_t x, uint32_t n) { return x << n | x >> (32 - n); }

// floor(2^32 abs(sin(i + 1))), RFC 1321.
static const uint32_t sines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
static const uint8_t turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

static void md5(uint32_t h[4], const uint8_t *p) {
  uint32_t w[16], a = h[0], b = h[1], c = h[2], d = h[3];
  memcpy(w, p, 64);
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t f, g;
    switch (i >> 4) {
      case 0: f = (b & c) | (~b & d), g = i; break;
      case 1: f = (d & b) | (~d & c), g = 5 * i + 1; break;
      case 2: f = b ^ c ^ d, g = 3 * i + 5; break;
      default: f = c ^ (b | ~d), g = 7 * i; break;
    }
    uint32_t t = d;
    d = c;
    c = b;
    b += left(a + f + sines[i] + w[g & 15], turns[i >> 4][i & 3]);
    a = t;
  }
  h[0] += a, h[1] += b, h[2] += c, h[3] += d;
}

static void sha1(uint32_t h[5], const uint8_t *p) {
  uint32_t w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 |
           p[4 * i + 3];
  for (int i = 16; i < 80; i++) w[i] = left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
  for (int i = 0; i < 80; i++) {
    uint32_t f = i < 20   ? ((b & c) | (~b & d)) + 0x5A827999
                 : i < 40 ? (b ^ c ^ d) + 0x6ED9EBA1
                 : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC
                          : (b ^ c ^ d) + 0xCA62C1D6;
    uint32_t t = left(a, 5) + f + e + w[i];
    e = d, d = c, c = left(b, 30), b = a, a = t;
  }
  h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e;
}

static uint32_t murmur(const uint8_t *p, size_t n, uint32_t seed) {
  uint32_t h = seed;
  for (size_t i = 0; i + 4 <= n; i += 4) {
    uint32_t k;
    memcpy(&k, p + i, 4);
    h = left(h ^ left(k * 0xcc9e2d51, 15) * 0x1b873593, 13) * 5 + 0xe6546b64;
  }
  uint32_t k = 0;
  for (size_t i = n & 3; i-- > 0;) k = k << 8 | p[(n & ~(size_t)3) + i];
  h ^= left(k * 0xcc9e2d51, 15) * 0x1b873593;
  h ^= (uint32_t)n;
  h = (h ^ h >> 16) * 0x85ebca6b;
  h = (h ^ h >> 13) * 0xc2b2ae35;
  return h ^ h >> 16;
}

int main(void) {
  uint8_t block[64] = "abc";
  block[3] = 0x80;
  block[56] = 24;
  uint32_t m[4] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  md5(m, block);
  for (int i = 0; i < 4; i++) show("md5", m[i]);
  say(m[0] == 0x98500190 ? "as published" : "WRONG");
  block[56] = 0;
  block[63] = 24;
  uint32_t s[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  sha1(s, block);
  for (int i = 0; i < 5; i++) show("sha1", s[i]);
  say(s[0] == 0xA9993E36 ? "as published" : "WRONG");
  for (int i = 0; i < 60; i++) {
    memcpy(block, i & 1 ? (void *)m : (void *)s, 16);
    block[i]++;
    md5(m, block);
    sha1(s, block);
  }
  show("md5", m[3]);
  show("sha1", s[4]);
  for (size_t n = 0; n < 8; n++) show("murmur", murmur((const uint8_t *)"testing!", n, 0x9747b28c));
  return 0;
}
