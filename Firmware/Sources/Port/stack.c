#include "adder_port.h"

__attribute__((noinline)) void adder_port_spill_registers(
    void (*_Nonnull scan)(uintptr_t low, void *_Nullable context), void *_Nullable context) {
  uintptr_t low;
  // Makes the prologue push every callee-saved register: they then lie at or above the stack pointer.
  __builtin_unwind_init();
#if defined(__x86_64__)
  __asm__ volatile("movq %%rsp, %0" : "=r"(low));
#else
  __asm__ volatile("mov %0, sp" : "=r"(low));
#endif
  scan(low, context);
  // Not a tail call: the frame has to stand while `scan` runs.
  __asm__ volatile("" ::: "memory");
}

#if defined(__arm__)
__attribute__((noinline)) void adder_port_clear_stack(void) {
  uintptr_t end;
  __asm__ volatile("mov %0, sp" : "=r"(end));
  for (uintptr_t at = adder_port_stack_limit(); at < end; at += 4) *(volatile uint32_t *)at = 0;
}
#else
__attribute__((noinline, no_sanitize("address"))) void adder_port_clear_stack(void) {
  // Not up to this function's own variables, which unoptimised code may have below the stack pointer.
  uintptr_t end = adder_port_stack_pointer() - 256;
  for (uintptr_t at = adder_port_stack_limit(); at < end; at += 4) *(volatile uint32_t *)at = 0;
}
#endif

#if !defined(__arm__)
__attribute__((noinline, no_sanitize("address"))) uint32_t adder_port_peek(
    const void *_Nonnull address) {
  return *(const uint32_t *)address;
}
#endif
