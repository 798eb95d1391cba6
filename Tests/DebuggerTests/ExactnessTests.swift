import CortexM
import Machine
import TestSupport
import Testing

@testable import Debugger

/// A debugged program takes the cycles that it takes alone, and leaves the same behind.
@Suite struct ExactnessTests {
  static let boards = ["microbit-v1", "microbit-v2"]

  private func alone(_ board: String, _ engine: ExecutionEngine) throws -> Bench.End {
    let bench = try Bench(board: board, engine: engine)
    return bench.end(.stopped(bench.machine.run()))
  }

  private func expectSame(_ found: Bench.End, _ board: String, _ engine: ExecutionEngine) throws {
    let expected = try alone(board, engine)
    #expect(expected.code == 0 && expected.output == Array("Twice\n".utf8))
    #expect(found == expected)
  }

  @Test(arguments: boards, ExecutionEngine.allCases)
  func uninterrupted(_ board: String, engine: ExecutionEngine) throws {
    let bench = try Bench(board: board, engine: engine)
    try expectSame(bench.end(bench.go()), board, engine)
  }

  /// As GDB goes on from a breakpoint: without it for one step.
  @Test(arguments: boards, ExecutionEngine.allCases)
  func breakpoints(_ board: String, engine: ExecutionEngine) throws {
    let bench = try Bench(board: board, engine: engine)
    let places = try ["add", "tick", "twice"].map { "0," + (try bench.address($0)) + ",2" }
    for place in places { #expect(bench.reply("Z" + place) == "OK") }
    var hits: [UInt32: Int] = [:]
    var progress = bench.go()
    while progress.halt == .breakpoint(.software) {
      hits[bench.machine.core.pc, default: 0] += 1
      for place in places { #expect(bench.reply("z" + place) == "OK") }
      #expect(bench.go(.step).halt == .trap)
      for place in places { #expect(bench.reply("Z" + place) == "OK") }
      progress = bench.go()
    }
    #expect(hits.values.sorted().suffix(2) == [20, 20] && hits.count == 3)
    try expectSame(bench.end(progress), board, engine)
  }

  /// A client that leaves them where they are goes on from them as well.
  @Test(arguments: boards)
  func breakpointsThatStay(_ board: String) throws {
    let bench = try Bench(board: board)
    #expect(bench.reply("Z1," + (try bench.address("add")) + ",2") == "OK")
    var hits = 0
    var progress = bench.go()
    while progress.halt == .breakpoint(.hardware) {
      hits += 1
      progress = bench.go()
    }
    #expect(hits == 20)
    try expectSame(bench.end(progress), board, .block)
  }

  /// Handlers that come in between are passed, so that a step never leads into one.
  @Test(arguments: boards, ExecutionEngine.allCases)
  func steps(_ board: String, engine: ExecutionEngine) throws {
    let bench = try Bench(board: board, engine: engine)
    var progress = bench.go(.step)
    var count = 1
    while progress.halt == .trap {
      #expect(bench.machine.core.currentException == 0)
      progress = bench.go(.step)
      count += 1
    }
    #expect(count > 300 && count < bench.machine.core.instructions)
    try expectSame(bench.end(progress), board, engine)
  }

  @Test(arguments: boards)
  func ranges(_ board: String) throws {
    let bench = try Bench(board: board)
    let main = try #require(bench.machine.image.symbols.named("main")?.address)
    var progress = bench.go(.range(main, main + 0x80))
    var count = 0
    while progress.halt == .trap {
      count += 1
      progress = bench.go(.range(main, main + 0x80))
    }
    // Fewer stops than instructions: those of `main` are passed in one go.
    #expect(count > 20 && count < bench.machine.core.instructions * 3 / 4)
    try expectSame(bench.end(progress), board, .block)
  }

  /// In front of the access, with the address; once for each.
  @Test(arguments: boards, [("2", WatchpointKind.write, 20), ("3", .read, 40), ("4", .access, 60)])
  func watchpoints(_ board: String, kind: (String, WatchpointKind, Int)) throws {
    let bench = try Bench(board: board)
    let counter = try #require(bench.machine.image.symbols.named("counter")?.address)
    #expect(bench.reply("Z\(kind.0),\(Hex.text(counter)),4") == "OK")
    var values: [String?] = []
    var progress = bench.go()
    while progress.halt == .watchpoint(kind.1, counter) {
      values.append(bench.reply("m\(Hex.text(counter)),1"))
      progress = bench.go()
    }
    // Start-up clears it, and stores it again each time.
    let clears = kind.1 == .read ? 0 : 1
    #expect(values.count == kind.2 + clears)
    if kind.1 == .write {
      let counts = (0..<20).map { String(decoding: Hex.text([UInt8($0)]), as: UTF8.self) }
      #expect(values == ["00"] + counts)
    }
    try expectSame(bench.end(progress), board, .block)
  }

  /// A frame of an exception stops in front of the exception, which is then taken as if nothing were.
  @Test(arguments: boards, ExecutionEngine.allCases)
  func watchpointsOfFrames(_ board: String, engine: ExecutionEngine) throws {
    let first = try Bench(board: board, engine: engine)
    #expect(first.reply("Z0," + (try first.address("tick")) + ",2") == "OK")
    #expect(first.go().halt == .breakpoint(.software))
    // Where the interrupted code goes on.
    let place = first.machine.core[13] + 0x18
    let back = first.machine.bus.copyOut(place, count: 4)

    let bench = try Bench(board: board, engine: engine)
    #expect(bench.reply("Z2,\(Hex.text(place)),4") == "OK")
    var progress = bench.go()
    // What the program itself stores there comes first.
    while bench.machine.core.isAboutToExecute, progress.halt != nil { progress = bench.go() }
    #expect(progress.halt == .watchpoint(.write, place))
    let core = bench.machine.core
    #expect(core.currentException == 0)
    #expect((0..<4).map { UInt8(truncatingIfNeeded: core.pc >> (8 * $0)) } == back)
    #expect(bench.reply("z2,\(Hex.text(place)),4") == "OK")
    try expectSame(bench.end(bench.go()), board, engine)
  }

  /// What goes through a bit-band alias stops at a watchpoint of either address.
  @Test(
    arguments: [
      ("2,20000100,4", "sets", 0x2000_0102), ("3,20000102,1", "reads", 0x2000_0102),
      ("4,20000102,2", "sets", 0x2000_0102), ("2,2200204c,4", "sets", 0x2200_204C),
      ("3,22002040,10", "reads", 0x2200_204C), ("4,20000103,1", nil, 0), ("4,22002048,4", nil, 0),
    ] as [(String, String?, UInt32)])
  func bitBandAliases(_ point: String, place: String?, address: UInt32) throws {
    let bench = try Bench("bitband.s", board: "microbit-v2", on: "mps2-an386")
    #expect(bench.reply("Z" + point) == "OK")
    let progress = bench.go()
    if let place {
      guard case .watchpoint(_, address) = progress.halt else {
        Issue.record("\(progress)")
        return
      }
      #expect(Hex.text(bench.machine.core.pc) == (try bench.address(place)))
    } else {
      #expect(progress.halt == nil)
    }
  }

  /// A machine that stands at `add`, into which these bytes have been written.
  private func patched(_ code: String, board: String) throws -> (Bench, UInt32) {
    let bench = try Bench(board: board)
    let add = try bench.address("add")
    #expect(bench.reply("Z0,\(add),2") == "OK")
    #expect(bench.go().halt == .breakpoint(.software))
    #expect(bench.reply("z0,\(add),2") == "OK")
    #expect(bench.reply("M\(add),\(Hex.text(code.utf8.count / 2)):\(code)") == "OK")
    return (bench, bench.machine.core.pc)
  }

  @Test(arguments: boards)
  func aStepEntersTheHandlerOfSVC(_ board: String) throws {
    let (bench, _) = try patched("00df", board: board)
    let tick = try #require(bench.machine.image.symbols.named("tick")?.address)
    let vector = String(decoding: Hex.text([UInt8(tick & 0xFF | 1)]), as: UTF8.self)
    #expect(tick < 256 && bench.reply("M2c,4:\(vector)000000") == "OK")
    #expect(bench.go(.step).halt == .trap)
    #expect(bench.machine.core.pc == tick && bench.machine.core.currentException == 11)
  }

  /// WFI is one step, waking and what woke it are part of the next one.
  @Test(arguments: boards)
  func stepsOfAProcessorThatSleeps(_ board: String) throws {
    let (bench, place) = try patched("30bf00bf", board: board)
    let ticks = try bench.address("ticks")
    func tickCount() throws -> UInt8 {
      try #require(Hex.bytes(Array(bench.reply("m\(ticks),1")!.utf8))?.first)
    }
    #expect(bench.go(.step).halt == .trap)
    #expect(bench.machine.core.pc == place + 2 && bench.machine.core.isSleeping)
    let before = try tickCount()
    #expect(bench.go(.step).halt == .trap)
    #expect(bench.machine.core.pc == place + 4 && bench.machine.core.currentException == 0)
    #expect(try tickCount() == before + 1)
  }

  /// A breakpoint in a handler that a step passes stops there.
  @Test(arguments: boards)
  func breakpointsInPassedHandlersCount(_ board: String) throws {
    let bench = try Bench(board: board)
    #expect(bench.reply("Z0," + (try bench.address("tick")) + ",2") == "OK")
    var progress = bench.go(.step)
    while progress.halt == .trap { progress = bench.go(.step) }
    #expect(progress.halt == .breakpoint(.software))
    #expect(bench.machine.core.currentException == 24)
  }

  /// A breakpoint that stays at an instruction that the architecture does not define: going on faults.
  @Test(arguments: boards, ExecutionEngine.allCases)
  func breakpointsAtUndefinedInstructions(_ board: String, engine: ExecutionEngine) throws {
    let bench = try Bench(board: board, engine: engine)
    let add = try bench.address("add")
    #expect(bench.reply("M\(add),4:fffffff7") == "OK")
    #expect(bench.reply("Z0,\(add),2") == "OK")
    #expect(bench.go().halt == .breakpoint(.software))
    guard case .stopped(.fault(let fault)) = bench.go() else {
      Issue.record("no fault")
      return
    }
    #expect(fault.kind == .undefinedInstruction && Hex.text(fault.pc) == add)
  }

  @Test func stepsEnterTheHandlerOfAFault() throws {
    let bench = try Bench(options: ["-DFAULT"])
    let report = bench.go()
    guard case .stopped(.fault(let fault)) = report else {
      Issue.record("\(report)")
      return
    }
    #expect(fault.pc == bench.machine.core.pc)
    #expect(bench.go(.step).halt == .trap)
    #expect(bench.machine.core.currentException == 3)
    #expect(bench.machine.core.pc == bench.machine.image.symbols.named("unexpected")?.address)
  }

  /// A BKPT of the program stops in front of itself, and going on passes it; without a debugger it
  /// is a fault.
  @Test(arguments: boards)
  func breakpointInstructions(_ board: String) throws {
    let bench = try Bench(board: board, options: ["-DBREAK"])
    #expect(bench.go().halt == .programBreakpoint)
    let address = bench.machine.core.pc
    #expect(bench.reply("m\(Hex.text(address)),2") == "03be")
    let end = bench.end(bench.go())
    #expect(end.code == 0)

    let left = try Bench(board: board, options: ["-DBREAK"])
    left.execution.release()
    guard case .stopped(.fault) = left.go() else {
      Issue.record("no fault")
      return
    }
  }

  /// Moving the program counter leaves the fault behind that was about to be taken.
  @Test func aFaultCanBeStrippedOff() throws {
    let bench = try Bench(options: ["-DFAULT"])
    _ = bench.go()
    let next = bench.machine.core.pc + 2
    #expect(bench.stub.answer(Array("c\(Hex.text(next))".utf8)) == .resume(.run))
    #expect(bench.end(bench.go()).code == 0)
  }
}
