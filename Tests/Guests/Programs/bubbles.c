// Seven ways to sort; all must give the same order.
#include <string.h>

#include "program.h"

#define COUNT 257
typedef void sorter(int32_t *, int);

static void swap(int32_t *a, int32_t *b) {
  int32_t t = *a;
  *a = *b;
  *b = t;
}
static void bubble(int32_t *a, int n) {
  for (int end = n; end > 1; end--)
    for (int i = 1; i < end; i++)
      if (a[i - 1] > a[i]) swap(&a[i - 1], &a[i]);
}
static void insertion(int32_t *a, int n) {
  for (int i = 1; i < n; i++) {
    int32_t x = a[i];
    int j = i;
    for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
    a[j] = x;
  }
}
static void selection(int32_t *a, int n) {
  for (int i = 0; i < n; i++) {
    int least = i;
    for (int j = i + 1; j < n; j++)
      if (a[j] < a[least]) least = j;
    swap(&a[i], &a[least]);
  }
}
static void shell(int32_t *a, int n) {
  for (int gap = n / 2; gap; gap /= 2)
    for (int i = gap; i < n; i++)
      for (int j = i; j >= gap && a[j - gap] > a[j]; j -= gap) swap(&a[j], &a[j - gap]);
}
static void heap(int32_t *a, int n) {
  for (int start = n / 2, end = n; end > 1;) {
    if (start > 0)
      start--;
    else
      swap(&a[0], &a[--end]);
    for (int root = start, child; (child = 2 * root + 1) < end; root = child) {
      if (child + 1 < end && a[child] < a[child + 1]) child++;
      if (a[root] >= a[child]) break;
      swap(&a[root], &a[child]);
    }
  }
}
static void quick(int32_t *a, int n) {
  if (n < 2) return;
  int32_t pivot = a[n / 2];
  int i = 0, j = n - 1;
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) swap(&a[i++], &a[j--]);
  }
  quick(a, j + 1);
  quick(a + i, n - i);
}
static void merge(int32_t *a, int n) {
  static int32_t spare[COUNT];
  for (int width = 1; width < n; width *= 2) {
    for (int start = 0; start < n; start += 2 * width) {
      int middle = start + width < n ? start + width : n;
      int end = start + 2 * width < n ? start + 2 * width : n;
      for (int i = start, j = middle, k = start; k < end; k++)
        spare[k] = i < middle && (j >= end || a[i] <= a[j]) ? a[i++] : a[j++];
    }
    memcpy(a, spare, (size_t)n * sizeof *a);
  }
}

int main(void) {
  static sorter *const sorters[] = {bubble, insertion, selection, shell, heap, quick, merge};
  static int32_t given[COUNT], sorted[COUNT], first[COUNT];
  uint32_t seed = 77;
  for (int i = 0; i < COUNT; i++) given[i] = (int32_t)chance(&seed) >> (i % 24);
  for (size_t s = 0; s < sizeof sorters / sizeof *sorters; s++) {
    memcpy(sorted, given, sizeof given);
    sorters[s](sorted, COUNT);
    if (s == 0) memcpy(first, sorted, sizeof sorted);
    if (memcmp(first, sorted, sizeof sorted)) say("WRONG");
    uint32_t sum = MIX_START;
    for (int i = 0; i < COUNT; i++) mix(&sum, (uint32_t)sorted[i]);
    show("sum", sum);
  }
  return 0;
}
