#include "adder_port.h"

// The empty statement is volatile: no optimiser may drop the calls or merge the functions.
#define MARK(name) \
  __attribute__((noinline, used)) void name(void) { __asm__ volatile("" ::: "memory"); }

MARK(adder_mark_compile_begin)
MARK(adder_mark_compile_end)
MARK(adder_mark_run_begin)
MARK(adder_mark_run_end)
MARK(adder_mark_wire_begin)
MARK(adder_mark_wire_end)
