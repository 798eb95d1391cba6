// Which exception comes first (DDI 0403E, B1.5.4; DDI 0419D, B1.5.4).

extension Scenario {
  /// Scenarios that ARMv6-M and ARMv7-M have in common.
  private static func both(
    _ name: String, _ code: String, _ handlers: [Int: String] = [:], log: String,
    notOnQEMU: String? = nil
  ) -> [Scenario] {
    [Core.m0, .m0Plus, .m4].map {
      Scenario(name, $0, code, handlers, log: log, notOnQEMU: notOnQEMU)
    }
  }

  /// Copies the vector table to RAM, with another handler for SVC, and goes on with the copy.
  private static func movedTable(of size: Int) -> String {
    """
    ldr r0, =0x20001000
    movs r1, #0
    1: ldr r2, [r1]
    str r2, [r0, r1]
    adds r1, #4
    cmp r1, #\(size)
    bne 1b
    ldr r2, =other + 1
    str r2, [r0, #44]
    word VTOR, 0x20001000
    settle
    svc #0
    mark 9
    b finish
    .ltorg
    .balign 4
    other: push {r4, lr}
    mark 77
    pop {r4, pc}
    """
  }

  static let order: [Scenario] =
    both("SVC is taken at once", "mark 1\nsvc #5\nmark 2", [11: ""], log: "1 E11 X11 2")
    + both(
      "SVC finds its number in front of the stacked PC", "svc #0x5A\nmark 2",
      [11: "ldr r0, [sp, #32]\nsubs r0, #2\nldrb r0, [r0]\nbl log"], log: "E11 90 X11 2")
    + both("PendSV", "mark 1\npendsv\nmark 2", [14: ""], log: "1 E14 X14 2")
    + both(
      "equal priority waits and is chained", "svc #0\nmark 2", [11: "pendsv\nmark 5", 14: ""],
      log: "E11 5 X11 E14 X14 2")
    + both(
      "higher priority preempts", "sysprio 11, 0xC0\nsvc #0\nmark 2",
      [11: "pendsv\nmark 5", 14: ""], log: "E11 E14 X14 5 X11 2")
    + both(
      "lower priority waits", "sysprio 14, 0xC0\nenable 1\nsvc #0\nmark 2",
      [11: "pendsv\npend 1\nmark 5", 14: "", 17: ""], log: "E11 5 X11 E17 X17 E14 X14 2")
    + both(
      "three levels",
      "priority 0, 0xC0\npriority 1, 0x80\npriority 2, 0x40\nword 0xE000E100, 7\npend 0\nmark 9",
      [16: "pend 1\nmark 1", 17: "pend 2\nmark 2", 18: "mark 3"],
      log: "E16 E17 E18 3 X18 2 X17 1 X16 9")
    + both(
      "two at once: by priority",
      "priority 1, 0x40\npriority 0, 0x80\nword 0xE000E100, 3\nword 0xE000E200, 3\nsettle\nmark 9",
      [16: "", 17: ""], log: "E17 X17 E16 X16 9")
    + both(
      "two at once: a tie goes to the lower number",
      "word 0xE000E100, 12\nword 0xE000E200, 12\nsettle\nmark 9", [18: "", 19: ""],
      log: "E18 X18 E19 X19 9")
    + both(
      "a tie of system exceptions and interrupts",
      "enable 0\ncpsid i\npend 0\npendsv\ncpsie i\nmark 9",
      [14: "", 16: ""], log: "E14 X14 E16 X16 9")
    + both(
      "pended in its own handler it comes again",
      "enable 0\nmovs r4, #0\nmov r8, r4\npend 0\nmark 9",
      [16: "mov r0, r8\ncmp r0, #0\nbne 1f\nmovs r0, #1\nmov r8, r0\npend 0\n1:"],
      log: "E16 X16 E16 X16 9")
    + both(
      "disabled it waits for its enable", "pend 3\nmark 1\nenable 3\nsettle\nmark 2", [19: ""],
      log: "1 E19 X19 2")
    + both(
      "pending can be cleared", "cpsid i\nenable 3\npend 3\nunpend 3\ncpsie i\nmark 2", [19: ""],
      log: "2")
    + both(
      "NMI by software", "mark 1\nword ICSR, 1 << 31\nsettle\nmark 2", [2: ""], log: "1 E2 X2 2")
    + both(
      "SysTick by software", "mark 1\nword ICSR, 1 << 26\nsettle\nmark 2", [15: ""],
      log: "1 E15 X15 2")
    + both(
      "SysTick's pending state can be cleared",
      "cpsid i\nword ICSR, 1 << 26\nword ICSR, 1 << 25\ncpsie i\nmark 2", [15: ""], log: "2")
    + both(
      "PendSV's pending state can be cleared",
      "cpsid i\nword ICSR, 1 << 28\nword ICSR, 1 << 27\ncpsie i\nmark 2", [14: ""], log: "2")
    + both(
      "the handler's own number is in IPSR and ICSR", "enable 2\npend 2\nmrs r0, ipsr\nbl log",
      [18: "mrs r0, ipsr\nbl log\nldr r0, =ICSR\nldr r0, [r0]\nmovs r1, #63\nands r0, r1\nbl log"],
      log: "E18 18 18 X18 0")
    + [
      Scenario(
        "a sub-priority orders but does not preempt", .m4,
        """
        word AIRCR, 0x05FA0600
        priority 0, 0x60
        priority 1, 0x40
        priority 2, 0x20
        word 0xE000E100, 7
        pend 0
        mark 9
        """, [16: "pend 1\nmark 1", 17: "", 18: ""], log: "E16 1 X16 E17 X17 9"),
      Scenario(
        "among sub-priorities the smaller comes first", .m4,
        """
        word AIRCR, 0x05FA0600
        priority 0, 0x60
        priority 1, 0x40
        word 0xE000E100, 3
        word 0xE000E200, 3
        settle
        mark 9
        """, [16: "", 17: ""], log: "E17 X17 E16 X16 9"),
      Scenario(
        "AIRCR without its key changes nothing", .m4,
        "word AIRCR, 0x12340700\nldr r0, =AIRCR\nldr r0, [r0]\nlsrs r0, r0, #8\nuxtb r0, r0\nbl log",
        log: "0"),
      Scenario(
        "STIR triggers by number", .m4, "enable 5\nword STIR, 5\nsettle\nmark 9", [21: ""],
        log: "E21 X21 9"),
      Scenario(
        "ICSR shows what is active and pending", .m4,
        "enable 1\nenable 2\npriority 1, 0x40\npriority 2, 0x80\npend 1\nmark 9",
        [17: "pend 2\nshow ICSR", 18: "show ICSR"], log: "E17 412811 X17 E18 812 X18 9",
        notOnQEMU: nil),
      Scenario(
        "SHCSR shows active and pending system exceptions", .m4,
        "sysprio 14, 0xE0\nsvc #0\nmark 9", [11: "show SHCSR", 14: "show SHCSR"],
        log: "E11 80 X11 9"),
      Scenario(
        "IABR shows what is active", .m4, "enable 4\npend 4\nshow 0xE000E300",
        [20: "show 0xE000E300"], log: "E20 16 X20 0"),
      Scenario(
        "VTOR moves the table", .m4, movedTable(of: 256), [11: ""], log: "77 9"),
      Scenario(
        "VTOR of the Cortex-M0+", .m0Plus, movedTable(of: 192), [11: ""], log: "77 9"),
    ]

  /// PRIMASK, BASEPRI, FAULTMASK (DDI 0403E, B1.4.3).
  static let masks: [Scenario] =
    both(
      "PRIMASK holds interrupts back", "enable 0\ncpsid i\npend 0\nmark 1\ncpsie i\nmark 2",
      [16: ""], log: "1 E16 X16 2")
    + both(
      "PRIMASK does not hold NMI back", "cpsid i\nword ICSR, 1 << 31\nsettle\nmark 1\ncpsie i",
      [2: ""], log: "E2 X2 1")
    + both(
      "PRIMASK set in a handler outlasts it",
      "enable 0\npend 0\nmark 1\nmrs r0, primask\nbl log\ncpsie i\nmark 2", [16: "cpsid i"],
      log: "E16 X16 1 1 2")
    + both(
      "SVC with PRIMASK set is a HardFault",
      "cpsid i\nat: svc #0\nmark 2", [3: "showoffset\nskip 2", 11: ""], log: "E3 0 X3 2",
      notOnQEMU: "it stacks the address behind the SVC; ReturnAddress() has that of the instruction"
    )
    + [
      Scenario(
        "BASEPRI holds back its priority and lower ones", .m4,
        """
        priority 0, 0x20
        priority 1, 0x40
        priority 2, 0x60
        word 0xE000E100, 7
        movs r0, #0x40
        msr basepri, r0
        word 0xE000E200, 7
        settle
        mark 1
        movs r0, #0
        msr basepri, r0
        mark 2
        """, [16: "", 17: "", 18: ""], log: "E16 X16 1 E17 X17 E18 X18 2"),
      Scenario(
        "BASEPRI_MAX only raises", .m4,
        """
        movs r0, #0x60
        msr basepri, r0
        movs r0, #0x80
        msr basepri_max, r0
        mrs r0, basepri
        bl log
        movs r0, #0x20
        msr basepri_max, r0
        mrs r0, basepri
        bl log
        movs r0, #0
        msr basepri_max, r0
        mrs r0, basepri
        bl log
        """, log: "96 32 32"),
      Scenario(
        "FAULTMASK holds everything back and a return clears it", .m4,
        "enable 0\nenable 1\npend 0\nmrs r0, faultmask\nbl log\nmark 2",
        [16: "cpsid f\npend 1\nmrs r0, faultmask\nbl log", 17: ""],
        log: "E16 1 X16 E17 X17 0 2"),
      Scenario(
        "FAULTMASK does not hold NMI back, whose return keeps it", .m4,
        "cpsid f\nword ICSR, 1 << 31\nsettle\nmrs r0, faultmask\nbl log\ncpsie f", [2: ""],
        log: "E2 X2 1"),
      Scenario(
        "FAULTMASK cannot be set in NMI", .m4, "word ICSR, 1 << 31\nsettle\nmark 9",
        [2: "cpsid f\nmrs r0, faultmask\nbl log"], log: "E2 0 X2 9",
        notOnQEMU: "FAULTMASK is set at any priority there (against B5.2.1)"),
      Scenario(
        "unprivileged code changes no mask", .m4,
        """
        movs r0, #1
        msr control, r0
        isb
        cpsid i
        movs r0, #1
        msr primask, r0
        msr faultmask, r0
        svc #0
        mark 9
        """,
        [11: "mrs r0, primask\nbl log\nmrs r0, control\nbl log\nmovs r0, #0\nmsr control, r0"],
        log: "E11 0 1 X11 9"),
      Scenario(
        "unprivileged code of the Cortex-M0+ reads no mask", .m0Plus,
        """
        cpsid i
        movs r0, #1
        msr control, r0
        isb
        mrs r0, primask
        bl log
        mrs r0, control
        bl log
        """, log: "0 1"),
      Scenario(
        "the Cortex-M0 has no unprivileged mode", .m0,
        "movs r0, #1\nmsr control, r0\nisb\nmrs r0, control\nbl log", log: "0"),
    ]

  /// WFI, WFE and what wakes (DDI 0403E, B1.5.17 to B1.5.19).
  static let sleep: [Scenario] =
    both(
      "WFI ends with a pending interrupt though PRIMASK masks it",
      "enable 0\ncpsid i\npend 0\nwfi\nmark 1\ncpsie i\nmark 2", [16: ""], log: "1 E16 X16 2")
    + both("WFE ends with SEV", "sev\nwfe\nmark 1", log: "1")
    + both(
      "SEVONPEND: an interrupt that becomes pending is an event",
      "sev\nwfe\nword SCR, 16\npend 7\nwfe\nmark 1", log: "1")
    + both(
      "SLEEPONEXIT sleeps on each return to Thread mode",
      """
      movs r0, #0
      mov r8, r0
      word SCR, 2
      word 0xE000E014, 20000
      word 0xE000E018, 0
      word 0xE000E010, 7
      wfi
      mark 9
      """,
      [
        15:
          """
        movs r0, #1
        add r8, r0
        mov r0, r8
        cmp r0, #3
        bne 1f
        word SCR, 0
        word 0xE000E010, 0
        1:
        """
      ], log: "E15 X15 E15 X15 E15 X15 9", notOnQEMU: "SLEEPONEXIT is not modelled there")
    + both(
      "an exception's return is an event", "sev\nwfe\nsvc #0\nwfe\nmark 1", [11: ""],
      log: "E11 X11 1")
}
