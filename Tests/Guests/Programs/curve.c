// X25519 (RFC 7748) in 16 limbs of 16 bits: 64-bit products and sums. One multiplication of the
// base point by the scalar of section 6.1.
#include <string.h>

#include "program.h"

typedef int64_t field[16];

static void carry(field a) {
  for (int i = 0; i < 16; i++) {
    int64_t c = a[i] >> 16;
    a[i] -= c * 65536;
    if (i < 15)
      a[i + 1] += c;
    else
      a[0] += 38 * c;
  }
}
static void add(field o, const field a, const field b) {
  for (int i = 0; i < 16; i++) o[i] = a[i] + b[i];
}
static void subtract(field o, const field a, const field b) {
  for (int i = 0; i < 16; i++) o[i] = a[i] - b[i];
}
static void multiply(field o, const field a, const field b) {
  int64_t t[31] = {0};
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) t[i + j] += a[i] * b[j];
  for (int i = 0; i < 15; i++) t[i] += 38 * t[i + 16];
  for (int i = 0; i < 16; i++) o[i] = t[i];
  carry(o);
  carry(o);
}
static void exchange(field a, field b, int64_t bit) {
  for (int i = 0; i < 16; i++) {
    int64_t t = -bit & (a[i] ^ b[i]);
    a[i] ^= t;
    b[i] ^= t;
  }
}
static void invert(field o, const field a) {
  field c;
  memcpy(c, a, sizeof c);
  for (int i = 253; i >= 0; i--) {
    multiply(c, c, c);
    if (i != 2 && i != 4) multiply(c, c, a);
  }
  memcpy(o, c, sizeof c);
}
static void pack(uint8_t *o, const field n) {
  field t, m;
  memcpy(t, n, sizeof t);
  carry(t);
  carry(t);
  carry(t);
  for (int j = 0; j < 2; j++) {
    m[0] = t[0] - 0xFFED;
    for (int i = 1; i < 15; i++) {
      m[i] = t[i] - 0xFFFF - (m[i - 1] >> 16 & 1);
      m[i - 1] &= 0xFFFF;
    }
    m[15] = t[15] - 0x7FFF - (m[14] >> 16 & 1);
    int64_t borrow = m[15] >> 16 & 1;
    m[14] &= 0xFFFF;
    exchange(t, m, 1 - borrow);
  }
  for (int i = 0; i < 16; i++) {
    o[2 * i] = (uint8_t)(t[i] & 0xFF);
    o[2 * i + 1] = (uint8_t)(t[i] >> 8);
  }
}
static void ladder(uint8_t *out, const uint8_t *scalar, const uint8_t *point) {
  static const field constant = {0xDB41, 1};
  uint8_t z[32];
  field x, a, b, c, d, e, f;
  memcpy(z, scalar, 32);
  z[31] = (uint8_t)((z[31] & 127) | 64);
  z[0] &= 248;
  for (int i = 0; i < 16; i++) {
    x[i] = point[2 * i] + ((int64_t)point[2 * i + 1] << 8);
    b[i] = x[i];
    a[i] = c[i] = d[i] = 0;
  }
  x[15] &= 0x7FFF;
  a[0] = d[0] = 1;
  for (int i = 254; i >= 0; i--) {
    int64_t bit = z[i >> 3] >> (i & 7) & 1;
    exchange(a, b, bit);
    exchange(c, d, bit);
    add(e, a, c);
    subtract(a, a, c);
    add(c, b, d);
    subtract(b, b, d);
    multiply(d, e, e);
    multiply(f, a, a);
    multiply(a, c, a);
    multiply(c, b, e);
    add(e, a, c);
    subtract(a, a, c);
    multiply(b, a, a);
    subtract(c, d, f);
    multiply(a, c, constant);
    add(a, a, d);
    multiply(c, c, a);
    multiply(a, d, f);
    multiply(d, b, x);
    multiply(b, e, e);
    exchange(a, b, bit);
    exchange(c, d, bit);
  }
  invert(c, c);
  multiply(a, a, c);
  pack(out, a);
}

int main(void) {
  static const uint8_t alice[32] = {0x77, 0x07, 0x6D, 0x0A, 0x73, 0x18, 0xA5, 0x7D,
                                    0x3C, 0x16, 0xC1, 0x72, 0x51, 0xB2, 0x66, 0x45,
                                    0xDF, 0x4C, 0x2F, 0x87, 0xEB, 0xC0, 0x99, 0x2A,
                                    0xB1, 0x77, 0xFB, 0xA5, 0x1D, 0xB9, 0x2C, 0x2A};
  static const uint8_t base[32] = {9};
  uint8_t public[32];
  ladder(public, alice, base);
  for (int i = 0; i < 32; i++) show("byte", public[i]);
  say(public[0] == 0x85 && public[31] == 0x6A ? "as published" : "WRONG");
  return 0;
}
