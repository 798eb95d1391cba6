import Port

// Raw mode, for programs: no echo; a source up to Ctrl-D, then `OK`, what it prints, 0x04, its traceback
// if it has one, 0x04 and the next `>`. In raw-paste mode (05 41 01) the receiver says when there is room.

/// A source as it comes. What does not fit is read all the same, so that the two sides stay together.
private struct Reception {
  var source = StringBuilder()
  /// Bytes that may still come before the sender is told that it may go on; 0: it does not wait.
  var window: UInt8 = 0
  /// Raw-paste mode; nothing but the end means anything.
  var isPaste = false
  var isTooLong = false

  /// Half of what the port's buffer holds, as MicroPython has it.
  static let windowSize: UInt8 = 32
}

func rawPrompt() -> Prompt {
  put("raw REPL; CTRL-B to exit\n")
  while true {
    // All of the heap in one piece, while nothing waits for it.
    collect()
    put(">")
    var reception = Reception()
    var end = receive(&reception)
    if end == Control.a {
      let text = reception.source.text
      if text.count != 2 || text[0] != Control.e {
        reception.source.discard()
        put("raw REPL; CTRL-B to exit\n")
        continue
      }
      let isKnown = text[1] == UInt8(ascii: "A")
      reception.source.discard()
      put("R")
      put(byte: isKnown ? 1 : 0)
      if !isKnown { continue }
      put(byte: Reception.windowSize)
      put(byte: 0)
      put(byte: 1)
      reception.isPaste = true
      reception.window = Reception.windowSize
      end = receive(&reception)
      put(byte: Control.d)
    } else if end == Control.b {
      put("\n")
      return .friendly
    } else {
      put("OK")
      if reception.source.count == 0 && !reception.isTooLong {
        put("\n")
        return .reboot
      }
    }
    if end == Control.c || reception.isTooLong {
      reception.source.discard()
      put(byte: Control.d)
      printException(
        end == Control.c
          ? makeException(Value(type: .keyboardInterrupt), argument: .unset)
          : vm.memoryErrorInstance)
      put(byte: Control.d)
    } else if !runSource(reception.source.finish(), .exec, isRaw: true) {
      return .reboot
    }
  }
}

/// Receives up to a control character that ends a source.
private func receive(_ reception: inout Reception) -> UInt8 {
  withUnsafeMutablePointer(to: &reception) { reception in
    while true {
      let end = attempt(words: UInt(bitPattern: reception), 0, 0) { reception, _, _ in
        UInt(receive(UnsafeMutablePointer(bitPattern: reception).unsafelyUnwrapped))
      }
      if end != 0 { return UInt8(truncatingIfNeeded: end) }
      if vm.raised.isUnset { reraise() }
      vm.raised = .unset
      reception.pointee.isTooLong = true
      reception.pointee.source.discard()
    }
  }
}

private func receive(_ reception: UnsafeMutablePointer<Reception>) -> UInt8 {
  while true {
    let byte = readByte()
    switch byte {
    case Control.d: return byte
    case Control.a, Control.b: if !reception.pointee.isPaste { return byte }
    case Control.c:
      if reception.pointee.isPaste { return byte }
      reception.pointee.source.discard()
      reception.pointee.isTooLong = false
      continue
    default: break
    }
    if reception.pointee.window != 0 {
      reception.pointee.window &-= 1
      if reception.pointee.window == 0 {
        put(byte: 1)
        reception.pointee.window = Reception.windowSize
      }
    }
    if !reception.pointee.isTooLong { reception.pointee.source.append(byte: byte) }
  }
}
