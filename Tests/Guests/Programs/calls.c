// Calls of all kinds: many arguments, structures by value, pointers to functions, variable arguments,
// deep recursion.
#include <stdarg.h>

#include "program.h"

struct big {
  uint32_t words[9];
};
struct pair {
  int16_t a;
  int64_t b;
};

__attribute__((noinline)) static int64_t many(int8_t a, int64_t b, uint16_t c, int64_t d, int32_t e,
                                              uint8_t f, int64_t g) {
  return a + 3 * b - c + 5 * d - e * 7 + f - 11 * g;
}
__attribute__((noinline)) static struct big rotated(struct big in, int by) {
  struct big out;
  for (int i = 0; i < 9; i++) out.words[i] = in.words[(i + by) % 9] + (uint32_t)by;
  return out;
}
__attribute__((noinline)) static struct pair swapped(struct pair p) {
  return (struct pair){(int16_t)p.b, p.a};
}
static int64_t total(int count, ...) {
  va_list list;
  va_start(list, count);
  int64_t sum = 0;
  for (int i = 0; i < count; i++)
    sum += i % 3 == 0 ? va_arg(list, int64_t) : i % 3 == 1 ? va_arg(list, int32_t)
                                                           : (int64_t)va_arg(list, double);
  va_end(list);
  return sum;
}
static uint32_t ackermann(uint32_t m, uint32_t n) {
  return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
static int is_odd(uint32_t n);
__attribute__((noinline)) static int is_even(uint32_t n) { return n == 0 ? 1 : is_odd(n - 1); }
__attribute__((noinline)) static int is_odd(uint32_t n) { return n == 0 ? 0 : is_even(n - 1); }
static uint32_t add(uint32_t a, uint32_t b) { return a + b; }
static uint32_t take(uint32_t a, uint32_t b) { return a - b; }
static uint32_t times(uint32_t a, uint32_t b) { return a * b; }

int main(void) {
  show("many", (uint64_t)many(-5, 1ll << 40, 65535, -(1ll << 33), 123456, 200, 987654321));
  struct big b = {{1, 2, 3, 4, 5, 6, 7, 8, 9}};
  for (int i = 1; i < 9; i++) b = rotated(b, i);
  uint32_t sum = MIX_START;
  for (int i = 0; i < 9; i++) mix(&sum, b.words[i]);
  show("rotated", sum);
  struct pair p = swapped(swapped((struct pair){-300, 12345}));
  show("pair", (uint64_t)(p.a * 1000000 + p.b));
  show("total", (uint64_t)total(7, (int64_t)1 << 35, (int32_t)-4, 2.75, (int64_t)-9, (int32_t)100,
                                1e9, (int64_t)3));
  show("ackermann", ackermann(2, 9));
  show("parity", (uint64_t)(is_even(60) * 2 + is_odd(60)));
  static uint32_t (*const table[3])(uint32_t, uint32_t) = {add, take, times};
  uint32_t x = 7;
  for (uint32_t i = 0; i < 200; i++) x = table[x % 3](x, i);
  show("table", x);
  return 0;
}
