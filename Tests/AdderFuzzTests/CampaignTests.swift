import Foundation
import HostPort
import TestSupport
import Testing

@testable import adder_fuzz

/// Samples of the campaigns of `adder-fuzz`, the same in every run; `THUMBPRINT_LONG_TESTS=1` makes some of
/// them long, `THUMBPRINT_SEED` others. All allocations and stacks are parts of `.ci/test-long`.
@Suite(.serialized) struct CampaignTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let isLong = environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let seed = environment["THUMBPRINT_SEED"].flatMap(UInt64.init) ?? 1

  /// Every script of the corpus.
  static let scripts: [String] = {
    let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Python").path
    let files = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".py") }.sorted().map { directory + "/" + $0 }
  }()

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Random programs print on Adder what they print on CPython; a sample of 22 an area, of 1,220 in long tests.
  @Test(arguments: Differential.areas)
  func programsAgreeWithCPython(_ area: String) throws {
    let count = Self.isLong ? 1220 : 22
    var tally = ""
    let disagreements = try Differential.compare(["\(Self.seed)", "0", "\(count)", area]) {
      tally = $0
    }
    #expect(disagreements.isEmpty, "\(tally)\n\(disagreements.prefix(5))")
  }

  /// A program that catches whatever should end it is killed, and there is no answer; the next one has its own.
  @Test func programsThatNeverEndAreLeftOut() throws {
    let check = """
      import signal, sys
      sys.path.insert(0, "Tests/AdderFuzz/Generator")
      import generate
      signal.signal(signal.SIGALRM, generate.interrupted)
      generate.LONGEST_TIME = 1
      endless = "while True:\\n  try:\\n    while True: pass\\n  except BaseException: pass\\n"
      print(generate.isolated(endless), generate.isolated("print(1)"))
      """
    #expect(try Tool.check("python3", ["-c", check]).text == "None {'expected': '1\\n'}\n")
  }

  /// Noise as a script and at the prompt leaves a prompt that works and a heap that is whole.
  @Test func noiseLeavesAPrompt() throws {
    let scripts = try Self.scripts.map(Self.bytes)
    for number in 0..<UInt64(Self.isLong ? 50_000 : 1500) {
      var random = RandomSource(seed: Self.seed &+ number &* 0x1_0000_0001)
      let noise = Noise.bytes(&random, scripts: scripts)
      let problem = Main.limited(2) { Noise.run(noise) ?? Noise.type(noise) }
      #expect(
        problem == nil,
        "\(number): \(String(decoding: noise, as: UTF8.self).debugDescription)")
    }
  }

  /// Whichever allocation fails, the prompt comes back with all of its heap.
  @Test(arguments: scripts)
  func allocationsMayFail(_ path: String) throws {
    let script = Endurance(source: try Self.bytes(path))
    let whole = script.run()
    #expect(whole.problems.isEmpty, "\(whole.problems)")
    // Nothing fails otherwise where nothing can.
    #expect(whole.allocations > 3)
    for number in (1...3).map({ max(1, $0 * whole.allocations / 4) }) {
      let outcome = Main.limited(10) { script.run(failing: number) }
      #expect(outcome.problems.isEmpty, "allocation \(number): \(outcome.problems)")
    }
  }

  /// However little stack there is, the prompt comes back with all of its heap.
  @Test(arguments: scripts)
  func theStackMayEnd(_ path: String) throws {
    let script = Endurance(source: try Self.bytes(path))
    for room in stride(from: UInt(256), to: 16 << 10, by: 3001) {
      let outcome = Main.limited(10) { script.run(stack: room) }
      #expect(outcome.problems.isEmpty, "\(room) bytes: \(outcome.problems)")
    }
  }

  /// A script that leaves has the prompt start again, where no allocation fails any more.
  @Test func aScriptThatLeavesMayFail() {
    let script = Endurance(source: Array("raise SystemExit".utf8))
    for number in 1...script.run().allocations {
      let outcome = script.run(failing: number)
      #expect(outcome.problems.isEmpty, "allocation \(number): \(outcome.problems)")
    }
  }

  /// A script that leaves has the prompt start again on an empty heap, where allocations may fail as well.
  @Test func startingAgainMayFail() {
    var script = Endurance(source: Array("raise SystemExit".utf8))
    script.failsAtReboot = true
    let whole = script.run()
    #expect(whole.problems.isEmpty, "\(whole.problems)")
    // Where there is no prompt any more, nothing says what it should; but it ends.
    for number in 1...whole.allocations { _ = script.run(failing: number) }
  }

  /// A campaign that is cut off has tried trials from all over the script, another seed's others.
  @Test(arguments: [1, 2, 3, 7, 100, 1000, 80_260])
  func trialsAreSpreadEvenly(count: Int) {
    let order = Array(EnduranceCampaign.order(count, seed: 5))
    #expect(order.sorted() == Array(0..<count))
    #expect(count < 100 || order != Array(EnduranceCampaign.order(count, seed: 6)))
    guard count >= 100 else { return }
    let first = order.prefix(count / 10).sorted()
    let gaps = zip(first, first.dropFirst()).map { $1 - $0 }
    #expect(gaps.max()! < 50)
  }

  @Test(arguments: [
    (["failures", "1", "a", "b", "c"], ["a", "b", "c"]),
    (["failures", "1", "--share", "1/2", "a", "b", "c"], ["a", "c"]),
    (["stack", "120", "--share", "2/2", "--seed", "3", "a", "b", "c"], ["b"]),
    (["failures", "1", "--from", "b", "--seconds", "0.5", "a", "b", "c"], ["b", "c"]),
    (["failures", "0", "a"], nil), (["failures", "1", "--share", "3/2", "a"], nil),
    (["failures", "1", "--share", "1/0", "a"], nil), (["failures", "1", "--from", "x", "a"], nil),
    (["failures", "1", "--seconds", "0", "a"], nil), (["failures", "1", "--what", "0", "a"], nil),
  ])
  func aCampaignSaysWhichScriptsItTakes(arguments: [String], scripts: [String]?) {
    #expect(EnduranceCampaign(arguments)?.scripts == scripts)
  }

  /// The faults happen: scripts that say nothing of memory otherwise report them.
  @Test func failuresAreNoticed() throws {
    let script = Endurance(source: Array("for i in range(9): print([i], {i: i})".utf8))
    let whole = script.run()
    #expect(!whole.isNoticed)
    let noticed = (1...whole.allocations).count { script.run(failing: $0).isNoticed }
    #expect(noticed > whole.allocations / 2)
    let deep = Endurance(source: Array("print(repr(eval('[' * 20 + ']' * 20)))".utf8))
    #expect(!deep.run().isNoticed && deep.run(stack: 2000).isNoticed)
  }
}
