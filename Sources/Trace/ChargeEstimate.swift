import Peripherals

/// What a run would have drawn from the supply: an estimate from a specification's typical currents
/// and the times that the emulator counts. It knows the processor and the radio, no other peripheral
/// and nothing else on the board.
public struct ChargeEstimate: Sendable, Equatable {
  /// A consumer and its part.
  public struct Part: Sendable, Equatable {
    public let name: String
    /// Typical, in microamperes.
    public let current: Double
    /// In seconds.
    public let time: Double
    /// In microcoulombs.
    public var charge: Double { current * time }
  }

  public let parts: [Part]
  /// Where the currents are from.
  public let source: String

  /// In microcoulombs.
  public var charge: Double { parts.reduce(0) { $0 + $1.charge } }

  /// In microamperes: processor awake, asleep; radio sending at 0 dBm, receiving.
  private struct Currents {
    let awake: Double
    let asleep: Double
    let sends: Double
    let receives: Double
    let source: String
  }

  private static let nRF51 = Currents(
    awake: 4400, asleep: 2.6, sends: 10_500, receives: 13_000,
    source: "nRF51822 PS v3.1, typical, LDO, recalled; see FIDELITY.md")
  private static let nRF52833 = Currents(
    awake: 6300, asleep: 2.6, sends: 10_900, receives: 11_400,
    source: "nRF52833 PS v1.x, typical, LDO, recalled; see FIDELITY.md")

  /// Nil for boards whose chip's currents are not known.
  init?(
    _ board: Board, awake: UInt64, asleep: UInt64, radioSends: UInt64, radioReceives: UInt64
  ) {
    guard case .nordic(let family) = board.family else { return nil }
    let currents = family == .nRF51 ? Self.nRF51 : Self.nRF52833
    let clock = Double(board.core.clock)
    parts = [
      Part(name: "processor awake", current: currents.awake, time: Double(awake) / clock),
      Part(name: "processor asleep", current: currents.asleep, time: Double(asleep) / clock),
      Part(name: "radio sending", current: currents.sends, time: Double(radioSends) / clock),
      Part(
        name: "radio receiving", current: currents.receives, time: Double(radioReceives) / clock),
    ].filter { $0.time > 0 }
    source = currents.source
  }
}
