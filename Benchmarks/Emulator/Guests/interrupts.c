// Exceptions: interrupts that the program pends itself, one that preempts another, supervisor calls
// and PendSV, with some work in between.
#include "guest.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))
#define ISER REGISTER(0xE000E100)
#define ISPR REGISTER(0xE000E200)
#define IPR0 REGISTER(0xE000E400)
#define ICSR REGISTER(0xE000ED04)

static volatile uint32_t taken, calls, switches;

void interrupt(void) {
  uint32_t number = (ICSR & 0x1FF) - 16;
  taken += number + 1;
  // The first one is preempted by the second.
  if (number == 0) ISPR = 2;
}

void service_call(void) { calls++; }

void pended(void) { switches++; }

uint32_t work(void) {
  IPR0 = 0x80;
  ISER = 3;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < 80000; i++) {
    ISPR = 1;
    for (uint32_t j = 0; j < 20; j++) sum = (sum << 1 | sum >> 31) ^ j;
    __asm__ volatile("svc #0" ::: "memory");
    if (i % 4 == 0) ICSR = 1 << 28;
    sum += taken;
  }
  return sum + calls + switches;
}
