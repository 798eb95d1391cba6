import CortexM
import Thumb

/// The registers of a core as GDB numbers them: in the order of the target description.
struct RegisterFile {
  /// Which part of the description a register belongs to (GDB manual, G.5.3 "ARM Features").
  enum Feature: String, CaseIterable {
    case core = "org.gnu.gdb.arm.m-profile"
    case floatingPoint = "org.gnu.gdb.arm.vfp"
    case system = "org.gnu.gdb.arm.m-system"
  }

  struct Register {
    let name: String
    let feature: Feature
    /// 4 or 8.
    let size: Int
    /// GDB's name of the type.
    let type: String
    let read: (Core) -> UInt64
    let write: (Core, UInt64) -> Void
  }

  let registers: [Register]

  init(_ configuration: CoreConfiguration) {
    var all = (0..<16).map(Self.general)
    all.append(
      Self.word("xpsr", .core, "int", { $0.xPSR }, { $0.setProgramStatus($1) }))
    if configuration.architecture >= .v7EMF {
      all += (0..<16).map(Self.double)
      all.append(Self.word("fpscr", .floatingPoint, "int", { $0.fpscr }, { $0.fpscr = $1 }))
    }
    all += Self.system(isV7: configuration.architecture >= .v7M)
    registers = all
  }

  // MARK: Packets

  /// All of them, as `g` gives them.
  func bytes(of core: Core) -> [UInt8] { registers.flatMap { Self.bytes($0, core) } }

  /// One of them; nil if there is none of that number.
  func bytes(of core: Core, _ number: UInt64) -> [UInt8]? {
    Int(exactly: number).flatMap { registers.indices.contains($0) ? registers[$0] : nil }
      .map { Self.bytes($0, core) }
  }

  /// Writes all of them; false, and nothing written, if that is not their size.
  func write(_ bytes: [UInt8], to core: Core) -> Bool {
    guard bytes.count == registers.reduce(0, { $0 + $1.size }) else { return false }
    var rest = bytes[...]
    for register in registers {
      Self.write(register, rest.prefix(register.size), core)
      rest = rest.dropFirst(register.size)
    }
    return true
  }

  func write(_ bytes: [UInt8], to core: Core, _ number: UInt64) -> Bool {
    guard let index = Int(exactly: number), registers.indices.contains(index),
      bytes.count == registers[index].size
    else { return false }
    Self.write(registers[index], bytes[...], core)
    return true
  }

  private static func bytes(_ register: Register, _ core: Core) -> [UInt8] {
    let value = register.read(core)
    return (0..<register.size).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// What has the value already is left alone: writing the program counter costs the pipeline.
  private static func write(_ register: Register, _ bytes: ArraySlice<UInt8>, _ core: Core) {
    let value = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    if register.read(core) != value { register.write(core, value) }
  }

  // MARK: What there is

  private static func word(
    _ name: String, _ feature: Feature, _ type: String, _ read: @escaping (Core) -> UInt32,
    _ write: @escaping (Core, UInt32) -> Void
  ) -> Register {
    Register(
      name: name, feature: feature, size: 4, type: type, read: { UInt64(read($0)) },
      write: { write($0, UInt32(truncatingIfNeeded: $1)) })
  }

  private static func general(_ index: Int) -> Register {
    switch index {
    case 13: word("sp", .core, "data_ptr", { $0[13] }, { $0[13] = $1 })
    case 14: word("lr", .core, "int", { $0[14] }, { $0[14] = $1 })
    case 15: word("pc", .core, "code_ptr", { $0.pc }, { $0.moveProgramCounter(to: $1) })
    default: word("r\(index)", .core, "int", { $0[index] }, { $0[index] = $1 })
    }
  }

  private static func double(_ index: Int) -> Register {
    Register(
      name: "d\(index)", feature: .floatingPoint, size: 8, type: "ieee_double",
      read: { UInt64($0.single(2 * index)) | UInt64($0.single(2 * index + 1)) << 32 },
      write: {
        $0.setSingle(2 * index, UInt32(truncatingIfNeeded: $1))
        $0.setSingle(2 * index + 1, UInt32(truncatingIfNeeded: $1 >> 32))
      })
  }

  private static func system(isV7: Bool) -> [Register] {
    func special(_ name: String, _ register: SpecialRegister, _ read: @escaping (Core) -> UInt32)
      -> Register
    {
      word(name, .system, "int", read, { $0.setSpecialRegister(register, $1) })
    }
    let stacks = [
      word("msp", .system, "data_ptr", { $0.msp }, { $0.msp = $1 }),
      word("psp", .system, "data_ptr", { $0.psp }, { $0.psp = $1 }),
    ]
    let masks = [special("primask", .primask) { $0.primask }]
    let masksOfV7 = [
      special("basepri", .basepri) { $0.basepri },
      special("faultmask", .faultmask) { $0.faultmask },
    ]
    return stacks + masks + (isV7 ? masksOfV7 : []) + [special("control", .control) { $0.control }]
  }
}
