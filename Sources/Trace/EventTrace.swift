import Bus

/// What the program did to the peripherals, and its exceptions: one JSON object per line.
///
/// The first line describes the recording (`schema`, `board`, `clockHz`, `firmware`). Every other
/// line has `cycle`, `pc` and `event`: `read` and `write` with `peripheral`, `register`, `value`
/// and, where the bus answered with an error, `fault`; `enter` and `exit` with `exception` and
/// `number` (of the vector table).
public final class EventTrace {
  public static let schema = "thumbprint.events/1"

  private let file: TraceFile
  private let programCounter: () -> UInt32

  /// Creates the file and writes its first line.
  ///
  /// - Parameter programCounter: the address of the instruction that is running.
  public init(
    path: String, board: String, clockHz: UInt64, firmwareSHA256: String,
    programCounter: @escaping () -> UInt32
  ) throws(TraceError) {
    file = try TraceFile(path: path)
    self.programCounter = programCounter
    file.write("{\"schema\":\"\(Self.schema)\",\"board\":\"")
    writeEscaped(board)
    file.write("\",\"clockHz\":\(clockHz),\"firmware\":\"\(firmwareSHA256)\"}\n")
  }

  /// Records one access of the processor to a register.
  public func record(_ access: PeripheralAccess) {
    begin(access.time, programCounter(), access.kind == .read ? "read" : "write")
    file.write(",\"peripheral\":\"")
    writeEscaped(access.peripheral.name)
    file.write("\",\"register\":\"")
    if let name = access.peripheral.registerName(at: access.offset) {
      writeEscaped(name)
    } else {
      file.write("+")
      file.write(hexadecimal: access.offset)
    }
    file.write("\",\"value\":")
    file.write(decimal: UInt64(access.value))
    if let fault = access.fault { file.write(",\"fault\":\"\(fault)\"") }
    file.write("}\n")
  }

  /// Records the entry into an exception, or the return from it.
  ///
  /// - Parameters:
  ///   - name: as the manuals call it: `SysTick`, `IRQ 2`.
  ///   - number: its number in the vector table.
  ///   - pc: where the processor goes on.
  public func record(
    exception name: String, number: Int, isEntry: Bool, time: UInt64, pc: UInt32
  ) {
    begin(time, pc, isEntry ? "enter" : "exit")
    file.write(",\"exception\":\"")
    writeEscaped(name)
    file.write("\",\"number\":")
    file.write(decimal: UInt64(clamping: number))
    file.write("}\n")
  }

  /// Writes what is left and closes the file.
  public func finish() throws(TraceError) { try file.close() }

  private func begin(_ cycle: UInt64, _ pc: UInt32, _ event: StaticString) {
    file.write("{\"cycle\":")
    file.write(decimal: cycle)
    file.write(",\"pc\":\"")
    file.write(hexadecimal: pc)
    file.write("\",\"event\":\"")
    file.write(event)
    file.write("\"")
  }

  /// Names come from board files too: what JSON does not take as it is becomes `?`.
  private func writeEscaped(_ text: String) {
    file.write(
      text.utf8.lazy.map { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C ? UInt8(ascii: "?") : $0 })
  }
}
