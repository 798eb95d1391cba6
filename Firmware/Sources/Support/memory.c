// The C library's memory functions, which the compiler calls of its own accord, and their names in the
// Arm run-time ABI ("Run-time ABI for the Arm Architecture", section 5.3.4). libgcc has none of them.

#include <stddef.h>
#include <stdint.h>

#define ALIAS(name) __attribute__((alias(#name)))

// Words where both ends allow it (a Cortex-M0 faults on unaligned words), four at a time.
void *memcpy(void *to, const void *from, size_t count) {
  uint8_t *bytes = to;
  const uint8_t *from_bytes = from;
  if ((((uintptr_t)to | (uintptr_t)from) & 3) == 0) {
    uint32_t *words = to;
    const uint32_t *from_words = from;
    for (; count >= 16; count -= 16, words += 4, from_words += 4) {
      uint32_t a = from_words[0], b = from_words[1], c = from_words[2], d = from_words[3];
      words[0] = a;
      words[1] = b;
      words[2] = c;
      words[3] = d;
    }
    for (; count >= 4; count -= 4) *words++ = *from_words++;
    bytes = (uint8_t *)words;
    from_bytes = (const uint8_t *)from_words;
  }
  while (count--) *bytes++ = *from_bytes++;
  return to;
}

// Upwards if nothing is written that is still to be read.
void *memmove(void *to, const void *from, size_t count) {
  if ((uintptr_t)to - (uintptr_t)from >= count) return memcpy(to, from, count);
  uint8_t *end = (uint8_t *)to + count;
  const uint8_t *from_end = (const uint8_t *)from + count;
  if ((((uintptr_t)end | (uintptr_t)from_end) & 3) == 0) {
    for (; count >= 4; count -= 4) {
      end -= 4;
      from_end -= 4;
      *(uint32_t *)end = *(const uint32_t *)from_end;
    }
  }
  while (count--) *--end = *--from_end;
  return to;
}

// Most copies of words are of a few.
void __aeabi_memmove4(void *to, const void *from, size_t count) {
  uint32_t *words = to;
  const uint32_t *from_words = from;
  if (count >= 32 || (count & 3) || (uintptr_t)to - (uintptr_t)from < count) {
    memmove(to, from, count);
    return;
  }
  for (; count; count -= 4) *words++ = *from_words++;
}

void *memset(void *to, int value, size_t count) {
  uint8_t *bytes = to;
  for (; count && ((uintptr_t)bytes & 3); count--) *bytes++ = (uint8_t)value;
  uint32_t word = (uint8_t)value * 0x01010101u;
  uint32_t *words = (uint32_t *)bytes;
  for (; count >= 16; count -= 16, words += 4) {
    words[0] = word;
    words[1] = word;
    words[2] = word;
    words[3] = word;
  }
  for (; count >= 4; count -= 4) *words++ = word;
  bytes = (uint8_t *)words;
  while (count--) *bytes++ = (uint8_t)value;
  return to;
}

int memcmp(const void *left, const void *right, size_t count) {
  const uint8_t *a = left, *b = right;
  for (; count; count--, a++, b++) {
    if (*a != *b) return *a - *b;
  }
  return 0;
}

void __aeabi_memset(void *to, size_t count, int value) { memset(to, value, count); }
void __aeabi_memclr(void *to, size_t count) { memset(to, 0, count); }
// Most objects are small.
void __aeabi_memclr4(void *to, size_t count) {
  uint32_t *words = to;
  if (count >= 32 || (count & 3)) {
    memset(to, 0, count);
    return;
  }
  for (; count; count -= 4) *words++ = 0;
}

ALIAS(memcpy) void *__aeabi_memcpy(void *to, const void *from, size_t count);
ALIAS(memcpy) void *__aeabi_memcpy4(void *to, const void *from, size_t count);
ALIAS(memcpy) void *__aeabi_memcpy8(void *to, const void *from, size_t count);
ALIAS(memmove) void *__aeabi_memmove(void *to, const void *from, size_t count);
ALIAS(__aeabi_memmove4) void __aeabi_memmove8(void *to, const void *from, size_t count);
ALIAS(__aeabi_memset) void __aeabi_memset4(void *to, size_t count, int value);
ALIAS(__aeabi_memset) void __aeabi_memset8(void *to, size_t count, int value);
ALIAS(__aeabi_memclr4) void __aeabi_memclr8(void *to, size_t count);

size_t strlen(const char *text) {
  const char *end = text;
  // Not a loop that the compiler takes for a call of this very function.
  for (; *end; end++) __asm__ volatile("");
  return (size_t)(end - text);
}
