// A Huffman code for a text: tree, lengths, encoding to bits and decoding back.
#include <string.h>

#include "program.h"

static const char text[] =
    "It was a bright cold day in April, and the clocks were striking thirteen. This sentence is "
    "here to give the letters different frequencies: eeee tttt zzq.";
static uint16_t weight[256];
static int16_t parent[256], kind[256];
static uint8_t symbol[128], length[128], bits[400];
static uint16_t code[128];

int main(void) {
  int leaves = 0;
  uint16_t counts[128] = {0};
  for (const char *p = text; *p; p++) counts[(uint8_t)*p]++;
  for (int c = 0; c < 128; c++)
    if (counts[c]) {
      symbol[leaves] = (uint8_t)c;
      weight[leaves++] = counts[c];
    }
  int nodes = leaves;
  for (int i = 0; i < nodes; i++) parent[i] = -1;
  while (nodes < 2 * leaves - 1) {
    int a = -1, b = -1;
    for (int i = 0; i < nodes; i++) {
      if (parent[i] >= 0) continue;
      if (a < 0 || weight[i] < weight[a]) {
        b = a;
        a = i;
      } else if (b < 0 || weight[i] < weight[b]) {
        b = i;
      }
    }
    parent[nodes] = -1;
    weight[nodes] = weight[a] + weight[b];
    parent[a] = parent[b] = (int16_t)nodes;
    kind[b] = 1;
    nodes++;
  }
  for (int i = 0; i < leaves; i++) {
    for (int n = i; parent[n] >= 0; n = parent[n]) {
      code[i] |= (uint16_t)((unsigned)kind[n] << length[i]);
      length[i]++;
    }
    show("length", (uint32_t)(symbol[i] << 8 | length[i]));
  }
  uint32_t position = 0;
  for (const char *p = text; *p; p++) {
    int i = 0;
    while (symbol[i] != (uint8_t)*p) i++;
    for (int bit = length[i] - 1; bit >= 0; bit--, position++)
      bits[position >> 3] |= (uint8_t)((code[i] >> bit & 1) << (position & 7));
  }
  show("bits", position);
  uint32_t sum = MIX_START;
  for (uint32_t i = 0; i <= position >> 3; i++) mix(&sum, bits[i]);
  show("sum", sum);
  uint32_t at = 0;
  for (const char *p = text; *p; p++) {
    int node = nodes - 1;
    while (node >= leaves) {
      int wanted = bits[at >> 3] >> (at & 7) & 1, child = 0;
      at++;
      while (parent[child] != node || kind[child] != wanted) child++;
      node = child;
    }
    if (symbol[node] != (uint8_t)*p) say("WRONG");
  }
  show("decoded", at);
  return 0;
}
