// 64-bit arithmetic in every form: carries, products, shifts, comparisons, mixed signs.
#include "program.h"

int main(void) {
  uint32_t seed = 1234, sum = MIX_START;
  uint64_t a = 1, b = 0x123456789ABCDEF;
  for (int i = 0; i < 3000; i++) {
    uint32_t x = chance(&seed), shift = x & 63;
    a += b;
    b ^= a << 1;
    a -= (uint64_t)x << (x & 31);
    b = b * 6364136223846793005u + 1442695040888963407u;
    int64_t s = (int64_t)a, t = (int64_t)b;
    mix(&sum, (uint32_t)(a >> shift));
    mix(&sum, (uint32_t)(b << shift >> 32));
    mix(&sum, (uint32_t)(s >> shift));
    mix(&sum, (uint32_t)((a < b) | (s < t) << 1 | (a == b) << 2 | (s >= (int32_t)x) << 3));
    mix(&sum, (uint32_t)(((uint64_t)(uint32_t)a * (uint32_t)b) >> 32));
    mix(&sum, (uint32_t)(((int64_t)(int32_t)a * (int32_t)b) >> 32));
    mix(&sum, (uint32_t)(-a >> 32));
    mix(&sum, (uint32_t)((~a & b) >> 7));
    uint64_t total;
    mix(&sum, (uint32_t)__builtin_add_overflow(a, b, &total));
    int32_t product;
    mix(&sum, (uint32_t)__builtin_mul_overflow((int32_t)a, (int32_t)(x >> 12), &product));
    mix(&sum, (uint32_t)product);
    a = a << (shift | 1) | a >> (63 & -(shift | 1));
  }
  show("a", a);
  show("b", b);
  show("sum", sum);
  return 0;
}
