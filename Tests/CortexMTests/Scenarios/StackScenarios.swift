// Frames, stacks, returns, the floating-point context (DDI 0403E, B1.5.6 to B1.5.8).

extension Scenario {
  private static let enableFPU = "word CPACR, 0xF00000\nsettle\n"
  private static let enableFaults = "word SHCSR, 7 << 16\n"
  /// PSP at 0x20002000, in use.
  private static let processStack =
    "ldr r0, =0x20002000\nmsr psp, r0\nmovs r0, #2\nmsr control, r0\nisb\n"

  static let stacks: [Scenario] =
    [Core.m0, .m0Plus, .m4].flatMap { core in
      [
        Scenario(
          "EXC_RETURN says main stack", core, "svc #0\nmark 2",
          bare: [11: "push {r4, lr}\nmov r0, lr\nbl log\npop {r4, pc}"], log: "fffffff9 2"),
        Scenario(
          "EXC_RETURN says process stack", core, processStack + "svc #0\nmov r0, sp\nbl log",
          bare: [
            11: "push {r4, lr}\nmov r0, lr\nbl log\nmrs r0, psp\nbl log\npop {r4, pc}"
          ], log: "fffffffd 20001fe0 20002000"),
        Scenario(
          "EXC_RETURN says handler", core, "sysprio 11, 0x80\nsvc #0\nmark 2",
          [11: "pendsv"], bare: [14: "push {r4, lr}\nmov r0, lr\nbl log\npop {r4, pc}"],
          log: "E11 fffffff1 X11 2"),
        Scenario(
          "frames are aligned to eight bytes", core,
          "sub sp, #4\nsvc #0\nmov r0, sp\nbl log\nadd sp, #4\nmark 2",
          bare: [
            11: """
            push {r4, lr}
            add r0, sp, #8
            bl log
            ldr r0, [sp, #36]
            lsrs r0, r0, #9
            movs r1, #1
            ands r0, r1
            bl log
            pop {r4, pc}
            """
          ], log: "20003fd8 1 20003ffc 2"),
        Scenario(
          "a handler can change the flags of what it returns to", core,
          "movs r4, #1\nsvc #0\nbeq 1f\nmark 1\nb 2f\n1: mark 5\n2:",
          [11: "movs r1, #1\nlsls r1, r1, #30\nldr r0, [sp, #36]\norrs r0, r1\nstr r0, [sp, #36]"],
          log: "E11 X11 5"),
      ]
    } + [
      Scenario(
        "without STKALIGN frames are aligned to four", .m4,
        "word CCR, 0\nsub sp, #4\nsvc #0\nadd sp, #4\nmark 2",
        bare: [11: "push {r4, lr}\nadd r0, sp, #8\nbl log\npop {r4, pc}"], log: "20003fdc 2",
        notOnQEMU: "STKALIGN is fixed there"),
      Scenario(
        "an IT block is resumed", .m4,
        "movs r4, #0\ncmp r4, #0\nitte eq\nudfeq #0\nmoveq r4, #7\nmovne r4, #9\nmov r0, r4\nbl log",
        [
          3:
            "skip 2\nldr r0, [sp, #36]\nldr r1, =0x0600FC00\nbics r0, r1\nldr r1, =0x04000800\norrs r0, r1\nstr r0, [sp, #36]"
        ],
        log: "E3 X3 7"),
      Scenario(
        "a wrong EXC_RETURN is INVPC, without a frame of its own", .m4,
        enableFaults + "svc #0\nmark 2",
        [
          6:
            "show CFSR\nadd r0, sp, #8\nbl log\nldr r0, [sp, #4]\nbl log\nldr r0, =0xFFFFFFF9\nstr r0, [sp, #4]"
        ],
        bare: [11: "ldr r0, =0xFFFFFFF3\nbx r0"],
        log: "E6 40000 20003fe0 fffffff3 X6 2"),
      Scenario(
        "a return to Thread mode from a nested handler is INVPC", .m4,
        enableFaults + "sysprio 11, 0x80\nsysprio 6, 0x40\nsvc #0\nmark 2",
        [11: "pendsv\nmark 5", 6: "show CFSR\nldr r0, =0xFFFFFFF1\nstr r0, [sp, #4]"],
        bare: [14: "ldr r0, =0xFFFFFFF9\nbx r0"], log: "E11 E6 40000 X6 5 X11 2"),
      Scenario(
        "NONBASETHRDENA allows it", .m4,
        "word CCR, 0x201\nsysprio 11, 0x80\nsvc #0\nmark 2\nb finish\n.ltorg\nthread: mark 7",
        [11: "pendsv"],
        bare: [
          14:
            "ldr r0, =thread\nstr r0, [sp, #24]\nldr r0, [sp, #28]\nldr r1, =0x1FF\nbics r0, r1\nstr r0, [sp, #28]\nldr r0, =0xFFFFFFF9\nbx r0"
        ],
        log: "E11 7"),
      Scenario(
        "the extended frame", .m4,
        enableFPU + "vmov.f32 s0, #1.0\nsvc #0\nmark 2",
        bare: [11: "push {r4, lr}\nmov r0, lr\nbl log\nadd r0, sp, #8\nbl log\npop {r4, pc}"],
        log: "ffffffe9 20003f98 2"),
      Scenario(
        "lazy stacking: reserved, then saved by the first instruction", .m4,
        enableFPU + "vmov.f32 s0, #1.0\nsvc #0\nvmov r0, s0\nbl log",
        [
          11: """
          ldr r0, =FPCCR
          ldr r0, [r0]
          and r0, #1
          bl log
          show FPCAR
          vmov.f32 s0, #2.0
          ldr r0, =FPCCR
          ldr r0, [r0]
          and r0, #1
          bl log
          ldr r0, [sp, #40]
          bl log
          """
        ], log: "E11 1 20003fb8 0 3f800000 X11 3f800000"),
      Scenario(
        "lazy stacking that was not needed writes nothing", .m4,
        enableFPU
          + "word 0x20003FB8, 0x1234\nvmov.f32 s0, #1.0\nsvc #0\nvmov r0, s0\nbl log\nshow 0x20003FB8",
        [11: ""], log: "E11 X11 3f800000 1234"),
      Scenario(
        "without LSPEN the context is stacked at once", .m4,
        enableFPU + "word FPCCR, 0x80000000\nvmov.f32 s0, #1.0\nsvc #0\nvmov r0, s0\nbl log",
        [11: "ldr r0, =FPCCR\nldr r0, [r0]\nand r0, #1\nbl log\nldr r0, [sp, #40]\nbl log"],
        log: "E11 0 3f800000 X11 3f800000"),
      Scenario(
        "without ASPEN the frame is the basic one", .m4,
        enableFPU + "word FPCCR, 0\nvmov.f32 s0, #1.0\nsvc #0\nmark 2",
        bare: [11: "push {r4, lr}\nmov r0, lr\nbl log\npop {r4, pc}"], log: "fffffff9 2",
        notOnQEMU: "ASPEN has no effect on the frame there"),
      Scenario(
        "FPCA follows the context", .m4,
        enableFPU
          + "mrs r0, control\nbl log\nvmov.f32 s0, #1.0\nmrs r0, control\nbl log\nsvc #0\nmrs r0, control\nbl log",
        [11: "mrs r0, control\nbl log"], log: "0 4 E11 0 X11 4"),
      Scenario(
        "FPDSCR gives a new context its modes", .m4,
        enableFPU
          + "word 0xE000EF3C, 0x03000000\nvmrs r0, fpscr\nubfx r0, r0, #22, #5\nbl log\nsvc #0",
        [11: "vmrs r0, fpscr\nubfx r0, r0, #22, #5\nbl log"], log: "12 E11 12 X11"),
      Scenario(
        "a fault of stacking waits for its priority", .m4,
        enableFaults
          + "ldr r0, =0x50000100\nmsr psp, r0\nmovs r0, #2\nmsr control, r0\nisb\nsvc #0",
        [
          11: "",
          5:
            "show CFSR\nldr r0, =0x20002000\nmsr psp, r0\nldr r0, =finish\nldr r1, =0x20002018\nstr r0, [r1]\nldr r0, =0x01000000\nstr r0, [r1, #4]",
        ],
        log: "E11 X11 E5 1000 X5",
        notOnQEMU: "the derived exception has another place there"),
    ]
}
