/// The state of the virtual machine. There is one: the board has one Python. Being plain data in
/// one place it costs an access no more than a literal load, and the collector scans it as a whole.
nonisolated(unsafe) var vm = Runtime()

struct Runtime {
  var heap = Heap()
  var marker = Marker()

  /// The exception that is being raised while `Raised` travels up through Swift.
  var raised: Value = .unset
  /// Ready before memory runs out.
  var memoryErrorInstance: Value = .unset
  var emptyTuple: Value = .unset

  /// The interned strings that are not in flash: an array used as an open hash table, and how many
  /// of its places are taken.
  var interned: Value = .unset
  var internedCount = 0

  /// The module `__main__`, whose slots are the script's globals.
  var mainModule: Value = .unset
  /// What `sys.argv` holds.
  var arguments: Value = .unset
  /// The script's name, for tracebacks.
  var scriptName: Value = .unset

  /// The newest stack segment, and the end of the registers that are in use in it.
  var segment: Value = .unset
  var stackTop: UnsafeMutablePointer<Value> =
    UnsafeMutablePointer(bitPattern: 4).unsafelyUnwrapped

  /// Keyword arguments of the native that is being called, in the order its row names them;
  /// `unset` where the caller gave none. A native reads them before it calls anything.
  var keywords = InlineArray<4, Value>(repeating: .unset)

  /// Collect at every allocation: finds what the collector cannot see.
  var stressCollector = false

  /// The module random's generator.
  var random = RandomState()

  var attributeCache = InlineArray<16, AttributeCacheEntry>(repeating: AttributeCacheEntry())
}

/// A remembered attribute look-up: see `VM/Attributes.swift`.
struct AttributeCacheEntry {
  var type: Value = .unset
  var name: Value = .unset
  /// A slot number as a small int (instance attribute), or what the class holds.
  var value: Value = .unset
}

extension Runtime {
  mutating func attributeCacheClear() {
    var index = 0
    while index < 16 {
      attributeCache[unchecked: index].type = .unset
      index &+= 1
    }
  }
}
