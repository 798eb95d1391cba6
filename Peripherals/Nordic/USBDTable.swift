import Bus

extension DescribedPeripheral {
  /// The registers of the USB device (nRF52833 PS section "USBD").
  static let usbd = RegisterMap(of: DescribedPeripheral.self) {
    let endpoints = 0..<8 as Range<UInt32>
    tasks(endpoints.map { "STARTEPIN[\($0)]" } + ["STARTISOIN"], from: 0x004)
    tasks(endpoints.map { "STARTEPOUT[\($0)]" } + ["STARTISOOUT"], from: 0x028)
    tasks(["EP0RCVOUT", "EP0STATUS", "EP0STALL", "DPDMDRIVE", "DPDMNODRIVE"], from: 0x04C)
    events(
      [("USBRESET", 0), ("STARTED", 1)] + endpoints.map { ("ENDEPIN[\($0)]", 2 + $0) }
        + [("EP0DATADONE", 10), ("ENDISOIN", 11)]
        + endpoints.map { ("ENDEPOUT[\($0)]", 12 + $0) }
        + [("ENDISOOUT", 20), ("SOF", 21), ("USBEVENT", 22), ("EP0SETUP", 23), ("EPDATA", 24)])
    registers(
      endpoints.map { ("HALTED.EPIN[\($0)]", 0x420 + 4 * $0, 0) }
        + endpoints.map { ("HALTED.EPOUT[\($0)]", 0x444 + 4 * $0, 0) }
        + [
          "USBADDR", "", "", "", "BMREQUESTTYPE", "BREQUEST", "WVALUEL", "WVALUEH", "WINDEXL",
          "WINDEXH", "WLENGTHL", "WLENGTHH",
        ].enumerated().filter { !$1.isEmpty }.map { ($1, 0x470 + 4 * UInt32($0), 0) }
        + [("SIZE.ISOOUT", 0x4C0, 0x1_0000), ("FRAMECNTR", 0x520, 0)], .readOnly)
    registers(
      endpoints.map { ("SIZE.EPOUT[\($0)]", 0x4A0 + 4 * $0, 0) } + [
        ("SHORTS", 0x200, 0), ("EVENTCAUSE", 0x400, 0), ("EPSTATUS", 0x468, 0),
        ("EPDATASTATUS", 0x46C, 0), ("ENABLE", 0x500, 0), ("USBPULLUP", 0x504, 0),
        ("DPDMVALUE", 0x508, 0), ("DTOGGLE", 0x50C, 0x100), ("EPINEN", 0x510, 1),
        ("EPOUTEN", 0x514, 1), ("ISOSPLIT", 0x51C, 0), ("LOWPOWER", 0x52C, 0),
        ("ISOINCONFIG", 0x530, 0),
      ])
    registers([("EPSTALL", 0x518, 0)], .writeOnly)
    for (base, name) in [(0x600 as UInt32, "IN"), (0x700, "OUT")] {
      for index in 0...8 as ClosedRange<UInt32> {
        let cluster = base + 0x14 * index
        let endpoint = index == 8 ? "ISO\(name)" : "EP\(name)[\(index)]"
        registers([("\(endpoint).PTR", cluster, 0), ("\(endpoint).MAXCNT", cluster + 4, 0)])
        registers([("\(endpoint).AMOUNT", cluster + 8, 0)], .readOnly)
      }
    }
  }
}
