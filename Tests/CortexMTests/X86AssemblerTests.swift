import Foundation
import TestSupport
import Testing

@testable import CortexM

/// What the assembler writes, read by objdump: each form with registers from both halves, with short and
/// long constants, and with the bases and indexes that are encoded apart.
@Suite struct X86AssemblerTests {
  private typealias Example = (text: String, write: (inout X86Assembler) -> Void)

  private static let registers:
    [(register: HostRegister, word: String, wide: String, byte: String)] = [
      (.rax, "eax", "rax", "al"), (.rcx, "ecx", "rcx", "cl"), (.rdx, "edx", "rdx", "dl"),
      (.rsi, "esi", "rsi", "sil"), (.rdi, "edi", "rdi", "dil"), (.r8, "r8d", "r8", "r8b"),
      (.r12, "r12d", "r12", "r12b"), (.r13, "r13d", "r13", "r13b"), (.r15, "r15d", "r15", "r15b"),
    ]

  private static func examples() -> [Example] {
    var result: [Example] = []
    func add(_ text: String, _ write: @escaping (inout X86Assembler) -> Void) {
      result.append((text, write))
    }
    for (r, word, wide, byte) in registers {
      add("mov \(word),ebx") { $0.move(r, .register(.rbx)) }
      add("mov \(word),DWORD PTR [rbx+0x34]") { $0.move(r, .memory(.rbx, 0x34)) }
      add("mov \(wide),QWORD PTR [rbp+0x100]") { $0.move(r, .memory(.rbp, 0x100), wide: true) }
      add("mov DWORD PTR [rbx+0x80],\(word)") { $0.move(.memory(.rbx, 0x80), r) }
      add("mov \(word),0x12345678") { $0.move(.register(r), constant: 0x1234_5678) }
      add("movabs \(wide),0x123456789abc") { $0.move(r, address: 0x1234_5678_9ABC) }
      add("mov BYTE PTR [rdi+rcx*1],\(byte)") {
        $0.storeByte(.indexed(.rdi, .rcx, scale: 0), r)
      }
      add("lea ecx,[\(wide)-0x20000000]") { $0.address(.rcx, .memory(r, -0x2000_0000)) }
      add("lea \(word),[\(wide)+0x4]") { $0.address(r, .memory(r, 4)) }
      add("movzx \(word),BYTE PTR [rdi+rcx*1]") {
        $0.extend(.zeroByte, r, .indexed(.rdi, .rcx, scale: 0))
      }
      add("movsx \(word),WORD PTR [rdx+rcx*2]") {
        $0.extend(.signHalfword, r, .indexed(.rdx, .rcx, scale: 1))
      }
      add("movzx eax,\(byte)") { $0.extend(.zeroByte, .rax, .register(r)) }
      add("movsx \(word),\(byte)") { $0.extend(.signByte, r, .register(r)) }
      add("movsxd rax,\(word)") { $0.extendWord(.rax, .register(r)) }
      add("setb \(byte)") { $0.set(.below, .register(r)) }
      add("bswap \(word)") { $0.swapBytes(r) }
      add("bsr eax,\(word)") { $0.highestBit(.rax, .register(r)) }
      add("not \(word)") { $0.not(.register(r)) }
      add("imul \(word),DWORD PTR [rbx+0x4]") { $0.multiply(r, .memory(.rbx, 4)) }
      add("mul \(word)") { $0.multiplyWide(.register(r), signed: false) }
      add("imul \(word)") { $0.multiplyWide(.register(r), signed: true) }
      add("div \(word)") { $0.divide(.register(r), signed: false) }
      add("idiv \(word)") { $0.divide(.register(r), signed: true) }
      add("push \(wide)") { $0.push(r) }
      add("pop \(wide)") { $0.pop(r) }
      add("jmp \(wide)") { $0.jump(indirect: .register(r)) }
      add("test \(byte),0x1") { $0.test(.register(r), byte: 1) }
      add("bt \(word),0x1d") { $0.testBit(.register(r), 29) }
      add("cmova \(word),edx") { $0.move(if: .above, r, .register(.rdx)) }
      add("movd \(word),xmm0") { $0.moveSingle(r) }
      add("cvttss2si \(word),xmm0") { $0.truncateSingle(r) }
    }
    let operations: [(HostArithmetic, String)] = [
      (.add, "add"), (.or, "or"), (.adc, "adc"), (.sbb, "sbb"), (.and, "and"), (.sub, "sub"),
      (.xor, "xor"), (.cmp, "cmp"),
    ]
    for (operation, name) in operations {
      add("\(name) r9d,DWORD PTR [rbx+0x20]") { $0.arithmetic(operation, .r9, .memory(.rbx, 0x20)) }
      add("\(name) eax,r14d") { $0.arithmetic(operation, .rax, .register(.r14)) }
      add("\(name) QWORD PTR [rcx+0x0],rax") {
        $0.arithmetic(operation, .memory(.rcx, 0), .rax, wide: true)
      }
      add("\(name) r10d,0x7f") { $0.arithmetic(operation, .register(.r10), constant: 0x7F) }
      add("\(name) r10d,0x80") { $0.arithmetic(operation, .register(.r10), constant: 0x80) }
      add("\(name) esi,0xffffffff") { $0.arithmetic(operation, .register(.rsi), constant: .max) }
      add("\(name) QWORD PTR [rbx+0x110],0x9") {
        $0.arithmetic(operation, .memory(.rbx, 0x110), constant: 9, wide: true)
      }
      add("\(name) BYTE PTR [rbx+0x10],0x0") {
        $0.arithmetic(operation, byte: .memory(.rbx, 0x10), 0)
      }
    }
    let shifts: [(HostShift, String)] = [
      (.rol, "rol"), (.ror, "ror"), (.rcl, "rcl"), (.rcr, "rcr"), (.shl, "shl"), (.shr, "shr"),
      (.sar, "sar"),
    ]
    for (operation, name) in shifts {
      add("\(name) r11d,0x1f") { $0.shift(operation, .register(.r11), by: 31) }
      add("\(name) rcx,0x20") { $0.shift(operation, .register(.rcx), by: 32, wide: true) }
      add("\(name) rax,cl") { $0.shiftByCL(operation, .register(.rax), wide: true) }
      add("\(name) r15d,cl") { $0.shiftByCL(operation, .register(.r15)) }
    }
    let conditions: [(HostCondition, String)] = [
      (.overflow, "o"), (.noOverflow, "no"), (.below, "b"), (.aboveOrEqual, "ae"), (.equal, "e"),
      (.notEqual, "ne"), (.belowOrEqual, "be"), (.above, "a"), (.negative, "s"),
      (.notNegative, "ns"), (.parity, "p"), (.noParity, "np"), (.less, "l"),
      (.greaterOrEqual, "ge"), (.lessOrEqual, "le"), (.greater, "g"),
    ]
    for (condition, name) in conditions {
      add("set\(name) BYTE PTR [rbx+0xc8]") { $0.set(condition, .memory(.rbx, 0xC8)) }
      add("j\(name) 0x0") { assembler in
        let jump = assembler.jump(if: condition)
        assembler.bind(jump, to: 0)
      }
    }
    add("jmp 0x0") { $0.jump(to: 0) }
    add("call 0x0") { $0.call(to: 0) }
    add("call QWORD PTR [rbp+0x48]") { $0.call(indirect: .memory(.rbp, 0x48)) }
    add("jmp QWORD PTR [rcx+0x80]") { $0.jump(indirect: .memory(.rcx, 0x80)) }
    add("mov DWORD PTR [rdx+rcx*4],0x1010101") {
      $0.move(.indexed(.rdx, .rcx, scale: 2), constant: 0x0101_0101)
    }
    add("mov WORD PTR [rdx+rcx*2],0x101") {
      $0.storeHalfword(.indexed(.rdx, .rcx, scale: 1), constant: 0x0101)
    }
    add("mov BYTE PTR [rdx+rcx*1],0x1") {
      $0.storeByte(.indexed(.rdx, .rcx, scale: 0), constant: 1)
    }
    add("mov WORD PTR [rdi+rcx*2],r8w") { $0.storeHalfword(.indexed(.rdi, .rcx, scale: 1), .r8) }
    add("mov WORD PTR [rdi+rcx*2],ax") { $0.storeHalfword(.indexed(.rdi, .rcx, scale: 1), .rax) }
    add("mov rax,QWORD PTR [rcx+rdx*8]") {
      $0.move(.rax, .indexed(.rcx, .rdx, scale: 3), wide: true)
    }
    add("mov eax,DWORD PTR [r12+0x8]") { $0.move(.rax, .memory(.r12, 8)) }
    add("imul ecx,ecx,0x9e5") { $0.multiply(.rcx, .rcx, constant: 0x9E5) }
    add("test ecx,ecx") { $0.test(.rcx, .rcx) }
    add("bt rax,0x20") { $0.testBit(.register(.rax), 32, wide: true) }
    add("bt DWORD PTR [rbx+0xc8],0x0") { $0.testBit(.memory(.rbx, 0xC8), 0) }
    add("cmc") { $0.complementCarry() }
    add("cdq") { $0.extendToPair() }
    add("cpuid") { $0.identify() }
    add("xgetbv") { $0.extendedControl() }
    add("ret") { $0.ret() }
    let singles: [(X86Assembler.SingleOperation, String)] = [
      (.load, "movss"), (.add, "addss"), (.subtract, "subss"), (.multiply, "mulss"),
      (.divide, "divss"),
    ]
    for (operation, name) in singles {
      add("\(name) xmm0,DWORD PTR [rbx+0x44]") { $0.single(operation, .memory(.rbx, 0x44)) }
    }
    add("cvtsi2ss xmm0,DWORD PTR [rbx+0x44]") { $0.single(.fromSigned, .memory(.rbx, 0x44)) }
    add("movss xmm1,DWORD PTR [rbx+0x44]") { $0.loadSecond(.memory(.rbx, 0x44)) }
    add("ucomiss xmm0,DWORD PTR [rbx+0x44]") { $0.compareSingle(.memory(.rbx, 0x44)) }
    add("vfmadd231ss xmm0,xmm1,DWORD PTR [rbx+0x44]") {
      $0.fusedSingle(.rbx, 0x44, negative: false)
    }
    add("vfnmadd231ss xmm0,xmm1,DWORD PTR [rbx+0x44]") {
      $0.fusedSingle(.rbx, 0x44, negative: true)
    }
    return result
  }

  @Test func objdumpReadsWhatIsMeant() throws {
    let examples = Self.examples()
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var starts: [Int] = []
    let end = bytes.withUnsafeMutableBufferPointer { buffer in
      var assembler = X86Assembler(buffer.baseAddress!, at: 0)
      for example in examples {
        starts.append(assembler.position)
        example.write(&assembler)
      }
      return assembler.position
    }
    let scratch = try Scratch()
    let file = try scratch.write("code.bin", bytes[..<end])
    let lines = try Tool.check(
      "objdump", ["-D", "-w", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", file]
    ).lines
    // "  1c:\t41 89 c0 \tmov    r8d,eax"
    var read: [Int: String] = [:]
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3,
        let place = Int(fields[0].trimmingCharacters(in: [" ", ":"]), radix: 16)
      else { continue }
      read[place] = fields[2].split(separator: " ").joined(separator: " ")
    }
    #expect(read.count == examples.count)
    for (example, start) in zip(examples, starts) {
      #expect(read[start] == example.text)
    }
  }
}
