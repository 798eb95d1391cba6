import Bus

/// Solomon Systech SSD1306, controller of an OLED display of 128 columns (data sheet rev. 1.1): the
/// commands over I2C (section 8.1.5), the display memory and how it is shown. Scrolling and fading are
/// not modelled; the oscillator's and the panel's settings change nothing that can be seen.
public final class SSD1306: I2CDevice, BoardDevice {
  public static let kind = DeviceKind(
    "ssd1306", "SSD1306 OLED display, 128 pixels wide, on I2C",
    keys: [
      .pin("scl"), .pin("sda"), .number("address", 0x3C...0x3D, default: 0x3C),
      .number("height", 16...64, default: 64),
    ])

  /// A command: how many bytes of arguments follow.
  private enum Command {
    /// How many arguments the command has; nil for one that is not in the table (section 9).
    static func arguments(_ code: UInt8) -> Int? {
      switch code {
      case 0x00...0x1F, 0x2E, 0x2F, 0x40...0x7F, 0xA0, 0xA1, 0xA4...0xA7, 0xAE, 0xAF, 0xB0...0xB7,
        0xC0...0xCF, 0xE3:
        0
      case 0x20, 0x23, 0x81, 0x8D, 0xA8, 0xD3, 0xD5, 0xD6, 0xD9, 0xDA, 0xDB: 1
      case 0x21, 0x22, 0xA3: 2
      case 0x29, 0x2A: 5
      case 0x26, 0x27: 6
      default: nil
      }
    }
    static let notModelled: Set<UInt8> = [0x23, 0x26, 0x27, 0x29, 0x2A, 0x2F, 0xA3, 0xD6]
  }

  private enum Mode: UInt8, StateChoice { case horizontal, vertical, page }

  private static let columns = 128
  private static let pages = 8

  public let address: UInt8
  private let name: String
  private let site: DeviceSite
  private let height: Int
  /// GDDRAM: a byte is eight pixels of a column, the top one in bit 0.
  private var memory = [UInt8](repeating: 0, count: columns * pages)
  private var mode = Mode.page
  private var column = 0
  private var page = 0
  private var columnRange = 0...columns - 1
  private var pageRange = 0...pages - 1
  private var isOn = false
  private var isInverted = false
  private var showsAll = false
  private var isMirrored = false
  private var isUpsideDown = false
  private var contrast: UInt8 = 0x7F
  private var startLine = 0
  private var offset = 0
  private var lines = 64
  /// The command that waits for arguments.
  private var command: [UInt8] = []
  /// What the next byte of the bus is.
  private enum Expected: Equatable {
    case control
    /// One byte, then another control byte; the rest of the transfer.
    case one(isData: Bool)
    case rest(isData: Bool)
  }
  private var expected = Expected.control

  public init(_ entry: Board.Device, site: DeviceSite) {
    name = entry.name
    self.site = site
    address = UInt8(entry.numbers["address"]!)
    height = entry.numbers["height"]!
    lines = 64
    site.add(self, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
  }

  // MARK: The bus

  public func start(isRead: Bool) -> Bool {
    expected = .control
    return true
  }

  /// The status byte: D6 is set while the display is off (section 8.1.1).
  public func read() -> UInt8 { isOn ? 0 : 0x40 }

  public func write(_ byte: UInt8) -> Bool {
    switch expected {
    case .control:
      // Co and D/C# (section 8.1.5.2).
      let isData = byte & 0x40 != 0
      expected = byte & 0x80 != 0 ? .one(isData: isData) : .rest(isData: isData)
    case .one(let isData):
      expected = .control
      take(byte, isData: isData)
    case .rest(let isData): take(byte, isData: isData)
    }
    return true
  }

  private func take(_ byte: UInt8, isData: Bool) {
    if isData { return store(byte) }
    command.append(byte)
    guard let count = Command.arguments(command[0]) else {
      report("no such command")
      command = []
      return
    }
    guard command.count > count else { return }
    execute(command)
    command = []
  }

  // MARK: Memory

  private func store(_ byte: UInt8) {
    // The segment remap works on what is written.
    let place = isMirrored ? Self.columns - 1 - column : column
    memory[page * Self.columns + place] = byte
    switch mode {
    case .page: column = (column + 1) % Self.columns
    case .horizontal: if advanceColumn() { _ = advancePage() }
    case .vertical: if advancePage() { _ = advanceColumn() }
    }
  }

  /// Whether it went back to the begin of its range.
  private func advanceColumn() -> Bool {
    let isLast = column == columnRange.upperBound
    column = isLast ? columnRange.lowerBound : (column + 1) % Self.columns
    return isLast
  }

  private func advancePage() -> Bool {
    let isLast = page == pageRange.upperBound
    page = isLast ? pageRange.lowerBound : (page + 1) % Self.pages
    return isLast
  }

  // MARK: Commands (section 9)

  private func execute(_ bytes: [UInt8]) {
    let code = bytes[0]
    let value = bytes.count > 1 ? bytes[1] : 0
    if Command.notModelled.contains(code) { report("the command is not modelled") }
    switch code {
    case 0x00...0x0F: if mode == .page { column = column & 0x70 | Int(code & 0xF) }
    case 0x10...0x1F: if mode == .page { column = column & 0x0F | Int(code & 7) << 4 }
    case 0x20: mode = Mode(rawValue: value & 3) ?? .page
    case 0x21: setRange(bytes, limit: Self.columns - 1, &columnRange, &column)
    case 0x22: setRange(bytes, limit: Self.pages - 1, &pageRange, &page)
    case 0x40...0x7F: startLine = Int(code & 0x3F)
    case 0x81: contrast = value
    case 0xA0, 0xA1: isMirrored = code & 1 != 0
    case 0xA4, 0xA5: showsAll = code & 1 != 0
    case 0xA6, 0xA7: isInverted = code & 1 != 0
    case 0xA8: lines = max(16, Int(value & 0x3F) + 1)
    case 0xAE, 0xAF: isOn = code & 1 != 0
    case 0xB0...0xB7: if mode == .page { page = Int(code & 7) }
    case 0xC0...0xCF: isUpsideDown = code & 8 != 0
    case 0xD3: offset = Int(value & 0x3F)
    default: break
    }
  }

  private func setRange(
    _ bytes: [UInt8], limit: Int, _ range: inout ClosedRange<Int>, _ position: inout Int
  ) {
    let (first, last) = (Int(bytes[1]) & limit, Int(bytes[2]) & limit)
    guard first <= last else { return report("a range that ends before its begin") }
    range = first...last
    position = first
  }

  private func report(_ what: String) {
    site.report(
      what, by: name, register: "command 0x" + String(command[0], radix: 16),
      address: UInt32(command[0]))
  }

  // MARK: What is seen

  /// Whether a pixel is lit; (0, 0) is at the top left.
  public func isLit(_ x: Int, _ y: Int) -> Bool {
    guard isOn, y < lines else { return false }
    if showsAll { return true }
    let output = isUpsideDown ? lines - 1 - y : y
    let row = (output + startLine + offset) % 64
    let isSet = memory[row / 8 * Self.columns + x] >> UInt8(row % 8) & 1 != 0
    return isSet != isInverted
  }

  /// The display's lines from the top, a lit pixel as `#`.
  public var picture: [String] {
    (0..<height).map { y in
      String((0..<Self.columns).map { isLit($0, y) ? "#" : " " as Character })
    }
  }

  public func visit(_ state: StateArchive) {
    state(&memory)
    if memory.count != Self.columns * Self.pages { state.fail("the memory has another size") }
    state(&mode)
    state(&column)
    state(&page)
    Self.visit(&columnRange, state)
    Self.visit(&pageRange, state)
    for flag in [
      \.isOn, \.isInverted, \.showsAll, \.isMirrored, \.isUpsideDown,
    ] as [ReferenceWritableKeyPath<SSD1306, Bool>] { state(&self[keyPath: flag]) }
    state(&contrast)
    state(&startLine)
    state(&offset)
    state(&lines)
    state(&command)
    let all: [Expected] = [
      .control, .one(isData: false), .one(isData: true), .rest(isData: false), .rest(isData: true),
    ]
    var index = all.firstIndex(of: expected)!
    state(&index)
    if all.indices.contains(index) { expected = all[index] }
  }

  private static func visit(_ range: inout ClosedRange<Int>, _ state: StateArchive) {
    var (first, last) = (range.lowerBound, range.upperBound)
    state(&first)
    state(&last)
    if first <= last { range = first...last }
  }

  public var readings: [String: Double] {
    let lit = (0..<height).reduce(0) { sum, y in
      sum + (0..<Self.columns).count { isLit($0, y) }
    }
    return ["on": isOn ? 1 : 0, "lit": Double(lit), "contrast": Double(contrast)]
  }
}
