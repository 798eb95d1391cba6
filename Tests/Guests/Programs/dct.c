// The 8 x 8 cosine transform of JPEG in integers, there and back, with quantisation.
#include "program.h"

// cos(k pi / 16) * 2^13.
static const int32_t cosines[8] = {8192, 8035, 7568, 6811, 5793, 4551, 3135, 1598};

static int32_t cosine(int k) {
  k &= 31;
  if (k > 16) k = 32 - k;
  return k == 8 ? 0 : k < 8 ? cosines[k] : -cosines[16 - k];
}

static void forward(int32_t *v, int stride) {
  int32_t out[8];
  for (int u = 0; u < 8; u++) {
    int32_t sum = 0;
    for (int x = 0; x < 8; x++) sum += v[x * stride] * cosine((2 * x + 1) * u);
    out[u] = (u == 0 ? (sum >> 13) * 5793 >> 14 : sum >> 14);
  }
  for (int u = 0; u < 8; u++) v[u * stride] = out[u];
}
static void backward(int32_t *v, int stride) {
  int32_t out[8];
  for (int x = 0; x < 8; x++) {
    int32_t sum = v[0] * 5793;
    for (int u = 1; u < 8; u++) sum += v[u * stride] * cosine((2 * x + 1) * u);
    out[x] = sum >> 14;
  }
  for (int x = 0; x < 8; x++) v[x * stride] = out[x];
}

int main(void) {
  uint32_t seed = 21, coefficients = MIX_START, pixels = MIX_START;
  int32_t worst = 0;
  for (int block = 0; block < 12; block++) {
    int32_t given[64], v[64];
    for (int i = 0; i < 64; i++)
      v[i] = given[i] = (int32_t)((i * block * 3 + (i >> 3) * 9 + chance(&seed) % 40) % 256) - 128;
    for (int i = 0; i < 8; i++) forward(v + 8 * i, 1);
    for (int i = 0; i < 8; i++) forward(v + i, 8);
    for (int i = 0; i < 64; i++) {
      int32_t step = 1 + (i >> 3) + (i & 7);
      v[i] = v[i] / step * step;
      mix(&coefficients, (uint32_t)v[i]);
    }
    for (int i = 0; i < 8; i++) backward(v + i, 8);
    for (int i = 0; i < 8; i++) backward(v + 8 * i, 1);
    for (int i = 0; i < 64; i++) {
      mix(&pixels, (uint32_t)v[i]);
      int32_t error = v[i] > given[i] ? v[i] - given[i] : given[i] - v[i];
      if (error > worst) worst = error;
    }
  }
  show("coefficients", coefficients);
  show("pixels", pixels);
  show("worst", (uint32_t)worst);
  return 0;
}
