// Code that seldom runs goes into the image in packed form (Sources/Packing): which it is, and what it
// consists of. A function is packed whole, or some of its blocks are.

/// Blocks of a function that follow one another and are packed.
struct ColdRegion {
  /// What a line does, before calls and literals have numbers.
  enum Step {
    case unit(Unit)
    case call(String)
    case literal(register: UInt16, word: String)
  }

  struct Line {
    var labels: [Substring]
    let step: Step
    /// Instructions come to it: from outside of the region, or behind a label that is called.
    var isEntered = false
  }

  let function: Function
  let isWhole: Bool
  var lines: [Line] = []

  var callees: [String] {
    lines.compactMap {
      if case .call(let name) = $0.step { return name }
      return nil
    }
  }

  var words: [String] {
    lines.compactMap {
      if case .literal(_, let word) = $0.step { return word }
      return nil
    }
  }

  /// Its first line, where what stands for all of it is put.
  var place = 0
}

extension Program {
  /// Takes code out that is packed: all but what `warm` has, as far as it can be. What is in its place is
  /// as large as it was until `place` knows better.
  mutating func takeCold(warm: WarmBlocks) -> [ColdRegion] {
    let stackReaders = Set(functions.filter(readsArgumentsOnStack).map(\.name))
    var result: [ColdRegion] = []
    var kept: [Function] = []
    var words = Set<String>()
    var callees = Set<String>()
    for var function in functions {
      var regions: [ColdRegion] = []
      // What the emulator watches has to be where its name is.
      if !function.blocks.isEmpty, !function.name.hasPrefix("adder_mark"), function.name != "main",
        !Self.receivers.contains(where: function.name.hasPrefix),
        !Self.typing.contains(where: function.name.hasSuffix)
      {
        regions = self.regions(
          of: function, isWarm: warm.blocks(of: function.name, function.fingerprint),
          stackReaders)
      }
      let newWords = words.union(regions.flatMap(\.words))
      let newCallees = callees.union(regions.flatMap(\.callees))
      guard newWords.count <= Unit.literalLimit, newCallees.count <= Unit.callLimit else {
        kept.append(function)
        continue
      }
      words = newWords
      callees = newCallees
      result += regions
      if regions.first?.isWhole != true {
        function.blocks = function.blocks.compactMap { block in
          let rest = block.filter { lines[$0.line] != nil && lines[$0.line]!.first == "\t" }
            .filter { !lines[$0.line]!.hasPrefix("\t.zero") }
          return rest.isEmpty ? nil : rest
        }
        kept.append(function)
      }
    }
    functions = kept
    markEntered(&result)
    return result
  }

  /// What takes a source in at the prompts, by how its names begin: a byte comes every 1,389 cycles, and
  /// nobody waits for one that was lost.
  private static let receivers = [
    "$e5Adder7receive33_", "$e5Adder8readByte", "$e5Adder13StringBuilderV6append4byte",
    "$e5Adder13StringBuilderV4grow", "adder_port_read", "support_receive",
    "$e5Adder3put4byte", "adder_port_write", "adder_port_can_read", "support_has_received",
    "$e5Board4Uart",
  ]

  /// The same of the friendly prompt, by how its names end: methods of the line editor, whose name has a file's in it.
  private static let typing = ["LLV4types5UInt8VyF", "LLV6insertyys5UInt8VF"]

  /// The runs of blocks that are to be packed, taken out of the lines.
  private mutating func regions(
    of function: Function, isWarm: (Int) -> Bool, _ stackReaders: Set<String>
  ) -> [ColdRegion] {
    let blocks = basicBlocks(of: function)
    let steps = blocks.map { block -> [ColdRegion.Step]? in
      var result: [ColdRegion.Step] = []
      for instruction in block.instructions {
        guard let step = step(instruction) else { return nil }
        if case .call(let name) = step, stackReaders.contains(name) { return nil }
        result.append(step)
      }
      return result
    }
    var isCold = blocks.indices.map { steps[$0] != nil && !isWarm($0) }
    if !isCold.contains(false) {
      // Whole, if what reads its arguments on the stack has not been called by a packed function.
      var region = ColdRegion(function: function, isWhole: true)
      for (block, steps) in zip(blocks, steps) { region.append(block.labels, steps!) }
      return [region]
    }
    // Labels that something outside of a run refers to.
    func runs() -> [Range<Int>] {
      var result: [Range<Int>] = []
      for index in isCold.indices where isCold[index] {
        if let last = result.last, last.upperBound == index {
          result[result.count - 1] = last.lowerBound..<(index + 1)
        } else {
          result.append(index..<(index + 1))
        }
      }
      return result
    }
    let targets = blockTargets(of: function)
    for run in runs() {
      let size = run.reduce(0) { sum, block in
        sum + blocks[block].instructions.reduce(0) { $0 + $1.size + ($1.literal == nil ? 0 : 2) }
      }
      let cost =
        entered(run, blocks, targets).count * 3 + exits(run, blocks) * 3 + size * 2 / 3
      if size - cost < 1 { for block in run { isCold[block] = false } }
    }
    var result: [ColdRegion] = []
    for run in runs() {
      result.append(take(run, of: function, blocks, steps, entered(run, blocks, targets)))
    }
    return result
  }

  /// The lines of a function that refer to each label.
  private func blockTargets(of function: Function) -> [Substring: [Int]] {
    var result: [Substring: [Int]] = [:]
    for index in function.lines {
      guard let line = lines[index], line.hasPrefix("\t"), !line.hasPrefix("\t.loc") else {
        continue
      }
      var rest = Program.withoutComment(line)
      while let at = rest.range(of: ".LBB") {
        let label = rest[at.lowerBound...].prefix {
          $0 == "." || $0 == "_" || $0.isLetter || $0.isNumber
        }
        result[label, default: []].append(index)
        rest = rest[label.endIndex...]
      }
    }
    return result
  }

  /// The blocks of a run that instructions come to.
  private func entered(
    _ run: Range<Int>, _ blocks: [BasicBlock], _ targets: [Substring: [Int]]
  ) -> Set<Int> {
    let own = Set(run.flatMap { blocks[$0].instructions.map(\.line) })
    var result = Set<Int>()
    for block in run
    where blocks[block].labels.contains(where: {
      targets[$0]?.contains { !own.contains($0) } == true
    }) {
      result.insert(block)
    }
    if run.lowerBound == 0 || !blocks[run.lowerBound - 1].isEnd { result.insert(run.lowerBound) }
    return result
  }

  /// How often a run goes to what is not of it.
  private func exits(_ run: Range<Int>, _ blocks: [BasicBlock]) -> Int {
    let labels = Set(run.flatMap { blocks[$0].labels })
    var result = Set<Substring>()
    for block in run {
      if let last = blocks[block].instructions.last, last.condition != nil,
        !labels.contains(last.operands)
      {
        result.insert(last.operands)
      }
    }
    return result.count + (blocks[run.upperBound - 1].isEnd ? 0 : 1)
  }

  private mutating func take(
    _ run: Range<Int>, of function: Function, _ blocks: [BasicBlock], _ steps: [[ColdRegion.Step]?],
    _ entered: Set<Int>
  ) -> ColdRegion {
    var region = ColdRegion(function: function, isWhole: false)
    region.place = blocks[run.lowerBound].instructions[0].line
    let labels = Set(run.flatMap { blocks[$0].labels })
    var outside: [Substring] = []
    for block in run {
      if entered.contains(block), block != run.lowerBound, !blocks[block - 1].isEnd {
        region.append([], [.unit(.branch(14, to: blocks[block].labels[0]))])
      }
      let start = region.lines.count
      region.append(
        blocks[block].labels,
        steps[block]!.map { step in
          guard case .unit(let unit) = step, case .place(let label) = unit.operand,
            !labels.contains(label)
          else { return step }
          if unit.isAlways { return .unit(.jump(to: label)) }
          if !outside.contains(label) { outside.append(label) }
          return .unit(Unit(unit.word, .place("back\(label)")))
        })
      region.lines[start].isEntered = entered.contains(block)
    }
    if !blocks[run.upperBound - 1].isEnd {
      let label = behind(run, blocks)
      region.append([], [.unit(.jump(to: label))])
    }
    for label in outside { region.append(["back\(label)"], [.unit(.jump(to: label))]) }
    // What is there meanwhile is no smaller than what will be.
    var size = 0
    for block in run {
      for instruction in blocks[block].instructions {
        size += instruction.size
        lines[instruction.line] = nil
      }
    }
    for index in region.place...blocks[run.upperBound - 1].instructions.last!.line {
      guard let line = lines[index] else { continue }
      if line.hasPrefix(".LBB") || line.hasPrefix("\t.loc") { lines[index] = nil }
    }
    for index in function.lines where labels.contains(lines[index]?.prefix { $0 != ":" } ?? "") {
      lines[index] = nil
    }
    lines[region.place] = "\t.zero\t\(size + (entered.count + exits(run, blocks)) * 3)"
    return region
  }

  /// A label of what follows a run.
  private mutating func behind(_ run: Range<Int>, _ blocks: [BasicBlock]) -> Substring {
    let next = blocks[run.upperBound]
    if let label = next.labels.first { return label }
    let label = ".Lbehind\(next.instructions[0].line)"
    lines[next.instructions[0].line] = "\(label):\n" + lines[next.instructions[0].line]!
    return label[...]
  }

  private func step(_ instruction: Instruction) -> ColdRegion.Step? {
    if lines[instruction.line]?.utf8.contains(10) != false { return nil }
    if instruction.operation == ".inst.n" {
      return instruction.operands == "0xdefe" ? .unit(Unit(Unit.trap)) : nil
    }
    if let callee = instruction.callee { return .call(Program.unquoted(callee)) }
    if let condition = instruction.condition {
      guard instruction.operands.hasPrefix(".LBB") else { return nil }
      return .unit(.branch(condition, to: instruction.operands))
    }
    if instruction.operation == "blx" {
      guard let register = UInt16(instruction.operands.dropFirst()), register < 8 else {
        return nil
      }
      return .unit(Unit(Unit.firstIndirect | register))
    }
    if instruction.operation == "bx" { return .unit(Unit(Unit.back)) }
    if let label = instruction.literal {
      guard let word = literals[label],
        let register = UInt16(instruction.operands.dropFirst().prefix(1))
      else { return nil }
      if let text = text(word) { return .unit(.text(text, to: register)) }
      return .literal(register: register, word: word)
    }
    return Thumb.encode(instruction.operation, instruction.operands).map { .unit(Unit($0)) }
  }

  static func unquoted(_ name: Substring) -> String {
    name.hasPrefix("\"") ? String(name.dropFirst().dropLast()) : String(name)
  }

  /// Whether a function has more arguments than registers do: a packed caller leaves a word of its own
  /// between them and the callee.
  private func readsArgumentsOnStack(_ function: Function) -> Bool {
    var frame = 0
    var highest = -1
    for instruction in function.blocks.joined() {
      let operands = instruction.operands
      if instruction.operation == "push", let list = Thumb.encode("push", operands) {
        frame = max(frame, (list & 0x1FF).nonzeroBitCount * 4)
      }
      if instruction.operation == "sub", operands.hasPrefix("sp, #") {
        frame += Int(operands.dropFirst(5)) ?? 0
      }
      if let at = operands.range(of: "[sp") {
        highest = max(highest, Int(operands[at.upperBound...].filter(\.isNumber)) ?? 0)
      } else if instruction.operation == "add", let at = operands.range(of: ", sp, #") {
        highest = max(highest, Int(operands[at.upperBound...]) ?? 0)
      }
    }
    return highest >= frame
  }

  /// Finds the whole functions that are called by instructions, or as a pointer.
  private func markEntered(_ cold: inout [ColdRegion]) {
    var isCold = [Bool](repeating: false, count: lines.count)
    for region in cold where region.isWhole {
      for index in region.function.lines { isCold[index] = true }
    }
    var mentioned = Set(cold.flatMap(\.words).map { Program.unquoted($0[...]) })
    let operations = [
      "\tbl\t", "\tb\t", "\t.long\t", "\t.short\t", "\t.globl\t", "\t.thumb_set\t", "\t.set\t",
    ]
    for (index, line) in lines.enumerated() {
      guard let line, !isCold[index] || line.hasPrefix("\t.globl"),
        let operation = operations.first(where: line.hasPrefix)
      else { continue }
      for part in Program.withoutComment(line).dropFirst(operation.count).split(separator: ",") {
        let name = Program.unquoted(part.drop { $0 == " " || $0 == "(" })
        mentioned.insert(name)
        if let end = name.firstIndex(where: { "-+)".contains($0) }) {
          mentioned.insert(String(name[..<end]))
        }
      }
    }
    for index in cold.indices where cold[index].isWhole {
      cold[index].lines[0].isEntered = mentioned.contains(cold[index].function.name)
    }
  }
}

extension ColdRegion {
  fileprivate mutating func append(_ labels: [Substring], _ steps: [Step]) {
    for (index, step) in steps.enumerated() {
      lines.append(Line(labels: index == 0 ? labels : [], step: step))
    }
  }
}
