// Whether the two lowest bits of a word are 0 is what every use of a heap's object asks. clang masks
// them (`movs r0, #3; ands r0, r1`); a shift that nobody looks at the result of sets the same flag.

extension Program {
  mutating func shortenMasks() {
    for number in functions.indices {
      let places = positions(in: functions[number])
      for index in functions[number].blocks.indices {
        let block = functions[number].blocks[index]
        guard block.count > 2 else { continue }
        let (move, mask, branch) = (
          block[block.count - 3], block[block.count - 2], block[block.count - 1]
        )
        guard branch.operation == "beq" || branch.operation == "bne", move.operation == "movs",
          mask.operation == "ands"
        else { continue }
        let register = move.operands.prefix(2)
        guard move.operands == "\(register), #3", mask.operands.hasPrefix("\(register), "),
          isDead(register, from: branch.line, in: functions[number], places, steps: 24)
        else { continue }
        let word = mask.operands.dropFirst(4)
        lines[move.line] = nil
        lines[mask.line] = "\tlsls\t\(register), \(word), #30"
        functions[number].blocks[index].remove(at: block.count - 3)
        functions[number].blocks[index][block.count - 3] = Instruction(
          line: mask.line, operation: "lsls", operands: "\(register), \(word), #30")
      }
    }
  }

  /// The line of each label of a function.
  private func positions(in function: Function) -> [Substring: Int] {
    var result: [Substring: Int] = [:]
    for index in function.lines {
      if let line = lines[index], line.hasPrefix(".LBB") {
        result[line.prefix { $0 != ":" }] = index
      }
    }
    return result
  }

  /// Whether nothing that can be reached from a line on reads a register before it is written.
  private func isDead(
    _ register: Substring, from start: Int, in function: Function, _ places: [Substring: Int],
    steps: Int
  ) -> Bool {
    var steps = steps
    var index = start
    while index < function.lines.upperBound {
      defer { index += 1 }
      guard let line = lines[index], line.hasPrefix("\t"), !line.hasPrefix("\t@") else { continue }
      let parts = Program.withoutComment(line).dropFirst().split(separator: "\t", maxSplits: 1)
      guard let operation = parts.first else { continue }
      if operation.hasPrefix(".") {
        if operation == ".inst.n" { return true }
        if operation == ".long" || operation == ".short" || operation == ".byte" { return false }
        continue
      }
      steps -= 1
      let operands = parts.count > 1 ? parts[1] : ""
      if steps < 0 || operation.hasPrefix("bl") || operation == "bx" || operands.contains("pc") {
        return false
      }
      if operation.hasPrefix("b"), operation != "bics" {
        guard let target = places[operands] else { return false }
        if operation == "b" {
          index = target
        } else if !isDead(register, from: target, in: function, places, steps: steps / 2) {
          return false
        }
        continue
      }
      guard operands.contains(register) else { continue }
      return isWritten(register, operation, operands)
    }
    return false
  }

  /// Whether an instruction writes a register without reading it.
  private func isWritten(_ register: Substring, _ operation: Substring, _ operands: Substring)
    -> Bool
  {
    guard operands.hasPrefix("\(register), "), !operands.dropFirst(2).contains(register) else {
      return false
    }
    switch operation {
    case "mov", "movs", "mvns", "ldr", "ldrb", "ldrh", "ldrsb", "ldrsh", "uxtb", "uxth", "sxtb",
      "sxth":
      return true
    case "adds", "subs", "lsls", "lsrs", "asrs", "rsbs":
      return operands.split(separator: ",").count == 3
    default:
      return false
    }
  }
}
