/// What `adderMain` returns, and the firmware exits with, as `python3` does.
public enum ExitCode {
  /// The script ran to its end.
  public static let success: Int32 = 0
  /// An exception that nothing caught, or source that does not compile.
  public static let uncaughtException: Int32 = 1
  /// The script could not be read.
  public static let noScript: Int32 = 2
}
