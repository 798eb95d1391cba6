/// The state of an IT block (DDI 0403, A7.3.3): the base condition and the mask of what is left.
@frozen
public struct ITState: Sendable, Equatable {
  /// ITSTATE, as the xPSR keeps it: condition of the next instruction in bits 7 to 4.
  public var bits: UInt8

  /// - Parameter bits: ITSTATE; 0 outside a block.
  @inlinable
  public init(bits: UInt8 = 0) { self.bits = bits }

  /// Whether the next instruction is in a block.
  @inlinable
  public var isActive: Bool { bits & 0xF != 0 }

  /// Whether it is the block's last.
  @inlinable
  public var isLast: Bool { bits & 0xF == 8 }

  /// The condition of the next instruction; `al` outside a block.
  @inlinable
  public var condition: Condition {
    isActive ? Condition(rawValue: bits >> 4) ?? .al : .al
  }

  /// To the next instruction (ITAdvance).
  @inlinable
  public mutating func advance() {
    bits = bits & 7 == 0 ? 0 : bits & 0xE0 | (bits << 1) & 0x1F
  }
}
