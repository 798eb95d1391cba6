// Semihosting's file operations, one after another; the exit code is the number of the first that
// went wrong. At its end stays `kept.txt`.
#include "start.h"

__attribute__((section(".vectors"), used)) void *const vectors[16] = {
    __stack_top, reset, unexpected, unexpected};

static uint32_t open(const char *name, uint32_t mode) {
  uint32_t length = 0;
  while (name[length]) length++;
  uint32_t block[3] = {(uint32_t)name, mode, length};
  return semihosting(0x01, block);
}

static uint32_t transfer(uint32_t operation, uint32_t handle, void *bytes, uint32_t count) {
  uint32_t block[3] = {handle, (uint32_t)bytes, count};
  return semihosting(operation, block);
}

static char text[] = "0123456789";
static char buffer[16];

#define CHECK(number, condition) \
  if (!(condition)) return number

int main(void) {
  uint32_t file = open("first.txt", 4);  // w
  CHECK(1, file != ~0u);
  CHECK(2, transfer(0x05, file, text, 10) == 0);
  CHECK(3, semihosting(0x02, &file) == 0);
  file = open("first.txt", 0);  // r
  CHECK(4, file != ~0u && semihosting(0x0C, &file) == 10 && semihosting(0x09, &file) == 0);
  uint32_t seek[2] = {file, 7};
  CHECK(5, semihosting(0x0A, seek) == 0);
  CHECK(6, transfer(0x06, file, buffer, 16) == 13 && buffer[0] == '7' && buffer[2] == '9');
  CHECK(7, transfer(0x06, file, buffer, 16) == 16);
  semihosting(0x02, &file);
  uint32_t rename[4] = {(uint32_t)"first.txt", 9, (uint32_t)"kept.txt", 8};
  CHECK(8, semihosting(0x0F, rename) == 0);
  CHECK(9, open("first.txt", 0) == ~0u && semihosting(0x13, 0) == 2);
  file = open("second.txt", 8);  // a
  semihosting(0x02, &file);
  uint32_t remove[2] = {(uint32_t)"second.txt", 10};
  CHECK(10, semihosting(0x0E, remove) == 0 && open("second.txt", 0) == ~0u);
  CHECK(11, open("../escape.txt", 4) == ~0u && open("/etc/passwd", 0) == ~0u);
  CHECK(12, semihosting(0x02, &file) == ~0u);
  uint32_t temporary[3] = {(uint32_t)buffer, 5, 16};
  CHECK(13, semihosting(0x0D, temporary) == 0 && buffer[0] != 0);
  return 0;
}
