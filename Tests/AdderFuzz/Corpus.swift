import Foundation
import HostPort

/// A script of `Tests/Python` with what CPython prints, for builds of the VM that the suites do not have:
/// with sanitizers, with floats of 64 bits.
struct Corpus {
  let path: String

  /// What is wrong with what the script prints; `nil`: nothing.
  func run() throws -> String? {
    let source = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let expected = try Data(contentsOf: URL(fileURLWithPath: path.dropLast(3) + ".expected"))
    let text = String(decoding: source, as: UTF8.self)
    let due = text.split(separator: "\n").first { $0.hasPrefix("# exit: ") }
      .flatMap { Int32($0.dropFirst(8)) }
    var output: [UInt8] = []
    let name = (path as NSString).lastPathComponent
    let code = HostPort.run(source: source, arguments: [name], heapSize: 256 << 10, seed: 1) {
      output += $0
    }
    if code != due ?? 0 { return "exit code \(code)" }
    // The traceback of a script that ends by an exception is printed behind.
    let printed = code == 1 ? output.prefix(expected.count) : output[...]
    if printed.elementsEqual(expected) { return nil }
    let lines = [Data(printed), expected].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let same = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    return "line \(same + 1) is \(lines[0].dropFirst(same).first ?? "missing"), CPython printed "
      + "\(lines[1].dropFirst(same).first ?? "nothing")"
  }
}
