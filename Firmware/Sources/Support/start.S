// Vector table and start-up for ARMv6-M and ARMv7E-M. The first instructions of a program: they may
// not rely on .data, .bss or the FPU, which is what Swift code cannot promise.

  .syntax unified
  .thumb

  .section .vectors, "a", %progbits
  .balign 4
  .word __stack_top
  .word Reset_Handler
  .word Fault_Handler   // NMI
  .word Fault_Handler   // HardFault
  .word Fault_Handler   // MemManage (ARMv7-M, as the next two)
  .word Fault_Handler   // BusFault
  .word Fault_Handler   // UsageFault
  .space 16
  .word Unpack_Handler  // SVCall
  .word Fault_Handler   // DebugMonitor
  .space 4
  .word Fault_Handler   // PendSV
  .word Fault_Handler   // SysTick
  // Of the chip's own, only the UART's is ever enabled: what lies behind it in the table is left out.
  .word Fault_Handler   // POWER_CLOCK
  .word Fault_Handler   // RADIO
  .word Uart_Handler

  .text

// The firmware handles no fault. An undefined instruction here, at the priority of HardFault, locks the
// core up with the stacked frame of the fault untouched: the clearest stop a debugger or an emulator
// can be given, with no loop that looks like work.
  .section .text.Fault_Handler, "ax", %progbits
  .global Fault_Handler
  .type Fault_Handler, %function
  .thumb_func
Fault_Handler:
  udf #0
  .size Fault_Handler, . - Fault_Handler

// A program without a receiver has no other handler for its UART.
  .weak Uart_Handler
  .thumb_set Uart_Handler, Fault_Handler

  // Nor has one without packed functions for SVC.
  .weak Unpack_Handler
  .thumb_set Unpack_Handler, Fault_Handler

  .section .text.Reset_Handler, "ax", %progbits
  .global Reset_Handler
  .type Reset_Handler, %function
  .thumb_func
Reset_Handler:
#ifdef __ARM_FP
  // CPACR: full access to CP10 and CP11 (ARMv7-M ARM, B3.2.20), before any floating-point instruction.
  ldr r0, =0xE000ED88
  ldr r1, [r0]
  movs r2, #0xF
  lsls r2, r2, #20
  orrs r1, r2
  str r1, [r0]
  dsb
  isb
#endif
  ldr r0, =__data_load
  ldr r1, =__data_start
  ldr r2, =__data_end
  b 2f
1:
  ldmia r0!, {r3}
  stmia r1!, {r3}
2:
  cmp r1, r2
  blo 1b
  ldr r1, =__bss_start
  ldr r2, =__bss_end
  movs r3, #0
  b 4f
3:
  stmia r1!, {r3}
4:
  cmp r1, r2
  blo 3b
#if __ARM_ARCH_ISA_THUMB == 1
  // What packed functions leave by (unpack.S).
  ldr r0, =unpack_call
  mov r8, r0
  ldr r0, =unpack_on
  mov r10, r0
  ldr r0, =unpack_taken
  mov r11, r0
#endif
  bl main
  udf #0                // main does not return
  .size Reset_Handler, . - Reset_Handler
  .pool

// intptr_t support_semihost(intptr_t operation, const void *block)
  .section .text.support_semihost, "ax", %progbits
  .global support_semihost
  .type support_semihost, %function
  .thumb_func
support_semihost:
  bkpt #0xAB
  bx lr
  .size support_semihost, . - support_semihost
