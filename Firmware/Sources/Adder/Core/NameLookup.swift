import Port

extension Names {
  /// The name as a str.
  @inline(__always) var value: Value {
    number >= 0xFF00
      ? Value(character: UInt8(truncatingIfNeeded: number)) : Value(.name, UInt32(number))
  }

  /// The bytes of name `index`.
  @inline(never) static func text(_ index: Int) -> Text {
    if index >= nameCount { return frozenText(index &- nameCount) }
    var index = index
    var start = nameBytes.utf8Start
    var length = 0
    // All names of one length are as long together as this takes it further.
    while true {
      let count = Int(nameCounts[unchecked: length])
      if index < count { return Text(start + index &* length, length) }
      index &-= count
      start += count &* length
      length &+= 1
    }
  }

  /// The name with these bytes, if it is one of the table's. A binary search among those as long.
  static func find(_ text: Text) -> Value? {
    if text.count >= nameCounts.count { return nil }
    var first = 0
    var start = nameBytes.utf8Start
    var length = 0
    while length < text.count {
      let count = Int(nameCounts[unchecked: length])
      first &+= count
      start += count &* length
      length &+= 1
    }
    var low = 0
    var high = Int(nameCounts[unchecked: length])
    while low < high {
      let middle = (low &+ high) >> 1
      let order = Text(start + middle &* length, length).compare(text)
      if order == 0 { return Value(.name, UInt32(truncatingIfNeeded: first &+ middle)) }
      if order < 0 { low = middle &+ 1 } else { high = middle }
    }
    return nil
  }

  // MARK: Names that only frozen modules have

  /// Strings of frozen modules are numbered behind the table's, by length and then by their bytes.
  private static func frozenText(_ index: Int) -> Text {
    let offsets = adder_frozen_name_offsets()
    let start = Int(offsets[index])
    return Text(adder_frozen_name_bytes() + start, Int(offsets[index &+ 1]) &- start)
  }

  static func findFrozen(_ text: Text) -> Value? {
    var low = 0
    var high = adder_frozen_name_count()
    while low < high {
      let middle = (low &+ high) >> 1
      let name = frozenText(middle)
      var order = name.count &- text.count
      if order == 0 { order = name.compare(text) }
      if order == 0 { return Value(.name, UInt32(truncatingIfNeeded: middle &+ nameCount)) }
      if order < 0 { low = middle &+ 1 } else { high = middle }
    }
    return nil
  }
}
