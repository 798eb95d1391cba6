import Machine

/// One entry of a scenario.
public struct Step: Sendable {
  /// In the scenario's file, from 1.
  public let line: Int
  /// The keys as they are written, for reports: `wait-serial: '>>> '`.
  public let title: String
  /// Not before this time since the machine started.
  public let notBefore: TimeSpan?
  /// How long a wait may take; the scenario's own timeout where it is nil.
  public let timeout: TimeSpan?
  /// The machine it is about, from 0.
  public let node: Int
  public let action: Action

  /// What can be done and what can be asked for.
  public enum Action: Sendable {
    case delay(TimeSpan)
    case writeSerial([UInt8])
    case press(button: String)
    case release(button: String)
    /// Presses, waits, releases.
    case click(button: String, TimeSpan)
    /// In g.
    case acceleration(Double, Double, Double)
    /// In microtesla.
    case field(Double, Double, Double)
    /// In degrees Celsius.
    case temperature(Double)
    /// 0 to 255.
    case light(Double)
    /// 0 to 255.
    case sound(Double)
    /// In hectopascals.
    case pressure(Double)
    /// In per cent.
    case humidity(Double)
    /// Nil lets the pin go.
    case drive(pin: String, Bool?)
    /// In volts.
    case voltage(pin: String, Double?)
    /// The chip's reset pin, or the board's button.
    case reset(Reset)
    case powerCycle
    case waitSerial(String)
    case waitPin(String, Edge)
    case waitPicture(PicturePattern)
    case expectPicture(PicturePattern)
    case expectPin(String, Bool)
    case expectWaveform(Waveform)
    /// A host outside speaks to the guest, and perhaps waits for its answer.
    case exchange(ExchangePlan)
    /// A USB host's voltage on VBUS.
    case usbPower(Bool)
    case readerField(Bool)
    /// A device's reading within a tolerance.
    case expectReading(device: String, reading: String, Double, tolerance: Double)
  }

  public enum Reset: String, Sendable, CaseIterable { case pin, button }

  public enum Edge: String, Sendable, CaseIterable { case rising, falling, any }

  /// What a pin is expected to do over a stretch of time.
  public struct Waveform: Sendable {
    public var pin: String
    public var over: TimeSpan
    /// Hertz.
    public var frequency: Double?
    /// Percent of the time that the pin is high.
    public var duty: Double?
    /// Percent of the frequency, and percentage points of the duty.
    public var tolerance: Double
  }

  /// Whether the step can fail: a test case in reports.
  public var isExpectation: Bool {
    switch action {
    case .waitSerial, .waitPin, .waitPicture, .expectPicture, .expectPin, .expectWaveform,
      .expectReading, .exchange:
      true
    default: false
    }
  }
}

/// What a LED picture is compared with: a line a row, `0` to `9` exact brightness, `#` lit, `.` dark,
/// `?` anything.
public struct PicturePattern: Sendable, CustomStringConvertible {
  public let rows: [String]

  /// Nil unless every character is one of those.
  public init?(rows: [String]) {
    guard !rows.isEmpty, rows.allSatisfy({ $0.allSatisfy { "0123456789#.?".contains($0) } }),
      rows.allSatisfy({ $0.count == rows[0].count })
    else { return nil }
    self.rows = rows
  }

  public func matches(_ picture: [[Int]]) -> Bool {
    guard picture.count == rows.count else { return false }
    return zip(rows, picture).allSatisfy { pattern, levels in
      pattern.count == levels.count
        && zip(pattern, levels).allSatisfy { symbol, level in
          switch symbol {
          case "?": true
          case "#": level > 0
          case ".": level == 0
          default: symbol.wholeNumberValue == level
          }
        }
    }
  }

  public var description: String { rows.joined(separator: ":") }

  static func text(_ picture: [[Int]]) -> String {
    picture.map { $0.map(String.init).joined() }.joined(separator: ":")
  }
}
