import Foundation

/// How fast the emulator's engines run guest programs, beside QEMU with the same ELF in the same
/// run.
///
/// Each program is run with some units of work and with none; the difference in processor time is
/// its speed, so that starting costs nobody anything. The rounds alternate between the emulators,
/// and the medians count. `emulator-speed tracing` measures only what recording costs.
@main
enum Speed {
  static let rounds = 3
  /// Units of work, some ten million instructions each, for each emulator to have a second or so.
  static let units = ["jit": 40, "block": 20, "precise": 10, "QEMU -icount": 40, "QEMU": 40]
  static let emulators: [any Emulator] = [
    ThumbprintEmulator(engine: "jit"), ThumbprintEmulator(engine: "block"),
    ThumbprintEmulator(engine: "precise"),
    QEMU(countsInstructions: true), QEMU(countsInstructions: false),
  ]

  /// A program's speeds by emulator, in millions of guest instructions per second.
  struct Row {
    let guest: Guest
    var speeds: [String: Double] = [:]

    /// Of an engine to another emulator; nil where that does not run the program.
    func ratio(_ engine: String, to other: String) -> Double? {
      guard let ours = speeds[engine], let theirs = speeds[other] else { return nil }
      return ours / theirs
    }
  }

  static func main() {
    do {
      let guests = try Guest.build()
      if CommandLine.arguments.dropFirst() == ["tracing"] { return try Tracing.measure(guests) }
      try measureLaunch(guests)
      let rows = try guests.map(measure)
      summarise(rows)
      try Tracing.measure(guests)
    } catch {
      FileHandle.standardError.write(Data("emulator-speed: \(error)\n".utf8))
      exit(1)
    }
  }

  /// From launch to exit of runs that do nothing, and the memory of ones that do something.
  private static func measureLaunch(_ guests: [Guest]) throws {
    let emulator = ThumbprintEmulator(engine: "block")
    for guest in guests where guest.name == "integer" {
      let times = try (0..<9).map { _ in
        try Child.run(emulator.command(guest, units: 0)).usage.wall
      }
      say("\(guest.core.board): launch to exit \(decimal(median(times) * 1000)) ms")
    }
    let memory = try guests.map { try Child.run(emulator.command($0, units: 1)).usage.memory }
    say("memory: \(decimal(Double(memory.max() ?? 0) / 1e6)) MB at most\n")
    say("core        program     engine    M instr/s  / QEMU -icount  / QEMU")
  }

  private static func measure(_ guest: Guest) throws -> Row {
    let counter = ThumbprintEmulator(engine: "block")
    let perUnit =
      try counter.instructions(guest, units: 1) - counter.instructions(guest, units: 0)
    let used = emulators.filter { guest.isForQEMU || $0 is ThumbprintEmulator }
    var times: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for emulator in used {
        let work = units(emulator, guest)
        let long = try Child.run(emulator.command(guest, units: work)).usage.processor
        let short = try Child.run(emulator.command(guest, units: 0)).usage.processor
        times[emulator.name, default: []].append((long - short) / Double(work))
      }
    }
    var row = Row(guest: guest)
    for (name, seconds) in times { row.speeds[name] = Double(perUnit) / median(seconds) / 1e6 }
    for engine in ["jit", "block", "precise"] { show(row, engine) }
    return row
  }

  /// A script is a unit.
  private static func units(_ emulator: any Emulator, _ guest: Guest) -> Int {
    if guest.scripts != nil { return 1 }
    let count = Self.units[emulator.name]!
    return Guest.slow.contains(guest.name) ? count / 10 : count
  }

  private static func show(_ row: Row, _ engine: String) {
    let cells = ["QEMU -icount", "QEMU"].map { row.ratio(engine, to: $0).map(decimal) ?? "-" }
    say(
      pad(row.guest.core.name, 12) + pad(row.guest.name, 12) + pad(engine, 10)
        + pad(decimal(row.speeds[engine]!), 11) + pad(cells[0], 16) + cells[1])
  }

  private static func summarise(_ rows: [Row]) {
    say("")
    for core in GuestCore.all {
      let own = rows.filter {
        $0.guest.core.name == core.name && !Guest.apart.contains($0.guest.name)
      }
      for engine in ["jit", "block", "precise"] {
        let means = ["QEMU -icount", "QEMU"].map { other in
          "\(decimal(geometricMean(own.compactMap { $0.ratio(engine, to: other) }))) of \(other)"
        }
        say("\(core.name), \(engine): geometric mean \(means.joined(separator: ", "))")
      }
    }
  }

  /// A line, seen at once wherever it goes.
  static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  static func geometricMean(_ values: [Double]) -> Double {
    exp(values.map { log($0) }.reduce(0, +) / Double(values.count))
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// Two places, in every locale.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
