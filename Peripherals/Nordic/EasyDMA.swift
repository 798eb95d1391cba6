import Bus

/// EasyDMA as the serial peripherals of the nRF52833 have it (PS section "EasyDMA"): it reaches data
/// RAM only.
extension NordicPeripheral {
  /// A byte of RAM; nil, and a report, for an address elsewhere.
  func fetchDMA(_ address: UInt32, pointer: UInt32) -> UInt8? {
    guard isDataRAM(address), let byte = bus?.copyOut(address, count: 1)?.first else {
      reportDMA(address, pointer: pointer, .read)
      return nil
    }
    return byte
  }

  /// Stores bytes in RAM; false, and a report, for an address elsewhere.
  func storeDMA(_ address: UInt32, _ bytes: [UInt8], pointer: UInt32) -> Bool {
    guard isDataRAM(address), bus?.copyIn(address, bytes) == true else {
      reportDMA(address, pointer: pointer, .write)
      return false
    }
    return true
  }

  private func isDataRAM(_ address: UInt32) -> Bool {
    bus?.memory(at: address)?.region.access.contains(.write) == true
  }

  private func reportDMA(_ address: UInt32, pointer: UInt32, _ access: AccessKind) {
    reportUnmodelled(
      "EasyDMA outside RAM: the result is undefined, the transfer ends", offset: pointer,
      access: access, value: address)
  }
}
