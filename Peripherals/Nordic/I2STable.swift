import Bus

extension DescribedPeripheral {
  /// The registers of the inter-IC sound interface (nRF52833 PS section "I2S").
  static let i2s = RegisterMap(of: DescribedPeripheral.self) {
    tasks(["START", "STOP"])
    events([("RXPTRUPD", 1), ("STOPPED", 2), ("TXPTRUPD", 5)])
    registers([
      ("ENABLE", 0x500, 0), ("CONFIG.MODE", 0x504, 0), ("CONFIG.RXEN", 0x508, 0),
      ("CONFIG.TXEN", 0x50C, 1), ("CONFIG.MCKEN", 0x510, 1),
      ("CONFIG.MCKFREQ", 0x514, 0x2000_0000), ("CONFIG.RATIO", 0x518, 6),
      ("CONFIG.SWIDTH", 0x51C, 1), ("CONFIG.ALIGN", 0x520, 0), ("CONFIG.FORMAT", 0x524, 0),
      ("CONFIG.CHANNELS", 0x528, 0), ("RXD.PTR", 0x538, 0), ("TXD.PTR", 0x540, 0),
      ("RXTXD.MAXCNT", 0x550, 0), ("PSEL.MCK", 0x560, ~0), ("PSEL.SCK", 0x564, ~0),
      ("PSEL.LRCK", 0x568, ~0), ("PSEL.SDIN", 0x56C, ~0), ("PSEL.SDOUT", 0x570, ~0),
    ])
  }
}
