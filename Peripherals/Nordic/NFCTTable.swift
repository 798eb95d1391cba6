import Bus

extension DescribedPeripheral {
  /// The registers of the near field communication tag (nRF52833 PS section "NFCT").
  static let nfct = RegisterMap(of: DescribedPeripheral.self) {
    tasks([
      "ACTIVATE", "DISABLE", "SENSE", "STARTTX", "", "", "", "ENABLERXDATA", "", "GOIDLE",
      "GOSLEEP",
    ])
    events([
      ("READY", 0), ("FIELDDETECTED", 1), ("FIELDLOST", 2), ("TXFRAMESTART", 3),
      ("TXFRAMEEND", 4), ("RXFRAMESTART", 5), ("RXFRAMEEND", 6), ("ERROR", 7), ("RXERROR", 10),
      ("ENDRX", 11), ("ENDTX", 12), ("AUTOCOLRESSTARTED", 14), ("COLLISION", 18),
      ("SELECTED", 19), ("STARTED", 20),
    ])
    registers([
      ("SHORTS", 0x200, 0), ("ERRORSTATUS", 0x404, 0), ("FRAMESTATUS.RX", 0x40C, 0),
      ("FRAMEDELAYMIN", 0x504, 0x480), ("FRAMEDELAYMAX", 0x508, 0x1000),
      ("FRAMEDELAYMODE", 0x50C, 1), ("PACKETPTR", 0x510, 0), ("MAXLEN", 0x514, 0),
      ("TXD.FRAMECONFIG", 0x518, 0x17), ("TXD.AMOUNT", 0x51C, 0),
      ("RXD.FRAMECONFIG", 0x520, 0x15), ("MODULATIONCTRL", 0x52C, 1),
      ("MODULATIONPSEL", 0x538, ~0), ("NFCID1_LAST", 0x590, 0x6363),
      ("NFCID1_2ND_LAST", 0x594, 0), ("NFCID1_3RD_LAST", 0x598, 0),
      ("AUTOCOLRESCONFIG", 0x59C, 2), ("SENSRES", 0x5A0, 1), ("SELRES", 0x5A4, 0),
    ])
    registers(
      [
        ("NFCTAGSTATE", 0x410, 0), ("SLEEPSTATE", 0x420, 0), ("FIELDPRESENT", 0x43C, 0),
        ("RXD.AMOUNT", 0x524, 0),
      ], .readOnly)
  }
}
