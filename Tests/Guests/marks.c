// The marks of a measured script around code whose cycles, stack and flash are known by counting.
#include "start.h"
#include "marks.h"

__attribute__((section(".vectors"), used)) void *const vectors[48] = {
    __stack_top, reset, unexpected, unexpected};

MARK(adder_mark_heap_init)
MARK(adder_mark_heap_alloc)
MARK(adder_mark_heap_free)
MARK(adder_mark_heap_collected)

__attribute__((naked)) int main(void) {
  __asm__ volatile(
      "push {r4, lr}\n"
      "ldr r0, =0x20001000\n ldr r1, =4096\n bl adder_mark_heap_init\n"
      "bl adder_mark_compile_begin\n"  // window: stack 8 deep
      "nop\n nop\n nop\n"
      "movs r1, #200\n bl adder_mark_heap_alloc\n"
      "bl adder_mark_compile_end\n"
      "nop\n"
      "bl adder_mark_run_begin\n"
      "push {r0-r7}\n"  // 40 deep
      "pop {r0-r7}\n"
      "movs r1, #100\n bl adder_mark_heap_alloc\n"
      "movs r0, #50\n bl adder_mark_heap_collected\n"
      "bl adder_mark_wire_begin\n"
      "nop\n nop\n nop\n nop\n"
      "bl adder_mark_wire_end\n"
      "ldr r2, =table\n ldr r2, [r2]\n"
      "bl adder_mark_run_end\n"
      "push {r0-r7}\n push {r0-r7}\n pop {r0-r7}\n pop {r0-r7}\n"
      "movs r0, #0\n"
      "pop {r4, pc}\n"
      ".ltorg\n");
}

__attribute__((used)) const uint32_t table[3] = {1, 2, 3};
