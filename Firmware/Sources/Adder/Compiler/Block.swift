// What surrounds a statement in its function: loops, and the parts of `try` and `with` that have to
// be left in an orderly way.

struct Block {
  enum Kind: UInt8 {
    case loop
    /// The body of a `try` with `except` clauses.
    case except
    /// What a `finally` protects. `register` says how it is left; the next holds a return value.
    case finally
    /// The body of a `with`; `register` holds `__exit__`.
    case with
    case asyncWith
    /// The body of an `except ... as name`; the name becomes unbound at the end.
    case name
  }
  var kind: Kind
  var register: UInt8
  /// Where the protected code begins, or where the loop goes on.
  var start: UInt16
  /// `break` out of a loop; jumps to a `finally`.
  var list: UInt16 = 0
  /// The end of a `for` loop.
  var exhausted: UInt16 = 0
  /// The name; of a `with` its line.
  var name: Value = .unset
}

extension Compiler {
  /// A power of two: indexes and places are divided by it.
  static let blockBytes = 16

  /// Blocks of all functions under compilation.
  var blockCount: Int { blocks.count / Compiler.blockBytes }
  /// Those outside the current function.
  private var outerBlocks: Int { function.blockStart / Compiler.blockBytes }

  func blockPointer(_ index: Int) -> UnsafeMutablePointer<Block> {
    UnsafeMutableRawPointer(blocks.bytes + index &* Compiler.blockBytes)
      .assumingMemoryBound(to: Block.self)
  }
  func block(_ index: Int) -> Block { blockPointer(index).pointee }

  mutating func pushBlock(
    _ kind: Block.Kind, register: UInt8, name: Value = .unset
  ) {
    blocks.reserve(Compiler.blockBytes)
    blocks.count &+= Compiler.blockBytes
    blockPointer(blockCount &- 1).initialize(
      to: Block(
        kind: kind, register: register, start: UInt16(truncatingIfNeeded: pc), name: name))
  }

  /// The innermost block, which has ended.
  mutating func popBlock() -> Block {
    let result = block(blockCount &- 1)
    blocks.count &-= Compiler.blockBytes
    return result
  }

  /// The innermost loop of the function; negative if there is none.
  func innermostLoop() -> Int {
    var index = blockCount &- 1
    while index >= outerBlocks {
      if block(index).kind == .loop { return index }
      index &-= 1
    }
    return -1
  }

  // MARK: Protected code

  /// Adds what has been protected so far, for a handler that is not known yet and that gets the
  /// exception in `register`; or, with `Code.handling`, what handles the exception in `register`.
  mutating func closeRange(
    _ start: UInt16, register: UInt8, target: UInt8 = 0
  ) {
    let end = UInt16(truncatingIfNeeded: pc)
    if start == end { return }
    handlers.reserve(Code.handlerBytes)
    let at = handlers.bytes + handlers.count
    at[0] = UInt8(truncatingIfNeeded: start)
    at[1] = UInt8(truncatingIfNeeded: start >> 8)
    at[2] = UInt8(truncatingIfNeeded: end)
    at[3] = UInt8(truncatingIfNeeded: end >> 8)
    at[4] = target
    at[5] = target
    at[6] = register
    handlers.count &+= Code.handlerBytes
  }

  /// The handler for `register` begins here.
  mutating func patchHandlers(register: UInt8) {
    deadEnd = -1
    var at = function.handlerStart
    while at < handlers.count {
      let handler = handlers.bytes + at
      // No handler begins at 0, so that means: not known yet.
      if handler[4] | handler[5] == 0 && handler[6] == register {
        handler[4] = UInt8(truncatingIfNeeded: pc)
        handler[5] = UInt8(truncatingIfNeeded: pc >> 8)
      }
      at &+= Code.handlerBytes
    }
  }

  /// The register in which the handler of a block gets its exception.
  private func exceptionRegister(_ block: Block) -> UInt8 {
    block.kind == .with || block.kind == .asyncWith ? block.register &+ 1 : block.register
  }

  // MARK: Leaving

  /// Does what has to be done before control leaves all blocks from `level` on. `result` is the
  /// register of a value that is returned; where that is afterwards.
  mutating func unwind(to level: Int, result: UInt8) -> UInt8 {
    var result = result
    var index = blockCount &- 1
    while index >= level {
      let block = block(index)
      if block.kind != .loop {
        if block.kind == .finally && result != noRegister && result != block.register &+ 1 {
          emit(.move, block.register &+ 1, result)
          result = block.register &+ 1
        }
        closeRange(block.start, register: exceptionRegister(block))
      }
      if block.name.isSmallInt { function.line = UInt32(bitPattern: block.name.small) }
      switch block.kind {
      case .loop, .except: break
      case .finally:
        var list: UInt16 = 0
        emit(.loadTarget, block.register)
        addJump(to: &list)
        emitJump(to: &blockPointer(index).pointee.list)
        patchHere(&list)
      case .with: emit(.withExit, block.register)
      case .asyncWith:
        if result != noRegister && result >= function.temps { function.temps = result &+ 1 }
        _ = emitAsyncExit(block.register, noRegister)
      case .name:
        if result != noRegister {
          // The name's register may be the result's, and so may the next free one.
          if result < function.temps {
            emit(.move, function.temps, result)
            result = function.temps
          }
          function.temps = result
          _ = newTemp()
        }
        unbind(block.name)
      }
      index &-= 1
    }
    return result
  }

  /// After the jump that follows `unwind`: what comes now is protected again.
  mutating func resumeProtection(from level: Int) {
    var index = blockCount &- 1
    while index >= level {
      let block = blockPointer(index)
      if block.pointee.kind != .loop { block.pointee.start = UInt16(truncatingIfNeeded: pc) }
      index &-= 1
    }
  }

  /// The name of an exception has no value any more, if it still has one.
  mutating func unbind(_ name: Value) {
    storeName(name, Operand(constant: .none), function.temps)
    deleteName(name)
  }

  // MARK: break, continue, return

  mutating func leaveLoop(isBreak: Bool) {
    let loop = innermostLoop()
    if loop < 0 {
      syntaxError(isBreak ? "'break' outside loop" : "'continue' not properly in loop")
    }
    next()
    _ = unwind(to: loop &+ 1, result: noRegister)
    if isBreak {
      emitJump(to: &blockPointer(loop).pointee.list)
    } else {
      emitJump(back: Int(block(loop).start))
    }
    resumeProtection(from: loop &+ 1)
    setDead()
  }

  mutating func returnStatement() {
    if function.kind != .function { syntaxError("'return' outside function") }
    next()
    let base = function.temps
    let hasValue = token.startsExpression
    if hasValue && function.flags & UInt8(Code.isAsyncGenerator) != 0 {
      syntaxError("'return' with value in async generator")
    }
    let operand = hasValue ? expressionList() : Operand(constant: .none)
    if operand.kind == .constant && operand.value.isNone && blockCount == outerBlocks {
      emit(.returnNone)
    } else {
      var register = register(of: operand, base)
      register = unwind(to: outerBlocks, result: register)
      emit(.return, register)
      resumeProtection(from: outerBlocks)
    }
    function.temps = base
    setDead()
  }

  // MARK: Code that is never reached

  /// Nothing gets here: everything is assigned, as far as anyone can see.
  mutating func setDead() {
    function.assigned = .max
    deadEnd = pc
  }

  /// The last instruction does not go on to the next.
  var isDead: Bool { deadEnd == pc }
}
