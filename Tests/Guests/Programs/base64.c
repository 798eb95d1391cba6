// Base64 there and back, every length of the last group, and text that is not base64.
#include <string.h>

#include "program.h"

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static size_t encode(const uint8_t *in, size_t count, char *out) {
  char *start = out;
  for (size_t i = 0; i < count; i += 3) {
    uint32_t group = (uint32_t)in[i] << 16;
    if (i + 1 < count) group |= (uint32_t)in[i + 1] << 8;
    if (i + 2 < count) group |= in[i + 2];
    *out++ = letters[group >> 18];
    *out++ = letters[group >> 12 & 63];
    *out++ = i + 1 < count ? letters[group >> 6 & 63] : '=';
    *out++ = i + 2 < count ? letters[group & 63] : '=';
  }
  *out = 0;
  return (size_t)(out - start);
}

static int32_t decode(const char *in, uint8_t *out) {
  int32_t count = 0;
  size_t length = strlen(in);
  if (length % 4) return -1;
  for (size_t i = 0; i < length; i += 4) {
    uint32_t group = 0;
    int padding = 0;
    for (size_t j = 0; j < 4; j++) {
      const char *place = strchr(letters, in[i + j]);
      if (in[i + j] == '=' && i + 4 == length && j >= 2) {
        padding++;
        group <<= 6;
      } else if (place && *place && !padding) {
        group = group << 6 | (uint32_t)(place - letters);
      } else {
        return -1;
      }
    }
    for (int j = 0; j < 3 - padding; j++) out[count++] = (uint8_t)(group >> (16 - 8 * j));
  }
  return count;
}

int main(void) {
  uint8_t bytes[64], back[64];
  char text[100];
  uint32_t seed = 5;
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (uint8_t)chance(&seed);
  for (size_t count = 0; count < 40; count += 3 + count % 2) {
    size_t length = encode(bytes, count, text);
    show("length", length);
    say(text);
    if (decode(text, back) != (int32_t)count || memcmp(bytes, back, count)) say("WRONG");
  }
  static const char *const bad[] = {"A", "AB==CD==", "A===", "AB*=", "ABC=D"};
  for (size_t i = 0; i < 5; i++) show(bad[i], (uint32_t)decode(bad[i], back));
  return 0;
}
