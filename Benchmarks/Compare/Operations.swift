import Foundation

/// Ordinary operations one by one, on both firmwares of a board, by the guest's own clock.
struct Operations {
  static let path = "Benchmarks/Compare/operations.txt"
  /// How often a loop does an operation; the same loop without it is taken off.
  private static let rounds = 60

  /// What the operations find: the begin of a function.
  private let setup: String
  private let operations: [String]

  init() throws {
    let parts = try String(contentsOfFile: Self.path, encoding: .utf8).components(
      separatedBy: "\n----\n")
    guard parts.count == 2 else { throw Side.Failure(reason: "\(Self.path): one line of dashes") }
    setup = parts[0]
    operations = parts[1].split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
  }

  /// Prints a line each, the dearest beside the peer first, and the geometric mean.
  func compare(_ sides: [ClockedSide]) throws {
    var rows: [(ratio: Double, text: String)] = []
    var failures: [String] = []
    for operation in operations {
      let name = operation.replacing("\n", with: "; ")
      do {
        let cycles = try sides.map { try $0.cycles(of: source(operation)) / Double(Self.rounds) }
        guard cycles.allSatisfy({ $0 > 0 }) else { continue }
        let ratio = cycles[1] / cycles[0]
        rows.append(
          (
            ratio,
            pad(String(Int(cycles[0].rounded())), 8) + pad(String(Int(cycles[1].rounded())), 8)
              + pad(String(format: "%.2f", ratio), 7) + "  " + name
          ))
      } catch let failure as Side.Failure {
        failures.append("  \(name): \(failure.reason)")
      }
    }
    print("cycles of an operation by the guest's clock\n\n    peer   Adder  ratio")
    for row in rows.sorted(by: { $0.ratio > $1.ratio }) { print(row.text) }
    let mean = exp(rows.reduce(0) { $0 + log($1.ratio) } / Double(rows.count))
    print("\n\(rows.count) operations, geometric mean \(String(format: "%.3f", mean))")
    if !failures.isEmpty { print("\nnot compared:\n" + failures.joined(separator: "\n")) }
  }

  private func source(_ operation: String) -> String {
    let body = operation.split(separator: "\n").map { "  \($0)\n" }.joined()
    return """
      import utime
      \(setup)
       r = range(\(Self.rounds))
       t0 = utime.ticks_us()
       for i in r:
        pass
       t1 = utime.ticks_us()
       for i in r:
      \(body) t2 = utime.ticks_us()
       print(t2 - t1 - (t1 - t0))
      work()

      """
  }
}
