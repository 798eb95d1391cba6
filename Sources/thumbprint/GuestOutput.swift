import Trace

/// Where the guest's bytes go: to standard output in order, its serial line to a log as well, and past the
/// texts that the user waits for.
final class GuestOutput {
  private let log: TraceFile?
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var matchers: [TextMatcher]
  /// Called when an expected text completes the list, or a forbidden one appears.
  var onVerdict: (() -> Void)?

  /// Whether standard input may go to the guest, and what to do once it may.
  private(set) var allowsInput: Bool
  var onInputAllowed: (() -> Void)?
  private var gate: TextMatcher?

  /// - Parameter descriptor: Where the bytes go: 1, or 2 when standard output has another use.
  init(
    log: TraceFile?, expected: [String], forbidden: [String], inputAfter: String?, descriptor: Int32
  ) {
    self.log = log
    self.descriptor = descriptor
    allowsInput = inputAfter == nil
    gate = inputAfter.map { TextMatcher($0, isForbidden: false) }
    matchers =
      expected.map { TextMatcher($0, isForbidden: false) }
      + forbidden.map { TextMatcher($0, isForbidden: true) }
  }

  /// The expected texts that have not appeared.
  var missing: [String] { matchers.filter { !$0.isForbidden && !$0.isFound }.map(\.text) }

  /// A forbidden text that has appeared.
  var forbidden: String? { matchers.first { $0.isForbidden && $0.isFound }?.text }

  /// Whether all that was expected has appeared.
  var isSatisfied: Bool {
    matchers.contains { !$0.isForbidden } && missing.isEmpty && forbidden == nil
  }

  /// A byte of the serial line.
  func serial(_ byte: UInt8) {
    log?.write(CollectionOfOne(byte))
    take(byte)
  }

  /// Bytes of the semihosting console.
  func semihosting(_ bytes: [UInt8]) { for byte in bytes { take(byte) } }

  /// Passes on what has gathered.
  func flush() {
    guard !pending.isEmpty else { return }
    Console.write(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
  }

  /// Passes on the rest and closes the log.
  func finish() throws(TraceError) {
    flush()
    try log?.close()
  }

  private func take(_ byte: UInt8) {
    pending.append(byte)
    if byte == 0x0A || pending.count >= 4096 { flush() }
    if gate?.take(byte) == true {
      allowsInput = true
      onInputAllowed?()
    }
    guard !matchers.isEmpty else { return }
    var isDecided = false
    for index in matchers.indices where matchers[index].take(byte) { isDecided = true }
    if isDecided && (forbidden != nil || isSatisfied) { onVerdict?() }
  }
}

/// Finds a text in a stream of bytes (Knuth, Morris, Pratt 1977).
struct TextMatcher {
  let text: String
  let isForbidden: Bool
  private(set) var isFound = false
  private let pattern: [UInt8]
  /// Length of the longest proper prefix that is a suffix, per length.
  private let fallback: [Int]
  private var matched = 0

  init(_ text: String, isForbidden: Bool) {
    self.text = text
    self.isForbidden = isForbidden
    pattern = Array(text.utf8)
    var fallback = [0]
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0 && pattern[index] != pattern[length] { length = fallback[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      fallback.append(length)
    }
    self.fallback = fallback
  }

  /// True when the text has appeared just now, for the first time.
  mutating func take(_ byte: UInt8) -> Bool {
    if isFound || pattern.isEmpty { return false }
    while matched > 0 && pattern[matched] != byte { matched = fallback[matched - 1] }
    if pattern[matched] == byte { matched += 1 }
    isFound = matched == pattern.count
    return isFound
  }
}
