import Bus

/// Memory watch unit (nRF52833 PS section "MWU"): events when the processor reads or writes one of four
/// regions of memory, or a peripheral of two groups of 32.
public final class MWU: NordicPeripheral {
  private enum R {
    static let NMIENSET: UInt32 = 0x324
    static let SUBSTAT: UInt32 = 0x400
    static let REGIONENSET: UInt32 = 0x514
    static let REGION: UInt32 = 0x600
    static let PREGION: UInt32 = 0x6C0
  }
  /// Bits of the enable registers, and numbers of events: a region's write comes before its read.
  private static let regions = 0..<4
  private static let groups = 0..<2
  private static let firstGroup = 24
  /// Where the peripherals of a group begin, and how much each of its 32 has.
  private static let groupBase: [UInt32] = [0x4000_0000, 0x4002_0000]
  private static let subregion: UInt32 = 0x1000

  private static func fields(_ region: String, _ group: String) -> [RegisterField] {
    var fields: [RegisterField] = []
    for (name, numbers, first) in [(region, regions, 0), (group, groups, firstGroup)] {
      for number in numbers {
        fields.append(.field("\(name)\(number)WA", first + 2 * number))
        fields.append(.field("\(name)\(number)RA", first + 2 * number + 1))
      }
    }
    return fields
  }

  /// X, XSET and XCLR, of which the second holds the value.
  private static func enables(
    _ name: String, _ offset: UInt32, _ fields: [RegisterField]
  ) -> [Register<MWU>] {
    var set = Register<MWU>.set("\(name)SET", offset + 4, of: "\(name)SET")
    set.fields = fields
    set.onWrite = { mwu, _ in mwu.enablesChanged() }
    return [
      .readWrite(
        name, offset, fields: fields, onRead: { $0[offset + 4] },
        onWrite: { mwu, value in
          mwu[offset + 4] = value
          mwu.enablesChanged()
        }),
      set, .clear("\(name)CLR", offset + 8, of: "\(name)SET"),
    ]
  }

  private static let table = RegisterMap(of: MWU.self) {
    for region in regions {
      Register.event("EVENTS_REGION[\(region)].WA", 0x100 + 8 * UInt32(region))
      Register.event("EVENTS_REGION[\(region)].RA", 0x104 + 8 * UInt32(region))
    }
    for group in groups {
      Register.event("EVENTS_PREGION[\(group)].WA", 0x160 + 8 * UInt32(group))
      Register.event("EVENTS_PREGION[\(group)].RA", 0x164 + 8 * UInt32(group))
    }
    Register.interrupts(fields("REGION", "PREGION"), hasINTEN: true)
    enables("NMIEN", R.NMIENSET - 4, fields("REGION", "PREGION"))
    enables("REGIONEN", R.REGIONENSET - 4, fields("RGN", "PRGN"))
    for group in groups {
      let cluster = R.SUBSTAT + 8 * UInt32(group)
      Register.writeOneToClear("PERREGION[\(group)].SUBSTATWA", cluster)
      Register.writeOneToClear("PERREGION[\(group)].SUBSTATRA", cluster + 4)
    }
    for region in regions {
      Register.readWrite("REGION[\(region)].START", R.REGION + 0x10 * UInt32(region))
      Register.readWrite("REGION[\(region)].END", R.REGION + 4 + 0x10 * UInt32(region))
    }
    for group in groups {
      let cluster = R.PREGION + 0x10 * UInt32(group)
      Register.readOnly("PREGION[\(group)].START", cluster)
      Register.readOnly("PREGION[\(group)].END", cluster + 4)
      Register.readWrite("PREGION[\(group)].SUBS", cluster + 8)
    }
  }

  private let onNonMaskableInterrupt: () -> Void
  private var observesPeripherals = false

  init(name: String, chip: NordicChip, onNonMaskableInterrupt: @escaping () -> Void) {
    self.onNonMaskableInterrupt = onNonMaskableInterrupt
    super.init(name: name, chip: chip, registers: Self.table)
  }

  private func isWatching(_ bit: Int) -> Bool { self[R.REGIONENSET] >> UInt32(bit) & 1 != 0 }

  /// Memory is watched only while a region of it is, because that is slow.
  private func enablesChanged() {
    let isWatching = self[R.REGIONENSET] & 0xFF != 0
    chip.bus.setMemoryCheck(
      name,
      isWatching
        ? { [unowned self] address, size, kind in
          accessed(address, size, kind)
          return nil
        } : nil)
    guard self[R.REGIONENSET] >> UInt32(Self.firstGroup) != 0, !observesPeripherals else { return }
    observesPeripherals = true
    chip.bus.accessObservers.append { [weak self] in self?.accessed($0) }
  }

  private func accessed(_ address: UInt32, _ size: AccessSize, _ kind: AccessKind) {
    for region in Self.regions {
      let bit = 2 * region + (kind == .read ? 1 : 0)
      let cluster = R.REGION + 0x10 * UInt32(region)
      guard isWatching(bit), address <= self[cluster + 4],
        address &+ (size.rawValue - 1) >= self[cluster]
      else { continue }
      detected(bit)
    }
  }

  private func accessed(_ access: PeripheralAccess) {
    // A refused write comes a second time.
    guard access.fault == nil || access.kind == .read else { return }
    let address = access.peripheral.base &+ access.offset
    for group in Self.groups {
      let bit = Self.firstGroup + 2 * group + (access.kind == .read ? 1 : 0)
      let number = (address &- Self.groupBase[group]) / Self.subregion
      guard isWatching(bit), number < 32,
        self[R.PREGION + 8 + 0x10 * UInt32(group)] >> number & 1 != 0
      else { continue }
      self[R.SUBSTAT + 8 * UInt32(group) + (access.kind == .read ? 4 : 0)] |= 1 << number
      detected(bit)
    }
  }

  private func detected(_ bit: Int) {
    fire(event: bit)
    if self[R.NMIENSET] >> UInt32(bit) & 1 != 0 { onNonMaskableInterrupt() }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    if state.isLoading { enablesChanged() }
  }

  public override func reset() {
    super.reset()
    enablesChanged()
  }
}
