import Foundation

/// Ordinary operations one by one, on both firmwares of a board, by the guest's own clock.
struct Operations {
  static let path = "Benchmarks/Compare/operations.txt"
  /// How often a loop does an operation; the same loop without it is taken off.
  private static let rounds = 60

  /// What the operations find: the begin of a function.
  private let setup: String
  let operations: [String]

  init() throws { try self.init(String(contentsOfFile: Self.path, encoding: .utf8)) }

  /// - Parameter text: what every operation finds, a line of dashes, and an operation a line.
  init(_ text: String) throws {
    let parts = text.components(separatedBy: "\n----\n")
    guard parts.count == 2 else { throw Side.Failure(reason: "\(Self.path): one line of dashes") }
    setup = parts[0]
    operations = parts[1].split(separator: "\n").map { String($0).replacing("\\n", with: "\n") }
  }

  /// A line each, the dearest beside the peer first, and the geometric mean.
  ///
  /// - Parameter sides: the peer, then Adder: the cycles that a script prints.
  func table(_ sides: [(String) throws -> Double]) throws -> String {
    var rows: [(ratio: Double, text: String)] = []
    var failures: [String] = []
    for operation in operations {
      let name = operation.replacing("\n", with: "; ")
      do {
        let cycles = try sides.map { try $0(source(operation)) / Double(Self.rounds) }
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
    let lines = rows.sorted { $0.ratio > $1.ratio }.map(\.text)
    let mean = exp(rows.reduce(0) { $0 + log($1.ratio) } / Double(rows.count))
    return
      (["cycles of an operation by the guest's clock\n\n    peer   Adder  ratio"] + lines
      + ["\n\(rows.count) operations, geometric mean \(String(format: "%.3f", mean))"]
      + (failures.isEmpty ? [] : ["\nnot compared:"] + failures)).joined(separator: "\n")
  }

  /// One script an operation.
  var sources: [String] { operations.map(source) }

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
