import Foundation
import HostPort

/// A script of `Tests/Python` with what CPython prints, for builds of the VM that the suites do not have:
/// with sanitizers, with floats of 64 bits.
struct Corpus {
  let path: String

  /// Whether this build's floats have 64 bits.
  static let floatsAreWide =
    HostPort.output(of: "print(2.0 ** 24 + 1)").text.hasPrefix("16777217")

  /// What the script may print: what CPython does, rounding to 32 bits where this build does; or where it differs
  /// on purpose, what Adder does.
  private func expected() throws -> [Data] {
    let wide = ".expected"
    let kinds = Self.floatsAreWide ? [".adder", wide] : [".adder", ".expected32", wide]
    let files = kinds.map { URL(fileURLWithPath: path.dropLast(3) + $0) }
    let found = try files.filter { FileManager.default.fileExists(atPath: $0.path) }
      .map { try Data(contentsOf: $0) }
    return Self.floatsAreWide ? found : Array(found.prefix(1))
  }

  /// What is wrong with what the script prints; `nil`: nothing.
  func run() throws -> String? {
    let source = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let text = String(decoding: source, as: UTF8.self)
    let due = text.split(separator: "\n").first { $0.hasPrefix("# exit: ") }
      .flatMap { Int32($0.dropFirst(8)) }
    let expected = try expected()
    var output: [UInt8] = []
    let name = (path as NSString).lastPathComponent
    let code = HostPort.run(source: source, arguments: [name], heapSize: 256 << 10, seed: 1) {
      output += $0
    }
    if code != due ?? 0 { return "exit code \(code)" }
    if expected.contains(where: { output.elementsEqual($0) }) { return nil }
    guard let nearest = expected.last else { return "no recorded output" }
    let lines = [Data(output), nearest].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    return "line \(same + 1) is \(lines[0].dropFirst(same).first ?? "missing"), CPython printed "
      + "\(lines[1].dropFirst(same).first ?? "nothing")"
  }
}
