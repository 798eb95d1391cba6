// AES-128 (FIPS 197) without tables of its own: the S-box is computed.
#include <string.h>

#include "program.h"

static uint8_t box[256];

static uint8_t twice(uint8_t x) { return (uint8_t)(x << 1 ^ (x >> 7) * 0x1B); }

static uint8_t product(uint8_t a, uint8_t b) {
  uint8_t sum = 0;
  for (; b; b >>= 1, a = twice(a))
    if (b & 1) sum ^= a;
  return sum;
}

static void make_box(void) {
  for (int i = 0; i < 256; i++) {
    uint8_t inverse = 1, power = (uint8_t)i;
    for (int bit = 1; bit < 8; bit++) {
      power = product(power, power);
      inverse = product(inverse, power);
    }
    uint8_t value = i ? inverse : 0, result = 0x63;
    for (int turn = 0; turn < 5; turn++) result ^= (uint8_t)(value << turn | value >> (8 - turn));
    box[i] = result;
  }
}

static void expand(const uint8_t key[16], uint8_t round[176]) {
  uint8_t constant = 1;
  memcpy(round, key, 16);
  for (int i = 16; i < 176; i += 4) {
    uint8_t word[4];
    memcpy(word, round + i - 4, 4);
    if (i % 16 == 0) {
      uint8_t first = word[0];
      word[0] = box[word[1]] ^ constant;
      word[1] = box[word[2]];
      word[2] = box[word[3]];
      word[3] = box[first];
      constant = twice(constant);
    }
    for (int j = 0; j < 4; j++) round[i + j] = round[i + j - 16] ^ word[j];
  }
}

static void encrypt(const uint8_t round[176], uint8_t s[16]) {
  for (int i = 0; i < 16; i++) s[i] ^= round[i];
  for (int r = 1; r <= 10; r++) {
    uint8_t t[16];
    for (int i = 0; i < 16; i++) t[i] = box[s[(i * 5) % 16]];
    for (int c = 0; c < 16; c += 4) {
      uint8_t all = t[c] ^ t[c + 1] ^ t[c + 2] ^ t[c + 3];
      for (int i = 0; i < 4; i++)
        s[c + i] = r == 10 ? t[c + i]
                           : (uint8_t)(t[c + i] ^ all ^ twice(t[c + i] ^ t[c + (i + 1) % 4]));
    }
    for (int i = 0; i < 16; i++) s[i] ^= round[16 * r + i];
  }
}

int main(void) {
  make_box();
  uint8_t key[16], block[16], round[176];
  for (int i = 0; i < 16; i++) {
    key[i] = (uint8_t)i;
    block[i] = (uint8_t)(i * 0x11);
  }
  expand(key, round);
  encrypt(round, block);
  // FIPS 197, appendix C.1.
  static const uint8_t expected[16] = {0x69, 0xC4, 0xE0, 0xD8, 0x6A, 0x7B, 0x04, 0x30,
                                       0xD8, 0xCD, 0xB7, 0x80, 0x70, 0xB4, 0xC5, 0x5A};
  for (int i = 0; i < 16; i++) show("byte", block[i]);
  say(memcmp(block, expected, 16) == 0 ? "as published" : "WRONG");
  uint32_t sum = MIX_START;
  for (int i = 0; i < 40; i++) {
    encrypt(round, block);
    for (int j = 0; j < 16; j++) mix(&sum, block[j]);
  }
  show("sum", sum);
  return 0;
}
