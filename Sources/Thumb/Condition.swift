/// A condition code (DDI 0403, A7.3), in the encoding's order.
public enum Condition: UInt8, Sendable, CaseIterable {
  case eq, ne, cs, cc, mi, pl, vs, vc, hi, ls, ge, lt, gt, le, al

  /// The UAL suffix; nothing for `al`.
  public var suffix: String { self == .al ? "" : "\(self)" }

  /// The condition that holds exactly when this one does not; `al` has none and stays.
  public var inverse: Condition {
    self == .al ? .al : Condition(rawValue: rawValue ^ 1)!
  }
}
