/// The width of one bus transfer; the raw value is the number of bytes.
@frozen public enum AccessSize: UInt32, Sendable {
  case byte = 1
  case halfword = 2
  case word = 4

  /// The mask of the bits a transfer of this width carries.
  @inlinable public var mask: UInt32 {
    switch self {
    case .byte: 0xFF
    case .halfword: 0xFFFF
    case .word: 0xFFFF_FFFF
    }
  }
}

/// Why the bus answered a transfer with an error response.
@frozen public enum BusFault: UInt8, Error, Sendable {
  /// Nothing is mapped at the address.
  case unmapped
  /// A write to memory that is read-only for the processor.
  case readOnly
  /// A read of memory that cannot be read.
  case notReadable
  /// A peripheral refused the transfer (width, alignment, privilege or state).
  case rejected
}

/// What a read transfer returned.
@frozen public struct BusResult: Sendable {
  /// The data, zero-extended to a word; zero with a fault.
  public var value: UInt32
  /// The error response, if there was one.
  public var fault: BusFault?

  @inlinable public init(value: UInt32, fault: BusFault? = nil) {
    self.value = value
    self.fault = fault
  }
}
