// Arithmetic that ARMv6-M has no instructions for, where libgcc's is larger than it needs to be:
// floats but for their conversion to integers, and signed division. The names and their
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

// The four operations on floats: rounded to nearest, ties to even, with subnormals; a NaN that comes
// out is 0x7FC00000. On the way r2 is the result's sign (bit 31).
  .section .text.__aeabi_float, "ax", %progbits

// float __aeabi_fsub(float a, float b), float __aeabi_fadd(float a, float b)
function __aeabi_fsub
  movs r2, #1
  lsls r2, r2, #31
  eors r1, r2
function __aeabi_fadd
  push {r4-r7, lr}
  lsls r3, r0, #1
  lsls r4, r1, #1
  cmp r3, r4
  bhs 1f
  mov r3, r0            // the larger first: its sign is the result's
  mov r0, r1
  mov r1, r3
1:
  movs r5, r0
  eors r5, r1           // negative: a difference
  lsrs r2, r0, #31
  lsls r2, r2, #31
  lsls r3, r0, #1
  lsrs r3, r3, #24
  cmp r3, #255
  beq 7f
  lsls r4, r1, #1
  lsrs r4, r4, #24
  lsls r0, r0, #9       // fractions with the leading one, if there is one, at bit 30
  lsrs r0, r0, #2
  lsls r1, r1, #9
  lsrs r1, r1, #2
  movs r6, #1
  lsls r6, r6, #30
  cmp r3, #0
  beq 2f
  subs r3, r3, #1
  orrs r0, r6
2:
  cmp r4, #0
  beq 3f
  subs r4, r4, #1
  orrs r1, r6
3:
  subs r4, r3, r4
  adds r3, r3, #1       // the exponent less 1 of a leading one at bit 31
  mov r6, r1
  lsrs r1, r4           // to the same exponent; bit 0 keeps that something was lost
  mov r7, r1
  lsls r7, r4
  cmp r7, r6
  beq 4f
  movs r7, #1
  orrs r1, r7
4:
  cmp r5, #0
  bmi 5f
  adds r0, r0, r1
  b normalise
5:
  subs r0, r0, r1
  bne normalise
  pop {r4-r7, pc}       // x - x is +0
7:
  lsls r6, r0, #9       // an infinity or a NaN, and b is no larger
  bne nan
  lsls r4, r1, #1
  lsrs r4, r4, #24
  cmp r4, r3
  bne done
  cmp r5, #0
  bpl done
nan:
  ldr r0, =0x7FC00000
done:
  pop {r4-r7, pc}

// float __aeabi_i2f(int), float __aeabi_ui2f(unsigned)
function __aeabi_i2f
  lsrs r2, r0, #31
  lsls r2, r2, #31
  bpl 1f
  rsbs r0, r0, #0
  b 1f
function __aeabi_ui2f
  movs r2, #0
1:
  push {r4-r7, lr}
  movs r3, #157

// The end of all: the fraction in r0 is brought to a leading one at bit 31, whose exponent is one more
// than r3, rounded and packed.
normalise:
  cmp r0, #0
  bmi pack
  beq 4f
1:
  subs r3, r3, #1
  lsls r0, r0, #1
  bpl 1b
pack:
  cmp r3, #254
  bhs 5f
2:
  lsls r3, r3, #23
  adds r3, r3, r2
  lsrs r2, r0, #8
  adds r3, r3, r2       // the leading one adds 1 to the exponent
  lsls r0, r0, #25      // C: a half or more is left over; Z: nothing else is
  bcc 3f
  bne 6f
  lsrs r0, r3, #1
  bcc 3f
6:
  adds r3, r3, #1
3:
  mov r0, r3
  pop {r4-r7, pc}
4:
  mov r0, r2
  pop {r4-r7, pc}
5:
  bge infinity
  rsbs r3, r3, #0       // subnormal
  mov r1, r0
  lsrs r0, r3
  mov r4, r0
  lsls r4, r3
  movs r3, #0
  cmp r4, r1
  beq 2b
  movs r4, #1
  orrs r0, r4
  b 2b

// The signs' product in r2, the exponents in r3 and r4, the fractions in r0 and r1 with the leading one
// at bit 31. A result that needs no arithmetic goes to the caller's caller at once. r7: a division.
unpack:
  mov r2, r0
  eors r2, r1
  lsrs r2, r2, #31
  lsls r2, r2, #31
  lsls r0, r0, #1
  lsls r1, r1, #1
  lsrs r3, r0, #24
  lsrs r4, r1, #24
  subs r5, r3, #1
  cmp r5, #254
  bhs 2f
  subs r5, r4, #1
  cmp r5, #254
  bhs 2f
1:
  movs r5, #1
  lsls r5, r5, #31
  lsls r0, r0, #7
  orrs r0, r5
  lsls r1, r1, #7
  orrs r1, r5
  bx lr
2:
  movs r5, #255
  lsls r5, r5, #24
  cmp r0, r5
  bhi nan
  cmp r1, r5
  bhi nan
  cmp r7, #0
  beq 4f
  cmp r1, #0            // dividing by infinity is multiplying by 0, and the other way round
  beq 3f
  cmp r1, r5
  bne 4f
  movs r1, #0
  b 4f
3:
  mov r1, r5
4:
  cmp r0, r5
  beq 5f
  cmp r1, r5
  bne 6f
  cmp r0, #0
  beq nan
  b infinity
5:
  cmp r1, #0
  beq nan
infinity:
  movs r0, #255
  lsls r0, r0, #23
  adds r0, r0, r2
  pop {r4-r7, pc}
6:
  cmp r0, #0
  beq 9f
  cmp r1, #0
  beq 9f
  cmp r3, #0
  bne 8f
  movs r3, #1           // subnormals: the leading one to where it is in others
7:
  subs r3, r3, #1
  lsls r0, r0, #1
  lsls r5, r0, #7
  bpl 7b
8:
  cmp r4, #0
  bne 1b
  movs r4, #1
7:
  subs r4, r4, #1
  lsls r1, r1, #1
  lsls r5, r1, #7
  bpl 7b
  b 1b
9:
  mov r0, r2
  pop {r4-r7, pc}
// float __aeabi_fmul(float a, float b): the fractions have 24 bits, 16 and 8
function __aeabi_fmul
  push {r4-r7, lr}
  movs r7, #0
  bl unpack
  adds r3, r3, r4
  subs r3, r3, #127
  lsrs r4, r0, #16
  lsls r0, r0, #16
  lsrs r0, r0, #24
  lsrs r5, r1, #16
  lsls r1, r1, #16
  lsrs r1, r1, #24
  mov r6, r0
  muls r6, r1
  muls r0, r5
  muls r1, r4
  muls r5, r4
  adds r1, r1, r0
  lsls r0, r1, #24
  lsrs r0, r0, #16
  adds r6, r6, r0
  lsrs r1, r1, #8
  adds r0, r5, r1
  lsrs r1, r6, #16
  adds r0, r0, r1
  lsls r6, r6, #16
  beq 1f
  movs r6, #1           // below the last bit there is something
  orrs r0, r6
1:
  b normalise

// float __aeabi_fdiv(float a, float b)
function __aeabi_fdiv
  push {r4-r7, lr}
  movs r7, #1
  bl unpack
  subs r3, r3, r4
  adds r3, r3, #126
  lsrs r0, r0, #1
  lsrs r1, r1, #1
  movs r5, #64          // 26 bits, until this one falls out
1:
  cmp r0, r1
  blo 2f
  subs r0, r0, r1
2:
  adcs r5, r5
  add r0, r0            // leaves the carry
  bcc 1b
  lsls r5, r5, #6
  cmp r0, #0
  beq 3f
  adds r5, r5, #1
3:
  mov r0, r5
  b normalise
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
