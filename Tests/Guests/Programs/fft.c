// A fast Fourier transform in fixed point and its inverse.
#include "program.h"

#define N 128
static int32_t re[N], im[N];
// sin(2 pi k / 128) * 2^14 over a quarter.
static const int16_t quarter[33] = {0,     804,   1606,  2404,  3196,  3981,  4756,  5520,  6270,
                                    7005,  7723,  8423,  9102,  9760,  10394, 11003, 11585, 12140,
                                    12665, 13160, 13623, 14053, 14449, 14811, 15137, 15426, 15679,
                                    15893, 16069, 16207, 16305, 16364, 16384};

static int32_t sine(uint32_t k) {
  k &= 127;
  int32_t s = k & 64 ? -1 : 1;
  k &= 63;
  return s * quarter[k > 32 ? 64 - k : k];
}

static void transform(int inverse) {
  for (uint32_t i = 0; i < N; i++) {
    uint32_t j = 0;
    for (int b = 0; b < 7; b++) j |= (i >> b & 1) << (6 - b);
    if (j > i) {
      int32_t t = re[i];
      re[i] = re[j];
      re[j] = t;
      t = im[i];
      im[i] = im[j];
      im[j] = t;
    }
  }
  for (uint32_t half = 1; half < N; half *= 2)
    for (uint32_t start = 0; start < N; start += 2 * half)
      for (uint32_t k = 0; k < half; k++) {
        uint32_t angle = k * (N / 2 / half);
        int32_t c = sine(angle + 32), s = inverse ? sine(angle) : -sine(angle);
        uint32_t a = start + k, b = a + half;
        int32_t x = (re[b] * c - im[b] * s) >> 14, y = (re[b] * s + im[b] * c) >> 14;
        re[b] = re[a] - x;
        im[b] = im[a] - y;
        re[a] += x;
        im[a] += y;
        if (inverse) {
          re[a] >>= 1;
          im[a] >>= 1;
          re[b] >>= 1;
          im[b] >>= 1;
        }
      }
}

int main(void) {
  uint32_t seed = 2;
  for (int i = 0; i < N; i++) {
    re[i] = (int32_t)(chance(&seed) % 200) + sine((uint32_t)(i * 5)) / 64 - 100;
    im[i] = 0;
  }
  int32_t given[N];
  for (int i = 0; i < N; i++) given[i] = re[i];
  transform(0);
  uint32_t sum = MIX_START;
  for (int i = 0; i < N; i++) {
    mix(&sum, (uint32_t)re[i]);
    mix(&sum, (uint32_t)im[i]);
  }
  show("spectrum", sum);
  transform(1);
  int32_t worst = 0;
  for (int i = 0; i < N; i++) {
    int32_t error = re[i] - given[i];
    if (error < 0) error = -error;
    if (error > worst) worst = error;
  }
  show("worst", (uint32_t)worst);
  return 0;
}
