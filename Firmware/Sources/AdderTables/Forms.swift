// The forms that instructions in flash have (Firmware/Tables/forms.txt and forms-large.txt, Core/Expansion.swift).

/// What a form says of an operand.
enum Part: Hashable {
  case fixed(Int)
  /// So many bits that follow: 8, or 4 with 8 more behind the largest number of 4 bits.
  case open(Int)
  case constant(Int)
  /// 8 bits, or the smallest number of 8 bits and 16 more.
  case jump
  /// What was open before, and so much more.
  case same(Int, Int)
}

struct Form: Hashable {
  /// Opcodes; nil is one that follows.
  var opcodes: [Int?]
  var parts: [[Part]]

  /// How many instructions it stands for at most, and how many bytes they have.
  static let instructions = 6
  static let bytes = 30
  /// How much more than one that was open an operand is.
  static let differences = -2...5
  /// The number of 4 bits that has 8 more behind it.
  static let more = 15

  /// Bytes of its instructions as they are executed.
  var expanded: Int {
    parts.joined().reduce(opcodes.count) { sum, part in
      if case .jump = part { return sum + 2 }
      return sum + 1
    }
  }

  /// As `Core/Expansion.swift` reads it.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    func literal(_ value: Int) {
      if value < 0xC0 { bytes.append(UInt8(value)) } else { bytes += [0xC6, UInt8(value)] }
    }
    for (index, opcode) in opcodes.enumerated() {
      if index > 0 && index == opcodes.count - 1 { bytes.append(0xC7) }
      if let opcode { literal(opcode) } else { bytes.append(0xC1) }
      for part in parts[index] {
        switch part {
        case .fixed(let value): literal(value)
        case .open(let width): bytes.append(width == 4 ? 0xC0 : 0xC1)
        case .constant(let width): bytes.append(width == 4 ? 0xC2 : 0xC3)
        case .jump: bytes.append(0xC4)
        case .same(let index, let more): bytes.append(UInt8(0xD0 + 8 * index + more + 2))
        }
      }
    }
    return bytes
  }

  // MARK: As text

  @MainActor var text: String {
    zip(opcodes, parts).map { opcode, parts in
      ([opcode.map { operations[$0].name } ?? "*"]
        + parts.map { part in
          switch part {
          case .fixed(let value): "=\(value)"
          case .open(let width): "\(width)"
          case .constant(let width): "k\(width)"
          case .jump: "j"
          case .same(let index, let more): "@\(index)\(more < 0 ? "" : "+")\(more)"
          }
        }).joined(separator: " ")
    }.joined(separator: "; ")
  }

  @MainActor init(text: String) {
    opcodes = []
    parts = []
    for instruction in text.split(separator: ";") {
      let words = instruction.split(separator: " ").map(String.init)
      guard let name = words.first,
        let opcode = name == "*" ? .some(nil) : operationIndex[name].map(Optional.some)
      else { fail("forms.txt: no opcode: \(text)") }
      opcodes.append(opcode)
      parts.append(
        words.dropFirst().map { word in
          let number = Int(word.drop { !$0.isNumber && $0 != "-" }) ?? 0
          switch word.first {
          case "=": return .fixed(number)
          case "k": return .constant(number)
          case "j": return .jump
          case "@":
            let digits = word.dropFirst().prefix { $0.isNumber }
            return .same(Int(digits)!, Int(word.dropFirst(1 + digits.count))!)
          default: return .open(number)
          }
        })
    }
  }

  init(opcodes: [Int?], parts: [[Part]]) {
    self.opcodes = opcodes
    self.parts = parts
  }

  // MARK: Fitting

  /// What follows the form's number if it stands for these instructions; jumps' places are left zero. Nil:
  /// it does not. `isFar` says whether an instruction's jump needs more than 8 bits.
  @MainActor func fit(
    _ instructions: ArraySlice<Instruction>, isFar: (Instruction) -> Bool
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    var half: Int?
    var opens: [Int] = []
    func add(_ value: Int, _ width: Int) {
      if width == 8 { return bytes.append(UInt8(value)) }
      let nibble = UInt8(min(value, Form.more))
      if let at = half {
        bytes[at] |= nibble
        half = nil
      } else {
        half = bytes.count
        bytes.append(nibble << 4)
      }
      if value >= Form.more { bytes.append(UInt8(value)) }
    }
    for (index, instruction) in instructions.enumerated() {
      if let opcode = opcodes[index] {
        if opcode != instruction.opcode { return nil }
      } else {
        add(instruction.opcode, 8)
        opens.append(instruction.opcode)
      }
      let letters = letters(of: instruction)
      if letters.count != parts[index].count { return nil }
      var operands = instruction.operands.makeIterator()
      for (part, letter) in zip(parts[index], letters) {
        if letter == "jj" {
          guard part == .jump else { return nil }
          bytes += [UInt8](repeating: 0, count: isFar(instruction) ? 3 : 1)
          continue
        }
        let value = operands.next()!
        switch part {
        case .fixed(let fixed): if fixed != value || letter == "k" { return nil }
        case .open(let width):
          if letter == "k" { return nil }
          add(value, width)
          opens.append(value)
        case .constant(let width):
          if letter != "k" { return nil }
          add(value, width)
        case .jump: return nil
        case .same(let open, let more):
          if letter == "k" || open >= opens.count || opens[open] + more != value { return nil }
        }
      }
    }
    return bytes
  }
}

/// An instruction's letters; where the third operand of `getClassName` is a constant, that one is, too.
@MainActor func letters(of instruction: Instruction) -> [String] {
  let operation = operations[instruction.opcode]
  if operation.name == "getClassName" {
    return instruction.operands[3] == 0 ? ["a", "k", "g", "f"] : ["a", "k", "k", "f"]
  }
  return operation.operands
}

/// The forms by the opcodes of their instructions.
struct Forms {
  let all: [Form]
  private var byOpcodes: [[Int]: [Int]] = [:]
  private var general: [Int] = []

  init(_ all: [Form]) {
    self.all = all
    for (number, form) in all.enumerated() {
      if form.opcodes.contains(nil) {
        general.append(number)
      } else {
        byOpcodes[form.opcodes.map { $0! }, default: []].append(number)
      }
    }
  }

  struct Choice {
    let form: Int
    let count: Int
    let bytes: [UInt8]
  }

  /// The shortest way to write a run of instructions.
  @MainActor func choose(
    _ run: [Instruction], without excluded: Int = -1, isFar: (Instruction) -> Bool
  ) -> [Choice] {
    var cost = [Int](repeating: 0, count: run.count + 1)
    var choice = [Choice?](repeating: nil, count: run.count)
    for start in run.indices.reversed() {
      cost[start] = Int.max
      for count in 1...min(Form.instructions, run.count - start) {
        let slice = run[start..<start + count]
        let candidates = (byOpcodes[slice.map(\.opcode)] ?? []) + (count == 1 ? general : [])
        for number in candidates where number != excluded {
          guard let bytes = all[number].fit(slice, isFar: isFar) else { continue }
          let total = 1 + bytes.count + cost[start + count]
          if total >= cost[start] { continue }
          cost[start] = total
          choice[start] = Choice(form: number, count: count, bytes: bytes)
        }
      }
      if choice[start] == nil { fail("forms.txt: no form for \(run[start])") }
    }
    var result: [Choice] = []
    var at = 0
    while at < run.count {
      result.append(choice[at]!)
      at += choice[at]!.count
    }
    return result
  }
}
