import Measure
import Testing

@testable import Adder

/// What a profiler knows about objects in a board's memory is what the VM puts there.
@Suite struct ProfileLayoutTests {
  @Test func objectsAreWhereTheProfilerLooks() {
    #expect(AdderLayout.heapOrigin == Value.heapOrigin)
    #expect(AdderLayout.linkMask == Link.mask)
    #expect(AdderLayout.functionCode == FunctionObject.code)
    #expect(AdderLayout.codePrefixWords == Code.prefixWords)
    #expect(AdderLayout.handlerBytes == Code.handlerBytes)
    #expect(AdderLayout.stringPrefix == StringObject.prefix)
  }

  @Test func wordsAreReadAsTheVMReadsThem() {
    #expect(Value(.name, 5).bits == 5 << 8 | AdderLayout.nameKind)
    #expect(Value(character: 65).bits == 65 << 8 | AdderLayout.characterKind)
    #expect(Code.sizes(constants: 3, locals: 2, captures: 5).bits >> 1 == 5 << 24 | 2 << 16 | 3)
    let lengths = Code.lengths(bytecode: 300, handlers: 7, positionalOnly: 1, isText: true)
    #expect(lengths.bits >> 1 == 1 << 30 | 1 << 24 | 7 << 16 | 300)
  }

  @Test func opcodesAreTheSame() {
    #expect(AdderLayout.jumpOpcode == Opcode.jump.number)
    #expect(AdderLayout.unsetOpcode == Opcode.unset.number)
    #expect(AdderLayout.returnNoneOpcode == Opcode.returnNone.number)
  }
}
