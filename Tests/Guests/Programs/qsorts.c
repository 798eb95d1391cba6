// The library's qsort and bsearch with several comparisons and sizes of element.
#include <stdlib.h>
#include <string.h>

#include "program.h"

struct record {
  char name[6];
  int16_t key;
  uint32_t number;
};

static int by_value(const void *a, const void *b) {
  int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x > y) - (x < y);
}
static int by_name(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  int order = strcmp(x->name, y->name);
  if (order) return order;
  if (x->key != y->key) return x->key < y->key ? -1 : 1;
  return x->number < y->number ? -1 : x->number > y->number;
}
static int by_float(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

int main(void) {
  static int32_t ints[300];
  static struct record records[100];
  static float floats[150];
  uint32_t seed = 27, sum = MIX_START;
  for (int i = 0; i < 300; i++) ints[i] = (int32_t)chance(&seed) >> 16;
  for (int i = 0; i < 150; i++) floats[i] = (float)(int32_t)chance(&seed) / 1024.0f;
  for (uint32_t i = 0; i < 100; i++) {
    for (int j = 0; j < 3; j++) records[i].name[j] = (char)('a' + chance(&seed) % 3);
    records[i].key = (int16_t)(chance(&seed) % 5);
    records[i].number = i;
  }
  qsort(ints, 300, sizeof *ints, by_value);
  qsort(records, 100, sizeof *records, by_name);
  qsort(floats, 150, sizeof *floats, by_float);
  for (int i = 0; i < 300; i++) mix(&sum, (uint32_t)ints[i]);
  show("ints", sum);
  for (int i = 0; i < 100; i++) mix(&sum, records[i].number);
  show("records", sum);
  for (int i = 0; i < 150; i++) mix(&sum, float_bits(floats[i]));
  show("floats", sum);
  uint32_t found = 0;
  for (int32_t key = -33000; key < 33000; key += 11)
    found += bsearch(&key, ints, 300, sizeof *ints, by_value) != 0;
  show("found", found);
  return 0;
}
