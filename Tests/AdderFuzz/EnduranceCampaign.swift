import Foundation

/// `failures` and `stack`: every allocation of each script fails in turn, or the machine's stack is short by
/// ever so much. What a script may take can be limited, for some would take days: then the trials are spread evenly
/// over it, and another seed begins elsewhere. A campaign of hours can be gone on with: each script's line is out once it
/// is done.
struct EnduranceCampaign {
  let isStack: Bool
  let stride: Int
  var scripts: [String]
  /// What a script may take, in seconds of processor time; what is left of it then is not tried.
  var limit = Double.infinity
  /// Which trials come first.
  var seed = 1

  /// - Parameter arguments: `failures` or `stack`, the stride, options and scripts; `nil` if they are not.
  init?(_ arguments: [String]) {
    guard arguments.count >= 3, let stride = Int(arguments[1]), stride > 0 else { return nil }
    isStack = arguments[0] == "stack"
    self.stride = stride
    var rest = arguments.dropFirst(2)
    var first: String?
    var share: (index: Int, count: Int) = (0, 1)
    while let option = rest.first, option.hasPrefix("--") {
      guard let value = rest.dropFirst().first else { return nil }
      switch option {
      case "--seconds":
        guard let seconds = Double(value), seconds > 0 else { return nil }
        limit = seconds
      case "--seed":
        guard let number = Int(value), number >= 0 else { return nil }
        seed = number
      case "--share":
        let numbers = value.split(separator: "/").compactMap { Int($0) }
        guard numbers.count == 2, 1 <= numbers[0], numbers[0] <= numbers[1] else { return nil }
        share = (numbers[0] - 1, numbers[1])
      case "--from": first = value
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    if let first {
      guard let place = rest.firstIndex(of: first) else { return nil }
      rest = rest[place...]
    }
    scripts = rest.enumerated().filter { $0.offset % share.count == share.index }.map(\.element)
    if scripts.isEmpty { return nil }
  }

  /// `0..<count`, each once, in an order of which every beginning is spread evenly.
  static func order(_ count: Int, seed: Int) -> some Sequence<Int> {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    // The golden section leaves the most even gaps.
    var step = max(1, Int(Double(count) * 0.618))
    while divisor(step, count) > 1 { step += 1 }
    return (0..<count).lazy.map { ($0 + seed) * step % count }
  }

  /// False: something is wrong, and said.
  func run() throws -> Bool {
    var isFine = true
    var trials = 0
    var noticed = 0
    var cut = 0
    var left = 0
    for (index, path) in scripts.enumerated() {
      Main.current = path
      let start = Self.processorTime
      let script = Endurance(source: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      let whole = script.run()
      Main.report(path, "as it is", whole.problems, &isFine)
      let numbers = Array(
        isStack
          ? Swift.stride(from: 256, to: 16 << 10, by: stride)
          : Swift.stride(from: 1, to: whole.allocations + 1, by: stride))
      let what = isStack ? "stack" : "allocation"
      var done = 0
      for place in Self.order(numbers.count, seed: seed) {
        if Self.processorTime - start > limit {
          cut += 1
          break
        }
        let number = numbers[place]
        Main.current = "\(path): \(what) \(number)"
        let outcome = Main.limited(10) {
          isStack ? script.run(stack: UInt(number)) : script.run(failing: number)
        }
        done += 1
        if outcome.isNoticed { noticed += 1 }
        Main.report(path, "\(what) \(number)", outcome.problems, &isFine)
      }
      trials += done
      left += numbers.count - done
      print("\(index + 1)/\(scripts.count) \(path): \(done) of \(numbers.count) trials")
      fflush(nil)
    }
    print(
      "\(scripts.count) scripts, \(cut) of them in part (\(left) trials left out), "
        + "\(trials) trials, \(noticed) say so")
    return isFine
  }

  private static var processorTime: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
}
