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

let nativeCount = 469
let nativeRows: InlineArray<469, NativeRow> = [
  NativeRow(0x5003A029),  // int.__add__
  NativeRow(0x5003B867),  // int.__lt__
  NativeRow(0x5003BC6F),  // int.__mul__
  NativeRow(0x68116C73),  // int.__new__
  NativeRow(0x5003C891),  // int.__sub__
  NativeRow(0x280158B1),  // int.bit_count
  NativeRow(0x28015CB2),  // int.bit_length
  NativeRow(0x280170CA),  // int.conjugate
  NativeRow(0x220160D7),  // int.denominator
  NativeRow(0x6C216503),  // int.from_bytes
  NativeRow(0x22016918),  // int.imag
  NativeRow(0x22017164),  // int.numerator
  NativeRow(0x2201717A),  // int.real
  NativeRow(0x683175BB),  // int.to_bytes
  NativeRow(0x5003A029),  // float.__add__
  NativeRow(0x5003B867),  // float.__lt__
  NativeRow(0x5003BC6F),  // float.__mul__
  NativeRow(0x4800FC73),  // float.__new__
  NativeRow(0x5003C891),  // float.__sub__
  NativeRow(0x2800F0A4),  // float.as_integer_ratio
  NativeRow(0x280100CA),  // float.conjugate
  NativeRow(0x2200F518),  // float.imag
  NativeRow(0x2800F922),  // float.is_integer
  NativeRow(0x2201017A),  // float.real
  NativeRow(0x5003A029),  // str.__add__
  NativeRow(0x5003A439),  // str.__contains__
  NativeRow(0x5003AC4E),  // str.__getitem__
  NativeRow(0x2803B061),  // str.__iter__
  NativeRow(0x2803B465),  // str.__len__
  NativeRow(0x6843E873),  // str.__new__
  NativeRow(0x280420BB),  // str.capitalize
  NativeRow(0x28046CBD),  // str.casefold
  NativeRow(0x700424C1),  // str.center
  NativeRow(0x900428D1),  // str.count
  NativeRow(0x6843D8E6),  // str.encode
  NativeRow(0x90042CE9),  // str.endswith
  NativeRow(0x485430F2),  // str.expandtabs
  NativeRow(0x900434FB),  // str.find
  NativeRow(0xE9F3DD00),  // str.format
  NativeRow(0x5003E101),  // str.format_map
  NativeRow(0x9004391A),  // str.index
  NativeRow(0x28044123),  // str.isalnum
  NativeRow(0x28044524),  // str.isalpha
  NativeRow(0x28043D25),  // str.isascii
  NativeRow(0x28044927),  // str.isdecimal
  NativeRow(0x28044928),  // str.isdigit
  NativeRow(0x28044D2C),  // str.isidentifier
  NativeRow(0x2804512F),  // str.islower
  NativeRow(0x28044931),  // str.isnumeric
  NativeRow(0x28045532),  // str.isprintable
  NativeRow(0x28045934),  // str.isspace
  NativeRow(0x28045D38),  // str.istitle
  NativeRow(0x28046139),  // str.isupper
  NativeRow(0x5004653D),  // str.join
  NativeRow(0x70046947),  // str.ljust
  NativeRow(0x28046D4D),  // str.lower
  NativeRow(0x4804714E),  // str.lstrip
  NativeRow(0x9403E54F),  // str.maketrans
  NativeRow(0x50047568),  // str.partition
  NativeRow(0x5004797D),  // str.removeprefix
  NativeRow(0x50047D7E),  // str.removesuffix
  NativeRow(0x9804817F),  // str.replace
  NativeRow(0x90048583),  // str.rfind
  NativeRow(0x90048984),  // str.rindex
  NativeRow(0x70048D85),  // str.rjust
  NativeRow(0x50049187),  // str.rpartition
  NativeRow(0x68649588),  // str.rsplit
  NativeRow(0x48049989),  // str.rstrip
  NativeRow(0x68649D9C),  // str.split
  NativeRow(0x4874A19D),  // str.splitlines
  NativeRow(0x9004A5A0),  // str.startswith
  NativeRow(0x4804A9A8),  // str.strip
  NativeRow(0x2804ADAB),  // str.swapcase
  NativeRow(0x2804B1BA),  // str.title
  NativeRow(0x5003EDBC),  // str.translate
  NativeRow(0x2804B5C3),  // str.upper
  NativeRow(0x5004B9CB),  // str.zfill
  NativeRow(0x2803B061),  // bytes.__iter__
  NativeRow(0x2803B465),  // bytes.__len__
  NativeRow(0x68406C73),  // bytes.__new__
  NativeRow(0x280420BB),  // bytes.capitalize
  NativeRow(0x700424C1),  // bytes.center
  NativeRow(0x900428D1),  // bytes.count
  NativeRow(0x684060D2),  // bytes.decode
  NativeRow(0x90042CE9),  // bytes.endswith
  NativeRow(0x485430F2),  // bytes.expandtabs
  NativeRow(0x900434FB),  // bytes.find
  NativeRow(0x54006504),  // bytes.fromhex
  NativeRow(0x48006915),  // bytes.hex
  NativeRow(0x9004391A),  // bytes.index
  NativeRow(0x28044123),  // bytes.isalnum
  NativeRow(0x28044524),  // bytes.isalpha
  NativeRow(0x28043D25),  // bytes.isascii
  NativeRow(0x28044928),  // bytes.isdigit
  NativeRow(0x2804512F),  // bytes.islower
  NativeRow(0x28045934),  // bytes.isspace
  NativeRow(0x28045D38),  // bytes.istitle
  NativeRow(0x28046139),  // bytes.isupper
  NativeRow(0x5004653D),  // bytes.join
  NativeRow(0x70046947),  // bytes.ljust
  NativeRow(0x28046D4D),  // bytes.lower
  NativeRow(0x4804714E),  // bytes.lstrip
  NativeRow(0x50047568),  // bytes.partition
  NativeRow(0x5004797D),  // bytes.removeprefix
  NativeRow(0x50047D7E),  // bytes.removesuffix
  NativeRow(0x9804817F),  // bytes.replace
  NativeRow(0x90048583),  // bytes.rfind
  NativeRow(0x90048984),  // bytes.rindex
  NativeRow(0x70048D85),  // bytes.rjust
  NativeRow(0x50049187),  // bytes.rpartition
  NativeRow(0x68649588),  // bytes.rsplit
  NativeRow(0x48049989),  // bytes.rstrip
  NativeRow(0x68649D9C),  // bytes.split
  NativeRow(0x4874A19D),  // bytes.splitlines
  NativeRow(0x9004A5A0),  // bytes.startswith
  NativeRow(0x4804A9A8),  // bytes.strip
  NativeRow(0x2804ADAB),  // bytes.swapcase
  NativeRow(0x2804B1BA),  // bytes.title
  NativeRow(0x2804B5C3),  // bytes.upper
  NativeRow(0x5004B9CB),  // bytes.zfill
  NativeRow(0x68405073),  // bytearray.__new__
  NativeRow(0x50003CA1),  // bytearray.append
  NativeRow(0x280420BB),  // bytearray.capitalize
  NativeRow(0x700424C1),  // bytearray.center
  NativeRow(0x280040C5),  // bytearray.clear
  NativeRow(0x280044CC),  // bytearray.copy
  NativeRow(0x900428D1),  // bytearray.count
  NativeRow(0x684060D2),  // bytearray.decode
  NativeRow(0x90042CE9),  // bytearray.endswith
  NativeRow(0x485430F2),  // bytearray.expandtabs
  NativeRow(0x500048F4),  // bytearray.extend
  NativeRow(0x900434FB),  // bytearray.find
  NativeRow(0x54006504),  // bytearray.fromhex
  NativeRow(0x48006915),  // bytearray.hex
  NativeRow(0x9004391A),  // bytearray.index
  NativeRow(0x78004D1E),  // bytearray.insert
  NativeRow(0x28044123),  // bytearray.isalnum
  NativeRow(0x28044524),  // bytearray.isalpha
  NativeRow(0x28043D25),  // bytearray.isascii
  NativeRow(0x28044928),  // bytearray.isdigit
  NativeRow(0x2804512F),  // bytearray.islower
  NativeRow(0x28045934),  // bytearray.isspace
  NativeRow(0x28045D38),  // bytearray.istitle
  NativeRow(0x28046139),  // bytearray.isupper
  NativeRow(0x5004653D),  // bytearray.join
  NativeRow(0x70046947),  // bytearray.ljust
  NativeRow(0x28046D4D),  // bytearray.lower
  NativeRow(0x4804714E),  // bytearray.lstrip
  NativeRow(0x50047568),  // bytearray.partition
  NativeRow(0x4800556E),  // bytearray.pop
  NativeRow(0x5000597C),  // bytearray.remove
  NativeRow(0x5004797D),  // bytearray.removeprefix
  NativeRow(0x50047D7E),  // bytearray.removesuffix
  NativeRow(0x9804817F),  // bytearray.replace
  NativeRow(0x28005D81),  // bytearray.reverse
  NativeRow(0x90048583),  // bytearray.rfind
  NativeRow(0x90048984),  // bytearray.rindex
  NativeRow(0x70048D85),  // bytearray.rjust
  NativeRow(0x50049187),  // bytearray.rpartition
  NativeRow(0x68649588),  // bytearray.rsplit
  NativeRow(0x48049989),  // bytearray.rstrip
  NativeRow(0x68649D9C),  // bytearray.split
  NativeRow(0x4874A19D),  // bytearray.splitlines
  NativeRow(0x9004A5A0),  // bytearray.startswith
  NativeRow(0x4804A9A8),  // bytearray.strip
  NativeRow(0x2804ADAB),  // bytearray.swapcase
  NativeRow(0x2804B1BA),  // bytearray.title
  NativeRow(0x2804B5C3),  // bytearray.upper
  NativeRow(0x5004B9CB),  // bytearray.zfill
  NativeRow(0x5003A029),  // list.__add__
  NativeRow(0x5003A439),  // list.__contains__
  NativeRow(0x5003A83D),  // list.__delitem__
  NativeRow(0x5003AC4E),  // list.__getitem__
  NativeRow(0xE8007C59),  // list.__init__
  NativeRow(0x2803B061),  // list.__iter__
  NativeRow(0x2803B465),  // list.__len__
  NativeRow(0x48018873),  // list.__new__
  NativeRow(0x7803C48E),  // list.__setitem__
  NativeRow(0x50018CA1),  // list.append
  NativeRow(0x280190C5),  // list.clear
  NativeRow(0x280194CC),  // list.copy
  NativeRow(0x500338D1),  // list.count
  NativeRow(0x500198F4),  // list.extend
  NativeRow(0x90033D1A),  // list.index
  NativeRow(0x78019D1E),  // list.insert
  NativeRow(0x4801A16E),  // list.pop
  NativeRow(0x5001A57C),  // list.remove
  NativeRow(0x2801A981),  // list.reverse
  NativeRow(0x2881AD9A),  // list.sort
  NativeRow(0x5003A439),  // tuple.__contains__
  NativeRow(0x5003AC4E),  // tuple.__getitem__
  NativeRow(0x2803B061),  // tuple.__iter__
  NativeRow(0x2803B465),  // tuple.__len__
  NativeRow(0x4804E073),  // tuple.__new__
  NativeRow(0x500338D1),  // tuple.count
  NativeRow(0x90033D1A),  // tuple.index
  NativeRow(0x5003A439),  // dict.__contains__
  NativeRow(0x5003A83D),  // dict.__delitem__
  NativeRow(0x5003AC4E),  // dict.__getitem__
  NativeRow(0xE8007C59),  // dict.__init__
  NativeRow(0x2803B061),  // dict.__iter__
  NativeRow(0x2803B465),  // dict.__len__
  NativeRow(0x49F08873),  // dict.__new__
  NativeRow(0x7803C48E),  // dict.__setitem__
  NativeRow(0x28041CC5),  // dict.clear
  NativeRow(0x280090CC),  // dict.copy
  NativeRow(0x74008D05),  // dict.fromkeys
  NativeRow(0x7000950E),  // dict.get
  NativeRow(0x2800993A),  // dict.items
  NativeRow(0x28009D40),  // dict.keys
  NativeRow(0x7000A16E),  // dict.pop
  NativeRow(0x2800A56F),  // dict.popitem
  NativeRow(0x7000A990),  // dict.setdefault
  NativeRow(0x49F0ADC2),  // dict.update
  NativeRow(0x2800B1C5),  // dict.values
  NativeRow(0x5003A439),  // set.__contains__
  NativeRow(0xE8007C59),  // set.__init__
  NativeRow(0x2803B061),  // set.__iter__
  NativeRow(0x2803B465),  // set.__len__
  NativeRow(0x48034073),  // set.__new__
  NativeRow(0x5003449C),  // set.add
  NativeRow(0x28041CC5),  // set.clear
  NativeRow(0x280348CC),  // set.copy
  NativeRow(0xE8034CDD),  // set.difference
  NativeRow(0xE80350DE),  // set.difference_update
  NativeRow(0x500354E1),  // set.discard
  NativeRow(0xE8035920),  // set.intersection
  NativeRow(0xE8035D21),  // set.intersection_update
  NativeRow(0x50036129),  // set.isdisjoint
  NativeRow(0x50036536),  // set.issubset
  NativeRow(0x50036937),  // set.issuperset
  NativeRow(0x28036D6E),  // set.pop
  NativeRow(0x5003717C),  // set.remove
  NativeRow(0x500375AC),  // set.symmetric_difference
  NativeRow(0x500379AD),  // set.symmetric_difference_update
  NativeRow(0xE8037DC1),  // set.union
  NativeRow(0xE80381C2),  // set.update
  NativeRow(0x48010873),  // frozenset.__new__
  NativeRow(0x280348CC),  // frozenset.copy
  NativeRow(0xE8034CDD),  // frozenset.difference
  NativeRow(0xE8035920),  // frozenset.intersection
  NativeRow(0x50036129),  // frozenset.isdisjoint
  NativeRow(0x50036536),  // frozenset.issubset
  NativeRow(0x50036937),  // frozenset.issuperset
  NativeRow(0x500375AC),  // frozenset.symmetric_difference
  NativeRow(0xE8037DC1),  // frozenset.union
  NativeRow(0x2803B061),  // range.__iter__
  NativeRow(0x2803B465),  // range.__len__
  NativeRow(0x90031473),  // range.__new__
  NativeRow(0x500318D1),  // range.count
  NativeRow(0x50031D1A),  // range.index
  NativeRow(0x2203219F),  // range.start
  NativeRow(0x220325A4),  // range.step
  NativeRow(0x220329A5),  // range.stop
  NativeRow(0x90038873),  // slice.__new__
  NativeRow(0x50038D1B),  // slice.indices
  NativeRow(0x2203919F),  // slice.start
  NativeRow(0x220395A4),  // slice.step
  NativeRow(0x220399A5),  // slice.stop
  NativeRow(0xA892E873),  // property.__new__
  NativeRow(0x5002DCD6),  // property.deleter
  NativeRow(0x2202D8F7),  // property.fdel
  NativeRow(0x2202E0F8),  // property.fget
  NativeRow(0x2202ED07),  // property.fset
  NativeRow(0x5002E511),  // property.getter
  NativeRow(0x5002F191),  // property.setter
  NativeRow(0x2202E049),  // classmethod.__func__
  NativeRow(0x50007873),  // classmethod.__new__
  NativeRow(0x2202E049),  // staticmethod.__func__
  NativeRow(0x5003CC73),  // staticmethod.__new__
  NativeRow(0x6803F473),  // superObject.__new__
  NativeRow(0x2803B061),  // generator.__iter__
  NativeRow(0x28012874),  // generator.__next__
  NativeRow(0x280124C6),  // generator.close
  NativeRow(0x50012D8C),  // generator.send
  NativeRow(0x900131B3),  // generator.throw
  NativeRow(0x2800802F),  // coroutine.__await__
  NativeRow(0x280124C6),  // coroutine.close
  NativeRow(0x50012D8C),  // coroutine.send
  NativeRow(0x900131B3),  // coroutine.throw
  NativeRow(0x2800E42C),  // asyncGenerator.__aiter__
  NativeRow(0x28001C2E),  // asyncGenerator.__anext__
  NativeRow(0x28001899),  // asyncGenerator.aclose
  NativeRow(0x500020A6),  // asyncGenerator.asend
  NativeRow(0x900024AE),  // asyncGenerator.athrow
  NativeRow(0x2803B061),  // rangeIterator.__iter__
  NativeRow(0x2803C074),  // rangeIterator.__next__
  NativeRow(0x2803B061),  // sequenceIterator.__iter__
  NativeRow(0x2803C074),  // sequenceIterator.__next__
  NativeRow(0x2803B061),  // tableIterator.__iter__
  NativeRow(0x2803C074),  // tableIterator.__next__
  NativeRow(0x50033073),  // reversedIterator.__new__
  NativeRow(0x2803B02F),  // awaitable.__await__
  NativeRow(0x2803B061),  // awaitable.__iter__
  NativeRow(0x2803C074),  // awaitable.__next__
  NativeRow(0x280028C6),  // awaitable.close
  NativeRow(0x50002D8C),  // awaitable.send
  NativeRow(0x900031B3),  // awaitable.throw
  NativeRow(0x70A0BC73),  // enumerate.__new__
  NativeRow(0x2803C074),  // enumerate.__next__
  NativeRow(0xE8B4F073),  // zip.__new__
  NativeRow(0x2803C074),  // zip.__next__
  NativeRow(0xE801B073),  // map.__new__
  NativeRow(0x2803C074),  // map.__next__
  NativeRow(0x7800EC73),  // filter.__new__
  NativeRow(0x2803C074),  // filter.__next__
  NativeRow(0x50036129),  // dictKeys.isdisjoint
  NativeRow(0x50036129),  // dictItems.isdisjoint
  NativeRow(0x5002983B),  // object.__delattr__
  NativeRow(0x50029C42),  // object.__eq__
  NativeRow(0x5002A048),  // object.__format__
  NativeRow(0x5002A44D),  // object.__getattribute__
  NativeRow(0x2802A850),  // object.__hash__
  NativeRow(0xE802AC59),  // object.__init__
  NativeRow(0x2C02B05A),  // object.__init_subclass__
  NativeRow(0x5002B871),  // object.__ne__
  NativeRow(0xE802B473),  // object.__new__
  NativeRow(0x2802BC7B),  // object.__repr__
  NativeRow(0x7802C08D),  // object.__setattr__
  NativeRow(0x2802C490),  // object.__str__
  NativeRow(0x9004E473),  // type.__new__
  NativeRow(0x2804E95F),  // type.mro
  NativeRow(0x48003873),  // bool.__new__
  NativeRow(0x2200C835),  // baseException.__cause__
  NativeRow(0x2200CC3A),  // baseException.__context__
  NativeRow(0xE800D459),  // baseException.__init__
  NativeRow(0xE800D873),  // baseException.__new__
  NativeRow(0x2200DC92),  // baseException.__suppress_context__
  NativeRow(0x2200E093),  // baseException.__traceback__
  NativeRow(0x2200C4A2),  // baseException.args
  NativeRow(0x5000E5C9),  // baseException.with_traceback
  NativeRow(0x2200D0C7),  // systemExit.code
  NativeRow(0x2200D1C4),  // stopIteration.value
  NativeRow(0x2200D0ED),  // osError.errno
  NativeRow(0x28000097),  // builtins.abs
  NativeRow(0x2800049D),  // builtins.aiter
  NativeRow(0x2800089E),  // builtins.all
  NativeRow(0x28000C9F),  // builtins.anext
  NativeRow(0x280010A0),  // builtins.any
  NativeRow(0x280014A5),  // builtins.ascii
  NativeRow(0x280034B0),  // builtins.bin
  NativeRow(0x280070B9),  // builtins.callable
  NativeRow(0x280074C3),  // builtins.chr
  NativeRow(0x500084D5),  // builtins.delattr
  NativeRow(0x2000B4DF),  // builtins.dir
  NativeRow(0x5000B8E2),  // builtins.divmod
  NativeRow(0x4800C0EE),  // builtins.eval
  NativeRow(0x4800E8EF),  // builtins.exec
  NativeRow(0x48010500),  // builtins.format
  NativeRow(0x7001350F),  // builtins.getattr
  NativeRow(0x13912),  // builtins.globals
  NativeRow(0x50013D13),  // builtins.hasattr
  NativeRow(0x28014114),  // builtins.hash
  NativeRow(0x28014515),  // builtins.hex
  NativeRow(0x28014917),  // builtins.id
  NativeRow(0x2001551D),  // builtins.input
  NativeRow(0x5001792E),  // builtins.isinstance
  NativeRow(0x50017D35),  // builtins.issubclass
  NativeRow(0x4801813B),  // builtins.iter
  NativeRow(0x28018543),  // builtins.len
  NativeRow(0x13948),  // builtins.locals
  NativeRow(0xE8C28D53),  // builtins.max
  NativeRow(0xE8C29159),  // builtins.min
  NativeRow(0x48029563),  // builtins.next
  NativeRow(0x2802C966),  // builtins.oct
  NativeRow(0x2802CD67),  // builtins.ord
  NativeRow(0x70D2D170),  // builtins.pow
  NativeRow(0xE0E2D571),  // builtins.print
  NativeRow(0x28032D80),  // builtins.repr
  NativeRow(0x48F33586),  // builtins.round
  NativeRow(0x7803858F),  // builtins.setattr
  NativeRow(0x28839D9B),  // builtins.sorted
  NativeRow(0x48A3F1A9),  // builtins.sum
  NativeRow(0x2004EDC6),  // builtins.vars
  NativeRow(0x2203F8A3),  // sysModule.argv
  NativeRow(0x2203FCB7),  // sysModule.byteorder
  NativeRow(0x200400F0),  // sysModule.exit
  NativeRow(0x22040519),  // sysModule.implementation
  NativeRow(0x22040954),  // sysModule.maxsize
  NativeRow(0x22040D6D),  // sysModule.platform
  NativeRow(0x220411A2),  // sysModule.stderr
  NativeRow(0x220411A3),  // sysModule.stdout
  NativeRow(0x220415C7),  // sysModule.version
  NativeRow(0x220419C8),  // sysModule.version_info
  NativeRow(0x10CC8),  // gcModule.collect
  NativeRow(0x110E0),  // gcModule.disable
  NativeRow(0x114E5),  // gcModule.enable
  NativeRow(0x1192A),  // gcModule.isenabled
  NativeRow(0x11D56),  // gcModule.mem_alloc
  NativeRow(0x12157),  // gcModule.mem_free
  NativeRow(0x2801B49A),  // mathModule.acos
  NativeRow(0x2801B89B),  // mathModule.acosh
  NativeRow(0x2801BCA7),  // mathModule.asin
  NativeRow(0x2801C0A8),  // mathModule.asinh
  NativeRow(0x2801C4AB),  // mathModule.atan
  NativeRow(0x5001C8AC),  // mathModule.atan2
  NativeRow(0x2801CCAD),  // mathModule.atanh
  NativeRow(0x2801D0BF),  // mathModule.ceil
  NativeRow(0x5001D4C9),  // mathModule.comb
  NativeRow(0x5001D8CD),  // mathModule.copysign
  NativeRow(0x2801DCCF),  // mathModule.cos
  NativeRow(0x2801E0D0),  // mathModule.cosh
  NativeRow(0x2801E4D4),  // mathModule.degrees
  NativeRow(0x2801ECEB),  // mathModule.erf
  NativeRow(0x2801F0EC),  // mathModule.erfc
  NativeRow(0x2801F4F1),  // mathModule.exp
  NativeRow(0x2801F8F3),  // mathModule.expm1
  NativeRow(0x2801FCF5),  // mathModule.fabs
  NativeRow(0x280200F6),  // mathModule.factorial
  NativeRow(0x280204FD),  // mathModule.floor
  NativeRow(0x500208FF),  // mathModule.fmod
  NativeRow(0x28020D02),  // mathModule.frexp
  NativeRow(0x28021108),  // mathModule.fsum
  NativeRow(0x2802190A),  // mathModule.gamma
  NativeRow(0xE002150C),  // mathModule.gcd
  NativeRow(0xE0021D16),  // mathModule.hypot
  NativeRow(0x2202211C),  // mathModule.inf
  NativeRow(0x51022526),  // mathModule.isclose
  NativeRow(0x2802292B),  // mathModule.isfinite
  NativeRow(0x28022D2D),  // mathModule.isinf
  NativeRow(0x28023130),  // mathModule.isnan
  NativeRow(0x28023533),  // mathModule.isqrt
  NativeRow(0xE0023941),  // mathModule.lcm
  NativeRow(0x50023D42),  // mathModule.ldexp
  NativeRow(0x28025145),  // mathModule.lgamma
  NativeRow(0x48024149),  // mathModule.log
  NativeRow(0x2802454A),  // mathModule.log10
  NativeRow(0x2802494B),  // mathModule.log1p
  NativeRow(0x28024D4C),  // mathModule.log2
  NativeRow(0x2802555B),  // mathModule.modf
  NativeRow(0x22025961),  // mathModule.nan
  NativeRow(0x48025D6B),  // mathModule.perm
  NativeRow(0x2202616C),  // mathModule.pi
  NativeRow(0x50026570),  // mathModule.pow
  NativeRow(0x28A26972),  // mathModule.prod
  NativeRow(0x28026D74),  // mathModule.radians
  NativeRow(0x28027194),  // mathModule.sin
  NativeRow(0x28027595),  // mathModule.sinh
  NativeRow(0x2802799E),  // mathModule.sqrt
  NativeRow(0x28027DB0),  // mathModule.tan
  NativeRow(0x280281B1),  // mathModule.tanh
  NativeRow(0x220285B2),  // mathModule.tau
  NativeRow(0x280289BD),  // mathModule.trunc
  NativeRow(0x2201EBE5),  // mathModule.e
  NativeRow(0x4C15D),  // timeModule.monotonic
  NativeRow(0x4BD5E),  // timeModule.monotonic_ns
  NativeRow(0x4C169),  // timeModule.perf_counter
  NativeRow(0x4BD6A),  // timeModule.perf_counter_ns
  NativeRow(0x2804C596),  // timeModule.sleep
  NativeRow(0x2804C997),  // timeModule.sleep_ms
  NativeRow(0x2804CD98),  // timeModule.sleep_us
  NativeRow(0x5004D1B4),  // timeModule.ticks_add
  NativeRow(0x5004D5B5),  // timeModule.ticks_diff
  NativeRow(0x4D9B6),  // timeModule.ticks_ms
  NativeRow(0x4DDB7),  // timeModule.ticks_us
  NativeRow(0x4C1B8),  // timeModule.time
  NativeRow(0x4BDB9),  // timeModule.time_ns
  NativeRow(0x2802F4C2),  // randomModule.choice
  NativeRow(0x2802F910),  // randomModule.getrandbits
  NativeRow(0x5002FD75),  // randomModule.randint
  NativeRow(0x30176),  // randomModule.random
  NativeRow(0x68030577),  // randomModule.randrange
  NativeRow(0x2003098A),  // randomModule.seed
  NativeRow(0x28030D92),  // randomModule.shuffle
  NativeRow(0x500311C0),  // randomModule.uniform
  NativeRow(0x22014D60),  // sysImplementation.name
  NativeRow(0x220151C7),  // sysImplementation.version
  NativeRow(0x3D0FE),  // sysStdout.flush
  NativeRow(0x2803D5CA),  // sysStdout.write
]

let nativeFunctions: InlineArray<317, NativeFunction> = [
  { absFunction(Args($0, $1)).bits },
  { aiterFunction(Args($0, $1)).bits },
  { allFunction(Args($0, $1)).bits },
  { anextFunction(Args($0, $1)).bits },
  { anyFunction(Args($0, $1)).bits },
  { asciiFunction(Args($0, $1)).bits },
  { asyncGeneratorClose(Args($0, $1)).bits },
  { asyncGeneratorNext(Args($0, $1)).bits },
  { asyncGeneratorSend(Args($0, $1)).bits },
  { asyncGeneratorThrow(Args($0, $1)).bits },
  { awaitableClose(Args($0, $1)).bits },
  { awaitableSend(Args($0, $1)).bits },
  { awaitableThrow(Args($0, $1)).bits },
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
  { coroutineAwait(Args($0, $1)).bits },
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
  65535, 65535, 65535, 65535, 175, 65535, 65535, 65535, 184, 183, 403, 65535, 324, 183, 403, 65535,
  231, 65535, 65535, 65535, 431, 65535, 65535, 65535, 397, 341, 65535, 65535, 318, 65535, 65535,
  65535, 319, 385, 65535, 65535, 248, 263, 247, 227, 415, 65535, 65535, 65535, 423, 65535, 65535,
  65535, 319, 211, 65535, 65535, 346, 65535, 65535, 65535, 397, 232, 249, 254, 354, 65535, 65535,
  65535, 379, 152, 65535, 65535,
]
