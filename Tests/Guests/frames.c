// Stands in for Adder's interpreter with frames, functions and code that make no sense: what a profiler
// finds when it looks.
#include "start.h"
#include "marks.h"

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

const uint8_t adder_name_lengths[] = {0, 1};
const uint8_t adder_name_text[] = "n";
const uint8_t adder_frozen_name_lengths[] = {0};
const uint8_t adder_frozen_name_text[] = "";

uint32_t adder_port_runtime_storage[12];
static uint32_t memory[1024];

// The load and the jump that the profiler looks for, in a function of that name.
void dispatch(const void *pc);
__asm__(
    ".text\n .syntax unified\n .global dispatch, \"$e5Adder3run7raisingSb_tF\"\n"
    ".type \"$e5Adder3run7raisingSb_tF\", %function\n .type dispatch, %function\n"
    "dispatch: \"$e5Adder3run7raisingSb_tF\":\n"
    "push {r4, lr}\n mov r4, r0\n ldrb r0, [r4]\n adr r1, 1f\n mov pc, r1\n"
    ".align 2\n1: pop {r4, pc}\n"
    ".size \"$e5Adder3run7raisingSb_tF\", . - dispatch\n");

static uint32_t random(void) {
  static uint32_t state = 12345;
  state = state * 1664525 + 1013904223;
  return state >> 8;
}

// A word that may be an address of `memory`, or nothing.
static uint32_t word(void) {
  switch (random() & 7) {
    case 0: return 0;
    case 1: return random() << 12 ^ random();
    case 2: return 0xFFFFFFFC;
    case 3: return (uint32_t)vectors + (random() & 0x7FF);
    default: return (uint32_t)memory + (random() & 0xFFF);
  }
}

int main(void) {
  adder_mark_compile_begin();
  adder_mark_compile_end();
  adder_mark_run_begin();
  for (uint32_t round = 0; round < 3000; round++) {
    for (uint32_t n = 0; n < 8; n++) memory[random() & 1023] = word();
    // A header with a size, and words that count bytes.
    memory[random() & 1023] = (random() & 0x1FF) << 16 | (random() & 0x7FF);
    memory[random() & 1023] = random() & 0xF3F;
    adder_port_runtime_storage[11] = word();
    dispatch(round & 1 ? (const void *)memory + (random() & 0xFFF) : (const void *)&vectors);
  }
  // Frames that are each other's callers, and one that is its own.
  for (uint32_t n = 0; n < 1024; n++) memory[n] = (uint32_t)memory + 4 * ((n * 5 + 3) & 1023);
  for (uint32_t n = 0; n < 1024; n++) {
    adder_port_runtime_storage[11] = (uint32_t)memory + 4 * n;
    dispatch(memory + n);
  }
  adder_mark_run_end();
  return 0;
}
