/// What recording costs: a run with pins and events on beside the same run without.
enum Tracing {
  /// Programs that do something with the chip: a script that prints, and interrupts all the time.
  private static let programs = ["adder", "interrupts"]
  private static let directory = ".build/emulator-guests"
  private static let options = [
    "--trace", "vcd:\(directory)/trace.vcd", "--trace", "events:\(directory)/trace.jsonl",
  ]

  static func measure(_ guests: [Guest]) throws {
    Speed.say("\ncore        program     pins and events on, times the run without")
    let emulator = ThumbprintEmulator(engine: "block")
    for guest in guests where programs.contains(guest.name) {
      let units = guest.scripts == nil ? 2 : 1
      var ratios: [Double] = []
      for _ in 0..<Speed.rounds {
        let command = emulator.command(guest, units: units)
        let plain = try Child.run(command).usage.processor
        let traced = try Child.run(command + options).usage.processor
        ratios.append(traced / plain)
      }
      Speed.say(
        Speed.pad(guest.core.name, 12) + Speed.pad(guest.name, 12)
          + Speed.decimal(Speed.median(ratios)))
    }
  }
}
