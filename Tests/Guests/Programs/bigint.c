// Numbers of many words: factorials, a power by squaring, division, all in 32-bit limbs.
#include <string.h>

#include "program.h"

#define LIMBS 48
typedef struct {
  uint32_t limb[LIMBS];
} number;

static void scale(number *n, uint32_t factor, uint32_t more) {
  uint64_t carry = more;
  for (int i = 0; i < LIMBS; i++) {
    carry += (uint64_t)n->limb[i] * factor;
    n->limb[i] = (uint32_t)carry;
    carry >>= 32;
  }
}

static uint32_t divide(number *n, uint32_t divisor) {
  uint64_t rest = 0;
  for (int i = LIMBS; i-- > 0;) {
    rest = rest << 32 | n->limb[i];
    n->limb[i] = (uint32_t)(rest / divisor);
    rest %= divisor;
  }
  return (uint32_t)rest;
}

static void multiply(number *to, const number *a, const number *b) {
  memset(to, 0, sizeof *to);
  for (int i = 0; i < LIMBS; i++) {
    uint64_t carry = 0;
    for (int j = 0; i + j < LIMBS; j++) {
      carry += (uint64_t)a->limb[i] * b->limb[j] + to->limb[i + j];
      to->limb[i + j] = (uint32_t)carry;
      carry >>= 32;
    }
  }
}

static int is_zero(const number *n) {
  for (int i = 0; i < LIMBS; i++)
    if (n->limb[i]) return 0;
  return 1;
}

static void print(number n) {
  char digits[LIMBS * 10 + 1];
  size_t position = sizeof digits - 1;
  digits[position] = 0;
  do {
    uint32_t group = divide(&n, 1000000000);
    int last = is_zero(&n);
    for (int i = 0; i < 9 && (!last || group || i == 0); i++, group /= 10)
      digits[--position] = (char)('0' + group % 10);
  } while (!is_zero(&n));
  say(digits + position);
}

int main(void) {
  number f = {{1}};
  for (uint32_t i = 2; i <= 200; i++) {
    scale(&f, i, 0);
    if (i % 50 == 0) print(f);
  }
  show("rest", divide(&f, 1000003));
  number power = {{7}}, square;
  for (int i = 0; i < 9; i++) {
    multiply(&square, &power, &power);
    power = square;
  }
  print(power);
  return 0;
}
