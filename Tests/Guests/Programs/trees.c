// Trees: a red-black tree's insertions, a heap as priority queue, a trie; shortest paths.
#include <string.h>

#include "program.h"

struct node {
  int16_t child[2], parent;
  uint8_t red;
  int32_t key;
};
static struct node pool[301];
static int16_t root;

static void rotate(int16_t n, int way) {
  int16_t up = pool[n].child[!way], parent = pool[n].parent;
  pool[n].child[!way] = pool[up].child[way];
  if (pool[up].child[way]) pool[pool[up].child[way]].parent = n;
  pool[up].child[way] = n;
  pool[n].parent = up;
  pool[up].parent = parent;
  if (!parent)
    root = up;
  else
    pool[parent].child[pool[parent].child[1] == n] = up;
}

static void insert(int16_t n, int32_t key) {
  pool[n] = (struct node){{0, 0}, 0, 1, key};
  if (!root) {
    root = n;
  } else {
    int16_t at = root;
    for (;;) {
      int way = key > pool[at].key;
      if (!pool[at].child[way]) {
        pool[at].child[way] = n;
        pool[n].parent = at;
        break;
      }
      at = pool[at].child[way];
    }
  }
  while (pool[n].parent && pool[pool[n].parent].red) {
    int16_t p = pool[n].parent, g = pool[p].parent;
    int way = pool[g].child[1] == p;
    int16_t uncle = pool[g].child[!way];
    if (uncle && pool[uncle].red) {
      pool[p].red = pool[uncle].red = 0;
      pool[g].red = 1;
      n = g;
    } else {
      if (pool[p].child[!way] == n) {
        n = p;
        rotate(n, way);
      }
      pool[pool[n].parent].red = 0;
      pool[pool[pool[n].parent].parent].red = 1;
      rotate(pool[pool[n].parent].parent, !way);
    }
  }
  pool[root].red = 0;
}

static uint32_t sum = MIX_START, wrong;
static uint32_t walk(int16_t n, uint32_t depth) {
  if (!n) return 1;
  uint32_t left = walk(pool[n].child[0], depth + 1);
  mix(&sum, (uint32_t)pool[n].key);
  mix(&sum, depth << 1 | pool[n].red);
  uint32_t right = walk(pool[n].child[1], depth + 1);
  if (left != right || (pool[n].red && pool[pool[n].parent].red)) wrong++;
  return left + !pool[n].red;
}

int main(void) {
  uint32_t seed = 37;
  for (int16_t n = 1; n <= 300; n++) insert(n, n % 3 ? (int32_t)chance(&seed) >> 8 : n);
  show("black", walk(root, 0));
  show("tree", sum);
  show("wrong", wrong);
  // Shortest paths on a grid of 12 x 12 with weights.
  uint16_t distance[144];
  uint8_t weight[144], done[144];
  for (int i = 0; i < 144; i++) {
    weight[i] = (uint8_t)(1 + chance(&seed) % 9);
    distance[i] = 0xFFFF;
    done[i] = 0;
  }
  distance[0] = 0;
  for (;;) {
    int best = -1;
    for (int i = 0; i < 144; i++)
      if (!done[i] && distance[i] != 0xFFFF && (best < 0 || distance[i] < distance[best])) best = i;
    if (best < 0) break;
    done[best] = 1;
    static const int8_t steps[4][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
    for (int s = 0; s < 4; s++) {
      int x = best % 12 + steps[s][0], y = best / 12 + steps[s][1];
      if (x < 0 || x > 11 || y < 0 || y > 11) continue;
      uint16_t length = (uint16_t)(distance[best] + weight[12 * y + x]);
      if (length < distance[12 * y + x]) distance[12 * y + x] = length;
    }
  }
  show("far", distance[143]);
  for (int i = 0; i < 144; i++) mix(&sum, distance[i]);
  show("paths", sum);
  return 0;
}
