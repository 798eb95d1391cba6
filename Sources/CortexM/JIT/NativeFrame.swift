import Bus

/// What machine code works with, as plain data that RBP points to.
struct NativeFrame {
  /// Cycles to the deadline, when machine code is entered and when it has been left.
  var budget = 0
  /// The key that an indirect branch looked for and did not find.
  var key: UInt64 = 0
  let state: UnsafeMutablePointer<CoreState>
  let table: UnsafeMutablePointer<BlockStore.Entry>
  /// The windows' bytes: see `FastMemory`.
  var ram: UnsafeMutableRawPointer?
  var code: UnsafeMutableRawPointer?
  var codeMarks: UnsafeMutablePointer<UInt8>?
  var ramGranules: UnsafeMutablePointer<UInt8>?
  /// Executes one record as the block engine does; false if that has to be left.
  let helper:
    @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeMutableRawPointer)
      -> Bool
  let core: Unmanaged<Core>

  init(_ core: Core, _ table: UnsafeMutablePointer<BlockStore.Entry>) {
    state = core.state
    self.table = table
    self.core = .passUnretained(core)
    helper = { frame, record, block in
      frame.assumingMemoryBound(to: NativeFrame.self).pointee.core._withUnsafeGuaranteedRef {
        $0.executeOne(
          record.assumingMemoryBound(to: BlockRecord.self),
          block.assumingMemoryBound(to: Block.self))
      }
    }
  }

  /// Its fields as machine code sees them.
  enum Field {
    static let budget = operand(\.budget)
    static let key = operand(\.key)
    static let state = operand(\.state)
    static let table = operand(\.table)
    static let ram = operand(\.ram)
    static let code = operand(\.code)
    static let codeMarks = operand(\.codeMarks)
    static let ramGranules = operand(\.ramGranules)
    static let helper = operand(\.helper)

    private static func operand(_ field: PartialKeyPath<NativeFrame>) -> HostOperand {
      .memory(.rbp, Int32(MemoryLayout<NativeFrame>.offset(of: field)!))
    }
  }
}

extension Core {
  /// What machine code leaves to the block engine's own code.
  @inline(never)
  fileprivate func executeOne(
    _ ip: UnsafePointer<BlockRecord>, _ block: UnsafeMutablePointer<Block>
  ) -> Bool {
    executeStraight(ip, block, state.registers, state, DataWindows(memory))
  }
}

/// The way into machine code and back: plain data, which costs the engine's loop nothing.
struct NativeEntry {
  typealias Enter = @convention(c) (UnsafeMutableRawPointer, UnsafeRawPointer) -> UInt64

  let frame: UnsafeMutablePointer<NativeFrame>
  /// The translated blocks by their numbers.
  let blocks: UnsafeMutablePointer<UnsafeMutablePointer<Block>>
  let enter: Enter

  /// Runs a translated block and what follows. The state's registers, flags and count of instructions are
  /// up to date on both sides.
  @inline(__always)
  func run(_ block: UnsafeMutablePointer<Block>, _ budget: inout Int) -> NativeExit {
    frame.pointee.budget = budget
    let result = enter(frame, block.pointee.native)
    budget = frame.pointee.budget
    return NativeExit(rawValue: result)
  }

  @inline(__always)
  func block(of exit: NativeExit) -> UnsafeMutablePointer<Block> { blocks[exit.block] }
}

/// Why machine code was left, as it returns it.
struct NativeExit {
  enum Kind: UInt8 {
    /// An exit (`index`) of the block leads to no machine code yet.
    case unlinked
    /// The block would reach the deadline, and has not begun.
    case exhausted
    /// The block's record `index` has not been executed.
    case record
    /// An indirect branch to `NativeFrame.key`, which is not in the table as machine code.
    case indirect
  }

  let rawValue: UInt64

  static func code(_ kind: Kind, block: Int, index: Int = 0) -> UInt32 {
    UInt32(block << 12 | index << 2 | Int(kind.rawValue))
  }

  var kind: Kind { Kind(rawValue: UInt8(rawValue & 3))! }
  /// The number of the block.
  var block: Int { Int(rawValue >> 12) }
  var index: Int { Int(rawValue >> 2 & 0x3FF) }
}
