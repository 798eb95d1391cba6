import Foundation

/// A processor with a board that both emulators have.
struct GuestCore {
  let name: String
  let board: String
  /// QEMU's name of the board.
  let machine: String
  let options: [String]

  static let all = [
    GuestCore(
      name: "Cortex-M0", board: "microbit-v1", machine: "microbit", options: ["-mcpu=cortex-m0"]),
    GuestCore(
      name: "Cortex-M4F", board: "mps2-an386", machine: "mps2-an386",
      options: ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]),
  ]
}

/// A program that the emulators run, for one core. It does a number of units of work.
struct Guest {
  let name: String
  let core: GuestCore
  let image: String
  /// Of Adder's firmware: the script of one unit, and one that does nothing.
  var scripts: (long: String, short: String)?
  /// Whether QEMU has the board.
  var isForQEMU = true

  private func script(_ units: Int) -> String? { scripts.map { units == 0 ? $0.short : $0.long } }

  func thumbprintArguments(_ units: Int) -> [String] {
    if let script = script(units) { return [script, "--board", core.board, "--firmware", image] }
    return [image, String(units), "--board", core.board]
  }

  /// What the guest gets as its command line.
  func qemuArguments(_ units: Int) -> [String] {
    script(units).map { [$0] } ?? [name, String(units)]
  }

  static let programs = ["integer", "memory", "calls", "float", "interrupts", "unpack"]
  /// Programs that do what is slow everywhere: fewer units.
  static let slow: Set = ["interrupts", "unpack"]
  /// Not in the means: emulators differ by orders of magnitude in code that changes.
  static let apart: Set = ["unpack"]
  private static let sources = "Benchmarks/Emulator/Guests"

  /// Compiles the programs for every core.
  static func build() throws -> [Guest] {
    let directory = ".build/emulator-guests"
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    var guests: [Guest] = []
    for core in GuestCore.all {
      for name in programs {
        let image = "\(directory)/\(name)-\(core.board).elf"
        try Child.run(
          ["arm-none-eabi-gcc"] + core.options + [
            "-mthumb", "-O2", "-ffreestanding", "-fno-tree-loop-distribute-patterns", "-nostdlib",
            "-Wall", "-Wextra", "-Werror", "-n", "-T", "\(sources)/guest.ld", "-o", image,
            "\(sources)/start.c", "\(sources)/\(name).c", "-lgcc",
          ])
        guests.append(Guest(name: name, core: core, image: image))
      }
      guests.append(firmware(core))
    }
    return guests
  }

  /// Adder with a long script. QEMU has no second micro:bit.
  private static func firmware(_ core: GuestCore) -> Guest {
    let isM0 = core.board == "microbit-v1"
    let board = isM0 ? core.board : "microbit-v2"
    let place = GuestCore(
      name: core.name, board: board, machine: core.machine, options: core.options)
    return Guest(
      name: "adder", core: place, image: ".build/firmware/adder-\(board).elf",
      scripts: ("Benchmarks/Emulator/long.py", "Benchmarks/Emulator/short.py"), isForQEMU: isM0)
  }
}
