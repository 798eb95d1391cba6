import Machine

extension Semihosting.Options {
  /// Serves a script to the Adder firmware: its name and the arguments as the command line, and
  /// that one file.
  ///
  /// The guest knows the script by its last path component, so that what a run costs does not
  /// depend on the directory it lies in.
  public mutating func serve(_ script: ScriptFile, arguments: [String]) {
    let name = script.fileName
    files.named[name] = .bytes(script.bytes)
    commandLine = ([name] + arguments).map(Self.quoted).joined(separator: " ")
  }

  /// An argument as the firmware splits command lines: blanks separate, double quotes keep
  /// together, a backslash inside them takes the next character as it is.
  static func quoted(_ argument: String) -> String {
    let isPlain = !argument.isEmpty && !argument.utf8.contains { $0 == 0x20 || $0 == 0x22 }
    if isPlain { return argument }
    var text = "\""
    for character in argument.unicodeScalars {
      if character == "\"" || character == "\\" { text += "\\" }
      text.unicodeScalars.append(character)
    }
    return text + "\""
  }
}
