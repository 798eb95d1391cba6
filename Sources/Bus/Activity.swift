/// What a peripheral does beside answering the processor, as observers see it: for traces and
/// summaries. Nothing is made of it while nobody observes.
public struct Activity {
  /// What happened.
  public enum Deed: Equatable, Sendable {
    /// A task acts: by a write, a shortcut or the PPI. The offset of its register.
    case task(UInt32)
    /// An event is generated. The offset of its register.
    case event(UInt32)
    /// A byte has left, or come in: on a UART's, an SPI's or an I2C's wire.
    case sent(UInt8)
    case received(UInt8)
    /// An I2C master has addressed a device.
    case addressed(UInt8, isRead: Bool, isAcknowledged: Bool)
    /// An I2C master has ended a transfer.
    case stopped
    /// A radio's packet, by its bytes from the address on.
    case packetSent(UInt32)
    case packetReceived(UInt32)
    /// A bus master other than the processor reads or writes memory.
    case read(address: UInt32, count: UInt32)
    case wrote(address: UInt32, count: UInt32)
    /// Flash: a word is programmed, bytes are erased.
    case programmed(address: UInt32, value: UInt32)
    case erased(address: UInt32, count: UInt32)
  }

  public let peripheral: Peripheral
  public let deed: Deed
  /// The cycle.
  public let time: UInt64
}

extension Peripheral {
  /// Tells observers what the peripheral does now.
  public final func note(_ deed: @autoclosure () -> Activity.Deed) {
    guard !isBystander, isNoted else { return }
    bus?.report(deed(), of: self)
  }
}

extension AddressSpace {
  @inline(never)
  func report(_ deed: Activity.Deed, of peripheral: Peripheral) {
    activityObservers(Activity(peripheral: peripheral, deed: deed, time: scheduler.now))
  }
}
