import Foundation
import Machine
import Peripherals

/// What happens to a machine while it runs, and what is expected of it: a YAML file of steps, as
/// `Documentation/SCENARIOS.md` describes it.
public struct Scenario: Sendable {
  public let name: String
  public let path: String
  /// How long a single wait may take unless it says otherwise, in simulated time.
  public let timeout: TimeSpan
  /// The steps, and the sequences beside them; each runs by itself from the start.
  public let sequences: [[Step]]

  private static let standardTimeout = TimeSpan(nanoseconds: 60_000_000_000)

  /// Reads a scenario's file.
  /// - Throws: `BoardError` with the file, the line and what would be right.
  public init(path: String) throws(BoardError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue, let data = FileManager.default.contents(atPath: path)
    else { throw BoardError(path: path, message: "no such scenario file") }
    try self.init(bytes: Array(data), path: path)
  }

  /// Reads a scenario from a file's content; `path` is for errors.
  public init(bytes: [UInt8], path: String) throws(BoardError) {
    let root = try BoardNode(file: bytes, path: path)
    let keys = try root.mapping(known: [
      "name", "version", "author", "timeout", "steps", "parallel",
    ])
    self.path = path
    name = try keys["name"]?.string() ?? path
    if let version = keys["version"] { _ = try version.integer(in: 1...1) }
    timeout = try keys["timeout"]?.span() ?? Self.standardTimeout
    var sequences = [try Step.list(keys.required("steps", of: root))]
    for node in try keys["parallel"]?.list() ?? [] { sequences.append(try Step.list(node)) }
    self.sequences = sequences
  }
}

extension BoardNode {
  /// A span of time: `500ms`.
  func span() throws(BoardError) -> TimeSpan {
    guard let span = TimeSpan(argument: try string()) else {
      throw error("must be \(TimeSpan.form)")
    }
    return span
  }

  /// In volts: no more than a pad of the chips stands (nRF51822 PS v3.1, nRF52833 PS, "Absolute
  /// maximum ratings").
  func voltage() throws(BoardError) -> Double {
    let volts = try number()
    guard (-0.3...3.9).contains(volts) else {
      throw error("\(volts) V is more than a pad stands; -0.3 to 3.9 are allowed")
    }
    return volts
  }

  /// Three numbers.
  func vector() throws(BoardError) -> (Double, Double, Double) {
    let parts = try list()
    guard parts.count == 3 else { throw error("must be three numbers: [x, y, z]") }
    return (try parts[0].number(), try parts[1].number(), try parts[2].number())
  }

  /// 0 or 1; nil for `float`.
  func level() throws(BoardError) -> Bool? {
    switch try string() {
    case "0", "low": return false
    case "1", "high": return true
    case "float": return nil
    case let other: throw error("'\(other)' is none of 0, 1, float")
    }
  }
}

extension Step {
  static func list(_ node: BoardNode) throws(BoardError) -> [Step] {
    var steps: [Step] = []
    for entry in try node.list() { steps.append(try Step(reading: entry)) }
    return steps
  }

  /// Keys that go with every action.
  private static let modifiers = ["at", "timeout", "node"]
  private static let actions =
    [
      "delay", "write-serial", "press", "release", "click", "set", "set-control", "set-pin",
      "reset",
      "power", "wait-serial", "expect-serial", "wait-pin", "wait-picture", "expect-picture",
      "expect-pin", "expect-waveform", "expect-device",
    ] + ExchangePlan.actions

  private init(reading node: BoardNode) throws(BoardError) {
    let keys = try node.mapping(known: Self.actions + Self.modifiers)
    let chosen = Self.actions.filter { keys[$0] != nil }
    guard let name = chosen.first, chosen.count <= 1, let value = keys[name] else {
      throw node.error(
        chosen.isEmpty
          ? "a step needs one of \(Self.actions.joined(separator: ", "))"
          : "a step does one thing, not \(chosen.joined(separator: " and "))")
    }
    line = value.line
    title = "\(name): \(value.summary)"
    notBefore = try keys["at"]?.span()
    timeout = try keys["timeout"]?.span()
    self.node = try keys["node"]?.integer(in: 0...15) ?? 0
    action = try Self.action(name, value)
  }

  private static func action(_ name: String, _ value: BoardNode) throws(BoardError) -> Action {
    switch name {
    case "delay": return .delay(try value.span())
    case "write-serial":
      return .writeSerial(try value.bytes())
    case "press": return .press(button: try value.string())
    case "release": return .release(button: try value.string())
    case "click":
      guard value.isMapping else {
        return .click(button: try value.string(), TimeSpan(nanoseconds: 100_000_000))
      }
      let keys = try value.mapping(known: ["button", "for"])
      return .click(
        button: try keys.required("button", of: value).string(),
        try keys.required("for", of: value).span())
    case "set": return try setting(value)
    case "set-control": return try control(value)
    case "set-pin":
      let keys = try value.mapping(known: ["pin", "value", "volts"])
      let pin = try keys.required("pin", of: value).string()
      if let volts = keys["volts"] {
        guard keys["value"] == nil else { throw value.error("value and volts exclude each other") }
        return .voltage(pin: pin, try volts.voltage())
      }
      return .drive(pin: pin, try keys.required("value", of: value).level())
    case "reset":
      return .reset(try value.choice(Reset.self))
    case "power":
      guard try value.string() == "cycle" else { throw value.error("must be 'cycle'") }
      return .powerCycle
    case "wait-serial", "expect-serial": return .waitSerial(try value.string())
    case "wait-picture": return .waitPicture(try picture(value))
    case "expect-picture": return .expectPicture(try picture(value))
    case "wait-pin":
      let keys = try value.mapping(known: ["pin", "edge"])
      return .waitPin(
        try keys.required("pin", of: value).string(),
        try keys["edge"]?.choice(Edge.self) ?? .any)
    case "expect-pin":
      let keys = try value.mapping(known: ["pin", "value"])
      let levelNode = try keys.required("value", of: value)
      guard let level = try levelNode.level() else { throw levelNode.error("must be 0 or 1") }
      return .expectPin(try keys.required("pin", of: value).string(), level)
    case "expect-device":
      let keys = try value.mapping(known: ["device", "reading", "value", "tolerance"])
      return .expectReading(
        device: try keys.required("device", of: value).string(),
        reading: try keys.required("reading", of: value).string(),
        try keys.required("value", of: value).number(),
        tolerance: try keys["tolerance"]?.number() ?? 0)
    case "expect-waveform": return .expectWaveform(try waveform(value))
    default: return .exchange(try ExchangePlan(name, value))
    }
  }

  /// Exactly one quantity of the world.
  private static func setting(_ value: BoardNode) throws(BoardError) -> Action {
    let known = [
      "acceleration", "field", "temperature", "light", "sound", "pressure", "humidity", "usb",
      "nfc",
    ]
    let keys = try value.mapping(known: known)
    guard keys.count == 1, let (name, node) = keys.first else {
      throw value.error("needs one of \(known.joined(separator: ", "))")
    }
    switch name {
    case "acceleration":
      let vector = try node.vector()
      return .acceleration(vector.0, vector.1, vector.2)
    case "field":
      let vector = try node.vector()
      return .field(vector.0, vector.1, vector.2)
    case "temperature": return .temperature(try node.number())
    case "light": return .light(try node.number(in: 0...255))
    case "sound": return .sound(try node.number(in: 0...255))
    case "pressure": return .pressure(try node.number())
    case "usb": return .usbPower(try node.integer(in: 0...1) == 1)
    case "nfc": return .readerField(try node.integer(in: 0...1) == 1)
    default: return .humidity(try node.number(in: 0...100))
    }
  }

  /// Wokwi's way to press a button.
  private static func control(_ value: BoardNode) throws(BoardError) -> Action {
    let keys = try value.mapping(known: ["part-id", "control", "value"])
    let button = try keys.required("part-id", of: value).string()
    let name = try keys.required("control", of: value)
    guard try name.string() == "pressed" else { throw name.error("must be 'pressed'") }
    let isPressed = try keys.required("value", of: value).integer(in: 0...1) == 1
    return isPressed ? .press(button: button) : .release(button: button)
  }

  /// `90009:00900:...` or a list of rows.
  private static func picture(_ value: BoardNode) throws(BoardError) -> PicturePattern {
    var rows: [String] = []
    if value.isList {
      for row in try value.list() { rows.append(try row.string()) }
    } else {
      rows = try value.string().split(separator: ":").map(String.init)
    }
    guard let pattern = PicturePattern(rows: rows) else {
      throw value.error("must be rows of 0 to 9, # (lit), . (dark), ? (anything)")
    }
    return pattern
  }

  private static func waveform(_ value: BoardNode) throws(BoardError) -> Waveform {
    let keys = try value.mapping(known: ["pin", "over", "frequency", "duty", "tolerance"])
    guard keys["frequency"] != nil || keys["duty"] != nil else {
      throw value.error("needs frequency or duty")
    }
    let over = try keys["over"]?.span() ?? TimeSpan(nanoseconds: 100_000_000)
    if over.nanoseconds == 0, let node = keys["over"] { throw node.error("must be some time") }
    return Waveform(
      pin: try keys.required("pin", of: value).string(), over: over,
      frequency: try keys["frequency"]?.number(), duty: try keys["duty"]?.number(),
      tolerance: try keys["tolerance"]?.number() ?? 1)
  }
}
