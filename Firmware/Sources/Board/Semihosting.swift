import BoardSupport

/// The semihosting calls that the firmware makes (Arm, "Semihosting for AArch32 and AArch64",
/// release 3.0). They need a debugger or an emulator that serves them.
public enum Semihosting {
  private enum Operation {
    static let open = 0x01
    static let read = 0x06
    static let seek = 0x0A
    static let fileLength = 0x0C
    static let commandLine = 0x15
    static let exitExtended = 0x20
  }

  /// `SYS_OPEN` mode for `"rb"`.
  private static let readBinary: UInt = 1
  /// `ADP_Stopped_ApplicationExit`, the reason of an ordinary exit.
  private static let applicationExit: UInt = 0x20026

  /// Calls with a block of up to three words.
  private static func call(_ operation: Int, _ a: UInt, _ b: UInt = 0, _ c: UInt = 0) -> Int {
    var block = (a, b, c)
    return support_semihost(operation, &block)
  }

  /// Opens a file of the host for reading.
  /// - Parameters:
  ///   - name: Its path, NUL-terminated.
  ///   - length: The bytes of the path, without the NUL.
  /// - Returns: A handle, or -1.
  static func open(_ name: UnsafePointer<UInt8>, length: Int) -> Int {
    call(Operation.open, UInt(bitPattern: name), readBinary, UInt(bitPattern: length))
  }

  /// The length of an open file in bytes, or -1.
  static func length(_ handle: Int) -> Int {
    call(Operation.fileLength, UInt(bitPattern: handle))
  }

  /// Moves to an absolute position of an open file; false when that failed.
  static func seek(_ handle: Int, to offset: UInt32) -> Bool {
    call(Operation.seek, UInt(bitPattern: handle), UInt(offset)) >= 0
  }

  /// Reads up to `count` bytes and returns how many came, or -1.
  static func read(_ handle: Int, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let missing = call(
      Operation.read, UInt(bitPattern: handle), UInt(bitPattern: buffer), UInt(bitPattern: count))
    return missing < 0 || missing > count ? -1 : count - missing
  }

  /// Stores the command line, NUL-terminated, in `buffer` and returns its length, or -1 when there is
  /// none or it does not fit.
  static func commandLine(_ buffer: UnsafeMutablePointer<UInt8>, capacity: Int) -> Int {
    var block = (UInt(bitPattern: buffer), UInt(bitPattern: capacity))
    return support_semihost(Operation.commandLine, &block) == 0 ? Int(bitPattern: block.1) : -1
  }

  /// Ends the program with an exit code.
  public static func exit(_ code: Int32) -> Never {
    while true {
      _ = call(Operation.exitExtended, applicationExit, UInt(bitPattern: Int(code)))
    }
  }
}
