// The Mandelbrot set in fixed point, in float and in double.
#include "program.h"

int main(void) {
  char line[49];
  uint32_t fixed = MIX_START, single = MIX_START, both = MIX_START;
  for (int y = -10; y <= 10; y++) {
    for (int x = 0; x < 48; x++) {
      int32_t cr = (x - 34) * 500, ci = y * 900, zr = 0, zi = 0;
      uint32_t n = 0;
      for (; n < 60; n++) {
        int32_t r2 = zr * zr >> 13, i2 = zi * zi >> 13;
        if (r2 + i2 > 4 << 13) break;
        zi = (zr * zi >> 12) + ci;
        zr = r2 - i2 + cr;
      }
      mix(&fixed, n);
      line[x] = " .:-=+*#%@"[n / 7];
      float fr = (float)cr / 8192.0f, fi = (float)ci / 8192.0f, a = 0, b = 0;
      for (n = 0; n < 60 && a * a + b * b <= 4.0f; n++) {
        float t = a * a - b * b + fr;
        b = 2.0f * a * b + fi;
        a = t;
      }
      mix(&single, n);
      mix(&single, float_bits(a));
      if ((x + y) % 4 == 0) {
        double c = 0, d = 0;
        for (n = 0; n < 30 && c * c + d * d <= 4.0; n++) {
          double t = c * c - d * d + (double)fr;
          d = 2.0 * c * d + (double)fi;
          c = t;
        }
        mix(&both, (uint32_t)(double_bits(d) >> 20));
      }
    }
    line[48] = 0;
    say(line);
  }
  show("fixed", fixed);
  show("float", single);
  show("double", both);
  return 0;
}
