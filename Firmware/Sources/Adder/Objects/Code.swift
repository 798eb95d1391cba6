/// A compiled function: one object.
///
/// ```
/// header | name | shape | sizes | lengths | constants ... | bytecode | handlers | captures | lines
/// ```
/// `shape`, `sizes` and `lengths` are packed into small ints so that the collector can look at them.
/// The first constants are the parameters' names, in the order of their registers (positional,
/// then keyword-only, then `*args`, then `**kwargs`).
struct Code {
  var object: Value
  @inline(__always) init(_ object: Value) { self.object = object }

  /// Flags of `shape`.
  static let hasRest: UInt32 = 1
  static let hasKeywordRest: UInt32 = 2
  static let isGenerator: UInt32 = 4
  /// Positional parameters only, no defaults needed to be looked at: a call with the right count
  /// starts at once.
  static let isSimple: UInt32 = 8
  /// The body of a class statement: register 0 holds the class.
  static let isClassBody: UInt32 = 16
  /// `async def`: a generator frame whose object is a coroutine, or an asynchronous generator.
  static let isCoroutine: UInt32 = 32
  static let isAsyncGenerator: UInt32 = 64
  /// What a call makes of the function; nothing about its parameters.
  static let makes: UInt32 = isGenerator | isCoroutine | isAsyncGenerator
  /// It lies in flash: see `Core/Frozen.swift`.
  static let isFrozen: UInt32 = 128

  static let prefixWords = 4
  /// Bytes of a handler: start, end, target (16 bits each, little-endian), register.
  static let handlerBytes = 7
  /// Both bytes of the target of a record that protects nothing: its range handles the exception in
  /// its register, which becomes the context of those raised there.
  static let handling: UInt8 = 0xFF

  // MARK: Packing

  /// registers 0-7, positional parameters 8-15, keyword-only 16-22, flags 23-30
  static func shape(registers: Int, positional: Int, keywordOnly: Int, flags: UInt32) -> Value {
    Value(
      small: Int32(
        bitPattern: UInt32(registers) | UInt32(positional) << 8 | UInt32(keywordOnly) << 16
          | flags << 23))
  }
  /// constants 0-15, locals 16-23, captures 24-30
  static func sizes(constants: Int, locals: Int, captures: Int) -> Value {
    Value(
      small: Int32(bitPattern: UInt32(constants) | UInt32(locals) << 16 | UInt32(captures) << 24))
  }
  /// bytecode 0-15, handlers 16-23, positional-only parameters 24-30
  static func lengths(bytecode: Int, handlers: Int, positionalOnly: Int) -> Value {
    Value(
      small: Int32(
        bitPattern: UInt32(bytecode) | UInt32(handlers) << 16 | UInt32(positionalOnly) << 24))
  }

  // MARK: Reading

  var name: Value { isFrozen ? frozenCodeName : object.fields[0] }
  /// Of code in RAM.
  @inline(__always) var ownShape: UInt32 { object.fields[1].bits >> 1 }
  @inline(__always) var shape: UInt32 { isFrozen ? frozenShape : ownShape }
  @inline(__always) private var sizes: UInt32 { object.fields[2].bits >> 1 }
  @inline(__always) private var lengths: UInt32 { object.fields[3].bits >> 1 }

  /// Registers of a frame, parameters and temporaries included.
  var registers: Int { Int(shape & 0xFF) }
  var positional: Int { Int(shape >> 8 & 0xFF) }
  var keywordOnly: Int { Int(shape >> 16 & 0x7F) }
  var flags: UInt32 { shape >> 23 & 0xFF }
  /// Of code in RAM.
  var constantCount: Int { Int(sizes & 0xFFFF) }
  /// Registers that hold named variables: those behind the arguments start as `unset`.
  var locals: Int { isFrozen ? frozenLocals : ownLocals }
  var captureCount: Int { isFrozen ? frozenCaptureCount : ownCaptureCount }
  var handlerCount: Int { isFrozen ? frozenHandlerCount : ownHandlerCount }
  var positionalOnly: Int { isFrozen ? frozenPositionalOnly : Int(lengths >> 24 & 0x7F) }
  /// Of code in RAM.
  var bytecodeLength: Int { Int(lengths & 0xFFFF) }
  private var ownCaptureCount: Int { Int(sizes >> 24 & 0x7F) }
  private var ownHandlerCount: Int { Int(lengths >> 16 & 0xFF) }
  /// Of code in RAM.
  @inline(__always) var ownLocals: Int { Int(sizes >> 16 & 0xFF) }
  @inline(__always) var ownConstants: UnsafeMutablePointer<Value> {
    object.fields + Code.prefixWords
  }
  @inline(__always) var ownBytecode: UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(ownConstants + Int(sizes & 0xFFFF))
      .assumingMemoryBound(to: UInt8.self)
  }
  var bytecode: UnsafeMutablePointer<UInt8> { isFrozen ? frozenBytecode : ownBytecode }
  /// Innermost first.
  var handlers: UnsafeMutablePointer<UInt8> {
    isFrozen ? frozenParts : ownBytecode + bytecodeLength
  }
  /// One byte each: a register of the enclosing function that holds a cell, or 0x80 + the number of
  /// one of its own captured cells.
  var captures: UnsafeMutablePointer<UInt8> {
    isFrozen ? frozenCaptures : ownCaptures
  }
  private var ownCaptures: UnsafeMutablePointer<UInt8> {
    ownBytecode + bytecodeLength + ownHandlerCount &* Code.handlerBytes
  }
  /// First line (16 bits), then pairs: bytes of bytecode, lines (signed) until the next entry.
  @inline(__always) var lines: UnsafeMutablePointer<UInt8> { ownCaptures + ownCaptureCount }
  var linesEnd: UnsafeMutablePointer<UInt8> { object.bytes + object.header.payload }

  @inline(__always) var markedWords: Int { Code.prefixWords &+ constantCount }

  /// The source line of the instruction at offset `pc`.
  func line(at pc: Int) -> Int {
    var at = lines
    let end = linesEnd
    var line = Int(at[0]) | Int(at[1]) << 8
    at += 2
    var offset = 0
    while at + 1 < end {
      offset &+= Int(at[0])
      if offset > pc { break }
      line &+= Int(Int8(bitPattern: at[1]))
      at += 2
    }
    return line
  }
}
