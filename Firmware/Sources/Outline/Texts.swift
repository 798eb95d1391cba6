// A call that raises an error with a text costs 10 bytes and more: the call, the load of the text's
// address, the address. Such a call never returns, so what says which text it is can be where it would
// return to: a half-word, how far the text is behind the first. Functions that return and take nothing
// but a text and one word more are called the same way; what is in between takes them past it.

extension Program {
  private struct Site {
    let function: Int
    let block: Int
    let call: Int
    let load: Int
    /// Where r0 gets a number, and which.
    let number: Int?
    let constant: String?
  }

  mutating func inlineErrorTexts() {
    var sites: [String: [Site]] = [:]
    for (number, function) in functions.enumerated() {
      for (index, block) in function.blocks.enumerated() {
        guard let call = block.indices.last, let callee = block[call].callee,
          endless.contains(callee), let site = site(number, index, block, call)
        else { continue }
        let register = block[site.load].operands.prefix(2)
        sites["\(callee) \(register)", default: []].append(site)
      }
    }
    for (key, group) in sites.sorted(by: { $0.key < $1.key }) where group.count > 1 {
      let register = String(key.suffix(2))
      let callee = String(key.dropLast(3))
      guard functions.contains(where: { $0.name == callee }) else { continue }
      let entry = "error_text.\(prologues.values.map(\.count).reduce(0, +))"
      var body: [String] = []
      let byConstant = Dictionary(grouping: group.filter { $0.constant != nil }) { $0.constant! }
      for (constant, same) in byConstant.sorted(by: { $0.key < $1.key }) where same.count > 2 {
        let name = "\(entry).\(constant.dropFirst())"
        body += Program.heading(name) + ["\tmovs\tr0, \(constant)", "\tb\t\(entry)"]
        body += Program.ending(name)
        for site in same {
          lines[functions[site.function].blocks[site.block][site.number!].line] = nil
          rewrite(site, by: name)
        }
      }
      body += Program.heading(entry)
      body += [
        "\tmov\t\(register), lr", "\tsubs\t\(register), #1", "\tldrh\t\(register), [\(register)]",
      ]
      body.append("\tadds\t\(register), #:lower0_7:__texts")
      body += Program.ending(entry)
      for site in group where site.constant.map({ byConstant[$0]!.count <= 2 }) ?? true {
        rewrite(site, by: entry)
      }
      prologues[callee, default: []] += body
    }
    takeUpCalls()
  }

  /// Functions whose first argument is a text, and which leave r3 unused when they are called.
  private static let takers = [
    "$e5Adder13StringBuilderV6appendyyAA7LiteralVF", "$e5Adder3putyyAA7LiteralVF",
  ]

  mutating func inlineTexts() {
    for callee in Program.takers {
      guard functions.contains(where: { $0.name == callee }) else { continue }
      let name = "text.\(Program.takers.firstIndex(of: callee)!)"
      for function in functions where !function.isHot {
        for block in function.blocks {
          for place in block.indices where block[place].callee.map(String.init) == callee {
            guard
              let load = block[..<place].lastIndex(where: {
                $0.operands.contains("r0") || $0.callee != nil
              }), let literal = block[load].literal, block[load].operands.hasPrefix("r0, "),
              let word = literals[literal], let text = text(word)
            else { continue }
            lines[block[load].line] = nil
            call(name, text, at: block[place].line)
          }
        }
      }
      prologues[callee, default: []] += Program.heading(name)
      prologues[callee]! += [
        "\tmov\tr3, lr", "\tsubs\tr3, #1", "\tldrh\tr0, [r3]", "\tadds\tr0, #:lower0_7:__texts",
        "\tadds\tr3, #3", "\tmov\tlr, r3",
      ]
      prologues[callee]! += Program.ending(name)
    }
    takeUpCalls()
  }

  private mutating func call(_ name: String, _ text: String, at line: Int) {
    trailers[line] = "\n\t.short\t\(text)"
    lines[line] = "\tbl\t\(name)" + trailers[line]!
  }

  /// How far a text is behind the first, if `word` is the mark of one. Tighten's name for what is one
  /// behind ".LNAME" is ".NAME+1".
  func text(_ word: String) -> String? {
    guard word.contains(".str."), word.hasSuffix("+1") || word.hasSuffix("+1\"") else { return nil }
    return word.hasSuffix("\"")
      ? "\".L\(word.dropFirst().dropLast(3))\"+1-.Ltexts" : ".L\(word.dropLast(2))+1-.Ltexts"
  }

  private func site(_ function: Int, _ index: Int, _ block: [Instruction], _ call: Int) -> Site? {
    for place in block[..<call].indices.reversed() {
      let instruction = block[place]
      let target = instruction.operands.prefix(2)
      if let literal = instruction.literal, let word = literals[literal], text(word) != nil,
        !block[(place + 1)..<call].contains(where: { $0.operands.contains(target) })
      {
        return Site(
          function: function, block: index, call: call, load: place,
          number: target == "r0" ? nil : numberBefore(call, in: block)?.0,
          constant: target == "r0" ? nil : numberBefore(call, in: block)?.1)
      }
      if instruction.callee != nil { return nil }
    }
    return nil
  }

  /// Where r0 gets the number that it has at the call.
  private func numberBefore(_ call: Int, in block: [Instruction]) -> (Int, String)? {
    for place in block[..<call].indices.reversed() {
      let instruction = block[place]
      if instruction.callee != nil { return nil }
      guard instruction.operands.contains("r0") else { continue }
      guard instruction.operation == "movs", instruction.operands.hasPrefix("r0, #") else {
        return nil
      }
      return (place, String(instruction.operands.dropFirst(4)))
    }
    return nil
  }

  /// The blocks without the instructions that are gone, and with the calls that are new.
  private mutating func takeUpCalls() {
    for number in functions.indices {
      functions[number].blocks = functions[number].blocks.map { block in
        block.compactMap { instruction in
          guard let line = lines[instruction.line] else { return nil }
          guard trailers[instruction.line] != nil else { return instruction }
          let name = line.dropFirst("\tbl\t".count).prefix { $0 != "\n" }
          return Instruction(line: instruction.line, operation: "bl", operands: name)
        }
      }
    }
  }

  private mutating func rewrite(_ site: Site, by name: String) {
    let block = functions[site.function].blocks[site.block]
    let word = literals[block[site.load].literal!]!
    lines[block[site.load].line] = nil
    call(name, text(word)!, at: block[site.call].line)
  }
}
