import Foundation
import Synchronization

/// A program run to its end.
public struct ToolResult: Sendable {
  /// Exit code, or 128 + the signal's number.
  public let status: Int32
  public let output: [UInt8]
  public let errors: String

  public var text: String { String(decoding: output, as: UTF8.self) }
  public var lines: [String] { text.split(separator: "\n").map(String.init) }
}

/// Why an independent program could not do its part; it fails the test that needs it.
public struct ToolFailure: Error, CustomStringConvertible {
  public init(_ description: String) { self.description = description }

  public let description: String
}

/// Independent programs that tests compare against.
public enum Tool {
  /// Runs a program found in `PATH` (or by a path with a slash) and waits for it.
  public static func run(
    _ name: String, _ arguments: [String], input: [UInt8] = [], directory: String? = nil,
    environment: [String: String] = [:]
  ) throws -> ToolResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    // Files instead of pipes: no reader threads, and no deadlock however much is written.
    let scratch = try Scratch()
    let files = ["in", "out", "err"].map { scratch.path($0) }
    for file in files {
      try Data(file == files[0] ? input : []).write(to: URL(fileURLWithPath: file))
    }
    let handles = [
      try FileHandle(forReadingFrom: URL(fileURLWithPath: files[0])),
      try FileHandle(forWritingTo: URL(fileURLWithPath: files[1])),
      try FileHandle(forWritingTo: URL(fileURLWithPath: files[2])),
    ]
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let status = process.terminationStatus
    return ToolResult(
      status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
      output: try [UInt8](Data(contentsOf: URL(fileURLWithPath: files[1]))),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[2])), as: UTF8.self))
  }

  /// Runs a program that must succeed.
  @discardableResult
  public static func check(
    _ name: String, _ arguments: [String], directory: String? = nil
  ) throws -> ToolResult {
    let result = try run(name, arguments, directory: directory)
    guard result.status == 0 else {
      throw ToolFailure(
        "\(name) \(arguments.joined(separator: " ")): exit code \(result.status)\n"
          + result.errors)
    }
    return result
  }
}

/// A directory of its own that disappears with the last reference, or when the tests end.
public final class Scratch: Sendable {
  public let directory: String

  private static let kept = Mutex<[Scratch]>([])
  private static let cleaning: Void = {
    atexit { Scratch.kept.withLock { $0.removeAll() } }
  }()

  /// - Parameter isKept: keep it until the tests end, so that paths in it stay valid.
  public init(isKept: Bool = false) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("thumbprint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    directory = url.path
    if isKept {
      _ = Self.cleaning
      Self.kept.withLock { $0.append(self) }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  public func path(_ name: String) -> String { directory + "/" + name }

  /// Writes a file into it and returns its path.
  public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = path(name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  public func write(_ name: String, _ text: String) throws -> String {
    try write(name, text.utf8)
  }
}

extension ToolResult {
  /// Throws with what the program said unless it succeeded.
  public func expectSuccess() throws {
    guard status == 0 else { throw ToolFailure("exit code \(status)\n\(errors)") }
  }
}
