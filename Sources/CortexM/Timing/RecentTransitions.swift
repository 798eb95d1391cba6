/// The pipeline's transitions that were worked out lately. One that is missing is worked out again.
struct RecentTransitions {
  private struct Entry {
    var key: UInt64
    var transition: PipelineM4.Transition
  }

  /// Where a transition is kept.
  struct Place {
    fileprivate let key: UInt64
    fileprivate let index: Int
  }

  private static let bits: UInt64 = 12
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: 1 << Self.bits)
    removeAll()
  }

  func deallocate() { entries.deallocate() }

  func removeAll() {
    // No state has the number 0, so that no transition has this key.
    entries.initialize(repeating: Entry(key: 0, transition: .none), count: 1 << Self.bits)
  }

  @inline(__always)
  func place(_ state: UInt16, _ profile: UInt16, _ failed: Bool) -> Place {
    let key = UInt64(state) << 32 | UInt64(profile) << 1 | (failed ? 1 : 0)
    return Place(key: key, index: Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.bits)))
  }

  subscript(place: Place) -> PipelineM4.Transition? {
    @inline(__always) get {
      let entry = entries[place.index]
      return entry.key == place.key ? entry.transition : nil
    }
    nonmutating set {
      if let newValue { entries[place.index] = Entry(key: place.key, transition: newValue) }
    }
  }
}
