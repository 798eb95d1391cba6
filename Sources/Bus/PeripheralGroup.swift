/// Peripherals that share one block of addresses, of which one register selects one at a time (the
/// nRF51's SPI and TWI). They share the registers too: a write reaches each that has the register, a
/// read gets the selected one's.
public final class PeripheralGroup: Peripheral {
  /// What shares the block.
  public let members: [RegisterPeripheral]
  private let selector: UInt32
  private let choices: [UInt32: Int]
  private var active: Int?

  /// - Parameters:
  ///   - selector: the offset of the register that selects.
  ///   - choices: the member that each of its values selects; others select none.
  public init(
    name: String, members: [RegisterPeripheral], selector: UInt32, choices: [UInt32: Int]
  ) {
    precondition(!members.isEmpty && choices.values.allSatisfy { $0 < members.count })
    self.members = members
    self.selector = selector
    self.choices = choices
    super.init(name: name)
    standsForOthers = true
  }

  public override var selected: Peripheral { members[active ?? 0] }

  override func attach(to bus: AddressSpace?, at address: UInt32) {
    super.attach(to: bus, at: address)
    for member in members { member.attach(to: bus, at: address) }
  }

  /// Who answers at an offset: the selected member, but another one where only that has the register.
  private func target(at offset: UInt32) -> RegisterPeripheral {
    let preferred = members[active ?? 0]
    if preferred.hasRegister(at: offset) { return preferred }
    return members.first { $0.hasRegister(at: offset) } ?? preferred
  }

  public override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    try target(at: offset).read(offset: offset, size: size)
  }

  public override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    if offset & ~3 == selector { active = choices[value] }
    let targets = members.filter { $0.hasRegister(at: offset) }
    let preferred = target(at: offset)
    for member in targets.isEmpty ? [members[0]] : targets {
      member.isBystander = member !== preferred && !targets.isEmpty
      defer { member.isBystander = false }
      try member.write(offset: offset, value: value, size: size)
    }
  }

  public override func registerName(at offset: UInt32) -> String? {
    target(at: offset).registerName(at: offset)
  }

  public override func registerFields(at offset: UInt32) -> [RegisterField] {
    target(at: offset).registerFields(at: offset)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&active)
    if let active, !members.indices.contains(active) { state.fail("there is no such member") }
    for member in members { state.section(member.name) { member.visit($0) } }
  }

  public override func powerOn() {
    active = nil
    for member in members { member.powerOn() }
  }

  public override func reset() {
    active = nil
    for member in members { member.reset() }
  }
}
