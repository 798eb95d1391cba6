/// The instruction set of the virtual machine: a register machine.
///
/// An instruction is an opcode byte and its operands:
///
/// | letter | operand |
/// |---|---|
/// | a b c | a register (one byte); by convention `a` is the destination |
/// | n | a count, one byte |
/// | i | a signed byte |
/// | k | a constant's number, one byte (`kk`: two bytes, little-endian) |
/// | g | a global's number in the module's slots, one byte (`gg`: two bytes) |
/// | jj | a jump: signed 16 bits, little-endian, from the end of the instruction |
///
/// A call is laid out so that nothing is copied: with `f` the first of the registers
/// `f` callee, `f+1` and `f+2` links (written by the call), `f+3 ...` the arguments,
/// the callee's registers begin at `f+3`. See `VM/Frame.swift`.
enum Opcode: UInt8 {
  // MARK: Loads and moves
  /// `a b` a = b
  case move
  /// `a k` a = constant
  case loadConstant
  /// `a kk`
  case loadConstantWide
  /// `a i` a = small int
  case loadInt
  /// `a` a = None
  case loadNone
  /// `a`
  case loadTrue
  /// `a`
  case loadFalse
  /// `a k` UnboundLocalError with the name in constant k if a is unset
  case check
  /// `a` a = unset (`del` of a local, the end of `except ... as`)
  case unset
  /// `a jj` a = the address of the jump target as an int; for `endFinally`
  case loadTarget

  // MARK: Variables
  /// `a g` a = global or built-in; NameError
  case getGlobal
  case getGlobalWide
  /// `a g` global = a
  case setGlobal
  case setGlobalWide
  /// `g`
  case deleteGlobal
  case deleteGlobalWide
  /// `a` a = a new cell that holds a
  case makeCell
  /// `a b k` a = what the cell in b holds; UnboundLocalError with name k
  case getCell
  /// `a b` the cell in a holds b
  case setCell
  /// `a n k` a = what captured cell n holds; NameError with name k
  case getFree
  /// `n a` captured cell n holds a
  case setFree
  /// `a n` a = captured cell n itself
  case loadFreeCell
  /// `a k g` in a class body: a = class attribute with name k (register 0 holds the class), else the
  /// global g. `g` is two bytes.
  case getClassName
  /// `a k n` in a class body: a = class attribute with name k, else what captured cell n holds
  case getClassFree
  /// `k a` in a class body: class attribute k = a
  case setClassName
  /// `k`
  case deleteClassName

  // MARK: Operators, both operands in registers: `a b c` a = b op c
  // The order of each group of thirteen is the order of `BinaryOperator`.
  case add, subtract, multiply, trueDivide, floorDivide, modulo, power
  case leftShift, rightShift, and, or, xor, matrixMultiply
  // In place: `a b c` a = b op= c
  case addInPlace, subtractInPlace, multiplyInPlace, trueDivideInPlace, floorDivideInPlace
  case moduloInPlace, powerInPlace
  case leftShiftInPlace, rightShiftInPlace, andInPlace, orInPlace, xorInPlace
  case matrixMultiplyInPlace
  // With a small right operand: `a b i` a = b op i
  case addInt, subtractInt, multiplyInt, trueDivideInt, floorDivideInt, moduloInt, powerInt
  case leftShiftInt, rightShiftInt, andInt, orInt, xorInt
  // In place with a small right operand: `a b i`
  case addIntInPlace, subtractIntInPlace, multiplyIntInPlace, trueDivideIntInPlace
  case floorDivideIntInPlace, moduloIntInPlace, powerIntInPlace
  case leftShiftIntInPlace, rightShiftIntInPlace, andIntInPlace, orIntInPlace, xorIntInPlace

  // MARK: `a b` a = op b
  case negate, positive, invert, not

  // MARK: Comparisons as values: `a b c`; the order is that of `Comparison`
  case less, lessEqual, equal, notEqual, greater, greaterEqual
  case `is`, isNot, `in`, notIn

  // MARK: Jumps
  /// `jj`
  case jump
  /// `a jj`
  case jumpIfTrue
  case jumpIfFalse
  /// `b c jj` jump if b op c
  case jumpIfLess, jumpIfLessEqual, jumpIfEqual, jumpIfNotEqual, jumpIfGreater, jumpIfGreaterEqual
  case jumpIfIs, jumpIfIsNot, jumpIfIn, jumpIfNotIn
  /// `b c jj` jump unless b op c
  case jumpUnlessLess, jumpUnlessLessEqual, jumpUnlessEqual, jumpUnlessNotEqual, jumpUnlessGreater
  case jumpUnlessGreaterEqual
  /// `b i jj` jump if b op i
  case jumpIfLessInt, jumpIfLessEqualInt, jumpIfEqualInt, jumpIfNotEqualInt, jumpIfGreaterInt
  case jumpIfGreaterEqualInt
  /// `b i jj` jump unless b op i
  case jumpUnlessLessInt, jumpUnlessLessEqualInt, jumpUnlessEqualInt, jumpUnlessNotEqualInt
  case jumpUnlessGreaterInt, jumpUnlessGreaterEqualInt

  // MARK: Attributes and items
  /// `a b k` a = b.k
  case getAttribute
  /// `a k b` a.k = b
  case setAttribute
  /// `a k` del a.k
  case deleteAttribute
  /// `a b c` a = getattr(b, c): for names whose constant number needs more than a byte
  case getAttributeNamed
  /// `a b c` setattr(a, b, c)
  case setAttributeNamed
  /// `a b` delattr(a, b)
  case deleteAttributeNamed
  /// `a b c` a = b[c]
  case getItem
  /// `a b i` a = b[i]
  case getItemInt
  /// `a b c` a[b] = c
  case setItem
  /// `a b` del a[b]
  case deleteItem

  // MARK: Calls
  /// `a f n` a = f(n arguments in f+3 ...)
  case call
  /// `f b k` look up method k of b for `callMethod`: f = the function and f+3 = b, or f = any callable
  /// and f+3 = unset
  case loadMethod
  /// `a f n` a = f(f+3, n arguments in f+4 ...), without f+3 where that is unset
  case callMethod
  /// `a f n k` as `call`; the last arguments have the names in the tuple k
  case callKeyword
  /// `a f n k` as `callMethod`, with names
  case callMethodKeyword
  /// `a f` a = f(*list in f+3, **dict in f+4 or unset)
  case callSpread
  /// `a` return a
  case `return`
  /// return None
  case returnNone
  /// `a b` yield b; a = what is sent
  case yield
  /// `a b` a = the result of `yield from` the iterator b
  case yieldFrom

  // MARK: Definitions
  /// `a k b` a = a function of the code in constant k, with the defaults tuple in b and the dict of
  /// keyword-only defaults in b+1 (each unset if none)
  case makeFunction
  /// `a k b n` a = the class named like the code in constant k, bases in b ... b+n-1; runs the code
  /// with the class in its register 0. Register b+n holds a dict of keywords or unset.
  case makeClass

  // MARK: Building
  /// `a b n` a = (b, ... n values)
  case buildTuple, buildList, buildSet
  /// `a b n` n pairs from b
  case buildDict
  /// `a b` a = slice(b, b+1, b+2)
  case buildSlice
  /// `a b n` a = the concatenation of n strs from b
  case buildString
  /// `a b n` append n values from b to the list a
  case listAppend
  /// `a b` extend the list a with the iterable b
  case listExtend
  /// `a` the list in a becomes a tuple
  case listToTuple
  /// `a b` add to the set a
  case setAdd
  /// `a b`
  case setUpdate
  /// `a b c` the dict a gets b: c
  case dictPut
  /// `a b` update the dict a from the mapping b
  case dictUpdate
  /// `a b` as `dictUpdate` for call keywords: TypeError on a double one
  case dictMerge
  /// `a b n` a = format(b converted by n (0, 's', 'r', 'a')), as in an f-string without a spec
  case format
  /// `a b c n` ... with the spec in c
  case formatSpec
  /// `a b n` a ... a+n-1 = the n items of b
  case unpack
  /// `a b n c` n values in front, the list of the rest, c values behind
  case unpackRest

  // MARK: Iteration
  /// `a b` a = iter(b)
  case getIterator
  /// `a b jj` a = next(b), or jump when it is exhausted. A loop's back jump targets this.
  case forNext

  // MARK: Exceptions and statements
  /// `a` raise a
  case raise
  /// `a b` raise a from b
  case raiseFrom
  /// `a` raise a again: a handler that does not match, `finally`, bare `raise`
  case reraise
  /// bare `raise` outside a handler: what the callers are handling, else RuntimeError
  case reraiseCurrent
  /// `a b jj` jump unless exception a is an instance of b (a class or a tuple of classes)
  case jumpUnlessMatches
  /// `a` the end of a finally block: unset goes on, an exception is raised again, an int is jumped to
  case endFinally
  /// `a b` `with b`: a = its bound `__exit__`, a+1 = what `__enter__` returned
  case withEnter
  /// `a` calls the `__exit__` in a with three times None
  case withExit
  /// `a b jj` calls the `__exit__` in a with exception b; jump if it swallows it
  case withExitException
  /// `a k` a = import k (dotted name): the top module
  case importModule
  /// `a b k` a = from module b import k
  case importFrom
  /// `b` from module b import *
  case importAll
  /// `a` raise AssertionError(a), or without arguments when a is unset
  case raiseAssertion
  /// `a` print the value as the prompt does
  case printExpression
  /// `a b n` a = what the `AsyncStep` n makes of b
  case asyncStep
  /// `b c n m jj` jump unless subject b fits the `Pattern` m of n parts; its parts to c ...
  case matchPattern

  // MARK: Frozen code, see Core/Frozen.swift
  /// `a g` a = variable g of the code's module
  case getFrozen
  /// `a g` variable g of the code's module = a
  case setFrozen
  /// `a k` a = a copy of the object that constant k stands for
  case loadFrozen
  /// `a f n` as `call` and `callMethod`: the callee returns by way of `leave`
  case callFrozen, callMethodFrozen
  /// The end of an `Expansion`: goes on with the next instruction in flash, or the one jumped to
  case nextFrozen, jumpFrozen

  // MARK: Code with many constants
  /// `kk` constant 255, which code with more keeps free, is constant kk for the next instruction
  case widenConstant
}

/// What `asyncStep` does. `await` is one and a `yieldFrom` of what it gives.
enum AsyncStep: UInt8 {
  /// The iterator that `await` runs.
  case await
  /// `__aiter__()`
  case iterator
  /// What `await` runs for `__anext__()`
  case next
  /// a = the bound `__aexit__`, a+1 = what `__aenter__()` returns
  case enter
}

/// What `matchPattern` asks of a subject.
enum Pattern: UInt8 {
  /// A sequence of n items, or of n and more. Nothing is taken out.
  case sequence, longSequence
  /// A mapping with the n keys in c ..., whose values take their places; with what is left in c+n.
  case mapping, mappingRest
  /// An instance of the class in c, which has n positional parts; then come attributes with the names in
  /// the tuple in c+1. The parts take their places.
  case instance
}

/// The thirteen binary operators, in the order of their opcodes.
enum BinaryOperator: UInt8 {
  case add, subtract, multiply, trueDivide, floorDivide, modulo, power
  case leftShift, rightShift, and, or, xor, matrixMultiply
}

/// The comparisons, in the order of their opcodes.
enum Comparison: UInt8 {
  case less, lessEqual, equal, notEqual, greater, greaterEqual
  case `is`, isNot, `in`, notIn
}
