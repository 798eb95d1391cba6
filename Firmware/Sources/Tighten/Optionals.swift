// An optional word comes back as `{ i32, i8 }`, and as nothing says what is above the 8 bits, each
// caller clears it. Between functions of the module they come back as two words, the second known to
// be less than 256.

extension Module {
  private static let narrow: StaticString = " swiftcc { i32, i8 } @"

  mutating func widenOptionals() {
    let candidates = optionalFunctions()
    var result: [[UInt8]] = []
    result.reserveCapacity(lines.count)
    var isInside = false
    for line in lines {
      if line.first == UInt8(ascii: "d") || line.first == UInt8(ascii: "}") {
        isInside = false
      }
      guard line.first == UInt8(ascii: "d") || line.first == UInt8(ascii: " ") else {
        result.append(line)
        continue
      }
      let number = result.count
      if let at = find(Module.narrow, in: line),
        let (name, _) = functionName(in: line, from: at), candidates.contains(name)
      {
        var wide = line
        replace(Module.narrow, by: " swiftcc { i32, i32 } @", in: &wide)
        if starts(line, with: "define ") {
          isInside = true
          result.append(wide)
          continue
        }
        guard let equals = find(" = ", in: wide) else {
          result.append(wide)
          continue
        }
        let variable = String(decoding: wide[2..<equals], as: UTF8.self)
        wide.replaceSubrange(2..<equals, with: "%wide\(number)".utf8)
        result.append(wide)
        append(
          [
            "%word\(number) = extractvalue { i32, i32 } %wide\(number), 0",
            "%tag\(number) = extractvalue { i32, i32 } %wide\(number), 1",
            "%bits\(number) = trunc nuw i32 %tag\(number) to i8",
            "%half\(number) = insertvalue { i32, i8 } undef, i32 %word\(number), 0",
            "\(variable) = insertvalue { i32, i8 } %half\(number), i8 %bits\(number), 1",
          ], to: &result)
      } else if isInside, starts(line, with: "  ret { i32, i8 } ") {
        let rest = String(decoding: line.dropFirst("  ret { i32, i8 } ".count), as: UTF8.self)
        let end = rest.range(of: ", !dbg")?.lowerBound ?? rest.endIndex
        append(
          [
            "%word\(number) = extractvalue { i32, i8 } \(rest[..<end]), 0",
            "%bits\(number) = extractvalue { i32, i8 } \(rest[..<end]), 1",
            "%tag\(number) = zext i8 %bits\(number) to i32",
            "%half\(number) = insertvalue { i32, i32 } undef, i32 %word\(number), 0",
            "%wide\(number) = insertvalue { i32, i32 } %half\(number), i32 %tag\(number), 1",
            "ret { i32, i32 } %wide\(number)\(rest[end...])",
          ], to: &result)
      } else {
        result.append(line)
      }
    }
    lines = result
  }

  private func append(_ text: [String], to result: inout [[UInt8]]) {
    for line in text { result.append(Array("  \(line)".utf8)) }
  }

  /// The functions defined here that give such a pair, and that are only ever called.
  private func optionalFunctions() -> Set<ArraySlice<UInt8>> {
    var result = Set<ArraySlice<UInt8>>()
    for line in lines where starts(line, with: "define ") {
      guard let at = find(Module.narrow, in: line), let (name, _) = functionName(in: line, from: at)
      else { continue }
      result.insert(name)
    }
    for line in lines where line.first != UInt8(ascii: "!") {
      let at = find(Module.narrow, in: line)
      for name in Module.globalNames(in: line, from: 0)
      where at.map({ $0 + Module.narrow.utf8CodeUnitCount != name.startIndex }) ?? true {
        result.remove(name)
      }
    }
    return result
  }
}
