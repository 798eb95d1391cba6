import Foundation

/// `failures` and `stack`: every `stride`th allocation of each script fails in turn, or the machine's
/// stack is short by ever so much. A campaign of hours can be gone on with: each script's line is out
/// once it is done.
struct EnduranceCampaign {
  let isStack: Bool
  let stride: Int
  var scripts: ArraySlice<String>
  /// What a script may take, in seconds of the host; what is left of it then is not tried.
  var limit = Double.infinity

  /// - Parameter arguments: `failures` or `stack`, the stride, options and scripts; `nil` if they are not.
  init?(_ arguments: [String]) {
    guard arguments.count >= 3, let stride = Int(arguments[1]), stride > 0 else { return nil }
    isStack = arguments[0] == "stack"
    self.stride = stride
    scripts = arguments.dropFirst(2)
    var first: String?
    while let option = scripts.first, option.hasPrefix("--") {
      guard let value = scripts.dropFirst().first else { return nil }
      switch option {
      case "--seconds":
        guard let seconds = Double(value), seconds > 0 else { return nil }
        limit = seconds
      case "--from": first = value
      default: return nil
      }
      scripts = scripts.dropFirst(2)
    }
    if let first {
      guard let place = scripts.firstIndex(of: first) else { return nil }
      scripts = scripts[place...]
    }
    if scripts.isEmpty { return nil }
  }

  /// False: something is wrong, and said.
  func run() throws -> Bool {
    var isFine = true
    var trials = 0
    var noticed = 0
    var cut = 0
    for path in scripts {
      Main.current = path
      let end = Date(timeIntervalSinceNow: limit)
      let script = Endurance(source: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      let whole = script.run()
      Main.report(path, "as it is", whole.problems, &isFine)
      let numbers =
        isStack
        ? Swift.stride(from: 256, to: 16 << 10, by: stride)
        : Swift.stride(from: 1, to: whole.allocations + 1, by: stride)
      let what = isStack ? "stack" : "allocation"
      var done = 0
      for number in numbers {
        if Date() > end {
          cut += 1
          break
        }
        Main.current = "\(path): \(what) \(number)"
        let outcome = Main.limited(10) {
          isStack ? script.run(stack: UInt(number)) : script.run(failing: number)
        }
        done += 1
        if outcome.isNoticed { noticed += 1 }
        Main.report(path, "\(what) \(number)", outcome.problems, &isFine)
      }
      trials += done
      print("\(path): \(done) of \(Array(numbers).count) trials")
      fflush(nil)
    }
    print("\(scripts.count) scripts, \(cut) cut off, \(trials) trials, \(noticed) say so")
    return isFine
  }
}
