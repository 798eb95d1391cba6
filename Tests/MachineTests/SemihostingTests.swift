import Bus
import Foundation
import TestSupport
import Testing

@testable import Machine

/// Semihosting calls made by the test itself, in a memory of 64 KiB.
final class Host {
  let bus: AddressSpace
  let semihosting: Semihosting
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  private(set) var warnings: [String] = []
  private(set) var exits: [UInt32] = []

  static let ram: UInt32 = 0x2000_0000
  static let block: UInt32 = ram
  static let text: UInt32 = ram + 0x100
  static let buffer: UInt32 = ram + 0x1000

  init(
    files: SemihostingFiles = SemihostingFiles(), commandLine: String = "", input: [UInt8] = []
  ) throws {
    let bus = AddressSpace(scheduler: Scheduler(frequency: 16_000_000))
    try bus.add(MemoryRegion(name: "flash", base: 0, size: 4096, access: .readExecute, fill: 0xFF))
    try bus.add(MemoryRegion(name: "RAM", base: Self.ram, size: 0x1_0000, access: .all))
    self.bus = bus
    final class Sink {
      weak var host: Host?
      var input: ArraySlice<UInt8>
      init(_ input: [UInt8]) { self.input = input[...] }
    }
    let sink = Sink(input)
    var options = Semihosting.Options()
    options.files = files
    options.commandLine = commandLine
    options.epoch = 1_000_000
    options.output = { sink.host?.output += $0 }
    options.errorOutput = { sink.host?.errors += $0 }
    options.warning = { sink.host?.warnings.append($0) }
    options.input = { sink.input.popFirst() }
    semihosting = Semihosting(bus: bus, options: options)
    sink.host = self
    semihosting.onExit = { [unowned self] in exits.append($0) }
    semihosting.heap = { [1, 2, 3, 4] }
  }

  /// A call with a block of words.
  @discardableResult
  func call(_ operation: Semihosting.Operation, _ words: UInt32...) -> UInt32 {
    for (index, word) in words.enumerated() {
      _ = bus.write(Self.block + 4 * UInt32(index), word, .word)
    }
    return semihosting.call(operation.rawValue, Self.block)
  }

  func put(_ text: String, at address: UInt32 = Host.text) {
    _ = bus.copyIn(address, Array(text.utf8) + [0])
  }

  func open(_ name: String, mode: UInt32 = 0) -> UInt32 {
    put(name)
    return call(.SYS_OPEN, Self.text, mode, UInt32(name.utf8.count))
  }

  var errno: Int32 { Int32(bitPattern: semihosting.call(0x13, 0)) }
  func memory(_ address: UInt32, _ count: Int) -> [UInt8] {
    bus.copyOut(address, count: count) ?? []
  }
}

private let failure = UInt32.max

@Suite struct SemihostingTests {
  @Test func `Console output goes to its streams`() throws {
    let host = try Host()
    host.put("one ")
    #expect(host.semihosting.call(0x04, Host.text) == 0)
    host.put("t")
    #expect(host.semihosting.call(0x03, Host.text) == 0)
    let output = host.open(":tt", mode: 4)
    let errors = host.open(":tt", mode: 8)
    host.put("wo!")
    #expect(host.call(.SYS_WRITE, output, Host.text, 3) == 0)
    #expect(host.call(.SYS_WRITE, errors, Host.text, 2) == 0)
    #expect(String(decoding: host.output, as: UTF8.self) == "one two!")
    #expect(String(decoding: host.errors, as: UTF8.self) == "wo")
    #expect(host.call(.SYS_ISTTY, output) == 1)
    #expect(host.call(.SYS_CLOSE, output) == 0)
    #expect(host.call(.SYS_CLOSE, output) == failure)
    #expect(host.errno == EBADF)
  }

  @Test func `Console input comes line by line and ends`() throws {
    let host = try Host(input: Array("ab\ncd".utf8))
    let input = host.open(":tt")
    #expect(host.call(.SYS_READ, input, Host.buffer, 10) == 7)
    #expect(host.memory(Host.buffer, 3) == Array("ab\n".utf8))
    #expect(host.semihosting.call(0x07, 0) == 0x63)
    #expect(host.call(.SYS_READ, input, Host.buffer, 10) == 9)
    #expect(host.call(.SYS_READ, input, Host.buffer, 10) == 10)
    #expect(host.semihosting.call(0x07, 0) == failure)
  }

  @Test func `A named script is read, measured and sought in`() throws {
    let host = try Host(files: SemihostingFiles(named: ["main.py": .bytes(Array("print(1)".utf8))]))
    let file = host.open("main.py")
    #expect(file != failure)
    #expect(host.call(.SYS_FLEN, file) == 8)
    #expect(host.call(.SYS_ISTTY, file) == 0)
    #expect(host.call(.SYS_READ, file, Host.buffer, 5) == 0)
    #expect(host.call(.SYS_READ, file, Host.buffer + 5, 5) == 2)
    #expect(host.memory(Host.buffer, 8) == Array("print(1)".utf8))
    #expect(host.call(.SYS_READ, file, Host.buffer, 5) == 5)
    #expect(host.call(.SYS_SEEK, file, 6) == 0)
    #expect(host.call(.SYS_READ, file, Host.buffer, 5) == 3)
    #expect(host.memory(Host.buffer, 2) == Array("1)".utf8))
    #expect(host.call(.SYS_SEEK, file, 9) == failure)
    #expect(host.open("main.py", mode: 4) == failure)
    #expect(host.errno == EACCES)
    #expect(host.open("other.py") == failure)
    #expect(host.errno == ENOENT)
  }

  @Test func `Files in the root are written, read, renamed and removed`() throws {
    let scratch = try Scratch()
    let host = try Host(files: SemihostingFiles(root: scratch.directory))
    let written = host.open("data.txt", mode: 4)
    host.put("hello")
    #expect(host.call(.SYS_WRITE, written, Host.text, 5) == 0)
    #expect(host.call(.SYS_CLOSE, written) == 0)
    #expect(try String(contentsOfFile: scratch.path("data.txt"), encoding: .utf8) == "hello")
    let appended = host.open("./data.txt", mode: 8)
    host.put("!")
    #expect(host.call(.SYS_WRITE, appended, Host.text, 1) == 0)
    #expect(host.call(.SYS_FLEN, appended) == 6)
    host.call(.SYS_CLOSE, appended)
    host.put("data.txt", at: Host.text)
    host.put("new.txt", at: Host.text + 64)
    #expect(host.call(.SYS_RENAME, Host.text, 8, Host.text + 64, 7) == 0)
    #expect(FileManager.default.fileExists(atPath: scratch.path("new.txt")))
    #expect(host.call(.SYS_REMOVE, Host.text + 64, 7) == 0)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("new.txt")))
    #expect(host.call(.SYS_REMOVE, Host.text + 64, 7) == failure)
    #expect(host.errno == ENOENT)
  }

  /// Names that lead out of the root, or to what is no file.
  @Test(arguments: [
    "../secret", "/etc/passwd", "sub/../../secret", "link/secret", "link", "file-link", ".", "",
    "sub", "fifo",
  ])
  func `Nothing outside the root is reached`(name: String) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(
      atPath: scratch.path("root/sub"), withIntermediateDirectories: true)
    _ = try scratch.write("secret", "secret")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("root/link"), withDestinationPath: scratch.directory)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("root/file-link"), withDestinationPath: scratch.path("secret"))
    mkfifo(scratch.path("root/fifo"), 0o600)
    let host = try Host(files: SemihostingFiles(root: scratch.path("root")))
    for mode in [0, 4, 8] as [UInt32] { #expect(host.open(name, mode: mode) == failure) }
    host.put(name)
    host.put("x", at: Host.text + 64)
    if !["link", "file-link", "fifo"].contains(name) {
      #expect(host.call(.SYS_REMOVE, Host.text, UInt32(name.utf8.count)) == failure)
    }
    #expect(try String(contentsOfFile: scratch.path("secret"), encoding: .utf8) == "secret")
  }

  @Test func `The command line is stored with its length`() throws {
    let host = try Host(commandLine: "main.py a b")
    #expect(host.call(.SYS_GET_CMDLINE, Host.buffer, 12) == 0)
    #expect(host.memory(Host.buffer, 12) == Array("main.py a b".utf8) + [0])
    #expect(host.bus.read(Host.block + 4, .word).value == 11)
    #expect(host.call(.SYS_GET_CMDLINE, Host.buffer, 11) == failure)
  }

  @Test func `Time is virtual`() throws {
    let host = try Host()
    host.bus.scheduler.advance(to: 5_000_000_000)
    #expect(host.semihosting.call(0x10, 0) == 31_250)
    #expect(host.semihosting.call(0x11, 0) == 1_000_312)
    #expect(host.semihosting.call(0x31, 0) == 16_000_000)
    #expect(host.call(.SYS_ELAPSED) == 0)
    #expect(host.bus.read(Host.block, .word).value == 0x2A05_F200)
    #expect(host.bus.read(Host.block + 4, .word).value == 1)
  }

  @Test(
    arguments: [
      (0x18, [0x20026], 0), (0x18, [0x20024], 1), (0x20, [0x20026, 42], 42),
      (0x20, [0x20026, 0], 0),
      (0x20, [0x20023, 5], 1),
    ] as [(UInt32, [UInt32], UInt32)])
  func `Exits give their code`(operation: UInt32, words: [UInt32], code: UInt32) throws {
    let host = try Host()
    if operation == 0x18 {
      #expect(host.semihosting.call(operation, words[0]) == 0)
    } else {
      #expect(host.call(.SYS_EXIT_EXTENDED, words[0], words[1]) == 0)
    }
    #expect(host.exits == [code])
  }

  @Test func `Small calls`() throws {
    let host = try Host()
    #expect(host.call(.SYS_ISERROR, 0) == 0)
    #expect(host.call(.SYS_ISERROR, 0xFFFF_FFFF) == 1)
    #expect(host.call(.SYS_HEAPINFO, Host.buffer) == 0)
    #expect(host.memory(Host.buffer, 16) == [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0])
    #expect(host.call(.SYS_TMPNAM, Host.buffer, 7, 16) == 0)
    #expect(host.memory(Host.buffer, 5) == Array("tmp7".utf8) + [0])
    #expect(host.call(.SYS_TMPNAM, Host.buffer, 7, 4) == failure)
    #expect(host.call(.SYS_SYSTEM, Host.text, 2) == failure)
    #expect(host.errno == EPERM)
    #expect(host.warnings.count == 1)
    let features = host.open(":semihosting-features")
    #expect(host.call(.SYS_READ, features, Host.buffer, 5) == 0)
    #expect(host.memory(Host.buffer, 5) == Array("SHFB".utf8) + [3])
  }

  @Test(arguments: [0x09_99, 0x00, 0x14, 0x17, 0x19, 0x32, 0xFFFF_FFFF] as [UInt32])
  func `A call that does not exist fails loudly`(number: UInt32) throws {
    let host = try Host()
    #expect(host.semihosting.call(number, Host.block) == failure)
    #expect(host.warnings.count == 1)
    #expect(host.errno == ENOSYS)
  }

  /// Every operation with every kind of pointer that leads nowhere: no crash, and nothing written.
  @Test(arguments: Semihosting.Operation.allCases)
  func `Bad pointers never crash`(operation: Semihosting.Operation) throws {
    let bad: [UInt32] = [
      0, 2, 0xFFF, 0xFFC, 0x1000, 0x2000_FFFF, 0x2000_FFFC, 0x2001_0000, 0x4000_0000, 0xE000_E000,
      0xFFFF_FFFC, 0xFFFF_FFFF,
    ]
    let host = try Host(files: SemihostingFiles(named: ["f": .bytes([1, 2, 3])]))
    let file = host.open("f")
    for pointer in bad {
      _ = host.semihosting.call(operation.rawValue, pointer)
      for length in [0, 1, 4096, 0x7FFF_FFFF, 0xFFFF_FFFF] as [UInt32] {
        for handle in [file, 0, 99, 0xFFFF_FFFF] {
          _ = host.call(operation, handle, pointer, length, length)
          _ = host.call(operation, pointer, handle, length, length)
        }
      }
    }
    #expect(host.memory(0, 4096).allSatisfy { $0 == 0xFF }, "the guest cannot write there")
  }

  @Test func `A transfer to a bad buffer moves nothing`() throws {
    let host = try Host(files: SemihostingFiles(named: ["f": .bytes([1, 2, 3])]))
    let file = host.open("f")
    #expect(host.call(.SYS_READ, file, 0x100, 3) == 3)
    #expect(host.errno == EFAULT)
    #expect(host.call(.SYS_READ, file, Host.buffer, 3) == 0)
    #expect(host.memory(Host.buffer, 3) == [1, 2, 3])
  }

  @Test func `Handles are limited and reused`() throws {
    let host = try Host(files: SemihostingFiles(named: ["f": .bytes([1])]))
    let handles = (0..<64).map { _ in host.open("f") }
    #expect(Set(handles).count == 64)
    #expect(host.open("f") == failure)
    #expect(host.errno == EMFILE)
    host.call(.SYS_CLOSE, handles[10])
    #expect(host.open("f") == handles[10])
  }
}
