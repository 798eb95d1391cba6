import Foundation
import TestSupport

/// The program under test, as a process.
enum CommandLine {
  /// Built beside the test program.
  static let path: String = {
    let test = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("thumbprint").path
  }()

  static func run(
    _ arguments: String..., input: [UInt8] = [], directory: String? = nil,
    environment: [String: String] = [:]
  ) throws -> ToolResult {
    try Tool.run(
      path, arguments, input: input, directory: directory, environment: environment)
  }
}
