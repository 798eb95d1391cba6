import Bus

/// What the peripherals of the Cortex-M System Design Kit share (Arm DDI 0479): an interrupt and
/// the identification registers at the end of their 4 KiB.
public class CMSDKPeripheral: RegisterPeripheral {
  let scheduler: Scheduler
  /// The wires to the interrupt controller, by the peripheral's own numbering; a board may leave
  /// them unconnected.
  var interrupts: [InterruptLine?]

  init(
    name: String, registers: RegisterMap, scheduler: Scheduler, interrupts: [InterruptLine?] = []
  ) {
    self.scheduler = scheduler
    self.interrupts = interrupts
    super.init(name: name, registers: registers)
  }

  /// Drives an interrupt to a level.
  final func drive(_ index: Int, _ level: Bool) {
    if index < interrupts.count { interrupts[index]?.drive(level) }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for line in interrupts { line?.visit(state) }
  }

  public override func reset() {
    super.reset()
    for line in interrupts { line?.clear() }
  }
}

extension Register where Owner: CMSDKPeripheral {
  /// PID4 to PID7, PID0 to PID3 and CID0 to CID3 of a part (DDI 0479, "component identification").
  static func identification(part: UInt32) -> [Register] {
    let values: [UInt32] = [
      0x04, 0, 0, 0, part, 0xB8, 0x1B, 0, 0x0D, 0xF0, 0x05, 0xB1,
    ]
    let names = [
      "PID4", "PID5", "PID6", "PID7", "PID0", "PID1", "PID2", "PID3", "CID0", "CID1", "CID2",
      "CID3",
    ]
    return names.indices.map {
      .readOnly(names[$0], 0xFD0 + 4 * UInt32($0), reset: values[$0])
    }
  }
}
