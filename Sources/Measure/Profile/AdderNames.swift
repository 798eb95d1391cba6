import Image

/// The strings that an image has in flash; a word says one by its number
/// (`Firmware/Sources/Adder/Core/NameLookup.swift`).
struct AdderNames {
  private var texts: [String] = []

  /// Nil if the image does not say where they are.
  init?(_ image: FirmwareImage) {
    for list in ["adder_name", "adder_frozen_name"] {
      guard let lengths = image.symbols.named(list + "_lengths"),
        let text = image.symbols.named(list + "_text")
      else { return nil }
      var address = text.address
      let counts = image.bytes(at: lengths.address, count: Int(lengths.size))
      for (length, count) in counts.enumerated() {
        for _ in 0..<count {
          texts.append(String(decoding: image.bytes(at: address, count: length), as: UTF8.self))
          address += UInt32(length)
        }
      }
    }
  }

  /// What a word that is a str says; nil for any other.
  func text(_ word: UInt32, _ memory: GuestReader) -> String? {
    if word >= AdderLayout.heapOrigin {
      guard word & 3 == 0, let object = AdderObject(word, memory),
        let bytes = memory.bytes(
          object.fields &+ UInt32(AdderLayout.stringPrefix),
          count: object.payload - AdderLayout.stringPrefix)
      else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    let payload = Int(word >> 8)
    switch word & 0xFF {
    case AdderLayout.nameKind: return payload < texts.count ? texts[payload] : nil
    case AdderLayout.characterKind where payload < 128:
      return String(UnicodeScalar(UInt8(payload)))
    default: return nil
    }
  }
}

/// An object in Adder's heap.
struct AdderObject {
  /// The address behind its header.
  let fields: UInt32
  /// Bytes there.
  let payload: Int

  init?(_ address: UInt32, _ memory: GuestReader) {
    guard let header = memory.word(address) else { return nil }
    fields = address &+ 4
    payload = Int(header >> 16) * 8 - 4 - Int(header >> 8 & 7)
    guard payload >= 0, memory.bytes(fields, count: payload) != nil else { return nil }
  }

  /// - Parameter index: of a word.
  func field(_ index: Int, _ memory: GuestReader) -> UInt32? {
    4 * index + 4 <= payload ? memory.word(fields &+ UInt32(4 * index)) : nil
  }
}
