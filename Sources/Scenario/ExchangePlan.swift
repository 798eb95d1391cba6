import Machine
import Peripherals

/// What a host outside is to do, as a scenario's step says it.
public struct ExchangePlan: Sendable {
  public enum Kind: Sendable {
    case i2c(
      clock: String, data: String, address: UInt8, write: [UInt8], read: Int, frequency: UInt64)
    case spi(
      clock: String, toDevice: String?, fromDevice: String?, select: String?, write: [UInt8],
      mode: Int, frequency: UInt64)
    case nfc([UInt8], lastBits: Int)
    case usb(USBTransfer.Kind)
  }

  public let kind: Kind
  /// The bytes that the guest is to answer; nil for any.
  public let expected: [UInt8]?

  /// The pins that it names.
  var pins: [String] {
    switch kind {
    case .i2c(let clock, let data, _, _, _, _): [clock, data]
    case .spi(let clock, let toDevice, let fromDevice, let select, _, _, _):
      [clock, toDevice, fromDevice, select].compactMap { $0 }
    case .nfc, .usb: []
    }
  }

  /// The peripheral that the board must have; nil for one that any has.
  var peripheral: String? {
    switch kind {
    case .i2c, .spi: nil
    case .nfc: "NFCT"
    case .usb: "USBD"
    }
  }

  /// Makes the host; pins and peripherals have been checked.
  func make(_ machine: Machine) -> Exchange {
    let chip = machine.hardware.chip
    func pin(_ name: String) -> Board.Pin { machine.board.pin(named: name)! }
    switch kind {
    case .i2c(let clock, let data, let address, let bytes, let count, let frequency):
      return I2CController(
        chip, clock: pin(clock), data: pin(data), address: address, write: bytes, read: count,
        frequency: frequency)
    case .spi(let clock, let toDevice, let fromDevice, let select, let bytes, let mode, let rate):
      let wires = SPIController.Wires(
        clock: pin(clock), toDevice: toDevice.map(pin), fromDevice: fromDevice.map(pin),
        select: select.map(pin))
      return SPIController(chip, wires, write: bytes, mode: mode, frequency: rate)
    case .nfc(let frame, let lastBits):
      return NFCReader(
        chip, machine.peripheral("NFCT"), frame, lastBits: lastBits, waits: expected != nil)
    case .usb(let kind): return USBTransfer(chip, machine.peripheral("USBD"), kind)
    }
  }

  /// What is wrong with what came; nil if nothing is.
  func complaint(_ outcome: Exchange.Outcome) -> String? {
    if let failure = outcome.failure { return failure }
    guard let expected, expected != outcome.heard else { return nil }
    return "the answer was \(Self.text(outcome.heard))"
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let list = bytes.map {
      let digits = String($0, radix: 16, uppercase: true)
      return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
    return "[\(list.joined(separator: ", "))]"
  }
}

extension Machine {
  /// A peripheral that is there.
  fileprivate func peripheral<Kind>(_ name: String) -> Kind {
    bus.peripherals.first { $0.name == name } as! Kind
  }
}

extension ExchangePlan {
  static let actions = ["i2c", "spi", "nfc", "usb"]

  init(_ name: String, _ value: BoardNode) throws(BoardError) {
    switch name {
    case "i2c": self = try Self.i2c(value)
    case "spi": self = try Self.spi(value)
    case "nfc":
      let keys = try value.mapping(known: ["send", "bits", "expect"])
      kind = .nfc(
        try keys.required("send", of: value).bytes(),
        lastBits: try keys["bits"]?.integer(in: 1...8) ?? 8)
      expected = try keys["expect"]?.bytes()
    default: self = try Self.usb(value)
    }
  }

  private init(_ kind: Kind, _ expected: [UInt8]?) {
    self.kind = kind
    self.expected = expected
  }

  private static let frequencies = 1000...10_000_000

  private static func i2c(_ value: BoardNode) throws(BoardError) -> ExchangePlan {
    let keys = try value.mapping(
      known: ["scl", "sda", "address", "write", "read", "expect", "frequency"])
    let expected = try keys["expect"]?.bytes()
    let count = try keys["read"]?.integer(in: 1...65535) ?? expected?.count ?? 0
    try keys["expect"]?.check(expected, has: count, "where read asks for")
    return ExchangePlan(
      .i2c(
        clock: try keys.required("scl", of: value).string(),
        data: try keys.required("sda", of: value).string(),
        address: UInt8(try keys.required("address", of: value).integer(in: 0...127)),
        write: try keys["write"]?.bytes() ?? [], read: count,
        frequency: UInt64(try keys["frequency"]?.integer(in: frequencies) ?? 100_000)),
      expected)
  }

  private static func spi(_ value: BoardNode) throws(BoardError) -> ExchangePlan {
    let keys = try value.mapping(
      known: ["sck", "mosi", "miso", "cs", "write", "expect", "mode", "frequency"])
    let bytes = try keys.required("write", of: value).bytes()
    let expected = try keys["expect"]?.bytes()
    // A byte comes for each that goes.
    try keys["expect"]?.check(expected, has: bytes.count, "where write sends")
    return ExchangePlan(
      .spi(
        clock: try keys.required("sck", of: value).string(),
        toDevice: try keys["mosi"]?.string(), fromDevice: try keys["miso"]?.string(),
        select: try keys["cs"]?.string(), write: bytes,
        mode: try keys["mode"]?.integer(in: 0...3) ?? 0,
        frequency: UInt64(try keys["frequency"]?.integer(in: frequencies) ?? 100_000)),
      expected)
  }

  private static func usb(_ value: BoardNode) throws(BoardError) -> ExchangePlan {
    guard value.isMapping else {
      guard try value.string() == "reset" else { throw value.error("must be 'reset' or keys") }
      return ExchangePlan(.usb(.reset), nil)
    }
    let keys = try value.mapping(known: ["setup", "endpoint", "write", "read", "expect"])
    let expected = try keys["expect"]?.bytes()
    let data = try keys["write"]?.bytes()
    if let node = keys["setup"] {
      let setup = try node.bytes()
      guard setup.count == 8 else { throw node.error("must be the eight bytes of a SETUP packet") }
      return ExchangePlan(.usb(.control(setup, data: data ?? [])), expected)
    }
    let endpoint = try keys.required("endpoint", of: value).integer(in: 1...7)
    if let data { return ExchangePlan(.usb(.send(endpoint: endpoint, data)), nil) }
    let count = try keys["read"]?.integer(in: 1...65535) ?? expected?.count
    guard let count else { throw value.error("needs write, read or expect") }
    return ExchangePlan(.usb(.request(endpoint: endpoint, count: count)), expected)
  }
}

extension BoardNode {
  /// Checks that as many bytes are expected as will come.
  fileprivate func check(_ bytes: [UInt8]?, has count: Int, _ reason: String) throws(BoardError) {
    guard let bytes, bytes.count != count else { return }
    throw error("has \(bytes.count) byte\(bytes.count == 1 ? "" : "s"), \(reason) \(count)")
  }

  /// A list of bytes, or the bytes of a text.
  func bytes() throws(BoardError) -> [UInt8] {
    guard isList else { return Array(try text().utf8) }
    var bytes: [UInt8] = []
    for byte in try list() { bytes.append(UInt8(try byte.integer(in: 0...255))) }
    return bytes
  }
}
