// setjmp and longjmp: out of deep calls, again and again, with values that must survive.
#include <setjmp.h>

#include "program.h"

static jmp_buf outer, inner;
static uint32_t depth_reached;

__attribute__((noinline)) static uint32_t sink(uint32_t depth, uint32_t stop) {
  volatile uint32_t here[4] = {depth, depth + 1, depth + 2, depth + 3};
  depth_reached = depth;
  if (depth == stop) longjmp(inner, (int)(depth + 1));
  if (stop == UINT32_MAX) return 0;
  uint32_t result = sink(depth + 1, stop);
  return result + here[depth & 3];
}

__attribute__((noinline)) static int attempt(uint32_t stop) {
  int code = setjmp(inner);
  if (code == 0) {
    sink(0, stop);
    say("WRONG");
  }
  return code;
}

int main(void) {
  volatile uint32_t round = 0, sum = 0;
  volatile double kept = 1.5;
  volatile uint64_t wide = 0x123456789;
  int code = setjmp(outer);
  sum += (uint32_t)code;
  while (round < 30) {
    round++;
    int result = attempt(round);
    sum = sum * 3 + (uint32_t)result;
    kept += 0.25;
    wide += (uint64_t)result << 20;
    if (depth_reached != round) say("WRONG");
    if (round % 7 == 0) longjmp(outer, (int)(round * 11));
  }
  show("sum", sum);
  show("wide", wide);
  show("kept", double_bits(kept));
  // Zero becomes one.
  volatile int count = 0;
  int zero = setjmp(outer);
  if (count++ == 0) longjmp(outer, 0);
  show("zero", (uint32_t)zero);
  return 0;
}
