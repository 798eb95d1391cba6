/// What keeps random code going: behind a fault it goes on with the next halfword, and every sixteenth
/// time at another place, after a reset. Without it, code that nobody wrote ends in lockup within ten
/// instructions.
enum Keeper {
  /// Where it is, behind the vectors, and where the random code begins that it starts.
  static let reset: UInt32 = 0x101
  static let fault: UInt32 = 0x131
  static let start: UInt32 = 0x180

  /// The code, for random code of `size` bytes.
  static func words(size: Int) -> [UInt32] {
    var mask: UInt32 = 2
    while Int(mask) * 2 <= size { mask *= 2 }
    return stride(from: 0, to: halfwords.count, by: 2).map {
      UInt32(halfwords[$0]) | UInt32(halfwords[$0 + 1]) << 16
    } + [start | 1, mask - 2]
  }

  /// For ARMv6-M, so that every core has it.
  private static let halfwords: [UInt16] = [
    // reset: the counter in RAM goes up by 75
    0x4818,  // ldr r0, counter
    0x6801,  // ldr r1, [r0]
    0x314B,  // adds r1, #75
    0x6001,  // str r1, [r0]
    // the FPU is on, and SysTick interrupts every 90 to 345 cycles
    0x4A17,  // ldr r2, cpacr
    0x4B18,  // ldr r3, full
    0x6013,  // str r3, [r2]
    0x4A18,  // ldr r2, systick
    0xB2CB,  // uxtb r3, r1
    0x335A,  // adds r3, #90
    0x6053,  // str r3, [r2, #4]
    0x2307,  // movs r3, #7
    0x6013,  // str r3, [r2]
    // where to begin; registers with addresses of RAM and of a device
    0x0049,  // lsls r1, r1, #1
    0x4A17,  // ldr r2, mask
    0x4011,  // ands r1, r2
    0x4A15,  // ldr r2, start
    0x1889,  // adds r1, r1, r2
    0x466B,  // mov r3, sp
    0x3B80,  // subs r3, #128
    0x3840,  // subs r0, #64
    0x2214,  // movs r2, #20
    0x4C11,  // ldr r4, device
    0x4708,  // bx r1
    // fault: the counter goes up by 1
    0x480C,  // ldr r0, counter
    0x6801,  // ldr r1, [r0]
    0x3101,  // adds r1, #1
    0x6001,  // str r1, [r0]
    0x0709,  // lsls r1, r1, #28
    0xD00A,  // beq restart
    // the stacked program counter, by 2
    0xF3EF, 0x8008,  // mrs r0, msp
    0x4671,  // mov r1, lr
    0x0749,  // lsls r1, r1, #29
    0xD501,  // bpl 1f
    0xF3EF, 0x8009,  // mrs r0, psp
    0x6981,  // 1: ldr r1, [r0, #24]
    0x3102,  // adds r1, #2
    0x6181,  // str r1, [r0, #24]
    0x4770,  // bx lr
    // restart:
    0x4802,  // ldr r0, aircr
    0x4902,  // ldr r1, request
    0x6001,  // str r1, [r0]
    0xE7FE,  // b .
    0x46C0,  // nop
    0xED0C, 0xE000,  // aircr
    0x0004, 0x05FA,  // request: SYSRESETREQ
    0x1000, 0x2000,  // counter
    0xED88, 0xE000,  // cpacr
    0x0000, 0x00F0,  // full
    0xE010, 0xE000,  // systick
    0x0000, 0x4000,  // device
    // start, mask
  ]
}
