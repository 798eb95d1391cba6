// Start-up: vector table, data and bss, the FPU where there is one; then as many units as the command
// line asks for, the checksum by semihosting, and exit.
#include "guest.h"

extern uint32_t data_start[], data_end[], data_load[], bss_start[], bss_end[], stack_top[];

static uint32_t semihosting(uint32_t operation, const void *argument) {
  register uint32_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

static void leave(uint32_t code) {
  uint32_t block[2] = {0x20026, code};
  semihosting(0x20, block);
  for (;;) {
  }
}

static void print(uint32_t value) {
  char text[10];
  for (int i = 0; i < 8; i++) {
    uint32_t digit = value >> (28 - 4 * i) & 15;
    text[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
  }
  text[8] = '\n';
  text[9] = 0;
  semihosting(4, text);
}

static uint32_t units(void) {
  static char line[256];
  struct {
    char *text;
    uint32_t size;
  } block = {line, sizeof line};
  if (semihosting(0x15, &block) != 0) return 0;
  uint32_t number = 0;
  for (const char *c = line; *c; c++) {
    number = *c == ' ' ? 0 : number * 10 + (uint32_t)(*c - '0');
  }
  return number;
}

void reset(void) {
  const uint32_t *from = data_load;
  for (uint32_t *to = data_start; to < data_end;) *to++ = *from++;
  for (uint32_t *to = bss_start; to < bss_end;) *to++ = 0;
#ifdef __ARM_FP
  *(volatile uint32_t *)0xE000ED88 |= 0xF << 20;
  __asm__ volatile("dsb\nisb");
#endif
  uint32_t sum = 0;
  for (uint32_t left = units(); left > 0; left--) sum = sum * 31 + work();
  print(sum);
  leave(0);
}

static void unexpected(void) { leave(1); }
__attribute__((weak)) void service_call(void) { unexpected(); }
__attribute__((weak)) void pended(void) { unexpected(); }
__attribute__((weak)) void interrupt(void) { unexpected(); }

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    stack_top,  reset,      unexpected, unexpected, unexpected,  unexpected,   unexpected,
    unexpected, unexpected, unexpected, unexpected, service_call, unexpected,  unexpected,
    pended,     unexpected, interrupt,  interrupt,  interrupt,   interrupt};
