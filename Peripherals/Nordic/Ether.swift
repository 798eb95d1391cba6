import Bus

/// A packet on the air. Times are in ticks of 16 MHz, which every Nordic radio counts in.
public struct AirPacket: StateValue {
  /// When its preamble began.
  var start: UInt64
  /// Ticks a bit takes.
  var bitTime: UInt64
  /// What comes before the packet's own bits, in bits: preamble and address, in long range CI and TERM1 too.
  var leadBits: UInt64
  /// Bits behind the CRC: TERM2 of long range.
  var tailBits: UInt64 = 0
  /// In megahertz above 2400, with the map of the nRF52's FREQUENCY below 2400 as negative.
  var frequency: Int
  /// Kind of modulation: MODE.
  var mode: UInt32
  /// The address as sent, bit by bit.
  var address: [UInt8]
  /// What follows it, bit by bit, whitened.
  var bits: [UInt8]
  /// In dBm.
  var power: Int

  public static var blank: AirPacket {
    AirPacket(
      start: 0, bitTime: 1, leadBits: 0, frequency: 0, mode: 0, address: [], bits: [], power: 0)
  }

  public mutating func visit(_ state: StateArchive) {
    state(&start)
    state(&bitTime)
    state(&leadBits)
    state(&tailBits)
    state(&frequency)
    state(&mode)
    state(&address)
    state(&bits)
    state(&power)
  }

  /// When its last address bit has passed.
  var addressEnd: UInt64 { start + leadBits * bitTime }
  /// When its last bit has passed.
  var end: UInt64 { addressEnd + (UInt64(bits.count) + tailBits) * bitTime }
}

/// The space between radios: what one sends the others hear, at the same virtual time, without loss
/// but for collisions. Machines that share one must step together: a packet is told to the others
/// when it begins and heard at the earliest 256 ticks later, when its address has passed.
public final class Ether {
  /// Within how many ticks of each other the machines that share it must stay: preamble (8 bits) and
  /// the shortest address (24 bits) at 2 Mbit/s.
  public static let lookahead: UInt64 = 256

  private struct Listener {
    weak var radio: Radio?
  }
  private var listeners: [Listener] = []
  /// What is on the air, or was a little while ago.
  private var recent: [AirPacket] = []

  public init() {}

  /// Whether a radio on it sends or may send within the look-ahead.
  public var isActive: Bool { listeners.contains { $0.radio?.isTransmitting == true } }

  func add(_ radio: Radio) { listeners.append(Listener(radio: radio)) }

  func remove(_ radio: Radio) { listeners.removeAll { $0.radio === radio } }

  /// A radio begins to send.
  func send(_ packet: AirPacket, from sender: Radio) {
    // The longest packet takes 17 ms at 250 kbit/s.
    recent.removeAll { $0.end + 320_000 < packet.start }
    recent.append(packet)
    for listener in listeners {
      guard let radio = listener.radio, radio !== sender else { continue }
      radio.approach(packet)
    }
  }

  func visit(_ state: StateArchive) { state(&recent) }

  /// What was on the air on a frequency between two ticks. What began within the look-ahead is left out:
  /// not every machine has come so far.
  func packets(on frequency: Int, from start: UInt64, to end: UInt64) -> [AirPacket] {
    recent.filter {
      $0.frequency == frequency && $0.start + Self.lookahead <= end && $0.end > start
    }
  }

  /// Whether another packet disturbed this one.
  func isDisturbed(_ packet: AirPacket) -> Bool {
    recent.filter {
      $0.frequency == packet.frequency && $0.start < packet.end && packet.start < $0.end
    }.count > 1
  }
}
