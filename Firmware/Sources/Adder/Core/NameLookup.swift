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
    let start = Int(nameOffsets[unchecked: index])
    return Text(nameBytes.utf8Start + start, Int(nameOffsets[unchecked: index &+ 1]) &- start)
  }

  /// The name with these bytes, if it is one of the table's. A binary search.
  static func find(_ text: Text) -> Value? {
    var low = 0
    var high = nameCount
    while low < high {
      let middle = (low &+ high) >> 1
      let order = Names.text(middle).compare(text)
      if order == 0 { return Value(.name, UInt32(truncatingIfNeeded: middle)) }
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
