// Loads and stores of every width: copies, fills, prefix sums, a histogram, a sieve, a sort.
#include "guest.h"

enum { size = 2048 };
static uint8_t bytes[size], others[size];
static uint32_t words[size / 4];
static uint16_t counts[256];

static uint32_t pass(uint32_t seed) {
  for (int i = 0; i < size / 4; i++) words[i] = seed = seed * 1664525 + 1013904223;
  uint8_t *from = (uint8_t *)words;
  for (int i = 0; i < size; i++) bytes[i] = from[i];
  for (int i = 0; i < 256; i++) counts[i] = 0;
  for (int i = 0; i < size; i++) counts[bytes[i]]++;
  for (int i = 1; i < 256; i++) counts[i] = (uint16_t)(counts[i] + counts[i - 1]);
  for (int i = size - 1; i >= 0; i--) others[--counts[bytes[i]]] = bytes[i];
  for (int i = 1; i < size / 4; i++) words[i] += words[i - 1] >> 3;
  for (int i = 0; i < size; i++) bytes[i] = 1;
  uint32_t primes = 0;
  for (int i = 2; i < size; i++) {
    if (!bytes[i]) continue;
    primes++;
    for (int j = 2 * i; j < size; j += i) bytes[j] = 0;
  }
  for (int i = 1; i < 64; i++) {
    uint32_t value = words[i];
    int j = i;
    for (; j > 0 && words[j - 1] > value; j--) words[j] = words[j - 1];
    words[j] = value;
  }
  return primes + others[size / 2] + words[17] + words[size / 4 - 1];
}

uint32_t work(void) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < 100; i++) sum = sum * 33 + pass(sum + i);
  return sum;
}
