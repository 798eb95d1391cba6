/// A scenario's results for people and for CI servers.
extension ScenarioRun {
  /// The first failure: the file, the line, what was asked for and what was seen instead.
  public var failureText: String? {
    failure.map {
      "\(scenario.path): line \($0.step.line): \($0.step.title): \($0.failure ?? "")"
    }
  }

  /// The results in JUnit's format: a test case for each expectation that was decided, with the
  /// simulated time since the one before.
  public func junit() -> String {
    let cases = results.filter { $0.step.isExpectation || $0.failure != nil }
    let failures = cases.filter { $0.failure != nil }.count
    let suite = Self.escaped(scenario.name)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites tests=\"\(cases.count)\" failures=\"\(failures)\">\n"
    text +=
      "  <testsuite name=\"\(suite)\" tests=\"\(cases.count)\" failures=\"\(failures)\" "
      + "time=\"\(Self.seconds(cases.last?.time ?? 0))\">\n"
    var last: UInt64 = 0
    for result in cases {
      let name = Self.escaped("line \(result.step.line): \(result.step.title)")
      let time = Self.seconds(result.time - min(last, result.time))
      last = result.time
      text += "    <testcase classname=\"\(suite)\" name=\"\(name)\" time=\"\(time)\""
      if let failure = result.failure {
        text += ">\n      <failure message=\"\(Self.escaped(failure))\"/>\n    </testcase>\n"
      } else {
        text += "/>\n"
      }
    }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  private static func seconds(_ nanoseconds: UInt64) -> String {
    let micros = nanoseconds / 1000
    let fraction = String(micros % 1_000_000 + 1_000_000).dropFirst()
    return "\(micros / 1_000_000).\(fraction)"
  }

  /// For an XML attribute; characters that XML cannot have become `?`.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
