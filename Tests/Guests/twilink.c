// Two machines with this image, P0.01 (SCL) and P0.02 (SDA) wired straight through. The one whose P0.05 is
// high is TWIS1, the other one TWIM0 at FREQUENCY: it writes two bytes, reads three behind a repeated START, and
// asks for somebody else. The slave takes its time to prepare, so that the clock is held. The exit code says what failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define MASTER(offset) REG(0x40003000 + (offset))
#define SLAVE(offset) REG(0x40004000 + (offset))

static uint8_t question[2] = {0x10, 0x20}, answer[3], heard[4], reply[3] = {7, 0x80, 9};

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected};

static void wait(int count) {
  for (volatile int i = 0; i < count; i++) {
  }
}

static void await(volatile uint32_t *event) {
  while (!*event) {
  }
  *event = 0;
}

static int slave(void) {
  SLAVE(0x508) = 1;  // PSEL.SCL
  SLAVE(0x50C) = 2;  // PSEL.SDA
  SLAVE(0x588) = 0x2A;
  SLAVE(0x534) = (uint32_t)heard;
  SLAVE(0x538) = sizeof heard;
  SLAVE(0x544) = (uint32_t)reply;
  SLAVE(0x548) = sizeof reply;
  SLAVE(0x500) = 9;
  await(&SLAVE(0x164));  // EVENTS_WRITE
  wait(1000);
  SLAVE(0x030) = 1;      // TASKS_PREPARERX
  await(&SLAVE(0x168));  // EVENTS_READ
  wait(1000);
  SLAVE(0x034) = 1;      // TASKS_PREPARETX
  await(&SLAVE(0x104));  // EVENTS_STOPPED
  if (heard[0] != 0x10 || heard[1] != 0x20 || SLAVE(0x53C) != 2) return 4;
  return SLAVE(0x54C) == 3 && !SLAVE(0x164) ? 0 : 5;
}

static int master(void) {
  MASTER(0x508) = 1;
  MASTER(0x50C) = 2;
  MASTER(0x524) = FREQUENCY;
  MASTER(0x588) = 0x2A;
  MASTER(0x500) = 6;
  wait(3000);
  MASTER(0x544) = (uint32_t)question;
  MASTER(0x548) = sizeof question;
  MASTER(0x534) = (uint32_t)answer;
  MASTER(0x538) = sizeof answer;
  MASTER(0x200) = 1 << 7 | 1 << 12;  // LASTTX_STARTRX, LASTRX_STOP
  MASTER(0x008) = 1;                 // TASKS_STARTTX
  while (!MASTER(0x104) && !MASTER(0x124)) {
  }
  if (MASTER(0x4C4)) return 1;
  if (answer[0] != 7 || answer[1] != 0x80 || answer[2] != 9) return 2;
  MASTER(0x588) = 0x2B;
  MASTER(0x124) = 0;
  MASTER(0x008) = 1;
  await(&MASTER(0x124));  // EVENTS_ERROR
  return MASTER(0x4C4) == 2 ? 0 : 3;
}

int main(void) {
  REG(0x50000704) = 3 << 2 | 6 << 8;  // PIN_CNF: pulled up, open drain
  REG(0x50000708) = 3 << 2 | 6 << 8;
  REG(0x50000714) = 0;
  return REG(0x50000510) >> 5 & 1 ? slave() : master();
}
