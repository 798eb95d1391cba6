import CortexM
import Testing

/// The block engine leaves out flags that nobody sees. Of every two instructions that write flags, one
/// behind the other, what is seen behind them is what the precise engine has.
@Suite struct FlagTests {
  private static let narrow = [
    "adds r0, r1, r2", "adds r0, #200", "subs r0, r2, r1", "subs r2, #3", "rsbs r0, r1, #0",
    "adcs r0, r1", "sbcs r2, r0", "cmp r0, r1", "cmp r2, #77", "cmn r1, r2", "tst r0, r2",
    "ands r0, r1", "orrs r2, r1", "eors r0, r2", "bics r1, r2", "mvns r0, r1", "muls r0, r1, r0",
    "movs r0, #0", "movs r2, #200", "movs r1, r2", "lsls r0, r1, #3", "lsrs r0, r1, #32",
    "asrs r0, r2, #1", "lsls r0, r2", "lsrs r0, r2", "asrs r1, r2", "rors r0, r2", "nop",
  ]
  private static let wide = [
    "movs.w r0, #0x80000000", "movs.w r0, #7", "ands.w r0, r1, #0xFF000000", "ands.w r0, r1, #7",
    "tst.w r0, #0x80000000", "teq r0, r1, ror #7", "adds.w r0, r1, r2, lsl #31",
    "orrs.w r0, r1, r2, asr #32", "rrxs r0, r1", "lsls.w r0, r1, r2", "rors.w r1, r0, #9",
    "adcs.w r0, r1, #1", "sbcs.w r0, r1, r2, lsr #4", "mul r0, r1, r2", "adc.w r0, r1, r2",
    "rrx r0, r1", "mvns.w r0, r1, lsl #1",
  ]
  /// What the low registers are in front of a pair, in a round each: amounts of shifts among them.
  private static let rounds: [[UInt32]] = [
    [0x8000_0001, 0xFFFF_FFFF, 0], [0x1234_5678, 0x8000_0000, 1], [7, 0x0001_0000, 31],
    [0xFFFF_FFFF, 1, 32], [0, 0xC000_0003, 33], [0x7FFF_FFFF, 0xFFFF_FFFE, 255],
    [1, 2, 0x100], [0xDEAD_BEEF, 0xFEED_F00D, 0xFFFF_FF04],
  ]

  @Test(arguments: narrow)
  func pairsOfARMv6M(_ first: String) throws {
    try compare(first, Self.narrow, .cortexM0(), .cortexM0)
  }

  @Test(arguments: narrow + wide)
  func pairsOfARMv7M(_ first: String) throws {
    try compare(first, Self.narrow + Self.wide, .cortexM4F(), .cortexM4)
  }

  /// Flags and registers behind each pair go to RAM, in every round anew; a store is where a block may
  /// be left, and what reads the flags is not in it.
  private func compare(
    _ first: String, _ others: [String], _ configuration: CoreConfiguration,
    _ target: Assembly.Target
  ) throws {
    let pairs = others.map { second in
      """
      mov r0, r8
      mov r1, r9
      mov r2, r10
      mov r3, r11
      lsrs r3, r3, #1
      \(first)
      \(second)
      str r0, [r5]
      mrs r3, apsr
      str r3, [r5, #4]
      str r1, [r5, #8]
      str r2, [r5, #12]
      adds r5, #16

      """
    }
    let values = Self.rounds.flatMap { $0 }.map { ".word \($0)" }.joined(separator: "\n")
    // Often enough for blocks to be made; the last time through all of the rounds is what stays.
    let program = try Assembly(
      """
      movs r7, #12
      again: ldr r5, =0x20001000
      ldr r6, =values
      movs r4, #\(Self.rounds.count)
      mov r12, r4
      round: ldmia r6!, {r0, r1, r2}
      mov r8, r0
      mov r9, r1
      mov r10, r2
      mov r11, r7
      b 1f
      .ltorg
      .balign 4
      1:
      \(pairs.joined())
      mov r4, r12
      subs r4, #1
      mov r12, r4
      beq 1f
      ldr r0, =round + 1
      bx r0
      1: subs r7, #1
      beq 1f
      ldr r0, =again + 1
      bx r0
      1: bkpt 0xAB
      .balign 4
      .ltorg
      values:
      \(values)
      """, for: target)
    let results = try ExecutionEngine.allCases.map { engine in
      let machine = try TestMachine(configuration, image: program.image)
      machine.core.engine = engine
      machine.core.translationPatience = 1
      try machine.runToEnd()
      return machine.words(at: 0x2000_1000, count: 4 * pairs.count * Self.rounds.count)
    }
    for (index, second) in others.enumerated() {
      for round in Self.rounds.indices {
        let place = 4 * (round * others.count + index)
        #expect(
          results.allSatisfy { $0[place..<place + 4] == results[0][place..<place + 4] },
          "\(first); \(second) of \(Self.rounds[round])")
      }
    }
    // They do run, and not all end alike.
    #expect(Set(results[0]).count > 8)
  }
}
