/// What executes instructions.
public enum ExecutionEngine: String, Sendable, CaseIterable {
  /// One instruction at a time.
  case precise
  /// Predecoded blocks; the precise engine does what they do not.
  case block
  /// The same with machine code for blocks that run often, on hosts with x86-64; on others it is `block`.
  case jit
}
