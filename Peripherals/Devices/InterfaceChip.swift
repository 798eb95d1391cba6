import Bus

/// The interface chip of the micro:bit v2 as the target sees it (micro:bit I2C protocol specification
/// 2.03): questions about board and power at 0x70, storage at 0x72, and a shared interrupt that is low
/// while an answer waits. It is powered by USB, nobody presses its button, and it never sleeps.
public final class InterfaceChip: BoardDevice {
  public static let kind = DeviceKind(
    "microbit-interface", "interface chip of the micro:bit v2",
    keys: [.pin("scl"), .pin("sda"), .pin("interrupt")], addresses: [0x70, 0x72])

  private let control: Control
  private let storage: Storage

  public init(_ entry: Board.Device, site: DeviceSite) {
    control = Control(entry, site: site)
    storage = Storage(entry, site: site)
    for device in [control, storage] as [Port] {
      site.add(device, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
    }
  }

  public func visit(_ state: StateArchive) {
    control.visit(state)
    storage.visit(state)
  }

  public var readings: [String: Double] {
    [
      "led": control.isLEDOnAsleep ? 1 : 0, "automaticSleep": control.sleepsByItself ? 1 : 0,
      "poweredDown": control.isPoweredDown ? 1 : 0, "visible": storage.isVisible ? 1 : 0,
    ]
  }

  /// One of its addresses: a packet is written, the answer is read, once the interrupt says that it is
  /// there.
  fileprivate class Port: I2CDevice {
    let address: UInt8
    private let name: String
    private let site: DeviceSite
    private let interrupt: InterruptPin
    private var packet: [UInt8] = []
    private var isWriting = false
    private var answer: [UInt8]?
    /// How many bytes of the answer have been read.
    private var count = 0
    private lazy var answered = Event("\(name) answer") { [unowned self] in
      answer = reply(to: packet)
      packet = []
      if answer != nil { interrupt.drive(false) }
    }

    /// From the end of a packet to its answer, in nanoseconds.
    private static let delay: UInt64 = 1_000_000
    private static let bufferSize = 1028

    init(_ name: String, address: UInt8, _ entry: Board.Device, site: DeviceSite) {
      self.name = name
      self.address = address
      self.site = site
      interrupt = InterruptPin(entry.pins["interrupt"], site: site)
    }

    func visit(_ state: StateArchive) {
      state(&packet)
      state(&isWriting)
      state(&answer)
      state(&count)
      interrupt.visit(state)
      state(answered, of: site.scheduler)
    }

    /// The answer to a packet; nil for none.
    func reply(to packet: [UInt8]) -> [UInt8]? { nil }

    func start(isRead: Bool) -> Bool {
      isWriting = !isRead
      count = 0
      if isWriting { packet = [] }
      return true
    }

    func write(_ byte: UInt8) -> Bool {
      guard packet.count < Self.bufferSize else { return false }
      packet.append(byte)
      return true
    }

    func read() -> UInt8 {
      defer { count += 1 }
      let bytes = answer ?? Failure.busy.answer
      return count < bytes.count ? bytes[count] : 0
    }

    func stop() {
      if isWriting {
        guard !packet.isEmpty else { return }
        answer = nil
        interrupt.drive(nil)
        site.scheduler.schedule(answered, after: site.chip.cycles(nanoseconds: Self.delay))
      } else if answer != nil {
        answer = nil
        interrupt.drive(nil)
      }
    }
  }

  fileprivate enum Failure: UInt8 {
    case incompleteCommand = 0x31
    case unknownCommand = 0x32
    case unknownProperty = 0x34
    case wrongSize = 0x35
    case readDisallowed = 0x36
    case writeDisallowed = 0x37
    case writeFailed = 0x38
    case busy = 0x39

    var answer: [UInt8] { [0x20, rawValue] }
  }
}

extension InterfaceChip {
  /// Board, versions and power.
  fileprivate final class Control: Port {
    private enum Command: UInt8 {
      case nop = 0x00
      case readRequest = 0x10
      case readResponse = 0x11
      case writeRequest = 0x12
      case writeResponse = 0x13
    }
    private(set) var isLEDOnAsleep = true
    private(set) var sleepsByItself = false
    private(set) var isPoweredDown = false

    /// Of a micro:bit V2.0 with DAPLink 0257 on USB: by property, the least significant byte first.
    private static let values: [UInt8: [UInt8]] = [
      // Board and protocol.
      0x01: [0x04, 0x99], 0x02: [0x02, 0x00],
      // DAPLink, power by USB.
      0x03: [0x01, 0x01], 0x04: [0x01],
      // No battery, 3.3 V, in microvolts; USB is configured.
      0x05: [0, 0, 0, 0] + little(3_300_000), 0x06: [0x04],
    ]
    private static func little(_ value: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    init(_ entry: Board.Device, site: DeviceSite) {
      super.init("\(entry.name) control", address: 0x70, entry, site: site)
    }

    override func visit(_ state: StateArchive) {
      super.visit(state)
      state(&isLEDOnAsleep, &sleepsByItself, &isPoweredDown)
    }

    override func reply(to packet: [UInt8]) -> [UInt8]? {
      guard let command = Command(rawValue: packet[0]) else { return Failure.unknownCommand.answer }
      switch command {
      case .nop: return nil
      case .readRequest:
        guard packet.count >= 2 else { return Failure.incompleteCommand.answer }
        return read(packet[1])
      case .writeRequest:
        guard packet.count >= 3, packet.count >= 3 + Int(packet[2]) else {
          return Failure.incompleteCommand.answer
        }
        return write(packet[1], Array(packet[3..<3 + Int(packet[2])]))
      case .readResponse, .writeResponse: return Failure.unknownCommand.answer
      }
    }

    private func read(_ property: UInt8) -> [UInt8] {
      if let value = Self.values[property] {
        return [Command.readResponse.rawValue, property, UInt8(value.count)] + value
      }
      let isWriteOnly = (0x07...0x0A).contains(property)
      return (isWriteOnly ? Failure.readDisallowed : .unknownProperty).answer
    }

    private func write(_ property: UInt8, _ value: [UInt8]) -> [UInt8] {
      guard [0x07, 0x08, 0x0A].contains(property) else {
        let isKnown = Self.values[property] != nil || property == 0x09
        return (isKnown ? Failure.writeDisallowed : .unknownProperty).answer
      }
      guard value.count == 1 else { return Failure.wrongSize.answer }
      switch property {
      case 0x07:
        // Power Down is the only mode.
        guard value[0] == 0x08 else { return Failure.writeFailed.answer }
        isPoweredDown = true
      case 0x08: isLEDOnAsleep = value[0] != 0
      default: sleepsByItself = value[0] != 0
      }
      return [Command.writeResponse.rawValue, property]
    }
  }

  /// 126 KiB for the target's data, and what the file on the USB drive is called.
  fileprivate final class Storage: Port {
    private static let sector = 1024
    private static let size = 126 * 1024
    private static let lengths: [UInt8: Int] = [0x01: 11, 0x02: 4, 0x03: 1, 0x09: 8]

    private var data = [UInt8](repeating: 0xFF, count: size)
    /// By command: name, size, visibility and encoding window of the file.
    private var configuration = defaults
    private static let defaults: [UInt8: [UInt8]] = [
      0x01: Array("DATA    BIN".utf8), 0x02: big(size), 0x03: [0], 0x09: [0, 0, 0, 0, 0, 0, 0, 0],
    ]
    private static func big(_ value: Int) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    var isVisible: Bool { configuration[0x03] != [0] }

    init(_ entry: Board.Device, site: DeviceSite) {
      super.init("\(entry.name) storage", address: 0x72, entry, site: site)
    }

    override func visit(_ state: StateArchive) {
      super.visit(state)
      state(&data)
      state(&configuration)
      if data.count != Self.size || Set(configuration.keys) != Set(Self.defaults.keys) {
        state.fail("the storage has another size")
      }
    }

    override func reply(to packet: [UInt8]) -> [UInt8]? {
      let command = packet[0]
      let arguments = Array(packet.dropFirst())
      switch command {
      case 0x01, 0x02, 0x03, 0x09:
        if arguments.isEmpty { return [command] + configuration[command]! }
        guard arguments.count == Self.lengths[command]!, command != 0x02 || isSize(arguments) else {
          return Failure.wrongSize.answer
        }
        configuration[command] = arguments
        return packet
      // The configuration is kept, and the drive has nothing else to show.
      case 0x04, 0x08: return [command]
      case 0x05:
        configuration = Self.defaults
        return [command]
      case 0x06: return [command, UInt8(Self.size / 1024)]
      case 0x07: return [command, UInt8(Self.sector >> 8), UInt8(Self.sector & 0xFF)]
      case 0x0A, 0x0B: return transfer(packet)
      case 0x0C: return erase(packet)
      default: return Failure.unknownCommand.answer
      }
    }

    private func number(_ bytes: some Collection<UInt8>) -> Int {
      bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    private func isSize(_ arguments: [UInt8]) -> Bool { number(arguments) <= Self.size }

    /// Reads, or writes, which makes no bit one: command, address, length, data.
    private func transfer(_ packet: [UInt8]) -> [UInt8] {
      guard packet.count >= 8 else { return Failure.incompleteCommand.answer }
      let address = number(packet[1..<4])
      let length = number(packet[4..<8])
      let isWrite = packet[0] == 0x0B
      guard address % 4 == 0, length % 4 == 0, address + length <= Self.size,
        packet.count == 8 + (isWrite ? length : 0), length <= Self.sector
      else { return Failure.writeFailed.answer }
      guard isWrite else { return packet + data[address..<address + length] }
      for index in 0..<length { data[address + index] &= packet[8 + index] }
      return packet
    }

    /// Whole sectors: command, first address, a byte, last address.
    private func erase(_ packet: [UInt8]) -> [UInt8] {
      guard packet.count == 8 else { return Failure.incompleteCommand.answer }
      let first = number(packet[1..<4])
      let last = number(packet[5..<8])
      guard first % Self.sector == 0, last % Self.sector == 0, first <= last, last < Self.size
      else {
        return Failure.writeFailed.answer
      }
      for index in first..<last + Self.sector { data[index] = 0xFF }
      return packet
    }
  }
}
