import Foundation

/// What recording costs: a run with pins and events on beside the same run without. Lines are
/// made by a second thread, so that there are two answers: by the clock, if the host has a second
/// core to spare, and in processor time.
enum Tracing {
  /// More than elsewhere: these runs are short, and the first one that writes so much pays for memory
  /// that a virtual machine's host has taken back.
  private static let rounds = 7
  private static let directory = ".build/emulator-guests"
  private static let options = [
    "--trace", "vcd:\(directory)/trace.vcd", "--trace", "events:\(directory)/trace.jsonl",
  ]
  private static let stock = "/usr/share/firmware-microbit-micropython/firmware.hex"

  static func measure(_ guests: [Guest]) throws {
    Speed.say("\ntracing: pins and events on, times the run without")
    Speed.say("core        program     by the clock  processor time  MB written")
    let emulator = ThumbprintEmulator(engine: "block")
    for guest in guests {
      let units = guest.scripts == nil ? 2 : 1
      try compare(guest.core.name, guest.name, emulator.command(guest, units: units))
    }
    guard FileManager.default.fileExists(atPath: stock) else { return }
    let boot = "\(directory)/boot.yaml"
    try Data("steps: [{ delay: 3s }]\n".utf8).write(to: URL(fileURLWithPath: boot))
    try compare(
      "Cortex-M0", "stock boot",
      [
        ".build/release/thumbprint", "run", stock, "--board", "microbit-v1", "-q", "--scenario",
        boot,
      ])
  }

  private static func compare(_ core: String, _ name: String, _ command: [String]) throws {
    var clock: [Double] = []
    var processor: [Double] = []
    var bytes = 0
    for _ in 0..<rounds {
      let plain = try Child.run(command).usage
      let traced = try Child.run(command + options).usage
      clock.append(traced.wall / plain.wall)
      processor.append(traced.processor / plain.processor)
      bytes = try removeFiles()
    }
    Speed.say(
      Speed.pad(core, 12) + Speed.pad(name, 12) + Speed.pad(Speed.decimal(Speed.median(clock)), 14)
        + Speed.pad(Speed.decimal(Speed.median(processor)), 16)
        + Speed.decimal(Double(bytes) / 1e6))
  }

  /// Takes away what a run wrote, for emptying a file that is there would be part of the next one.
  ///
  /// - Returns: how many bytes it was.
  private static func removeFiles() throws -> Int {
    var bytes = 0
    for name in ["trace.vcd", "trace.jsonl"] {
      let path = "\(directory)/\(name)"
      bytes += (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      try FileManager.default.removeItem(atPath: path)
    }
    return bytes
  }
}
