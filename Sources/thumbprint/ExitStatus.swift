import Glibc

/// How the program ends; thrown to end it without another message.
struct ExitStatus: Error, Equatable {
  let code: Int32

  static let passed = ExitStatus(code: 0)
  /// An expectation or the guest failed.
  static let failed = ExitStatus(code: 1)
  /// Bad image, script, board or arguments.
  static let badInput = ExitStatus(code: 2)
  /// The machine stopped by itself.
  static let machineFault = ExitStatus(code: 3)
  static let timedOut = ExitStatus(code: 42)

  func leave() -> Never { exit(code) }
}

/// Something that the user gave and that cannot be used. The message says what, where, and what
/// would be right.
struct InputError: Error, CustomStringConvertible {
  let description: String

  /// - Parameter description: beginning with the name of a file, where it is about one; an empty name, as
  ///   of a shell's variable that is not set, would not be seen.
  init(_ description: String) {
    self.description = description.hasPrefix(": ") ? "''" + description : description
  }

  /// Turns an error of a part below into the command line's.
  static func wrap<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw InputError("\(error)") }
  }
}
