import Port

/// The state of the virtual machine. There is one: the board has one Python. Being plain data in
/// one place it costs an access no more than a literal load, and the collector scans it as a whole.
///
/// Its memory is zeros of the port's; `adderMain` sets it up. A Swift global of this size would be
/// made at run time, behind a check at every access.
var vm: Runtime {
  @inline(__always) unsafeAddress {
    UnsafePointer(adder_port_runtime().assumingMemoryBound(to: Runtime.self))
  }
  @inline(__always) unsafeMutableAddress {
    adder_port_runtime().assumingMemoryBound(to: Runtime.self)
  }
}

// What is used most stands in the first 32 words, which a Thumb-1 load reaches from the base.
struct Runtime: ~Copyable {
  var heap = Heap()

  /// The exception that is being raised while it travels through Swift.
  var raised: Value = .unset
  /// Ready before memory runs out.
  var memoryErrorInstance: Value = .unset
  var emptyTuple: Value = .unset

  /// The module `__main__`, whose slots are the script's globals.
  var mainModule: Value = .unset

  /// The registers of the running frame (an address), 0 before the first one: see `VM/Frame.swift`.
  var frame: UInt32 = 0
  /// The instruction of that frame that is being executed, when it is one that may raise, and where the
  /// interpreter goes on after a frame was entered or left.
  var pc: UInt32 = 0
  /// The newest stack segment, where its registers start and how many bytes they have.
  var segment: Value = .unset
  var segmentStart: UInt32 = 0
  var segmentSize: UInt32 = 0
  /// One segment that was left, so that a loop of calls at a segment's end does not allocate.
  var spareSegment: Value = .unset
  /// The stack is in use up to here, even behind the window of the running frame; 0: it is not.
  var reserved: UInt32 = 0
  /// Where the innermost run of the interpreter has instructions from flash: see `Expansion`.
  var expansion: Value = .unset
  /// What `execute` has a frame yield.
  var result: Value = .unset
  /// What a generator that waits in `yield from` was sent.
  var sent: Value = .unset
  /// The value of the StopIteration that ended the last iteration.
  var stopValue: Value = .none
  /// The lowest address that the C stack may reach.
  var stackLimit: UInt = 0

  /// Keyword arguments of the native that is being called, in the order its row names them;
  /// `unset` where the caller gave none. A native reads them before it calls anything.
  var keywords = InlineArray<4, Value>(repeating: .unset)

  /// The interned strings that are not in flash: an array used as an open hash table, and how many
  /// of its places are taken.
  var interned: Value = .unset
  var internedCount = 0

  /// What `sys.argv` holds.
  var arguments: Value = .unset
  /// The script's name, for tracebacks.
  var scriptName: Value = .unset

  /// The file that `sys.print_exception` writes to; unset: the console. Its caller has it among its arguments.
  var sink: Value = .unset

  /// The lines that were typed at the prompt last, a list; unset while there is no prompt.
  var history: Value = .unset

  /// The newest of the modules written in Python that were imported; each knows the one before it.
  var frozenModules: Value = .unset

  /// Collect at every allocation: finds what the collector cannot see.
  var stressCollector = false

  /// A class has had a method that is asked for attributes of its instances, or was given what may be one or a
  /// descriptor after it was made.
  var hasAttributeMethods = false

  /// What `gc.disable` and `gc.enable` said last.
  var isCollectorDisabled = false

  #if !ADDER_SMALL
    /// The modules in Swift that were imported, by their number behind `builtins`.
    var importedModules: UInt32 = 0
    /// What `gc.threshold` was given, and one; 0: nothing.
    var threshold: UInt32 = 0
    /// Bytes that were allocated since the last collection, the current free run included.
    var allocated: UInt32 = 0
  #endif

  /// The module random's generator.
  var random = RandomState()

  /// What stands in front of it is scanned for references.
  var marker = Marker()

  /// Empty while the collector is at work.
  #if ADDER_LARGE
    var attributeCache = InlineArray<64, AttributeCacheEntry>(repeating: AttributeCacheEntry())
  #else
    var attributeCache = InlineArray<16, AttributeCacheEntry>(repeating: AttributeCacheEntry())
  #endif
}

/// A remembered attribute look-up: see `VM/Attributes.swift`.
struct AttributeCacheEntry {
  var type: Value = .unset
  var name: Value = .unset
  /// A slot number as a small int (instance attribute), or what the class holds.
  var value: Value = .unset

  @inline(__always) init() {}
}

extension Runtime {
  /// A class has another attribute of that name now: what it and those below it had is no longer true.
  mutating func attributeCacheForget(_ name: Value) {
    var index = 0
    while index < attributeCache.count {
      if attributeCache[unchecked: index].name == name {
        attributeCache[unchecked: index] = AttributeCacheEntry()
      }
      index &+= 1
    }
  }

  mutating func attributeCacheClear() {
    var index = 0
    while index < attributeCache.count {
      attributeCache[unchecked: index] = AttributeCacheEntry()
      index &+= 1
    }
  }
}
