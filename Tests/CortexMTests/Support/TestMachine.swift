import Bus
import CortexM
import Foundation
import TestSupport

/// A core with code memory at 0 and RAM at 0x20000000, and no peripherals.
final class TestMachine: SemihostingHandler {
  let scheduler = Scheduler(frequency: 16_000_000)
  let bus: AddressSpace
  let core: Core
  let code = MemoryRegion(name: "code", base: 0, size: 1 << 20, access: .readExecute)
  let ram = MemoryRegion(name: "ram", base: 0x2000_0000, size: 1 << 20, access: .all)

  /// Events that the machine keeps.
  var events: [Event] = []

  /// An event that does something.
  func event(_ handler: @escaping () -> Void) -> Event {
    events.append(Event("test", handler: handler))
    return events.last!
  }

  init(_ configuration: CoreConfiguration = .cortexM0()) throws {
    bus = AddressSpace(scheduler: scheduler)
    try bus.add(code)
    try bus.add(ram)
    core = try Core(configuration, bus: bus)
    core.semihosting = self
  }

  /// Loads an image at 0 and resets the core.
  convenience init(_ configuration: CoreConfiguration = .cortexM0(), image: [UInt8]) throws {
    try self.init(configuration)
    code.store(0, contentsOf: image)
    core.reset()
  }

  /// Any semihosting call ends the run, unless a test has another use for it.
  var onCall: (Core) -> Void = { $0.requestStop() }
  func semihostingCall(_ core: Core) { onCall(core) }

  /// Runs until the guest makes a semihosting call.
  func runToEnd(limit: UInt64 = 100_000_000) throws {
    let reason = core.run(until: limit)
    guard case .requested = reason else {
      throw GuestFailure(
        description: "stopped at \(String(core.pc, radix: 16)): \(reason)")
    }
  }

  func words(at address: UInt32, count: Int) -> [UInt32] {
    (0..<count).map { bus.read(address + UInt32(4 * $0), .word).value }
  }
}

/// Assembly for a Cortex-M, turned into the image of a flash that begins with the vector table.
struct Assembly {
  enum Target {
    case cortexM0
    case cortexM4

    var options: [String] {
      switch self {
      case .cortexM0: ["-mcpu=cortex-m0"]
      case .cortexM4: ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]
      }
    }
  }

  let image: [UInt8]
  let elf: String
  private let scratch: Scratch

  /// - Parameter source: UAL; begins with the code. SP is 0x20004000 at reset, and exception n goes
  ///   to `vectors[n]`, or hangs.
  init(_ source: String, for target: Target, vectors: [Int: String] = [:]) throws {
    var text = ".syntax unified\n.thumb\n.word 0x20004000\n.word start + 1\n"
    for exception in 2..<64 {
      text += vectors[exception].map { ".word \($0) + 1\n" } ?? ".word hang + 1\n"
    }
    text +=
      ".thumb_func\nhang: b hang\n.balign 4\n.thumb_func\n.global start\nstart:\n" + source
      + "\n"
    scratch = try Scratch()
    let assembly = try scratch.write("guest.s", text)
    let object = scratch.path("guest.o")
    elf = scratch.path("guest.elf")
    let binary = scratch.path("guest.bin")
    try Tool.check("arm-none-eabi-as", target.options + ["-mthumb", "-o", object, assembly])
    try Tool.check(
      "arm-none-eabi-ld", ["-Ttext=0", "-e", "start", "-o", elf, object])
    try Tool.check("arm-none-eabi-objcopy", ["-O", "binary", "-j", ".text", elf, binary])
    image = try [UInt8](Data(contentsOf: URL(fileURLWithPath: binary)))
  }
}
