import ArgumentParser
import Image

// Places in an image, as users name them.

/// An address as users write it: hexadecimal with `0x`, or decimal.
struct Address: ExpressibleByArgument {
  let value: UInt32

  init?(argument: String) {
    let isHexadecimal = argument.lowercased().hasPrefix("0x")
    guard
      let value = UInt32(
        isHexadecimal ? String(argument.dropFirst(2)) : argument,
        radix: isHexadecimal ? 16 : 10)
    else { return nil }
    self.value = value
  }
}

/// A symbol's name, or an address.
struct Place: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  /// The address without the Thumb bit.
  ///
  /// - Throws: `InputError` for what is neither an address nor a symbol, with names like it.
  func address(in image: FirmwareImage) throws -> UInt32 {
    if let address = Address(argument: text) { return address.value & ~1 }
    return try image.find(text).address
  }
}

extension FirmwareImage {
  /// The symbol of a name as linked or as shown, or the only one that contains it.
  ///
  /// - Throws: `InputError` with names like it.
  func find(_ name: String) throws -> Symbol {
    if let symbol = symbols.named(name) { return symbol }
    let likely = symbols.near(name)
    if let shown = likely.first, shown == name || likely.count == 1 && shown.contains(name) {
      return symbols.all.first { $0.displayName == shown }!
    }
    let hint = likely.isEmpty ? "" : "; there are " + likely.prefix(5).joined(separator: ", ")
    throw InputError("\(path): no symbol \(name)\(hint)")
  }
}
