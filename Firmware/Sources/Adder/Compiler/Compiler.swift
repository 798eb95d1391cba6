import Port

// Python source to bytecode in one pass, without a parse tree.
//
// A statement or an expression is compiled as its tokens come. What needs to be known earlier is
// found by reading ahead and going back, for the source can be read anywhere:
// - `Prescan` goes through each outermost function and notes which names its scopes bind and share;
// - targets (`a, b[i] = f()`) are read again after the value has been compiled;
// - a comprehension is recognised at its `for`, and its element read again inside the loop.

/// What is compiled: decides what the last value becomes.
enum CompileMode: UInt8 {
  case exec
  /// One expression; its value is returned.
  case eval
  /// Statements; the values of those that are expressions are printed.
  case single

  /// As a word of `attempt`'s.
  var word: UInt { UInt(rawValue) }
  @inline(__always) init(word: UInt) {
    self = unsafeBitCast(UInt8(truncatingIfNeeded: word), to: CompileMode.self)
  }
}

/// Compiles the script that the port reads. The names of its globals are numbered in
/// `vm.mainModule`.
/// - Returns: The code of the module.
/// - Throws: SyntaxError or IndentationError; the line is the last entry of the exception's
///   traceback, with `unset` as code, or None if the source is the script's. MemoryError, RecursionError.
func compileScript() -> Value {
  compileText(.unset, mode: .exec)
}

/// Compiles source that is in a str.
///
/// - Parameters:
///   - isLast: Nobody else wants the str: what has been compiled of it is given back.
///   - isText: The script made it.
func compileText(
  _ source: Value, mode: CompileMode, isLast: Bool = false, isText: Bool = false
) -> Value {
  let code = attempt(words: source.word, mode.word, isLast ? 1 : isText ? 2 : 0) {
    source, mode, flags in
    let buffer = regrown(.unset, .bytearrayData, used: 0, payload: Compiler.windowSize &+ 4)
    if buffer.isUnset { vm.memoryError() }
    compilerMemory().initialize(to: Compiler(text: Value(word: source), buffer: buffer))
    compiler.isText = flags == 2
    compiler.dropsText = flags == 1 && Value(word: source).isHeap
    return compiler.module(CompileMode(word: mode)).word
  }
  if code == 0 { compiler.lookOn() }
  // What is left of it would keep garbage alive.
  adder_port_clear(compilerMemory(), MemoryLayout<Compiler>.size)
  if code == 0 { reraise() }
  return Value(word: code)
}

/// The compiler at work; there is one at a time. Its place is known when the firmware is made, so that
/// LLVM need not hand it from function to function.
var compiler: Compiler {
  @inline(__always) unsafeAddress { UnsafePointer(compilerMemory()) }
  @inline(__always) unsafeMutableAddress { compilerMemory() }
}

@inline(__always) private func compilerMemory() -> UnsafeMutablePointer<Compiler> {
  adder_port_compiler().assumingMemoryBound(to: Compiler.self)
}

// Bytes stand first: a Thumb-1 instruction reaches 32 bytes, 32 halfwords or 32 words from a base.
struct Compiler: ~Copyable {
  // MARK: Lexer

  var token = Token.newline
  /// Open brackets, and those before the current token.
  var depth: UInt8 = 0
  var tokenDepth: UInt8 = 0
  var atLineStart = true
  var quote: UInt8 = 0
  var stringFlags: UInt8 = 0
  /// String literals are read but not kept.
  var discarding = false
  /// Tokens are only looked at: no INDENT and DEDENT, no numbers.
  var scanning = false
  /// ... and names do not matter.
  var skipping = false
  var readFailed = false
  /// The source is a str that the script made: its file is called `<string>`.
  var isText = false
  /// What lies before the statement under compilation is given back.
  var dropsText = false
  /// The values of expression statements outside functions are printed.
  var isInteractive = false
  /// In the first iterable of a comprehension.
  var isInFirstIterable = false
  /// The depth of the innermost bracket if it may be that of a call, else 0.
  var callDepth: UInt8 = 0
  /// Open brackets at the innermost field of an f-string that is being read, where `:=` begins the
  /// specification.
  var fieldDepth: UInt8 = 0
  /// Of the logical line that was begun last, and of the block that is compiled.
  var column: UInt16 = 0
  var indent: UInt16 = 0

  var function = FunctionState()

  var value = Value.unset
  var tokenStart: UInt32 = 0
  var tokenLine: UInt32 = 1
  /// At the cursor.
  var line: UInt32 = 1

  // MARK: Source, see Source.swift

  var cursor: UnsafeMutablePointer<UInt8>
  var limit: UnsafeMutablePointer<UInt8>
  var windowStart: UInt32 = 0
  /// A str, or unset: the port's script.
  var text: Value
  /// Bytes at the source's begin that the str lacks.
  var dropped: UInt32 = 0
  let buffer: Value

  // MARK: Output, see Emit.swift: stacks, the innermost function on top

  var code = ByteBuffer()
  /// Where code ends that does not go on to what follows it.
  var deadEnd = -1
  var constants = ValueBuffer()
  var lines = ByteBuffer()
  var handlers = ByteBuffer()
  var blocks = ByteBuffer()

  // MARK: Names, see Scope.swift

  /// Entries of the scopes being scanned; while compiling, values to be put together.
  var names = ValueBuffer()
  var scopes = ValueBuffer()
  /// Brackets that turned out to be comprehensions, in this scan.
  var known = ValueBuffer()
  /// Where the entries of the scope being scanned begin.
  var scanBase = 0
  /// Names that may be targets, if an `=` follows.
  var targetCount = 0
  /// The innermost class, for names that begin with two underscores.
  var className = Value.unset
  /// What a scan that was given up raised first.
  var scanError = Value.unset
  /// Where the statement under compilation begins.
  var statementStart: UInt32 = 0
  var statementLine: UInt32 = 1

  init(text: Value, buffer: Value) {
    self.text = text
    self.buffer = buffer
    cursor = buffer.bytes
    limit = buffer.bytes
  }
}

/// What belongs to the function under compilation.
struct FunctionState {
  var kind = FunctionKind.module
  var flags: UInt8 = 0
  /// The next free register, and the most that were in use.
  var temps: UInt8 = 0
  var registers: UInt8 = 0
  var locals: UInt8 = 0
  var parameters: UInt8 = 0
  var positional: UInt8 = 0
  var keywordOnly: UInt8 = 0
  var positionalOnly: UInt8 = 0
  /// The exception that the innermost handler handles; `noRegister`: none.
  var handled: UInt8 = noRegister
  /// The first parameter is in a cell.
  var isFirstCell = false
  /// `await` may stand here: in `async def`, and in a generator expression in one.
  var isAsync = false
  /// Jumps of the condition under compilation.
  var trueList: UInt16 = 0
  var falseList: UInt16 = 0
  // Where its parts begin in the stacks.
  var codeStart = 0
  var constantStart = 0
  var lineStart = 0
  var handlerStart = 0
  var blockStart = 0
  /// Its record in `scopes`, or that of the comprehension in it; negative: none.
  var scope = -1
  /// For the line table: the last entry's place and line.
  var linePC = 0
  var lastLine: UInt32 = 0
  var firstLine: UInt32 = 0
  /// The line of what is being emitted.
  var line: UInt32 = 1
  /// Non-parameter registers, from the first, that certainly hold a value here.
  var assigned: UInt32 = 0
}

/// More than any register's number.
let noRegister: UInt8 = 255

enum FunctionKind: UInt8 {
  case module, function, classBody
}

extension Compiler {
  fileprivate mutating func module(_ mode: CompileMode) -> Value {
    isInteractive = mode == .single
    load(at: 0)
    if readFailed { vm.error(.osError, "cannot read the script") }
    passByteOrderMark()
    if mode == .eval {
      var blanks: UInt32 = 0
      while cursor < limit && (cursor.pointee == 32 || cursor.pointee == 9) {
        blanks &+= 1
        seek(blanks)
      }
    }
    next()
    function.firstLine = 1
    if mode == .eval {
      while token == .newline { next() }
      let base = function.temps
      let result = expressionList()
      if token == .newline { next() }
      if token != .endOfFile { invalidSyntax() }
      emit(.return, register(of: result, base))
    } else {
      while token != .endOfFile { statement() }
      emit(.returnNone)
    }
    if readFailed { vm.error(.osError, "cannot read the script") }
    if !scanError.isUnset { raise(scanError) }
    // What is not needed any more makes room for the code object.
    if dropsText { release(text) }
    release(buffer)
    names.discard()
    scopes.discard()
    known.discard()
    blocks.discard()
    let result = finish(name: Names.angleModule.value, scope: -1, outer: FunctionState())
    code.discard()
    lines.discard()
    handlers.discard()
    constants.discard()
    return result
  }

  private mutating func passByteOrderMark() {
    if limit - cursor >= 3 && cursor[0] == 0xEF && cursor[1] == 0xBB && cursor[2] == 0xBF {
      seek(3)
    }
  }

  // MARK: Errors

  /// SyntaxError at the current token.
  mutating func syntaxError(_ message: Literal, _ a: Value, _ b: Value) -> Never {
    error(.syntaxError, message, a, b)
  }
  mutating func syntaxError(_ message: Literal, _ a: Value) -> Never {
    error(.syntaxError, message, a, .unset)
  }
  mutating func syntaxError(_ message: Literal) -> Never {
    error(.syntaxError, message, .unset, .unset)
  }
  mutating func invalidSyntax() -> Never { syntaxError("invalid syntax") }

  mutating func error(
    _ type: TypeID, _ message: Literal, _ a: Value = .unset, _ b: Value = .unset
  ) -> Never {
    let exception = makeError(type, message, a, b, .unset)
    let traceback = allocate(.array, payload: 8)
    if isText { traceback.fields[0] = .none }
    traceback.fields[1] = Value(small: Int(truncatingIfNeeded: tokenLine))
    exception.fields[ExceptionObject.traceback] = traceback
    raise(exception)
  }

  /// The token has to be this one; goes past it.
  mutating func expect(_ wanted: Token) {
    if token != wanted {
      syntaxError(wanted == .colon ? "expected ':'" : "invalid syntax")
    }
    next()
  }

  /// Goes past the token if it is this one.
  mutating func accept(_ wanted: Token) -> Bool {
    if token != wanted { return false }
    next()
    return true
  }

  /// The name at the token; goes past it.
  mutating func expectName() -> Value {
    if token != .name { invalidSyntax() }
    let name = value
    next()
    return name
  }
}
