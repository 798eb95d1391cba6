import Foundation
import Glibc
import TestSupport

/// `thumbprint gdb` as a process, on a port of its own.
final class DebugProcess {
  let port: UInt16
  private let process = Process()
  private let output = Pipe()
  private let errors: FileHandle
  private let said: String

  /// Built beside the test program.
  static let path: String = {
    let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("thumbprint").path
  }()

  /// Starts it and waits until it says where debuggers connect.
  init(_ arguments: [String], unblocked: Bool = false) throws {
    let pipe = Pipe()
    // `timeout` is for one that nobody ends; it passes signals on.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", "-c", Self.unblocking, "timeout", "100", Self.path, "gdb"] + arguments
      + ["--listen", "127.0.0.1:0"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = pipe
    try process.run()
    var text = ""
    while !text.contains("\n") {
      let chunk = pipe.fileHandleForReading.availableData
      if chunk.isEmpty { break }
      text += String(decoding: chunk, as: UTF8.self)
    }
    errors = pipe.fileHandleForReading
    said = text
    guard let line = text.split(separator: "\n").last,
      let digits = line.split(separator: ":").last, let port = UInt16(digits)
    else {
      process.terminate()
      throw ToolFailure("thumbprint gdb says no port: \(text)")
    }
    self.port = port
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGTERM) } }

  /// Runs a program that signals reach: those of the test's process are blocked.
  static let unblocking = """
    import os, signal, sys
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in signal.SIGINT, signal.SIGTERM: signal.signal(number, signal.SIG_DFL)
    os.execvp(sys.argv[1], sys.argv[1:])
    """

  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// What the guest prints next, at least `text` of it.
  func readOutput(to text: String) -> String {
    var found = ""
    while !found.contains(text) {
      let chunk = output.fileHandleForReading.availableData
      if chunk.isEmpty { break }
      found += String(decoding: chunk, as: UTF8.self)
    }
    return found
  }

  /// Waits for the end.
  func end() -> (status: Int32, output: String, errors: String) {
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: rest, as: UTF8.self),
      said + String(decoding: complaints, as: UTF8.self)
    )
  }
}

/// A client of the protocol that says what it likes.
final class RawClient {
  private let socket: Int32
  private var received: [UInt8] = []

  init(_ port: UInt16) throws {
    // A program that another test starts must not hold the line.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    socket = Glibc.socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw ToolFailure("cannot connect to \(port)") }
    var patience = timeval(tv_sec: 100, tv_usec: 0)
    setsockopt(
      socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close() }

  private var isOpen = true

  func close() {
    if isOpen { Glibc.close(socket) }
    isOpen = false
  }

  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress!, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  /// Sends a packet, with its checksum.
  func send(packet: String) {
    let sum = packet.utf8.reduce(UInt8(0), &+)
    let digits = String(sum, radix: 16)
    write("$\(packet)#" + (digits.count < 2 ? "0" : "") + digits)
  }

  /// The next packet's content, confirmations left out; nil when the other side closes.
  func packet() -> String? {
    while true {
      if let start = received.firstIndex(of: UInt8(ascii: "$")),
        let end = received[start...].firstIndex(of: UInt8(ascii: "#")), end + 2 < received.count
      {
        let content = String(decoding: received[(start + 1)..<end], as: UTF8.self)
        received.removeFirst(end + 3)
        return content
      }
      guard fill() else { return nil }
    }
  }

  /// What comes next, as it is; nil when the other side closes.
  func bytes(_ count: Int) -> String? {
    while received.count < count { guard fill() else { return nil } }
    defer { received.removeFirst(count) }
    return String(decoding: received.prefix(count), as: UTF8.self)
  }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = recv(socket, &chunk, chunk.count, 0)
    guard count > 0 else { return false }
    received += chunk[..<count]
    return true
  }

  func ask(_ text: String) -> String? {
    send(packet: text)
    return packet()
  }
}
