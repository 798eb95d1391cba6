import Bus

/// One of a peripheral's buffers while bytes go through it, by a cluster of the registers PTR, MAXCNT,
/// AMOUNT and, on the nRF52833, LIST. They are taken over when a transfer begins: software may write the
/// next one's meanwhile.
struct EasyDMATransfer: StateValue {
  private(set) var pointer: UInt32 = 0
  private(set) var count: UInt32 = 0
  /// How many bytes went through.
  var done: UInt32 = 0

  static var blank: EasyDMATransfer { EasyDMATransfer() }

  mutating func visit(_ state: StateArchive) { state(&pointer, &count, &done) }

  var hasRoom: Bool { done < count }
  /// Of the next byte.
  var address: UInt32 { pointer &+ done }

  /// Begins a transfer.
  mutating func latch(_ owner: NordicPeripheral, _ cluster: UInt32) {
    pointer = owner[cluster]
    count = owner[cluster + 4]
    done = 0
  }

  /// Ends a transfer: AMOUNT tells of it, and with LIST the next one's buffer lies behind this one.
  func finish(_ owner: NordicPeripheral, _ cluster: UInt32) {
    owner[cluster + 8] = done
    if owner.chip.family != .nRF51, owner[cluster + 12] == 1 { owner[cluster] = pointer &+ count }
  }
}

/// EasyDMA as the peripherals of the nRF52833 have it, and the nRF51's RADIO and crypto blocks (PS
/// section "EasyDMA"): it reaches data RAM only.
extension NordicPeripheral {
  /// A byte of RAM; nil, and a report, for an address elsewhere.
  func fetchDMA(_ address: UInt32, pointer: UInt32) -> UInt8? {
    fetchDMA(address, count: 1, pointer: pointer)?.first
  }

  /// Bytes of RAM; nil, and a report, if they are not all there.
  func fetchDMA(_ address: UInt32, count: Int, pointer: UInt32) -> [UInt8]? {
    if count == 0 { return [] }
    guard isDataRAM(address), let bytes = bus?.copyOut(address, count: count) else {
      reportDMA(address, pointer: pointer, .read)
      return nil
    }
    note(.read(address: address, count: UInt32(count)))
    return bytes
  }

  /// Stores bytes in RAM; false, and a report, for an address elsewhere.
  func storeDMA(_ address: UInt32, _ bytes: [UInt8], pointer: UInt32) -> Bool {
    guard isDataRAM(address), bus?.copyIn(address, bytes) == true else {
      reportDMA(address, pointer: pointer, .write)
      return false
    }
    note(.wrote(address: address, count: UInt32(bytes.count)))
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
