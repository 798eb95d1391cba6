/// An enum of bytes whose raw values count up from zero in the order of its cases.
///
/// `number` is the raw value as it lies in memory. The getter of `rawValue` is a switch, and a call
/// where little is inlined.
protocol Numbered: RawRepresentable where RawValue == UInt8 {}

extension Numbered {
  @inline(__always) var number: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}

extension Opcode: Numbered {}
extension BinaryOperator: Numbered {}
extension Comparison: Numbered {}
extension Pattern: Numbered {}
extension AsyncStep: Numbered {}
extension UnaryOperator: Numbered {}
extension Immediate: Numbered {}
extension TypeID: Numbered {}
extension Token: Numbered {}
extension ScopeKind: Numbered {}
