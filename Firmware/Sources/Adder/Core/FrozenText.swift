// Long strings of modules in Python are among the VM's own texts, several to a literal (`frozenTexts`).

/// String `number`, a new str.
func frozenText(_ number: UInt32) -> Value {
  var bytes = LiteralBytes(frozenTexts(number / frozenTextsInLiteral))
  var left = number % frozenTextsInLiteral
  var builder = StringBuilder()
  while true {
    let byte = bytes.next()
    if byte > 1 {
      if left == 0 { builder.append(byte: byte) }
    } else if left == 0 {
      return builder.finish()
    } else {
      left &-= 1
    }
  }
}
