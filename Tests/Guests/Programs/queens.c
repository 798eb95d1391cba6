// Eight queens, the knight's tour by Warnsdorff's rule, and towers of Hanoi: recursion and tables.
#include "program.h"

static uint32_t solutions, moves;

static void place(uint32_t columns, uint32_t left, uint32_t right) {
  if (columns == 0xFF) {
    solutions++;
    return;
  }
  for (uint32_t free = 0xFF & ~(columns | left | right); free; free &= free - 1) {
    uint32_t bit = free & -free;
    place(columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
}
static void hanoi(int n, int from, int to, uint32_t *sum) {
  if (n == 0) return;
  hanoi(n - 1, from, 6 - from - to, sum);
  mix(sum, (uint32_t)(n * 16 + from * 4 + to));
  moves++;
  hanoi(n - 1, 6 - from - to, to, sum);
}
static const int8_t dx[8] = {1, 2, 2, 1, -1, -2, -2, -1}, dy[8] = {-2, -1, 1, 2, 2, 1, -1, -2};
static uint8_t board[8][8];
static int exits(int x, int y) {
  int n = 0;
  for (int i = 0; i < 8; i++) {
    int u = x + dx[i], v = y + dy[i];
    if (u >= 0 && u < 8 && v >= 0 && v < 8 && !board[u][v]) n++;
  }
  return n;
}

int main(void) {
  place(0, 0, 0);
  show("solutions", solutions);
  uint32_t sum = MIX_START;
  hanoi(9, 1, 3, &sum);
  show("moves", moves);
  show("sum", sum);
  int x = 0, y = 0, step = 1;
  board[0][0] = 1;
  for (;;) {
    int best = -1, least = 9;
    for (int i = 0; i < 8; i++) {
      int u = x + dx[i], v = y + dy[i];
      if (u < 0 || u > 7 || v < 0 || v > 7 || board[u][v]) continue;
      int n = exits(u, v);
      if (n < least) {
        least = n;
        best = i;
      }
    }
    if (best < 0) break;
    x += dx[best];
    y += dy[best];
    board[x][y] = (uint8_t)++step;
  }
  show("tour", (uint32_t)step);
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++) mix(&sum, board[i][j]);
  show("sum", sum);
  return 0;
}
