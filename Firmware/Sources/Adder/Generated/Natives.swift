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

let nativeCount = 518
let nativeRows: InlineArray<518, NativeRow> = [
  NativeRow(0x2201A04A),  // int.imag
  NativeRow(0x2201A858),  // int.real
  NativeRow(0x6811A4DF),  // int.__new__
  NativeRow(0x6821AD52),  // int.to_bytes
  NativeRow(0x28019168),  // int.bit_count
  NativeRow(0x2801A96B),  // int.conjugate
  NativeRow(0x2201A979),  // int.numerator
  NativeRow(0x2801958B),  // int.bit_length
  NativeRow(0x6C319D93),  // int.from_bytes
  NativeRow(0x220199B9),  // int.denominator
  NativeRow(0x28018DEF),  // int.as_integer_ratio
  NativeRow(0x28011C12),  // float.hex
  NativeRow(0x2201204A),  // float.imag
  NativeRow(0x22012C58),  // float.real
  NativeRow(0x480128DF),  // float.__new__
  NativeRow(0x540118F3),  // float.fromhex
  NativeRow(0x28012D6B),  // float.conjugate
  NativeRow(0x28012594),  // float.is_integer
  NativeRow(0x280115EF),  // float.as_integer_ratio
  NativeRow(0x22008C4A),  // complex.imag
  NativeRow(0x22009458),  // complex.real
  NativeRow(0x684090DF),  // complex.__new__
  NativeRow(0x2800896B),  // complex.conjugate
  NativeRow(0x28012DA6),  // complex.__complex__
  NativeRow(0x9004A844),  // str.find
  NativeRow(0x5004E04C),  // str.join
  NativeRow(0x90049C72),  // str.count
  NativeRow(0x9004AC7D),  // str.index
  NativeRow(0x7004E484),  // str.ljust
  NativeRow(0x2804E887),  // str.lower
  NativeRow(0x9005008C),  // str.rfind
  NativeRow(0x7005088D),  // str.rjust
  NativeRow(0x68551892),  // str.split
  NativeRow(0x48052494),  // str.strip
  NativeRow(0x28052C97),  // str.title
  NativeRow(0x2805309B),  // str.upper
  NativeRow(0x5005349E),  // str.zfill
  NativeRow(0x700498AA),  // str.center
  NativeRow(0x686434B1),  // str.encode
  NativeRow(0xE9F438B5),  // str.format
  NativeRow(0x4804ECBB),  // str.lstrip
  NativeRow(0x900504C2),  // str.rindex
  NativeRow(0x685510C3),  // str.rsplit
  NativeRow(0x480514C4),  // str.rstrip
  NativeRow(0x28041CDA),  // str.__len__
  NativeRow(0x886444DF),  // str.__new__
  NativeRow(0x2804B4F8),  // str.isalnum
  NativeRow(0x2804B8F9),  // str.isalpha
  NativeRow(0x2804B0FA),  // str.isascii
  NativeRow(0x2804C0FC),  // str.isdigit
  NativeRow(0x2804C8FD),  // str.islower
  NativeRow(0x2804D4FE),  // str.isspace
  NativeRow(0x2804D8FF),  // str.istitle
  NativeRow(0x2804DD00),  // str.isupper
  NativeRow(0x9804FD08),  // str.replace
  NativeRow(0x28041928),  // str.__iter__
  NativeRow(0x28049539),  // str.casefold
  NativeRow(0x9004A13D),  // str.endswith
  NativeRow(0x2805294F),  // str.swapcase
  NativeRow(0x2804BD72),  // str.isdecimal
  NativeRow(0x2804CD74),  // str.isnumeric
  NativeRow(0x94044175),  // str.maketrans
  NativeRow(0x5004F17A),  // str.partition
  NativeRow(0x5004497D),  // str.translate
  NativeRow(0x2804918D),  // str.capitalize
  NativeRow(0x4874A590),  // str.expandtabs
  NativeRow(0x50043D92),  // str.format_map
  NativeRow(0x50050D9A),  // str.rpartition
  NativeRow(0x48851D9C),  // str.splitlines
  NativeRow(0x9005219D),  // str.startswith
  NativeRow(0x500415AB),  // str.__getitem__
  NativeRow(0x2804D1BC),  // str.isprintable
  NativeRow(0x50040DC0),  // str.__contains__
  NativeRow(0x2804C5C9),  // str.isidentifier
  NativeRow(0x5004F5CC),  // str.removeprefix
  NativeRow(0x5004F9CD),  // str.removesuffix
  NativeRow(0x68906812),  // bytes.hex
  NativeRow(0x9004A844),  // bytes.find
  NativeRow(0x5004E04C),  // bytes.join
  NativeRow(0x90049C72),  // bytes.count
  NativeRow(0x9004AC7D),  // bytes.index
  NativeRow(0x7004E484),  // bytes.ljust
  NativeRow(0x2804E887),  // bytes.lower
  NativeRow(0x9005008C),  // bytes.rfind
  NativeRow(0x7005088D),  // bytes.rjust
  NativeRow(0x68551892),  // bytes.split
  NativeRow(0x48052494),  // bytes.strip
  NativeRow(0x28052C97),  // bytes.title
  NativeRow(0x2805309B),  // bytes.upper
  NativeRow(0x5005349E),  // bytes.zfill
  NativeRow(0x700498AA),  // bytes.center
  NativeRow(0x686060AC),  // bytes.decode
  NativeRow(0x4804ECBB),  // bytes.lstrip
  NativeRow(0x900504C2),  // bytes.rindex
  NativeRow(0x685510C3),  // bytes.rsplit
  NativeRow(0x480514C4),  // bytes.rstrip
  NativeRow(0x28041CDA),  // bytes.__len__
  NativeRow(0x886070DF),  // bytes.__new__
  NativeRow(0x540064F3),  // bytes.fromhex
  NativeRow(0x2804B4F8),  // bytes.isalnum
  NativeRow(0x2804B8F9),  // bytes.isalpha
  NativeRow(0x2804B0FA),  // bytes.isascii
  NativeRow(0x2804C0FC),  // bytes.isdigit
  NativeRow(0x2804C8FD),  // bytes.islower
  NativeRow(0x2804D4FE),  // bytes.isspace
  NativeRow(0x2804D8FF),  // bytes.istitle
  NativeRow(0x2804DD00),  // bytes.isupper
  NativeRow(0x9804FD08),  // bytes.replace
  NativeRow(0x28041928),  // bytes.__iter__
  NativeRow(0x9004A13D),  // bytes.endswith
  NativeRow(0x2805294F),  // bytes.swapcase
  NativeRow(0x7C006D75),  // bytes.maketrans
  NativeRow(0x5004F17A),  // bytes.partition
  NativeRow(0x70A0757D),  // bytes.translate
  NativeRow(0x2804918D),  // bytes.capitalize
  NativeRow(0x4874A590),  // bytes.expandtabs
  NativeRow(0x50050D9A),  // bytes.rpartition
  NativeRow(0x48851D9C),  // bytes.splitlines
  NativeRow(0x9005219D),  // bytes.startswith
  NativeRow(0x500415AB),  // bytes.__getitem__
  NativeRow(0x50040DC0),  // bytes.__contains__
  NativeRow(0x5004F5CC),  // bytes.removeprefix
  NativeRow(0x5004F9CD),  // bytes.removesuffix
  NativeRow(0x68906812),  // bytearray.hex
  NativeRow(0x48005422),  // bytearray.pop
  NativeRow(0x28004439),  // bytearray.copy
  NativeRow(0x9004A844),  // bytearray.find
  NativeRow(0x5004E04C),  // bytearray.join
  NativeRow(0x28004070),  // bytearray.clear
  NativeRow(0x90049C72),  // bytearray.count
  NativeRow(0x9004AC7D),  // bytearray.index
  NativeRow(0x7004E484),  // bytearray.ljust
  NativeRow(0x2804E887),  // bytearray.lower
  NativeRow(0x9005008C),  // bytearray.rfind
  NativeRow(0x7005088D),  // bytearray.rjust
  NativeRow(0x68551892),  // bytearray.split
  NativeRow(0x48052494),  // bytearray.strip
  NativeRow(0x28052C97),  // bytearray.title
  NativeRow(0x2805309B),  // bytearray.upper
  NativeRow(0x5005349E),  // bytearray.zfill
  NativeRow(0x50003CA8),  // bytearray.append
  NativeRow(0x700498AA),  // bytearray.center
  NativeRow(0x686060AC),  // bytearray.decode
  NativeRow(0x500048B3),  // bytearray.extend
  NativeRow(0x78004CB7),  // bytearray.insert
  NativeRow(0x4804ECBB),  // bytearray.lstrip
  NativeRow(0x500058C1),  // bytearray.remove
  NativeRow(0x900504C2),  // bytearray.rindex
  NativeRow(0x685510C3),  // bytearray.rsplit
  NativeRow(0x480514C4),  // bytearray.rstrip
  NativeRow(0x28041CDA),  // bytearray.__len__
  NativeRow(0x886050DF),  // bytearray.__new__
  NativeRow(0x540064F3),  // bytearray.fromhex
  NativeRow(0x2804B4F8),  // bytearray.isalnum
  NativeRow(0x2804B8F9),  // bytearray.isalpha
  NativeRow(0x2804B0FA),  // bytearray.isascii
  NativeRow(0x2804C0FC),  // bytearray.isdigit
  NativeRow(0x2804C8FD),  // bytearray.islower
  NativeRow(0x2804D4FE),  // bytearray.isspace
  NativeRow(0x2804D8FF),  // bytearray.istitle
  NativeRow(0x2804DD00),  // bytearray.isupper
  NativeRow(0x9804FD08),  // bytearray.replace
  NativeRow(0x28005D09),  // bytearray.reverse
  NativeRow(0x28041928),  // bytearray.__iter__
  NativeRow(0x9004A13D),  // bytearray.endswith
  NativeRow(0x2805294F),  // bytearray.swapcase
  NativeRow(0x7C006D75),  // bytearray.maketrans
  NativeRow(0x5004F17A),  // bytearray.partition
  NativeRow(0x70A0757D),  // bytearray.translate
  NativeRow(0x2804918D),  // bytearray.capitalize
  NativeRow(0x4874A590),  // bytearray.expandtabs
  NativeRow(0x50050D9A),  // bytearray.rpartition
  NativeRow(0x48851D9C),  // bytearray.splitlines
  NativeRow(0x9005219D),  // bytearray.startswith
  NativeRow(0x500411A9),  // bytearray.__delitem__
  NativeRow(0x500415AB),  // bytearray.__getitem__
  NativeRow(0x780425B6),  // bytearray.__setitem__
  NativeRow(0x50040DC0),  // bytearray.__contains__
  NativeRow(0x5004F5CC),  // bytearray.removeprefix
  NativeRow(0x5004F9CD),  // bytearray.removesuffix
  NativeRow(0x68906812),  // memoryview.hex
  NativeRow(0x2202E01F),  // memoryview.obj
  NativeRow(0x2202D454),  // memoryview.ndim
  NativeRow(0x2202EC8F),  // memoryview.shape
  NativeRow(0x2202D0B5),  // memoryview.format
  NativeRow(0x22041CBE),  // memoryview.nbytes
  NativeRow(0x2802D8CD),  // memoryview.tolist
  NativeRow(0x28041CDA),  // memoryview.__len__
  NativeRow(0x5002DCDF),  // memoryview.__new__
  NativeRow(0x2802E907),  // memoryview.release
  NativeRow(0x2202F10C),  // memoryview.strides
  NativeRow(0x4802CD0F),  // memoryview.tobytes
  NativeRow(0xE802E91D),  // memoryview.__exit__
  NativeRow(0x28041928),  // memoryview.__iter__
  NativeRow(0x2202D543),  // memoryview.itemsize
  NativeRow(0x2202E54A),  // memoryview.readonly
  NativeRow(0x28012D60),  // memoryview.__enter__
  NativeRow(0x500415AB),  // memoryview.__getitem__
  NativeRow(0x780425B6),  // memoryview.__setitem__
  NativeRow(0x4801D822),  // list.pop
  NativeRow(0x2801CC39),  // list.copy
  NativeRow(0x28B1E45E),  // list.sort
  NativeRow(0x2801C870),  // list.clear
  NativeRow(0x5003A472),  // list.count
  NativeRow(0x9003A87D),  // list.index
  NativeRow(0x5001C4A8),  // list.append
  NativeRow(0x5001D0B3),  // list.extend
  NativeRow(0x7801D4B7),  // list.insert
  NativeRow(0x5001DCC1),  // list.remove
  NativeRow(0x28041CDA),  // list.__len__
  NativeRow(0x4801C0DF),  // list.__new__
  NativeRow(0x2801E109),  // list.reverse
  NativeRow(0xE8009925),  // list.__init__
  NativeRow(0x28041928),  // list.__iter__
  NativeRow(0x500411A9),  // list.__delitem__
  NativeRow(0x500415AB),  // list.__getitem__
  NativeRow(0x780425B6),  // list.__setitem__
  NativeRow(0x50040DC0),  // list.__contains__
  NativeRow(0x5003A472),  // tuple.count
  NativeRow(0x9003A87D),  // tuple.index
  NativeRow(0x28041CDA),  // tuple.__len__
  NativeRow(0x48055CDF),  // tuple.__new__
  NativeRow(0x28041928),  // tuple.__iter__
  NativeRow(0x500415AB),  // tuple.__getitem__
  NativeRow(0x50040DC0),  // tuple.__contains__
  NativeRow(0x7000B411),  // dict.get
  NativeRow(0x7000C022),  // dict.pop
  NativeRow(0x2800B039),  // dict.copy
  NativeRow(0x2800BC4D),  // dict.keys
  NativeRow(0x28048C70),  // dict.clear
  NativeRow(0x2800B882),  // dict.items
  NativeRow(0x49F0CCCE),  // dict.update
  NativeRow(0x2800D0CF),  // dict.values
  NativeRow(0x28041CDA),  // dict.__len__
  NativeRow(0x49F0A8DF),  // dict.__new__
  NativeRow(0x2800C503),  // dict.popitem
  NativeRow(0x49F0CD25),  // dict.__init__
  NativeRow(0x28041928),  // dict.__iter__
  NativeRow(0x7400AD3F),  // dict.fromkeys
  NativeRow(0x7000C99B),  // dict.setdefault
  NativeRow(0x500411A9),  // dict.__delitem__
  NativeRow(0x500415AB),  // dict.__getitem__
  NativeRow(0x780425B6),  // dict.__setitem__
  NativeRow(0x50040DC0),  // dict.__contains__
  NativeRow(0x5003B005),  // set.add
  NativeRow(0x2803D822),  // set.pop
  NativeRow(0x2803B439),  // set.copy
  NativeRow(0x28048C70),  // set.clear
  NativeRow(0xE803E89A),  // set.union
  NativeRow(0x5003DCC1),  // set.remove
  NativeRow(0xE803ECCE),  // set.update
  NativeRow(0x28041CDA),  // set.__len__
  NativeRow(0x4803ACDF),  // set.__new__
  NativeRow(0x5003C0F2),  // set.discard
  NativeRow(0xE8009925),  // set.__init__
  NativeRow(0x28041928),  // set.__iter__
  NativeRow(0x5003D142),  // set.issubset
  NativeRow(0xE803B98F),  // set.difference
  NativeRow(0x5003CD95),  // set.isdisjoint
  NativeRow(0x5003D598),  // set.issuperset
  NativeRow(0x50040DC0),  // set.__contains__
  NativeRow(0xE803C5C8),  // set.intersection
  NativeRow(0xE803BDF9),  // set.difference_update
  NativeRow(0xE803CA02),  // set.intersection_update
  NativeRow(0x5003E204),  // set.symmetric_difference
  NativeRow(0x5003E607),  // set.symmetric_difference_update
  NativeRow(0x2803B439),  // frozenset.copy
  NativeRow(0xE803E89A),  // frozenset.union
  NativeRow(0x28041CDA),  // frozenset.__len__
  NativeRow(0x480134DF),  // frozenset.__new__
  NativeRow(0x28041928),  // frozenset.__iter__
  NativeRow(0x5003D142),  // frozenset.issubset
  NativeRow(0xE803B98F),  // frozenset.difference
  NativeRow(0x5003CD95),  // frozenset.isdisjoint
  NativeRow(0x5003D598),  // frozenset.issuperset
  NativeRow(0x50040DC0),  // frozenset.__contains__
  NativeRow(0xE803C5C8),  // frozenset.intersection
  NativeRow(0x5003E204),  // frozenset.symmetric_difference
  NativeRow(0x22039060),  // range.step
  NativeRow(0x22039461),  // range.stop
  NativeRow(0x50038472),  // range.count
  NativeRow(0x5003887D),  // range.index
  NativeRow(0x22038C93),  // range.start
  NativeRow(0x28041CDA),  // range.__len__
  NativeRow(0x900380DF),  // range.__new__
  NativeRow(0x28041928),  // range.__iter__
  NativeRow(0x500415AB),  // range.__getitem__
  NativeRow(0x50040DC0),  // range.__contains__
  NativeRow(0x22040060),  // slice.step
  NativeRow(0x22040461),  // slice.stop
  NativeRow(0x2203FC93),  // slice.start
  NativeRow(0x9003F4DF),  // slice.__new__
  NativeRow(0x5003F8F7),  // slice.indices
  NativeRow(0x7000A4D7),  // function.__get__
  NativeRow(0x22034441),  // property.fdel
  NativeRow(0x22034C42),  // property.fget
  NativeRow(0x22035846),  // property.fset
  NativeRow(0x500350B6),  // property.getter
  NativeRow(0x50035CC5),  // property.setter
  NativeRow(0x7000A4D7),  // property.__get__
  NativeRow(0xA8C354DF),  // property.__new__
  NativeRow(0x500348F0),  // property.deleter
  NativeRow(0x7000A4D7),  // classmethod.__get__
  NativeRow(0x500080DF),  // classmethod.__new__
  NativeRow(0x22034D1F),  // classmethod.__func__
  NativeRow(0x7000A4D7),  // staticmethod.__get__
  NativeRow(0x500428DF),  // staticmethod.__new__
  NativeRow(0x22034D1F),  // staticmethod.__func__
  NativeRow(0x680450DF),  // superObject.__new__
  NativeRow(0x5001585C),  // generator.send
  NativeRow(0x28015071),  // generator.close
  NativeRow(0x90015C96),  // generator.throw
  NativeRow(0x28041928),  // generator.__iter__
  NativeRow(0x2801552C),  // generator.__next__
  NativeRow(0x5001585C),  // coroutine.send
  NativeRow(0x28015071),  // coroutine.close
  NativeRow(0x90015C96),  // coroutine.throw
  NativeRow(0x28009D5A),  // coroutine.__await__
  NativeRow(0x5000206A),  // asyncGenerator.asend
  NativeRow(0x280018A7),  // asyncGenerator.aclose
  NativeRow(0x900024A9),  // asyncGenerator.athrow
  NativeRow(0x28010958),  // asyncGenerator.__aiter__
  NativeRow(0x28001D59),  // asyncGenerator.__anext__
  NativeRow(0x28041928),  // rangeIterator.__iter__
  NativeRow(0x2804212C),  // rangeIterator.__next__
  NativeRow(0x28041928),  // sequenceIterator.__iter__
  NativeRow(0x2804212C),  // sequenceIterator.__next__
  NativeRow(0x28041928),  // tableIterator.__iter__
  NativeRow(0x2804212C),  // tableIterator.__next__
  NativeRow(0x50039CDF),  // reversedIterator.__new__
  NativeRow(0x50002C5C),  // awaitable.send
  NativeRow(0x28002871),  // awaitable.close
  NativeRow(0x90003096),  // awaitable.throw
  NativeRow(0x28041928),  // awaitable.__iter__
  NativeRow(0x2804212C),  // awaitable.__next__
  NativeRow(0x2804195A),  // awaitable.__await__
  NativeRow(0x70D0DCDF),  // enumerate.__new__
  NativeRow(0x2804212C),  // enumerate.__next__
  NativeRow(0xE8E570DF),  // zip.__new__
  NativeRow(0x2804212C),  // zip.__next__
  NativeRow(0xE801ECDF),  // map.__new__
  NativeRow(0x2804212C),  // map.__next__
  NativeRow(0x780110DF),  // filter.__new__
  NativeRow(0x2804212C),  // filter.__next__
  NativeRow(0x5003CD95),  // dictKeys.isdisjoint
  NativeRow(0x5003CD95),  // dictItems.isdisjoint
  NativeRow(0x5003009F),  // object.__eq__
  NativeRow(0x50031CA4),  // object.__ne__
  NativeRow(0xE80318DF),  // object.__new__
  NativeRow(0x280328E4),  // object.__str__
  NativeRow(0x28030D20),  // object.__hash__
  NativeRow(0xE8031125),  // object.__init__
  NativeRow(0x2803212F),  // object.__repr__
  NativeRow(0x50030584),  // object.__format__
  NativeRow(0x5002FDA8),  // object.__delattr__
  NativeRow(0x780325B5),  // object.__setattr__
  NativeRow(0x500309EE),  // object.__getattribute__
  NativeRow(0x2C0315F5),  // object.__init_subclass__
  NativeRow(0x2805681D),  // type.mro
  NativeRow(0x91F564DF),  // type.__new__
  NativeRow(0xE9F5611A),  // type.__call__
  NativeRow(0x480038DF),  // bool.__new__
  NativeRow(0x2200E82E),  // baseException.args
  NativeRow(0xE800FCDF),  // baseException.__new__
  NativeRow(0xE800F925),  // baseException.__init__
  NativeRow(0x5000E536),  // baseException.add_note
  NativeRow(0x2200ED5D),  // baseException.__cause__
  NativeRow(0x2200F1A7),  // baseException.__context__
  NativeRow(0x220105D8),  // baseException.__traceback__
  NativeRow(0x500109E5),  // baseException.with_traceback
  NativeRow(0x22010203),  // baseException.__suppress_context__
  NativeRow(0x2200F437),  // systemExit.code
  NativeRow(0x2200F49C),  // stopIteration.value
  NativeRow(0x22033474),  // osError.errno
  NativeRow(0x2203394E),  // osError.strerror
  NativeRow(0x28017802),  // builtins.id
  NativeRow(0x28000004),  // builtins.abs
  NativeRow(0x28000806),  // builtins.all
  NativeRow(0x28001007),  // builtins.any
  NativeRow(0x28003408),  // builtins.bin
  NativeRow(0x28007C09),  // builtins.chr
  NativeRow(0x2000D40B),  // builtins.dir
  NativeRow(0x28017412),  // builtins.hex
  NativeRow(0x2801BC17),  // builtins.len
  NativeRow(0xE8F2C81A),  // builtins.max
  NativeRow(0xE8F2F41B),  // builtins.min
  NativeRow(0x28032C20),  // builtins.oct
  NativeRow(0x28033021),  // builtins.ord
  NativeRow(0x71033C23),  // builtins.pow
  NativeRow(0x48D44C28),  // builtins.sum
  NativeRow(0x6800E03D),  // builtins.eval
  NativeRow(0x68010C3E),  // builtins.exec
  NativeRow(0x28016C48),  // builtins.hash
  NativeRow(0x20017049),  // builtins.help
  NativeRow(0x4801B84B),  // builtins.iter
  NativeRow(0x4802F855),  // builtins.next
  NativeRow(0x28039859),  // builtins.repr
  NativeRow(0x20056C65),  // builtins.vars
  NativeRow(0x28000467),  // builtins.aiter
  NativeRow(0x28000C68),  // builtins.anext
  NativeRow(0x28001469),  // builtins.ascii
  NativeRow(0x2001887E),  // builtins.input
  NativeRow(0xE113408A),  // builtins.print
  NativeRow(0x4923A08E),  // builtins.round
  NativeRow(0x5000D8AF),  // builtins.divmod
  NativeRow(0x480130B5),  // builtins.format
  NativeRow(0x2001E8BA),  // builtins.locals
  NativeRow(0x28B408C8),  // builtins.sorted
  NativeRow(0xD93084EA),  // builtins.compile
  NativeRow(0x5000A0EF),  // builtins.delattr
  NativeRow(0x700160F4),  // builtins.getattr
  NativeRow(0x164F5),  // builtins.globals
  NativeRow(0x500168F6),  // builtins.hasattr
  NativeRow(0x7803F10A),  // builtins.setattr
  NativeRow(0x28007938),  // builtins.callable
  NativeRow(0xA8018585),  // builtins.__import__
  NativeRow(0x5001B196),  // builtins.isinstance
  NativeRow(0x5001B597),  // builtins.issubclass
  NativeRow(0x2204682F),  // sysModule.argv
  NativeRow(0x2004703F),  // sysModule.exit
  NativeRow(0x220480CA),  // sysModule.stderr
  NativeRow(0x220480CB),  // sysModule.stdout
  NativeRow(0x22047901),  // sysModule.maxsize
  NativeRow(0x22048511),  // sysModule.version
  NativeRow(0x22047D48),  // sysModule.platform
  NativeRow(0x22046D6A),  // sysModule.byteorder
  NativeRow(0x220489CF),  // sysModule.version_info
  NativeRow(0x220475E3),  // sysModule.implementation
  NativeRow(0x140B0),  // gcModule.enable
  NativeRow(0x138E9),  // gcModule.collect
  NativeRow(0x13CF1),  // gcModule.disable
  NativeRow(0x14D47),  // gcModule.mem_free
  NativeRow(0x14573),  // gcModule.isenabled
  NativeRow(0x14976),  // gcModule.mem_alloc
  NativeRow(0x22029C03),  // mathModule.pi
  NativeRow(0x2802180A),  // mathModule.cos
  NativeRow(0x2802280E),  // mathModule.erf
  NativeRow(0x2802300F),  // mathModule.exp
  NativeRow(0xE0025010),  // mathModule.gcd
  NativeRow(0x22025C13),  // mathModule.inf
  NativeRow(0xE0027416),  // mathModule.lcm
  NativeRow(0x48027C18),  // mathModule.log
  NativeRow(0x2202941E),  // mathModule.nan
  NativeRow(0x5002A023),  // mathModule.pow
  NativeRow(0x2802AC26),  // mathModule.sin
  NativeRow(0x2802B82A),  // mathModule.tan
  NativeRow(0x2202C02B),  // mathModule.tau
  NativeRow(0x2801F02D),  // mathModule.acos
  NativeRow(0x2801F830),  // mathModule.asin
  NativeRow(0x28020031),  // mathModule.atan
  NativeRow(0x28020C35),  // mathModule.ceil
  NativeRow(0x50021038),  // mathModule.comb
  NativeRow(0x28021C3A),  // mathModule.cosh
  NativeRow(0x28022C3C),  // mathModule.erfc
  NativeRow(0x28023840),  // mathModule.fabs
  NativeRow(0x50024445),  // mathModule.fmod
  NativeRow(0x28024C47),  // mathModule.fsum
  NativeRow(0x2802884F),  // mathModule.log2
  NativeRow(0x28029052),  // mathModule.modf
  NativeRow(0x48029856),  // mathModule.perm
  NativeRow(0x28D2A457),  // mathModule.prod
  NativeRow(0x2802B05D),  // mathModule.sinh
  NativeRow(0x2802B45F),  // mathModule.sqrt
  NativeRow(0x2802BC62),  // mathModule.tanh
  NativeRow(0x2801F466),  // mathModule.acosh
  NativeRow(0x2801FC6B),  // mathModule.asinh
  NativeRow(0x5002046C),  // mathModule.atan2
  NativeRow(0x2802086D),  // mathModule.atanh
  NativeRow(0x28023475),  // mathModule.expm1
  NativeRow(0x28024078),  // mathModule.floor
  NativeRow(0x2802487A),  // mathModule.frexp
  NativeRow(0x2802547B),  // mathModule.gamma
  NativeRow(0xE002587C),  // mathModule.hypot
  NativeRow(0x2802687F),  // mathModule.isinf
  NativeRow(0x28026C80),  // mathModule.isnan
  NativeRow(0x28027081),  // mathModule.isqrt
  NativeRow(0x50027883),  // mathModule.ldexp
  NativeRow(0x28028085),  // mathModule.log10
  NativeRow(0x28028486),  // mathModule.log1p
  NativeRow(0x2802C498),  // mathModule.trunc
  NativeRow(0x28028CB9),  // mathModule.lgamma
  NativeRow(0x280220EE),  // mathModule.degrees
  NativeRow(0x514260FB),  // mathModule.isclose
  NativeRow(0x2802A904),  // mathModule.radians
  NativeRow(0x5002153A),  // mathModule.copysign
  NativeRow(0x28026541),  // mathModule.isfinite
  NativeRow(0x28023D6F),  // mathModule.factorial
  NativeRow(0x220227E5),  // mathModule.e
  NativeRow(0x53C63),  // timeModule.time
  NativeRow(0x28054090),  // timeModule.sleep
  NativeRow(0x5390E),  // timeModule.time_ns
  NativeRow(0x2805454C),  // timeModule.sleep_ms
  NativeRow(0x2805494D),  // timeModule.sleep_us
  NativeRow(0x55550),  // timeModule.ticks_ms
  NativeRow(0x55951),  // timeModule.ticks_us
  NativeRow(0x53D78),  // timeModule.monotonic
  NativeRow(0x50054D7C),  // timeModule.ticks_add
  NativeRow(0x5005519E),  // timeModule.ticks_diff
  NativeRow(0x539CA),  // timeModule.monotonic_ns
  NativeRow(0x53DCB),  // timeModule.perf_counter
  NativeRow(0x539EC),  // timeModule.perf_counter_ns
  NativeRow(0x2003745A),  // randomModule.seed
  NativeRow(0x280360AB),  // randomModule.choice
  NativeRow(0x36CC0),  // randomModule.random
  NativeRow(0x50036905),  // randomModule.randint
  NativeRow(0x2803790B),  // randomModule.shuffle
  NativeRow(0x50037D10),  // randomModule.uniform
  NativeRow(0x6803717B),  // randomModule.randrange
  NativeRow(0x280365BB),  // randomModule.getrandbits
  NativeRow(0x50045873),  // supportModule.crc32
  NativeRow(0x22046489),  // supportModule.names
  NativeRow(0x78045CAE),  // supportModule.digest
  NativeRow(0x2804558C),  // supportModule.bits_float
  NativeRow(0x28046191),  // supportModule.float_bits
  NativeRow(0x22017C53),  // sysImplementation.name
  NativeRow(0x22018111),  // sysImplementation.version
  NativeRow(0x42C79),  // sysStdout.flush
  NativeRow(0x2804309D),  // sysStdout.write
]

let nativeFunctions: InlineArray<349, NativeFunction> = [
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
  { bytesMakeTrans(Args($0, $1)).bits },
  { bytesNew(Args($0, $1)).bits },
  { bytesTranslate(Args($0, $1)).bits },
  { callableFunction(Args($0, $1)).bits },
  { chrFunction(Args($0, $1)).bits },
  { classmethodNew(Args($0, $1)).bits },
  { compileFunction(Args($0, $1)).bits },
  { complexConjugate(Args($0, $1)).bits },
  { complexImaginary(Args($0, $1)).bits },
  { complexNew(Args($0, $1)).bits },
  { complexReal(Args($0, $1)).bits },
  { containerInit(Args($0, $1)).bits },
  { coroutineAwait(Args($0, $1)).bits },
  { delattrFunction(Args($0, $1)).bits },
  { descriptorGet(Args($0, $1)).bits },
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
  { exceptionAddNote(Args($0, $1)).bits },
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
  { floatFromHex(Args($0, $1)).bits },
  { floatHex(Args($0, $1)).bits },
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
  { helpFunction(Args($0, $1)).bits },
  { hexFunction(Args($0, $1)).bits },
  { idFunction(Args($0, $1)).bits },
  { implementationName(Args($0, $1)).bits },
  { implementationVersion(Args($0, $1)).bits },
  { importFunction(Args($0, $1)).bits },
  { inputFunction(Args($0, $1)).bits },
  { intAsIntegerRatio(Args($0, $1)).bits },
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
  { localsFunction(Args($0, $1)).bits },
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
  { memoryviewBytes(Args($0, $1)).bits },
  { memoryviewFormat(Args($0, $1)).bits },
  { memoryviewItemSize(Args($0, $1)).bits },
  { memoryviewList(Args($0, $1)).bits },
  { memoryviewNew(Args($0, $1)).bits },
  { memoryviewObject(Args($0, $1)).bits },
  { memoryviewReadonly(Args($0, $1)).bits },
  { memoryviewRelease(Args($0, $1)).bits },
  { memoryviewShape(Args($0, $1)).bits },
  { memoryviewStrides(Args($0, $1)).bits },
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
  { osErrorNumber(Args($0, $1)).bits },
  { osErrorText(Args($0, $1)).bits },
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
  { specialContains(Args($0, $1)).bits },
  { specialDeleteItem(Args($0, $1)).bits },
  { specialGetItem(Args($0, $1)).bits },
  { specialIter(Args($0, $1)).bits },
  { specialLen(Args($0, $1)).bits },
  { specialNext(Args($0, $1)).bits },
  { specialSetItem(Args($0, $1)).bits },
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
  { supportBitsFloat(Args($0, $1)).bits },
  { supportCRC32(Args($0, $1)).bits },
  { supportDigest(Args($0, $1)).bits },
  { supportFloatBits(Args($0, $1)).bits },
  { supportNames(Args($0, $1)).bits },
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
  { textCaseFold(Args($0, $1)).bits },
  { textCenter(Args($0, $1)).bits },
  { textCount(Args($0, $1)).bits },
  { textEndsWith(Args($0, $1)).bits },
  { textExpandTabs(Args($0, $1)).bits },
  { textFind(Args($0, $1)).bits },
  { textIndex(Args($0, $1)).bits },
  { textIsASCII(Args($0, $1)).bits },
  { textIsAlnum(Args($0, $1)).bits },
  { textIsAlpha(Args($0, $1)).bits },
  { textIsDecimal(Args($0, $1)).bits },
  { textIsDigit(Args($0, $1)).bits },
  { textIsIdentifier(Args($0, $1)).bits },
  { textIsLower(Args($0, $1)).bits },
  { textIsNumeric(Args($0, $1)).bits },
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
  { typeCall(Args($0, $1)).bits },
  { typeNew(Args($0, $1)).bits },
  { typeOrder(Args($0, $1)).bits },
  { varsFunction(Args($0, $1)).bits },
  { zipConstruct(Args($0, $1)).bits },
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<84, UInt16> = [
  65535, 65535, 65535, 65535, 50, 65535, 65535, 65535, 184, 362, 198, 65535, 110, 362, 198, 65535,
  88, 74, 65535, 65535, 36, 326, 65535, 65535, 316, 178, 65535, 65535, 269, 65535, 65535, 65535,
  325, 65535, 65535, 65535, 36, 473, 65535, 65535, 173, 65535, 65535, 65535, 21, 265, 65535, 65535,
  66, 70, 65, 12, 147, 65535, 65535, 65535, 204, 65535, 65535, 65535, 21, 237, 65535, 65535, 28,
  65535, 65535, 65535, 36, 13, 67, 121, 258, 65535, 65535, 65535, 201, 318, 81, 118, 262, 232,
  65535, 65535,
]
