import Glibc

/// Memory for what one thread changes all the time. Nothing else is in its cache lines, so that
/// another thread that reads its neighbours need not fetch them from this one's core each time.
enum OwnCacheLines {
  /// Two lines, because processors fetch pairs.
  private static let size = 128

  /// - Returns: memory for `deallocate`.
  static func allocate<Value: BitwiseCopyable>(_ value: Value) -> UnsafeMutablePointer<Value> {
    let place = allocate(of: Value.self, 1)
    place.initialize(to: value)
    return place
  }

  /// - Returns: memory for `deallocate`, which nothing was written to yet.
  static func allocate<Value: BitwiseCopyable>(of type: Value.Type, _ count: Int)
    -> UnsafeMutablePointer<Value>
  {
    let bytes = count * MemoryLayout<Value>.stride
    var place: UnsafeMutableRawPointer?
    let problem = posix_memalign(&place, size, (bytes + size - 1) / size * size)
    guard problem == 0, let place else { fatalError("out of memory") }
    return place.bindMemory(to: Value.self, capacity: count)
  }
}
