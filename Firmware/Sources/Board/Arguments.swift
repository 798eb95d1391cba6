/// Splits a command line in place into NUL-terminated strings, one directly after the other.
///
/// Blanks separate; double quotes keep them together; a backslash inside quotes takes the next byte
/// as it is.
/// - Parameters:
///   - line: The command line, `count` bytes and room for a NUL.
/// - Returns: How many strings there are.
func splitArguments(_ line: UnsafeMutablePointer<UInt8>, count: Int) -> Int {
  var arguments = 0
  var from = 0
  var to = 0
  while true {
    while from < count, line[from] == UInt8(ascii: " ") { from += 1 }
    if from == count { return arguments }
    var quoted = false
    while from < count, quoted || line[from] != UInt8(ascii: " ") {
      var byte = line[from]
      from += 1
      if byte == UInt8(ascii: "\"") {
        quoted = !quoted
        continue
      }
      if quoted, byte == UInt8(ascii: "\\"), from < count {
        byte = line[from]
        from += 1
      }
      line[to] = byte
      to += 1
    }
    // Never ahead of `from`, except by the NUL at the very end, which has room; inside, the blank that
    // ended the string is its place.
    line[to] = 0
    to += 1
    if from < count { from += 1 }
    arguments += 1
  }
}
