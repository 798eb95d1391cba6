@ A store and a load of one bit through its alias: ExactnessTests.
  .syntax unified
  .thumb
  .section .vectors, "a"
  .word __stack_top, reset + 1, hang + 1, hang + 1
  .text
  .thumb_func
hang:
  b hang
  .thumb_func
  .global reset
reset:
  @ Bit 3 of the byte at 0x20000102.
  ldr r0, =0x22000000 + 32 * 0x102 + 4 * 3
  movs r1, #1
  .global sets
sets:
  str r1, [r0]
  .global reads
reads:
  ldr r2, [r0]
  movs r0, #0x18
  ldr r1, =0x20026
  bkpt 0xAB
  b hang
