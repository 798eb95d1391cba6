import Foundation
import Glibc
import Trace

/// The files of a call. What is written must not be what is read, or written a second time: a slip on
/// the command line is not to cost anybody the script.
struct FileRoles {
  private var identitiesRead: Set<String> = []
  private var written: [(option: String, path: String, identity: String)] = []

  /// - Parameter paths: those that are nil or no files are left out, such as a built-in board's name.
  mutating func read(_ paths: String?...) {
    for case let path? in paths {
      if let identity = Self.identity(path) { identitiesRead.insert(identity) }
    }
  }

  mutating func write(_ option: String, _ path: String?) throws {
    if path == Console.dash {
      throw InputError(
        "\(option) -: standard output has a use of its own; name a file (./- is a file of that name)"
      )
    }
    guard let path, let identity = Self.identity(path) else { return }
    if identitiesRead.contains(identity) {
      throw InputError("\(option) would overwrite \(path), which is read; name another file")
    }
    if let other = written.first(where: { $0.identity == identity }) {
      throw InputError(
        "\(other.option) and \(option) both write \(path); each needs a file of its own")
    }
    written.append((option, path, identity))
  }

  /// What two names of one file share; nil for devices and pipes, which may have several uses.
  private static func identity(_ path: String) -> String? {
    var status = stat()
    if stat(path, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFREG ? "\(status.st_dev) \(status.st_ino)" : nil
    }
    return URL(fileURLWithPath: path).standardizedFileURL.path
  }
}

extension RunOptions {
  /// Checks the files of a run.
  ///
  /// - Parameters:
  ///   - files: with what the command itself reads.
  ///   - output: what the command itself writes.
  func check(_ files: FileRoles, output: String? = nil) throws {
    var files = files
    files.read(scenario)
    // A snapshot that is gone on from may be replaced: it has been read by then.
    try files.write("--save", snapshots.save)
    files.read(snapshots.restore)
    for request in traces.requests {
      for path in paths(request.path) { try files.write("--trace", path) }
    }
    for path in serialLogFile.map(paths) ?? [] { try files.write("--serial-log-file", path) }
    try files.write("--junit", junit)
    try files.write("--output", output)
    try files.write("--flash-file", flashFile)
  }

  private func paths(_ path: String) -> [String] {
    nodes == 1 || path == Console.dash
      ? [path]
      : (0..<nodes).map { TraceRequest.path(path, ofNode: $0) }
  }
}
