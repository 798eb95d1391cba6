import Port

// The interpreter's loop: the frequent cases of the frequent instructions. What is not finished here
// falls out of the `switch` and is done by `execute`, which knows every instruction in full.

extension Opcode {
  /// The compiler writes no other bytes.
  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: Opcode.self) }
}

/// What `execute` returns when the interpreter goes on at `vm.frame` and `vm.pc`.
let otherFrame = 0x7FFF_FFFF
/// ... when the frame yields `vm.result`.
let frameYielded = 0x7FFF_FFFE

// Small ints keep their order, and their sums need one correction, while they are tagged.

@inline(__always) private func signed(_ value: Value) -> Int32 { Int32(bitPattern: value.bits) }
@inline(__always) private func tagged(_ operand: UInt8) -> Int32 {
  Int32(Int8(bitPattern: operand)) &* 2
}
@inline(__always) private func value(_ bits: Int32) -> Value {
  Value(bits: UInt32(bitPattern: bits))
}
@inline(__always) private func bothFloats(_ a: Value, _ b: Value) -> Bool {
  a.isTaggedFloat && b.isTaggedFloat
}
/// Words that are equal only if they are the same: neither numbers nor objects.
@inline(__always) private func bothNames(_ a: Value, _ b: Value) -> Bool {
  (a.bits | b.bits) & 3 == 0 && a.bits < Value.heapOrigin && b.bits < Value.heapOrigin
}

/// Runs from `vm.frame` and `vm.pc` until the frame with the `Link.boundary` ends, and returns its
/// result. With `raising` the exception in `vm.raised` is raised there first.
func run(raising: Bool) -> Value {
  let segment = vm.segment
  let reserved = vm.reserved
  let expansion = vm.expansion
  vm.expansion = .unset
  var goesOn = !raising || unwind()
  while goesOn {
    let result = adder_port_protect({ _, _, _ in interpret().word }, 0, 0, 0)
    if result != 0 {
      vm.expansion = expansion
      return Value(word: result)
    }
    vm.reserved = reserved
    stackTrim(segment)
    goesOn = unwind()
  }
  vm.expansion = expansion
  reraise()
}

/// The loop of `run`. Raises when an instruction does, with `vm.frame` and `vm.pc` at it.
private func interpret() -> Value {
  reload: while true {
    var r = registers(vm.frame)
    var pc = bytecode(vm.pc)
    var k = code(of: r).ownConstants
    if vm.pc < Value.heapOrigin {
      let expansion = Expansion.prepared()
      pc = expansion.expand(vm.pc, code(of: r))
      k = expansion.constants
    }
    while true {
      switch Opcode(unchecked: pc[0]) {
      case .move:
        r[Int(pc[1])] = r[Int(pc[2])]
        pc += 3
        continue
      case .loadConstant:
        r[Int(pc[1])] = k[Int(pc[2])]
        pc += 3
        continue
      case .loadInt:
        r[Int(pc[1])] = Value(small: Int32(Int8(bitPattern: pc[2])))
        pc += 3
        continue
      case .loadNone:
        r[Int(pc[1])] = .none
        pc += 2
        continue
      case .loadTrue:
        r[Int(pc[1])] = .true
        pc += 2
        continue
      case .loadFalse:
        r[Int(pc[1])] = .false
        pc += 2
        continue
      case .unset:
        r[Int(pc[1])] = .unset
        pc += 2
        continue
      case .check:
        if r[Int(pc[1])].isUnset { break }
        pc += 3
        continue

      case .getGlobal:
        let global = globals()[Int(pc[2]) &* 2 &+ 1]
        if global.isUnset { break }
        r[Int(pc[1])] = global
        pc += 3
        continue
      case .setGlobal:
        globals()[Int(pc[2]) &* 2 &+ 1] = r[Int(pc[1])]
        pc += 3
        continue
      case .getCell:
        let held = r[Int(pc[2])].fields[CellObject.value]
        if held.isUnset { break }
        r[Int(pc[1])] = held
        pc += 4
        continue
      case .setCell:
        r[Int(pc[1])].fields[CellObject.value] = r[Int(pc[2])]
        pc += 3
        continue
      case .getFree:
        let held = r[-3].fields[FunctionObject.cells &+ Int(pc[2])].fields[CellObject.value]
        if held.isUnset { break }
        r[Int(pc[1])] = held
        pc += 4
        continue
      case .setFree:
        r[-3].fields[FunctionObject.cells &+ Int(pc[1])].fields[CellObject.value] =
          r[Int(pc[2])]
        pc += 3
        continue
      case .add, .addInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          let (sum, overflow) = signed(b).addingReportingOverflow(signed(c) &- 1)
          if overflow { break }
          r[Int(pc[1])] = value(sum)
          pc += 4
          continue
        } else if bothFloats(b, c), let result = Value.tagged(b.taggedFloat + c.taggedFloat) {
          r[Int(pc[1])] = result
          pc += 4
          continue
        }

      case .subtract, .subtractInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          let (sum, overflow) = signed(b).subtractingReportingOverflow(signed(c) &- 1)
          if overflow { break }
          r[Int(pc[1])] = value(sum)
          pc += 4
          continue
        } else if bothFloats(b, c), let result = Value.tagged(b.taggedFloat - c.taggedFloat) {
          r[Int(pc[1])] = result
          pc += 4
          continue
        }

      case .multiply, .multiplyInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          let (product, overflow) = smallProduct(signed(b) &- 1, c.small)
          if overflow { break }
          r[Int(pc[1])] = value(product | 1)
          pc += 4
          continue
        } else if bothFloats(b, c), let result = Value.tagged(b.taggedFloat * c.taggedFloat) {
          r[Int(pc[1])] = result
          pc += 4
          continue
        }

      case .and, .andInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          r[Int(pc[1])] = Value(bits: b.bits & c.bits)
          pc += 4
          continue
        }

      case .or, .orInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          r[Int(pc[1])] = Value(bits: b.bits | c.bits)
          pc += 4
          continue
        }

      case .xor, .xorInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if Value.bothSmall(b, c) {
          r[Int(pc[1])] = Value(bits: b.bits ^ c.bits | 1)
          pc += 4
          continue
        }

      case .trueDivide, .trueDivideInPlace:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        // A tagged float is never zero.
        if bothFloats(b, c), let result = Value.tagged(b.taggedFloat / c.taggedFloat) {
          r[Int(pc[1])] = result
          pc += 4
          continue
        }
      case .addInt, .addIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt { break }
        let (sum, overflow) = signed(b).addingReportingOverflow(tagged(pc[3]))
        if overflow { break }
        r[Int(pc[1])] = value(sum)
        pc += 4
        continue
      case .subtractInt, .subtractIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt { break }
        let (sum, overflow) = signed(b).subtractingReportingOverflow(tagged(pc[3]))
        if overflow { break }
        r[Int(pc[1])] = value(sum)
        pc += 4
        continue
      case .multiplyInt, .multiplyIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt { break }
        let (product, overflow) = smallProduct(signed(b) &- 1, Int32(Int8(bitPattern: pc[3])))
        if overflow { break }
        r[Int(pc[1])] = value(product | 1)
        pc += 4
        continue
      case .andInt, .andIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt { break }
        r[Int(pc[1])] = value(signed(b) & (tagged(pc[3]) | 1))
        pc += 4
        continue
      case .rightShiftInt, .rightShiftIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt || pc[3] > 31 { break }
        r[Int(pc[1])] = value(signed(b) &>> Int32(pc[3]) | 1)
        pc += 4
        continue
      case .leftShiftInt, .leftShiftIntInPlace:
        let b = r[Int(pc[2])]
        if !b.isSmallInt || pc[3] > 29 { break }
        let number = signed(b) &- 1
        let shifted = number &<< Int32(pc[3])
        if shifted &>> Int32(pc[3]) != number { break }
        r[Int(pc[1])] = value(shifted | 1)
        pc += 4
        continue
      case .moduloInt, .moduloIntInPlace:
        let b = r[Int(pc[2])]
        let c = Int32(Int8(bitPattern: pc[3]))
        if !b.isSmallInt || b.small < 0 || c <= 0 { break }
        r[Int(pc[1])] = Value(small: c & (c &- 1) == 0 ? b.small & (c &- 1) : b.small % c)
        pc += 4
        continue
      case .floorDivideInt, .floorDivideIntInPlace:
        let b = r[Int(pc[2])]
        let c = Int32(Int8(bitPattern: pc[3]))
        if !b.isSmallInt || b.small < 0 || c <= 0 { break }
        r[Int(pc[1])] = Value(small: b.small / c)
        pc += 4
        continue
      case .not:
        let b = r[Int(pc[2])]
        if b != .true && b != .false { break }
        r[Int(pc[1])] = Value(bool: b == .false)
        pc += 3
        continue
      case .less:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) { break }
        r[Int(pc[1])] = Value(bool: signed(b) < signed(c))
        pc += 4
        continue
      case .lessEqual:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) { break }
        r[Int(pc[1])] = Value(bool: signed(b) <= signed(c))
        pc += 4
        continue
      case .greater:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) { break }
        r[Int(pc[1])] = Value(bool: signed(b) > signed(c))
        pc += 4
        continue
      case .greaterEqual:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) { break }
        r[Int(pc[1])] = Value(bool: signed(b) >= signed(c))
        pc += 4
        continue
      case .equal:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        r[Int(pc[1])] = Value(bool: b == c)
        pc += 4
        continue
      case .notEqual:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        r[Int(pc[1])] = Value(bool: b != c)
        pc += 4
        continue
      case .is:
        r[Int(pc[1])] = Value(bool: r[Int(pc[2])] == r[Int(pc[3])])
        pc += 4
        continue
      case .isNot:
        r[Int(pc[1])] = Value(bool: r[Int(pc[2])] != r[Int(pc[3])])
        pc += 4
        continue
      case .jump:
        // Every loop comes by here, and every recursion by a return: where a look at the console's interrupt
        // costs anything.
        if adder_port_is_interrupted() != 0 { break }
        pc += jump(pc, 1)
        continue
      case .jumpIfTrue:
        let a = r[Int(pc[1])]
        if a == .true {
          pc += jump(pc, 2)
          continue
        }
        if a == .false {
          pc += 4
          continue
        }
      case .jumpIfFalse:
        let a = r[Int(pc[1])]
        if a == .false {
          pc += jump(pc, 2)
          continue
        }
        if a == .true {
          pc += 4
          continue
        }
      case .jumpIfLess:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) < signed(c) ? jump(pc, 3) : 5
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat < c.taggedFloat ? jump(pc, 3) : 5
          continue
        }
      case .jumpIfLessEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) <= signed(c) ? jump(pc, 3) : 5
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat <= c.taggedFloat ? jump(pc, 3) : 5
          continue
        }
      case .jumpIfGreater:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) > signed(c) ? jump(pc, 3) : 5
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat > c.taggedFloat ? jump(pc, 3) : 5
          continue
        }
      case .jumpIfGreaterEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) >= signed(c) ? jump(pc, 3) : 5
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat >= c.taggedFloat ? jump(pc, 3) : 5
          continue
        }
      case .jumpIfEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        pc += b == c ? jump(pc, 3) : 5
        continue
      case .jumpIfNotEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        pc += b != c ? jump(pc, 3) : 5
        continue
      case .jumpIfLessInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) < (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpIfLessEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) <= (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpIfGreaterInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) > (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpIfGreaterEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) >= (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpIfEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) == (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpIfNotEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) != (tagged(pc[2]) | 1) ? jump(pc, 3) : 5
        continue
      case .jumpUnlessLess:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) < signed(c) ? 5 : jump(pc, 3)
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat < c.taggedFloat ? 5 : jump(pc, 3)
          continue
        }
      case .jumpUnlessLessEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) <= signed(c) ? 5 : jump(pc, 3)
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat <= c.taggedFloat ? 5 : jump(pc, 3)
          continue
        }
      case .jumpUnlessGreater:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) > signed(c) ? 5 : jump(pc, 3)
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat > c.taggedFloat ? 5 : jump(pc, 3)
          continue
        }
      case .jumpUnlessGreaterEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if Value.bothSmall(b, c) {
          pc += signed(b) >= signed(c) ? 5 : jump(pc, 3)
          continue
        }
        if bothFloats(b, c) {
          pc += b.taggedFloat >= c.taggedFloat ? 5 : jump(pc, 3)
          continue
        }
      case .jumpUnlessEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        pc += b == c ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessNotEqual:
        let b = r[Int(pc[1])]
        let c = r[Int(pc[2])]
        if !Value.bothSmall(b, c) && !bothNames(b, c) { break }
        pc += b != c ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessLessInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) < (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessLessEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) <= (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessGreaterInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) > (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessGreaterEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) >= (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) == (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpUnlessNotEqualInt:
        let b = r[Int(pc[1])]
        if !b.isSmallInt { break }
        pc += signed(b) != (tagged(pc[2]) | 1) ? 5 : jump(pc, 3)
        continue
      case .jumpIfIs:
        pc += r[Int(pc[1])] == r[Int(pc[2])] ? jump(pc, 3) : 5
        continue
      case .jumpIfIsNot:
        pc += r[Int(pc[1])] != r[Int(pc[2])] ? jump(pc, 3) : 5
        continue

      case .getItem:
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !c.isSmallInt { break }
        if let item = itemPointer(b, c.small) {
          r[Int(pc[1])] = item.pointee
        } else {
          guard let byte = bytePlace(b, c.small) else { break }
          r[Int(pc[1])] = Value(small: Int32(byte.pointee))
        }
        pc += 4
        continue
      case .getItemInt:
        let b = r[Int(pc[2])]
        guard let item = itemPointer(b, Int32(Int8(bitPattern: pc[3]))) else { break }
        r[Int(pc[1])] = item.pointee
        pc += 4
        continue
      case .setItem:
        let a = r[Int(pc[1])]
        let b = r[Int(pc[2])]
        let c = r[Int(pc[3])]
        if !b.isSmallInt { break }
        if a.isHeap(.list) {
          guard let item = itemPointer(a, b.small) else { break }
          item.pointee = c
        } else {
          guard a.isHeap(.bytearray), c.isSmallInt, UInt32(bitPattern: c.small) < 256,
            let byte = bytePlace(a, b.small)
          else { break }
          byte.pointee = UInt8(truncatingIfNeeded: c.small)
        }
        pc += 4
        continue
      case .getAttribute:
        guard let slot = attributePlace(r[Int(pc[2])], k[Int(pc[3])]) else { break }
        let attribute = slot.pointee
        if attribute.isUnset { break }
        r[Int(pc[1])] = attribute
        pc += 4
        continue
      case .setAttribute:
        guard let slot = slotPointer(r[Int(pc[1])], k[Int(pc[2])]) else { break }
        // An instance that has a dict keeps nothing in its slots.
        if slot.pointee.isUnset && !r[Int(pc[1])].fields[InstanceObject.overflow].isUnset { break }
        slot.pointee = r[Int(pc[3])]
        pc += 4
        continue
      case .loadMethod:
        let b = r[Int(pc[2])]
        if !b.isHeap(.instance) { break }
        let entry = instanceEntry(b.fields[InstanceObject.type], k[Int(pc[3])])
        if !entry.isHeap { break }
        let f = r + Int(pc[1])
        f[0] = entry
        f[3] = b
        pc += 4
        continue

      case .call, .callMethod:
        var f = r + Int(pc[2])
        var count = Int(pc[3])
        if Opcode(unchecked: pc[0]) == .callMethod {
          if f[3].isUnset {
            f += 1
            f[0] = f[-1]
          } else {
            count &+= 1
          }
        }
        let callee = f[0]
        if callee.isHeap(.function) {
          let code = Code(callee.fields[FunctionObject.code])
          let shape = code.ownShape
          if shape & ~0xFF == UInt32(truncatingIfNeeded: count) << 8 | Code.isSimple << 23
            && windowFits(f + 3, Int(shape & 0xFF))
          {
            f[1] = Value(bits: address(pc))
            f[2] = Value(bits: address(r))
            r = f + 3
            vm.frame = address(r)
            var local = count
            let locals = code.ownLocals
            while local < locals {
              r[local] = .unset
              local &+= 1
            }
            // No frozen code is simple to a caller, nor makes calls with a plain link.
            k = code.ownConstants
            pc = code.ownBytecode
            continue
          }
        }
        vm.pc = address(pc)
        if callee.isImmediate(.native) {
          r[Int(pc[1])] = callChecked(Int(callee.payload), f + 3, count)
          pc += 4
          continue
        }
        let result = enter(
          callee, f + 3, count, .unset, address(pc), vm.frame | Link.plain)
        if result.isUnset { continue reload }
        r[Int(pc[1])] = result
        pc += 4
        continue

      case .return, .returnNone:
        if adder_port_is_interrupted() != 0 { break }
        let result = Opcode(unchecked: pc[0]) == .return ? r[Int(pc[1])] : .none
        let link = r[-1].bits
        if link & Link.mask == Link.plain {
          pc = bytecode(r[-2].bits)
          r = registers(link)
          vm.frame = link
          k = code(of: r).ownConstants
          r[Int(pc[1])] = result
          pc += 4
          continue
        }
        let end = leave(r, result, yielded: false)
        if !end.isUnset { return end }
        continue reload
      case .yield:
        (r - GeneratorObject.registers)[GeneratorObject.state] = Value(
          bits: Expansion.running.address(of: pc))
        let end = leave(r, r[Int(pc[2])], yielded: true)
        if !end.isUnset { return end }
        continue reload

      case .forNext:
        let b = r[Int(pc[2])]
        if !b.isHeap { break }
        switch b.kind {
        case .rangeIterator:
          let next = signed(b.fields[RangeIteratorObject.next])
          let stop = signed(b.fields[RangeIteratorObject.stop])
          let step = signed(b.fields[RangeIteratorObject.step]) &- 1
          if step > 0 ? next >= stop : next <= stop {
            pc += jump(pc, 3)
            continue
          }
          let (following, overflow) = next.addingReportingOverflow(step)
          b.fields[RangeIteratorObject.next] = overflow ? value(stop) : value(following)
          r[Int(pc[1])] = value(next)
          pc += 5
          continue
        case .sequenceIterator:
          guard let item = sequenceNext(b) else { break }
          r[Int(pc[1])] = item
          pc += 5
          continue
        default: break
        }
      case .nextFrozen, .jumpFrozen:
        vm.pc = Expansion.running.following(pc)
        continue reload
      case .loadConstantWide, .loadTarget, .getGlobalWide, .setGlobalWide, .deleteGlobal,
        .deleteGlobalWide, .makeCell, .loadFreeCell, .getClassName, .getClassFree,
        .setClassName, .deleteClassName, .floorDivide, .modulo, .power, .leftShift,
        .rightShift, .matrixMultiply, .floorDivideInPlace, .moduloInPlace, .powerInPlace,
        .leftShiftInPlace, .rightShiftInPlace, .matrixMultiplyInPlace, .trueDivideInt,
        .powerInt, .orInt, .xorInt, .trueDivideIntInPlace, .powerIntInPlace, .orIntInPlace,
        .xorIntInPlace, .negate, .positive, .invert, .in, .notIn, .jumpIfIn, .jumpIfNotIn,
        .deleteAttribute, .getAttributeNamed, .setAttributeNamed, .deleteAttributeNamed,
        .deleteItem, .callKeyword, .callMethodKeyword, .callSpread, .yieldFrom, .makeFunction,
        .makeClass, .buildTuple, .buildList, .buildSet, .buildDict, .buildSlice, .buildString,
        .listAppend, .listExtend, .listToTuple, .setAdd, .setUpdate, .dictPut, .dictUpdate,
        .dictMerge, .format, .formatSpec, .unpack, .unpackRest, .getIterator, .raise,
        .raiseFrom, .reraise, .reraiseCurrent, .jumpUnlessMatches, .endFinally, .withEnter,
        .withExit, .withExitException, .importModule, .importFrom, .importAll, .raiseAssertion,
        .printExpression, .matchPattern, .widenConstant, .asyncStep, .getFrozen, .setFrozen,
        .loadFrozen, .callFrozen, .callMethodFrozen:
        break
      }
      vm.pc = Expansion.running.address(of: pc)
      let step = execute(r, pc, k)
      if step >= frameYielded {
        if step == otherFrame { continue reload }
        let end = leave(r, vm.result, yielded: true)
        if !end.isUnset { return end }
        continue reload
      }
      pc += step
    }
  }
}

/// The product of two numbers of 16 bits (the first one times two); others count as an overflow.
@inline(__always) private func smallProduct(_ a: Int32, _ b: Int32) -> (Int32, Bool) {
  let small =
    UInt32(bitPattern: a &+ 0xFFFE) <= 0x1_FFFC && UInt32(bitPattern: b &+ 0x7FFF) <= 0xFFFE
  return (a &* b, !small)
}

/// The script's global variables: pairs of name and value.
@inline(__always) func globals() -> Registers {
  vm.mainModule.fields[ModuleObject.slots].fields
}

/// The next item of an iterator over a list or tuple; nil for others, and where there is none.
@inline(__always) func sequenceNext(_ iterator: Value) -> Value? {
  let index = iterator.fields[SequenceIteratorObject.index].small
  let sequence = iterator.fields[SequenceIteratorObject.sequence]
  guard let item = itemPointer(sequence, index) else { return nil }
  iterator.fields[SequenceIteratorObject.index] = Value(small: index &+ 1)
  return item.pointee
}

/// The place of an item of a list or tuple; nil for others, and where there is none.
@inline(__always) private func itemPointer(_ object: Value, _ index: Int32) -> Registers? {
  if !object.isHeap { return nil }
  let kind = object.kind
  var count: Int32
  let items: Registers
  if kind == .list {
    count = object.fields[ListObject.count].small
    items = object.fields[ListObject.items].fields
  } else if kind == .tuple {
    count = Int32(truncatingIfNeeded: object.header.words)
    items = object.fields
  } else {
    return nil
  }
  var index = index
  if index < 0 { index &+= count }
  if UInt32(bitPattern: index) >= UInt32(bitPattern: count) { return nil }
  return items + Int(index)
}
