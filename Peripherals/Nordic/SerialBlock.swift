import Bus

/// The serial interfaces that share a block of registers, of which ENABLE selects one.
enum SerialBlock {
  private static let ENABLE: UInt32 = 0x500

  /// SPI and TWI of the nRF51. Only the second instance has a slave (nRF51 RM section 10.1).
  static func build(_ entry: Board.PeripheralEntry, _ chip: NordicChip) -> PeripheralGroup {
    let number = entry.name.last.map(String.init) ?? ""
    var members: [(UInt32, RegisterPeripheral)] = [
      (TWI.enabled, TWI(name: "TWI\(number)", chip: chip)),
      (SPI.enabled, SPI(name: "SPI\(number)", chip: chip)),
    ]
    if number == "1" { members.append((SPIS.enabled, SPIS(name: "SPIS1", chip: chip))) }
    return group(entry, members)
  }

  /// Masters with and without EasyDMA and slaves of the nRF52833 (PS section "Peripheral interface").
  static func build(_ entry: Board.PeripheralEntry, _ chip: NordicChip, hasTwoWire: Bool)
    -> PeripheralGroup
  {
    let number = entry.name.last.map(String.init) ?? ""
    var members: [(UInt32, RegisterPeripheral)] = [
      (SPIM.enabled, SPIM(name: "SPIM\(number)", chip: chip)),
      (SPIS.enabled, SPIS(name: "SPIS\(number)", chip: chip)),
      (SPI.enabled, SPI(name: "SPI\(number)", chip: chip)),
    ]
    if hasTwoWire {
      members =
        [
          (TWIM.enabled, TWIM(name: "TWIM\(number)", chip: chip)),
          (TWIS.enabled, TWIS(name: "TWIS\(number)", chip: chip)),
          (TWI.enabled, TWI(name: "TWI\(number)", chip: chip)),
        ] + members
    }
    return group(entry, members)
  }

  private static func group(
    _ entry: Board.PeripheralEntry, _ members: [(enabled: UInt32, peripheral: RegisterPeripheral)]
  ) -> PeripheralGroup {
    PeripheralGroup(
      name: entry.name, members: members.map(\.peripheral), selector: ENABLE,
      choices: Dictionary(
        uniqueKeysWithValues: members.enumerated().map { ($1.enabled, $0) }))
  }
}
