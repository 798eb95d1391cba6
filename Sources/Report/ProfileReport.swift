import Measure

/// What `thumbprint profile` says: what a script's run cost, by line and by function.
public struct ProfileReport: Sendable {
  public static let schema = "thumbprint.profile/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
    case csv
    case collapsed
    case speedscope
  }

  let run: BenchRun
  let profile: ScriptProfile
  /// The script's lines, for people to read.
  let source: [String]

  /// - Parameters:
  ///   - run: of which script, on what, and how it ended.
  ///   - source: the script, in UTF-8.
  public init(_ profile: ScriptProfile, of run: BenchRun, source: [UInt8]) {
    self.profile = profile
    self.run = run
    self.source = String(decoding: source, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.last == "\r" ? String($0.dropLast()) : String($0) }
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: ProfileTable(self).text
    case .json: json.document
    case .csv: csv
    case .collapsed: collapsed
    case .speedscope: speedscope.document
    }
  }

  /// As tracebacks name it.
  func file(_ place: ScriptProfile.Place) -> String {
    place.isText ? "<string>" : String(run.script.split(separator: "/").last ?? "")
  }

  // MARK: For programs

  private var json: JSON {
    .object([
      ("schema", .string(Self.schema)), ("script", .string(run.script)),
      ("board", .string(run.board)), ("core", .string(run.core)), ("clockHz", JSON(run.clockHz)),
      (
        "firmware",
        .object([("name", .string(run.firmwareName)), ("sha256", .string(run.firmwareSHA256))])
      ),
      ("status", .string(run.status.rawValue)), ("cycles", JSON(profile.cycles)),
      ("outsideCycles", JSON(profile.outside)),
      ("lines", .array(profile.lines.map(json))),
      ("functions", .array(profile.functions.map(json))),
      (
        "stacks",
        .array(
          profile.stacks.map {
            .object([
              ("functions", .array($0.functions.map { JSON($0) })), ("cycles", JSON($0.own)),
            ])
          })
      ),
    ])
  }

  private func json(_ line: ScriptProfile.Line) -> JSON {
    .object(place(line.place) + [("times", JSON(line.times))] + members(line.cost))
  }

  private func json(_ function: ScriptProfile.Function) -> JSON {
    .object(
      [("name", .string(function.name))] + place(function.place)
        + [("calls", JSON(function.calls))] + members(function.cost))
  }

  private func place(_ place: ScriptProfile.Place) -> [(String, JSON)] {
    [("file", .string(file(place))), ("line", JSON(place.line))]
  }

  private func members(_ cost: ScriptProfile.Cost) -> [(String, JSON)] {
    [
      ("cycles", JSON(cost.own)), ("totalCycles", JSON(cost.total)),
      ("allocatedBytes", JSON(cost.allocated)),
    ]
  }

  private var csv: String {
    CSV.line(["file", "line", "times", "cycles", "total_cycles", "allocated_bytes", "source"])
      + profile.lines.map { line in
        CSV.line(
          [file(line.place), String(line.place.line), String(line.times)]
            + [line.cost.own, line.cost.total, line.cost.allocated].map { String($0) }
            + [line.place.isText ? "" : sourceLine(line.place.line)])
      }.joined()
  }

  func sourceLine(_ number: Int) -> String {
    number >= 1 && number <= source.count ? source[number - 1] : ""
  }

  // MARK: For flame graphs

  /// A stack a line, its functions divided by semicolons, then its cycles: what flamegraph.pl reads.
  private var collapsed: String {
    profile.stacks.map { stack in
      stack.functions.map { profile.functions[$0].name }.joined(separator: ";") + " \(stack.own)\n"
    }.joined()
  }

  /// https://www.speedscope.app/file-format-schema.json, of the type `sampled`; weights are cycles.
  private var speedscope: JSON {
    .object([
      ("$schema", .string("https://www.speedscope.app/file-format-schema.json")),
      (
        "shared",
        .object([
          (
            "frames",
            .array(
              profile.functions.map {
                .object([("name", .string($0.name))] + place($0.place))
              })
          )
        ])
      ),
      (
        "profiles",
        .array([
          .object([
            ("type", .string("sampled")), ("name", .string("\(run.script) on \(run.board)")),
            ("unit", .string("none")), ("startValue", JSON(0)),
            ("endValue", JSON(profile.cycles - profile.outside)),
            (
              "samples",
              .array(profile.stacks.map { .array($0.functions.map { JSON($0) }) })
            ),
            ("weights", .array(profile.stacks.map { JSON($0.own) })),
          ])
        ])
      ),
      ("name", .string("\(run.script) on \(run.board)")), ("activeProfileIndex", JSON(0)),
      ("exporter", .string("thumbprint")),
    ])
  }
}
