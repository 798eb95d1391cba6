// Raising and catching for ARMv6-M and ARMv7E-M: adder_port_protect leaves what it must put back on the
// stack and the address of that in adder_port_handler; adder_port_raise cuts the stack back to there.

  .syntax unified
  .thumb

  .section .bss.adder_port_handler, "aw", %nobits
  .balign 4
adder_port_handler:
  .space 4

// uintptr_t adder_port_protect(adder_port_body body, uintptr_t a, uintptr_t b, uintptr_t c)
  .section .text.adder_port_protect, "ax", %progbits
  .global adder_port_protect
  .type adder_port_protect, %function
  .thumb_func
adder_port_protect:
#if __ARM_ARCH >= 7
  push {r4-r11, lr}
#else
  push {r4-r7, lr}
  mov r4, r8
  mov r5, r9
  mov r6, r10
  mov r7, r11
  push {r4-r7}
#endif
#ifdef __ARM_FP
  vpush {d8-d15}
#endif
  ldr r4, =adder_port_handler
  ldr r5, [r4]
  push {r3-r5}          // the outer handler, its place, and a word that keeps the stack aligned to 8
  mov r5, sp
  str r5, [r4]
  mov r4, r0
  movs r0, r1
  movs r1, r2
  movs r2, r3
  blx r4
.Lleave:
  pop {r3-r5}
  str r5, [r4]
#ifdef __ARM_FP
  vpop {d8-d15}
#endif
#if __ARM_ARCH >= 7
  pop {r4-r11, pc}
#else
  pop {r4-r7}
  mov r8, r4
  mov r9, r5
  mov r10, r6
  mov r11, r7
  pop {r4-r7, pc}
#endif

// _Noreturn void adder_port_raise(void)
  .global adder_port_raise
  .type adder_port_raise, %function
  .thumb_func
adder_port_raise:
  ldr r4, =adder_port_handler
  ldr r5, [r4]
  movs r0, #0
  mov r1, sp
  b 2f
1:
  stmia r1!, {r0}       // a later frame's room would show the collector what was here
2:
  cmp r1, r5
  blo 1b
  mov sp, r5
  b .Lleave
  .size adder_port_protect, . - adder_port_protect
  .pool
