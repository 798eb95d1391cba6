// TWIM0 asks TWIS1 of the same chip, over jumper wires P0.02-P0.12 and P0.03-P0.17. The slave's handler
// prepares its buffers, so that the clock is held meanwhile. The exit code says which step failed.
#include "start.h"

#define REG(address) (*(volatile uint32_t *)(address))
#define MASTER(offset) REG(0x40003000 + (offset))
#define SLAVE(offset) REG(0x40004000 + (offset))

static uint8_t question[2] = {0x10, 0x20}, answer[3], heard[4], reply[3] = {7, 8, 9};
static volatile uint32_t reads, writes, stops;

static void slave(void) {
  if (SLAVE(0x164)) {  // EVENTS_WRITE
    SLAVE(0x164) = 0;
    writes++;
    SLAVE(0x534) = (uint32_t)heard;
    SLAVE(0x538) = sizeof heard;
    SLAVE(0x030) = 1;  // TASKS_PREPARERX
  }
  if (SLAVE(0x168)) {  // EVENTS_READ
    SLAVE(0x168) = 0;
    reads++;
    SLAVE(0x544) = (uint32_t)reply;
    SLAVE(0x548) = sizeof reply;
    SLAVE(0x034) = 1;  // TASKS_PREPARETX
  }
  if (SLAVE(0x104)) {  // EVENTS_STOPPED
    SLAVE(0x104) = 0;
    stops++;
  }
}

__attribute__((section(".vectors"), used)) void *const vectors[64] = {
    __stack_top, reset, unexpected, unexpected, [16 + 4] = slave};

int main(void) {
  SLAVE(0x508) = 12;  // PSEL.SCL
  SLAVE(0x50C) = 17;  // PSEL.SDA
  SLAVE(0x588) = 0x2A;
  SLAVE(0x304) = 1 << 1 | 1 << 25 | 1 << 26;
  SLAVE(0x500) = 9;
  REG(0xE000E100) = 1 << 4;
  MASTER(0x508) = 2;
  MASTER(0x50C) = 3;
  MASTER(0x524) = 0x06400000;
  MASTER(0x588) = 0x2A;
  MASTER(0x500) = 6;
  MASTER(0x544) = (uint32_t)question;
  MASTER(0x548) = sizeof question;
  MASTER(0x534) = (uint32_t)answer;
  MASTER(0x538) = sizeof answer;
  MASTER(0x200) = 1 << 7 | 1 << 12;  // LASTTX_STARTRX, LASTRX_STOP
  MASTER(0x008) = 1;                 // TASKS_STARTTX
  while (!MASTER(0x104)) {
  }
  if (MASTER(0x4C4)) return 1;
  if (heard[0] != 0x10 || heard[1] != 0x20 || SLAVE(0x53C) != 2) return 2;
  if (answer[0] != 7 || answer[1] != 8 || answer[2] != 9 || SLAVE(0x54C) != 3) return 3;
  return writes == 1 && reads == 1 && stops == 1 ? 0 : 4;
}
