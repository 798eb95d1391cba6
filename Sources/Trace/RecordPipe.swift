import Glibc

/// Records on their way to a thread of its own, which makes text of them: what is traced pays for
/// noting what happened, not for how it is written.
///
/// Records pass in chunks, in order. A producer that is too far ahead waits. As long as the first
/// chunk is not full there is no thread: short recordings are written when they end.
final class RecordPipe<Record: BitwiseCopyable>: PipeThread, @unchecked Sendable {
  typealias Consumer = (UnsafeBufferPointer<Record>) -> Void

  /// Small enough that the chunks on the way stay in the processor's cache.
  private static var chunkBytes: Int { 1 << 17 }
  private static var chunkCount: Int { 4 }

  private let capacity = chunkBytes / MemoryLayout<Record>.stride
  private let storage: UnsafeMutablePointer<Record>
  private let consume: Consumer
  /// The producer's place in its chunk.
  private struct Cursor: BitwiseCopyable {
    var place: UnsafeMutablePointer<Record>
    var end: UnsafeMutablePointer<Record>
  }
  private let cursor: UnsafeMutablePointer<Cursor>
  // Both sides'.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// By the place of a chunk in `storage`, how many records it has.
  private let counts = UnsafeMutablePointer<Int>.allocate(capacity: chunkCount)
  private var produced = 0
  private var consumed = 0
  private var isClosed = false

  /// - Parameter consume: called with records on one thread at a time; not before the first one and
  ///   not behind `close`.
  init(_ consume: @escaping Consumer) {
    self.consume = consume
    storage = OwnCacheLines.allocate(of: Record.self, capacity * Self.chunkCount)
    cursor = OwnCacheLines.allocate(Cursor(place: storage, end: storage + capacity))
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    // The thread holds a reference until it ends.
    storage.deallocate()
    cursor.deallocate()
    counts.deallocate()
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(changed)
    lock.deallocate()
    changed.deallocate()
  }

  @inline(__always)
  func append(_ record: Record) {
    let place = cursor.pointee.place
    place.initialize(to: record)
    cursor.pointee.place = place + 1
    if place + 1 == cursor.pointee.end { handOver() }
  }

  /// Sees to it that as many records that follow pass in one chunk.
  @inline(__always)
  func keepTogether(_ count: Int) {
    if cursor.pointee.end - cursor.pointee.place < count { handOver() }
  }

  /// Gives away what there is, and takes another chunk.
  @inline(never)
  private func handOver() {
    guard thread != nil || start() else { return consumeHere() }
    let index = produced % Self.chunkCount
    counts[index] = cursor.pointee.place - (storage + index * capacity)
    pthread_mutex_lock(lock)
    produced += 1
    pthread_cond_broadcast(changed)
    while produced - consumed == Self.chunkCount { pthread_cond_wait(changed, lock) }
    pthread_mutex_unlock(lock)
    let place = storage + produced % Self.chunkCount * capacity
    cursor.pointee = Cursor(place: place, end: place + capacity)
  }

  /// Without a thread everything is in the first chunk.
  private func consumeHere() {
    let count = cursor.pointee.place - storage
    if count > 0 { consume(UnsafeBufferPointer(start: storage, count: count)) }
    cursor.pointee.place = storage
  }

  /// The thread's side: until `close`.
  override func run() {
    pthread_mutex_lock(lock)
    while true {
      while produced == consumed, !isClosed { pthread_cond_wait(changed, lock) }
      if produced == consumed { break }
      pthread_mutex_unlock(lock)
      let index = consumed % Self.chunkCount
      consume(UnsafeBufferPointer(start: storage + index * capacity, count: counts[index]))
      pthread_mutex_lock(lock)
      consumed += 1
      pthread_cond_broadcast(changed)
    }
    pthread_mutex_unlock(lock)
  }

  /// Waits until everything that was appended has been consumed.
  func drain() {
    guard thread != nil else { return consumeHere() }
    handOver()
    pthread_mutex_lock(lock)
    while consumed != produced { pthread_cond_wait(changed, lock) }
    pthread_mutex_unlock(lock)
  }

  /// Waits like `drain`; nothing may be appended from here on.
  func close() {
    drain()
    guard thread != nil else { return }
    pthread_mutex_lock(lock)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(lock)
    join()
  }
}

/// A thread. What it runs cannot be generic where C begins.
class PipeThread: @unchecked Sendable {
  fileprivate(set) var thread: pthread_t?

  func run() {}

  /// Whether there is a thread now. Signals are the other threads' to handle.
  fileprivate func start() -> Bool {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(self)
    var created = pthread_t()
    let result = pthread_create(
      &created, nil,
      { context in
        Unmanaged<PipeThread>.fromOpaque(context!).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    if result == 0 { thread = created } else { context.release() }
    return result == 0
  }

  fileprivate func join() {
    guard let thread else { return }
    pthread_join(thread, nil)
    self.thread = nil
  }
}
