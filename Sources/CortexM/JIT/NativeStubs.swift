/// The pieces of machine code that all blocks share, by where they begin.
struct NativeStubs {
  /// A C function: enters the code that its second argument points to.
  let enter: Int
  /// Returns from there with EAX.
  let leave: Int
  /// Leaves for an indirect branch to the key in RAX.
  let indirect: Int
  /// Calls `NativeFrame.helper` with the record in RAX and the block in RDX; AL is what it returns.
  let help: Int
  /// A C function: 1 if the host has fused multiplication, else 0.
  let hasFMA: Int
  let end: Int

  private static let saved: [HostRegister] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

  init(_ assembler: inout X86Assembler) {
    enter = assembler.position
    for register in Self.saved { assembler.push(register) }
    // Calls need a stack that is aligned to 16 bytes.
    assembler.push(.rax)
    assembler.move(.rbp, .register(.rdi), wide: true)
    assembler.move(.rax, .register(.rsi), wide: true)
    Self.load(&assembler)
    assembler.jump(indirect: .register(.rax))

    leave = assembler.position
    Self.store(&assembler)
    assembler.pop(.rcx)
    for register in Self.saved.reversed() { assembler.pop(register) }
    assembler.ret()

    indirect = assembler.position
    assembler.move(NativeFrame.Field.key, .rax, wide: true)
    assembler.move(.register(.rax), constant: NativeExit.code(.indirect, block: 0))
    assembler.jump(to: leave)

    help = assembler.position
    Self.store(&assembler)
    assembler.move(.rdi, .register(.rbp), wide: true)
    assembler.move(.rsi, .register(.rax), wide: true)
    // The return address is on the stack already.
    assembler.push(.rax)
    assembler.call(indirect: NativeFrame.Field.helper)
    assembler.pop(.rcx)
    Self.load(&assembler)
    assembler.ret()

    hasFMA = assembler.position
    Self.detectFMA(&assembler)
    end = assembler.position
  }

  /// FMA, AVX and OSXSAVE of CPUID, and that the system keeps XMM and YMM (Intel SDM, volume 1, 14.5.3).
  private static func detectFMA(_ assembler: inout X86Assembler) {
    let wanted: UInt32 = 1 << 12 | 1 << 27 | 1 << 28
    assembler.push(.rbx)
    assembler.move(.register(.rax), constant: 1)
    assembler.identify()
    assembler.arithmetic(.and, .register(.rcx), constant: wanted)
    assembler.move(.register(.rax), constant: 0)
    assembler.arithmetic(.cmp, .register(.rcx), constant: wanted)
    let lacking = assembler.jump(if: .notEqual)
    assembler.move(.register(.rcx), constant: 0)
    assembler.extendedControl()
    assembler.arithmetic(.and, .register(.rax), constant: 6)
    assembler.arithmetic(.cmp, .register(.rax), constant: 6)
    assembler.move(.register(.rax), constant: 0)
    assembler.set(.equal, .register(.rax))
    assembler.bind(lacking)
    assembler.pop(.rbx)
    assembler.ret()
  }

  /// Brings what machine code keeps in registers there.
  private static func load(_ assembler: inout X86Assembler) {
    assembler.move(.rbx, NativeFrame.Field.state, wide: true)
    assembler.move(.rsi, NativeFrame.Field.budget, wide: true)
    assembler.move(.rdi, NativeFrame.Field.ram, wide: true)
    for index in 0..<NativeTranslation.registerCount {
      assembler.move(
        HostRegister(rawValue: UInt8(8 + index))!, .memory(.rbx, Int32(4 * index)))
    }
  }

  private static func store(_ assembler: inout X86Assembler) {
    assembler.move(NativeFrame.Field.budget, .rsi, wide: true)
    for index in 0..<NativeTranslation.registerCount {
      assembler.move(
        .memory(.rbx, Int32(4 * index)), HostRegister(rawValue: UInt8(8 + index))!)
    }
  }
}
