/// The instruction sets of the M profile that Thumbprint knows, each one a superset of the one
/// before it.
///
/// Source: Arm DDI 0419 (ARMv6-M) and DDI 0403 (ARMv7-M), chapter A5.
public enum Architecture: UInt8, Sendable, CaseIterable, Comparable {
  /// ARMv6-M: Cortex-M0, M0+, M1. Thumb, with six 32-bit instructions.
  case v6M
  /// ARMv7-M: Cortex-M3. Thumb-2 without DSP.
  case v7M
  /// ARMv7E-M: Cortex-M4. ARMv7-M with the DSP extension.
  case v7EM
  /// ARMv7E-M with FPv4-SP: Cortex-M4F. Single-precision floating point.
  case v7EMF

  @inlinable
  public static func < (a: Architecture, b: Architecture) -> Bool { a.rawValue < b.rawValue }
}
