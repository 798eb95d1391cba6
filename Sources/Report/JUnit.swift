/// Results in the XML form that CI servers read, after JUnit: a suite of cases, each passed or with the
/// reason why not. Times are simulated, so that a report is the same to the byte whenever its content is.
public struct JUnit: Sendable {
  public enum Outcome: Sendable {
    case passed
    /// Something was expected and did not come.
    case failure(Problem)
    /// It did not come to that.
    case error(Problem)
    case skipped(String)
  }

  /// What went wrong: in a word, in a line, and in as many as it takes.
  public struct Problem: Sendable {
    public let type: String?
    public let message: String
    public let details: String?

    public init(type: String? = nil, message: String, details: String? = nil) {
      self.type = type
      self.message = message
      self.details = details
    }
  }

  public struct Property: Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public struct Case: Sendable {
    public let name: String
    public let nanoseconds: UInt64
    public let properties: [Property]
    public let outcome: Outcome

    public init(
      name: String, nanoseconds: UInt64, properties: [Property] = [], outcome: Outcome
    ) {
      self.name = name
      self.nanoseconds = nanoseconds
      self.properties = properties
      self.outcome = outcome
    }
  }

  public struct Suite: Sendable {
    public let name: String
    public let nanoseconds: UInt64
    public let properties: [Property]
    public let cases: [Case]

    public init(
      name: String, nanoseconds: UInt64, properties: [Property] = [], cases: [Case]
    ) {
      self.name = name
      self.nanoseconds = nanoseconds
      self.properties = properties
      self.cases = cases
    }
  }

  private let suites: [Suite]

  public init(_ suites: [Suite]) { self.suites = suites }

  /// The document, ending in a newline.
  public var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(Self.counts(suites.flatMap(\.cases)))>\n"
      + suites.map(Self.text).joined() + "</testsuites>\n"
  }

  private static func text(_ suite: Suite) -> String {
    let name = Markup.attribute(suite.name)
    return
      "  <testsuite name=\"\(name)\" \(counts(suite.cases)) \(skipped(suite.cases)) time=\"\(seconds(suite.nanoseconds))\">\n"
      + properties(suite.properties, indent: "    ")
      + suite.cases.map { text($0, suite: name) }.joined() + "  </testsuite>\n"
  }

  private static func text(_ test: Case, suite: String) -> String {
    let head =
      "    <testcase classname=\"\(suite)\" name=\"\(Markup.attribute(test.name))\" "
      + "time=\"\(seconds(test.nanoseconds))\""
    let body = properties(test.properties, indent: "      ") + text(test.outcome)
    return body.isEmpty ? head + "/>\n" : head + ">\n" + body + "    </testcase>\n"
  }

  private static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .passed: ""
    case .failure(let problem): text("failure", problem)
    case .error(let problem): text("error", problem)
    case .skipped(let reason): "      <skipped message=\"\(Markup.attribute(reason))\"/>\n"
    }
  }

  private static func text(_ tag: String, _ problem: Problem) -> String {
    let type = problem.type.map { " type=\"\(Markup.attribute($0))\"" } ?? ""
    let head = "      <\(tag) message=\"\(Markup.attribute(problem.message))\"\(type)"
    return problem.details.map { "\(head)>\(Markup.content($0))</\(tag)>\n" } ?? head + "/>\n"
  }

  private static func properties(_ properties: [Property], indent: String) -> String {
    if properties.isEmpty { return "" }
    let lines = properties.map {
      "\(indent)  <property name=\"\(Markup.attribute($0.name))\" "
        + "value=\"\(Markup.attribute($0.value))\"/>\n"
    }
    return "\(indent)<properties>\n\(lines.joined())\(indent)</properties>\n"
  }

  private static func counts(_ cases: [Case]) -> String {
    let failures = cases.count { if case .failure = $0.outcome { true } else { false } }
    let errors = cases.count { if case .error = $0.outcome { true } else { false } }
    return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  /// Of a suite; Jenkins' schema has none of all suites.
  private static func skipped(_ cases: [Case]) -> String {
    let count = cases.count { if case .skipped = $0.outcome { true } else { false } }
    return "skipped=\"\(count)\""
  }

  private static func seconds(_ nanoseconds: UInt64) -> String {
    let micros = nanoseconds / 1000
    let fraction = String(micros % 1_000_000 + 1_000_000).dropFirst()
    return "\(micros / 1_000_000).\(fraction)"
  }
}
