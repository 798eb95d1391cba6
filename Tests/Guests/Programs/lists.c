// Linked lists: building, reversing, merging, taking out; a queue and a ring.
#include "program.h"

struct node {
  struct node *next;
  int32_t value;
};
static struct node nodes[200];

static struct node *sorted(struct node *list) {
  if (!list || !list->next) return list;
  struct node *slow = list, *fast = list->next;
  while (fast && fast->next) {
    slow = slow->next;
    fast = fast->next->next;
  }
  struct node *other = slow->next;
  slow->next = 0;
  list = sorted(list);
  other = sorted(other);
  struct node head, *tail = &head;
  while (list && other) {
    struct node **least = list->value <= other->value ? &list : &other;
    tail->next = *least;
    tail = *least;
    *least = (*least)->next;
  }
  tail->next = list ? list : other;
  return head.next;
}

static void print(const char *name, struct node *list) {
  uint32_t sum = MIX_START, count = 0;
  for (; list; list = list->next, count++) mix(&sum, (uint32_t)list->value);
  show(name, (uint64_t)count << 32 | sum);
}

int main(void) {
  uint32_t seed = 19;
  struct node *list = 0;
  for (int i = 0; i < 200; i++) {
    nodes[i].value = (int32_t)chance(&seed) >> 20;
    nodes[i].next = list;
    list = &nodes[i];
  }
  print("built", list);
  struct node *reversed = 0;
  while (list) {
    struct node *rest = list->next;
    list->next = reversed;
    reversed = list;
    list = rest;
  }
  print("reversed", reversed);
  list = sorted(reversed);
  print("sorted", list);
  for (struct node **link = &list; *link;)
    if ((*link)->value % 3 == 0)
      *link = (*link)->next;
    else
      link = &(*link)->next;
  print("thirds out", list);
  // Josephus: every seventh of a ring.
  for (int i = 0; i < 100; i++) {
    nodes[i].value = i;
    nodes[i].next = &nodes[(i + 1) % 100];
  }
  struct node *at = &nodes[99];
  while (at->next != at) {
    for (int i = 0; i < 6; i++) at = at->next;
    at->next = at->next->next;
  }
  show("last", (uint32_t)at->value);
  return 0;
}
