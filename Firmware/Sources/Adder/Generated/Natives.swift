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

let nativeCount = 522
let nativeRows: InlineArray<522, NativeRow> = [
  NativeRow(0x2201A04B),  // int.imag
  NativeRow(0x2201A859),  // int.real
  NativeRow(0x6811A4E1),  // int.__new__
  NativeRow(0x6821AD54),  // int.to_bytes
  NativeRow(0x2801916A),  // int.bit_count
  NativeRow(0x2801A96D),  // int.conjugate
  NativeRow(0x2201A97B),  // int.numerator
  NativeRow(0x2801958D),  // int.bit_length
  NativeRow(0x6C319D95),  // int.from_bytes
  NativeRow(0x220199BB),  // int.denominator
  NativeRow(0x28018DF1),  // int.as_integer_ratio
  NativeRow(0x28011C12),  // float.hex
  NativeRow(0x2201204B),  // float.imag
  NativeRow(0x22012C59),  // float.real
  NativeRow(0x480128E1),  // float.__new__
  NativeRow(0x540118F5),  // float.fromhex
  NativeRow(0x28012D6D),  // float.conjugate
  NativeRow(0x28012596),  // float.is_integer
  NativeRow(0x280115F1),  // float.as_integer_ratio
  NativeRow(0x22008C4B),  // complex.imag
  NativeRow(0x22009459),  // complex.real
  NativeRow(0x684090E1),  // complex.__new__
  NativeRow(0x2800896D),  // complex.conjugate
  NativeRow(0x28012DA8),  // complex.__complex__
  NativeRow(0x9004B045),  // str.find
  NativeRow(0x5004E84D),  // str.join
  NativeRow(0x9004A473),  // str.count
  NativeRow(0x9004B47E),  // str.index
  NativeRow(0x7004EC85),  // str.ljust
  NativeRow(0x2804F088),  // str.lower
  NativeRow(0x9005088D),  // str.rfind
  NativeRow(0x7005108E),  // str.rjust
  NativeRow(0x68552093),  // str.split
  NativeRow(0x48052C95),  // str.strip
  NativeRow(0x28053498),  // str.title
  NativeRow(0x2805389C),  // str.upper
  NativeRow(0x50053C9F),  // str.zfill
  NativeRow(0x7004A0AB),  // str.center
  NativeRow(0x686434B2),  // str.encode
  NativeRow(0xE9F438B6),  // str.format
  NativeRow(0x4804F4BD),  // str.lstrip
  NativeRow(0x90050CC4),  // str.rindex
  NativeRow(0x685518C5),  // str.rsplit
  NativeRow(0x48051CC6),  // str.rstrip
  NativeRow(0x28041CDC),  // str.__len__
  NativeRow(0x886444E1),  // str.__new__
  NativeRow(0x2804BCFA),  // str.isalnum
  NativeRow(0x2804C0FB),  // str.isalpha
  NativeRow(0x2804B8FC),  // str.isascii
  NativeRow(0x2804C8FE),  // str.isdigit
  NativeRow(0x2804D0FF),  // str.islower
  NativeRow(0x2804DD00),  // str.isspace
  NativeRow(0x2804E101),  // str.istitle
  NativeRow(0x2804E502),  // str.isupper
  NativeRow(0x9805050A),  // str.replace
  NativeRow(0x2804192A),  // str.__iter__
  NativeRow(0x28049D3B),  // str.casefold
  NativeRow(0x9004A93F),  // str.endswith
  NativeRow(0x28053151),  // str.swapcase
  NativeRow(0x2804C574),  // str.isdecimal
  NativeRow(0x2804D576),  // str.isnumeric
  NativeRow(0x94044177),  // str.maketrans
  NativeRow(0x5004F97C),  // str.partition
  NativeRow(0x5004497F),  // str.translate
  NativeRow(0x2804998F),  // str.capitalize
  NativeRow(0x4874AD92),  // str.expandtabs
  NativeRow(0x50043D94),  // str.format_map
  NativeRow(0x5005159C),  // str.rpartition
  NativeRow(0x4885259E),  // str.splitlines
  NativeRow(0x9005299F),  // str.startswith
  NativeRow(0x500415AD),  // str.__getitem__
  NativeRow(0x2804D9BE),  // str.isprintable
  NativeRow(0x50040DC2),  // str.__contains__
  NativeRow(0x2804CDCB),  // str.isidentifier
  NativeRow(0x5004FDCE),  // str.removeprefix
  NativeRow(0x500501CF),  // str.removesuffix
  NativeRow(0x68906812),  // bytes.hex
  NativeRow(0x9004B045),  // bytes.find
  NativeRow(0x5004E84D),  // bytes.join
  NativeRow(0x9004A473),  // bytes.count
  NativeRow(0x9004B47E),  // bytes.index
  NativeRow(0x7004EC85),  // bytes.ljust
  NativeRow(0x2804F088),  // bytes.lower
  NativeRow(0x9005088D),  // bytes.rfind
  NativeRow(0x7005108E),  // bytes.rjust
  NativeRow(0x68552093),  // bytes.split
  NativeRow(0x48052C95),  // bytes.strip
  NativeRow(0x28053498),  // bytes.title
  NativeRow(0x2805389C),  // bytes.upper
  NativeRow(0x50053C9F),  // bytes.zfill
  NativeRow(0x7004A0AB),  // bytes.center
  NativeRow(0x686060AD),  // bytes.decode
  NativeRow(0x4804F4BD),  // bytes.lstrip
  NativeRow(0x90050CC4),  // bytes.rindex
  NativeRow(0x685518C5),  // bytes.rsplit
  NativeRow(0x48051CC6),  // bytes.rstrip
  NativeRow(0x28041CDC),  // bytes.__len__
  NativeRow(0x886070E1),  // bytes.__new__
  NativeRow(0x540064F5),  // bytes.fromhex
  NativeRow(0x2804BCFA),  // bytes.isalnum
  NativeRow(0x2804C0FB),  // bytes.isalpha
  NativeRow(0x2804B8FC),  // bytes.isascii
  NativeRow(0x2804C8FE),  // bytes.isdigit
  NativeRow(0x2804D0FF),  // bytes.islower
  NativeRow(0x2804DD00),  // bytes.isspace
  NativeRow(0x2804E101),  // bytes.istitle
  NativeRow(0x2804E502),  // bytes.isupper
  NativeRow(0x9805050A),  // bytes.replace
  NativeRow(0x2804192A),  // bytes.__iter__
  NativeRow(0x9004A93F),  // bytes.endswith
  NativeRow(0x28053151),  // bytes.swapcase
  NativeRow(0x7C006D77),  // bytes.maketrans
  NativeRow(0x5004F97C),  // bytes.partition
  NativeRow(0x70A0757F),  // bytes.translate
  NativeRow(0x2804998F),  // bytes.capitalize
  NativeRow(0x4874AD92),  // bytes.expandtabs
  NativeRow(0x5005159C),  // bytes.rpartition
  NativeRow(0x4885259E),  // bytes.splitlines
  NativeRow(0x9005299F),  // bytes.startswith
  NativeRow(0x500415AD),  // bytes.__getitem__
  NativeRow(0x50040DC2),  // bytes.__contains__
  NativeRow(0x5004FDCE),  // bytes.removeprefix
  NativeRow(0x500501CF),  // bytes.removesuffix
  NativeRow(0x68906812),  // bytearray.hex
  NativeRow(0x48005423),  // bytearray.pop
  NativeRow(0x2800443A),  // bytearray.copy
  NativeRow(0x9004B045),  // bytearray.find
  NativeRow(0x5004E84D),  // bytearray.join
  NativeRow(0x28004071),  // bytearray.clear
  NativeRow(0x9004A473),  // bytearray.count
  NativeRow(0x9004B47E),  // bytearray.index
  NativeRow(0x7004EC85),  // bytearray.ljust
  NativeRow(0x2804F088),  // bytearray.lower
  NativeRow(0x9005088D),  // bytearray.rfind
  NativeRow(0x7005108E),  // bytearray.rjust
  NativeRow(0x68552093),  // bytearray.split
  NativeRow(0x48052C95),  // bytearray.strip
  NativeRow(0x28053498),  // bytearray.title
  NativeRow(0x2805389C),  // bytearray.upper
  NativeRow(0x50053C9F),  // bytearray.zfill
  NativeRow(0x50003CA9),  // bytearray.append
  NativeRow(0x7004A0AB),  // bytearray.center
  NativeRow(0x686060AD),  // bytearray.decode
  NativeRow(0x500048B4),  // bytearray.extend
  NativeRow(0x78004CB8),  // bytearray.insert
  NativeRow(0x4804F4BD),  // bytearray.lstrip
  NativeRow(0x500058C3),  // bytearray.remove
  NativeRow(0x90050CC4),  // bytearray.rindex
  NativeRow(0x685518C5),  // bytearray.rsplit
  NativeRow(0x48051CC6),  // bytearray.rstrip
  NativeRow(0x28041CDC),  // bytearray.__len__
  NativeRow(0x886050E1),  // bytearray.__new__
  NativeRow(0x540064F5),  // bytearray.fromhex
  NativeRow(0x2804BCFA),  // bytearray.isalnum
  NativeRow(0x2804C0FB),  // bytearray.isalpha
  NativeRow(0x2804B8FC),  // bytearray.isascii
  NativeRow(0x2804C8FE),  // bytearray.isdigit
  NativeRow(0x2804D0FF),  // bytearray.islower
  NativeRow(0x2804DD00),  // bytearray.isspace
  NativeRow(0x2804E101),  // bytearray.istitle
  NativeRow(0x2804E502),  // bytearray.isupper
  NativeRow(0x9805050A),  // bytearray.replace
  NativeRow(0x28005D0B),  // bytearray.reverse
  NativeRow(0xE9F09927),  // bytearray.__init__
  NativeRow(0x2804192A),  // bytearray.__iter__
  NativeRow(0x9004A93F),  // bytearray.endswith
  NativeRow(0x28053151),  // bytearray.swapcase
  NativeRow(0x7C006D77),  // bytearray.maketrans
  NativeRow(0x5004F97C),  // bytearray.partition
  NativeRow(0x70A0757F),  // bytearray.translate
  NativeRow(0x2804998F),  // bytearray.capitalize
  NativeRow(0x4874AD92),  // bytearray.expandtabs
  NativeRow(0x5005159C),  // bytearray.rpartition
  NativeRow(0x4885259E),  // bytearray.splitlines
  NativeRow(0x9005299F),  // bytearray.startswith
  NativeRow(0x500411AB),  // bytearray.__delitem__
  NativeRow(0x500415AD),  // bytearray.__getitem__
  NativeRow(0x780425B8),  // bytearray.__setitem__
  NativeRow(0x50040DC2),  // bytearray.__contains__
  NativeRow(0x5004FDCE),  // bytearray.removeprefix
  NativeRow(0x500501CF),  // bytearray.removesuffix
  NativeRow(0x68906812),  // memoryview.hex
  NativeRow(0x2202E020),  // memoryview.obj
  NativeRow(0x2202D455),  // memoryview.ndim
  NativeRow(0x2202EC90),  // memoryview.shape
  NativeRow(0x2202D0B6),  // memoryview.format
  NativeRow(0x22041CC0),  // memoryview.nbytes
  NativeRow(0x2802D8CF),  // memoryview.tolist
  NativeRow(0x28041CDC),  // memoryview.__len__
  NativeRow(0x5002DCE1),  // memoryview.__new__
  NativeRow(0x2802E909),  // memoryview.release
  NativeRow(0x2202F10E),  // memoryview.strides
  NativeRow(0x4802CD11),  // memoryview.tobytes
  NativeRow(0xE802E91F),  // memoryview.__exit__
  NativeRow(0x2804192A),  // memoryview.__iter__
  NativeRow(0x2202D545),  // memoryview.itemsize
  NativeRow(0x2202E54C),  // memoryview.readonly
  NativeRow(0x28012D62),  // memoryview.__enter__
  NativeRow(0x500415AD),  // memoryview.__getitem__
  NativeRow(0x780425B8),  // memoryview.__setitem__
  NativeRow(0x4801D823),  // list.pop
  NativeRow(0x2801CC3A),  // list.copy
  NativeRow(0x28B1E45F),  // list.sort
  NativeRow(0x2801C871),  // list.clear
  NativeRow(0x5003A473),  // list.count
  NativeRow(0x9003A87E),  // list.index
  NativeRow(0x5001C4A9),  // list.append
  NativeRow(0x5001D0B4),  // list.extend
  NativeRow(0x7801D4B8),  // list.insert
  NativeRow(0x5001DCC3),  // list.remove
  NativeRow(0x28041CDC),  // list.__len__
  NativeRow(0x4801C0E1),  // list.__new__
  NativeRow(0x2801E10B),  // list.reverse
  NativeRow(0xE9F09927),  // list.__init__
  NativeRow(0x2804192A),  // list.__iter__
  NativeRow(0x500411AB),  // list.__delitem__
  NativeRow(0x500415AD),  // list.__getitem__
  NativeRow(0x780425B8),  // list.__setitem__
  NativeRow(0x50040DC2),  // list.__contains__
  NativeRow(0x5003A473),  // tuple.count
  NativeRow(0x9003A87E),  // tuple.index
  NativeRow(0x28041CDC),  // tuple.__len__
  NativeRow(0x480564E1),  // tuple.__new__
  NativeRow(0x2804192A),  // tuple.__iter__
  NativeRow(0x500415AD),  // tuple.__getitem__
  NativeRow(0x50040DC2),  // tuple.__contains__
  NativeRow(0x7000B411),  // dict.get
  NativeRow(0x7000C023),  // dict.pop
  NativeRow(0x2800B03A),  // dict.copy
  NativeRow(0x2800BC4E),  // dict.keys
  NativeRow(0x28049471),  // dict.clear
  NativeRow(0x2800B883),  // dict.items
  NativeRow(0x49F0CCD0),  // dict.update
  NativeRow(0x2800D0D1),  // dict.values
  NativeRow(0x28041CDC),  // dict.__len__
  NativeRow(0x49F0A8E1),  // dict.__new__
  NativeRow(0x2800C505),  // dict.popitem
  NativeRow(0x49F0CD27),  // dict.__init__
  NativeRow(0x2804192A),  // dict.__iter__
  NativeRow(0x7400AD41),  // dict.fromkeys
  NativeRow(0x7000C99D),  // dict.setdefault
  NativeRow(0x500411AB),  // dict.__delitem__
  NativeRow(0x500415AD),  // dict.__getitem__
  NativeRow(0x780425B8),  // dict.__setitem__
  NativeRow(0x50040DC2),  // dict.__contains__
  NativeRow(0x5003B005),  // set.add
  NativeRow(0x2803D823),  // set.pop
  NativeRow(0x2803B43A),  // set.copy
  NativeRow(0x28049471),  // set.clear
  NativeRow(0xE803E89B),  // set.union
  NativeRow(0x5003DCC3),  // set.remove
  NativeRow(0xE803ECD0),  // set.update
  NativeRow(0x28041CDC),  // set.__len__
  NativeRow(0x4803ACE1),  // set.__new__
  NativeRow(0x5003C0F4),  // set.discard
  NativeRow(0xE9F09927),  // set.__init__
  NativeRow(0x2804192A),  // set.__iter__
  NativeRow(0x5003D144),  // set.issubset
  NativeRow(0xE803B991),  // set.difference
  NativeRow(0x5003CD97),  // set.isdisjoint
  NativeRow(0x5003D59A),  // set.issuperset
  NativeRow(0x50040DC2),  // set.__contains__
  NativeRow(0xE803C5CA),  // set.intersection
  NativeRow(0xE803BDFB),  // set.difference_update
  NativeRow(0xE803CA04),  // set.intersection_update
  NativeRow(0x5003E206),  // set.symmetric_difference
  NativeRow(0x5003E609),  // set.symmetric_difference_update
  NativeRow(0x2803B43A),  // frozenset.copy
  NativeRow(0xE803E89B),  // frozenset.union
  NativeRow(0x28041CDC),  // frozenset.__len__
  NativeRow(0x480134E1),  // frozenset.__new__
  NativeRow(0x2804192A),  // frozenset.__iter__
  NativeRow(0x5003D144),  // frozenset.issubset
  NativeRow(0xE803B991),  // frozenset.difference
  NativeRow(0x5003CD97),  // frozenset.isdisjoint
  NativeRow(0x5003D59A),  // frozenset.issuperset
  NativeRow(0x50040DC2),  // frozenset.__contains__
  NativeRow(0xE803C5CA),  // frozenset.intersection
  NativeRow(0x5003E206),  // frozenset.symmetric_difference
  NativeRow(0x22039061),  // range.step
  NativeRow(0x22039462),  // range.stop
  NativeRow(0x50038473),  // range.count
  NativeRow(0x5003887E),  // range.index
  NativeRow(0x22038C94),  // range.start
  NativeRow(0x28041CDC),  // range.__len__
  NativeRow(0x900380E1),  // range.__new__
  NativeRow(0x2804192A),  // range.__iter__
  NativeRow(0x500415AD),  // range.__getitem__
  NativeRow(0x50040DC2),  // range.__contains__
  NativeRow(0x22040061),  // slice.step
  NativeRow(0x22040462),  // slice.stop
  NativeRow(0x2203FC94),  // slice.start
  NativeRow(0x9003F4E1),  // slice.__new__
  NativeRow(0x5003F8F9),  // slice.indices
  NativeRow(0x7000A4D9),  // function.__get__
  NativeRow(0x22034442),  // property.fdel
  NativeRow(0x22034C43),  // property.fget
  NativeRow(0x22035847),  // property.fset
  NativeRow(0x500350B7),  // property.getter
  NativeRow(0x50035CC7),  // property.setter
  NativeRow(0x7000A4D9),  // property.__get__
  NativeRow(0xA8C354E1),  // property.__new__
  NativeRow(0x500348F2),  // property.deleter
  NativeRow(0x7000A4D9),  // classmethod.__get__
  NativeRow(0x500080E1),  // classmethod.__new__
  NativeRow(0x22034D21),  // classmethod.__func__
  NativeRow(0x7000A4D9),  // staticmethod.__get__
  NativeRow(0x500428E1),  // staticmethod.__new__
  NativeRow(0x22034D21),  // staticmethod.__func__
  NativeRow(0x680450E1),  // superObject.__new__
  NativeRow(0x5001585D),  // generator.send
  NativeRow(0x28015072),  // generator.close
  NativeRow(0x90015C97),  // generator.throw
  NativeRow(0x2804192A),  // generator.__iter__
  NativeRow(0x2801552E),  // generator.__next__
  NativeRow(0x5001585D),  // coroutine.send
  NativeRow(0x28015072),  // coroutine.close
  NativeRow(0x90015C97),  // coroutine.throw
  NativeRow(0x28009D5C),  // coroutine.__await__
  NativeRow(0x5000206B),  // asyncGenerator.asend
  NativeRow(0x280018A8),  // asyncGenerator.aclose
  NativeRow(0x900024AA),  // asyncGenerator.athrow
  NativeRow(0x2801095A),  // asyncGenerator.__aiter__
  NativeRow(0x28001D5B),  // asyncGenerator.__anext__
  NativeRow(0x2804192A),  // rangeIterator.__iter__
  NativeRow(0x2804212E),  // rangeIterator.__next__
  NativeRow(0x2804192A),  // sequenceIterator.__iter__
  NativeRow(0x2804212E),  // sequenceIterator.__next__
  NativeRow(0x2804192A),  // tableIterator.__iter__
  NativeRow(0x2804212E),  // tableIterator.__next__
  NativeRow(0x50039CE1),  // reversedIterator.__new__
  NativeRow(0x50002C5D),  // awaitable.send
  NativeRow(0x28002872),  // awaitable.close
  NativeRow(0x90003097),  // awaitable.throw
  NativeRow(0x2804192A),  // awaitable.__iter__
  NativeRow(0x2804212E),  // awaitable.__next__
  NativeRow(0x2804195C),  // awaitable.__await__
  NativeRow(0x70D0DCE1),  // enumerate.__new__
  NativeRow(0x2804212E),  // enumerate.__next__
  NativeRow(0xE8E578E1),  // zip.__new__
  NativeRow(0x2804212E),  // zip.__next__
  NativeRow(0xE801ECE1),  // map.__new__
  NativeRow(0x2804212E),  // map.__next__
  NativeRow(0x780110E1),  // filter.__new__
  NativeRow(0x2804212E),  // filter.__next__
  NativeRow(0x5003CD97),  // dictKeys.isdisjoint
  NativeRow(0x5003CD97),  // dictItems.isdisjoint
  NativeRow(0x500300A0),  // object.__eq__
  NativeRow(0x50031CA5),  // object.__ne__
  NativeRow(0xE80318E1),  // object.__new__
  NativeRow(0x280328E6),  // object.__str__
  NativeRow(0x28030D22),  // object.__hash__
  NativeRow(0xE8031127),  // object.__init__
  NativeRow(0x28032131),  // object.__repr__
  NativeRow(0x50030586),  // object.__format__
  NativeRow(0x5002FDAA),  // object.__delattr__
  NativeRow(0x780325B7),  // object.__setattr__
  NativeRow(0x500309F0),  // object.__getattribute__
  NativeRow(0x2DF315F7),  // object.__init_subclass__
  NativeRow(0x2805701D),  // type.mro
  NativeRow(0x91F56CE1),  // type.__new__
  NativeRow(0xE9F5691C),  // type.__call__
  NativeRow(0x480038E1),  // bool.__new__
  NativeRow(0x2200E82F),  // baseException.args
  NativeRow(0xE800FCE1),  // baseException.__new__
  NativeRow(0xE800F927),  // baseException.__init__
  NativeRow(0x5000E538),  // baseException.add_note
  NativeRow(0x2200ED5F),  // baseException.__cause__
  NativeRow(0x2200F1A9),  // baseException.__context__
  NativeRow(0x220105DA),  // baseException.__traceback__
  NativeRow(0x500109E7),  // baseException.with_traceback
  NativeRow(0x22010205),  // baseException.__suppress_context__
  NativeRow(0x2200F438),  // systemExit.code
  NativeRow(0x2200F49D),  // stopIteration.value
  NativeRow(0x22033475),  // osError.errno
  NativeRow(0x22033950),  // osError.strerror
  NativeRow(0x2200F41E),  // syntaxError.msg
  NativeRow(0x22046CBB),  // syntaxError.lineno
  NativeRow(0x22046940),  // syntaxError.filename
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
  NativeRow(0x28032C21),  // builtins.oct
  NativeRow(0x28033022),  // builtins.ord
  NativeRow(0x71033C24),  // builtins.pow
  NativeRow(0x48D44C29),  // builtins.sum
  NativeRow(0x6800E03E),  // builtins.eval
  NativeRow(0x68010C3F),  // builtins.exec
  NativeRow(0x28016C49),  // builtins.hash
  NativeRow(0x2001704A),  // builtins.help
  NativeRow(0x4801B84C),  // builtins.iter
  NativeRow(0x4802F856),  // builtins.next
  NativeRow(0x2803985A),  // builtins.repr
  NativeRow(0x20057466),  // builtins.vars
  NativeRow(0x28000468),  // builtins.aiter
  NativeRow(0x28000C69),  // builtins.anext
  NativeRow(0x2800146A),  // builtins.ascii
  NativeRow(0x2001887F),  // builtins.input
  NativeRow(0xE113408B),  // builtins.print
  NativeRow(0x4923A08F),  // builtins.round
  NativeRow(0x5000D8B0),  // builtins.divmod
  NativeRow(0x480130B6),  // builtins.format
  NativeRow(0x2001E8BC),  // builtins.locals
  NativeRow(0x28B408CA),  // builtins.sorted
  NativeRow(0xD93084EC),  // builtins.compile
  NativeRow(0x5000A0F1),  // builtins.delattr
  NativeRow(0x700160F6),  // builtins.getattr
  NativeRow(0x164F7),  // builtins.globals
  NativeRow(0x500168F8),  // builtins.hasattr
  NativeRow(0x7803F10C),  // builtins.setattr
  NativeRow(0x2800793A),  // builtins.callable
  NativeRow(0xA8018587),  // builtins.__import__
  NativeRow(0x5001B198),  // builtins.isinstance
  NativeRow(0x5001B599),  // builtins.issubclass
  NativeRow(0x22047030),  // sysModule.argv
  NativeRow(0x20047840),  // sysModule.exit
  NativeRow(0x220488CC),  // sysModule.stderr
  NativeRow(0x220488CD),  // sysModule.stdout
  NativeRow(0x22048103),  // sysModule.maxsize
  NativeRow(0x22048D13),  // sysModule.version
  NativeRow(0x2204854A),  // sysModule.platform
  NativeRow(0x2204756C),  // sysModule.byteorder
  NativeRow(0x220491D1),  // sysModule.version_info
  NativeRow(0x22047DE5),  // sysModule.implementation
  NativeRow(0x140B1),  // gcModule.enable
  NativeRow(0x138EB),  // gcModule.collect
  NativeRow(0x13CF3),  // gcModule.disable
  NativeRow(0x14D49),  // gcModule.mem_free
  NativeRow(0x14575),  // gcModule.isenabled
  NativeRow(0x14978),  // gcModule.mem_alloc
  NativeRow(0x22029C03),  // mathModule.pi
  NativeRow(0x2802180A),  // mathModule.cos
  NativeRow(0x2802280E),  // mathModule.erf
  NativeRow(0x2802300F),  // mathModule.exp
  NativeRow(0xE0025010),  // mathModule.gcd
  NativeRow(0x22025C13),  // mathModule.inf
  NativeRow(0xE0027416),  // mathModule.lcm
  NativeRow(0x48027C18),  // mathModule.log
  NativeRow(0x2202941F),  // mathModule.nan
  NativeRow(0x5002A024),  // mathModule.pow
  NativeRow(0x2802AC27),  // mathModule.sin
  NativeRow(0x2802B82B),  // mathModule.tan
  NativeRow(0x2202C02C),  // mathModule.tau
  NativeRow(0x2801F02E),  // mathModule.acos
  NativeRow(0x2801F831),  // mathModule.asin
  NativeRow(0x28020032),  // mathModule.atan
  NativeRow(0x28020C36),  // mathModule.ceil
  NativeRow(0x50021039),  // mathModule.comb
  NativeRow(0x28021C3B),  // mathModule.cosh
  NativeRow(0x28022C3D),  // mathModule.erfc
  NativeRow(0x28023841),  // mathModule.fabs
  NativeRow(0x50024446),  // mathModule.fmod
  NativeRow(0x28024C48),  // mathModule.fsum
  NativeRow(0x28028850),  // mathModule.log2
  NativeRow(0x28029053),  // mathModule.modf
  NativeRow(0x48029857),  // mathModule.perm
  NativeRow(0x28D2A458),  // mathModule.prod
  NativeRow(0x2802B05E),  // mathModule.sinh
  NativeRow(0x2802B460),  // mathModule.sqrt
  NativeRow(0x2802BC63),  // mathModule.tanh
  NativeRow(0x2801F467),  // mathModule.acosh
  NativeRow(0x2801FC6C),  // mathModule.asinh
  NativeRow(0x5002046D),  // mathModule.atan2
  NativeRow(0x2802086E),  // mathModule.atanh
  NativeRow(0x28023476),  // mathModule.expm1
  NativeRow(0x28024079),  // mathModule.floor
  NativeRow(0x2802487B),  // mathModule.frexp
  NativeRow(0x2802547C),  // mathModule.gamma
  NativeRow(0xE002587D),  // mathModule.hypot
  NativeRow(0x28026880),  // mathModule.isinf
  NativeRow(0x28026C81),  // mathModule.isnan
  NativeRow(0x28027082),  // mathModule.isqrt
  NativeRow(0x50027884),  // mathModule.ldexp
  NativeRow(0x28028086),  // mathModule.log10
  NativeRow(0x28028487),  // mathModule.log1p
  NativeRow(0x2802C499),  // mathModule.trunc
  NativeRow(0x28028CBA),  // mathModule.lgamma
  NativeRow(0x280220F0),  // mathModule.degrees
  NativeRow(0x514260FD),  // mathModule.isclose
  NativeRow(0x2802A906),  // mathModule.radians
  NativeRow(0x5002153C),  // mathModule.copysign
  NativeRow(0x28026543),  // mathModule.isfinite
  NativeRow(0x28023D71),  // mathModule.factorial
  NativeRow(0x220227E5),  // mathModule.e
  NativeRow(0x54464),  // timeModule.time
  NativeRow(0x28054891),  // timeModule.sleep
  NativeRow(0x54110),  // timeModule.time_ns
  NativeRow(0x28054D4E),  // timeModule.sleep_ms
  NativeRow(0x2805514F),  // timeModule.sleep_us
  NativeRow(0x55D52),  // timeModule.ticks_ms
  NativeRow(0x56153),  // timeModule.ticks_us
  NativeRow(0x5457A),  // timeModule.monotonic
  NativeRow(0x5005557E),  // timeModule.ticks_add
  NativeRow(0x500559A0),  // timeModule.ticks_diff
  NativeRow(0x541CC),  // timeModule.monotonic_ns
  NativeRow(0x545CD),  // timeModule.perf_counter
  NativeRow(0x541EE),  // timeModule.perf_counter_ns
  NativeRow(0x2003745B),  // randomModule.seed
  NativeRow(0x280360AC),  // randomModule.choice
  NativeRow(0x36CC2),  // randomModule.random
  NativeRow(0x50036907),  // randomModule.randint
  NativeRow(0x2803790D),  // randomModule.shuffle
  NativeRow(0x50037D12),  // randomModule.uniform
  NativeRow(0x6803717D),  // randomModule.randrange
  NativeRow(0x280365BD),  // randomModule.getrandbits
  NativeRow(0x50045874),  // supportModule.crc32
  NativeRow(0x2204648A),  // supportModule.names
  NativeRow(0x78045CAF),  // supportModule.digest
  NativeRow(0x2804558E),  // supportModule.bits_float
  NativeRow(0x28046193),  // supportModule.float_bits
  NativeRow(0x22017C54),  // sysImplementation.name
  NativeRow(0x22018113),  // sysImplementation.version
  NativeRow(0x42C7A),  // sysStdout.flush
  NativeRow(0x2804309E),  // sysStdout.write
]

let nativeFunctions: InlineArray<351, NativeFunction> = [
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
  { syntaxErrorFile(Args($0, $1)).bits },
  { syntaxErrorLine(Args($0, $1)).bits },
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
  65535, 65535, 65535, 65535, 51, 65535, 65535, 65535, 185, 364, 200, 65535, 111, 364, 200, 65535,
  89, 75, 65535, 65535, 37, 328, 65535, 65535, 318, 179, 65535, 65535, 271, 65535, 65535, 65535,
  327, 65535, 65535, 65535, 37, 475, 65535, 65535, 174, 65535, 65535, 65535, 21, 267, 65535, 65535,
  67, 71, 66, 12, 148, 65535, 65535, 65535, 206, 65535, 65535, 65535, 21, 239, 65535, 65535, 28,
  65535, 65535, 65535, 37, 13, 68, 122, 260, 65535, 65535, 65535, 203, 320, 82, 119, 264, 234,
  65535, 65535,
]
