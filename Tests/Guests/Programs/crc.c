// Checksums: CRC-8, CRC-16, CRC-32 by bits and by table, Adler-32, Fletcher-16.
#include "program.h"

static uint32_t table[256];

static uint32_t bitwise(const uint8_t *p, uint32_t n) {
  uint32_t crc = ~0u;
  while (n--) {
    crc ^= *p++;
    for (int i = 0; i < 8; i++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320 : 0);
  }
  return ~crc;
}
static uint32_t tabled(const uint8_t *p, uint32_t n) {
  uint32_t crc = ~0u;
  while (n--) crc = crc >> 8 ^ table[(crc ^ *p++) & 0xFF];
  return ~crc;
}
static uint16_t ccitt(const uint8_t *p, uint32_t n) {
  uint16_t crc = 0xFFFF;
  while (n--) {
    crc ^= (uint16_t)(*p++ << 8);
    for (int i = 0; i < 8; i++) crc = (uint16_t)(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
  }
  return crc;
}
static uint8_t crc8(const uint8_t *p, uint32_t n) {
  uint8_t crc = 0;
  while (n--) {
    crc ^= *p++;
    for (int i = 0; i < 8; i++) crc = (uint8_t)(crc & 0x80 ? crc << 1 ^ 0x07 : crc << 1);
  }
  return crc;
}
static uint32_t adler(const uint8_t *p, uint32_t n) {
  uint32_t a = 1, b = 0;
  while (n--) {
    a = (a + *p++) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
static uint16_t fletcher(const uint8_t *p, uint32_t n) {
  uint16_t a = 0, b = 0;
  while (n--) {
    a = (uint16_t)((a + *p++) % 255);
    b = (uint16_t)((b + a) % 255);
  }
  return (uint16_t)(b << 8 | a);
}

int main(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int j = 0; j < 8; j++) c = c >> 1 ^ (c & 1 ? 0xEDB88320 : 0);
    table[i] = c;
  }
  // The check values of the CRC catalogue for "123456789".
  const uint8_t *check = (const uint8_t *)"123456789";
  show("crc32", bitwise(check, 9));
  show("crc16", ccitt(check, 9));
  show("crc8", crc8(check, 9));
  static uint8_t data[1000];
  uint32_t seed = 1;
  for (int i = 0; i < 1000; i++) data[i] = (uint8_t)chance(&seed);
  for (uint32_t n = 0; n <= 1000; n += 250) {
    show("bitwise", bitwise(data, n));
    if (bitwise(data, n) != tabled(data, n)) say("WRONG");
    show("ccitt", ccitt(data, n));
    show("crc8", crc8(data, n));
    show("adler", adler(data, n));
    show("fletcher", fletcher(data, n));
  }
  return 0;
}
