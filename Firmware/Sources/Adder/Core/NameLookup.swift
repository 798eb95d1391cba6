extension Names {
  /// The name as a str.
  @inline(__always) var value: Value {
    number >= 0xFF00
      ? Value(character: UInt8(truncatingIfNeeded: number)) : Value(.name, UInt32(number))
  }

  /// The bytes of name `index`.
  @inline(never) static func text(_ index: Int) -> Text {
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
}
