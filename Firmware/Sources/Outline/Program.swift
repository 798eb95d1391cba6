// The assembly of a program: its lines, and where its functions are in them.

/// A line of a function that is an instruction.
struct Instruction {
  /// Where it is among the program's lines.
  let line: Int
  let operation: Substring
  let operands: Substring

  /// Bytes. Of the instructions that LLVM uses for ARMv6-M only these have two half-words.
  var size: Int { operation == "bl" || operation == "mrs" || operation == "msr" ? 4 : 2 }

  /// A jump within a function by `bl`, which reaches further than `b`: nothing comes back from there.
  var isFarJump: Bool { operation == "bl" && operands.hasPrefix(".LBB") }

  /// The condition of a branch as its encoding has it, 14 for always; nil for any other instruction.
  var condition: UInt16? { isFarJump ? 14 : Thumb.condition(operation) }

  /// What a branch with link calls.
  var callee: Substring? { operation == "bl" && !isFarJump ? operands : nil }

  /// The label of the word that is loaded.
  var literal: Substring? {
    guard operation == "ldr", let comma = operands.firstIndex(of: ",") else { return nil }
    let label = operands[operands.index(comma, offsetBy: 2)...]
    return label.hasPrefix(".LCPI") ? label : nil
  }

  /// Whether what is behind it is reached by jumps only.
  var ends: Bool {
    operation == "b" || operation == "bx" || isFarJump
      || (operation == "pop" && operands.contains("pc"))
      || (operation == "mov" && operands.hasPrefix("pc,"))
  }

  /// A branch, or an instruction that needs to be where it is.
  var isFixed: Bool {
    if isFarJump { return true }
    if operation.hasPrefix("b"), !["bl", "bx", "blx", "bics"].contains(operation) { return true }
    return operation == "adr" || operation == "push" || operation == ".inst.n"
      || operands.contains("pc")
        && operation != "pop"
      || (operation == "sub" && operands.hasPrefix("sp"))
  }
}

/// What clang writes for a function: from its section to the next.
struct Function {
  let name: String
  let lines: Range<Int>
  var isHot: Bool
  /// Instructions that follow one another, with nothing between them that jumps or is jumped to.
  var blocks: [[Instruction]] = []
  /// It has put the address that it returns to on the stack.
  var savesLink = false
  /// Words in the midst of its code, which clang has put there knowing how everything is aligned.
  var hasInnerData = false
  /// A number that changes when the code that clang wrote does.
  var fingerprint = ""
}

struct Program {
  var lines: [String?]
  var functions: [Function] = []
  /// The functions that the table of natives has.
  var natives: Set<String> = []
  /// What comes in front of a function, by its name.
  var prologues: [String: [String]] = [:]
  /// Functions that are new.
  var appended: [String] = []
  /// What is between a call and where it returns to, by the call's line.
  var trailers: [Int: String] = [:]
  /// Functions that do not return: a call of one is the last thing in another.
  private(set) var endless: Set<Substring> = []
  /// The labels of literals with what is there.
  var literals: [Substring: String] = [:]

  init(lines input: [String], unused: Set<String>, hot: Set<String>) {
    lines = input
    var start: Int?
    var name = ""
    for (index, line) in input.enumerated() {
      guard line.hasPrefix("\t.section") else { continue }
      if let begin = start { add(name: name, lines: begin..<index, hot: hot) }
      start = nil
      guard let section = Program.sectionName(line), section.hasPrefix(".text."),
        !unused.contains(section)
      else { continue }
      start = index
      name = String(section.dropFirst(".text.".count))
    }
    for function in functions {
      guard let last = function.blocks.last?.last, let callee = last.callee else { continue }
      endless.insert(callee)
    }
    for index in functions.indices {
      functions[index].fingerprint = fingerprint(of: functions[index])
    }
  }

  /// `\t.section "NAME",...` or without the quotes.
  static func sectionName(_ line: String) -> String? {
    let rest = line.dropFirst("\t.section\t".count)
    if rest.hasPrefix("\"") {
      return rest.dropFirst().firstIndex(of: "\"").map {
        String(rest[rest.index(after: rest.startIndex)..<$0])
      }
    }
    return rest.firstIndex(of: ",").map { String(rest[..<$0]) }
  }

  private mutating func add(name: String, lines range: Range<Int>, hot: Set<String>) {
    var function = Function(name: name, lines: range, isHot: hot.contains(name))
    var block: [Instruction] = []
    var sawData = false
    var label: Substring?
    for index in range {
      let line = Program.withoutComment(lines[index]!)
      if line.hasPrefix(".Ltmp") || line.hasPrefix(".Lfunc") || line.isEmpty { continue }
      guard line.hasPrefix("\t") else {
        if !block.isEmpty { function.blocks.append(block) }
        block = []
        label = line.hasPrefix(".LCPI") ? line.dropLast() : nil
        continue
      }
      let parts = line.dropFirst().split(separator: "\t", maxSplits: 1)
      guard let operation = parts.first else { continue }
      if operation.hasPrefix(".") {
        if [".long", ".short", ".byte", ".p2align", ".inst.n", ".zero"].contains(operation) {
          if !block.isEmpty { function.blocks.append(block) }
          block = []
          if operation == ".long", let literal = label { literals[literal] = String(parts[1]) }
          label = nil
          if operation == ".inst.n" {
            function.blocks.append([Instruction(line: index, operation: operation, operands: "")])
          } else if !function.blocks.isEmpty {
            sawData = true
          }
        }
        continue
      }
      label = nil
      if sawData { function.hasInnerData = true }
      let instruction = Instruction(
        line: index, operation: operation, operands: parts.count > 1 ? parts[1] : "")
      if operation == "push", instruction.operands.contains("lr") { function.savesLink = true }
      block.append(instruction)
      if instruction.isFixed || instruction.ends {
        function.blocks.append(block)
        block = []
      }
    }
    if !block.isEmpty { function.blocks.append(block) }
    functions.append(function)
  }

  static func withoutComment(_ line: String) -> Substring {
    var quoted = false
    var previous: UInt8 = 9
    let bytes = line.utf8
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if byte == UInt8(ascii: "@"), !quoted, previous == 9 || previous == 32 {
        var end = index
        while end > bytes.startIndex, [9, 32].contains(bytes[bytes.index(before: end)]) {
          end = bytes.index(before: end)
        }
        return line[..<end]
      }
      previous = byte
    }
    return line[...]
  }

  /// What an instruction does, in words that mean the same in every function; nil where there are none.
  func meaning(_ instruction: Instruction) -> String? {
    if let literal = instruction.literal {
      guard let word = literals[literal] else { return nil }
      return "ldr\t\(instruction.operands.prefix { $0 != "," }), =\(word)"
    }
    return instruction.isFixed ? nil : "\(instruction.operation)\t\(instruction.operands)"
  }

  /// Takes out the literals that no instruction loads any more, and the padding in front of none.
  mutating func dropUnusedLiterals() {
    var used = Set<Substring>()
    for function in functions {
      for index in function.lines {
        if let label = lines[index].flatMap(Program.mentioned) { used.insert(label) }
      }
    }
    for function in functions {
      var padding: Int?
      for index in function.lines {
        guard let line = lines[index] else { continue }
        if line.hasPrefix(".LCPI"), !used.contains(line.prefix { $0 != ":" }) {
          // The label stays if what it is on does not look like a literal.
          var word = index + 1
          while word < function.lines.upperBound, lines[word]?.hasPrefix("\t.long") != true,
            lines[word]?.hasPrefix(".L") == true || lines[word] == nil
          { word += 1 }
          if lines[word]?.hasPrefix("\t.long") == true {
            lines[word] = nil
            lines[index] = nil
          }
        } else if line.hasPrefix("\t.p2align\t2"),
          padding != nil || index > function.lines.lowerBound + 3
        {
          padding = index
        } else if line.hasPrefix("\t.long") || line.hasPrefix(".LCPI") || line.hasPrefix(".LJTI") {
          padding = nil
        } else if line.hasPrefix(".Lfunc_end"), let at = padding {
          lines[at] = nil
        }
      }
    }
  }

  /// All texts in one section, and all functions, one half-word after the other.
  mutating func joinSections() {
    for index in lines.indices where lines[index]?.hasPrefix("\t.section\t.rodata.str1.1,") == true
    {
      lines[index] = "\t.section\t.rodata.texts,\"a\",%progbits"
    }
    lines[0] = "\t.section\t.rodata.texts,\"a\",%progbits\n.Ltexts:\n\t.text\n.Lcode:\n" + lines[0]!
    for function in functions {
      lines[function.lines.lowerBound] = "\t.section\t.text,\"ax\",%progbits"
      let start = prologues[function.name] ?? []
      if !start.isEmpty {
        lines[function.lines.lowerBound]! += "\n" + start.joined(separator: "\n")
      }
      guard !function.hasInnerData else { continue }
      let alignment =
        function.lines.lowerBound..<min(function.lines.lowerBound + 8, function.lines.upperBound)
      if let at = alignment.first(where: { lines[$0]?.hasPrefix("\t.p2align\t2") == true }) {
        lines[at] = "\t.p2align\t1"
      }
    }
  }

  /// The whole, the functions in their order where the first of them was.
  var text: String {
    let first = functions.map(\.lines.lowerBound).min() ?? 0
    var isOrdered = [Bool](repeating: false, count: lines.count)
    for function in functions {
      for index in function.lines { isOrdered[index] = true }
    }
    // The numbers of source files do not move with the functions.
    func isFile(_ index: Int) -> Bool { lines[index]?.hasPrefix("\t.file\t") == true }
    var result = lines[..<first].compactMap { $0 }
    result += lines.indices.filter { isOrdered[$0] && isFile($0) }.map { lines[$0]! }
    for function in functions {
      result += function.lines.filter { !isFile($0) }.compactMap { lines[$0] }
    }
    if !appended.isEmpty { result += ["\t.section\t.text,\"ax\",%progbits"] + appended }
    result += lines.indices.filter { $0 >= first && !isOrdered[$0] }.compactMap { lines[$0] }
    return result.joined(separator: "\n") + "\n"
  }

  /// The first lines of a new function; nobody aligns it.
  static func heading(_ name: String) -> [String] {
    [
      "\t.type\t\(name),%function", "\t.p2align\t1", "\t.code\t16", "\t.thumb_func", "\(name):",
      "\t.fnstart", "\t.cfi_startproc",
    ]
  }

  static func ending(_ name: String) -> [String] {
    ["\t.cfi_endproc", "\t.cantunwind", "\t.fnend", "\t.size\t\(name), .-\(name)"]
  }
}
