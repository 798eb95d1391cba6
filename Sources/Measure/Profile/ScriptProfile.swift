/// What a script's run cost, by line and by function.
///
/// Each cycle between the begin and the end of the run belongs to one line: the one whose instruction the
/// interpreter took last. So what is written in Swift, modules in Python, the collector and interrupts
/// belong to the line that was under way.
public struct ScriptProfile: Sendable {
  /// A place in what was compiled.
  public struct Place: Hashable, Sendable {
    /// Whether it is text that the script compiled itself (`exec`, `eval`).
    public let isText: Bool
    public let line: Int
  }

  /// Cycles and bytes of a line or a function.
  public struct Cost: Sendable, Equatable {
    /// Core clock cycles of its own, without the functions of the script that it called.
    public var own: UInt64 = 0
    /// Core clock cycles while it was under way, those functions included; a recursion counts once.
    public var total: UInt64 = 0
    /// Bytes of heap that it took itself.
    public var allocated: UInt64 = 0
  }

  public struct Line: Sendable {
    public let place: Place
    /// How often it was come to: from another line, by a jump back, or by the begin of its function.
    public let times: UInt64
    public let cost: Cost
  }

  public struct Function: Sendable {
    public let name: String
    /// Where its first instruction comes from.
    public let place: Place
    /// How often it began; a generator begins once.
    public let calls: UInt64
    public let cost: Cost
  }

  /// Functions that were under way together.
  public struct Stack: Sendable {
    /// Of `functions`, from the outermost on.
    public let functions: [Int]
    /// Core clock cycles of the innermost one's own.
    public let own: UInt64
  }

  /// Core clock cycles of the run: `outside` and all lines' own.
  public let cycles: UInt64
  /// Before the first instruction.
  public let outside: UInt64
  /// By place, those of the script first.
  public let lines: [Line]
  /// By cycles of their own, most first.
  public let functions: [Function]
  /// By their functions; without those that took nothing.
  public let stacks: [Stack]
  /// Whether stacks were so many that some are counted with those of their callers.
  public let isTruncated: Bool
}
