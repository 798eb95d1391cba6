import Bus

/// Memory watch unit (nRF52833 PS section "MWU"). Its registers keep what software writes; no access
/// is watched yet, so that enabling a watch is reported.
public final class MWU: NordicPeripheral {
  private static let table = RegisterMap(of: MWU.self) {
    for region in 0..<4 {
      Register.event("EVENTS_REGION[\(region)].WA", 0x100 + 8 * UInt32(region))
      Register.event("EVENTS_REGION[\(region)].RA", 0x104 + 8 * UInt32(region))
    }
    for region in 0..<2 {
      Register.event("EVENTS_PREGION[\(region)].WA", 0x160 + 8 * UInt32(region))
      Register.event("EVENTS_PREGION[\(region)].RA", 0x164 + 8 * UInt32(region))
    }
    Register.notModelled("INTEN", 0x300)
    Register.notModelled("INTENSET", 0x304)
    Register.notModelled("INTENCLR", 0x308)
    Register.notModelled("NMIEN", 0x320)
    Register.notModelled("NMIENSET", 0x324)
    Register.notModelled("NMIENCLR", 0x328)
    for region in 0..<2 {
      Register.readOnly("PERREGION[\(region)].SUBSTATWA", 0x400 + 8 * UInt32(region))
      Register.readOnly("PERREGION[\(region)].SUBSTATRA", 0x404 + 8 * UInt32(region))
    }
    Register.notModelled("REGIONEN", 0x510)
    Register.notModelled("REGIONENSET", 0x514)
    Register.notModelled("REGIONENCLR", 0x518)
    for region in 0..<4 {
      Register.readWrite("REGION[\(region)].START", 0x600 + 0x10 * UInt32(region))
      Register.readWrite("REGION[\(region)].END", 0x604 + 0x10 * UInt32(region))
    }
    for region in 0..<2 {
      let cluster = 0x6C0 + 0x10 * UInt32(region)
      Register.readOnly("PREGION[\(region)].START", cluster)
      Register.readOnly("PREGION[\(region)].END", cluster + 4)
      Register.readWrite("PREGION[\(region)].SUBS", cluster + 8)
    }
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }
}
