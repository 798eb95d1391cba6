/// The arguments of a native: a window of the caller's registers. Registers do not move, so it stays
/// valid while the native calls back into Python.
struct Args {
  let base: UnsafeMutablePointer<Value>
  /// Positional arguments, the receiver of a method included.
  let count: Int

  @inline(__always) init(base: UnsafeMutablePointer<Value>, count: Int) {
    self.base = base
    self.count = count
  }
  /// As `NativeFunction` has it.
  @inline(__always) init(_ base: UInt, _ count: Int) {
    self.base = UnsafeMutablePointer(bitPattern: base).unsafelyUnwrapped
    self.count = count
  }

  @inline(__always) subscript(_ index: Int) -> Value { base[index] }

  /// The argument at `index`, or `standard` when there are fewer.
  @inline(__always) func get(_ index: Int, or standard: Value) -> Value {
    index < count ? base[index] : standard
  }
}
