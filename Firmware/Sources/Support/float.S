// Arithmetic that ARMv6-M has no instructions for, where libgcc's is larger than it needs to be:
// subtraction and comparison of floats, floats from integers, signed division. The names and their
// calling convention are of the Run-time ABI for the Arm Architecture.

#if defined(__ARM_ARCH_ISA_THUMB) && __ARM_ARCH_ISA_THUMB == 1
  .syntax unified
  .thumb

  .macro function name
  .global \name
  .type \name, %function
  .thumb_func
\name:
  .endm

// float __aeabi_fsub(float a, float b): a + -b
  .section .text.__aeabi_fsub, "ax", %progbits
function __aeabi_fsub
  movs r2, #1
  lsls r2, r2, #31
  eors r1, r2
  ldr r2, =__aeabi_fadd
  bx r2
  .pool

// int __aeabi_fcmpXX(float a, float b): 1 or 0. What is asked for is in r2: bit 0 less, bit 1 equal,
// bit 2 greater, bit 3 unordered.
  .section .text.__aeabi_fcmp, "ax", %progbits
function __aeabi_fcmplt
  movs r2, #1
  b compare
function __aeabi_fcmple
  movs r2, #3
  b compare
function __aeabi_fcmpgt
  movs r2, #4
  b compare
function __aeabi_fcmpge
  movs r2, #6
  b compare
function __aeabi_fcmpun
  movs r2, #8
  b compare
function __aeabi_fcmpeq
  movs r2, #2
compare:
  push {r4, lr}
  movs r3, #0xFF
  lsls r3, r3, #24      // twice the infinity; a NaN is above it
  lsls r4, r0, #1
  cmp r4, r3
  bhi 4f
  lsls r4, r1, #1
  cmp r4, r3
  bhi 4f
  lsls r3, r3, #7       // 0x80000000
  cmp r0, #0
  bpl 1f
  subs r0, r3, r0       // sign and magnitude to two's complement; -0 becomes 0
1:
  cmp r1, #0
  bpl 2f
  subs r1, r3, r1
2:
  cmp r0, r1
  blt 5f
  beq 3f
  lsrs r2, r2, #1
3:
  lsrs r2, r2, #1
  b 5f
4:
  lsrs r2, r2, #3
5:
  movs r0, #1
  ands r0, r2
  pop {r4, pc}

// float __aeabi_i2f(int), float __aeabi_ui2f(unsigned): rounded to nearest, ties to even
  .section .text.__aeabi_i2f, "ax", %progbits
function __aeabi_i2f
  lsrs r1, r0, #31
  lsls r1, r1, #31      // the sign
  bpl 1f
  rsbs r0, r0, #0
  b 1f
function __aeabi_ui2f
  movs r1, #0
1:
  movs r2, #157         // one less than the exponent of 2^31: the leading one of the fraction adds 1
  cmp r0, #0
  beq 4f
  bmi 3f
2:
  subs r2, r2, #1
  lsls r0, r0, #1
  bpl 2b
3:
  lsls r2, r2, #23
  adds r1, r1, r2
  lsls r2, r0, #24      // what does not fit; the fraction's last bit decides a tie
  lsrs r0, r0, #8
  adds r1, r1, r0
  lsls r0, r0, #31
  lsrs r0, r0, #31
  orrs r2, r0
  movs r0, #1
  lsls r0, r0, #31
  cmp r2, r0
  bls 4f
  adds r1, r1, #1
4:
  mov r0, r1
  bx lr

// int __aeabi_idiv(int a, int b), and __aeabi_idivmod: the quotient in r0, the remainder in r1
  .section .text.__aeabi_idivmod, "ax", %progbits
function __aeabi_idiv
function __aeabi_idivmod
  push {r4-r6, lr}
  asrs r4, r0, #31
  asrs r5, r1, #31
  eors r0, r4
  subs r0, r0, r4
  eors r1, r5
  subs r1, r1, r5
  eors r5, r4           // the quotient's sign; the remainder has the dividend's
  bl __aeabi_uidivmod
  eors r0, r5
  subs r0, r0, r5
  eors r1, r4
  subs r1, r1, r4
  pop {r4-r6, pc}
#endif
