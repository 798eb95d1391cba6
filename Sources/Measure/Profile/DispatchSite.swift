import Image

/// The instruction by which Adder's interpreter takes the next instruction of Python: the load of its
/// opcode, `ldrb rT, [rP]`, in front of the jump to its code. There is one in an image.
struct DispatchSite {
  /// The address of the load.
  let address: UInt32
  /// P: what register holds the address of Python's instruction there.
  let register: Int

  /// The interpreter's loop is a closure in this function (`VM/Run.swift`).
  private static let function = "$e5Adder3run7raising"
  /// Halfwords that may stand between the load and the jump.
  private static let reach = 6

  init?(_ image: FirmwareImage) {
    for symbol in image.symbols.all
    where symbol.kind == .function && symbol.name.hasPrefix(Self.function) {
      guard let site = Self.find(in: symbol, image) else { continue }
      self = site
      return
    }
    return nil
  }

  private init(address: UInt32, register: Int) {
    self.address = address
    self.register = register
  }

  /// The first jump by a table, and the load before it.
  private static func find(in symbol: Symbol, _ image: FirmwareImage) -> DispatchSite? {
    let code = Array(image.bytes(at: symbol.address, count: Int(symbol.size)))
    func halfword(_ index: Int) -> UInt16 {
      UInt16(code[2 * index]) | UInt16(code[2 * index + 1]) << 8
    }
    var loads: [(index: Int, encoding: UInt16)] = []
    var index = 0
    while index < code.count / 2 {
      let encoding = halfword(index)
      let isWide = encoding >> 11 >= 0b11101
      if isTableJump(encoding) {
        guard let load = loads.last, index - load.index <= reach else { return nil }
        return DispatchSite(
          address: symbol.address + UInt32(2 * load.index), register: Int(load.encoding >> 3 & 7))
      }
      // LDRB (immediate), encoding T1, offset 0.
      if encoding & 0xFFC0 == 0x7800 { loads.append((index, encoding)) }
      index += isWide ? 2 : 1
    }
    return nil
  }

  /// TBB, TBH, or MOV to the program counter.
  private static func isTableJump(_ encoding: UInt16) -> Bool {
    encoding & 0xFFF0 == 0xE8D0 || encoding & 0xFF87 == 0x4687
  }
}
