/// A contiguous run of bytes that loading the image places at an address.
public struct Segment: Equatable, Sendable {
  /// Load address (the physical address of an ELF segment): where the programmer writes it.
  public let address: UInt32
  public let bytes: [UInt8]

  public init(address: UInt32, bytes: [UInt8]) {
    self.address = address
    self.bytes = bytes
  }

  /// One past the last address; 64 bits wide because a segment may end at 4 GiB.
  public var end: UInt64 { UInt64(address) + UInt64(bytes.count) }
}

/// A piece of a file on its way to becoming part of a `Segment`.
struct Piece {
  var address: UInt32
  var bytes: ArraySlice<UInt8>
  /// Where in the file it came from, for errors.
  var place: ImageError.Place

  var end: UInt64 { UInt64(address) + UInt64(bytes.count) }
}

extension Segment {
  /// Sorts the pieces and joins those that touch, so that the result does not depend on how a
  /// format cuts the image up.
  ///
  /// - Throws: `.overlap` where two pieces load the same address, `.nothingToLoad` for none.
  static func joined(_ pieces: [Piece], path: String) throws(ImageError) -> [Segment] {
    var segments: [Segment] = []
    var address: UInt32 = 0
    var bytes: [UInt8] = []
    // `sorted` is stable here by offset in the array: of two overlapping pieces the later is named.
    let order = pieces.indices.filter { !pieces[$0].bytes.isEmpty }
      .sorted { (pieces[$0].address, $0) < (pieces[$1].address, $1) }
    var claimed: UInt64 = 0
    var last: Int?
    for index in order {
      let piece = pieces[index]
      if let last, UInt64(piece.address) < claimed {
        throw ImageError(
          path: path, place: pieces[max(last, index)].place, .overlap(address: piece.address))
      }
      if last != nil, UInt64(piece.address) == claimed {
        bytes += piece.bytes
      } else {
        if last != nil { segments.append(Segment(address: address, bytes: bytes)) }
        address = piece.address
        bytes = Array(piece.bytes)
      }
      claimed = piece.end
      last = index
    }
    guard last != nil else { throw ImageError(path: path, .nothingToLoad) }
    segments.append(Segment(address: address, bytes: bytes))
    return segments
  }
}
