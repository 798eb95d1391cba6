import CortexM

extension TestMachine {
  /// The cycles in which the instructions of `code` begin, relative to the first, and at last the
  /// one in which what follows begins. R5 points to a word that holds its own address; R0 and R1
  /// are equal to it, R4 is 0, R2, R3 and R7 are 3, and Z is clear.
  static func entries(
    of code: String, on configuration: CoreConfiguration, target: Assembly.Target,
    atHalfword: Bool = false, count: Int
  ) throws -> [Int] {
    var setup = """
      ldr r5, =0x20001000
      str r5, [r5]
      mov r0, r5
      mov r1, r5
      movs r4, #0
      movs r2, #3
      movs r3, #3
      movs r7, #3
      b 1f
      .ltorg
      .balign 8
      1:

      """
    if target == .cortexM4 {
      setup = "ldr r0, =0xE000ED88\nldr r1, =0xF00000\nstr r1, [r0]\n" + setup
    }
    let lead = atHalfword ? "bkpt 0xAB\n" : "nop\nbkpt 0xAB\n"
    let program = try Assembly(setup + lead + code + "\nbkpt 0xAB\n", for: target)
    let machine = try TestMachine(configuration, image: program.image)
    try machine.runToEnd()
    var entries: [Int] = []
    machine.core.instructionObserver = { [unowned machine] _ in
      entries.append(Int(machine.core.cycles))
      if entries.count == count { machine.core.requestStop() }
    }
    try machine.runToEnd()
    return entries.map { $0 - entries[0] }
  }
}
