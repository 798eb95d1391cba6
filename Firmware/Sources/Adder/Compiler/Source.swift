import Port

// The source is never in memory as a whole: a window of it is, which can be put anywhere.

extension Compiler {
  /// Bytes of the window.
  static let windowSize = 128

  /// The byte at the cursor; 0 at the end.
  @inline(__always) var char: UInt8 { cursor.pointee }

  /// The offset of the cursor in the source.
  @inline(__always) var position: UInt32 {
    windowStart &+ UInt32(truncatingIfNeeded: cursor - buffer.bytes)
  }

  @inline(__always) mutating func advance() {
    cursor += 1
    if cursor.pointee == 0 { refill() }
  }

  /// At the sentinel behind the window: reads on. Elsewhere nothing.
  @inline(never)
  mutating func refill() {
    if cursor == limit && limit == buffer.bytes + Compiler.windowSize { load(at: position) }
  }

  /// Puts the window, and the cursor, at an offset of the source.
  mutating func load(at offset: UInt32) {
    let bytes = buffer.bytes
    var count = Compiler.windowSize
    if text.isUnset {
      count = adder_port_read_source(offset, bytes, count)
      // Some ports give less than was asked for before the end.
      while count > 0 && count < Compiler.windowSize {
        let more = adder_port_read_source(
          offset &+ UInt32(truncatingIfNeeded: count), bytes + count,
          Compiler.windowSize &- count)
        if more <= 0 { break }
        count &+= more
      }
      if count < 0 {
        readFailed = true
        count = 0
      }
    } else {
      let source = text.text
      let start = Int(truncatingIfNeeded: offset &- dropped)
      let left = source.count &- start
      if left < count { count = left < 0 ? 0 : left }
      bytes.copy(from: source.start + start, count: count)
    }
    bytes[count] = 0
    windowStart = offset
    cursor = bytes
    limit = bytes + count
  }

  /// Puts the cursor at an offset, reading only when it lies outside the window.
  mutating func seek(_ offset: UInt32) {
    let distance = Int(truncatingIfNeeded: Int32(bitPattern: offset &- windowStart))
    if distance >= 0 && distance < limit - buffer.bytes {
      cursor = buffer.bytes + distance
    } else {
      load(at: offset)
    }
  }

  /// Nothing goes back behind the current token any more: makes room by what is before it.
  mutating func dropPassed() {
    let passed = (tokenStart &- dropped) & ~7
    if !dropsText || passed < 32 { return }
    text = dropFront(text, passed)
    dropped &+= passed
  }

  /// There is no more source at the cursor.
  @inline(__always) var atEnd: Bool { cursor == limit }

  /// Checks a sequence of UTF-8 at the cursor, which is behind ASCII, and goes past it.
  mutating func passCharacter(into builder: inout StringBuilder) {
    let first = char
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var left = 1
    switch first {
    case 0xC2...0xDF: break
    case 0xE0...0xEF:
      left = 2
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      left = 3
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: notUTF8()
    }
    add(first, to: &builder)
    repeat {
      advance()
      if char < low || char > high { notUTF8() }
      add(char, to: &builder)
      low = 0x80
      high = 0xBF
      left &-= 1
    } while left != 0
    advance()
  }

  private mutating func notUTF8() -> Never {
    tokenLine = line
    return syntaxError(
      "(unicode error) 'utf-8' codec can't decode byte % in position %",
      Value(small: Int(char)), Value(small: Int(truncatingIfNeeded: position)))
  }

  /// A byte of a literal, unless the literal is only skipped.
  @inline(__always)
  mutating func add(_ byte: UInt8, to builder: inout StringBuilder) {
    if !discarding { builder.append(byte: byte) }
  }
}
