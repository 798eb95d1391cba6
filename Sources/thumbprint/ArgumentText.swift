import Measure

/// The command line as the system passes it: bytes, where Swift's are texts and what is no UTF-8 has been
/// replaced. A file of such a name would not be found, or be written under another one.
enum ArgumentText {
  /// - Throws: `InputError` for an argument that is not UTF-8.
  static func check() throws {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index],
        String(validatingCString: argument) == nil
      else { continue }
      var bytes: [UInt8] = []
      while argument[bytes.count] != 0 { bytes.append(UInt8(bitPattern: argument[bytes.count])) }
      throw InputError(
        "argument \(index), '\(VisibleText.of(bytes))', is not UTF-8; "
          + "a file of such a name can be renamed, or reached by a symbolic link")
    }
  }
}
