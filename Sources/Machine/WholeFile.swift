import Foundation
import Glibc

/// Files that are written in one step: whoever reads one sees the old content or the new.
enum WholeFile {
  /// - Throws: why not, in words.
  static func write(_ data: Data, to path: String) throws(Refused) {
    // Renaming would put a file in the place of a device, a pipe or a link.
    var status = stat()
    let isOther = lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    do {
      try data.write(to: URL(fileURLWithPath: path), options: isOther ? [] : .atomic)
    } catch {
      throw Refused(reason: "cannot be written: \(error.localizedDescription)")
    }
  }

  /// What cannot be written at the end had better be known before the run.
  static func checkWritable(_ path: String) throws(Refused) {
    let exists = access(path, F_OK) == 0
    let place = exists ? path : URL(fileURLWithPath: path).deletingLastPathComponent().path
    var status = stat()
    let isDirectory = exists && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if isDirectory { throw Refused(reason: "cannot be written: \(text(of: EISDIR))") }
    guard access(place, W_OK) != 0 else { return }
    throw Refused(reason: "cannot be written: \(text(of: errno))")
  }

  private static func text(of number: Int32) -> String { String(cString: strerror(number)) }

  struct Refused: Error {
    let reason: String
  }
}
