// Matrices of integers, floats and doubles: products, elimination, determinants.
#include "program.h"

#define N 12
static int32_t ai[N][N], bi[N][N];
static float af[N][N], bf[N][N];
static double ad[N][N];

int main(void) {
  uint32_t seed = 61, ints = MIX_START, floats = MIX_START;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      ai[i][j] = (int32_t)(chance(&seed) % 200) - 100;
      bi[i][j] = (int32_t)(chance(&seed) % 200) - 100;
      af[i][j] = (float)ai[i][j] / 16.0f;
      bf[i][j] = (float)bi[i][j] * 0.375f;
      ad[i][j] = (double)ai[i][j] + (i == j ? 300.0 : 0.0);
    }
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      int32_t s = 0;
      float f = 0;
      for (int k = 0; k < N; k++) {
        s += ai[i][k] * bi[k][j];
        f += af[i][k] * bf[k][j];
      }
      mix(&ints, (uint32_t)s);
      mix(&floats, float_bits(f));
    }
  show("ints", ints);
  show("floats", floats);
  double determinant = 1;
  for (int c = 0; c < N; c++) {
    int pivot = c;
    for (int r = c + 1; r < N; r++) {
      double x = ad[r][c] < 0 ? -ad[r][c] : ad[r][c], y = ad[pivot][c] < 0 ? -ad[pivot][c] : ad[pivot][c];
      if (x > y) pivot = r;
    }
    if (pivot != c) {
      determinant = -determinant;
      for (int j = 0; j < N; j++) {
        double t = ad[c][j];
        ad[c][j] = ad[pivot][j];
        ad[pivot][j] = t;
      }
    }
    determinant *= ad[c][c];
    for (int r = c + 1; r < N; r++) {
      double factor = ad[r][c] / ad[c][c];
      for (int j = c; j < N; j++) ad[r][j] -= factor * ad[c][j];
    }
  }
  show("determinant", double_bits(determinant));
  return 0;
}
