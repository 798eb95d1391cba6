// Start-up and output of the programs on a Cortex-M: semihosting, and what newlib asks of a system.
#include <errno.h>
#include <stddef.h>
#include <sys/stat.h>

#include "program.h"

extern uint32_t data_start[], data_end[], data_load[], bss_start[], bss_end[], stack_top[];
extern char heap_start[], heap_end[];
int main(void);

static uint32_t semihosting(uint32_t operation, const void *argument) {
  register uint32_t r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

// SYS_EXIT_EXTENDED.
__attribute__((noreturn)) static void leave(uint32_t code) {
  const uint32_t block[2] = {0x20026, code};
  semihosting(0x20, block);
  for (;;) {
  }
}

__attribute__((noreturn)) static void crash(void) {
  semihosting(4, "the program crashed\n");
  leave(99);
}

__attribute__((noreturn)) void reset(void) {
#ifdef __ARM_FP
  *(volatile uint32_t *)0xE000ED88 |= 0xF << 20;  // CPACR: full access to the FPU
  __asm__ volatile("dsb\n isb");
#endif
  const uint32_t *from = data_load;
  for (volatile uint32_t *to = data_start; to < data_end;) *to++ = *from++;
  for (volatile uint32_t *to = bss_start; to < bss_end;) *to++ = 0;
  leave((uint32_t)main());
}

__attribute__((section(".vectors"), used)) static void *const vectors[16] = {
    stack_top, reset, crash, crash, crash, crash, crash};

void say(const char *text) {
  semihosting(4, text);
  semihosting(4, "\n");
}

void show(const char *name, uint64_t value) {
  char line[80];
  size_t length = 0;
  while (name[length] && length < 60) {
    line[length] = name[length];
    length++;
  }
  line[length++] = ' ';
  int digits = 1;
  while (digits < 16 && value >> (4 * digits)) digits++;
  while (digits-- > 0) line[length++] = "0123456789abcdef"[value >> (4 * digits) & 15];
  line[length++] = '\n';
  line[length] = 0;
  semihosting(4, line);
}

// What newlib needs for malloc and for formatting; there are no files.
void *_sbrk(ptrdiff_t increment) {
  static char *end = heap_start;
  if (end + increment > heap_end) {
    errno = ENOMEM;
    return (void *)-1;
  }
  char *before = end;
  end += increment;
  return before;
}
int _close(int file) { return (void)file, -1; }
int _fstat(int file, struct stat *status) { return (void)file, status->st_mode = S_IFCHR, 0; }
int _isatty(int file) { return (void)file, 1; }
int _lseek(int file, int offset, int whence) { return (void)file, (void)offset, (void)whence, 0; }
int _read(int file, char *bytes, int count) { return (void)file, (void)bytes, (void)count, 0; }
int _write(int file, const char *bytes, int count) { return (void)file, (void)bytes, count; }
int _kill(int process, int signal) { return (void)process, (void)signal, -1; }
int _getpid(void) { return 1; }
__attribute__((noreturn)) void _exit(int code) { leave((uint32_t)code); }
