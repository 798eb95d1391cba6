// Five bodies under gravity, in doubles; square roots by Newton's method.
#include "program.h"

static double body[5][7] = {{0, 0, 0, 0, 0, 0, 39.47},
                            {4.84, -1.16, -0.10, 0.606, 2.81, -0.02, 0.0377},
                            {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.0113},
                            {12.89, -15.11, -0.22, 1.08, 0.868, -0.01, 0.0017},
                            {15.38, -25.9, 0.179, 0.979, 0.594, -0.034, 0.002}};

static double root(double x) {
  double y = x < 1 ? 1 : x;
  for (int i = 0; i < 12; i++) y = 0.5 * (y + x / y);
  return y;
}

int main(void) {
  for (int step = 0; step < 40; step++) {
    for (int i = 0; i < 5; i++)
      for (int j = i + 1; j < 5; j++) {
        double d[3], square = 0;
        for (int k = 0; k < 3; k++) {
          d[k] = body[i][k] - body[j][k];
          square += d[k] * d[k];
        }
        double pull = 0.01 / (square * root(square));
        for (int k = 0; k < 3; k++) {
          body[i][3 + k] -= d[k] * body[j][6] * pull;
          body[j][3 + k] += d[k] * body[i][6] * pull;
        }
      }
    for (int i = 0; i < 5; i++)
      for (int k = 0; k < 3; k++) body[i][k] += 0.01 * body[i][3 + k];
  }
  for (int i = 0; i < 5; i++)
    for (int k = 0; k < 6; k++) show("state", double_bits(body[i][k]));
  return 0;
}
