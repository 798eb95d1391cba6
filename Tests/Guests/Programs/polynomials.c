// Sine, exponential and logarithm as polynomials of our own, in float: the same bits everywhere.
#include "program.h"

static float sine(float x) {
  float turns = x * 0.15915494f;
  int32_t whole = (int32_t)(turns + (turns < 0 ? -0.5f : 0.5f));
  x -= (float)whole * 6.2831855f;
  float s = x * x;
  return x * (1.0f + s * (-1.6666667e-1f + s * (8.3333310e-3f + s * (-1.9840874e-4f + s * 2.7525562e-6f))));
}
static float exponential(float x) {
  int32_t k = (int32_t)(x * 1.442695f + (x < 0 ? -0.5f : 0.5f));
  x -= (float)k * 0.6931472f;
  float y = 1.0f + x * (1.0f + x * (0.5f + x * (0.16666667f + x * (0.041666668f + x * 0.008333334f))));
  return y * bits_float((uint32_t)(k + 127) << 23);
}
static float logarithm(float x) {
  uint32_t bits = float_bits(x);
  int32_t k = (int32_t)(bits >> 23) - 127;
  float m = bits_float((bits & 0x7FFFFF) | 0x3F800000) - 1.0f;
  float y = m * (1.0f + m * (-0.5f + m * (0.33333f + m * (-0.25f + m * 0.2f))));
  return (float)k * 0.6931472f + y;
}
static float root(float x) {
  float y = bits_float((float_bits(x) >> 1) + 0x1FC00000);
  for (int i = 0; i < 4; i++) y = 0.5f * (y + x / y);
  return y;
}

int main(void) {
  uint32_t sines = MIX_START, exponentials = MIX_START, logarithms = MIX_START, roots = MIX_START;
  for (int i = -400; i < 400; i++) {
    float x = (float)i * 0.0625f;
    mix(&sines, float_bits(sine(x)));
    mix(&exponentials, float_bits(exponential(x)));
    mix(&logarithms, float_bits(logarithm(x * x + 0.125f)));
    mix(&roots, float_bits(root(x * x * 3.0f + 0.5f)));
  }
  show("sines", sines);
  show("exponentials", exponentials);
  show("logarithms", logarithms);
  show("roots", roots);
  show("sine", float_bits(sine(1.0f)));
  return 0;
}
