/// A firmware image that cannot be used: which file, where in it, what is wrong and what would be
/// right.
public struct ImageError: Error, Equatable, Sendable {
  /// Where in the file the fault is.
  public enum Place: Equatable, Sendable {
    case wholeFile
    /// Byte offset from the beginning of the file.
    case offset(Int)
    /// Line number of a text format, counted from 1, and the byte offset of that line.
    case line(Int, offset: Int)
  }

  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// The system refused; the text is its own.
    case unreadable(String)
    case isDirectory
    case isEmpty
    /// Larger than any supported board by far; the limit in bytes.
    case tooLarge(limit: Int)
    case unknownFormat
    case notELF
    case not32Bit
    case notLittleEndian
    /// The ELF machine number found (`e_machine`).
    case notArm(machine: UInt16)
    /// The ELF file type found (`e_type`), described.
    case notExecutable(String)
    /// What is cut off, and how many bytes the file would need.
    case truncated(String, needs: UInt64)
    /// libelf's own message.
    case malformed(String)
    case nothingToLoad
    case notIntelHex(String)
    case notSRecord(String)
    case notUF2(String)
    case badChecksum(found: UInt8, expected: UInt8)
    /// Two pieces of the image claim the byte at this address.
    case overlap(address: UInt32)
    /// First address that no memory of the board holds, and the board's memories described.
    case outsideMemory(address: UInt32, memories: String)
    /// A symbol that a use of the image needs, and for what.
    case missingSymbol(String, purpose: String)
    /// Why the core has nowhere to start.
    case noEntry(String)
  }

  /// The file as the caller named it.
  public let path: String
  public let place: Place
  public let reason: Reason

  public init(path: String, place: Place = .wholeFile, _ reason: Reason) {
    self.path = path
    self.place = place
    self.reason = reason
  }
}

extension ImageError: CustomStringConvertible {
  public var description: String {
    switch place {
    case .wholeFile: "\(path): \(reason)"
    case .offset(let offset): "\(path): offset \(hex(offset)): \(reason)"
    case .line(let line, let offset): "\(path): line \(line) (offset \(hex(offset))): \(reason)"
    }
  }
}

extension ImageError.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let why): "cannot be read: \(why)"
    case .isDirectory:
      "is a directory; name a firmware image (ELF, Intel HEX, S-records, UF2 or raw binary)"
    case .isEmpty: "is empty; a firmware image has at least a vector table"
    case .tooLarge(let limit): "is larger than \(limit >> 20) MiB, more than any board holds"
    case .unknownFormat:
      "is neither ELF nor Intel HEX nor S-records nor UF2; a raw binary is recognised by a name that ends in .bin"
    case .notELF: "not an ELF file: the first four bytes are not 7F 45 4C 46"
    case .not32Bit: "a 64-bit ELF file; Cortex-M runs 32-bit images"
    case .notLittleEndian: "a big-endian ELF file; these boards are little-endian"
    case .notArm(let machine): "an ELF file for machine \(machine), not for Arm (40)"
    case .notExecutable(let type): "\(type), not an executable; link it for the board first"
    case .truncated(let what, let needs): "truncated: \(what) ends at byte \(needs)"
    case .malformed(let why): "malformed ELF: \(why)"
    case .nothingToLoad: "has no bytes to load"
    case .notIntelHex(let why): "not Intel HEX: \(why)"
    case .notSRecord(let why): "not S-records: \(why)"
    case .notUF2(let why): "not UF2: \(why)"
    case .badChecksum(let found, let expected):
      "bad checksum \(hex(found, digits: 2)), the line's bytes need \(hex(expected, digits: 2))"
    case .overlap(let address): "loads address \(hex(address)) twice"
    case .outsideMemory(let address, let memories):
      "loads address \(hex(address)), where the board has no memory (\(memories))"
    case .missingSymbol(let name, let purpose): "has no symbol \(name), \(purpose)"
    case .noEntry(let why): "no entry: \(why)"
    }
  }
}

/// `0x` and at least `digits` upper-case hexadecimal digits.
public func hex<Value: BinaryInteger>(_ value: Value, digits: Int = 1) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
}

/// An address: `0x` and eight digits.
public func hex(_ address: UInt32) -> String { hex(address, digits: 8) }
