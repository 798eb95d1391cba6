/// A named address of an image.
public struct Symbol: Equatable, Sendable {
  public enum Kind: String, Sendable {
    case function
    case object
    /// A label without a type: assembly labels and linker-script symbols.
    case label
  }

  /// The name as linked.
  public let name: String
  /// Address with the Thumb bit cleared.
  public let address: UInt32
  /// Size in bytes; 0 when the producer gave none.
  public let size: UInt32
  public let kind: Kind
  /// Visible to other files when it was linked.
  public let isGlobal: Bool
  /// Placed in a section; false for absolute symbols such as a linker script's sizes.
  public let isInSection: Bool

  public init(
    name: String, address: UInt32, size: UInt32, kind: Kind, isGlobal: Bool, isInSection: Bool
  ) {
    self.name = name
    self.address = address
    self.size = size
    self.kind = kind
    self.isGlobal = isGlobal
    self.isInSection = isInSection
  }

  /// One past its last address.
  public var end: UInt64 { UInt64(address) + UInt64(size) }

  /// The name for people: Swift names demangled, others unchanged.
  public var displayName: String { demangled(name) ?? name }
}

/// Where an image switches between code and data (the Arm ELF mapping symbols `$t`, `$a`, `$d`;
/// AAELF32 section 5.5.5).
public struct CodeMapping: Equatable, Sendable {
  public let address: UInt32
  /// Instructions follow, until the next mapping; else data.
  public let isCode: Bool
}
