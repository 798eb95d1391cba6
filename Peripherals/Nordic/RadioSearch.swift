import Bus

/// What a receiver looks for on the way through a packet: preamble, address, MAC header, device address
/// (nRF52833 PS section "RADIO").
extension Radio {
  // MARK: Preamble

  /// Its end, where SYNC comes: in long range and IEEE 802.15.4 only.
  private func preambleEnd(of packet: AirPacket) -> UInt64? {
    switch packet.mode {
    case Self.longRange125...Self.longRange500: packet.start + Self.longRangePreamble
    case Self.ieee802154:
      packet.start + (packet.leadBits - UInt64(packet.address.count)) * packet.bitTime
    default: nil
    }
  }

  /// Has the event come at the next end of a preamble.
  func schedulePreamble() {
    guard chip.family == .nRF52833 else { return }
    let next = approaching.compactMap(preambleEnd).filter { $0 > ticks }.min()
    if let next { schedule(preamble, atTick: next) }
  }

  func preambleHeard() {
    let isHeard = approaching.contains {
      preambleEnd(of: $0) == ticks && hears($0) && $0.frequency == frequency
        && listeningSince <= $0.start
    }
    schedulePreamble()
    if isHeard, state == .rx, current == nil { fire(event: E.SYNC) }
  }

  // MARK: Address

  /// Whether it is of the receiver's kind: CI says which of long range's bit rates follows.
  func hears(_ packet: AirPacket) -> Bool {
    packet.mode == self[R.MODE]
      || isLongRange && (Self.longRange125...Self.longRange500).contains(packet.mode)
  }

  /// Which of the enabled addresses a packet has; nil for none.
  func logicalAddress(of packet: AirPacket) -> UInt32? {
    if isIEEE802154 { return packet.address == delimiter ? 0 : nil }
    let enabled = self[R.RXADDRESSES]
    return (0..<8 as Range<UInt32>).first {
      enabled >> $0 & 1 != 0 && address($0) == packet.address
    }
  }

  // MARK: MAC header

  /// MHRMATCHCONF is compared with LENGTH and the three bytes behind it, the first in its low byte, where
  /// MHRMATCHMAS has ones.
  func scheduleHeaderMatch(_ packet: AirPacket, _ reception: RadioFormat.Reception) {
    guard reception.memory.count >= 4 else { return }
    let found = reception.memory.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    let mask = self[R.MHRMATCHMAS]
    guard found & mask == self[R.MHRMATCHCONF] & mask else { return }
    schedule(header, atTick: packet.addressEnd + 32 * packet.bitTime)
  }

  // MARK: Device address

  /// Advertising addresses: the first six bytes of the payload, TxAdd in bit 6 of S0.
  func matchDevice() {
    guard let reception else { return }
    let format = format
    let bytes = reception.memory[format.headerBytes..<format.headerBytes + 6]
    let value = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let txAdd = UInt32(reception.memory[0] >> 6 & 1)
    let configuration = self[R.DACNF]
    let index = (0..<8 as Range<UInt32>).first {
      configuration >> $0 & 1 != 0 && configuration >> (8 + $0) & 1 == txAdd
        && value == UInt64(self[R.DAP + 4 * $0] & 0xFFFF) << 32 | UInt64(self[R.DAB + 4 * $0])
    }
    if let index { self[R.DAI] = index }
    fire(event: index == nil ? E.DEVMISS : E.DEVMATCH)
  }
}
