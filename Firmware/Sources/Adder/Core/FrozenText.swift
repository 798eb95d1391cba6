import Port

// Long strings of modules in Python are packed: a byte from 128 on stands for two others, which may be such
// bytes again. A zero ends each.

/// String `number`, a new str.
func frozenText(_ number: UInt32) -> Value {
  var at = adder_frozen_text_bytes()
  var left = number
  while left != 0 {
    if at[0] == 0 { left &-= 1 }
    at += 1
  }
  var builder = StringBuilder()
  while at[0] != 0 {
    appendPacked(at[0], &builder)
    at += 1
  }
  return builder.finish()
}

private func appendPacked(_ byte: UInt8, _ builder: inout StringBuilder) {
  if byte < 128 { return builder.append(byte: byte) }
  let pair = adder_frozen_pairs() + Int(byte & 0x7F) &* 2
  appendPacked(pair[0], &builder)
  appendPacked(pair[1], &builder)
}
