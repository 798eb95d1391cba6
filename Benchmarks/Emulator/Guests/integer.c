// What a control program does: a list that is searched, reversed and sorted, products of small
// matrices, a state machine over text, and a checksum of it all.
#include "guest.h"

static uint16_t crc(uint32_t value, uint16_t sum) {
  for (int bit = 0; bit < 16; bit++) {
    uint32_t carry = (sum ^ value) & 1;
    sum >>= 1;
    if (carry) sum ^= 0xA001;
    value >>= 1;
  }
  return sum;
}

struct node {
  struct node *next;
  int16_t key;
  int16_t value;
};
static struct node nodes[96];

static struct node *sort(struct node *list) {
  for (int width = 1;; width *= 2) {
    struct node *rest = list, *tail = 0;
    int merges = 0;
    list = 0;
    while (rest) {
      merges++;
      struct node *a = rest, *b = rest;
      int as = 0, bs = width;
      while (as < width && b) {
        b = b->next;
        as++;
      }
      while (as > 0 || (bs > 0 && b)) {
        struct node *taken;
        if (as > 0 && (bs == 0 || !b || a->key <= b->key)) {
          taken = a;
          a = a->next;
          as--;
        } else {
          taken = b;
          b = b->next;
          bs--;
        }
        if (tail) tail->next = taken; else list = taken;
        tail = taken;
      }
      rest = b;
    }
    tail->next = 0;
    if (merges <= 1) return list;
  }
}

static uint16_t lists(uint32_t seed, uint16_t sum) {
  struct node *list = 0;
  for (int i = 0; i < 96; i++) {
    seed = seed * 1103515245 + 12345;
    nodes[i].key = (int16_t)(seed >> 16);
    nodes[i].value = (int16_t)i;
    nodes[i].next = list;
    list = &nodes[i];
  }
  for (int wanted = 0; wanted < 96; wanted += 7) {
    struct node *found = list, *reversed = 0;
    while (found && found->value != wanted) found = found->next;
    if (found) sum = crc((uint16_t)found->key, sum);
    while (list) {
      struct node *next = list->next;
      list->next = reversed;
      reversed = list;
      list = next;
    }
    list = reversed;
  }
  for (list = sort(list); list; list = list->next) sum = crc((uint16_t)list->key, sum);
  return sum;
}

enum { N = 12 };
static int16_t left[N][N], right[N][N];
static int32_t product[N][N];

static uint16_t matrices(uint32_t seed, uint16_t sum) {
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < N; j++) {
      seed = seed * 1103515245 + 12345;
      left[i][j] = (int16_t)(seed >> 20);
      right[i][j] = (int16_t)(seed >> 12 & 0xFF);
    }
  }
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < N; j++) {
      int32_t total = 0;
      for (int k = 0; k < N; k++) total += left[i][k] * right[k][j];
      product[i][j] = total;
      sum = crc((uint32_t)total >> 2, sum);
    }
  }
  return sum;
}

static const char text[] =
    "5012,-874,+122,35.54400,.1234500,-110.700,+0.64400,5.500e+3,-.123e-2,-87e+832,+0.6e-12,T0.3e-1F,"
    "-T.T++Tq,1T3.4e4z,34.0e-T^,";

static uint16_t states(uint16_t sum) {
  enum { start, sign, whole, point, fraction, exponent, power, wrong, count } state = start;
  static uint16_t counts[count];
  for (int i = 0; i < count; i++) counts[i] = 0;
  for (const char *c = text; *c; c++) {
    int isDigit = *c >= '0' && *c <= '9';
    if (*c == ',') {
      state = start;
    } else {
      switch (state) {
        case start:
          state = isDigit ? whole : *c == '+' || *c == '-' ? sign : *c == '.' ? point : wrong;
          break;
        case sign: state = isDigit ? whole : *c == '.' ? point : wrong; break;
        case whole: state = isDigit ? whole : *c == '.' ? point : *c == 'e' ? exponent : wrong; break;
        case point: state = isDigit ? fraction : wrong; break;
        case fraction: state = isDigit ? fraction : *c == 'e' ? exponent : wrong; break;
        case exponent: state = isDigit || *c == '+' || *c == '-' ? power : wrong; break;
        case power: state = isDigit ? power : wrong; break;
        default: break;
      }
    }
    counts[state]++;
  }
  for (int i = 0; i < count; i++) sum = crc(counts[i], sum);
  return sum;
}

uint32_t work(void) {
  uint16_t sum = 0;
  for (uint32_t i = 0; i < 120; i++) {
    sum = lists(i, sum);
    sum = matrices(i, sum);
    for (int j = 0; j < 8; j++) sum = states(sum);
  }
  return sum;
}
