import Image

/// Follows a program's calls and returns from the addresses that it executes.
///
/// A call is a jump whose return address is in LR; a return is the arrival at a return address with
/// the stack pointer of the call. A jump to the begin of another function with the caller's return
/// address is a tail call. Code that leaves several functions at once (longjmp) is found again by its
/// function. Stacks of several threads are not told apart.
struct CallTracker {
  /// What the caller is told.
  enum Change: Equatable {
    case begins(function: UInt32)
    case ends
  }

  private struct Frame {
    let function: UInt32
    let returnAddress: UInt32
    let stackPointer: UInt32
  }

  private let symbols: SymbolTable
  /// The functions that run, innermost last, of the thread and of each exception on top of it.
  private var contexts: [[Frame]] = [[]]
  /// The instruction before, and those that the exceptions interrupted.
  private var previous: UInt32?
  private var interrupted: [UInt32?] = []

  init(_ symbols: SymbolTable) { self.symbols = symbols }

  /// The begin of the function that holds an address.
  private func function(_ pc: UInt32) -> UInt32? { symbols.containing(pc)?.address }

  /// The program is about to execute an instruction.
  ///
  /// - Parameters:
  ///   - lr: its return address register.
  ///   - emit: gets the changes in their order.
  @inline(__always)
  mutating func step(pc: UInt32, lr: UInt32, sp: UInt32, _ emit: (Change) -> Void) {
    // Most instructions follow another one.
    if let previous, pc &- previous &- 2 <= 2 {
      self.previous = pc
      return
    }
    jump(to: pc, from: previous, lr: lr & ~1, sp: sp, emit)
    previous = pc
  }

  private mutating func jump(
    to pc: UInt32, from: UInt32?, lr: UInt32, sp: UInt32, _ emit: (Change) -> Void
  ) {
    let top = contexts.count - 1
    guard let last = contexts[top].last, let from else {
      if contexts[top].isEmpty { push(function(pc) ?? pc, lr, sp, emit) }
      return
    }
    if let index = contexts[top].lastIndex(where: {
      $0.returnAddress == pc && $0.stackPointer == sp
    }) {
      return pop(to: index, emit)
    }
    let target = function(pc)
    if lr &- from == 2 || lr &- from == 4 {
      return push(target ?? pc, lr, sp, emit)
    }
    guard let target, target != last.function else { return }
    if let index = contexts[top].lastIndex(where: { $0.function == target }), target != pc {
      return pop(to: index + 1, emit)
    }
    // A tail call, or a jump into another function's middle.
    pop(to: contexts[top].count - 1, emit)
    push(target, last.returnAddress, last.stackPointer, emit)
  }

  private mutating func push(
    _ function: UInt32, _ returnAddress: UInt32, _ sp: UInt32, _ emit: (Change) -> Void
  ) {
    contexts[contexts.count - 1].append(
      Frame(function: function, returnAddress: returnAddress, stackPointer: sp))
    emit(.begins(function: function))
  }

  private mutating func pop(to count: Int, _ emit: (Change) -> Void) {
    let top = contexts.count - 1
    while contexts[top].count > count {
      contexts[top].removeLast()
      emit(.ends)
    }
  }

  /// An exception begins: its functions are on top of those that run.
  mutating func enter() {
    contexts.append([])
    interrupted.append(previous)
    previous = nil
  }

  /// An exception ends, with all its functions.
  mutating func exit(_ emit: (Change) -> Void) {
    pop(to: 0, emit)
    guard contexts.count > 1 else { return }
    contexts.removeLast()
    previous = interrupted.removeLast()
  }

  /// Everything ends: a reset, or the end of the recording.
  mutating func endAll(_ emit: (Change) -> Void) {
    while contexts.count > 1 { exit(emit) }
    pop(to: 0, emit)
    previous = nil
  }

  /// How many exceptions are on top of the thread.
  var exceptionDepth: Int { contexts.count - 1 }
}
