// Faults: which exception takes them, and what the status registers say (DDI 0403E, B1.5.14).

extension Scenario {
  private static let enableFaults = "word SHCSR, 7 << 16\n"
  private static let status = "show CFSR\nldr r0, =CFSR\nldr r1, [r0]\nstr r1, [r0]\nshow CFSR\n"
  /// A Cortex-M3 or M4 with stores that are not buffered.
  private static let unbuffered = "word 0xE000E008, 2\n"

  static let faults: [Scenario] =
    [Core.m0, .m0Plus].map {
      Scenario(
        "UDF is a HardFault", $0, "mark 1\nat: udf #0\nmark 2", [3: "showoffset\nskip 2"],
        log: "1 E3 0 X3 2")
    }
    + [Core.m0, .m0Plus].map {
      Scenario(
        "an unaligned access is a HardFault", $0,
        "ldr r4, =0x20001001\nat: ldr r4, [r4]\nmark 2", [3: "showoffset\nskip 2"],
        log: "E3 0 X3 2")
    }
    + [Core.m0, .m0Plus].map {
      Scenario(
        "a branch to ARM state is a HardFault", $0,
        "ldr r4, =target\nbx r4\n.balign 4\ntarget: mark 2",
        [3: "movs r1, #1\nlsls r1, #24\nldr r0, [sp, #36]\norrs r0, r1\nstr r0, [sp, #36]"],
        log: "E3 X3 2")
    }
    + [Core.m0, .m0Plus].map {
      Scenario(
        "a Thumb-2 instruction is a HardFault", $0, "at: .inst.w 0xEA810002\nmark 2",
        [3: "showoffset\nskip 4"], log: "E3 0 X3 2")
    }
    + [
      Scenario(
        "NMI preempts HardFault", .m0, "at: udf #0\nmark 2",
        [3: "word ICSR, 1 << 31\nsettle\nskip 2", 2: ""], log: "E3 E2 X2 X3 2"),
      Scenario(
        "UDF is a UsageFault", .m4, enableFaults + "at: udf #0\nmark 2",
        [6: "showoffset\nskip 2\n" + status], log: "E6 0 10000 0 X6 2"),
      Scenario(
        "disabled it escalates", .m4, "at: udf #0\nmark 2", [3: "show HFSR\nskip 2\n" + status],
        log: "E3 40000000 10000 0 X3 2"),
      Scenario(
        "masked by PRIMASK it escalates", .m4, enableFaults + "cpsid i\nat: udf #0\nmark 2",
        [3: "show HFSR\nskip 2", 6: ""], log: "E3 40000000 X3 2"),
      Scenario(
        "masked by BASEPRI it escalates", .m4,
        enableFaults + "sysprio 6, 0x80\nmovs r0, #0x40\nmsr basepri, r0\nat: udf #0\nmark 2",
        [3: "show HFSR\nskip 2", 6: ""], log: "E3 40000000 X3 2"),
      Scenario(
        "at its own priority it escalates", .m4, enableFaults + "svc #0\nmark 2",
        [11: "at: udf #0\nmark 5", 3: "show HFSR\nskip 2", 6: ""],
        log: "E11 E3 40000000 X3 5 X11 2"),
      Scenario(
        "at a higher priority it nests", .m4, enableFaults + "sysprio 11, 0x80\nsvc #0\nmark 2",
        [11: "at: udf #0\nmark 5", 6: "skip 2"], log: "E11 E6 X6 5 X11 2"),
      Scenario(
        "HFSR is cleared by ones", .m4, "at: udf #0\nmark 2",
        [3: "word HFSR, 0x40000000\nshow HFSR\nskip 2"], log: "E3 0 X3 2"),
      Scenario(
        "division by zero traps", .m4,
        enableFaults + "word CCR, 0x210\nmovs r4, #0\nmovs r5, #8\nat: udiv r5, r5, r4\nmark 2",
        [6: "showoffset\nskip 4\n" + status], log: "E6 0 2000000 0 X6 2"),
      Scenario(
        "division by zero gives zero", .m4,
        "movs r4, #0\nmovs r5, #8\nsdiv r5, r5, r4\nmov r0, r5\nbl log", log: "0"),
      Scenario(
        "unaligned words are read", .m4,
        "ldr r4, =0x20001000\nldr r5, =0x44332211\nstr r5, [r4]\nldr r0, [r4, #1]\nubfx r0, r0, #0, #16\nbl log",
        log: "3322"),
      Scenario(
        "unaligned words trap", .m4,
        enableFaults + "word CCR, 0x208\nldr r4, =0x20001001\nat: ldr r5, [r4]\nmark 2",
        [6: "showoffset\nskip 2\n" + status], log: "E6 0 1000000 0 X6 2",
        notOnQEMU: "UNALIGN_TRP is not modelled there"),
      Scenario(
        "LDM of an unaligned address traps always", .m4,
        enableFaults + "ldr r4, =0x20001002\nat: ldm r4, {r5, r6}\nmark 2",
        [6: "showoffset\nskip 2\n" + status], log: "E6 0 1000000 0 X6 2"),
      Scenario(
        "LDREX of an unaligned address traps always", .m4,
        enableFaults + "ldr r4, =0x20001002\nat: ldrex r5, [r4]\nmark 2",
        [6: "showoffset\nskip 4\n" + status], log: "E6 0 1000000 0 X6 2"),
      Scenario(
        "a branch to ARM state", .m4,
        enableFaults + "ldr r4, =target\nbx r4\n.balign 4\ntarget: mark 2",
        [6: "ldr r0, [sp, #36]\norr r0, #1 << 24\nstr r0, [sp, #36]\n" + status],
        log: "E6 20000 0 X6 2"),
      Scenario(
        "no coprocessor", .m4, enableFaults + "at: .inst.w 0xEE000E10\nmark 2",
        [6: "showoffset\nskip 4\n" + status], log: "E6 0 80000 0 X6 2"),
      Scenario(
        "the FPU is off", .m4, enableFaults + "at: vadd.f32 s0, s1, s2\nmark 2",
        [6: "showoffset\nskip 4\n" + status], log: "E6 0 80000 0 X6 2"),
      Scenario(
        "the FPU is for privileged code", .m4,
        enableFaults
          + "word CPACR, 0x500000\nsettle\nvmov.f32 s0, #1.0\nmovs r0, #1\nmsr control, r0\nisb\nat: vmov.f32 s1, #1.0\nmark 2",
        [6: "showoffset\nskip 4\n" + status], log: "E6 0 80000 0 X6 2"),
      Scenario(
        "a bus error on a load is precise", .m4,
        enableFaults + "ldr r4, =0x50000000\nat: ldr r5, [r4]\nmark 2",
        [5: "showoffset\nshow BFAR\nskip 2\n" + status], log: "E5 0 50000000 8200 0 X5 2"),
      Scenario(
        "a bus error escalates", .m4, "ldr r4, =0x50000000\nat: ldr r5, [r4]\nmark 2",
        [3: "show HFSR\nskip 2\n" + status], log: "E3 40000000 8200 0 X3 2"),
      Scenario(
        "a bus error on a buffered store is imprecise", .m4,
        enableFaults + "ldr r4, =0x50000000\nat: str r5, [r4]\nmark 2",
        [5: "showoffset\n" + status], log: "E5 2 400 0 X5 2",
        notOnQEMU: "every bus error is precise there"),
      Scenario(
        "an imprecise bus error waits for its priority", .m4,
        enableFaults + "sysprio 5, 0x80\nenable 0\npriority 0, 0x40\npend 0\nmark 2",
        [16: "ldr r4, =0x50000000\nstr r4, [r4]\nmark 7", 5: "show CFSR"],
        log: "E16 7 X16 E5 400 X5 2", notOnQEMU: "every bus error is precise there"),
      Scenario(
        "without the write buffer stores are precise", .m4,
        enableFaults + unbuffered + "ldr r4, =0x50000000\nat: str r5, [r4]\nmark 2",
        [5: "showoffset\nshow BFAR\nskip 2\n" + status], log: "E5 0 50000000 8200 0 X5 2"),
      Scenario(
        "HardFault handlers may probe with BFHFNMIGN", .m4,
        "word CCR, 0x300\nat: udf #0\nmark 2",
        [3: "ldr r4, =0x50000000\nldr r4, [r4]\nmark 7\nskip 2"], log: "E3 7 X3 2",
        notOnQEMU: "BFHFNMIGN is not modelled there"),
      Scenario(
        "FAULTMASK and BFHFNMIGN probe an address: CFSR and BFAR tell", .m4,
        "word CCR, 0x300\ncpsid f\nldr r4, =0x50000000\nldr r4, [r4]\nshow BFAR\n" + status
          + "ldr r4, =0x50000000\nstr r4, [r4]\n" + status + "cpsie f\nmark 2",
        log: "50000000 8200 0 400 0 2", notOnQEMU: "BFHFNMIGN is not modelled there"),
      Scenario(
        "code may not run from peripherals", .m4,
        enableFaults + "ldr r4, =0x40010001\nblx r4\nback: mark 2",
        [4: "ldr r0, =back + 1\nstr r0, [sp, #32]\n" + status], log: "E4 1 0 X4 2"),
      Scenario(
        "a fetch from nowhere", .m4, enableFaults + "ldr r4, =0x10000001\nblx r4\nback: mark 2",
        [5: "ldr r0, =back + 1\nstr r0, [sp, #32]\n" + status], log: "E5 E0 0 X5 2",
        notOnQEMU: "it ends at code outside of memory"),
      Scenario(
        "BKPT without a debugger is a HardFault", .m4, "at: bkpt #1\nmark 2",
        [3: "showoffset\nshow HFSR\nskip 2"], log: "E3 0 80000000 X3 2",
        notOnQEMU: "it leaves DEBUGEVT clear"),
      Scenario(
        "BKPT with the debug monitor", .m4, "orword DEMCR, 1 << 16\nat: bkpt #1\nmark 2",
        [12: "showoffset\nshow DFSR\nskip 2"], log: "E12 0 2 X12 2",
        notOnQEMU: "it takes DebugMonitor for disabled"),
      Scenario(
        "the debug monitor by software", .m4, "orword DEMCR, 1 << 16 | 1 << 17\nsettle\nmark 2",
        [12: ""], log: "E12 X12 2", notOnQEMU: "MON_PEND is not modelled there"),
      Scenario(
        "unprivileged code may not touch the system control space", .m4,
        enableFaults + "movs r0, #1\nmsr control, r0\nisb\nldr r4, =CFSR\nat: ldr r5, [r4]\nmark 2",
        [5: "showoffset\nskip 2\n" + status], log: "E5 0 8200 0 X5 2"),
      Scenario(
        "STIR is open to unprivileged code with USERSETMPEND", .m4,
        "enable 3\nword CCR, 0x202\nmovs r0, #1\nmsr control, r0\nisb\nword STIR, 3\nsettle\nmark 2",
        [19: ""], log: "E19 X19 2"),
    ]
}
