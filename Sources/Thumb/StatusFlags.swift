/// The flags of the APSR that an instruction reads or writes (DDI 0403, B1.4.2).
public struct StatusFlags: OptionSet, Sendable {
  public let rawValue: UInt8

  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let n = StatusFlags(rawValue: 1)
  public static let z = StatusFlags(rawValue: 2)
  public static let c = StatusFlags(rawValue: 4)
  public static let v = StatusFlags(rawValue: 8)
  /// Sticky saturation.
  public static let q = StatusFlags(rawValue: 16)
  /// The four GE bits of the parallel additions and subtractions.
  public static let ge = StatusFlags(rawValue: 32)

  public static let none: StatusFlags = []
  public static let nz: StatusFlags = [.n, .z]
  public static let nzc: StatusFlags = [.n, .z, .c]
  public static let nzcv: StatusFlags = [.n, .z, .c, .v]
}
