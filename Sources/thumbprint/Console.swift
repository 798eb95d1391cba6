import Glibc
import Trace

/// The two streams: results and the guest's output on stdout, everything else on stderr.
enum Console {
  /// Colours on a terminal only, and not where NO_COLOR asks for none (no-color.org).
  private static let isColoured =
    isatty(2) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true

  /// Whether someone watches stderr: a line that replaces itself is no use in a log.
  static let isWatched = isatty(2) == 1

  /// Whether the guest's output is seen on a terminal.
  static let showsOutput = isatty(1) == 1

  /// Whether the last line of standard output is not complete.
  nonisolated(unsafe) private static var isInLine = false

  static func output(_ text: String) { write(Array(text.utf8), to: 1) }

  /// What stands for standard output in place of a file, as in other programs.
  static let dash = "-"

  /// The file that a report goes to; nil is standard output.
  static func file(_ path: String?) -> String? { path == dash ? nil : path }

  /// A report, to a file if the user names one.
  static func report(_ text: String, to path: String?) throws {
    guard let path else { return output(text) }
    try InputError.wrap {
      let file = try TraceFile(path: path)
      file.write(text)
      try file.close()
    }
  }

  /// Text as it is, to stderr, with a newline.
  static func plain(_ text: String) { lines(text + "\n") }

  /// Text as it is, to stderr, which ends in a newline. On a terminal that shows the guest's output too it
  /// begins a line of its own.
  static func lines(_ text: String) {
    let separator = isInLine && showsOutput && isWatched ? "\n" : ""
    isInLine = false
    write(Array((separator + text).utf8), to: 2)
  }

  static func error(_ text: String) { tagged("error", colour: "31", text) }

  static func warning(_ text: String) { tagged("warning", colour: "33", text) }

  /// Whether the terminal's last line is one of progress.
  nonisolated(unsafe) private static var showsProgress = false

  /// A line about work that is under way; on a terminal the next one replaces it.
  static func progress(_ text: String) {
    guard isWatched else { return plain(text) }
    showsProgress = true
    write(Array("\r\u{1B}[K\(text)".utf8), to: 2)
  }

  /// Ends a line of progress, and nobody else's.
  static func endProgress() {
    guard showsProgress else { return }
    showsProgress = false
    write(Array("\r\u{1B}[K".utf8), to: 2)
  }

  private static func tagged(_ tag: String, colour: String, _ text: String) {
    plain(isColoured ? "\u{1B}[1;\(colour)m\(tag):\u{1B}[0m \(text)" : "\(tag): \(text)")
  }

  /// Writes all bytes. A reader that went away ends the program, after a run that is under way; a full disk is
  /// an error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    if descriptor == 1, let last = bytes.last { isInLine = last != 0x0A }
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start)
      }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        return Interruption.readerHasGone()
      } else if errno != EINTR {
        if descriptor == 2 { return }
        self.error("standard output cannot be written: \(String(cString: strerror(errno)))")
        ExitStatus.failed.leave()
      }
    }
  }
}
