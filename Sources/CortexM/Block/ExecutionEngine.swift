/// What executes instructions.
public enum ExecutionEngine: String, Sendable, CaseIterable {
  /// One instruction at a time.
  case precise
  /// Predecoded blocks; the precise engine does what they do not.
  case block
}
