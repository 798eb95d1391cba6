import Image
import Testing

@testable import Trace

@Suite struct CallTrackerTests {
  private static func symbol(_ name: String, _ address: UInt32, _ size: UInt32 = 0x20) -> Symbol {
    Symbol(
      name: name, address: address, size: size, kind: .function, isGlobal: true, isInSection: true)
  }
  private static let symbols = SymbolTable([
    symbol("main", 0x100), symbol("inner", 0x120), symbol("leaf", 0x140), symbol("handler", 0x160),
  ])

  /// `(` with the function's first letter at a begin, `)` at an end.
  private func run(_ steps: [Step]) -> String {
    var tracker = CallTracker(Self.symbols)
    var text = ""
    func emit(_ change: CallTracker.Change) {
      switch change {
      case .begins(let function):
        text += "(" + (Self.symbols.containing(function)?.name.prefix(1) ?? "?")
      case .ends: text += ")"
      }
    }
    for step in steps {
      switch step {
      case .at(let pc, let lr, let sp): tracker.step(pc: pc, lr: lr, sp: sp, emit)
      case .enter: tracker.enter()
      case .exit: tracker.exit(emit)
      }
    }
    tracker.endAll { _ in text += "!" }
    return text
  }

  enum Step {
    case at(UInt32, lr: UInt32, sp: UInt32)
    case enter
    case exit
  }

  @Test(
    arguments: [
      // A call and its return, a loop between.
      (
        [
          .at(0x100, lr: 0, sp: 64), .at(0x102, lr: 0, sp: 64), .at(0x120, lr: 0x107, sp: 64),
          .at(0x122, lr: 0x107, sp: 64), .at(0x120, lr: 0x107, sp: 56),
          .at(0x106, lr: 0x107, sp: 64),
        ], "(m(i)!"
      ),
      // Recursion: the stack pointer tells the levels apart.
      (
        [
          .at(0x100, lr: 0, sp: 64), .at(0x120, lr: 0x105, sp: 64), .at(0x122, lr: 0x105, sp: 60),
          .at(0x120, lr: 0x127, sp: 60), .at(0x122, lr: 0x127, sp: 56),
          .at(0x120, lr: 0x127, sp: 56), .at(0x130, lr: 0x127, sp: 56),
          .at(0x126, lr: 0x127, sp: 56), .at(0x130, lr: 0x127, sp: 56),
          .at(0x126, lr: 0x127, sp: 60), .at(0x130, lr: 0x127, sp: 60),
          .at(0x104, lr: 0x127, sp: 64),
        ], "(m(i(i(i)))!"
      ),
      // A tail call returns to the caller's caller.
      (
        [
          .at(0x100, lr: 0, sp: 64), .at(0x102, lr: 0, sp: 64), .at(0x120, lr: 0x107, sp: 64),
          .at(0x140, lr: 0x107, sp: 64), .at(0x106, lr: 0x107, sp: 64),
        ], "(m(i)(l)!"
      ),
      // longjmp over two functions.
      (
        [
          .at(0x100, lr: 0, sp: 64), .at(0x102, lr: 0, sp: 64), .at(0x120, lr: 0x107, sp: 64),
          .at(0x122, lr: 0x107, sp: 64), .at(0x140, lr: 0x125, sp: 60),
          .at(0x110, lr: 0x125, sp: 64),
        ], "(m(i(l))!"
      ),
      // An exception right behind a BL: the call is seen after its return.
      (
        [
          .at(0x100, lr: 0, sp: 64), .at(0x102, lr: 0, sp: 64), .enter,
          .at(0x160, lr: 0xFFFF_FFF9, sp: 32), .at(0x140, lr: 0x165, sp: 32),
          .at(0x164, lr: 0x165, sp: 32), .exit, .at(0x120, lr: 0x107, sp: 64),
          .at(0x106, lr: 0x107, sp: 64),
        ], "(m(h(l))(i)!"
      ),
    ] as [([Step], String)])
  func `Calls and returns`(steps: [Step], expected: String) {
    #expect(run(steps) == expected)
  }
}
