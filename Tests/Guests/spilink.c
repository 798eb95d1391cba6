// Two machines with this image, P0.01 to P0.04 wired straight through: clock, out, in, select. The one whose
// P0.05 is high is SPIS2, the other one SPIM2 at FREQUENCY. The exit code says which direction failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define BUS(offset) REG(0x40023000 + (offset))
#define OUTSET REG(0x50000508)
#define OUTCLR REG(0x5000050C)

static const uint8_t question[4] = {0x12, 0xFE, 0x69, 0x80}, answer[4] = {0xC3, 0x5A, 0x81, 0x01};
static uint8_t out[4], in[4];

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected};

static void wait(int count) {
  for (volatile int i = 0; i < count; i++) {
  }
}

// PTR and MAXCNT of both buffers, with what is sent.
static void buffers(const uint8_t *bytes) {
  for (int i = 0; i < 4; i++) out[i] = bytes[i];
  BUS(0x534) = (uint32_t)in;
  BUS(0x538) = sizeof in;
  BUS(0x544) = (uint32_t)out;
  BUS(0x548) = sizeof out;
}

static int heard(const uint8_t *bytes) {
  for (int i = 0; i < 4; i++) {
    if (in[i] != bytes[i]) return 0;
  }
  return 1;
}

static int slave(void) {
  REG(0x50000710) = 3 << 2;  // PIN_CNF[4]: an input, pulled up
  BUS(0x508) = 1;
  BUS(0x50C) = 3;
  BUS(0x510) = 2;
  BUS(0x514) = 4;
  buffers(answer);
  BUS(0x500) = 2;
  BUS(0x028) = 1;  // TASKS_RELEASE
  while (!BUS(0x104)) {
  }
  return heard(question) ? 0 : 2;
}

static int master(void) {
  OUTSET = 1 << 4;
  REG(0x50000518) = 1 << 1 | 1 << 2 | 1 << 4;  // DIRSET
  REG(0x5000070C) = 0;                         // PIN_CNF[3]: input
  BUS(0x508) = 1;
  BUS(0x50C) = 2;
  BUS(0x510) = 3;
  BUS(0x524) = FREQUENCY;
  BUS(0x500) = 7;
  buffers(question);
  wait(2000);
  OUTCLR = 1 << 4;
  wait(200);
  BUS(0x010) = 1;  // TASKS_START
  while (!BUS(0x118)) {
  }
  wait(200);
  OUTSET = 1 << 4;
  wait(200);
  return heard(answer) ? 0 : 1;
}

int main(void) {
  REG(0x50000714) = 0;
  return REG(0x50000510) >> 5 & 1 ? slave() : master();
}
