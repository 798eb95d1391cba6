@ Every kind of load and store, in several forms: FootprintTests. V7 adds those of a Cortex-M4F.
  .syntax unified
  .thumb
  .section .vectors, "a"
  .word __stack_top, reset + 1, hang + 1, hang + 1
  .text
  .thumb_func
  .global hang
hang:
  b hang
  .thumb_func
  .global reset
reset:
  ldr r0, =data
  movs r1, #8
  movs r2, #1
  str r0, [r0]
  strh r2, [r0, #2]
  strb r2, [r0, #3]
  ldr r3, [r0]
  ldrh r3, [r0, #2]
  ldrb r3, [r0, #3]
  str r0, [r0, r1]
  strh r2, [r0, r1]
  strb r2, [r0, r1]
  ldr r3, [r0, r1]
  ldrh r3, [r0, r1]
  ldrb r3, [r0, r1]
  ldrsh r3, [r0, r1]
  ldrsb r3, [r0, r1]
  ldr r3, word
  sub sp, #8
  str r0, [sp, #4]
  ldr r3, [sp, #4]
  add sp, #8
  mov r4, r0
  stmia r4!, {r0, r1, r2}
  mov r4, r0
  ldmia r4!, {r3, r5}
  mov r4, r0
  ldmia r4, {r3, r4}
  push {r0, r1, lr}
  pop {r0, r1, r2}
  adr r3, behind
  adds r3, r3, #1
  push {r2, r3}
  pop {r2, pc}
  .balign 4
behind:
  ldr r4, =0x40008504
  ldr r3, [r4]
  str r3, [r4]
  .ifdef V7
  bl more
  .endif
  movs r0, #0x18
  ldr r1, =0x20026
  bkpt 0xAB
  .balign 4
word:
  .word 0x12345678
  .word 0x9ABCDEF0
  .pool

  .ifdef V7
  .thumb_func
more:
  push {lr}
  ldr r0, =data
  movs r1, #2
  movs r2, #1
  @ Offsets that no narrow encoding has, unaligned ones among them.
  str r2, [r0, #0x81]
  strh r2, [r0, #0x83]
  ldr r3, [r0, #0x83]
  ldrh r3, [r0, #0x85]
  ldrsh r3, [r0, #0x80]
  ldrsb r3, [r0, #0x80]
  ldr r3, [r0, #-4]
  str r3, [r0, #-4]
  @ Shifted registers.
  str r2, [r0, r1, lsl #2]
  strh r2, [r0, r1, lsl #1]
  strb r2, [r0, r1, lsl #3]
  ldr r3, [r0, r1, lsl #2]
  ldrh r3, [r0, r1, lsl #1]
  ldrb r3, [r0, r1, lsl #3]
  ldrsh r3, [r0, r1, lsl #1]
  ldrsb r3, [r0, r1, lsl #1]
  @ Write-back in front and behind.
  mov r4, r0
  str r2, [r4, #8]!
  strh r2, [r4, #2]!
  strb r2, [r4, #1]!
  ldrb r3, [r4, #-1]!
  ldrsb r3, [r4, #2]!
  ldrsh r3, [r4, #-4]!
  ldrh r3, [r4, #4]!
  ldr r3, [r4, #-8]!
  mov r4, r0
  str r2, [r4], #8
  strh r2, [r4], #2
  strb r2, [r4], #2
  ldrb r3, [r4], #-2
  ldrsb r3, [r4], #2
  ldrsh r3, [r4], #-4
  ldrh r3, [r4], #4
  ldr r3, [r4], #-8
  @ Literals.
  ldr.w r3, near
  ldrh r3, near
  ldrsh r3, near
  ldrb r3, near
  ldrsb r3, near
  ldrd r3, r4, near
  @ Unprivileged.
  ldrt r3, [r0, #4]
  ldrht r3, [r0, #4]
  ldrsht r3, [r0, #4]
  ldrbt r3, [r0, #4]
  ldrsbt r3, [r0, #4]
  strt r3, [r0, #4]
  strht r3, [r0, #4]
  strbt r3, [r0, #4]
  @ Two registers.
  mov r4, r0
  strd r2, r3, [r4, #8]
  ldrd r2, r3, [r4, #8]
  strd r2, r3, [r4, #8]!
  ldrd r2, r3, [r4], #-8
  @ Exclusive, the last of each without a reservation.
  add r4, r0, #16
  ldrex r3, [r4, #4]
  strex r5, r3, [r4, #4]
  strex r5, r3, [r4, #4]
  ldrexh r3, [r4]
  strexh r5, r3, [r4]
  strexh r5, r3, [r4]
  ldrexb r3, [r4]
  strexb r5, r3, [r4]
  ldrexb r3, [r4]
  clrex
  strexb r5, r3, [r4]
  @ Several registers.
  stm r4!, {r1, r2, r3, r5, r8}
  ldmdb r4!, {r1, r2, r3, r5, r8}
  add r4, r4, #32
  stmdb r4!, {r1, r2, r8}
  ldmia r4, {r1, r2, r8}
  push {r2, r8, r9}
  pop {r2, r8, r9}
  @ Into the program counter.
  adr r3, table
  ldr r5, =one + 1
  str r5, [r0]
  ldr pc, [r0]
one:
  ldr r5, =two + 1
  str r5, [r0, #4]!
  ldr pc, [r0], #-4
two:
  ldr r5, =three + 1
  str r5, [r0, #8]
  movs r1, #2
  ldr pc, [r0, r1, lsl #2]
three:
  ldr pc, =four + 1
four:
  ldr r5, =five + 1
  mov r4, r0
  stmia r4, {r2, r5}
  ldmia r4!, {r2, pc}
five:
  ldr r5, =six + 1
  add r4, r0, #8
  stmdb r4, {r2, r5}
  ldmdb r4!, {r2, pc}
six:
  movs r1, #0
  tbb [pc, r1]
table:
  .byte (seven - table) / 2, 0
seven:
  ldr r3, =wide
  tbh [r3, r1, lsl #1]
eight:
  @ Floating point.
  ldr r3, =0xE000ED88
  ldr r4, =0xF << 20
  str r4, [r3]
  dsb
  isb
  vldr s0, [r0, #4]
  vstr s0, [r0, #8]
  vldr d1, [r0, #8]
  vstr d1, [r0, #16]
  vldr s4, near
  vldr d2, near
  mov r4, r0
  vldmia r4!, {s0-s4}
  vldmdb r4!, {s0-s4}
  vstmia r4!, {d0-d2}
  vstmdb r4!, {d0-d2}
  vpush {s0-s2}
  vpop {s0-s2}
  @ Conditions.
  movs r1, #0
  ittee eq
  streq r1, [r0]
  ldreq r1, [r0, #4]
  strne r1, [r0, #8]
  ldrne r1, [r0, #12]
  cmp r0, #0
  itte eq
  streq r1, [r0]
  ldreq r1, [r0, #4]
  strne r1, [r0, #8]
  pld [r0]
  pop {pc}
  .balign 4
near:
  .word 1, 2
  .pool
  .section .rodata
wide:
  .hword 0
  .text
  .endif

  .bss
  .space 16
  .balign 8
data:
  .space 256
