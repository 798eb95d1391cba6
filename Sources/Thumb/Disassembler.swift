/// Walks code and gives its UAL text, as `objdump -d` does.
public struct Disassembler: Sendable {
  public let decoder: Decoder
  /// The labels of the image, and their addresses in ascending order.
  private let labels: [UInt32: String]
  private let addresses: [UInt32]
  private var it = ITState()
  /// Words that instructions walked so far load: data, when the walk comes to them.
  private var literals: Set<UInt32> = []

  /// One line of a listing.
  public struct Line: Sendable, Equatable {
    public let address: UInt32
    /// The encoding; a 32-bit one with its first halfword on top.
    public let encoding: UInt32
    /// Bytes, 2 or 4.
    public let size: Int
    /// The label at this address.
    public let label: String?
    public let text: String
    /// What the reader might want to know: the address a literal is loaded from, and its value.
    public let comment: String?
  }

  /// - Parameter labels: names by address, without the Thumb bit.
  public init(architecture: Architecture, labels: [UInt32: String] = [:]) {
    decoder = Decoder(architecture: architecture)
    self.labels = labels
    addresses = labels.keys.sorted()
  }

  /// The text of one instruction.
  ///
  /// - Parameters:
  ///   - address: where it stands, for branch targets.
  ///   - it: the IT block it stands in.
  /// - Returns: UAL; `.inst` with the encoding where the architecture defines none.
  public func text(
    _ halfword: UInt16, _ second: UInt16 = 0, at address: UInt32, it: ITState = ITState()
  ) -> String {
    let word = Decoder.word(halfword, second)
    if let row = decoder.row(halfword, second), row.operation != .undefined {
      let (instruction, verdict) = row.extract(word, decoder.architecture)
      if verdict != .undefined {
        return Rendering(
          instruction: instruction, row: row, address: address, it: it, name: symbol
        ).text
      }
    }
    let digits = String(word, radix: 16)
    return InstructionSet.isWide(halfword) ? ".inst.w 0x\(digits)" : ".inst.n 0x\(digits)"
  }

  /// The nearest label at or below an address, with the distance.
  public func symbol(_ address: UInt32) -> String? {
    var low = 0
    var high = addresses.count
    while low < high {
      let middle = (low + high) / 2
      if addresses[middle] <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let label = labels[addresses[low - 1]] else { return nil }
    let distance = address - addresses[low - 1]
    return distance == 0 ? label : "\(label)+0x\(String(distance, radix: 16))"
  }

  /// A listing of a range of code.
  ///
  /// Words that an instruction before them loads are shown as data. IT blocks and literals are
  /// remembered from one call to the next.
  ///
  /// - Parameters:
  ///   - bytes: the code; a last odd byte is left out.
  ///   - base: the address of the first, even.
  ///   - isData: whether the image says that the address holds data.
  public mutating func lines(
    of bytes: [UInt8], at base: UInt32, isData: (UInt32) -> Bool = { _ in false }
  ) -> [Line] {
    var lines: [Line] = []
    func halfword(_ offset: Int) -> UInt16? {
      guard offset >= 0, offset + 1 < bytes.count else { return nil }
      return UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
    }
    var offset = 0
    while let first = halfword(offset) {
      let address = base &+ UInt32(offset)
      let second = halfword(offset + 2)
      let label = labels[address]
      if isData(address) || literals.contains(address & ~3) {
        let isWord = address & 3 == 0 && second != nil
        let value = UInt32(first) | (isWord ? UInt32(second!) << 16 : 0)
        let digits = String(value, radix: 16)
        let size = isWord ? 4 : 2
        lines.append(
          Line(
            address: address, encoding: value, size: size, label: label,
            text: (isWord ? ".word 0x" : ".short 0x") + digits, comment: nil))
        offset += size
        continue
      }
      let isCut = InstructionSet.isWide(first) && second == nil
      let instruction = decoder.decode(first, second ?? 0)
      let size = isCut ? 2 : Int(instruction.size)
      let text =
        isCut
        ? ".short 0x" + String(first, radix: 16)
        : self.text(first, second ?? 0, at: address, it: it)
      lines.append(
        Line(
          address: address, encoding: isCut ? UInt32(first) : Decoder.word(first, second ?? 0),
          size: size, label: label, text: text,
          comment: isCut ? nil : comment(instruction, address, base) { halfword($0) }))
      step(instruction)
      offset += size
    }
    return lines
  }

  private mutating func step(_ instruction: Instruction) {
    if instruction.operation == .it {
      it = ITState(bits: UInt8(instruction.imm))
    } else {
      it.advance()
    }
  }

  /// What a PC-relative load or address means; remembers a literal.
  private mutating func comment(
    _ instruction: Instruction, _ address: UInt32, _ base: UInt32, _ halfword: (Int) -> UInt16?
  ) -> String? {
    let place = ((address &+ 4) & ~3) &+ instruction.imm
    switch instruction.operation {
    case .adr: break
    case .ldrLiteral, .vldrLiteral:
      literals.insert(place)
    case .ldrdLiteral, .vldrDoubleLiteral:
      literals.formUnion([place, place &+ 4])
    case .ldrbLiteral, .ldrhLiteral, .ldrsbLiteral, .ldrshLiteral: break
    default: return nil
    }
    let text = "0x" + String(place, radix: 16)
    let offset = Int(place) - Int(base)
    if instruction.operation == .ldrLiteral, let low = halfword(offset),
      let high = halfword(offset + 2)
    {
      let value = UInt32(high) << 16 | UInt32(low)
      return "\(text) = 0x\(String(value, radix: 16))"
    }
    return symbol(place).map { "\(text) <\($0)>" } ?? text
  }
}
