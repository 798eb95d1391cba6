// What a debugger is shown: calls, variables, an interrupt that comes in between, a handler of
// faults that does nothing. It leaves with CODE, but not at all with LOOP and SLEEP; BREAK is a
// BKPT in between, FAULT an access to nothing, FLOATS work for the FPU. Its lines are those of README's session.
#include "start.h"

#ifndef CODE
#define CODE 0
#endif
// Of 16 MHz: often, and yet most of the time is the program's.
#ifdef __ARM_FP
#define PERIOD 40
#else
#define PERIOD 150
#endif
#define TIMER0(offset) (*(volatile uint32_t *)(0x40008000 + (offset)))

struct point {
  int x, y;
};

struct point place = {3, 4};
volatile uint32_t counter, ticks, result;

__attribute__((noinline)) void tick(void) {
  TIMER0(0x140) = 0;  // EVENTS_COMPARE[0]
  ticks++;
}

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected, [16 + 8] = tick};

__attribute__((noinline)) int add(int a, int b) {
  counter++;
  return a + b;
}

__attribute__((noinline)) int twice(int number) {
  int sum = add(number, number);
  return sum + (int)(counter & 0);
}

#ifdef __ARM_FP
__attribute__((noinline)) float half(float number) { return number * 0.5f; }
#endif

#ifdef FLOATS
__attribute__((noinline)) static void floats(void) {
  for (float sum = 1; sum < 1e6f; sum += half(sum)) counter++;
}
#endif

static void start_timer(void) {
  TIMER0(0x510) = 0;        // PRESCALER: 16 MHz
  TIMER0(0x540) = PERIOD;   // CC[0]
  TIMER0(0x200) = 1;        // SHORTS: COMPARE0_CLEAR
  TIMER0(0x304) = 1 << 16;  // INTENSET: COMPARE0
  *(volatile uint32_t *)0xE000E100 = 1 << 8;
  TIMER0(0) = 1;            // TASKS_START
}

int main(void) {
  start_timer();
  for (int i = 0; i < 20; i++) result += (uint32_t)twice(i);
  semihosting(4, "Twice\n");  // SYS_WRITE0
#ifdef BREAK
  __asm__ volatile("bkpt 3");
#endif
#ifdef LOOP
  for (;;) counter++;
#endif
#ifdef FLOATS
  *(volatile uint32_t *)0xE000ED88 = 0xF << 20;  // CPACR
  __asm__ volatile("dsb\n isb");
  floats();
#endif
#ifdef SLEEP
  TIMER0(4) = 1;  // TASKS_STOP
  for (;;) __asm__ volatile("wfi");
#endif
#ifdef FAULT
  *(volatile uint32_t *)0xA0000000 = 1;
#endif
#ifdef __ARM_FP
  *(volatile uint32_t *)0xE000ED88 = 0xF << 20;  // CPACR
  __asm__ volatile("dsb\n isb");
  result += (uint32_t)half(5.0f);
#endif
  return CODE + (result != 380 && result != 382);
}
