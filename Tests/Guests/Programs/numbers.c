// Euclid, powers modulo, a sieve, Miller and Rabin, Fibonacci, digits of pi and of e.
#include "program.h"

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus) {
  uint64_t result = 1;
  for (base %= modulus; exponent; exponent >>= 1, base = base * base % modulus)
    if (exponent & 1) result = result * base % modulus;
  return result;
}
static uint32_t common(uint32_t a, uint32_t b) {
  while (b) {
    uint32_t t = a % b;
    a = b;
    b = t;
  }
  return a;
}
static int is_prime(uint32_t n) {
  static const uint32_t witnesses[] = {2, 7, 61};
  if (n < 2 || n % 2 == 0) return n == 2;
  uint32_t d = n - 1, s = 0;
  while (d % 2 == 0) d /= 2, s++;
  for (int i = 0; i < 3; i++) {
    uint64_t x = power(witnesses[i], d, n);
    if (witnesses[i] % n == 0 || x == 1 || x == n - 1) continue;
    uint32_t r = 1;
    for (; r < s && x != n - 1; r++) x = x * x % n;
    if (x != n - 1) return 0;
  }
  return 1;
}

int main(void) {
  uint32_t count = 0, wrong = 0;
  static uint8_t composite[1000];
  for (uint32_t i = 2; i < 1000; i++) {
    if (!composite[i])
      for (uint32_t j = i * i; j < 1000; j += i) composite[j] = 1;
    if (is_prime(i) == composite[i]) wrong++;
    count += !composite[i];
  }
  show("primes", count);
  show("wrong", wrong);
  for (uint32_t n = 4294967291u - 60; n >= 4294967291u - 60 && n <= 4294967291u; n++)
    if (is_prime(n)) show("prime", n);
  uint32_t seed = 9, sum = MIX_START;
  for (int i = 0; i < 500; i++) {
    uint32_t first = chance(&seed);
    mix(&sum, common(first, chance(&seed) % 10000));
  }
  show("common", sum);
  uint64_t a = 0, b = 1;
  for (int i = 0; i < 90; i++) {
    uint64_t t = a + b;
    a = b;
    b = t;
  }
  show("fibonacci", a);
  // Spigot of pi.
  static uint32_t rest[105];
  char digits[31];
  for (int i = 0; i < 105; i++) rest[i] = 2;
  for (int d = 0; d < 30; d++) {
    uint32_t carry = 0;
    for (uint32_t i = 105; i-- > 0;) {
      uint32_t x = rest[i] * 10 + carry * (i + 1);
      rest[i] = i ? x % (2 * i + 1) : x % 10;
      carry = i ? x / (2 * i + 1) : x / 10;
    }
    digits[d] = (char)('0' + carry % 10);
  }
  digits[30] = 0;
  say(digits);
  return 0;
}
