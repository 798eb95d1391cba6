import CUnicorn

/// A processor of Unicorn's with code memory at 0 and RAM at 0x20000000.
///
/// UC_MODE_MCLASS would give a Cortex-M33 whatever model is asked for, so the engine is opened with
/// UC_MODE_THUMB alone; `UnicornTests.theModelsAreThoseAskedFor` holds it to that.
final class Unicorn {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  enum Model {
    case cortexM0, cortexM4

    fileprivate var number: Int32 {
      switch self {
      case .cortexM0: Int32(UC_CPU_ARM_CORTEX_M0.rawValue)
      case .cortexM4: Int32(UC_CPU_ARM_CORTEX_M4.rawValue)
      }
    }
  }

  private var engine: OpaquePointer?

  init(_ model: Model, codeSize: Int, ramSize: Int) throws {
    try check(uc_open(UC_ARCH_ARM, UC_MODE_THUMB, &engine), "uc_open")
    try check(cunicorn_set_cpu(engine, model.number), "uc_ctl_set_cpu_model")
    let all = UInt32(UC_PROT_ALL.rawValue)
    try check(uc_mem_map(engine, 0, codeSize, all), "uc_mem_map")
    try check(uc_mem_map(engine, 0x2000_0000, ramSize, all), "uc_mem_map")
  }

  deinit { uc_close(engine) }

  private func check(_ error: uc_err, _ what: String) throws {
    guard error == UC_ERR_OK else {
      throw Failure(description: "\(what): \(String(cString: uc_strerror(error)))")
    }
  }

  func write(_ address: UInt32, _ bytes: UnsafeRawBufferPointer) throws {
    try check(uc_mem_write(engine, UInt64(address), bytes.baseAddress, bytes.count), "uc_mem_write")
  }

  func read(_ address: UInt32, into buffer: UnsafeMutableRawBufferPointer) throws {
    try check(
      uc_mem_read(engine, UInt64(address), buffer.baseAddress, buffer.count), "uc_mem_read")
  }

  /// R0 to R15; R13 is the main stack pointer.
  subscript(register: Int) -> UInt32 {
    get {
      var value: UInt32 = 0
      uc_reg_read(engine, Self.number(register), &value)
      return value
    }
    set {
      var value = newValue
      uc_reg_write(engine, Self.number(register), &value)
    }
  }

  /// N, Z, C, V and Q.
  var flags: UInt32 {
    get {
      var value: UInt32 = 0
      uc_reg_read(engine, Int32(UC_ARM_REG_XPSR.rawValue), &value)
      return value & 0xF800_0000
    }
    set {
      var value = newValue | 1 << 24
      uc_reg_write(engine, Int32(UC_ARM_REG_XPSR.rawValue), &value)
    }
  }

  /// S0 to S31.
  func single(_ register: Int) -> UInt32 {
    var value: UInt32 = 0
    uc_reg_read(engine, Int32(UC_ARM_REG_S0.rawValue) + Int32(register), &value)
    return value
  }

  func setSingle(_ register: Int, _ bits: UInt32) {
    var value = bits
    uc_reg_write(engine, Int32(UC_ARM_REG_S0.rawValue) + Int32(register), &value)
  }

  /// Lets floating-point instructions execute (CPACR, and FPEXC.EN, which Unicorn wants as well).
  func enableFloatingPoint() {
    var access: UInt32 = 0x00F0_0000
    uc_reg_write(engine, Int32(UC_ARM_REG_C1_C0_2.rawValue), &access)
    var enable: UInt32 = 0x4000_0000
    uc_reg_write(engine, Int32(UC_ARM_REG_FPEXC.rawValue), &enable)
  }

  private static func number(_ register: Int) -> Int32 {
    switch register {
    case 0...12: Int32(UC_ARM_REG_R0.rawValue) + Int32(register)
    case 13: Int32(UC_ARM_REG_SP.rawValue)
    case 14: Int32(UC_ARM_REG_LR.rawValue)
    default: Int32(UC_ARM_REG_PC.rawValue)
    }
  }

  /// Executes from one address to the other, or `count` instructions if that is not 0.
  /// - Returns: nil, or what went wrong.
  func run(from start: UInt32, to end: UInt32, count: Int = 0) -> String? {
    let error = uc_emu_start(engine, UInt64(start | 1), UInt64(end), 0, count)
    return error == UC_ERR_OK ? nil : String(cString: uc_strerror(error))
  }
}
