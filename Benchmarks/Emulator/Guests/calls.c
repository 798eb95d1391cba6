// Calls: recursion, and functions behind pointers.
#include "guest.h"

static __attribute__((noinline)) uint32_t fibonacci(uint32_t n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

static __attribute__((noinline)) int tak(int x, int y, int z) {
  return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

typedef uint32_t (*function)(uint32_t, uint32_t);
static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t mix(uint32_t a, uint32_t b) { return (a ^ b) * 0x9E3779B1; }
static uint32_t turn(uint32_t a, uint32_t b) { return a << 7 | (a >> 25 & b); }
static uint32_t both(uint32_t a, uint32_t b) { return add(mix(a, b), turn(b, a)); }
static function const functions[] = {add, mix, turn, both};

uint32_t work(void) {
  uint32_t sum = fibonacci(24) + (uint32_t)tak(16, 9, 2);
  for (uint32_t i = 0; i < 200000; i++) sum = functions[(sum ^ i) & 3](sum, i);
  return sum;
}
