import Bus

/// An I2C device with byte registers: the first byte written chooses one, the others and the bytes
/// read go through it and those that follow. Subclasses bring the table and the effects.
public class I2CRegisterDevice: I2CDevice {
  /// One register.
  struct Row {
    enum Access { case readOnly, readWrite }
    let offset: UInt8
    let name: String
    let access: Access
    let reset: UInt8
    let isModelled: Bool

    static func readOnly(_ name: String, _ offset: UInt8, reset: UInt8 = 0) -> Row {
      Row(offset: offset, name: name, access: .readOnly, reset: reset, isModelled: true)
    }
    static func readWrite(_ name: String, _ offset: UInt8, reset: UInt8 = 0) -> Row {
      Row(offset: offset, name: name, access: .readWrite, reset: reset, isModelled: true)
    }
    /// Keeps what is written; anything but the reset value is reported.
    static func notModelled(_ name: String, _ offset: UInt8, reset: UInt8 = 0) -> Row {
      Row(offset: offset, name: name, access: .readWrite, reset: reset, isModelled: false)
    }
  }

  public let name: String
  public let address: UInt8
  let site: DeviceSite
  private let rows: [UInt8: Row]
  private var values = [UInt8](repeating: 0, count: 256)
  private var pointer: UInt8 = 0
  private var expectsPointer = false

  init(name: String, address: UInt8, table: [Row], site: DeviceSite) {
    self.name = name
    self.address = address
    self.site = site
    rows = Dictionary(uniqueKeysWithValues: table.map { ($0.offset, $0) })
    restore()
  }

  /// The stored value of a register, without any effect.
  final subscript(offset: UInt8) -> UInt8 {
    get { values[Int(offset)] }
    set { values[Int(offset)] = newValue }
  }

  /// Every register to its reset value.
  final func restore() {
    for row in rows.values { self[row.offset] = row.reset }
  }

  // MARK: What devices differ in

  /// The register that the first byte of a write chooses.
  func select(_ byte: UInt8) -> UInt8 { byte }
  /// The register after one that was read or written.
  func next(after offset: UInt8) -> UInt8 { offset &+ 1 }
  /// The effect of a read: what it gives.
  func load(_ offset: UInt8) -> UInt8 { self[offset] }
  /// The effect of a write, after the value was stored.
  func stored(_ offset: UInt8, _ value: UInt8) {}

  // MARK: The bus

  public func start(isRead: Bool) -> Bool {
    expectsPointer = !isRead
    return true
  }

  public func write(_ byte: UInt8) -> Bool {
    if expectsPointer {
      expectsPointer = false
      pointer = select(byte)
      return true
    }
    let offset = pointer
    pointer = next(after: offset)
    guard let row = rows[offset] else {
      report(offset, "no such register", .write, byte)
      return true
    }
    guard row.access == .readWrite else { return true }
    if !row.isModelled, byte != row.reset { report(offset, "not modelled", .write, byte) }
    self[offset] = byte
    stored(offset, byte)
    return true
  }

  public func read() -> UInt8 {
    let offset = pointer
    pointer = next(after: offset)
    guard rows[offset] != nil else {
      report(offset, "no such register", .read, 0)
      return 0
    }
    return load(offset)
  }

  /// Visits the registers and where the transfer stands.
  public func visit(_ state: StateArchive) {
    state(&values)
    if values.count != 256 { state.fail("there are 256 registers") }
    state(&pointer)
    state(&expectsPointer)
  }

  private func report(_ offset: UInt8, _ what: String, _ access: AccessKind, _ value: UInt8) {
    site.report(
      what, by: name, register: rows[offset]?.name, address: UInt32(offset), access,
      value: UInt32(value))
  }
}

/// An interrupt output of a device on a pin of the board.
final class InterruptPin {
  private let pin: Board.Pin?
  private let site: DeviceSite
  private var level: Bool?

  init(_ pin: Board.Pin?, site: DeviceSite) {
    self.pin = pin
    self.site = site
  }

  func visit(_ state: StateArchive) {
    state(&level)
    guard let pin, state.isLoading else { return }
    site.port(pin).restore(level, by: self, ofPin: pin.number)
  }

  func drive(_ level: Bool?) {
    self.level = level
    guard let pin else { return }
    site.port(pin).setExternal(pin.number, level, by: self)
  }
}
