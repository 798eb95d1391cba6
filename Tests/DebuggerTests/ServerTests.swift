import Foundation
import TestSupport
import Testing

@testable import Debugger

/// `thumbprint gdb` with clients that are no debugger.
@Suite struct ServerTests {
  private func start(_ options: [String] = [], _ arguments: [String] = []) throws -> DebugProcess {
    try DebugProcess(
      [try Guest("debug", options: options).elf, "--board", "microbit-v1"] + arguments)
  }

  @Test func packetsAreConfirmedUntilNobodyWantsIt() throws {
    let server = try start()
    let client = try RawClient(server.port)
    client.write("$qC#b4")
    #expect(client.bytes(8) == "+$QC1#c5")
    // What did not arrive comes again, and what arrived damaged is asked for again.
    client.write("-")
    #expect(client.bytes(7) == "$QC1#c5")
    client.write("$qC#b5")
    #expect(client.bytes(1) == "-")
    #expect(client.ask("QStartNoAckMode") == "OK")
    client.write("+$qC#00")
    #expect(client.bytes(7) == "$QC1#c5")
    client.send(packet: "k")
    #expect(client.packet() == "X09" && client.packet() == nil)
    #expect(server.end().status == 0)
  }

  @Test func runsToItsEnd() throws {
    let server = try start(["-DCODE=7"])
    let client = try RawClient(server.port)
    #expect(client.ask("c") == "W07")
    #expect(client.ask("c") == "W07")
    client.close()
    let end = server.end()
    #expect(end.status == 1 && end.output == "Twice\n")
    #expect(end.errors.hasSuffix("error: the guest left with exit code 7\n"))
  }

  @Test func theGuestsOwnExitCode() throws {
    let server = try start(["-DCODE=7"], ["--guest-exit-code"])
    let client = try RawClient(server.port)
    #expect(client.ask("vCont;c") == "W07")
    client.close()
    #expect(server.end().status == 7)
  }

  /// `R` begins anew; there is no reply to it.
  @Test func restarts() throws {
    let server = try start()
    let client = try RawClient(server.port)
    #expect(client.ask("c") == "W00")
    client.send(packet: "R00")
    #expect(client.ask("?")?.hasPrefix("T05") == true)
    #expect(client.ask("c") == "W00")
    #expect(client.ask("vRun;")?.hasPrefix("T05") == true)
    #expect(client.ask("D") == "OK")
    #expect(server.end().output == "Twice\nTwice\nTwice\n")
  }

  @Test func controlC() throws {
    let server = try start(["-DLOOP"])
    let client = try RawClient(server.port)
    // While nothing runs it means nothing.
    client.write("\u{3}")
    #expect(client.ask("?")?.hasPrefix("T05") == true)
    client.send(packet: "c")
    #expect(server.readOutput(to: "\n") == "Twice\n")
    client.write("\u{3}")
    #expect(client.packet()?.hasPrefix("T02thread:1;") == true)
    // What comes ahead is answered behind the stop.
    client.send(packet: "c")
    client.send(packet: "qC")
    client.write("\u{3}")
    #expect(client.packet()?.hasPrefix("T02") == true)
    #expect(client.packet() == "QC1")
    client.send(packet: "k")
    #expect(server.end().status == 0)
  }

  /// A processor that sleeps for good goes on waiting while a debugger is there, and ends the run
  /// when none is.
  @Test func sleep() throws {
    let server = try start(["-DSLEEP"])
    let client = try RawClient(server.port)
    client.send(packet: "c")
    #expect(server.readOutput(to: "\n") == "Twice\n")
    client.write("\u{3}")
    #expect(client.packet()?.hasPrefix("T02") == true)
    #expect(client.ask("qThreadExtraInfo,1") == "746872656164206d6f64652c2061736c656570")
    client.send(packet: "s")
    client.write("\u{3}")
    #expect(client.packet()?.hasPrefix("T02") == true)
    #expect(client.ask("D") == "OK")
    #expect(server.end().status == 3)
  }

  /// Ctrl-C for the program itself.
  @Test func isInterrupted() throws {
    let server = try start(["-DLOOP"])
    let client = try RawClient(server.port)
    client.send(packet: "c")
    #expect(server.readOutput(to: "\n") == "Twice\n")
    server.interrupt()
    #expect(client.packet() == nil)
    let end = server.end()
    #expect(end.status == 130 && end.errors.contains("error: interrupted, at 0x"), "\(end)")
  }

  @Test func aSecondDebuggerIsTurnedAway() throws {
    let server = try start()
    let client = try RawClient(server.port)
    #expect(client.ask("qC") == "QC1")
    let second = try RawClient(server.port)
    #expect(second.packet() == nil)
    #expect(client.ask("qC") == "QC1")
    client.send(packet: "k")
    #expect(server.end().errors.contains("a second debugger was turned away\n"))
  }

  /// Whoever goes without a word leaves a machine that stands, or runs, for the next one;
  /// breakpoints go along.
  @Test func aLostDebuggerHasASuccessor() throws {
    let server = try start(["-DLOOP"])
    let main = try #require(try address("main", options: ["-DLOOP"]))
    let first = try RawClient(server.port)
    #expect(first.ask("Z0,\(main),2") == "OK")
    #expect(first.ask("c")?.hasPrefix("T05thread") == true)
    first.write("$m0,")
    first.close()
    let second = try RawClient(server.port)
    try #require(second.ask("?")?.hasPrefix("T05") == true)
    second.send(packet: "c")
    #expect(server.readOutput(to: "\n") == "Twice\n")
    second.close()
    let third = try RawClient(server.port)
    #expect(third.ask("?")?.hasPrefix("T05") == true)
    #expect(third.ask("p5") != nil)
    third.send(packet: "vKill;1")
    #expect(third.packet() == "OK")
    #expect(server.end().status == 0)
  }

  private func address(_ symbol: String, options: [String]) throws -> String? {
    try Bench(options: options).address(symbol)
  }

  @Test func aPortInUseIsBadInput() throws {
    let server = try start()
    let result = try Tool.run(
      DebugProcess.path,
      ["gdb", try Guest("debug").elf, "--board", "microbit-v1", "--listen", ":\(server.port)"])
    #expect(result.status == 2)
    #expect(
      result.errors
        == "error: cannot listen on 127.0.0.1:\(server.port): Address already in use; "
        + "--listen 127.0.0.1:0 takes a port that is free\n")
    try RawClient(server.port).send(packet: "k")
    #expect(server.end().status == 0)
  }

  @Test(arguments: [
    (["--listen", "nowhere.invalid:0"], "cannot listen on nowhere.invalid: "),
    (["--listen", "99999"], "The value '99999' is invalid for '--listen <host:port>'"),
    (["--listen", "a:b"], "is invalid for '--listen"),
    (["--timeout", "1s"], "no --timeout"), (["--nodes", "2"], "no --timeout"),
    (["--save", "x"], "--save is for run"), (["--firmware", "x"], "--firmware is for scripts"),
  ])
  func badArguments(_ arguments: [String], message: String) throws {
    let elf = try Guest("debug").elf
    let result = try Tool.run(
      DebugProcess.path, ["gdb", elf, "--board", "microbit-v1"] + arguments)
    #expect(result.status == 2 && result.text == "")
    #expect(result.errors.contains(message), "\(result.errors)")
  }

  @Test(
    arguments: [
      ("3333", "127.0.0.1", 3333), (":0", "127.0.0.1", 0), ("localhost:1", "localhost", 1),
      ("[::1]:2", "::1", 2), ("0.0.0.0:65535", "0.0.0.0", 65535),
    ] as [(String, String, UInt16)])
  func addresses(_ text: String, host: String, port: UInt16) {
    #expect(ListenAddress(text) == ListenAddress(host: host, port: port))
  }

  @Test(arguments: ["", ":", "65536", "::1:3", "a:", "a:+1", "-1", "a"])
  func noAddresses(_ text: String) { #expect(ListenAddress(text) == nil) }
}
