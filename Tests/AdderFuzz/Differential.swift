import Foundation
import HostPort
import TestSupport

/// Random programs of `Generator/`, which CPython runs while it makes them, run again by Adder in this
/// process.
enum Differential {
  /// What the generator writes: a program, and what CPython makes of it.
  struct Case: Decodable, CustomStringConvertible {
    let area: String
    let number: Int
    let source: String
    /// Output and traceback.
    let expected: String?
    /// The type of the error when it does not compile, its line and its words.
    let syntaxError: String?
    let line: Int?
    let message: String?

    var description: String { "\(area) \(number):\n\(source)" }
  }

  struct Disagreement: CustomStringConvertible {
    let program: Case
    /// What CPython and Adder say.
    let lines: [(String, String)]

    var description: String {
      "======== \(program.area) \(program.number)\n\(program.source)"
        + lines.map { "-------- CPython: \($0)\n-------- Adder:   \($1)" }.joined(separator: "\n")
    }
  }

  /// A program that takes longer is interrupted, in seconds of the host: CPython's take two at most.
  private static let patience: UInt32 = 10

  /// What the generator makes programs of (Generator/programs.py).
  static let areas = [
    "numbers", "strings", "formatting", "containers", "comprehensions", "expressions",
    "big_integers", "slices", "container_methods", "control_flow", "exceptions", "generators",
    "match", "functions", "closures", "classes", "derived",
    "library", "asynchronous", "calls", "metaclasses", "buffers", "matching", "text", "invalid",
  ]

  static let generator = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Generator/generate.py").path

  /// Runs programs of the generator.
  ///
  /// - Parameters:
  ///   - arguments: The generator's: seed, first number, count, areas.
  ///   - report: Is told how many programs there were.
  static func compare(_ arguments: [String], report: (String) -> Void) throws -> [Disagreement] {
    let result = try Tool.run(
      "python3", [generator] + arguments, environment: ["PYTHONHASHSEED": "0"])
    try result.expectSuccess()

    let decoder = JSONDecoder()
    var disagreements: [Disagreement] = []
    var raised = 0
    var refused = 0
    for line in result.lines {
      let program = try decoder.decode(Case.self, from: Data(line.utf8))
      if program.syntaxError != nil { refused += 1 }
      if program.expected?.contains("Traceback") == true { raised += 1 }
      Main.current = program.description
      let disagreement = Main.limited(patience) { difference(program) }
      if let disagreement { disagreements.append(disagreement) }
    }
    report(
      "seed \(arguments[0]): \(result.lines.count) programs, \(raised) end in an exception, "
        + "\(refused) do not compile, \(disagreements.count) disagree")
    return disagreements
  }

  private static func difference(_ program: Case) -> Disagreement? {
    let (_, text) = HostPort.output(of: program.source, isAsleep: true)
    guard let due = program.syntaxError else {
      let expected = program.expected ?? ""
      // A str or a list that CPython has room for may fit no heap of ours.
      if text == expected || text.contains("MemoryError") && !expected.contains("MemoryError") {
        return nil
      }
      return disagreement(program, expected, text)
    }
    let lines = text.split(separator: "\n")
    let type = lines.last?.prefix { $0 != ":" } ?? ""
    // Of several errors another one may be found first: an IndentationError is a SyntaxError.
    let place = "  File \"script.py\", line "
    let kinds = ["SyntaxError", "IndentationError"]
    let isSame = type == due || kinds.contains(String(type)) && kinds.contains(due)
    if lines.count == 2 && lines[0].hasPrefix(place) && isSame {
      let found = (line: Int(lines[0].dropFirst(place.count)) ?? 0, message: String(lines[1]))
      let expected = (line: program.line ?? 0, message: program.message ?? "")
      if found.line == expected.line || Difference.mayBeElsewhere(expected, found) { return nil }
    }
    return Disagreement(
      program: program,
      lines: [
        (
          "\(due) in line \(program.line ?? 0): \(program.message ?? "")",
          lines.joined(separator: " | ")
        )
      ])
  }

  /// Shows the lines that differ: those of a probe stand for themselves, so behind the first one others
  /// tell something only while they say the same number.
  private static func disagreement(_ program: Case, _ expected: String, _ found: String)
    -> Disagreement?
  {
    let sides = [expected, found].map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map { unqualified(String($0)) }
    }
    if sides[0] == sides[1] { return nil }
    let count = max(sides[0].count, sides[1].count)
    let padded = sides.map { $0 + Array(repeating: "(end)", count: count - $0.count) }
    let differing = zip(padded[0], padded[1]).filter {
      $0 != $1 && !Difference.isDocumented($0, $1, in: program.area)
    }
    if differing.isEmpty { return nil }
    let shown = sides[0].count == sides[1].count ? differing.prefix(5) : differing.prefix(1)
    return Disagreement(program: program, lines: shown.map { ($0, $1) })
  }

  /// Adder's functions are called by their names, without those of the places where they were defined.
  private static func unqualified(_ line: String) -> String {
    line.replacing(qualifiedName) { String($0.output.1) }
  }
  nonisolated(unsafe) private static let qualifiedName = /(?:[A-Za-z_<>]\w*>?\.)+(<?\w+>?\(\))/
}
