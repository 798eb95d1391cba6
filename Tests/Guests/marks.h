// The marks of a measured script, as the firmware has them.
#define MARK(name) \
  __attribute__((naked, noinline)) void name(void) { __asm__ volatile("bx lr"); }
MARK(adder_mark_compile_begin)
MARK(adder_mark_compile_end)
MARK(adder_mark_run_begin)
MARK(adder_mark_run_end)
MARK(adder_mark_wire_begin)
MARK(adder_mark_wire_end)
