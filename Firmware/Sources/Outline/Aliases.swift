// Functions that do nothing but call another with what they were given: they become names of it.

extension Program {
  mutating func dropForwarders() {
    let names = Set(functions.map(\.name))
    var callees: [String: String] = [:]
    for (index, function) in functions.enumerated() where function.name.hasPrefix("$e") {
      let instructions = function.blocks.flatMap { $0 }
      guard instructions.count == 3, instructions[0].operation == "push",
        let callee = instructions[1].callee, names.contains(String(callee)),
        callee != function.name,
        instructions[2].operation == "pop", instructions[2].ends
      else { continue }
      callees[function.name] = String(callee)
      for instruction in instructions { lines[instruction.line] = nil }
      for line in function.lines {
        guard let text = lines[line] else { continue }
        if text.hasPrefix("\(function.name):") {
          lines[line] = "\t.thumb_set\t\(function.name), \(callee)"
        } else if text.hasPrefix("\t.size") || text.hasPrefix("\t.thumb_func")
          || text.hasPrefix("\t.p2align")
        {
          lines[line] = nil
        }
      }
      functions[index].blocks = []
    }
    // What a native is a name of is one, too.
    for name in natives {
      var name = name
      while let callee = callees[name], natives.insert(callee).inserted { name = callee }
    }
  }
}
