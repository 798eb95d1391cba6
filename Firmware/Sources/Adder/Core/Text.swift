/// The UTF-8 bytes of a str, wherever they are: in flash, in the heap or in an immediate.
///
/// Objects do not move, so a `Text` stays valid as long as its str is reachable. The str must stay
/// in a local or a register meanwhile; pointing at its bytes is enough (the collector believes
/// interior pointers).
struct Text {
  var start: UnsafePointer<UInt8>
  var count: Int

  @inline(__always) init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    self.start = start
    self.count = count
  }
  @inline(__always) init(_ word: StaticString) {
    self.init(word.utf8Start, word.utf8CodeUnitCount)
  }

  @inline(__always) subscript(_ index: Int) -> UInt8 { start[index] }

  func equals(_ other: Text) -> Bool {
    if count != other.count { return false }
    var index = 0
    while index < count {
      if start[index] != other.start[index] { return false }
      index &+= 1
    }
    return true
  }

  /// Negative, zero or positive as the bytes (and so the code points) compare.
  func compare(_ other: Text) -> Int {
    let common = count < other.count ? count : other.count
    var index = 0
    while index < common {
      let difference = Int(start[index]) &- Int(other.start[index])
      if difference != 0 { return difference }
      index &+= 1
    }
    return count &- other.count
  }

  /// FNV-1a; never zero, for zero means "not computed" in a str's hash word.
  var hash: UInt32 {
    var hash: UInt32 = 2_166_136_261
    var index = 0
    while index < count {
      hash = (hash ^ UInt32(start[index])) &* 16_777_619
      index &+= 1
    }
    return hash == 0 ? 1 : hash
  }

  var isASCII: Bool {
    var index = 0
    while index < count {
      if start[index] >= 0x80 { return false }
      index &+= 1
    }
    return true
  }
}

/// A str in the heap: a hash word, then UTF-8. Header flags: `first` = all ASCII, `second` =
/// interned.
enum StringObject {
  static let hash = 0
  static let prefix = 4
}

extension Value {
  /// A str: in flash, one character, or in the heap.
  var isString: Bool {
    isHeap ? header.kind == .str : isImmediate(.name) || isImmediate(.character)
  }

  /// The bytes of a str. Only for `isString` values.
  var text: Text {
    if isHeap {
      return Text(bytes + StringObject.prefix, header.payload &- StringObject.prefix)
    }
    if isImmediate(.character) {
      return Text(asciiCharacters.utf8Start + Int(payload), 1)
    }
    return Names.text(Int(payload))
  }
}

/// A str of these bytes, which must be UTF-8. They may lie in the heap (and are copied).
func makeString(_ text: Text) -> Value {
  if text.count == 0 { return Names.empty.value }
  if text.count == 1 && text[0] < 0x80 { return Value(character: text[0]) }
  let string = allocateString(count: text.count)
  (string.bytes + StringObject.prefix).copy(from: text.start, count: text.count)
  if text.isASCII { string.header.set(.first) }
  return string
}

/// A str object with room for `count` bytes that the caller fills in; it then sets flag `first` if
/// they are ASCII. Not for fewer than two bytes: those are immediates.
func allocateString(count: Int) -> Value {
  let string = allocate(.str, payload: count &+ StringObject.prefix)
  string.fields[StringObject.hash] = .unset
  return string
}
