// Functions as basic blocks, under names that outlive a compilation: a block's number, and what the
// function's instructions are.

/// Instructions that all execute if the first does.
struct BasicBlock {
  var labels: [Substring] = []
  var instructions: [Instruction] = []
  /// What comes behind it is reached from elsewhere only.
  var isEnd = false
}

extension Program {
  /// The blocks of a function as clang wrote it.
  func basicBlocks(of function: Function) -> [BasicBlock] {
    var result: [BasicBlock] = []
    var block = BasicBlock()
    func isEmpty(_ block: BasicBlock) -> Bool { block.instructions.isEmpty }
    for index in function.lines {
      guard let text = lines[index] else { continue }
      let line = Program.withoutComment(text)
      if line.hasPrefix(".LBB") {
        if !isEmpty(block) {
          block.isEnd = block.instructions.last?.callee.map(endless.contains) == true
          result.append(block)
          block = BasicBlock()
        }
        block.labels.append(line.dropLast())
        continue
      }
      guard line.hasPrefix("\t") else { continue }
      let parts = line.dropFirst().split(separator: "\t", maxSplits: 1)
      guard let operation = parts.first else { continue }
      if operation.hasPrefix("."), operation != ".inst.n" { continue }
      let instruction = Instruction(
        line: index, operation: operation, operands: parts.count > 1 ? parts[1] : "")
      block.instructions.append(instruction)
      let isBranch = instruction.condition != nil
      block.isEnd =
        operation == ".inst.n" || instruction.ends
        || (operation == "add" && instruction.operands.hasPrefix("pc"))
      if isBranch || block.isEnd {
        result.append(block)
        block = BasicBlock()
      }
    }
    if !isEmpty(block) {
      block.isEnd = true
      result.append(block)
    }
    return result
  }

  /// A number for a function's code.
  func fingerprint(of function: Function) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for block in basicBlocks(of: function) {
      for instruction in block.instructions {
        // The numbers of functions in labels change with any other function.
        let operands =
          instruction.operands.firstIndex(of: ".").map { instruction.operands[..<$0] }
          ?? instruction.operands
        for byte in "\(instruction.operation) \(operands)\n".utf8 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
    }
    return String(hash, radix: 36)
  }

  /// Names every block, `block.FUNCTION.BLOCK`, by the functions' order.
  mutating func nameBlocks() -> [String] {
    var names: [String] = []
    for (number, function) in functions.enumerated() {
      let blocks = basicBlocks(of: function)
      for (index, block) in blocks.enumerated() {
        let line = block.instructions[0].line
        lines[line] = "block.\(number).\(index):\n" + lines[line]!
      }
      let sizes = blocks.map { "\($0.instructions.reduce(0) { $0 + $1.size })" }
      names.append(
        "\(function.name) \(function.fingerprint) \(sizes.joined(separator: ","))")
    }
    return names
  }
}
