// Raising and catching on the host; the boards have theirs in assembly (Support/protect.S).

#include "adder_port.h"

#if !defined(__arm__)

// The compiler's own, whose five words are all in use: the collector looks at the stack, and the unused
// room of a jmp_buf would keep garbage alive.
static void **handler;

__attribute__((noinline)) uintptr_t adder_port_protect(
    adder_port_body _Nonnull body, uintptr_t a, uintptr_t b, uintptr_t c) {
  void *here[5];
  void **const outer = handler;
  handler = here;
  const uintptr_t result = __builtin_setjmp(here) == 0 ? body(a, b, c) : 0;
  handler = outer;
  return result;
}

__attribute__((noinline)) void adder_port_raise(void) { __builtin_longjmp(handler, 1); }

#endif
