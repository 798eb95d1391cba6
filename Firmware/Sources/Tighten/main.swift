// tighten QUICK FILE.ll...: rewrites the LLVM IR of all Swift modules of an image so that its code gets
// smaller. swiftc prepares a module for callers it cannot see; in an image there are none.
//
// - A function that no other module declares becomes `internal`, and so do tables: what nobody calls goes, what is always
//   the same for an argument is known, results that nobody takes are not made.
// - Swift's calling convention becomes LLVM's fast one: `self` comes in a low register (r10, where Swift
//   has it, costs a Thumb-1 function a move at every use), and small integers come extended.
// - What takes part in a recursion is not inlined: frames on the way down stay small.
// - The functions that the table QUICK (Tables/warm.txt; `-`: none) names are made for speed: see Quick.swift.
// - Texts are not aligned (LLVM's default for a longer one is 16 bytes), and packed (Pack.swift).

import Foundation

/// The name behind the first `@` from `start` on, quotes included, if a `(` follows.
func functionName(in line: [UInt8], from start: Int) -> (name: ArraySlice<UInt8>, end: Int)? {
  guard let at = line[start...].firstIndex(of: UInt8(ascii: "@")) else { return nil }
  var end = at + 1
  guard end < line.count else { return nil }
  if line[end] == UInt8(ascii: "\"") {
    guard let quote = line[(end + 1)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    end = quote + 1
  } else {
    while end < line.count, isNamePart(line[end]) { end += 1 }
  }
  guard end < line.count, line[end] == UInt8(ascii: "(") else { return nil }
  return (line[(at + 1)..<end], end)
}

func isNamePart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "$"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}

func find(_ needle: StaticString, in line: [UInt8], from start: Int = 0) -> Int? {
  let count = needle.utf8CodeUnitCount
  guard line.count - start >= count else { return nil }
  var at = start
  while at <= line.count - count {
    if line[at] == needle.utf8Start[0] {
      var matched = 1
      while matched < count, line[at + matched] == needle.utf8Start[matched] { matched += 1 }
      if matched == count { return at }
    }
    at += 1
  }
  return nil
}

func replace(_ needle: StaticString, by text: String, in line: inout [UInt8]) {
  var start = 0
  while let at = find(needle, in: line, from: start) {
    line.replaceSubrange(at..<(at + needle.utf8CodeUnitCount), with: Array(text.utf8))
    start = at + text.utf8.count
  }
}

func starts(_ line: [UInt8], with prefix: StaticString) -> Bool {
  line.count >= prefix.utf8CodeUnitCount
    && (0..<prefix.utf8CodeUnitCount).allSatisfy { line[$0] == prefix.utf8Start[$0] }
}

/// Marks small integers among the arguments and the result of a call or a definition as extended.
func extendSmallIntegers(_ line: inout [UInt8], convention: Int) {
  guard let (name, open) = functionOrPointer(in: line, from: convention) else { return }
  var insertions: [Int] = []
  // The result's type stands in front of the name.
  let result = smallTypes.first {
    isType($0, at: name.startIndex - 1 - $0.utf8CodeUnitCount, in: line)
  }
  if let result { insertions.append(name.startIndex - 1 - result.utf8CodeUnitCount) }
  var at = open
  var level = 0
  repeat {
    switch line[at] {
    case UInt8(ascii: "("):
      level += 1
      if level == 1, isSmallInteger(at: at + 1, in: line) { insertions.append(at + 1) }
    case UInt8(ascii: ")"): level -= 1
    case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
    case UInt8(ascii: ","):
      if level == 1, isSmallInteger(at: at + 2, in: line) { insertions.append(at + 2) }
    case UInt8(ascii: "\""):
      at = line[(at + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? at
    default: break
    }
    at += 1
  } while level > 0 && at < line.count
  for place in insertions.reversed() {
    if line[place] == UInt8(ascii: "i"), place < open {
      line.insert(contentsOf: "zeroext ".utf8, at: place)
    } else {
      let end = line[place...].firstIndex(of: UInt8(ascii: " "))!
      line.insert(contentsOf: " zeroext".utf8, at: end)
    }
  }
}

/// What is called: a function's name, or the register that holds its address.
func functionOrPointer(
  in line: [UInt8], from start: Int
) -> (name: ArraySlice<UInt8>, end: Int)? {
  var at = start
  while at < line.count {
    if line[at] == UInt8(ascii: "@") {
      guard let (name, end) = functionName(in: line, from: at) else { return nil }
      return (name, end)
    }
    if line[at] == UInt8(ascii: "%"), at > start, line[at - 1] == UInt8(ascii: " ") {
      var end = at + 1
      while end < line.count, isNamePart(line[end]) { end += 1 }
      if end < line.count, line[end] == UInt8(ascii: "(") { return (line[(at + 1)..<end], end) }
      return nil
    }
    at += 1
  }
  return nil
}

let smallTypes: [StaticString] = ["i1 ", "i8 ", "i16 "]

/// `i8 %3` and the like: a type with a value, not one inside a constant expression.
func isSmallInteger(at place: Int, in line: [UInt8]) -> Bool {
  smallTypes.contains { isType($0, at: place, in: line) }
}

func isType(_ type: StaticString, at place: Int, in line: [UInt8]) -> Bool {
  let count = type.utf8CodeUnitCount
  return place > 0 && place + count < line.count && line[place - 1] != UInt8(ascii: "%")
    && (0..<count).allSatisfy { line[place + $0] == type.utf8Start[$0] }
}

/// The functions that can come to call themselves (Tarjan's strongly connected components).
func recursive(_ calls: [[Int]]) -> Set<Int> {
  var result = Set<Int>()
  var index = [Int](repeating: -1, count: calls.count)
  var low = index
  var onStack = [Bool](repeating: false, count: calls.count)
  var stack: [Int] = []
  var next = 0
  for root in calls.indices where index[root] < 0 {
    var work = [(node: root, edge: 0)]
    while let (node, edge) = work.last {
      if edge == 0 {
        index[node] = next
        low[node] = next
        next += 1
        stack.append(node)
        onStack[node] = true
      }
      if edge < calls[node].count {
        work[work.count - 1].edge += 1
        let callee = calls[node][edge]
        if callee == node { result.insert(node) }
        if index[callee] < 0 {
          work.append((callee, 0))
        } else if onStack[callee] {
          low[node] = min(low[node], index[callee])
        }
        continue
      }
      work.removeLast()
      if let parent = work.last?.node { low[parent] = min(low[parent], low[node]) }
      if low[node] == index[node] {
        let first = stack.lastIndex(of: node)!
        if stack.count - first > 1 { result.formUnion(stack[first...]) }
        for member in stack[first...] { onStack[member] = false }
        stack.removeSubrange(first...)
      }
    }
  }
  return result
}

/// The number of the attribute group of a definition, as a range of its digits.
func attributeGroup(of line: [UInt8], after end: Int) -> Range<Int>? {
  var at = end
  while let hash = line[at...].firstIndex(of: UInt8(ascii: "#")) {
    var last = hash + 1
    while last < line.count, line[last] >= 48, line[last] <= 57 { last += 1 }
    if last > hash + 1, line[hash - 1] == UInt8(ascii: " ") { return (hash + 1)..<last }
    at = hash + 1
  }
  return nil
}

struct Module {
  let path: String
  var lines: [[UInt8]]

  init(path: String) throws {
    self.path = path
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
  }

  var declared: Set<ArraySlice<UInt8>> {
    Set(
      lines.compactMap { line in
        starts(line, with: "declare ") ? functionName(in: line, from: 0)?.name : nil
      })
  }

  mutating func tighten(keeping external: Set<ArraySlice<UInt8>>) {
    keepOutOfRecursion()
    for index in lines.indices {
      if lines[index].isEmpty || lines[index][0] == UInt8(ascii: "!") { continue }
      if starts(lines[index], with: "attributes #") {
        // swiftc puts it on the calls inside its thunks, which are better inlined.
        replace(" { noinline }", by: " { nounwind }", in: &lines[index])
        continue
      }
      if starts(lines[index], with: "@") {
        Module.unalign(&lines[index])
        Module.internalizeConstant(&lines[index])
        continue
      }
      if starts(lines[index], with: "define ") { Module.internalize(&lines[index], external) }
      guard let convention = find(" swiftcc ", in: lines[index]) else {
        replace(" swiftself ", by: " ", in: &lines[index])
        continue
      }
      replace(" swiftcc ", by: " fastcc ", in: &lines[index])
      replace(" swiftself ", by: " ", in: &lines[index])
      extendSmallIntegers(&lines[index], convention: convention + 7)
    }
  }

  // Static, or `self` would be copied with all lines at each call.

  private static func unalign(_ line: inout [UInt8]) {
    guard find(" unnamed_addr constant [", in: line) != nil, find(" x i8] c\"", in: line) != nil,
      find("\", align", in: line) == nil, line.last == UInt8(ascii: "\"")
    else { return }
    line += Array(", align 1".utf8)
  }

  /// swiftc puts a copy of an imported module's code and tables into each module that imports it. A
  /// table must refer to the code of its own module, or the linker keeps both. (Variables stay one.)
  private static func internalizeConstant(_ line: inout [UInt8]) {
    guard let kind = find(" constant ", in: line) else { return }
    for linkage: StaticString in [" linkonce_odr protected ", " weak_odr protected "] {
      if let at = find(linkage, in: line), at < kind {
        line.replaceSubrange(at..<(at + linkage.utf8CodeUnitCount), with: Array(" internal ".utf8))
      }
    }
  }

  private static func internalize(_ line: inout [UInt8], _ external: Set<ArraySlice<UInt8>>) {
    guard let (name, _) = functionName(in: line, from: 0),
      name.starts(with: "\"$e".utf8) || name.starts(with: "$e".utf8), !external.contains(name)
    else { return }
    for word: StaticString in [
      "linkonce_odr ", "weak_odr ", "hidden ", "protected ", "private ",
      "internal ",
    ] {
      if let at = find(word, in: line), at < name.startIndex {
        line.removeSubrange(at..<(at + word.utf8CodeUnitCount))
      }
    }
    line.insert(contentsOf: "internal ".utf8, at: "define ".utf8.count)
    if let comdat = find(" comdat ", in: line) {
      line.removeSubrange(comdat..<(comdat + " comdat".utf8.count))
    }
  }

  /// Gives the functions that take part in recursions an attribute group with `noinline`.
  private mutating func keepOutOfRecursion() {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var definitions: [Int] = []
    for (index, line) in lines.enumerated() where starts(line, with: "define ") {
      guard let (name, _) = functionName(in: line, from: 0) else { continue }
      numbers[name] = definitions.count
      definitions.append(index)
    }
    // A table of functions is as a function that calls them all.
    let functions = definitions.count
    for (index, line) in lines.enumerated()
    where find("switch.table.", in: line) != nil && find(" x ptr] [", in: line) != nil {
      numbers[Module.globalName(in: line, at: 0)] = definitions.count
      definitions.append(index)
    }
    var calls = [[Int]](repeating: [], count: definitions.count)
    for table in functions..<definitions.count {
      calls[table] = Module.globalNames(in: lines[definitions[table]], from: 1).compactMap {
        numbers[$0]
      }
    }
    var current: Int?
    for line in lines {
      if starts(line, with: "define ") {
        current = functionName(in: line, from: 0).flatMap { numbers[$0.name] }
      } else if let caller = current, line.first == UInt8(ascii: " ") {
        if find("switch.table.", in: line) != nil {
          calls[caller] += Module.globalNames(in: line, from: 0).compactMap { numbers[$0] }
        }
        guard let call = find("call ", in: line),
          let callee = functionName(in: line, from: call).flatMap({ numbers[$0.name] })
        else { continue }
        calls[caller].append(callee)
      } else if line.first == UInt8(ascii: "}") {
        current = nil
      }
    }
    let inRecursion = recursive(calls).filter { $0 < functions }.map { definitions[$0] }
    regroup(inRecursion, prefix: "1000") {
      $0.contains("alwaysinline") ? $0 : " noinline" + $0
    }
  }

  /// Gives the definitions in these lines attribute groups of their own: `attributes` of those that they have.
  mutating func regroup(
    _ definitions: [Int], prefix: String, _ attributes: (String) -> String
  ) {
    var groups: Set<String> = []
    for index in definitions {
      let (_, open) = functionName(in: lines[index], from: 0)!
      guard let range = attributeGroup(of: lines[index], after: open) else { continue }
      let group = String(decoding: lines[index][range], as: UTF8.self)
      groups.insert(group)
      lines[index].replaceSubrange(range, with: Array("\(prefix)\(group)".utf8))
    }
    for line in lines where starts(line, with: "attributes #") {
      let text = String(decoding: line, as: UTF8.self)
      let group = String(text.dropFirst("attributes #".count).prefix { $0.isNumber })
      guard groups.contains(group), let brace = text.firstIndex(of: "{") else { continue }
      let rest = attributes(String(text[text.index(after: brace)...]))
      lines.append(Array("attributes #\(prefix)\(group) = {\(rest)".utf8))
    }
  }

  func write() throws {
    try Data(lines.joined(separator: [UInt8(ascii: "\n")]))
      .write(to: URL(fileURLWithPath: path))
  }
}

let quick = try QuickFunctions(table: CommandLine.arguments[1])
var modules = try CommandLine.arguments.dropFirst(2).map(Module.init(path:))
let external = modules.reduce(into: Set<ArraySlice<UInt8>>()) { $0.formUnion($1.declared) }
// The first is the program: Embedded Swift makes all that it calls anew in it.
modules[0].packTexts()
for index in modules.indices {
  modules[index].widenOptionals()
  modules[index].tighten(keeping: external)
  modules[index].quicken(quick)
  try modules[index].write()
}
