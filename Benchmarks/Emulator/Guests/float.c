// Single precision: a filter, orbits, the Mandelbrot set, a matrix. Without an FPU, by library.
#include "guest.h"

static float taps[16], line[16], a[8][8], b[8][8];

static uint32_t bits(float value) {
  union {
    float value;
    uint32_t bits;
  } both = {value};
  return both.bits;
}

static float filter(float x) {
  float sum = 0;
  for (int i = 15; i > 0; i--) {
    line[i] = line[i - 1];
    sum += line[i] * taps[i];
  }
  line[0] = x;
  return sum + x * taps[0];
}

static int escape(float x, float y) {
  float u = 0, v = 0;
  for (int i = 0; i < 60; i++) {
    float uu = u * u, vv = v * v;
    if (uu + vv > 4) return i;
    v = 2 * u * v + y;
    u = uu - vv + x;
  }
  return 60;
}

uint32_t work(void) {
#ifdef __ARM_FP
  const int times = 200;
#else
  const int times = 6;
#endif
  uint32_t sum = 0;
  for (int i = 0; i < 16; i++) taps[i] = 1.0f / (float)(i + 3);
  for (int time = 0; time < times; time++) {
    float y = 0;
    for (int i = 0; i < 200; i++) y += filter((float)(i % 17) * 0.25f);
    sum = sum * 31 + bits(y);
    float x = 1, vx = 0, z = 0, vz = 1;
    for (int i = 0; i < 200; i++) {
      float d = x * x + z * z;
      float k = 0.01f / (d * d);
      vx -= x * k;
      vz -= z * k;
      x += vx * 0.01f;
      z += vz * 0.01f;
    }
    sum = sum * 31 + bits(x + z);
    for (int i = 0; i < 64; i++)
      sum += (uint32_t)escape((float)(i & 7) * 0.35f - 2, (float)(i >> 3) * 0.3f - 1.2f);
    for (int i = 0; i < 64; i++) a[i >> 3][i & 7] = b[i & 7][i >> 3] = (float)i * 0.125f;
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 8; j++) {
        float total = 0;
        for (int k = 0; k < 8; k++) total += a[i][k] * b[k][j];
        sum += bits(total);
      }
    }
  }
  return sum;
}
