// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// A function written in Swift that Python sees, in one word.
struct NativeRow: Sendable {
  let bits: UInt32

  // Always inlined, or the table would be built at run time, in RAM.
  @inline(__always) init(_ bits: UInt32) { self.bits = bits }

  var name: UInt16 {
    let number = UInt16(truncatingIfNeeded: bits & 0x3FF)
    return number < 896 ? number : number &+ (0xFF00 &- 896)
  }
  /// Its place in `nativeFunctions`.
  @inline(__always) var function: Int { Int(bits >> 10 & 0x3FF) }
  /// Which names it takes by keyword: a row of `nativeKeywords`; 31 takes any.
  @inline(__always) var keywords: UInt32 { bits >> 20 & 0x1F }
  @inline(__always) var flavour: NativeFlavour {
    unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 25 & 3), to: NativeFlavour.self)
  }
  /// How many positional arguments it takes; a `maximum` of 7 is any number.
  @inline(__always) var minimum: Int { Int(bits >> 27 & 3) }
  @inline(__always) var maximum: Int { Int(bits >> 29) }
}

enum NativeFlavour: UInt8, Sendable {
  case function, property, classMethod
}

/// What `Args` is made of, and a value's bits.
typealias NativeFunction = @convention(c) (UInt, Int) -> UInt32

let nativeCount = 452
let nativeRows: InlineArray<452, NativeRow> = [
  NativeRow(0x50037828),  // int.__add__
  NativeRow(0x50039061),  // int.__lt__
  NativeRow(0x50039468),  // int.__mul__
  NativeRow(0x6811446C),  // int.__new__
  NativeRow(0x5003A08A),  // int.__sub__
  NativeRow(0x280130A3),  // int.bit_count
  NativeRow(0x280134A4),  // int.bit_length
  NativeRow(0x280148BB),  // int.conjugate
  NativeRow(0x220138C7),  // int.denominator
  NativeRow(0x6C213CF3),  // int.from_bytes
  NativeRow(0x22014108),  // int.imag
  NativeRow(0x22014953),  // int.numerator
  NativeRow(0x22014969),  // int.real
  NativeRow(0x68314DAA),  // int.to_bytes
  NativeRow(0x50037828),  // float.__add__
  NativeRow(0x50039061),  // float.__lt__
  NativeRow(0x50039468),  // float.__mul__
  NativeRow(0x4800D46C),  // float.__new__
  NativeRow(0x5003A08A),  // float.__sub__
  NativeRow(0x2800C89A),  // float.as_integer_ratio
  NativeRow(0x2800D8BB),  // float.conjugate
  NativeRow(0x2200CD08),  // float.imag
  NativeRow(0x2800D112),  // float.is_integer
  NativeRow(0x2200D969),  // float.real
  NativeRow(0x50037828),  // str.__add__
  NativeRow(0x50037C33),  // str.__contains__
  NativeRow(0x50038448),  // str.__getitem__
  NativeRow(0x2803885B),  // str.__iter__
  NativeRow(0x28038C5F),  // str.__len__
  NativeRow(0x6843C06C),  // str.__new__
  NativeRow(0x2803F8AD),  // str.capitalize
  NativeRow(0x280444AE),  // str.casefold
  NativeRow(0x7003FCB2),  // str.center
  NativeRow(0x900400C1),  // str.count
  NativeRow(0x6843B0D6),  // str.encode
  NativeRow(0x900404D9),  // str.endswith
  NativeRow(0x485408E2),  // str.expandtabs
  NativeRow(0x90040CEB),  // str.find
  NativeRow(0xE9F3B4F0),  // str.format
  NativeRow(0x5003B8F1),  // str.format_map
  NativeRow(0x9004110A),  // str.index
  NativeRow(0x28041913),  // str.isalnum
  NativeRow(0x28041D14),  // str.isalpha
  NativeRow(0x28041515),  // str.isascii
  NativeRow(0x28042117),  // str.isdecimal
  NativeRow(0x28042118),  // str.isdigit
  NativeRow(0x2804251C),  // str.isidentifier
  NativeRow(0x2804291F),  // str.islower
  NativeRow(0x28042121),  // str.isnumeric
  NativeRow(0x28042D22),  // str.isprintable
  NativeRow(0x28043124),  // str.isspace
  NativeRow(0x28043528),  // str.istitle
  NativeRow(0x28043929),  // str.isupper
  NativeRow(0x50043D2D),  // str.join
  NativeRow(0x70044137),  // str.ljust
  NativeRow(0x2804453D),  // str.lower
  NativeRow(0x4804493E),  // str.lstrip
  NativeRow(0x9403BD3F),  // str.maketrans
  NativeRow(0x50044D57),  // str.partition
  NativeRow(0x5004516C),  // str.removeprefix
  NativeRow(0x5004556D),  // str.removesuffix
  NativeRow(0x9804596E),  // str.replace
  NativeRow(0x90045D72),  // str.rfind
  NativeRow(0x90046173),  // str.rindex
  NativeRow(0x70046574),  // str.rjust
  NativeRow(0x50046976),  // str.rpartition
  NativeRow(0x68646D77),  // str.rsplit
  NativeRow(0x48047178),  // str.rstrip
  NativeRow(0x6864758B),  // str.split
  NativeRow(0x4874798C),  // str.splitlines
  NativeRow(0x90047D8F),  // str.startswith
  NativeRow(0x48048197),  // str.strip
  NativeRow(0x2804859A),  // str.swapcase
  NativeRow(0x280489A9),  // str.title
  NativeRow(0x5003C5AB),  // str.translate
  NativeRow(0x28048DB2),  // str.upper
  NativeRow(0x500491BA),  // str.zfill
  NativeRow(0x2803885B),  // bytes.__iter__
  NativeRow(0x28038C5F),  // bytes.__len__
  NativeRow(0x6840486C),  // bytes.__new__
  NativeRow(0x2803F8AD),  // bytes.capitalize
  NativeRow(0x7003FCB2),  // bytes.center
  NativeRow(0x900400C1),  // bytes.count
  NativeRow(0x68403CC2),  // bytes.decode
  NativeRow(0x900404D9),  // bytes.endswith
  NativeRow(0x485408E2),  // bytes.expandtabs
  NativeRow(0x90040CEB),  // bytes.find
  NativeRow(0x540040F4),  // bytes.fromhex
  NativeRow(0x48004505),  // bytes.hex
  NativeRow(0x9004110A),  // bytes.index
  NativeRow(0x28041913),  // bytes.isalnum
  NativeRow(0x28041D14),  // bytes.isalpha
  NativeRow(0x28041515),  // bytes.isascii
  NativeRow(0x28042118),  // bytes.isdigit
  NativeRow(0x2804291F),  // bytes.islower
  NativeRow(0x28043124),  // bytes.isspace
  NativeRow(0x28043528),  // bytes.istitle
  NativeRow(0x28043929),  // bytes.isupper
  NativeRow(0x50043D2D),  // bytes.join
  NativeRow(0x70044137),  // bytes.ljust
  NativeRow(0x2804453D),  // bytes.lower
  NativeRow(0x4804493E),  // bytes.lstrip
  NativeRow(0x50044D57),  // bytes.partition
  NativeRow(0x5004516C),  // bytes.removeprefix
  NativeRow(0x5004556D),  // bytes.removesuffix
  NativeRow(0x9804596E),  // bytes.replace
  NativeRow(0x90045D72),  // bytes.rfind
  NativeRow(0x90046173),  // bytes.rindex
  NativeRow(0x70046574),  // bytes.rjust
  NativeRow(0x50046976),  // bytes.rpartition
  NativeRow(0x68646D77),  // bytes.rsplit
  NativeRow(0x48047178),  // bytes.rstrip
  NativeRow(0x6864758B),  // bytes.split
  NativeRow(0x4874798C),  // bytes.splitlines
  NativeRow(0x90047D8F),  // bytes.startswith
  NativeRow(0x48048197),  // bytes.strip
  NativeRow(0x2804859A),  // bytes.swapcase
  NativeRow(0x280489A9),  // bytes.title
  NativeRow(0x28048DB2),  // bytes.upper
  NativeRow(0x500491BA),  // bytes.zfill
  NativeRow(0x68402C6C),  // bytearray.__new__
  NativeRow(0x50001897),  // bytearray.append
  NativeRow(0x2803F8AD),  // bytearray.capitalize
  NativeRow(0x7003FCB2),  // bytearray.center
  NativeRow(0x28001CB6),  // bytearray.clear
  NativeRow(0x280020BD),  // bytearray.copy
  NativeRow(0x900400C1),  // bytearray.count
  NativeRow(0x68403CC2),  // bytearray.decode
  NativeRow(0x900404D9),  // bytearray.endswith
  NativeRow(0x485408E2),  // bytearray.expandtabs
  NativeRow(0x500024E4),  // bytearray.extend
  NativeRow(0x90040CEB),  // bytearray.find
  NativeRow(0x540040F4),  // bytearray.fromhex
  NativeRow(0x48004505),  // bytearray.hex
  NativeRow(0x9004110A),  // bytearray.index
  NativeRow(0x7800290E),  // bytearray.insert
  NativeRow(0x28041913),  // bytearray.isalnum
  NativeRow(0x28041D14),  // bytearray.isalpha
  NativeRow(0x28041515),  // bytearray.isascii
  NativeRow(0x28042118),  // bytearray.isdigit
  NativeRow(0x2804291F),  // bytearray.islower
  NativeRow(0x28043124),  // bytearray.isspace
  NativeRow(0x28043528),  // bytearray.istitle
  NativeRow(0x28043929),  // bytearray.isupper
  NativeRow(0x50043D2D),  // bytearray.join
  NativeRow(0x70044137),  // bytearray.ljust
  NativeRow(0x2804453D),  // bytearray.lower
  NativeRow(0x4804493E),  // bytearray.lstrip
  NativeRow(0x50044D57),  // bytearray.partition
  NativeRow(0x4800315D),  // bytearray.pop
  NativeRow(0x5000356B),  // bytearray.remove
  NativeRow(0x5004516C),  // bytearray.removeprefix
  NativeRow(0x5004556D),  // bytearray.removesuffix
  NativeRow(0x9804596E),  // bytearray.replace
  NativeRow(0x28003970),  // bytearray.reverse
  NativeRow(0x90045D72),  // bytearray.rfind
  NativeRow(0x90046173),  // bytearray.rindex
  NativeRow(0x70046574),  // bytearray.rjust
  NativeRow(0x50046976),  // bytearray.rpartition
  NativeRow(0x68646D77),  // bytearray.rsplit
  NativeRow(0x48047178),  // bytearray.rstrip
  NativeRow(0x6864758B),  // bytearray.split
  NativeRow(0x4874798C),  // bytearray.splitlines
  NativeRow(0x90047D8F),  // bytearray.startswith
  NativeRow(0x48048197),  // bytearray.strip
  NativeRow(0x2804859A),  // bytearray.swapcase
  NativeRow(0x280489A9),  // bytearray.title
  NativeRow(0x28048DB2),  // bytearray.upper
  NativeRow(0x500491BA),  // bytearray.zfill
  NativeRow(0x50037828),  // list.__add__
  NativeRow(0x50037C33),  // list.__contains__
  NativeRow(0x50038037),  // list.__delitem__
  NativeRow(0x50038448),  // list.__getitem__
  NativeRow(0xE8005853),  // list.__init__
  NativeRow(0x2803885B),  // list.__iter__
  NativeRow(0x28038C5F),  // list.__len__
  NativeRow(0x4801606C),  // list.__new__
  NativeRow(0x78039C87),  // list.__setitem__
  NativeRow(0x50016497),  // list.append
  NativeRow(0x280168B6),  // list.clear
  NativeRow(0x28016CBD),  // list.copy
  NativeRow(0x500310C1),  // list.count
  NativeRow(0x500170E4),  // list.extend
  NativeRow(0x9003150A),  // list.index
  NativeRow(0x7801750E),  // list.insert
  NativeRow(0x4801795D),  // list.pop
  NativeRow(0x50017D6B),  // list.remove
  NativeRow(0x28018170),  // list.reverse
  NativeRow(0x28818589),  // list.sort
  NativeRow(0x50037C33),  // tuple.__contains__
  NativeRow(0x50038448),  // tuple.__getitem__
  NativeRow(0x2803885B),  // tuple.__iter__
  NativeRow(0x28038C5F),  // tuple.__len__
  NativeRow(0x4804B86C),  // tuple.__new__
  NativeRow(0x500310C1),  // tuple.count
  NativeRow(0x9003150A),  // tuple.index
  NativeRow(0x50037C33),  // dict.__contains__
  NativeRow(0x50038037),  // dict.__delitem__
  NativeRow(0x50038448),  // dict.__getitem__
  NativeRow(0xE8005853),  // dict.__init__
  NativeRow(0x2803885B),  // dict.__iter__
  NativeRow(0x28038C5F),  // dict.__len__
  NativeRow(0x49F0606C),  // dict.__new__
  NativeRow(0x78039C87),  // dict.__setitem__
  NativeRow(0x2803F4B6),  // dict.clear
  NativeRow(0x280068BD),  // dict.copy
  NativeRow(0x740064F5),  // dict.fromkeys
  NativeRow(0x70006CFE),  // dict.get
  NativeRow(0x2800712A),  // dict.items
  NativeRow(0x28007530),  // dict.keys
  NativeRow(0x7000795D),  // dict.pop
  NativeRow(0x28007D5E),  // dict.popitem
  NativeRow(0x7000817F),  // dict.setdefault
  NativeRow(0x49F085B1),  // dict.update
  NativeRow(0x280089B4),  // dict.values
  NativeRow(0x50037C33),  // set.__contains__
  NativeRow(0xE8005853),  // set.__init__
  NativeRow(0x2803885B),  // set.__iter__
  NativeRow(0x28038C5F),  // set.__len__
  NativeRow(0x4803186C),  // set.__new__
  NativeRow(0x50031C94),  // set.add
  NativeRow(0x2803F4B6),  // set.clear
  NativeRow(0x280320BD),  // set.copy
  NativeRow(0xE80324CD),  // set.difference
  NativeRow(0xE80328CE),  // set.difference_update
  NativeRow(0x50032CD1),  // set.discard
  NativeRow(0xE8033110),  // set.intersection
  NativeRow(0xE8033511),  // set.intersection_update
  NativeRow(0x50033919),  // set.isdisjoint
  NativeRow(0x50033D26),  // set.issubset
  NativeRow(0x50034127),  // set.issuperset
  NativeRow(0x2803455D),  // set.pop
  NativeRow(0x5003496B),  // set.remove
  NativeRow(0x50034D9B),  // set.symmetric_difference
  NativeRow(0x5003519C),  // set.symmetric_difference_update
  NativeRow(0xE80355B0),  // set.union
  NativeRow(0xE80359B1),  // set.update
  NativeRow(0x4800E06C),  // frozenset.__new__
  NativeRow(0x280320BD),  // frozenset.copy
  NativeRow(0xE80324CD),  // frozenset.difference
  NativeRow(0xE8033110),  // frozenset.intersection
  NativeRow(0x50033919),  // frozenset.isdisjoint
  NativeRow(0x50033D26),  // frozenset.issubset
  NativeRow(0x50034127),  // frozenset.issuperset
  NativeRow(0x50034D9B),  // frozenset.symmetric_difference
  NativeRow(0xE80355B0),  // frozenset.union
  NativeRow(0x2803885B),  // range.__iter__
  NativeRow(0x28038C5F),  // range.__len__
  NativeRow(0x9002EC6C),  // range.__new__
  NativeRow(0x5002F0C1),  // range.count
  NativeRow(0x5002F50A),  // range.index
  NativeRow(0x2202F98E),  // range.start
  NativeRow(0x2202FD93),  // range.step
  NativeRow(0x22030194),  // range.stop
  NativeRow(0x9003606C),  // slice.__new__
  NativeRow(0x5003650B),  // slice.indices
  NativeRow(0x2203698E),  // slice.start
  NativeRow(0x22036D93),  // slice.step
  NativeRow(0x22037194),  // slice.stop
  NativeRow(0xA892C06C),  // property.__new__
  NativeRow(0x5002B4C6),  // property.deleter
  NativeRow(0x2202B0E7),  // property.fdel
  NativeRow(0x2202B8E8),  // property.fget
  NativeRow(0x2202C4F7),  // property.fset
  NativeRow(0x5002BD01),  // property.getter
  NativeRow(0x5002C980),  // property.setter
  NativeRow(0x2202B843),  // classmethod.__func__
  NativeRow(0x5000546C),  // classmethod.__new__
  NativeRow(0x2202B843),  // staticmethod.__func__
  NativeRow(0x5003A46C),  // staticmethod.__new__
  NativeRow(0x6803CC6C),  // superObject.__new__
  NativeRow(0x2803885B),  // generator.__iter__
  NativeRow(0x2801006D),  // generator.__next__
  NativeRow(0x2800FCB7),  // generator.close
  NativeRow(0x5001057B),  // generator.send
  NativeRow(0x900109A2),  // generator.throw
  NativeRow(0x2803885B),  // rangeIterator.__iter__
  NativeRow(0x2803986D),  // rangeIterator.__next__
  NativeRow(0x2803885B),  // sequenceIterator.__iter__
  NativeRow(0x2803986D),  // sequenceIterator.__next__
  NativeRow(0x2803885B),  // tableIterator.__iter__
  NativeRow(0x2803986D),  // tableIterator.__next__
  NativeRow(0x5003086C),  // reversedIterator.__new__
  NativeRow(0x70A0946C),  // enumerate.__new__
  NativeRow(0x2803986D),  // enumerate.__next__
  NativeRow(0xE8B4C86C),  // zip.__new__
  NativeRow(0x2803986D),  // zip.__next__
  NativeRow(0xE801886C),  // map.__new__
  NativeRow(0x2803986D),  // map.__next__
  NativeRow(0x7800C46C),  // filter.__new__
  NativeRow(0x2803986D),  // filter.__next__
  NativeRow(0x50033919),  // dictKeys.isdisjoint
  NativeRow(0x50033919),  // dictItems.isdisjoint
  NativeRow(0x50027035),  // object.__delattr__
  NativeRow(0x5002743C),  // object.__eq__
  NativeRow(0x50027842),  // object.__format__
  NativeRow(0x50027C47),  // object.__getattribute__
  NativeRow(0x2802804A),  // object.__hash__
  NativeRow(0xE8028453),  // object.__init__
  NativeRow(0x2C028854),  // object.__init_subclass__
  NativeRow(0x5002906A),  // object.__ne__
  NativeRow(0xE8028C6C),  // object.__new__
  NativeRow(0x28029474),  // object.__repr__
  NativeRow(0x78029886),  // object.__setattr__
  NativeRow(0x28029C89),  // object.__str__
  NativeRow(0x9004BC6C),  // type.__new__
  NativeRow(0x2804C14E),  // type.mro
  NativeRow(0x4800146C),  // bool.__new__
  NativeRow(0x2200A02F),  // baseException.__cause__
  NativeRow(0x2200A434),  // baseException.__context__
  NativeRow(0xE800AC53),  // baseException.__init__
  NativeRow(0xE800B06C),  // baseException.__new__
  NativeRow(0x2200B48B),  // baseException.__suppress_context__
  NativeRow(0x2200B88C),  // baseException.__traceback__
  NativeRow(0x22009C98),  // baseException.args
  NativeRow(0x5000BDB8),  // baseException.with_traceback
  NativeRow(0x2200A8B8),  // systemExit.code
  NativeRow(0x2200A9B3),  // stopIteration.value
  NativeRow(0x2200A8DD),  // osError.errno
  NativeRow(0x28000090),  // builtins.abs
  NativeRow(0x28000495),  // builtins.all
  NativeRow(0x28000896),  // builtins.any
  NativeRow(0x28000C9B),  // builtins.ascii
  NativeRow(0x280010A2),  // builtins.bin
  NativeRow(0x28004CAB),  // builtins.callable
  NativeRow(0x280050B4),  // builtins.chr
  NativeRow(0x50005CC5),  // builtins.delattr
  NativeRow(0x20008CCF),  // builtins.dir
  NativeRow(0x500090D2),  // builtins.divmod
  NativeRow(0x480098DE),  // builtins.eval
  NativeRow(0x4800C0DF),  // builtins.exec
  NativeRow(0x4800DCF0),  // builtins.format
  NativeRow(0x70010CFF),  // builtins.getattr
  NativeRow(0x11102),  // builtins.globals
  NativeRow(0x50011503),  // builtins.hasattr
  NativeRow(0x28011904),  // builtins.hash
  NativeRow(0x28011D05),  // builtins.hex
  NativeRow(0x28012107),  // builtins.id
  NativeRow(0x20012D0D),  // builtins.input
  NativeRow(0x5001511E),  // builtins.isinstance
  NativeRow(0x50015525),  // builtins.issubclass
  NativeRow(0x4801592B),  // builtins.iter
  NativeRow(0x28015D33),  // builtins.len
  NativeRow(0x11138),  // builtins.locals
  NativeRow(0xE8C26542),  // builtins.max
  NativeRow(0xE8C26948),  // builtins.min
  NativeRow(0x48026D52),  // builtins.next
  NativeRow(0x2802A155),  // builtins.oct
  NativeRow(0x2802A556),  // builtins.ord
  NativeRow(0x70D2A95F),  // builtins.pow
  NativeRow(0xE0E2AD60),  // builtins.print
  NativeRow(0x2803056F),  // builtins.repr
  NativeRow(0x48F30D75),  // builtins.round
  NativeRow(0x78035D7E),  // builtins.setattr
  NativeRow(0x2883758A),  // builtins.sorted
  NativeRow(0x48A3C998),  // builtins.sum
  NativeRow(0x2004C5B5),  // builtins.vars
  NativeRow(0x2203D099),  // sysModule.argv
  NativeRow(0x2203D4A9),  // sysModule.byteorder
  NativeRow(0x2003D8E0),  // sysModule.exit
  NativeRow(0x2203DD09),  // sysModule.implementation
  NativeRow(0x2203E143),  // sysModule.maxsize
  NativeRow(0x2203E55C),  // sysModule.platform
  NativeRow(0x2203E991),  // sysModule.stderr
  NativeRow(0x2203E992),  // sysModule.stdout
  NativeRow(0x2203EDB6),  // sysModule.version
  NativeRow(0x2203F1B7),  // sysModule.version_info
  NativeRow(0xE4B9),  // gcModule.collect
  NativeRow(0xE8D0),  // gcModule.disable
  NativeRow(0xECD5),  // gcModule.enable
  NativeRow(0xF11A),  // gcModule.isenabled
  NativeRow(0xF545),  // gcModule.mem_alloc
  NativeRow(0xF946),  // gcModule.mem_free
  NativeRow(0x28018C92),  // mathModule.acos
  NativeRow(0x28019093),  // mathModule.acosh
  NativeRow(0x2801949C),  // mathModule.asin
  NativeRow(0x2801989D),  // mathModule.asinh
  NativeRow(0x28019C9E),  // mathModule.atan
  NativeRow(0x5001A09F),  // mathModule.atan2
  NativeRow(0x2801A4A0),  // mathModule.atanh
  NativeRow(0x2801A8B0),  // mathModule.ceil
  NativeRow(0x5001ACBA),  // mathModule.comb
  NativeRow(0x5001B0BE),  // mathModule.copysign
  NativeRow(0x2801B4BF),  // mathModule.cos
  NativeRow(0x2801B8C0),  // mathModule.cosh
  NativeRow(0x2801BCC4),  // mathModule.degrees
  NativeRow(0x2801C4DB),  // mathModule.erf
  NativeRow(0x2801C8DC),  // mathModule.erfc
  NativeRow(0x2801CCE1),  // mathModule.exp
  NativeRow(0x2801D0E3),  // mathModule.expm1
  NativeRow(0x2801D4E5),  // mathModule.fabs
  NativeRow(0x2801D8E6),  // mathModule.factorial
  NativeRow(0x2801DCED),  // mathModule.floor
  NativeRow(0x5001E0EF),  // mathModule.fmod
  NativeRow(0x2801E4F2),  // mathModule.frexp
  NativeRow(0x2801E8F8),  // mathModule.fsum
  NativeRow(0x2801F0FA),  // mathModule.gamma
  NativeRow(0xE001ECFC),  // mathModule.gcd
  NativeRow(0xE001F506),  // mathModule.hypot
  NativeRow(0x2201F90C),  // mathModule.inf
  NativeRow(0x5101FD16),  // mathModule.isclose
  NativeRow(0x2802011B),  // mathModule.isfinite
  NativeRow(0x2802051D),  // mathModule.isinf
  NativeRow(0x28020920),  // mathModule.isnan
  NativeRow(0x28020D23),  // mathModule.isqrt
  NativeRow(0xE0021131),  // mathModule.lcm
  NativeRow(0x50021532),  // mathModule.ldexp
  NativeRow(0x28022935),  // mathModule.lgamma
  NativeRow(0x48021939),  // mathModule.log
  NativeRow(0x28021D3A),  // mathModule.log10
  NativeRow(0x2802213B),  // mathModule.log1p
  NativeRow(0x2802253C),  // mathModule.log2
  NativeRow(0x28022D4A),  // mathModule.modf
  NativeRow(0x22023150),  // mathModule.nan
  NativeRow(0x4802355A),  // mathModule.perm
  NativeRow(0x2202395B),  // mathModule.pi
  NativeRow(0x50023D5F),  // mathModule.pow
  NativeRow(0x28A24161),  // mathModule.prod
  NativeRow(0x28024563),  // mathModule.radians
  NativeRow(0x28024983),  // mathModule.sin
  NativeRow(0x28024D84),  // mathModule.sinh
  NativeRow(0x2802518D),  // mathModule.sqrt
  NativeRow(0x2802559F),  // mathModule.tan
  NativeRow(0x280259A0),  // mathModule.tanh
  NativeRow(0x22025DA1),  // mathModule.tau
  NativeRow(0x280261AC),  // mathModule.trunc
  NativeRow(0x2201C3E5),  // mathModule.e
  NativeRow(0x4994C),  // timeModule.monotonic
  NativeRow(0x4954D),  // timeModule.monotonic_ns
  NativeRow(0x49958),  // timeModule.perf_counter
  NativeRow(0x49559),  // timeModule.perf_counter_ns
  NativeRow(0x28049D85),  // timeModule.sleep
  NativeRow(0x2804A186),  // timeModule.sleep_ms
  NativeRow(0x2804A587),  // timeModule.sleep_us
  NativeRow(0x5004A9A3),  // timeModule.ticks_add
  NativeRow(0x5004ADA4),  // timeModule.ticks_diff
  NativeRow(0x4B1A5),  // timeModule.ticks_ms
  NativeRow(0x4B5A6),  // timeModule.ticks_us
  NativeRow(0x499A7),  // timeModule.time
  NativeRow(0x495A8),  // timeModule.time_ns
  NativeRow(0x2802CCB3),  // randomModule.choice
  NativeRow(0x2802D100),  // randomModule.getrandbits
  NativeRow(0x5002D564),  // randomModule.randint
  NativeRow(0x2D965),  // randomModule.random
  NativeRow(0x6802DD66),  // randomModule.randrange
  NativeRow(0x2002E179),  // randomModule.seed
  NativeRow(0x2802E581),  // randomModule.shuffle
  NativeRow(0x5002E9AF),  // randomModule.uniform
  NativeRow(0x2201254F),  // sysImplementation.name
  NativeRow(0x220129B6),  // sysImplementation.version
  NativeRow(0x3A8EE),  // sysStdout.flush
  NativeRow(0x2803ADB9),  // sysStdout.write
]

let nativeFunctions: InlineArray<307, NativeFunction> = [
  { absFunction(Args($0, $1)).bits },
  { allFunction(Args($0, $1)).bits },
  { anyFunction(Args($0, $1)).bits },
  { asciiFunction(Args($0, $1)).bits },
  { binFunction(Args($0, $1)).bits },
  { boolNew(Args($0, $1)).bits },
  { bytearrayAppend(Args($0, $1)).bits },
  { bytearrayClear(Args($0, $1)).bits },
  { bytearrayCopy(Args($0, $1)).bits },
  { bytearrayExtendMethod(Args($0, $1)).bits },
  { bytearrayInsert(Args($0, $1)).bits },
  { bytearrayNew(Args($0, $1)).bits },
  { bytearrayPop(Args($0, $1)).bits },
  { bytearrayRemove(Args($0, $1)).bits },
  { bytearrayReverse(Args($0, $1)).bits },
  { bytesDecode(Args($0, $1)).bits },
  { bytesFromHex(Args($0, $1)).bits },
  { bytesHex(Args($0, $1)).bits },
  { bytesNew(Args($0, $1)).bits },
  { callableFunction(Args($0, $1)).bits },
  { chrFunction(Args($0, $1)).bits },
  { classmethodNew(Args($0, $1)).bits },
  { containerInit(Args($0, $1)).bits },
  { delattrFunction(Args($0, $1)).bits },
  { dictConstruct(Args($0, $1)).bits },
  { dictFromkeys(Args($0, $1)).bits },
  { dictMethodCopy(Args($0, $1)).bits },
  { dictMethodGet(Args($0, $1)).bits },
  { dictMethodItems(Args($0, $1)).bits },
  { dictMethodKeys(Args($0, $1)).bits },
  { dictMethodPop(Args($0, $1)).bits },
  { dictMethodPopitem(Args($0, $1)).bits },
  { dictMethodSetdefault(Args($0, $1)).bits },
  { dictMethodUpdate(Args($0, $1)).bits },
  { dictMethodValues(Args($0, $1)).bits },
  { dirFunction(Args($0, $1)).bits },
  { divmodFunction(Args($0, $1)).bits },
  { enumerateConstruct(Args($0, $1)).bits },
  { evalFunction(Args($0, $1)).bits },
  { exceptionArgs(Args($0, $1)).bits },
  { exceptionCause(Args($0, $1)).bits },
  { exceptionContext(Args($0, $1)).bits },
  { exceptionFirst(Args($0, $1)).bits },
  { exceptionInit(Args($0, $1)).bits },
  { exceptionNew(Args($0, $1)).bits },
  { exceptionSuppress(Args($0, $1)).bits },
  { exceptionTraceback(Args($0, $1)).bits },
  { exceptionWithTraceback(Args($0, $1)).bits },
  { execFunction(Args($0, $1)).bits },
  { filterConstruct(Args($0, $1)).bits },
  { floatAsIntegerRatio(Args($0, $1)).bits },
  { floatImaginary(Args($0, $1)).bits },
  { floatIsInteger(Args($0, $1)).bits },
  { floatNew(Args($0, $1)).bits },
  { floatSelf(Args($0, $1)).bits },
  { formatFunction(Args($0, $1)).bits },
  { frozensetConstruct(Args($0, $1)).bits },
  { gcCollect(Args($0, $1)).bits },
  { gcDisable(Args($0, $1)).bits },
  { gcEnable(Args($0, $1)).bits },
  { gcIsEnabled(Args($0, $1)).bits },
  { gcMemAlloc(Args($0, $1)).bits },
  { gcMemFree(Args($0, $1)).bits },
  { generatorCloseMethod(Args($0, $1)).bits },
  { generatorNextMethod(Args($0, $1)).bits },
  { generatorSendMethod(Args($0, $1)).bits },
  { generatorThrowMethod(Args($0, $1)).bits },
  { getattrFunction(Args($0, $1)).bits },
  { globalsFunction(Args($0, $1)).bits },
  { hasattrFunction(Args($0, $1)).bits },
  { hashFunction(Args($0, $1)).bits },
  { hexFunction(Args($0, $1)).bits },
  { idFunction(Args($0, $1)).bits },
  { implementationName(Args($0, $1)).bits },
  { implementationVersion(Args($0, $1)).bits },
  { inputFunction(Args($0, $1)).bits },
  { intBitCount(Args($0, $1)).bits },
  { intBitLengthMethod(Args($0, $1)).bits },
  { intDenominator(Args($0, $1)).bits },
  { intFromBytes(Args($0, $1)).bits },
  { intImaginary(Args($0, $1)).bits },
  { intNew(Args($0, $1)).bits },
  { intSelf(Args($0, $1)).bits },
  { intToBytes(Args($0, $1)).bits },
  { isinstanceFunction(Args($0, $1)).bits },
  { issubclassFunction(Args($0, $1)).bits },
  { iterFunction(Args($0, $1)).bits },
  { lenFunction(Args($0, $1)).bits },
  { listConstruct(Args($0, $1)).bits },
  { listMethodAppend(Args($0, $1)).bits },
  { listMethodClear(Args($0, $1)).bits },
  { listMethodCopy(Args($0, $1)).bits },
  { listMethodExtend(Args($0, $1)).bits },
  { listMethodInsert(Args($0, $1)).bits },
  { listMethodPop(Args($0, $1)).bits },
  { listMethodRemove(Args($0, $1)).bits },
  { listMethodReverse(Args($0, $1)).bits },
  { listMethodSort(Args($0, $1)).bits },
  { mapConstruct(Args($0, $1)).bits },
  { mathAcos(Args($0, $1)).bits },
  { mathAcosh(Args($0, $1)).bits },
  { mathAsin(Args($0, $1)).bits },
  { mathAsinh(Args($0, $1)).bits },
  { mathAtan(Args($0, $1)).bits },
  { mathAtan2(Args($0, $1)).bits },
  { mathAtanh(Args($0, $1)).bits },
  { mathCeil(Args($0, $1)).bits },
  { mathComb(Args($0, $1)).bits },
  { mathCopysign(Args($0, $1)).bits },
  { mathCos(Args($0, $1)).bits },
  { mathCosh(Args($0, $1)).bits },
  { mathDegrees(Args($0, $1)).bits },
  { mathE(Args($0, $1)).bits },
  { mathErf(Args($0, $1)).bits },
  { mathErfc(Args($0, $1)).bits },
  { mathExp(Args($0, $1)).bits },
  { mathExpm1(Args($0, $1)).bits },
  { mathFabs(Args($0, $1)).bits },
  { mathFactorial(Args($0, $1)).bits },
  { mathFloor(Args($0, $1)).bits },
  { mathFmod(Args($0, $1)).bits },
  { mathFrexp(Args($0, $1)).bits },
  { mathFsum(Args($0, $1)).bits },
  { mathGCD(Args($0, $1)).bits },
  { mathGamma(Args($0, $1)).bits },
  { mathHypot(Args($0, $1)).bits },
  { mathInfinity(Args($0, $1)).bits },
  { mathIsClose(Args($0, $1)).bits },
  { mathIsFinite(Args($0, $1)).bits },
  { mathIsInfinite(Args($0, $1)).bits },
  { mathIsNaN(Args($0, $1)).bits },
  { mathIsqrt(Args($0, $1)).bits },
  { mathLCM(Args($0, $1)).bits },
  { mathLdexp(Args($0, $1)).bits },
  { mathLog(Args($0, $1)).bits },
  { mathLog10(Args($0, $1)).bits },
  { mathLog1p(Args($0, $1)).bits },
  { mathLog2(Args($0, $1)).bits },
  { mathLogGamma(Args($0, $1)).bits },
  { mathModf(Args($0, $1)).bits },
  { mathNaN(Args($0, $1)).bits },
  { mathPerm(Args($0, $1)).bits },
  { mathPi(Args($0, $1)).bits },
  { mathPow(Args($0, $1)).bits },
  { mathProd(Args($0, $1)).bits },
  { mathRadians(Args($0, $1)).bits },
  { mathSin(Args($0, $1)).bits },
  { mathSinh(Args($0, $1)).bits },
  { mathSqrt(Args($0, $1)).bits },
  { mathTan(Args($0, $1)).bits },
  { mathTanh(Args($0, $1)).bits },
  { mathTau(Args($0, $1)).bits },
  { mathTrunc(Args($0, $1)).bits },
  { maxFunction(Args($0, $1)).bits },
  { minFunction(Args($0, $1)).bits },
  { nextFunction(Args($0, $1)).bits },
  { objectDeleteAttribute(Args($0, $1)).bits },
  { objectEqual(Args($0, $1)).bits },
  { objectFormat(Args($0, $1)).bits },
  { objectGetAttribute(Args($0, $1)).bits },
  { objectHash(Args($0, $1)).bits },
  { objectInit(Args($0, $1)).bits },
  { objectInitSubclass(Args($0, $1)).bits },
  { objectNew(Args($0, $1)).bits },
  { objectNotEqual(Args($0, $1)).bits },
  { objectRepr(Args($0, $1)).bits },
  { objectSetAttribute(Args($0, $1)).bits },
  { objectStr(Args($0, $1)).bits },
  { octFunction(Args($0, $1)).bits },
  { ordFunction(Args($0, $1)).bits },
  { powFunction(Args($0, $1)).bits },
  { printFunction(Args($0, $1)).bits },
  { propertyDelete(Args($0, $1)).bits },
  { propertyDeleter(Args($0, $1)).bits },
  { propertyGet(Args($0, $1)).bits },
  { propertyGetter(Args($0, $1)).bits },
  { propertyNew(Args($0, $1)).bits },
  { propertySet(Args($0, $1)).bits },
  { propertySetter(Args($0, $1)).bits },
  { randomChoice(Args($0, $1)).bits },
  { randomGetrandbits(Args($0, $1)).bits },
  { randomRandint(Args($0, $1)).bits },
  { randomRandom(Args($0, $1)).bits },
  { randomRandrange(Args($0, $1)).bits },
  { randomSeed(Args($0, $1)).bits },
  { randomShuffle(Args($0, $1)).bits },
  { randomUniform(Args($0, $1)).bits },
  { rangeConstruct(Args($0, $1)).bits },
  { rangeMethodCount(Args($0, $1)).bits },
  { rangeMethodIndex(Args($0, $1)).bits },
  { rangeStart(Args($0, $1)).bits },
  { rangeStep(Args($0, $1)).bits },
  { rangeStop(Args($0, $1)).bits },
  { reprFunction(Args($0, $1)).bits },
  { reversedConstruct(Args($0, $1)).bits },
  { roundFunction(Args($0, $1)).bits },
  { sequenceMethodCount(Args($0, $1)).bits },
  { sequenceMethodIndex(Args($0, $1)).bits },
  { setConstruct(Args($0, $1)).bits },
  { setMethodAdd(Args($0, $1)).bits },
  { setMethodCopy(Args($0, $1)).bits },
  { setMethodDifference(Args($0, $1)).bits },
  { setMethodDifferenceUpdate(Args($0, $1)).bits },
  { setMethodDiscard(Args($0, $1)).bits },
  { setMethodIntersection(Args($0, $1)).bits },
  { setMethodIntersectionUpdate(Args($0, $1)).bits },
  { setMethodIsdisjoint(Args($0, $1)).bits },
  { setMethodIssubset(Args($0, $1)).bits },
  { setMethodIssuperset(Args($0, $1)).bits },
  { setMethodPop(Args($0, $1)).bits },
  { setMethodRemove(Args($0, $1)).bits },
  { setMethodSymmetricDifference(Args($0, $1)).bits },
  { setMethodSymmetricDifferenceUpdate(Args($0, $1)).bits },
  { setMethodUnion(Args($0, $1)).bits },
  { setMethodUpdate(Args($0, $1)).bits },
  { setattrFunction(Args($0, $1)).bits },
  { sliceConstruct(Args($0, $1)).bits },
  { sliceMethodIndices(Args($0, $1)).bits },
  { sliceStart(Args($0, $1)).bits },
  { sliceStep(Args($0, $1)).bits },
  { sliceStop(Args($0, $1)).bits },
  { sortedFunction(Args($0, $1)).bits },
  { specialAdd(Args($0, $1)).bits },
  { specialContains(Args($0, $1)).bits },
  { specialDeleteItem(Args($0, $1)).bits },
  { specialGetItem(Args($0, $1)).bits },
  { specialIter(Args($0, $1)).bits },
  { specialLen(Args($0, $1)).bits },
  { specialLess(Args($0, $1)).bits },
  { specialMultiply(Args($0, $1)).bits },
  { specialNext(Args($0, $1)).bits },
  { specialSetItem(Args($0, $1)).bits },
  { specialSubtract(Args($0, $1)).bits },
  { staticmethodNew(Args($0, $1)).bits },
  { stdoutFlush(Args($0, $1)).bits },
  { stdoutWrite(Args($0, $1)).bits },
  { stringEncode(Args($0, $1)).bits },
  { stringFormat(Args($0, $1)).bits },
  { stringFormatMap(Args($0, $1)).bits },
  { stringMakeTrans(Args($0, $1)).bits },
  { stringNew(Args($0, $1)).bits },
  { stringTranslate(Args($0, $1)).bits },
  { sumFunction(Args($0, $1)).bits },
  { superNew(Args($0, $1)).bits },
  { sysArgv(Args($0, $1)).bits },
  { sysByteorder(Args($0, $1)).bits },
  { sysExit(Args($0, $1)).bits },
  { sysImplementation(Args($0, $1)).bits },
  { sysMaxsize(Args($0, $1)).bits },
  { sysPlatform(Args($0, $1)).bits },
  { sysStdout(Args($0, $1)).bits },
  { sysVersion(Args($0, $1)).bits },
  { sysVersionInfo(Args($0, $1)).bits },
  { tableMethodClear(Args($0, $1)).bits },
  { textCapitalize(Args($0, $1)).bits },
  { textCenter(Args($0, $1)).bits },
  { textCount(Args($0, $1)).bits },
  { textEndsWith(Args($0, $1)).bits },
  { textExpandTabs(Args($0, $1)).bits },
  { textFind(Args($0, $1)).bits },
  { textIndex(Args($0, $1)).bits },
  { textIsASCII(Args($0, $1)).bits },
  { textIsAlnum(Args($0, $1)).bits },
  { textIsAlpha(Args($0, $1)).bits },
  { textIsDigit(Args($0, $1)).bits },
  { textIsIdentifier(Args($0, $1)).bits },
  { textIsLower(Args($0, $1)).bits },
  { textIsPrintable(Args($0, $1)).bits },
  { textIsSpace(Args($0, $1)).bits },
  { textIsTitle(Args($0, $1)).bits },
  { textIsUpper(Args($0, $1)).bits },
  { textJoin(Args($0, $1)).bits },
  { textLjust(Args($0, $1)).bits },
  { textLower(Args($0, $1)).bits },
  { textLstrip(Args($0, $1)).bits },
  { textPartition(Args($0, $1)).bits },
  { textRemovePrefix(Args($0, $1)).bits },
  { textRemoveSuffix(Args($0, $1)).bits },
  { textReplace(Args($0, $1)).bits },
  { textRfind(Args($0, $1)).bits },
  { textRindex(Args($0, $1)).bits },
  { textRjust(Args($0, $1)).bits },
  { textRpartition(Args($0, $1)).bits },
  { textRsplit(Args($0, $1)).bits },
  { textRstrip(Args($0, $1)).bits },
  { textSplit(Args($0, $1)).bits },
  { textSplitLines(Args($0, $1)).bits },
  { textStartsWith(Args($0, $1)).bits },
  { textStrip(Args($0, $1)).bits },
  { textSwapCase(Args($0, $1)).bits },
  { textTitle(Args($0, $1)).bits },
  { textUpper(Args($0, $1)).bits },
  { textZfill(Args($0, $1)).bits },
  { timeNanoseconds(Args($0, $1)).bits },
  { timeSeconds(Args($0, $1)).bits },
  { timeSleep(Args($0, $1)).bits },
  { timeSleepMs(Args($0, $1)).bits },
  { timeSleepUs(Args($0, $1)).bits },
  { timeTicksAdd(Args($0, $1)).bits },
  { timeTicksDiff(Args($0, $1)).bits },
  { timeTicksMs(Args($0, $1)).bits },
  { timeTicksUs(Args($0, $1)).bits },
  { tupleConstruct(Args($0, $1)).bits },
  { typeNew(Args($0, $1)).bits },
  { typeOrder(Args($0, $1)).bits },
  { varsFunction(Args($0, $1)).bits },
  { zipConstruct(Args($0, $1)).bits },
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<68, UInt16> = [
  65535, 65535, 65535, 65535, 161, 65535, 65535, 65535, 170, 169, 386, 65535, 308, 169, 386, 65535,
  215, 65535, 65535, 65535, 414, 65535, 65535, 65535, 380, 324, 65535, 65535, 302, 65535, 65535,
  65535, 303, 368, 65535, 65535, 232, 247, 231, 211, 398, 65535, 65535, 65535, 406, 65535, 65535,
  65535, 303, 195, 65535, 65535, 329, 65535, 65535, 65535, 380, 216, 233, 238, 337, 65535, 65535,
  65535, 362, 145, 65535, 65535,
]
