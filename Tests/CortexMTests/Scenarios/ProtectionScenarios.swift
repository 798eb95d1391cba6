// The memory protection unit (DDI 0403E, B3.5; DDI 0419D, B3.5).

extension Scenario {
  /// Regions of an MPU: base with number, attributes. Region 0 is all memory with full access.
  private static func regions(_ list: [(UInt32, Int, UInt32)], control: Int = 5) -> String {
    var text = "word SHCSR, 7 << 16\n"
    for (base, number, attributes) in list {
      text += "word MPU_RBAR, \(base | 0x10 | UInt32(number))\nword MPU_RASR, \(attributes)\n"
    }
    return text + "word MPU_CTRL, \(control)\nsettle\n"
  }

  /// RASR: access permissions, size as a power of two, sub-regions off, execute never.
  private static func rasr(
    _ permissions: UInt32, bits: UInt32, disabled: UInt32 = 0, never: Bool = false
  ) -> UInt32 {
    (never ? 1 << 28 : 0) | permissions << 24 | disabled << 8 | (bits - 1) << 1 | 1
  }

  private static let unprivileged = "movs r0, #1\nmsr control, r0\nisb\n"
  private static let report = "show CFSR\nshow MMFAR\nldr r0, =CFSR\nldr r1, [r0]\nstr r1, [r0]\n"
  private static let block: UInt32 = 0x2000_2000

  /// Reads or writes of one word behind some regions.
  private static func access(
    _ name: String, _ list: [(UInt32, Int, UInt32)], _ code: String, log: String,
    control: Int = 5, notOnQEMU: String? = nil
  ) -> Scenario {
    Scenario(
      name, .m4, regions(list, control: control) + code + "\nmark 2",
      [4: report + "skip 2"], log: log, notOnQEMU: notOnQEMU)
  }

  static let protection: [Scenario] = [
    Scenario("MPU_TYPE", .m4, "show 0xE000ED90", log: "800"),
    Scenario("MPU_TYPE of the Cortex-M0+", .m0Plus, "show 0xE000ED90", log: "800"),
    access(
      "no access", [(block, 1, rasr(0, bits: 8))], "ldr r4, =0x20002010\nldr r5, [r4]",
      log: "E4 82 20002010 X4 2"),
    access(
      "beside the region", [(block, 1, rasr(0, bits: 8))], "ldr r4, =0x20002100\nldr r5, [r4]",
      log: "2"),
    access(
      "read-only for privileged code: write", [(block, 1, rasr(5, bits: 5))],
      "ldr r4, =0x2000201C\nldr r5, [r4]\nstr r5, [r4]", log: "E4 82 2000201c X4 2"),
    access(
      "the highest region wins", [(block, 1, rasr(0, bits: 8)), (block, 3, rasr(3, bits: 6))],
      "ldr r4, =0x20002010\nldr r5, [r4]\nldr r4, =0x20002040\nldr r5, [r4]",
      log: "E4 82 20002040 X4 2"),
    access(
      "a sub-region that is off", [(block, 1, rasr(0, bits: 8, disabled: 1 << 2))],
      "ldr r4, =0x20002040\nldr r5, [r4]\nldr r4, =0x20002060\nldr r5, [r4]",
      log: "E4 82 20002060 X4 2",
      notOnQEMU: "a sub-region that is off opens its whole page there"),
    access(
      "a region that is off", [(block, 1, rasr(0, bits: 8) & ~1)],
      "ldr r4, =0x20002010\nldr r5, [r4]", log: "2"),
    access(
      "a whole word at a region's edge", [(block, 1, rasr(0, bits: 8))],
      "ldr r4, =0x20001FFE\nldr r5, [r4]", log: "E4 82 20002000 X4 2"),
    Scenario(
      "code that may not be executed", .m4,
      regions([(block, 1, rasr(3, bits: 8, never: true))])
        + "ldr r4, =0x20002001\nldr r5, =0x4770\nstrh r5, [r4, #-1]\nblx r4\nback: mark 2",
      [4: "show CFSR\nldr r0, =back + 1\nstr r0, [sp, #32]"], log: "E4 1 X4 2"),
    Scenario(
      "code in a region that may", .m4,
      regions([(block, 1, rasr(3, bits: 8))])
        + "ldr r4, =0x20002001\nldr r5, =0x4770\nstrh r5, [r4, #-1]\nblx r4\nback: mark 2",
      [4: "show CFSR"], log: "2"),
    Scenario(
      "without PRIVDEFENA nothing else is there", .m4,
      regions(
        [(0, 0, rasr(3, bits: 20)), (0x2000_0000, 1, rasr(3, bits: 14))], control: 1)
        + "ldr r4, =0x20008000\nldr r5, [r4]\nmark 2", [4: report + "skip 2"],
      log: "E4 82 20008000 X4 2"),
    Scenario(
      "the default map is for privileged code", .m4,
      regions([(0, 0, rasr(3, bits: 20)), (0x2000_0000, 1, rasr(3, bits: 14))])
        + "ldr r4, =0x20008000\nldr r5, [r4]\n" + unprivileged + "ldr r5, [r4]\nmark 2",
      [4: report + "skip 2"], log: "E4 82 20008000 X4 2"),
    Scenario(
      "unprivileged code reads only", .m4,
      regions([
        (0, 0, rasr(3, bits: 20)), (0x2000_0000, 1, rasr(3, bits: 14)),
        (block, 2, rasr(2, bits: 8)),
      ]) + unprivileged + "ldr r4, =0x20002000\nldr r5, [r4]\nstr r5, [r4]\nmark 2",
      [4: report + "skip 2"], log: "E4 82 20002000 X4 2"),
    Scenario(
      "LDRT has the rights of unprivileged code", .m4,
      regions([(block, 2, rasr(1, bits: 8))])
        + "ldr r4, =0x20002000\nldr r5, [r4]\nldrt r5, [r4]\nmark 2", [4: report + "skip 4"],
      log: "E4 82 20002000 X4 2"),
    Scenario(
      "fault handlers are exempt without HFNMIENA", .m4,
      regions([(block, 1, rasr(0, bits: 8))])
        + "cpsid f\nldr r4, =0x20002010\nldr r5, [r4]\ncpsie f\nmark 2",
      log: "2"),
    Scenario(
      "fault handlers are not exempt with HFNMIENA", .m4,
      regions([(block, 1, rasr(0, bits: 8))], control: 7) + "word SHCSR, 0\nat: udf #0\nmark 2",
      [3: "ldr r4, =0x20002100\nldr r4, [r4]\nmark 7\nskip 2"], log: "E3 7 X3 2"),
    Scenario(
      "disabled, MemManage escalates", .m4,
      regions([(block, 1, rasr(0, bits: 8))])
        + "word SHCSR, 0\nldr r4, =0x20002010\nldr r5, [r4]\nmark 2",
      [3: "show HFSR\nskip 2"], log: "E3 40000000 X3 2"),
    Scenario(
      "a stack that may not be written", .m4,
      regions([(block, 1, rasr(0, bits: 8))])
        + "ldr r0, =0x20002100\nmsr psp, r0\nmovs r0, #2\nmsr control, r0\nisb\nenable 0\npriority 0, 0x40\npend 0\nb .",
      [16: "", 4: "show CFSR\nb finish"], log: "E4 16"),
    Scenario(
      "RBAR without VALID writes the region that RNR names", .m4,
      "word 0xE000ED98, 5\nword MPU_RBAR, 0x20002000\nshow MPU_RBAR\nword MPU_RBAR, 0x20003013\nshow MPU_RBAR\nshow 0xE000ED98",
      log: "20002005 20003003 3"),
    Scenario(
      "the MPU of the Cortex-M0+ gives a HardFault", .m0Plus,
      """
      word MPU_RBAR, 0x20002011
      word MPU_RASR, \(rasr(0, bits: 8))
      word MPU_CTRL, 5
      settle
      ldr r4, =0x20002010
      at: ldr r5, [r4]
      mark 2
      """, [3: "showoffset\nskip 2"], log: "E3 0 X3 2"),
  ]
}
