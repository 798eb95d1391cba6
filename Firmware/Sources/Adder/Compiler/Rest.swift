// The rest of a source behind a mistake. CPython's tokenizer goes through it: what that stumbles over is
// told instead, and so is a bracket in an earlier line that is still open at the end.

extension Compiler {
  /// After a SyntaxError, which is in `vm.raised`: what should be told is there then.
  @inline(never)
  mutating func lookOn() {
    let error = vm.raised
    if error.fields[ExceptionObject.type] != Value(type: .syntaxError) { return }
    let line =
      token == .endOfFile
      ? Int32.max : error.fields[ExceptionObject.traceback].fields[1].small
    let isFine = attempt(words: UInt(truncatingIfNeeded: line), 0, 0) { line, _, _ in
      compiler.scanRest(before: Int32(truncatingIfNeeded: line))
    }
    if isFine != 0 { vm.raised = error }
  }

  /// From the begin of the statement under compilation. 1 if nothing is wrong with it; raises otherwise.
  @inline(never)
  private mutating func scanRest(before line: Int32) -> UInt {
    (scanning, skipping, discarding) = (false, true, true)
    indent = 0
    go(to: statementStart, line: statementLine, depth: 0)
    // The lines and kinds of the brackets that are open.
    names.count = 0
    var nothing = StringBuilder()
    while token != .endOfFile {
      if depth > tokenDepth {
        let kind = UInt32(token.number &- Token.leftParenthesis.number)
        names.append(Value(small: Int32(truncatingIfNeeded: tokenLine << 2 | kind)))
      } else if depth < tokenDepth {
        names.count &-= 1
        let kind = Int32(token.number &- Token.rightParenthesis.number)
        if names[names.count].small & 3 != kind {
          syntaxError("closing parenthesis does not match opening parenthesis")
        }
      } else if token == .string {
        stringFlags &= ~StringFlags.format
        _ = stringBody(&nothing)
      }
      next()
    }
    if names.count == 0 { return 1 }
    let innermost = names[names.count &- 1].small
    if (innermost >> 2) >= line { return 1 }
    tokenLine = UInt32(bitPattern: innermost >> 2)
    let kind = UInt8(truncatingIfNeeded: innermost & 3)
    let bracket = kind == 0 ? UInt8(ascii: "(") : kind &* 32 &+ 59
    syntaxError("'%' was never closed", Value(character: bracket))
  }
}
