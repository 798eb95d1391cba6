// Runs of instructions that go to a place of their own, called from where they were.

extension Program {
  /// How a run can be called.
  private enum Kind {
    /// It ends in a call: it comes in front of what it calls, to where it jumps or falls.
    case arguments(of: String)
    /// It calls nothing, and those that have it have saved the link register.
    case leaf
  }

  /// Functions outside of Swift that the linker puts within a jump's reach of `.text.arguments`.
  private static let near: Set<Substring> = [
    "__aeabi_fadd", "__aeabi_fsub", "__aeabi_fmul", "__aeabi_fdiv", "__aeabi_fcmplt",
    "__aeabi_fcmple", "__aeabi_fcmpeq", "__aeabi_fcmpge", "__aeabi_fcmpgt", "__aeabi_fcmpun",
  ]

  private func kind(_ instructions: ArraySlice<Instruction>, _ names: Set<String>) -> Kind? {
    for instruction in instructions.dropLast()
    where instruction.callee != nil || instruction.operation == "blx" { return nil }
    guard instructions.dropLast().allSatisfy({ trailers[$0.line] == nil }) else { return nil }
    for instruction in instructions {
      if instruction.ends || instruction.literal != nil || instruction.operation == "pop" {
        return nil
      }
      if instruction.operation == "add", instruction.operands.hasPrefix("sp,") { return nil }
      if instruction.operands.contains("lr") && instruction.callee == nil { return nil }
    }
    guard let last = instructions.last, last.operation != "blx" else { return nil }
    guard let callee = last.callee else { return .leaf }
    return Program.near.contains(callee) || names.contains(String(callee))
      ? .arguments(of: String(callee)) : nil
  }

  private func gain(_ kind: Kind, _ size: Int, _ count: Int) -> Int {
    switch kind {
    case .arguments: count * (size - 4) - (size - 4) - 2
    case .leaf: count * (size - 4) - size - 2
    }
  }

  /// A run that is called by a name: what it does, and what follows it.
  private struct Entry {
    let name: String
    let words: [String]
    /// Where it goes on; nil where it returns.
    let callee: String?
  }

  mutating func outline() {
    var names = Set(functions.map(\.name))
    for text in prologues.values.joined()
    where text.hasPrefix("error_text.") || text.hasPrefix("text.") {
      names.insert(String(text.dropLast()))
    }
    var entries: [Entry] = []
    while true {
      var taken = Set<Int>()
      for (expected, kind, sequence) in candidates(names) {
        let places = sequence.places.filter { place in
          instructions(place, sequence.count).allSatisfy { !taken.contains($0.line) }
        }
        guard places.count > 1 else { continue }
        let body = instructions(places[0], sequence.count)
        let gain = gain(kind, body.reduce(0) { $0 + $1.size }, places.count)
        // What others have taken from changes what is best: it is asked again.
        guard gain > 1, gain * 10 >= expected * 7 else { continue }
        let name = "outlined.\(entries.count)"
        names.insert(name)
        for place in places {
          let instructions = instructions(place, sequence.count)
          for instruction in instructions {
            taken.insert(instruction.line)
            lines[instruction.line] = nil
          }
          let first = instructions.first!.line
          trailers[first] = trailers[instructions.last!.line]
          lines[first] = "\tbl\t\(name)" + (trailers[first] ?? "")
        }
        let words = body.map { "\t\($0.operation)\t\($0.operands)" }
        if case .arguments(let callee) = kind {
          entries.append(Entry(name: name, words: Array(words.dropLast()), callee: callee))
        } else {
          entries.append(Entry(name: name, words: words, callee: nil))
        }
      }
      if taken.isEmpty { break }
      takeUp(taken)
    }
    place(entries)
  }

  /// The runs that pay, the best first.
  private func candidates(_ names: Set<String>) -> [(gain: Int, kind: Kind, sequence: Sequence)] {
    var result: [(gain: Int, kind: Kind, sequence: Sequence, order: Int)] = []
    for var sequence in repeatedSequences(longest: 12, in: { !$0.isHot }, isTaken: []) {
      let sample = instructions(sequence.places[0], sequence.count)
      guard let kind = kind(sample, names) else { continue }
      if case .leaf = kind { sequence.places.removeAll { !functions[$0.function].savesLink } }
      let gain = gain(kind, sample.reduce(0) { $0 + $1.size }, sequence.places.count)
      if gain > 1 { result.append((gain, kind, sequence, sample.first!.line)) }
    }
    result.sort { ($1.gain, $0.order, $0.sequence.count) < ($0.gain, $1.order, $1.sequence.count) }
    return result.map { ($0.gain, $0.kind, $0.sequence) }
  }

  /// The blocks with calls of runs where these were.
  private mutating func takeUp(_ taken: Set<Int>) {
    for index in functions.indices {
      functions[index].blocks = functions[index].blocks.map { block in
        block.compactMap { instruction in
          guard taken.contains(instruction.line) else { return instruction }
          guard let line = lines[instruction.line] else { return nil }
          let name = line.dropFirst("\tbl\t".count).prefix { $0 != "\n" }
          return Instruction(line: instruction.line, operation: "bl", operands: name)
        }
      }
    }
  }

  /// Puts the runs in front of where they go on, in an order in which one falls into the next where it
  /// can. One that ends like another goes on there.
  private mutating func place(_ entries: [Entry]) {
    var followers: [String: [(entry: Entry, own: Int)]] = [:]
    for (callee, group) in Dictionary(
      grouping: entries.filter { $0.callee != nil }, by: { $0.callee! })
    {
      let sorted = group.sorted { ($0.words.count, $0.name) < ($1.words.count, $1.name) }
      for (index, entry) in sorted.enumerated() {
        let next = sorted[..<index].last { entry.words.suffix($0.words.count) == $0.words[...] }
        followers[next?.name ?? callee, default: []]
          .append((entry, entry.words.count - (next?.words.count ?? 0)))
      }
    }
    /// All that leads to `name`; the last falls into it if that is right behind.
    func text(leadingTo name: String, falls: Bool) -> [String] {
      var result: [String] = []
      let all = followers[name] ?? []
      for (index, (entry, own)) in all.enumerated() {
        result += text(leadingTo: entry.name, falls: true)
        result += Program.heading(entry.name) + entry.words.prefix(own)
        if index < all.count - 1 || !falls { result.append("\tb\t\(name)") }
        result += Program.ending(entry.name)
      }
      return result
    }
    for name in Program.near.sorted() {
      let text = text(leadingTo: String(name), falls: false)
      if text.isEmpty { continue }
      appended += ["\t.section\t.text.arguments,\"ax\",%progbits"] + text
      appended += ["\t.section\t.text,\"ax\",%progbits"]
    }
    for entry in entries where entry.callee == nil {
      appended += text(leadingTo: entry.name, falls: true) + Program.heading(entry.name)
      appended += entry.words + ["\tbx\tlr"] + Program.ending(entry.name)
    }
    for function in functions {
      var lines = text(leadingTo: function.name, falls: prologues[function.name] == nil)
      // What is in front already has entries of its own that runs lead to.
      for line in prologues[function.name] ?? [] {
        if line.hasSuffix(":"), followers[String(line.dropLast())] != nil {
          let start = lines.lastIndex { $0.hasPrefix("\t.type") } ?? lines.endIndex
          lines.insert(contentsOf: text(leadingTo: String(line.dropLast()), falls: true), at: start)
        }
        lines.append(line)
      }
      if !lines.isEmpty { prologues[function.name] = lines }
    }
  }
}
