// What the programs share. Each prints lines of a name and a value, the same ones on the host, on
// QEMU and here; so they use fixed-width types, and no operation whose result C leaves open.
#ifndef PROGRAM_H
#define PROGRAM_H
#include <stdint.h>
#include <stddef.h>

// One line: the name, a blank, the value in hexadecimal.
void show(const char *name, uint64_t value);
// One line of text.
void say(const char *text);

// The bits of a float and of a double; every NaN is the same one.
static inline uint32_t float_bits(float value) {
  union {
    float value;
    uint32_t bits;
  } u = {value};
  return value != value ? 0x7FC00000 : u.bits;
}

static inline uint64_t double_bits(double value) {
  union {
    double value;
    uint64_t bits;
  } u = {value};
  return value != value ? 0x7FF8000000000000 : u.bits;
}

static inline float bits_float(uint32_t bits) {
  union {
    uint32_t bits;
    float value;
  } u = {bits};
  return u.value;
}

static inline double bits_double(uint64_t bits) {
  union {
    uint64_t bits;
    double value;
  } u = {bits};
  return u.value;
}

// Marsaglia's xorshift32: the same numbers everywhere.
static inline uint32_t chance(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

// A checksum over words (FNV-1a).
static inline void mix(uint32_t *sum, uint32_t value) {
  for (int i = 0; i < 4; i++) {
    *sum = (*sum ^ (value & 0xFF)) * 16777619u;
    value >>= 8;
  }
}
#define MIX_START 2166136261u
#endif
