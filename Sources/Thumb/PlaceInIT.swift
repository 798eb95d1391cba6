extension Operation {
  /// Whether the manual says what the operation does inside an IT block (DDI 0403E, A7.3.2 and the
  /// notes on each instruction): nothing that branches before the block's last place, and some not
  /// at all.
  /// - Parameter itState: ITSTATE there, not 0.
  @inlinable
  public func isDefined(inIT itState: UInt32) -> Bool {
    switch self {
    case .it, .cbz, .cbnz, .bConditional, .cps: false
    case .b, .bl, .bx, .blx, .movPC, .addPC, .popPC, .ldrPC, .ldmPC, .ldmdbPC, .tbb, .tbh:
      itState & 7 == 0
    default: true
    }
  }
}
