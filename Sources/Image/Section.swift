/// A named part of an ELF image.
public struct Section: Equatable, Sendable {
  public let name: String
  /// Address at run time.
  public let address: UInt32
  /// Address where its bytes are loaded: that of a `.data` section is in flash. Equal to `address`
  /// where no loaded segment holds it.
  public let loadAddress: UInt32
  /// Size in bytes.
  public let size: UInt32
  /// It occupies memory at run time (`SHF_ALLOC`).
  public let isAllocated: Bool
  public let isWritable: Bool
  public let isExecutable: Bool
  /// It has no bytes in the file and starts as zeros (`SHT_NOBITS`).
  public let isZeroFilled: Bool

  /// One past its last address at run time.
  public var end: UInt64 { UInt64(address) + UInt64(size) }

  /// The usual letters: `A` allocated, `W` writable, `X` executable, `Z` zero-filled.
  public var flags: String {
    (isAllocated ? "A" : "-") + (isWritable ? "W" : "-") + (isExecutable ? "X" : "-")
      + (isZeroFilled ? "Z" : "-")
  }
}
