import Foundation
import Measure
import Testing

/// A script of `Tests/Python` or `Benchmarks/Python` and what it should do.
struct CorpusScript: Sendable, CustomTestStringConvertible {
  /// The path from the repository's root, as in `Tests/Python/gc/under_pressure.py`.
  let name: String

  var testDescription: String { name }
  var path: String { Self.root.appendingPathComponent(name).path }
  var directory: String { (path as NSString).deletingLastPathComponent }
  var fileName: String { (path as NSString).lastPathComponent }

  /// Scripts that each check one thing.
  static let conformance = scripts(under: "Tests/Python")
  /// The scripts that are measured.
  static let benchmarks = scripts(under: "Benchmarks/Python")
  static let all = conformance + benchmarks

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func scripts(under directory: String) -> [CorpusScript] {
    let base = root.appendingPathComponent(directory).path
    let files = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".py") }.sorted()
      .map { CorpusScript(name: "\(directory)/\($0)") }
  }

  func file() throws -> ScriptFile { try ScriptFile(path: path) }

  /// The exit code that the script declares (`# exit: N`), as `make record-expected` reads it.
  func exitCode() throws -> Int32 {
    let text = String(decoding: try file().bytes, as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("# exit: ") }
    guard let line else { return 0 }
    return try #require(Int32(line.dropFirst(8)), "\(name): \(line)")
  }

  /// What Adder prints where it differs from CPython on purpose; nil elsewhere.
  func difference() throws -> [UInt8]? {
    let path = "\(path.dropLast(3)).adder"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Compares what a run printed and its exit code with what CPython printed, byte for byte, the
  /// traceback of an uncaught exception included; or with the difference that is recorded.
  func expect(
    _ output: [UInt8], exitCode: Int32, on machine: String, floatBits: Int = 32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let due = try self.exitCode()
    let recorded = try ExpectedOutput.of(file(), floatBits: floatBits)
    // With 64 bits some differences are none.
    if floatBits == 64 && output == recorded && exitCode == due { return }
    let expected = try #require(
      try difference() ?? recorded, "\(name) has no recorded output: make record-expected")
    #expect(exitCode == due, "\(name) on \(machine)", sourceLocation: sourceLocation)
    if output != expected {
      let text = Self.firstDifference(output, expected)
      Issue.record("\(name) on \(machine): \(text)", sourceLocation: sourceLocation)
    }
  }

  /// The first line in which two outputs differ.
  private static func firstDifference(_ output: [UInt8], _ expected: [UInt8]) -> String {
    let lines = [output, expected].map {
      $0.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
    let number = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    func line(_ side: Int) -> String { number < lines[side].count ? lines[side][number] : "(end)" }
    return "line \(number + 1) is \"\(line(0))\", due is \"\(line(1))\""
  }
}
