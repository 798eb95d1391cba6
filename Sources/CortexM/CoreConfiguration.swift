import Thumb

/// What distinguishes one Cortex-M from another: options a chip maker chooses, and the revision.
public struct CoreConfiguration: Sendable {
  /// Which table of cycles applies.
  public enum Pipeline: Sendable, Equatable {
    /// Cortex-M0; `multiplierCycles` is 1 (fast multiplier) or 32 (small one).
    case cortexM0(multiplierCycles: Int)
    /// Cortex-M0+, the same way.
    case cortexM0Plus(multiplierCycles: Int)
    /// Cortex-M3 and Cortex-M4.
    case cortexM4
  }

  /// The core's name, as in `"Cortex-M0"`.
  public var name: String
  public var architecture: Architecture
  public var pipeline: Pipeline
  /// The value of the CPUID register.
  public var cpuid: UInt32
  /// The number of external interrupts, 1 to 240.
  public var interruptCount: Int
  /// Implemented bits of a priority field, the most significant ones: 2 to 8.
  public var priorityBits: Int
  /// Whether SysTick exists; it is optional on the Cortex-M0.
  public var hasSysTick: Bool
  /// SysTick's reference clock in Hz; nil if there is none.
  public var sysTickReference: Int?
  /// Regions of the memory protection unit: 8, or 0 for none.
  public var mpuRegions = 0
  /// Whether thread mode can be unprivileged: always on ARMv7-M, a choice on the Cortex-M0+.
  public var hasUnprivileged: Bool
  /// Whether the vector table can be moved: always on ARMv7-M, a choice on the Cortex-M0+.
  public var hasVTOR: Bool
  /// Whether SRAM and peripherals have bit-band aliases (an option of the Cortex-M3 and M4).
  public var hasBitBanding = false

  public init(
    name: String, architecture: Architecture, pipeline: Pipeline, cpuid: UInt32,
    interruptCount: Int, priorityBits: Int, hasSysTick: Bool = true
  ) {
    precondition((1...240).contains(interruptCount) && (2...8).contains(priorityBits))
    self.name = name
    self.architecture = architecture
    self.pipeline = pipeline
    self.cpuid = cpuid
    self.interruptCount = interruptCount
    self.priorityBits = priorityBits
    self.hasSysTick = hasSysTick
    hasUnprivileged = architecture != .v6M
    hasVTOR = architecture != .v6M
    mpuRegions = architecture != .v6M ? 8 : 0
  }

  /// Cortex-M0 r0p0 (DDI 0432C, table 4-1): 32 interrupts, two priority bits.
  public static func cortexM0(multiplierCycles: Int = 1, hasSysTick: Bool = true) -> Self {
    Self(
      name: "Cortex-M0", architecture: .v6M,
      pipeline: .cortexM0(multiplierCycles: multiplierCycles), cpuid: 0x410C_C200,
      interruptCount: 32, priorityBits: 2, hasSysTick: hasSysTick)
  }

  /// Cortex-M0+ r0p1 (DDI 0484C, table 4-1) with its vector table offset and unprivileged mode.
  /// - Parameter mpuRegions: 8, or 0 for none.
  public static func cortexM0Plus(
    multiplierCycles: Int = 1, hasSysTick: Bool = true, mpuRegions: Int = 0
  ) -> Self {
    var result = Self(
      name: "Cortex-M0+", architecture: .v6M,
      pipeline: .cortexM0Plus(multiplierCycles: multiplierCycles), cpuid: 0x410C_C601,
      interruptCount: 32, priorityBits: 2, hasSysTick: hasSysTick)
    result.hasUnprivileged = true
    result.hasVTOR = true
    result.mpuRegions = mpuRegions
    return result
  }

  /// Cortex-M4 r0p1 with its FPU (DDI 0439D, table 4-1).
  public static func cortexM4F(interruptCount: Int = 48, priorityBits: Int = 3) -> Self {
    Self(
      name: "Cortex-M4F", architecture: .v7EMF, pipeline: .cortexM4, cpuid: 0x410F_C241,
      interruptCount: interruptCount, priorityBits: priorityBits)
  }

  /// Cortex-M4 r0p1 without FPU.
  public static func cortexM4(interruptCount: Int = 48, priorityBits: Int = 3) -> Self {
    Self(
      name: "Cortex-M4", architecture: .v7EM, pipeline: .cortexM4, cpuid: 0x410F_C241,
      interruptCount: interruptCount, priorityBits: priorityBits)
  }

  /// Cortex-M3 r2p1 (DDI 0337H). Its cycles are counted by the Cortex-M4's rules.
  public static func cortexM3(interruptCount: Int = 32, priorityBits: Int = 3) -> Self {
    Self(
      name: "Cortex-M3", architecture: .v7M, pipeline: .cortexM4, cpuid: 0x412F_C231,
      interruptCount: interruptCount, priorityBits: priorityBits)
  }

  var isV7: Bool { architecture != .v6M }
  var hasFPU: Bool { architecture == .v7EMF }
}
