// Runs functions that are packed (Sources/Packing; Documentation/FIRMWARE.md, "Packed functions"): a run
// of instructions at a time is written to a buffer in RAM and executed there, with all registers and
// flags as they were. What ends a run, a branch, a call or a full buffer, comes back here. Where a call
// returns to is a bit of a packed function: it is on the stack, above what the callee puts there.
//
// SVC has the bits behind it run. Three high registers, which neither compiler uses, hold the other entries
// from start-up on, a fourth one and r12 where they go on:
//   r8  a call, of what r12 has: native with bit 0, else packed
//   r9  the bit behind the run
//   r10 the run goes on behind its end
//   r11 the branch at the run's end is taken, to the bit in r12
//
// No interrupt's handler may be packed: the buffer is there once.

#if defined(__ARM_ARCH_ISA_THUMB) && __ARM_ARCH_ISA_THUMB == 1
  .syntax unified
  .thumb

  .set capacity, 96     // bytes of the buffer
  .set symbols, 92      // where they are behind the limits (Packed.swift)
  .set room, 28         // what a symbol may need: 20 (Phrases.swift), a load's alignment, the end

  // An image of which nothing is packed has no tables.
  .weak unpack_limits, unpack_phrases, unpack_classes
  .weak unpack_calls, unpack_outside, unpack_streams, unpack_code, unpack_literals

  .section .bss.unpack, "aw", %nobits
  .balign 4
buffer:
  .space capacity
end:

  .macro entry name
  .global \name
  .type \name, %function
  .thumb_func
\name:
  .endm

// An empty buffer, and what finishing it takes: the flags in r1 and the caller's lr, the stack pointer. Below
// is the bit that the buffer begins with.
  .macro begin
  push {r1, lr}
  mov r9, sp
  ldr r7, =unpack_limits
  ldr r5, =buffer
  adds r0, r5, #1
  str r0, [sp, #40]
  push {r4}
  ldr r6, =end-room
  .endm

// The 17 bits and more that come next, at the top of r0; r1 and r3 are lost. Bits are in half-words, the
// first the highest.
  .macro peek
  lsrs r3, r4, #4
  lsls r3, r3, #1
  ldrh r0, [r3]
  ldrh r1, [r3, #2]
  lsls r0, r0, #16
  orrs r0, r1
  movs r1, #15
  ands r1, r4
  lsls r0, r1
  .endm

  .section .text.unpack, "ax", %progbits
  .balign 4
// SVCall: the thread goes on at `entered`, r12 behind the instruction.
entry Unpack_Handler
  ldr r0, [sp, #24]
  str r0, [sp, #16]
  ldr r0, =entered
  str r0, [sp, #24]
  bx lr
// Registers: r4 the next bit's address, r5 the next half-word of the buffer, r6 `room` below the words at its end,
// r7 the tables, r9 the stack pointer.
entry unpack_taken
  sub sp, #4
  push {r0-r7}
  mov r4, r12
  b 1f
entry unpack_call
  sub sp, #4
  push {r0}
  mov r0, r9
  str r0, [sp, #4]
  ldr r0, =returned
  mov lr, r0
  mov r0, r12
  lsrs r0, r0, #1
  pop {r0}
  bcc enter
  bx r12
enter:                  // the bits at r12
  sub sp, #4
  push {r0-r7}
  mov r4, r12
  lsls r4, r4, #3
  b 1f
  .thumb_func
entered:                // the same; the instruction has the first symbol, or 255
  sub sp, #4
  push {r0-r7}
  mrs r1, apsr
  mov r4, r12
  subs r2, r4, #2
  ldrb r2, [r2]
  lsls r4, r4, #3
  begin
  lsls r0, r2, #1
  adds r0, #symbols
  cmp r2, #255
  beq next
  str r5, [sp]          // the buffer begins with what no bit names
  b symbol
  .thumb_func
returned:
  push {r0-r7}
  ldr r4, [sp, #32]
  b 1f
entry unpack_on
  sub sp, #4
  push {r0-r7}
  mov r4, r9
1:
  mrs r1, apsr
  begin

next:
  cmp r5, r6
  bhi full
  peek
  lsrs r1, r0, #27
  adds r1, #60          // behind 15 limits and 15 bases: by the first five bits, where to begin
  ldrb r1, [r7, r1]
  lsrs r0, r0, #17
1:
  ldrh r3, [r7, r1]     // the limit of the codes of this length
  adds r1, #2
  cmp r0, r3
  bhs 1b
  adds r1, #28
  ldrsh r2, [r7, r1]    // where its symbols are, less its first code
  lsrs r1, r1, #1
  subs r1, #14
  adds r4, r4, r1
  movs r3, #15
  subs r3, r3, r1
  lsrs r0, r3
  adds r0, r0, r2
  lsls r0, r0, #1
symbol:                 // by how far it is behind the first limit
  ldrh r0, [r7, r0]
top:                    // what is in r0: a symbol, or the second word of a phrase
  lsrs r1, r0, #8
  cmp r1, #0xBD
  bhs 1f
put:
  strh r0, [r5]         // as `emit` does
  adds r5, r5, #2
  b next
1:
  cmp r1, #0xDF
  bne 2f
  lsls r0, r0, #24      // a class: the word's upper bits, and how many follow
  lsrs r0, r0, #22
  ldr r1, =unpack_classes
  ldr r2, [r1, r0]
  peek
  lsrs r3, r2, #16
  adds r4, r4, r3
  movs r1, #32
  subs r1, r1, r3
  lsrs r0, r1
  uxth r2, r2
  adds r0, r0, r2
  lsrs r1, r0, #8
  cmp r1, #0xBD
  blo put
2:
  lsrs r2, r0, #11
  cmp r2, #0xE0 >> 3
  bne 3f
  lsls r0, r0, #21      // a phrase
  lsrs r0, r0, #19
  ldr r1, =unpack_phrases
  ldr r2, [r1, r0]
  uxth r0, r2
  lsrs r2, r2, #16
  lsrs r1, r0, #8
  cmp r1, #0xBD
  bhs 4f
  strh r0, [r5]
  adds r5, r5, #2
  movs r0, r2
  b top
4:
  push {r2}
  bl told
  pop {r0}
  b top
3:
  bl told
  b next

full:
  ldr r0, =0x46D7       // mov pc, r10
  strh r0, [r5]
  b finish

// The next r2 bits as a number in r0; r1 and r3 are lost.
bits:
  mov r12, lr
  peek
  adds r4, r4, r2
  movs r1, #32
  subs r1, r1, r2
  lsrs r0, r1
  bx r12

// Writes what the word in r0 stands for.
word:
  lsrs r1, r0, #8
told:                   // its upper byte is in r1
  cmp r1, #0xBD
  beq last
  cmp r1, #0xD0
  bhs 1f
emit:
  strh r0, [r5]
  adds r5, r5, #2
  bx lr
last:                   // nothing comes back from a pop of the program counter
  strh r0, [r5]
finish:
  mov sp, r9
  mov r9, r4
  pop {r0, r1}
  mov lr, r1
  msr apsr_nzcvq, r0
  pop {r0-r7, pc}
1:
  cmp r1, #0xDE
  blo branch
  beq other
  cmp r1, #0xE8
  blo phrase
  cmp r1, #0xF0
  blo call

  lsls r1, r0, #23      // a word of the program
  lsrs r1, r1, #21
  ldr r2, =unpack_literals
  ldr r1, [r2, r1]
  lsls r2, r0, #20
  lsrs r2, r2, #29
load:                   // r1 to register r2
  subs r6, r6, #4
  str r1, [r6, #room]
  lsls r2, r2, #8
  movs r0, #0x48
  lsls r0, r0, #8
  orrs r0, r2
  adds r1, r5, #4
  lsrs r1, r1, #2
  lsrs r2, r6, #2
  subs r1, r2, r1
  adds r1, #room / 4
  orrs r0, r1
  b emit

phrase:
  lsls r0, r0, #21
  lsrs r0, r0, #19
  ldr r1, =unpack_phrases
  adds r1, r1, r0
  ldrh r0, [r1]
  ldrh r1, [r1, #2]
  push {r1, lr}
  bl word
  pop {r0, r1}
  mov lr, r1
  b word

call:
  lsls r0, r0, #21
  lsrs r0, r0, #20      // twice its number
  ldr r1, =unpack_calls
  ldr r2, =unpack_outside
  cmp r0, r2
  bhs 1f
  subs r1, r1, r2       // words are in front of the half-words
  lsls r0, r0, #1
  ldr r0, [r1, r0]
  b 3f
1:
  ldrh r0, [r1, r0]
  lsls r0, r0, #1
  ldr r1, =unpack_code
  adds r0, r0, r1
  ldr r1, =unpack_streams
  cmp r0, r1
  bhs 3f
  adds r0, r0, #1
3:
  mov r12, r0
leave:
  ldr r0, =0x46C7       // mov pc, r8
  b last

branch:                 // its distance: 2 bits and 5, 8, 11 or 15, one look has them
  strh r0, [r5]
  peek
  lsrs r3, r0, #30
  lsls r0, r0, #2
  lsls r2, r3, #1
  adds r2, r2, r3
  adds r2, #5
  lsrs r1, r3, #1
  ands r1, r3
  adds r2, r2, r1
  adds r4, r4, r2
  adds r4, #2
  movs r1, #32
  subs r1, r1, r2
  lsrs r0, r1
  cmp r3, #2
  blo 2f                // the short ones go forward only
  subs r2, #2
  movs r1, #1
  lsls r1, r2
  subs r0, r0, r1
2:
  adds r0, r0, r4
  mov r2, r9
  subs r2, #4
  ldrh r1, [r5]         // by a condition: past the half-word behind it
  lsrs r1, r1, #8
  cmp r1, #0xDE
  beq always
  mov r12, r0
  ldr r1, =0x46D7       // mov pc, r10
  strh r1, [r5, #2]
  adds r1, #8           // mov pc, r11
  strh r1, [r5, #4]
  ldr r2, [r2]
  cmp r4, r2
  beq 1f
  adds r5, r5, #2
  cmp r0, r2
  bne finish
1:                      // to what the buffer begins with: a loop without calls is unpacked once
  ldr r1, =buffer-6
  subs r1, r1, r5
  lsls r1, r1, #20
  lsrs r1, r1, #21
  movs r2, #0xE0
  lsls r2, r2, #8
  orrs r1, r2
  strh r1, [r5, #2]
  b finish
always:                 // the last of its phrase
  mov r4, r0
  mov sp, r2
  b next

other:
  uxtb r1, r0
  cmp r1, #9
  beq branch
  movs r0, r1
  cmp r0, #8
  blo text
  beq back
  cmp r0, #0x18
  bhs trap
  cmp r0, #0x0A
  beq out
  cmp r0, #0x0B
  beq near
  subs r0, #0x10
  b indirect
text:
  push {r0, lr}
  movs r2, #14
  bl bits
  ldr r1, =__texts
  adds r1, r1, r0
  pop {r2, r3}
  mov lr, r3
  b load
out:                    // to instructions
  movs r2, #16
  bl bits
  lsls r0, r0, #1
  ldr r1, =unpack_code
  adds r0, r0, r1
1:
  mov r12, r0
  ldr r0, =0x46E7       // mov pc, r12
  b last
near:                   // to instructions 2 KB from here at most, half-words from where the 11 bits begin
  lsrs r0, r4, #4
  movs r1, #4
  lsls r1, r1, #8
  subs r0, r0, r1
  push {r0}
  movs r2, #11
  bl bits
  pop {r1}
  adds r0, r0, r1
  lsls r0, r0, #1
  b 1b
back:
  ldr r0, =0x4770       // bx lr
  b last
trap:
  ldr r0, =0xDEFE
  b last
indirect:
  lsls r0, r0, #3
  ldr r1, =0x4684       // mov r12, r0
  adds r0, r0, r1
  strh r0, [r5]
  adds r5, r5, #2
  b leave

  .pool
#endif
