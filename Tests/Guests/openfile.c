// Writes to a file by semihosting, does something else for some 50 ms, and writes to it again.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
    __stack_top, reset, unexpected, unexpected};

static uint32_t write(uint32_t handle, const char *text, uint32_t count) {
  uint32_t block[3] = {handle, (uint32_t)text, count};
  return semihosting(0x05, block);
}

int main(void) {
  uint32_t block[3] = {(uint32_t)"log.txt", 4, 7};
  uint32_t file = semihosting(0x01, block);
  if (file == ~0u || write(file, "first\n", 6) != 0) return 1;
  for (volatile uint32_t i = 0; i < 80000;) i++;
  if (write(file, "second\n", 7) != 0) return 2;
  return semihosting(0x02, &file) == 0 ? 0 : 3;
}
