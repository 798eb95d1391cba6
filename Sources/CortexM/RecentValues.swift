/// Values that were worked out lately, each by a number that stands for what it was worked out from.
/// One that is missing is worked out again.
struct RecentValues<Value> {
  private struct Entry {
    /// 0 for none.
    var key: UInt64
    var value: Value
  }

  private let bits: UInt64
  private let nothing: Value
  private let entries: UnsafeMutablePointer<Entry>

  /// - Parameters:
  ///   - bits: the logarithm of how many are kept.
  ///   - nothing: any value.
  init(bits: UInt64, nothing: Value) {
    self.bits = bits
    self.nothing = nothing
    entries = .allocate(capacity: 1 << bits)
    removeAll()
  }

  func deallocate() { entries.deallocate() }

  func removeAll() {
    entries.initialize(repeating: Entry(key: 0, value: nothing), count: 1 << bits)
  }

  /// - Parameter key: not 0.
  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      let entry = entries + place(key)
      return entry.pointee.key == key ? entry.pointee.value : nil
    }
    nonmutating set {
      if let newValue { entries[place(key)] = Entry(key: key, value: newValue) }
    }
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}
