import Port

extension Names {
  /// The name as a str.
  @inline(__always) var value: Value {
    number >= 0xFF00
      ? Value(character: UInt8(truncatingIfNeeded: number)) : Value(.name, UInt32(number))
  }

  /// The bytes of name `index`.
  @inline(never) static func text(_ index: Int) -> Text {
    index >= nameCount
      ? NameList(isFrozen: true).text(index &- nameCount)
      : NameList(isFrozen: false).text(index)
  }

  /// The name with these bytes, if it is one of the table's.
  static func find(_ text: Text) -> Value? {
    optional(NameList(isFrozen: false).find(text), 0)
  }

  /// The same among the names that only modules in Python have, which are numbered behind the table's.
  static func findFrozen(_ text: Text) -> Value? {
    optional(NameList(isFrozen: true).find(text), nameCount)
  }

  private static func optional(_ index: Int, _ first: Int) -> Value? {
    index < 0 ? nil : Value(.name, UInt32(truncatingIfNeeded: first &+ index))
  }
}

/// Names in flash by their lengths, then by their bytes.
private struct NameList {
  let isFrozen: Bool

  private var bytes: UnsafePointer<UInt8> {
    isFrozen ? adder_frozen_name_bytes() : adder_name_bytes()
  }
  private var lengths: Int {
    isFrozen ? adder_frozen_name_count_count() : nameLengthCount
  }
  /// How many there are of a length.
  private func count(_ length: Int) -> Int {
    Int((isFrozen ? adder_frozen_name_counts() : adder_name_counts())[length])
  }

  func text(_ index: Int) -> Text {
    var index = index
    var start = bytes
    var length = 0
    // All names of one length are as long together as this takes it further.
    while true {
      let count = count(length)
      if index < count { return Text(start + index &* length, length) }
      index &-= count
      start += count &* length
      length &+= 1
    }
  }

  /// The number of the name with these bytes, or -1. A binary search among those as long.
  @inline(never)
  func find(_ text: Text) -> Int {
    if text.count >= lengths { return -1 }
    var first = 0
    var start = bytes
    var length = 0
    while length < text.count {
      let count = count(length)
      first &+= count
      start += count &* length
      length &+= 1
    }
    var low = 0
    var high = count(length)
    while low < high {
      let middle = (low &+ high) >> 1
      let order = Text(start + middle &* length, length).compare(text)
      if order == 0 { return first &+ middle }
      if order < 0 { low = middle &+ 1 } else { high = middle }
    }
    return -1
  }
}
