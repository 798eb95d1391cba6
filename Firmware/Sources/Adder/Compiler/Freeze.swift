#if !hasFeature(Embedded)
  import Port

  // Modules written in Python become data of the program: compiled here, on a host, and rewritten so
  // that nothing of their code has to be in RAM. `Core/Frozen.swift` says what such code looks like;
  // adder-tables gives it its place. Never part of a firmware image.

  /// A module as data, with its names and numbers still as text.
  public struct FrozenModule: Codable {
    /// A global variable of the module, and the code that gives it its value.
    public struct Slot: Codable {
      var name: String
      /// A number in `codes`.
      var code: Int
      /// The code is the function itself; otherwise it sets the variable.
      var isFunction: Bool
    }
    /// What is not a word: a tuple, a float that needs a box, a long int, bytes.
    public struct Object: Codable {
      var kind: String
      var flags: UInt32
      var payload: Int
      /// As constants.
      var words: [String]
    }
    public struct CodeText: Codable {
      var name: String
      var shape: UInt32
      /// Of bytecode, in bytes.
      var length: Int
      var locals: Int
      var captures: Int
      var positionalOnly: Int
      var handlers: Int
      /// Of a class's body: methods that are functions and nothing else, as `NAME:CODE`.
      var members: [String]
      /// Bytecode, handlers, captures and the numbers of the parameters' names, in hexadecimal.
      var bytes: String
    }
    var name: String
    var slots: [Slot] = []
    /// `s:TEXT`, `w:WORD`, `n:OWNER.NAME` (a native), `t:TYPE`, `m:MODULE`, `c:CODE`, `o:OBJECT`.
    var constants: [String] = []
    var objects: [Object] = []
    var codes: [CodeText] = []
  }

  /// The name of each opcode and the letters of its operands.
  public func adderOpcodes() -> [String] {
    (0...Opcode.widenConstant.number).map { number in
      let opcode = Opcode(unchecked: number)
      // The third operand of this one says what the second is: see `rewrite`.
      let operands =
        opcode == .getClassName ? "a k g f" : opcode.operands.description
      return operands.isEmpty ? "\(opcode)" : "\(opcode) \(operands)"
    }
  }

  /// Why a module cannot be frozen.
  public struct FreezeError: Error {
    public var message: String
  }

  /// Compiles the statements of a module, each text one that gives global variables their values.
  ///
  /// - Parameters:
  ///   - heap: The memory of the VM, `adderHeapPrefix` bytes of which lie in front of it.
  ///   - heapSize: Its size in bytes.
  public func adderFreeze(
    name: String, statements: [String], heap: UnsafeMutableRawPointer, heapSize: Int
  ) throws(FreezeError) -> FrozenModule {
    var start = Start(
      heap: heap, heapSize: heapSize, arguments: Text("").start, argumentCount: 1)
    if !start.isReady() { throw FreezeError(message: "\(name): no memory") }
    let codes = listNew(capacity: 0)
    // A root while the statements are compiled.
    vm.history = codes
    for statement in statements {
      let bytes = Array(statement.utf8)
      let code = bytes.withUnsafeBufferPointer { buffer in
        withUnsafePointer(to: Text(buffer.baseAddress!, buffer.count)) { text in
          attempt(words: UInt(bitPattern: text), 0, 0) { text, _, _ in
            let text = UnsafePointer<Text>(bitPattern: text).unsafelyUnwrapped.pointee
            return compileText(makeString(text), mode: .exec).word
          }
        }
      }
      if code == 0 {
        printException(vm.raised)
        throw FreezeError(message: "\(name): this does not compile:\n\(statement)")
      }
      listPush(codes, Value(word: code))
    }
    var freezer = Freezer(name: name)
    let units = (0..<listCount(codes)).map { Code(listItems(codes)[$0]) }
    for unit in units { freezer.findGlobals(unit) }
    for unit in units { try freezer.add(unit) }
    let missing = freezer.globals.filter { name in
      !freezer.module.slots.contains { $0.name == name && $0.code >= 0 }
    }
    if !missing.isEmpty { throw FreezeError(message: "\(name): never set: \(missing)") }
    return freezer.module
  }

  private struct Freezer {
    var module: FrozenModule
    /// The module's own variables, in the order of their slots.
    var globals: [String] = []

    init(name: String) { module = FrozenModule(name: name) }

    // MARK: Variables

    /// The variables that code and the functions in it set.
    mutating func findGlobals(_ code: Code) {
      for (opcode, pc) in instructions(of: code) where opcode == .setGlobal {
        let name = globalName(Int(code.bytecode[pc + 2]))
        if !globals.contains(name) {
          globals.append(name)
          module.slots.append(FrozenModule.Slot(name: name, code: -1, isFunction: false))
        }
      }
      for index in 0..<code.constantCount where code.ownConstants[index].isHeap(.code) {
        findGlobals(Code(code.ownConstants[index]))
      }
    }

    /// A statement of the module.
    mutating func add(_ unit: Code) throws(FreezeError) {
      let steps = instructions(of: unit)
      let set = steps.filter { $0.opcode == .setGlobal }
        .map { globals.firstIndex(of: globalName(Int(unit.bytecode[$0.pc + 2])))! }
      let number: Int
      let plain = steps.filter { $0.opcode != .unset }
      let isFunction =
        plain.map(\.opcode) == [.makeFunction, .setGlobal, .returnNone]
        && steps.count == 5
      if isFunction {
        number = try addCode(Code(unit.ownConstants[Int(unit.bytecode[plain[0].pc + 2])]))
      } else {
        number = try addCode(unit)
      }
      for slot in set {
        module.slots[slot].code = number
        module.slots[slot].isFunction = isFunction
      }
    }

    private func globalName(_ slot: Int) -> String {
      text(vm.mainModule.fields[ModuleObject.slots].fields[slot * 2])
    }

    // MARK: Code

    private func instructions(of code: Code) -> [(opcode: Opcode, pc: Int)] {
      var result: [(opcode: Opcode, pc: Int)] = []
      var pc = 0
      while pc < code.bytecodeLength {
        let opcode = Opcode(unchecked: code.bytecode[pc])
        result.append((opcode, pc))
        pc += 1 + opcode.operands.description.split(separator: " ").reduce(0) { $0 + $1.count }
      }
      return result
    }

    private mutating func addCode(_ code: Code) throws(FreezeError) -> Int {
      let number = module.codes.count
      let name = text(code.name)
      module.codes.append(
        FrozenModule.CodeText(
          name: name, shape: code.shape | Code.isFrozen << 23, length: 0, locals: code.locals,
          captures: code.captureCount, positionalOnly: code.positionalOnly,
          handlers: code.handlerCount, members: [], bytes: ""))
      var bytes = (0..<code.bytecodeLength).map { code.bytecode[$0] }
      let members = plainMethods(code)
      for (opcode, pc) in instructions(of: code) {
        if members.contains(where: { $0.bytes.contains(pc) }) { continue }
        try rewrite(opcode, code, &bytes, pc)
      }
      for member in members.reversed() {
        let method = try addCode(Code(code.ownConstants[member.code]))
        module.codes[number].members.append("\(member.name):\(method)")
        bytes.removeSubrange(member.bytes)
      }
      module.codes[number].length = bytes.count
      let handlerBytes = code.handlerCount * Code.handlerBytes
      bytes += (0..<handlerBytes).map { code.handlers[$0] }
      bytes += (0..<code.captureCount).map { code.captures[$0] }
      for index in 0..<code.positional + code.keywordOnly {
        bytes.append(try short(constant(code.ownConstants[index])))
      }
      module.codes[number].bytes = bytes.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
      return number
    }

    /// What a class's body makes of `def` alone, where it does nothing but one thing after the other.
    private func plainMethods(_ code: Code) -> [(name: String, code: Int, bytes: Range<Int>)] {
      let steps = instructions(of: code)
      let jumps = steps.contains { $0.opcode.operands.description.hasSuffix("jj") }
      let isStraight = code.handlerCount == 0 && !jumps
      if code.flags & Code.isClassBody == 0 || !isStraight { return [] }
      // What is read again has to be there.
      let read = steps.filter { $0.opcode == .getClassName }.map { code.bytecode[$0.pc + 2] }
      var result: [(name: String, code: Int, bytes: Range<Int>)] = []
      for index in steps.indices.dropFirst(2).dropLast()
      where steps[index - 2].opcode == .unset && steps[index - 1].opcode == .unset
        && steps[index].opcode == .makeFunction && steps[index + 1].opcode == .setClassName
      {
        let pc = steps[index].pc
        let name = code.bytecode[pc + 5]
        let function = Int(code.bytecode[pc + 2])
        if read.contains(name) || Code(code.ownConstants[function]).captureCount != 0 { continue }
        result.append((text(code.ownConstants[Int(name)]), function, pc - 4..<pc + 7))
      }
      return result
    }

    /// Gives an instruction the module's numbers.
    private mutating func rewrite(
      _ opcode: Opcode, _ code: Code, _ bytes: inout [UInt8], _ pc: Int
    ) throws(FreezeError) {
      switch opcode {
      case .getGlobal:
        let name = globalName(Int(bytes[pc + 2]))
        if let slot = globals.firstIndex(of: name) {
          bytes[pc] = Opcode.getFrozen.number
          bytes[pc + 2] = UInt8(slot)
        } else {
          bytes[pc] = Opcode.loadConstant.number
          bytes[pc + 2] = try short(constant(standard(name)))
        }
        return
      case .setGlobal:
        bytes[pc] = Opcode.setFrozen.number
        bytes[pc + 2] = UInt8(globals.firstIndex(of: globalName(Int(bytes[pc + 2])))!)
        return
      case .getClassName:
        // The third operand: a slot, or a constant when its high byte says so.
        let name = globalName(wideNumber(bytes, pc + 3))
        if let slot = globals.firstIndex(of: name) {
          bytes[pc + 3] = UInt8(slot)
          bytes[pc + 4] = 0
        } else {
          // Neither: the class has it.
          let value = try? standard(name)
          bytes[pc + 3] = try short(constant(value ?? .unset))
          bytes[pc + 4] = 1
        }
      case .call: bytes[pc] = Opcode.callFrozen.number
      case .callMethod: bytes[pc] = Opcode.callMethodFrozen.number
      case .getGlobalWide, .setGlobalWide, .deleteGlobal, .deleteGlobalWide, .loadConstantWide,
        .importAll:
        throw FreezeError(message: "\(module.name).\(text(code.name)): \(opcode) is not frozen")
      default: break
      }
      var at = pc + 1
      for operand in opcode.operands.description.split(separator: " ") {
        if operand == "k" {
          let value = code.ownConstants[Int(bytes[at])]
          if opcode == .loadConstant && value.isHeap && !value.isString {
            bytes[pc] = Opcode.loadFrozen.number
          }
          bytes[at] = try short(constant(value))
        }
        at += operand.count
      }
    }

    private func wideNumber(_ bytes: [UInt8], _ at: Int) -> Int {
      Int(bytes[at]) | Int(bytes[at + 1]) << 8
    }

    private func standard(_ name: String) throws(FreezeError) -> Value {
      let value = Array(name.utf8).withUnsafeBufferPointer { buffer in
        builtin(intern(Text(buffer.baseAddress!, buffer.count)))
      }
      if value.isUnset { throw FreezeError(message: "\(module.name): what is \(name)?") }
      return value
    }

    // MARK: Constants

    private func short(_ number: Int) throws(FreezeError) -> UInt8 {
      if number > 255 { throw FreezeError(message: "\(module.name): more than 256 constants") }
      return UInt8(number)
    }

    private mutating func constant(_ value: Value) throws(FreezeError) -> Int {
      let text: String
      if value.isHeap(.code) {
        // Each function is made in one place.
        text = "c:\(try addCode(Code(value)))"
      } else if value.isHeap && !value.isString {
        text = "o:\(try object(value))"
      } else {
        text = word(value)
      }
      if let found = module.constants.firstIndex(of: text) { return found }
      module.constants.append(text)
      return module.constants.count - 1
    }

    /// A value that is no object, as text.
    private func word(_ value: Value) -> String {
      if value.isString { return "s:" + text(value) }
      if value.isImmediate(.native) {
        let row = Int(value.payload)
        return "n:\(nativeOwner(row)).\(text(Names(nativeRows[unchecked: row].name).value))"
      }
      let kind = TypeID(unchecked: UInt8(truncatingIfNeeded: value.payload))
      if value.isImmediate(.type) { return "t:\(kind)" }
      if value.isImmediate(.module) { return "m:\(kind)" }
      return "w:\(value.bits)"
    }

    private mutating func object(_ value: Value) throws(FreezeError) -> Int {
      let header = value.header
      var words: [String] = []
      for index in 0..<(header.payload + 3) / 4 {
        let field = value.fields[index]
        if header.kind == .tuple {
          if field.isHeap && !field.isString {
            throw FreezeError(message: "\(module.name): a constant in a constant")
          }
          words.append(word(field))
        } else {
          // What lies behind the last byte is nobody's.
          let bytes = min(4, header.payload - 4 * index)
          words.append("w:\(field.bits & UInt32.max >> UInt32(32 - 8 * bytes))")
        }
      }
      module.objects.append(
        FrozenModule.Object(
          kind: "\(header.kind)", flags: header.bits & 0xF000, payload: header.payload,
          words: words))
      return module.objects.count - 1
    }

    private func text(_ value: Value) -> String {
      String(
        decoding: UnsafeBufferPointer(start: value.text.start, count: value.text.count),
        as: UTF8.self)
    }
  }
#endif
