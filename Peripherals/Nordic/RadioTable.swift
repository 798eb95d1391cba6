import Bus

/// The RADIO's registers (nRF51 RM section 17.2, nRF52833 PS section "RADIO").
enum RadioRegister {
  static let CRCSTATUS: UInt32 = 0x400
  static let RXMATCH: UInt32 = 0x408
  static let RXCRC: UInt32 = 0x40C
  static let DAI: UInt32 = 0x410
  static let PDUSTAT: UInt32 = 0x414
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
  static let TIFS: UInt32 = 0x544
  static let RSSISAMPLE: UInt32 = 0x548
  static let DATAWHITEIV: UInt32 = 0x554
  static let BCC: UInt32 = 0x560
  static let DAB: UInt32 = 0x600
  static let DAP: UInt32 = 0x620
  static let DACNF: UInt32 = 0x640
  static let MODECNF0: UInt32 = 0x650
  static let SFD: UInt32 = 0x660
  static let EDCNT: UInt32 = 0x664
  static let EDSAMPLE: UInt32 = 0x668
  static let CCACTRL: UInt32 = 0x66C
  static let MHRMATCHCONF: UInt32 = 0x644
  static let MHRMATCHMAS: UInt32 = 0x648
  static let CTESTATUS: UInt32 = 0x44C
  static let DFEMODE: UInt32 = 0x900
  static let CTEINLINECONF: UInt32 = 0x904
  static let DFECTRL1: UInt32 = 0x910
  static let DFECTRL2: UInt32 = 0x914
  static let SWITCHPATTERN: UInt32 = 0x928
  static let DFEGPIO: UInt32 = 0x930
  static let DFEPACKET: UInt32 = 0x950
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
  static let FRAMESTART = 14
  static let EDEND = 15
  static let EDSTOPPED = 16
  static let CCAIDLE = 17
  static let CCABUSY = 18
  static let CCASTOPPED = 19
  static let RATEBOOST = 20
  static let TXREADY = 21
  static let RXREADY = 22
  static let MHRMATCH = 23
  static let SYNC = 26
  static let PHYEND = 27
  static let CTEPRESENT = 28
}

extension Radio {
  typealias R = RadioRegister
  typealias E = RadioEvent

  static func shortcuts(_ family: NordicFamily) -> [Short] {
    family == .nRF51 ? commonShortcuts : commonShortcuts + nRF52Shortcuts
  }

  private static let commonShortcuts = [
    Short(bit: 0, name: "READY_START", event: E.READY, task: 0x008),
    Short(bit: 1, name: "END_DISABLE", event: E.END, task: 0x010),
    Short(bit: 2, name: "DISABLED_TXEN", event: E.DISABLED, task: 0x000),
    Short(bit: 3, name: "DISABLED_RXEN", event: E.DISABLED, task: 0x004),
    Short(bit: 4, name: "ADDRESS_RSSISTART", event: E.ADDRESS, task: 0x014),
    Short(bit: 5, name: "END_START", event: E.END, task: 0x008),
    Short(bit: 6, name: "ADDRESS_BCSTART", event: E.ADDRESS, task: 0x01C),
    Short(bit: 8, name: "DISABLED_RSSISTOP", event: E.DISABLED, task: 0x018),
  ]

  private static let nRF52Shortcuts = [
    Short(bit: 11, name: "RXREADY_CCASTART", event: E.RXREADY, task: 0x02C),
    Short(bit: 12, name: "CCAIDLE_TXEN", event: E.CCAIDLE, task: 0x000),
    Short(bit: 13, name: "CCABUSY_DISABLE", event: E.CCABUSY, task: 0x010),
    Short(bit: 14, name: "FRAMESTART_BCSTART", event: E.FRAMESTART, task: 0x01C),
    Short(bit: 15, name: "READY_EDSTART", event: E.READY, task: 0x024),
    Short(bit: 16, name: "EDEND_DISABLE", event: E.EDEND, task: 0x010),
    Short(bit: 17, name: "CCAIDLE_STOP", event: E.CCAIDLE, task: 0x00C),
    Short(bit: 18, name: "TXREADY_START", event: E.TXREADY, task: 0x008),
    Short(bit: 19, name: "RXREADY_START", event: E.RXREADY, task: 0x008),
    Short(bit: 20, name: "PHYEND_DISABLE", event: E.PHYEND, task: 0x010),
    Short(bit: 21, name: "PHYEND_START", event: E.PHYEND, task: 0x008),
  ]

  static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private static let eventNames: [(String, Int)] = [
    ("READY", E.READY), ("ADDRESS", E.ADDRESS), ("PAYLOAD", E.PAYLOAD), ("END", E.END),
    ("DISABLED", E.DISABLED), ("DEVMATCH", E.DEVMATCH), ("DEVMISS", E.DEVMISS),
    ("RSSIEND", E.RSSIEND), ("BCMATCH", E.BCMATCH),
  ]
  private static let nRF52EventNames: [(String, Int)] = [
    ("CRCOK", E.CRCOK), ("CRCERROR", E.CRCERROR), ("FRAMESTART", E.FRAMESTART),
    ("EDEND", E.EDEND), ("EDSTOPPED", E.EDSTOPPED), ("CCAIDLE", E.CCAIDLE),
    ("CCABUSY", E.CCABUSY), ("CCASTOPPED", E.CCASTOPPED), ("RATEBOOST", E.RATEBOOST),
    ("TXREADY", E.TXREADY), ("RXREADY", E.RXREADY), ("MHRMATCH", E.MHRMATCH), ("SYNC", E.SYNC),
    ("PHYEND", E.PHYEND), ("CTEPRESENT", E.CTEPRESENT),
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let events = eventNames + (family == .nRF51 ? [] : nRF52EventNames)
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
      Register.shorts(shortcuts(family))
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
              .field("S1INCL", 20), .field("CILEN", 22...23), .field("PLEN", 24...25),
              .field("CRCINC", 26), .field("TERMLEN", 29...30),
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
        "TIFS", R.TIFS, fields: [.field("TIFS", family == .nRF51 ? 0...7 : 0...9)])
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

  /// IEEE 802.15.4 and direction finding.
  @RegisterTableBuilder<Radio>
  private static func nRF52Rows() -> [Register<Radio>] {
    Register.task("TASKS_EDSTART", 0x024) { $0.startEnergyDetection() }
    Register.task("TASKS_EDSTOP", 0x028) { $0.stopEnergyDetection() }
    Register.task("TASKS_CCASTART", 0x02C) { $0.startAssessment() }
    Register.task("TASKS_CCASTOP", 0x030) { $0.stopAssessment() }
    Register.readOnly("PDUSTAT", R.PDUSTAT)
    Register.readWrite("SFD", R.SFD, reset: 0xA7, fields: [.field("SFD", 0...7)])
    Register.readWrite("EDCNT", R.EDCNT, fields: [.field("EDCNT", 0...20)])
    Register.readOnly("EDSAMPLE", R.EDSAMPLE)
    // Every carrier is strong enough for the correlator's threshold.
    Register.readWrite(
      "CCACTRL", R.CCACTRL, reset: 0x052D_0000,
      fields: [
        .field("CCAMODE", 0...2), .field("CCAEDTHRES", 8...15), .field("CCACORRTHRES", 16...23),
        .field("CCACORRCNT", 24...31),
      ])
    Register.readWrite("MHRMATCHCONF", R.MHRMATCHCONF)
    Register.readWrite("MHRMATCHMAS", R.MHRMATCHMAS)
    directionFindingRows()
  }

  @RegisterTableBuilder<Radio>
  private static func directionFindingRows() -> [Register<Radio>] {
    Register.readOnly("CTESTATUS", R.CTESTATUS)
    Register.readOnly("DFESTATUS", 0x458, onRead: { $0.findingStatus })
    Register.readWrite("DFEMODE", R.DFEMODE, fields: [.field("DFEOPMODE", 0...1)])
    Register.readWrite(
      "CTEINLINECONF", R.CTEINLINECONF, reset: 0x2800,
      fields: [
        .field("CTEINLINECTRLEN", 0), .field("CTEINFOINS1", 3), .field("CTEERRORHANDLING", 4),
        .field("CTETIMEVALIDRANGE", 6...7), .field("CTEINLINERXMODE1US", 10...12),
        .field("CTEINLINERXMODE2US", 13...15), .field("S0CONF", 16...23),
        .field("S0MASK", 24...31),
      ])
    Register.readWrite(
      "DFECTRL1", R.DFECTRL1, reset: 0x2_3282,
      fields: [
        .field("NUMBEROF8US", 0...5), .field("DFEINEXTENSION", 7), .field("TSWITCHSPACING", 8...10),
        .field("TSAMPLESPACINGREF", 12...14), .field("SAMPLETYPE", 15),
        .field("TSAMPLESPACING", 16...18), .field("REPEATPATTERN", 20...23),
        .notModelled("AGCBACKOFFGAIN", 24...27),
      ])
    Register.readWrite(
      "DFECTRL2", R.DFECTRL2,
      fields: [.field("TSWITCHOFFSET", 0...12), .field("TSAMPLEOFFSET", 16...27)])
    Register.readWrite(
      "SWITCHPATTERN", R.SWITCHPATTERN, fields: [.field("SWITCHPATTERN", 0...7)],
      onRead: { UInt32($0.finding.patterns.count) }, onWrite: { $0.addPattern($1) })
    Register.readWrite(
      "CLEARPATTERN", 0x92C, fields: [.field("CLEARPATTERN", 0)],
      onRead: { _ in 0 }, onWrite: { if $1 != 0 { $0.finding.patterns = [] } })
    for index in 0..<8 {
      Register.readWrite(
        "PSEL.DFEGPIO[\(index)]", R.DFEGPIO + 4 * UInt32(index), reset: ~0,
        fields: [.field("PIN", 0...4), .field("PORT", 5), .field("CONNECT", 31)])
    }
    Register.readWrite("DFEPACKET.PTR", R.DFEPACKET)
    Register.readWrite(
      "DFEPACKET.MAXCNT", R.DFEPACKET + 4, reset: 0x1000, fields: [.field("MAXCNT", 0...13)])
    Register.readOnly("DFEPACKET.AMOUNT", R.DFEPACKET + 8)
  }
}
