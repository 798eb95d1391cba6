/// Why an instruction took longer than its own time in Execute.
public enum StallCause: String, CaseIterable, Sendable {
  /// A taken branch, or a load of the program counter: the pipeline fills again.
  case branch
  /// The code that follows is not there yet, or not decoded.
  case fetch
  /// The barrel shifter waits for a result (hazard H1 of Documentation/TIMING.md).
  case shift
  /// A store waits for a product (H2).
  case storeData = "store-data"
  /// A load waits for the store before it (H3).
  case loadAfterStore = "load-after-store"
  /// An access waits for its address (H4).
  case address
  /// Data at an address that is no multiple of its size.
  case unaligned
  /// A division beyond its least time.
  case divide
  /// Floating-point arithmetic waits for VDIV or VSQRT.
  case floatDivide = "float-divide"
  /// A memory with wait states.
  case flash
  /// Entering and leaving exceptions, and transfers abandoned for them. The handlers' own
  /// instructions are counted as such.
  case exception
  /// Asleep in WFI or WFE.
  case sleep
}

/// Cycles by cause.
public struct StallCycles: Sendable, Equatable {
  private var cycles = [UInt64](repeating: 0, count: StallCause.allCases.count)

  public init() {}

  public subscript(cause: StallCause) -> UInt64 {
    get { cycles[Self.index(cause)] }
    set { cycles[Self.index(cause)] = newValue }
  }

  public var total: UInt64 { cycles.reduce(0, +) }

  /// The causes that cost anything, in the order of `StallCause`.
  public var parts: [(cause: StallCause, cycles: UInt64)] {
    StallCause.allCases.compactMap { self[$0] == 0 ? nil : ($0, self[$0]) }
  }

  public static func += (left: inout Self, right: Self) {
    for index in left.cycles.indices { left.cycles[index] += right.cycles[index] }
  }

  private static func index(_ cause: StallCause) -> Int {
    StallCause.allCases.firstIndex(of: cause)!
  }
}
