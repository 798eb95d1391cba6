import Foundation

/// Functions that are made for speed, not for size, where a board has the flash: those of which `make profile`
/// found that some script runs a part often.
struct QuickFunctions {
  private let names: Set<String>

  /// - Parameter table: a file with a function's name at each line's beginning, or `-`.
  init(table: String) throws {
    let text = table == "-" ? "" : try String(contentsOfFile: table, encoding: .utf8)
    names = Set(
      text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .compactMap { $0.split(separator: " ").first.map(String.init) })
  }

  /// The table knows functions of Float: in an image with floats of 64 bits they are of Double.
  func contains(_ name: String) -> Bool {
    names.contains(name) || names.contains(name.replacingOccurrences(of: "Sd", with: "Sf"))
  }
}

extension Module {
  /// Has LLVM make those functions as its optimisation level says.
  mutating func quicken(_ quick: QuickFunctions) {
    let definitions = lines.indices.filter { index in
      guard starts(lines[index], with: "define "),
        let (name, _) = functionName(in: lines[index], from: 0)
      else { return false }
      return quick.contains(String(decoding: name, as: UTF8.self).filter { $0 != "\"" })
    }
    regroup(definitions, prefix: "2000") { attributes in
      attributes.replacingOccurrences(of: " minsize", with: "")
        .replacingOccurrences(of: " optsize", with: "")
    }
  }
}
