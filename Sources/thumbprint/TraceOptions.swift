import ArgumentParser
import Image
import Machine
import Peripherals
import Trace

/// The options that say what is recorded of a run, and which part of it.
struct TraceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Record vcd:FILE (pins, LEDs, buses and interrupts, for sigrok, GTKWave and others), "
        + "events:FILE.jsonl or .csv (what program and peripherals do), instructions:FILE, "
        + "perfetto:FILE (a timeline for ui.perfetto.dev) or itm:FILE (packets of the ITM's stimulus "
        + "ports); compressed if the name ends in .gz; may be given more than once. With --nodes a file "
        + "a machine: FILE-0, FILE-1 and so on, in front of the name's endings.",
      valueName: "kind:file"), transform: Self.trace)
  var trace: [TraceRequest] = []

  @Option(help: ArgumentHelp("Short for --trace vcd:FILE.", valueName: "file"), completion: .file())
  var vcdFile: String?

  @Option(
    help: ArgumentHelp(
      "Record only this peripheral, such as UART0; may be given more than once.", valueName: "name")
  )
  var tracePeripheral: [String] = []

  @Option(
    help: ArgumentHelp(
      "Record only accesses to these addresses, such as 0x40002000-0x40002FFF, or instructions "
        + "there; may be given more than once.", valueName: "address"), transform: Self.range)
  var traceAddress: [ClosedRange<UInt32>] = []

  @Option(
    help: ArgumentHelp(
      "Record only what this function does; may be given more than once.", valueName: "symbol"))
  var traceSymbol: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Record from this simulated time on: \(TimeSpan.form).", valueName: "time"))
  var traceFrom: TimeSpan?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Record up to this simulated time: \(TimeSpan.form).", valueName: "time"))
  var traceUntil: TimeSpan?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Keep only the last lines of events and instructions, before the first fault or the end.",
      valueName: "lines"))
  var traceLast: Int?

  var requests: [TraceRequest] {
    trace + (vcdFile.map { [TraceRequest(kind: .vcd, path: $0)] } ?? [])
  }

  func validate() throws {
    if let traceLast, !(1...10_000_000).contains(traceLast) {
      throw ValidationError("--trace-last takes 1 to 10000000.")
    }
    let isFiltered =
      !tracePeripheral.isEmpty || !traceAddress.isEmpty || !traceSymbol.isEmpty
      || traceFrom != nil || traceUntil != nil || traceLast != nil
    if isFiltered && requests.isEmpty {
      throw ValidationError("--trace-... options choose what --trace records; give that too.")
    }
    try check("--trace-last", traceLast != nil, for: [.events, .instructions])
    try check("--trace-address", !traceAddress.isEmpty, for: [.events, .instructions])
    try check("--trace-symbol", !traceSymbol.isEmpty, for: [.events, .instructions])
    try check("--trace-peripheral", !tracePeripheral.isEmpty, for: [.events, .perfetto, .vcd])
    try check("--trace-from", traceFrom != nil, for: [.vcd, .events, .instructions, .perfetto])
    try check("--trace-until", traceUntil != nil, for: [.vcd, .events, .instructions, .perfetto])
    if let traceFrom, let traceUntil, traceFrom.nanoseconds >= traceUntil.nanoseconds {
      throw ValidationError("--trace-until must be later than --trace-from.")
    }
  }

  /// An option is a mistake where nothing is recorded that it chooses from.
  private func check(_ option: String, _ isGiven: Bool, for kinds: [TraceRequest.Kind]) throws {
    guard isGiven, !requests.contains(where: { kinds.contains($0.kind) }) else { return }
    let names = kinds.map(\.rawValue)
    throw ValidationError(
      "\(option) is for \(names.dropLast().joined(separator: ", ")) and \(names.last!).")
  }

  /// Starts the recordings of a machine.
  ///
  /// - Parameter node: its number among several.
  func start(_ machine: Machine, node: Int? = nil) throws -> TraceSession {
    if machine.board.architecture == .v6M, requests.contains(where: { $0.kind == .itm }) {
      throw InputError(
        "--trace itm: the \(machine.board.coreName) of \(machine.board.name) has no ITM")
    }
    var filter = TraceFilter()
    for name in traceSymbol { filter.add(try machine.image.find(name)) }
    try InputError.wrap {
      for name in tracePeripheral { try filter.add(peripheral: name, of: machine) }
    }
    filter.addresses = traceAddress
    let clock = UInt64(machine.board.core.clock)
    filter.from = traceFrom?.cycles(clockHz: clock) ?? 0
    filter.until = traceUntil?.cycles(clockHz: clock) ?? .max
    filter.last = traceLast
    let chosen = node.map { node in self.requests.map { $0.ofNode(node) } } ?? self.requests
    return try InputError.wrap {
      try TraceSession(
        chosen, of: machine, architecture: machine.board.architecture, filter: filter)
    }
  }

  @Sendable private static func trace(_ text: String) throws -> TraceRequest {
    guard let request = TraceRequest(text) else {
      let kinds = TraceRequest.Kind.allCases.map { "\($0.rawValue):FILE" }
      throw ValidationError("'\(text)' is none of \(kinds.joined(separator: ", "))")
    }
    return request
  }

  @Sendable private static func range(_ text: String) throws -> ClosedRange<UInt32> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let addresses = parts.compactMap { Address(argument: String($0))?.value }
    guard addresses.count == parts.count, (1...2).contains(parts.count),
      addresses[0] <= addresses[parts.count - 1]
    else {
      throw ValidationError("'\(text)' is no address or range such as 0x40002000-0x40002FFF")
    }
    return addresses[0]...addresses[parts.count - 1]
  }
}
