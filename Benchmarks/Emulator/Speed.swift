import Foundation

/// How fast the emulator runs the Adder firmware, beside QEMU with the same ELF in the same run.
///
/// Both start as processes and run a long script and one that does nothing; the difference of the
/// two is the speed, so that starting costs neither of them anything. The rounds alternate, and the
/// medians count.
@main
enum Speed {
  static let board = "microbit-v1"
  static let rounds = 5

  static func main() {
    do {
      try measure()
    } catch {
      FileHandle.standardError.write(Data("emulator-speed: \(error)\n".utf8))
      exit(1)
    }
  }

  static func measure() throws {
    let firmware = ".build/firmware/adder-\(board).elf"
    let scripts = (long: "Benchmarks/Emulator/long.py", short: "Benchmarks/Emulator/short.py")
    let emulators: [any Emulator] = [
      ThumbprintEmulator(firmware: firmware, board: board), QEMU(firmware: firmware),
    ]
    let instructions =
      try ThumbprintEmulator(firmware: firmware, board: board).instructions(of: scripts.long)
      - ThumbprintEmulator(firmware: firmware, board: board).instructions(of: scripts.short)
    print("\(firmware), \(scripts.long): \(instructions) guest instructions, \(rounds) rounds")

    var seconds = Array(repeating: [Double](), count: emulators.count)
    for round in 1...rounds {
      for (index, emulator) in emulators.enumerated() {
        let long = try emulator.time(scripts.long)
        let short = try emulator.time(scripts.short)
        seconds[index].append(long - short)
        print("round \(round): \(emulator.name) \(decimal(long)) s, empty \(decimal(short)) s")
      }
    }
    let speeds = seconds.map { Double(instructions) / median($0) / 1e6 }
    print("")
    for (emulator, speed) in zip(emulators, speeds) {
      print("\(emulator.name): \(decimal(speed)) million guest instructions per second (median)")
    }
    print("\(emulators[0].name) / \(emulators[1].name): \(decimal(speeds[0] / speeds[1]))")
  }

  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// Two places, in every locale.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths % 100)
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
