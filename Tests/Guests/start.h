// Start-up shared by the guests: vector table, data and bss, then `main`.
#include <stdint.h>

extern uint32_t data_start[], data_end[], data_load[], bss_start[], bss_end[], __stack_top[];
int main(void);

// Semihosting (Arm semihosting specification 2.0, A32/T32 "Thumb" trap).
static inline uint32_t semihosting(uint32_t operation, const void *argument) {
  register uint32_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

// SYS_EXIT_EXTENDED with ADP_Stopped_ApplicationExit.
__attribute__((noreturn, unused)) static void leave(uint32_t code) {
  uint32_t block[2] = {0x20026, code};
  semihosting(0x20, block);
  for (;;) {
  }
}

__attribute__((noreturn)) void reset(void) {
  const uint32_t *from = data_load;
  for (uint32_t *to = data_start; to < data_end;) *to++ = *from++;
  for (uint32_t *to = bss_start; to < bss_end;) *to++ = 0;
  leave(main());
}

__attribute__((weak)) void unexpected(void) {
  for (;;) {
  }
}
