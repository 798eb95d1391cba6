import Bus

/// What the guest writes to the ITM's stimulus ports, as the packets that leave a chip's SWO pin
/// (DDI 0403E, D4.2.8): a header with the port and the width, then the bytes, least significant
/// first. Decoders such as `itmdump` and orbuculum read it.
public final class StimulusTrace {
  private let file: TraceFile

  /// Creates the file.
  public init(path: String) throws(TraceError) { file = try TraceFile(path: path) }

  /// Adds a packet.
  /// - Parameter port: 0 to 31.
  public func record(port: Int, value: UInt32, size: AccessSize) {
    let width: UInt8 =
      switch size {
      case .byte: 1
      case .halfword: 2
      case .word: 3
      }
    let bytes = (0..<size.rawValue).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    file.write([UInt8(port) << 3 | width] + bytes)
  }

  /// Writes what is left and closes the file.
  public func finish() throws(TraceError) { try file.close() }
}
