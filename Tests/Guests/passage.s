@ A loop with stalls of several causes between two labels, called twice.
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
  bl passage
  bl passage
  movs r0, #0x18
  ldr r1, =0x20026
  bkpt 0xAB
  .balign 4
  .thumb_func
  .global passage
  .type passage, %function
passage:
  movs r0, #3
  mov r2, sp
  subs r2, #16
again:
  adds r1, r0, r0
  lsls r3, r1, #1
  str r3, [r2]
  ldr r3, [r2]
  subs r0, #1
  bne again
  .global passage_end
  .thumb_func
passage_end:
  bx lr
  .size passage, . - passage
  .global never
  .thumb_func
never:
  b never
