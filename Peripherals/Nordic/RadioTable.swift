import Bus

/// The RADIO's registers (nRF51 RM section 17.2, nRF52833 PS section "RADIO").
enum RadioRegister {
  static let CRCSTATUS: UInt32 = 0x400
  static let RXMATCH: UInt32 = 0x408
  static let RXCRC: UInt32 = 0x40C
  static let DAI: UInt32 = 0x410
  static let PACKETPTR: UInt32 = 0x504
  static let FREQUENCY: UInt32 = 0x508
  static let TXPOWER: UInt32 = 0x50C
  static let MODE: UInt32 = 0x510
  static let PCNF0: UInt32 = 0x514
  static let PCNF1: UInt32 = 0x518
  static let BASE0: UInt32 = 0x51C
  static let BASE1: UInt32 = 0x520
  static let PREFIX0: UInt32 = 0x524
  static let TXADDRESS: UInt32 = 0x52C
  static let RXADDRESSES: UInt32 = 0x530
  static let CRCCNF: UInt32 = 0x534
  static let CRCPOLY: UInt32 = 0x538
  static let CRCINIT: UInt32 = 0x53C
  static let RSSISAMPLE: UInt32 = 0x548
  static let DATAWHITEIV: UInt32 = 0x554
  static let BCC: UInt32 = 0x560
  static let DAB: UInt32 = 0x600
  static let DAP: UInt32 = 0x620
  static let DACNF: UInt32 = 0x640
  static let MODECNF0: UInt32 = 0x650
}

/// The RADIO's events by number.
enum RadioEvent {
  static let READY = 0
  static let ADDRESS = 1
  static let PAYLOAD = 2
  static let END = 3
  static let DISABLED = 4
  static let DEVMATCH = 5
  static let DEVMISS = 6
  static let RSSIEND = 7
  static let BCMATCH = 10
  static let CRCOK = 12
  static let CRCERROR = 13
}

extension Radio {
  typealias R = RadioRegister
  typealias E = RadioEvent

  static let shortcuts = [
    Short(bit: 0, name: "READY_START", event: E.READY, task: 0x008),
    Short(bit: 1, name: "END_DISABLE", event: E.END, task: 0x010),
    Short(bit: 2, name: "DISABLED_TXEN", event: E.DISABLED, task: 0x000),
    Short(bit: 3, name: "DISABLED_RXEN", event: E.DISABLED, task: 0x004),
    Short(bit: 4, name: "ADDRESS_RSSISTART", event: E.ADDRESS, task: 0x014),
    Short(bit: 5, name: "END_START", event: E.END, task: 0x008),
    Short(bit: 6, name: "ADDRESS_BCSTART", event: E.ADDRESS, task: 0x01C),
    Short(bit: 8, name: "DISABLED_RSSISTOP", event: E.DISABLED, task: 0x018),
  ]

  static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private static let eventNames: [(String, Int)] = [
    ("READY", E.READY), ("ADDRESS", E.ADDRESS), ("PAYLOAD", E.PAYLOAD), ("END", E.END),
    ("DISABLED", E.DISABLED), ("DEVMATCH", E.DEVMATCH), ("DEVMISS", E.DEVMISS),
    ("RSSIEND", E.RSSIEND), ("BCMATCH", E.BCMATCH),
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let events =
      eventNames + (family == .nRF51 ? [] : [("CRCOK", E.CRCOK), ("CRCERROR", E.CRCERROR)])
    return RegisterMap(of: Radio.self) {
      Register.task("TASKS_TXEN", 0x000) { $0.rampUp(toSend: true) }
      Register.task("TASKS_RXEN", 0x004) { $0.rampUp(toSend: false) }
      Register.task("TASKS_START", 0x008) { $0.start() }
      Register.task("TASKS_STOP", 0x00C) { $0.stop() }
      Register.task("TASKS_DISABLE", 0x010) { $0.disable() }
      Register.task("TASKS_RSSISTART", 0x014) { $0.measureStrength() }
      Register.task("TASKS_RSSISTOP", 0x018) { $0.stopMeasuring() }
      Register.task("TASKS_BCSTART", 0x01C) { $0.startBitCounter() }
      Register.task("TASKS_BCSTOP", 0x020) { $0.stopBitCounter() }
      for (name, number) in events {
        Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number))
      }
      Register.shorts(shortcuts)
      Register.interrupts(events.map { .field($0.0, $0.1) })
      Register.readOnly("CRCSTATUS", R.CRCSTATUS)
      Register.readOnly("RXMATCH", R.RXMATCH)
      Register.readOnly("RXCRC", R.RXCRC)
      Register.readOnly("DAI", R.DAI)
      Register.readWrite("PACKETPTR", R.PACKETPTR)
      Register.readWrite(
        "FREQUENCY", R.FREQUENCY, reset: 2,
        fields: [.field("FREQUENCY", 0...6)] + (family == .nRF51 ? [] : [.field("MAP", 8)]))
      Register.readWrite("TXPOWER", R.TXPOWER, fields: [.field("TXPOWER", 0...7)])
      Register.readWrite(
        "MODE", R.MODE, fields: [.field("MODE", family == .nRF51 ? 0...1 : 0...3)])
      Register.readWrite(
        "PCNF0", R.PCNF0,
        fields: [.field("LFLEN", 0...3), .field("S0LEN", 8), .field("S1LEN", 16...19)]
          + (family == .nRF51
            ? []
            : [
              .field("S1INCL", 20), .notModelled("CILEN", 22...23), .field("PLEN", 24...25),
              .notModelled("CRCINC", 26), .notModelled("TERMLEN", 29...30),
            ]))
      Register.readWrite(
        "PCNF1", R.PCNF1,
        fields: [
          .field("MAXLEN", 0...7), .field("STATLEN", 8...15), .field("BALEN", 16...18),
          .field("ENDIAN", 24), .field("WHITEEN", 25),
        ])
      Register.readWrite("BASE0", R.BASE0)
      Register.readWrite("BASE1", R.BASE1)
      for index in 0..<2 {
        Register.readWrite(
          "PREFIX\(index)", R.PREFIX0 + 4 * UInt32(index),
          fields: (0..<4).map { .field("AP\(4 * index + $0)", 8 * $0...8 * $0 + 7) })
      }
      Register.readWrite("TXADDRESS", R.TXADDRESS, fields: [.field("TXADDRESS", 0...2)])
      Register.readWrite(
        "RXADDRESSES", R.RXADDRESSES, fields: (0..<8).map { .field("ADDR\($0)", $0) })
      Register.readWrite(
        "CRCCNF", R.CRCCNF,
        fields: [.field("LEN", 0...1), .field("SKIPADDR", family == .nRF51 ? 8...8 : 8...9)])
      Register.readWrite("CRCPOLY", R.CRCPOLY, fields: [.field("CRCPOLY", 0...23)])
      Register.readWrite("CRCINIT", R.CRCINIT, fields: [.field("CRCINIT", 0...23)])
      Register.readWrite(
        "TIFS", 0x544, fields: [.notModelled("TIFS", family == .nRF51 ? 0...7 : 0...9)])
      Register.readOnly("RSSISAMPLE", R.RSSISAMPLE)
      Register.readOnly("STATE", 0x550, onRead: { $0.state.rawValue })
      Register.readWrite(
        "DATAWHITEIV", R.DATAWHITEIV, reset: 0x40, fields: [.field("DATAWHITEIV", 0...6)])
      Register.readWrite("BCC", R.BCC)
      for index in 0..<8 {
        let step = 4 * UInt32(index)
        Register.readWrite("DAB[\(index)]", R.DAB + step)
        Register.readWrite("DAP[\(index)]", R.DAP + step, fields: [.field("DAP", 0...15)])
      }
      Register.readWrite(
        "DACNF", R.DACNF,
        fields: (0..<8).map { .field("ENA\($0)", $0) }
          + (0..<8).map { .field("TXADD\($0)", 8 + $0) })
      if family == .nRF51 {
        Register.notModelled("TEST", 0x540)
        // Factory trimming of the radio, which changes nothing that software sees.
        for index in 0..<5 { Register.readWrite("OVERRIDE\(index)", 0x724 + 4 * UInt32(index)) }
        power()
      } else {
        Register.readWrite(
          "MODECNF0", R.MODECNF0, reset: 0x200,
          fields: [.field("RU", 0), .notModelled("DTX", 8...9)])
        nRF52Rows()
        Register.power()
      }
    }
  }

  private static func power() -> Register<Radio> {
    var row = Register<Radio>.power()
    let effect = row.onWrite
    row.onWrite = { radio, value in
      effect?(radio, value)
      if value == 0 { radio.powerOff() }
    }
    return row
  }

  /// IEEE 802.15.4, long range, direction finding and more that the nRF52833 has beyond this model.
  @RegisterTableBuilder<Radio>
  private static func nRF52Rows() -> [Register<Radio>] {
    for (index, name) in ["EDSTART", "EDSTOP", "CCASTART", "CCASTOP"].enumerated() {
      Register.notModelled("TASKS_\(name)", 0x024 + 4 * UInt32(index), .task)
    }
    for (name, offset) in [
      ("FRAMESTART", 0x138), ("EDEND", 0x13C), ("EDSTOPPED", 0x140), ("CCAIDLE", 0x144),
      ("CCABUSY", 0x148), ("CCASTOPPED", 0x14C), ("RATEBOOST", 0x150), ("TXREADY", 0x154),
      ("RXREADY", 0x158), ("MHRMATCH", 0x15C), ("SYNC", 0x168), ("PHYEND", 0x16C),
      ("CTEPRESENT", 0x170),
    ] as [(String, UInt32)] {
      Register.notModelled("EVENTS_\(name)", offset, .event)
    }
    for (name, offset) in [
      ("PDUSTAT", 0x414), ("CTESTATUS", 0x44C), ("DFESTATUS", 0x458),
      ("EDSAMPLE", 0x668), ("DFEPACKET.AMOUNT", 0x958),
    ] as [(String, UInt32)] {
      Register.notModelled(name, offset, .readOnly)
    }
    for (name, offset, reset) in [
      ("MHRMATCHCONF", 0x644, 0), ("MHRMATCHMAS", 0x648, 0), ("SFD", 0x660, 0xA7),
      ("EDCNT", 0x664, 0), ("CCACTRL", 0x66C, 0x052D_0000),
      ("DFEMODE", 0x900, 0), ("CTEINLINECONF", 0x904, 0x2800), ("DFECTRL1", 0x910, 0x2_3282),
      ("DFECTRL2", 0x914, 0), ("SWITCHPATTERN", 0x928, 0), ("CLEARPATTERN", 0x92C, 0),
      ("DFEPACKET.PTR", 0x950, 0), ("DFEPACKET.MAXCNT", 0x954, 0x1000),
    ] as [(String, UInt32, UInt32)] {
      Register.notModelled(name, offset, reset: reset)
    }
    for index in 0..<8 {
      Register.notModelled("PSEL.DFEGPIO[\(index)]", 0x930 + 4 * UInt32(index), reset: ~0)
    }
  }
}
