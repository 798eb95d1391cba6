#if !hasFeature(Embedded)
  // A listing of bytecode, for tests and development: never part of a firmware image.

  extension Opcode {
    /// The operands, in the letters of the table at `Opcode`: `k`, `g` and `j` are two bytes where they
    /// are doubled.
    var operands: StaticString {
      switch self {
      case .move, .negate, .positive, .invert, .not, .buildSlice, .listExtend, .setAdd, .setUpdate,
        .dictUpdate, .dictMerge, .getIterator, .raiseFrom, .withEnter, .setCell, .yield, .yieldFrom,
        .deleteItem, .deleteAttributeNamed:
        "a b"
      case .loadConstant, .check, .deleteAttribute, .importModule, .loadFrozen: "a k"
      case .loadConstantWide: "a kk"
      case .loadInt: "a i"
      case .loadNone, .loadTrue, .loadFalse, .unset, .makeCell, .listToTuple, .raise, .reraise,
        .endFinally, .withExit, .raiseAssertion, .printExpression, .return, .importAll:
        "a"
      case .returnNone, .reraiseCurrent, .nextFrozen, .jumpFrozen: ""
      case .loadTarget, .jumpIfTrue, .jumpIfFalse: "a jj"
      case .getGlobal, .setGlobal, .getFrozen, .setFrozen: "a g"
      case .getGlobalWide, .setGlobalWide: "a gg"
      case .deleteGlobal: "g"
      case .deleteGlobalWide: "gg"
      case .getCell, .getAttribute, .loadMethod, .importFrom: "a b k"
      case .getFree: "a n k"
      case .setFree: "n a"
      case .loadFreeCell: "a n"
      case .getClassName: "a k gg"
      case .getClassFree: "a k n"
      case .setClassName: "k a"
      case .deleteClassName: "k"
      case .jump: "jj"
      case .widenConstant: "kk"
      case .setAttribute: "a k b"
      case .getAttributeNamed, .setAttributeNamed, .getItem, .setItem, .dictPut: "a b c"
      case .getItemInt: "a b i"
      case .call, .callMethod, .buildTuple, .buildList, .buildSet, .buildDict, .buildString,
        .listAppend, .format, .unpack, .asyncStep, .callFrozen,
        .callMethodFrozen:
        "a b n"
      case .callKeyword, .callMethodKeyword: "a b n k"
      case .callSpread: "a b"
      case .makeFunction: "a k b"
      case .makeClass: "a k b n"
      case .formatSpec: "a b c n"
      case .unpackRest: "a b n n"
      case .matchPattern: "a b n n jj"
      case .forNext, .jumpUnlessMatches, .withExitException: "a b jj"
      default:
        switch number {
        case Opcode.add.number...Opcode.matrixMultiplyInPlace.number: "a b c"
        case Opcode.addInt.number...Opcode.xorIntInPlace.number: "a b i"
        case Opcode.less.number...Opcode.notIn.number: "a b c"
        case Opcode.jumpIfLessInt.number...Opcode.jumpUnlessGreaterEqualInt.number: "b i jj"
        default: "b c jj"
        }
      }
    }
  }

  /// The bytecode of a code object and of those in its constants, one instruction a line:
  /// offset, source line, name, operands.
  func listing(of code: Code) -> String {
    var text = "\(string(code.name)): registers \(code.registers), locals \(code.locals), "
    text += "parameters \(code.positional)+\(code.keywordOnly), flags \(code.flags), "
    text += "captures \((0..<code.captureCount).map { code.captures[$0] })\n"
    var pc = 0
    while pc < code.bytecodeLength {
      let opcode = Opcode(unchecked: code.bytecode[pc])
      var line = "\(pc)".padded(5) + "\(code.line(at: pc))".padded(5) + "  \(opcode)"
      var at = pc + 1
      let letters = opcode.operands.description.split(separator: " ")
      for letter in letters {
        let byte = Int(code.bytecode[at])
        at += letter.count
        let wide = letter.count == 2 ? byte | Int(code.bytecode[at - 1]) << 8 : byte
        switch letter {
        case "a", "b", "c": line += " r\(byte)"
        case "i": line += " #\(Int8(truncatingIfNeeded: byte))"
        case "n": line += " \(byte)"
        case "k", "kk": line += " \(describe(code.ownConstants[wide]))"
        case "g", "gg":
          line += " \(string(vm.mainModule.fields[ModuleObject.slots].fields[wide * 2]))"
        default: line += " ->\(at + Int(Int16(truncatingIfNeeded: wide)))"
        }
      }
      text += line + "\n"
      pc = at
    }
    for index in 0..<code.handlerCount {
      let handler = code.handlers + index * Code.handlerBytes
      func half(_ at: Int) -> Int { Int(handler[at]) | Int(handler[at + 1]) << 8 }
      text += "  \(half(0))..<\(half(2)) ->\(half(4)) r\(handler[6])\n"
    }
    for index in 0..<code.constantCount where code.ownConstants[index].isHeap(.code) {
      text += "\n" + listing(of: Code(code.ownConstants[index]))
    }
    return text
  }

  private func string(_ value: Value) -> String {
    value.isString
      ? String(
        decoding: UnsafeBufferPointer(start: value.text.start, count: value.text.count),
        as: UTF8.self)
      : "?"
  }

  private func describe(_ value: Value) -> String {
    if value.isHeap(.code) { return "code \(string(Code(value).name))" }
    let text = attempt(value) { value, _, _ in repr(of: Value(word: value)).word }
    return string(text)
  }

  extension String {
    fileprivate func padded(_ width: Int) -> String {
      String(repeating: " ", count: max(0, width - count)) + self
    }
  }
#endif
