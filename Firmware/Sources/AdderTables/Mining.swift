import Foundation

// Finds the forms that make the modules in Python smallest: `adder-tables --forms` writes forms.txt and
// forms-large.txt anew.

/// A form for each shape of operands, so that whatever is compiled can be written.
@MainActor private func generalForms() -> [Form] {
  var result: Set<Form> = []
  var shapes = Set(operations.map(\.operands))
  shapes.formUnion([["a", "k", "g", "f"], ["a", "k", "k", "f"]])
  for letters in shapes where !letters.contains(where: { ["kk", "gg"].contains($0) }) {
    result.insert(
      Form(
        opcodes: [nil],
        parts: [letters.map { $0 == "jj" ? .jump : $0 == "k" ? .constant(4) : .open(4) }]))
  }
  return result.sorted { $0.text < $1.text }
}

/// Forms that would fit some instructions.
@MainActor private func candidates(_ instructions: ArraySlice<Instruction>) -> Set<Form> {
  var result: Set<Form> = []
  for fixed in 0...2 {
    for refers in [true, false] {
      for isWide in [false, true] {
        var opens: [Int?] = []
        var constants = 0
        var parts: [[Part]] = []
        for instruction in instructions {
          var own: [Part] = []
          var operands = instruction.operands.makeIterator()
          for letter in letters(of: instruction) {
            if letter == "jj" {
              own.append(.jump)
              continue
            }
            let value = operands.next()!
            let width = isWide ? 8 : 4
            if letter == "k" {
              constants += 1
              own.append(.constant(fixed != 2 ? 8 : 4))
            } else if letter == "f" || (fixed > 0 && (letter == "i" || letter == "n")) {
              own.append(.fixed(value))
            } else {
              let isRegister = ["a", "b", "c"].contains(letter)
              let same = opens.prefix(4).firstIndex {
                refers && isRegister && $0 != nil && Form.differences.contains(value - $0!)
              }
              if let same {
                own.append(.same(same, value - opens[same]!))
              } else {
                own.append(.open(width))
                opens.append(isRegister ? value : nil)
              }
            }
          }
          parts.append(own)
        }
        let form = Form(opcodes: instructions.map(\.opcode), parts: parts)
        if form.expanded <= Form.bytes && constants <= 4 { result.insert(form) }
      }
    }
  }
  return result
}

/// The text of forms.txt or forms-large.txt: the best for an image with these modules.
@MainActor func mineForms(of modules: [FrozenModule]) -> String {
  var counts: [[Instruction]: Int] = [:]
  for run in modules.flatMap(\.codes).flatMap({ $0.runs() }) {
    counts[run.map(keyed), default: 0] += 1
  }
  let runs = counts.sorted { "\($0.key)" < "\($1.key)" }
  let isFar: (Instruction) -> Bool = { $0.end == 1 }
  var worth: [Form: Int] = [:]
  for (run, count) in runs {
    for start in run.indices {
      for length in 1...min(Form.instructions, run.count - start) {
        let slice = run[start..<start + length]
        for form in candidates(slice) {
          guard let bytes = form.fit(slice, isFar: isFar) else { continue }
          worth[form, default: 0] += count * (form.expanded - 1 - bytes.count)
        }
      }
    }
  }
  let general = generalForms()
  var set =
    general
    + worth.filter { $0.value > 12 }.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }
    .prefix(6000).map(\.key)
  while true {
    let forms = Forms(set)
    var total = 0
    var gains = [Int](repeating: 0, count: set.count)
    for (run, count) in runs {
      var at = 0
      for choice in forms.choose(run, isFar: isFar) {
        total += count * (1 + choice.bytes.count)
        if choice.form >= general.count {
          let slice = Array(run[at..<at + choice.count])
          let other = forms.choose(slice, without: choice.form, isFar: isFar)
            .reduce(0) { $0 + 1 + $1.bytes.count }
          gains[choice.form] += count * (other - 1 - choice.bytes.count)
        }
        at += choice.count
      }
    }
    for index in gains.indices { gains[index] -= set[index].encoded.count + 2 }
    let order = (general.count..<set.count).sorted { gains[$0] < gains[$1] }
    let useless = order.prefix { gains[$0] <= 0 }.count
    let excess = set.count - 256
    print("adder-tables: \(set.count) forms, \(total) bytes of instructions")
    if useless == 0 && excess <= 0 { break }
    // Those that are used little go in steps: the rest take over.
    let drop = max(
      min(useless, max(1, order.count / 16)), min(max(excess, 0), max(1, order.count / 20)))
    let dropped = Set(order.prefix(drop))
    set = set.indices.filter { !dropped.contains($0) }.map { set[$0] }
  }
  return """
    # The forms of instructions of modules in Python, written by `adder-tables --forms`: see Core/Expansion.swift.
    # A number: so many bits that follow; k: a constant's number of so many bits; j: a jump; =: that number;
    # @: what was open before, counted from 0, and so much more; *: an opcode that follows.

    """ + set.map { $0.text + "\n" }.joined()
}

/// An instruction by what forms see of it: its end says whether it jumps far. Written in forms, code is
/// not much longer than half of what it is here.
private func keyed(_ instruction: Instruction) -> Instruction {
  let isFar = instruction.target.map { abs($0 - instruction.place) > 200 } ?? false
  return Instruction(
    opcode: instruction.opcode, operands: instruction.operands, place: 0, end: isFar ? 1 : 0,
    target: instruction.target == nil ? nil : 0)
}
