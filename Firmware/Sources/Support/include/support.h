// The few things below the Swift part of the firmware: linker symbols and the semihosting trap.
#ifndef ADDER_SUPPORT_H
#define ADDER_SUPPORT_H

#include <stdbool.h>
#include <stdint.h>

/// One call to the debugger or emulator (Arm, "Semihosting for AArch32 and AArch64"): the operation in
/// r0, its parameter block's address in r1, the result in r0.
intptr_t support_semihost(intptr_t operation, const void *_Nullable block);

/// Lets the UART's interrupt take what arrives from now on. The receiver has to be on.
void support_receive_start(void);

/// The same for who asks for each byte by this, so that none is lost where the sender waits for the hardware.
void support_receive_all(void);

/// Waits, asleep, for the next byte that the UART receives.
uint8_t support_receive(void);

/// Whether `support_receive` would return at once.
bool support_has_received(void);

/// Sleeps until an interrupt comes, or one that nobody takes; or not at all, when one has come since the last time.
static inline void support_wait_for_event(void) { __asm__ volatile("wfe" ::: "memory"); }

/// First byte of the heap, aligned to 8.
static inline uint8_t *_Nonnull support_heap_start(void) {
  extern uint8_t __heap_start[];
  return __heap_start;
}

/// First byte after the heap.
static inline uint8_t *_Nonnull support_heap_end(void) {
  extern uint8_t __heap_end[];
  return __heap_end;
}

/// Lowest address reserved for the stack.
static inline uintptr_t support_stack_limit(void) {
  extern uint8_t __stack_limit[];
  return (uintptr_t)__stack_limit;
}

/// First address above the stack.
static inline uintptr_t support_stack_top(void) {
  extern uint8_t __stack_top[];
  return (uintptr_t)__stack_top;
}

#endif
