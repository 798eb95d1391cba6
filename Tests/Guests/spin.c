// Never ends.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

__attribute__((noinline)) int main(void) {
  for (;;) {
  }
}
