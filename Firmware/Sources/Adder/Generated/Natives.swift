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

let nativeCount = 512
let nativeRows: InlineArray<512, NativeRow> = [
  NativeRow(0x6811A08A),  // int.__new__
  NativeRow(0x280188C0),  // int.as_integer_ratio
  NativeRow(0x28018CCD),  // int.bit_count
  NativeRow(0x280190CE),  // int.bit_length
  NativeRow(0x2801A4E8),  // int.conjugate
  NativeRow(0x220194F6),  // int.denominator
  NativeRow(0x6C219925),  // int.from_bytes
  NativeRow(0x22019D3A),  // int.imag
  NativeRow(0x2201A58C),  // int.numerator
  NativeRow(0x2201A5A4),  // int.real
  NativeRow(0x6831A9EB),  // int.to_bytes
  NativeRow(0x4801288A),  // float.__new__
  NativeRow(0x280114C0),  // float.as_integer_ratio
  NativeRow(0x28012CE8),  // float.conjugate
  NativeRow(0x54011926),  // float.fromhex
  NativeRow(0x28011D37),  // float.hex
  NativeRow(0x2201213A),  // float.imag
  NativeRow(0x28012544),  // float.is_integer
  NativeRow(0x22012DA4),  // float.real
  NativeRow(0x28012C49),  // complex.__complex__
  NativeRow(0x6840908A),  // complex.__new__
  NativeRow(0x280088E8),  // complex.conjugate
  NativeRow(0x22008D3A),  // complex.imag
  NativeRow(0x220095A4),  // complex.real
  NativeRow(0x5004084A),  // str.__contains__
  NativeRow(0x50041062),  // str.__getitem__
  NativeRow(0x28041477),  // str.__iter__
  NativeRow(0x2804187C),  // str.__len__
  NativeRow(0x8854408A),  // str.__new__
  NativeRow(0x280478D7),  // str.capitalize
  NativeRow(0x2804C4D9),  // str.casefold
  NativeRow(0x70047CDD),  // str.center
  NativeRow(0x900480EF),  // str.count
  NativeRow(0x68543105),  // str.encode
  NativeRow(0x90048508),  // str.endswith
  NativeRow(0x48648912),  // str.expandtabs
  NativeRow(0x90048D1C),  // str.find
  NativeRow(0xE9F43522),  // str.format
  NativeRow(0x50043923),  // str.format_map
  NativeRow(0x9004913C),  // str.index
  NativeRow(0x28049945),  // str.isalnum
  NativeRow(0x28049D46),  // str.isalpha
  NativeRow(0x28049547),  // str.isascii
  NativeRow(0x2804A149),  // str.isdecimal
  NativeRow(0x2804A14A),  // str.isdigit
  NativeRow(0x2804A54E),  // str.isidentifier
  NativeRow(0x2804A951),  // str.islower
  NativeRow(0x2804A153),  // str.isnumeric
  NativeRow(0x2804AD54),  // str.isprintable
  NativeRow(0x2804B156),  // str.isspace
  NativeRow(0x2804B55A),  // str.istitle
  NativeRow(0x2804B95B),  // str.isupper
  NativeRow(0x5004BD60),  // str.join
  NativeRow(0x7004C16A),  // str.ljust
  NativeRow(0x2804C570),  // str.lower
  NativeRow(0x4804C971),  // str.lstrip
  NativeRow(0x94043D72),  // str.maketrans
  NativeRow(0x5004CD91),  // str.partition
  NativeRow(0x5004D1A8),  // str.removeprefix
  NativeRow(0x5004D5A9),  // str.removesuffix
  NativeRow(0x9804D9AA),  // str.replace
  NativeRow(0x9004DDAE),  // str.rfind
  NativeRow(0x9004E1AF),  // str.rindex
  NativeRow(0x7004E5B0),  // str.rjust
  NativeRow(0x5004E9B2),  // str.rpartition
  NativeRow(0x6874EDB3),  // str.rsplit
  NativeRow(0x4804F1B4),  // str.rstrip
  NativeRow(0x6874F5CA),  // str.split
  NativeRow(0x4884F9CB),  // str.splitlines
  NativeRow(0x9004FDCE),  // str.startswith
  NativeRow(0x480501D8),  // str.strip
  NativeRow(0x280505DB),  // str.swapcase
  NativeRow(0x280509EA),  // str.title
  NativeRow(0x500445EE),  // str.translate
  NativeRow(0x28050DF5),  // str.upper
  NativeRow(0x500511FD),  // str.zfill
  NativeRow(0x5004084A),  // bytes.__contains__
  NativeRow(0x50041062),  // bytes.__getitem__
  NativeRow(0x28041477),  // bytes.__iter__
  NativeRow(0x2804187C),  // bytes.__len__
  NativeRow(0x8850708A),  // bytes.__new__
  NativeRow(0x280478D7),  // bytes.capitalize
  NativeRow(0x70047CDD),  // bytes.center
  NativeRow(0x900480EF),  // bytes.count
  NativeRow(0x685060F0),  // bytes.decode
  NativeRow(0x90048508),  // bytes.endswith
  NativeRow(0x48648912),  // bytes.expandtabs
  NativeRow(0x90048D1C),  // bytes.find
  NativeRow(0x54006526),  // bytes.fromhex
  NativeRow(0x48006937),  // bytes.hex
  NativeRow(0x9004913C),  // bytes.index
  NativeRow(0x28049945),  // bytes.isalnum
  NativeRow(0x28049D46),  // bytes.isalpha
  NativeRow(0x28049547),  // bytes.isascii
  NativeRow(0x2804A14A),  // bytes.isdigit
  NativeRow(0x2804A951),  // bytes.islower
  NativeRow(0x2804B156),  // bytes.isspace
  NativeRow(0x2804B55A),  // bytes.istitle
  NativeRow(0x2804B95B),  // bytes.isupper
  NativeRow(0x5004BD60),  // bytes.join
  NativeRow(0x7004C16A),  // bytes.ljust
  NativeRow(0x2804C570),  // bytes.lower
  NativeRow(0x4804C971),  // bytes.lstrip
  NativeRow(0x7C006D72),  // bytes.maketrans
  NativeRow(0x5004CD91),  // bytes.partition
  NativeRow(0x5004D1A8),  // bytes.removeprefix
  NativeRow(0x5004D5A9),  // bytes.removesuffix
  NativeRow(0x9804D9AA),  // bytes.replace
  NativeRow(0x9004DDAE),  // bytes.rfind
  NativeRow(0x9004E1AF),  // bytes.rindex
  NativeRow(0x7004E5B0),  // bytes.rjust
  NativeRow(0x5004E9B2),  // bytes.rpartition
  NativeRow(0x6874EDB3),  // bytes.rsplit
  NativeRow(0x4804F1B4),  // bytes.rstrip
  NativeRow(0x6874F5CA),  // bytes.split
  NativeRow(0x4884F9CB),  // bytes.splitlines
  NativeRow(0x9004FDCE),  // bytes.startswith
  NativeRow(0x480501D8),  // bytes.strip
  NativeRow(0x280505DB),  // bytes.swapcase
  NativeRow(0x280509EA),  // bytes.title
  NativeRow(0x709075EE),  // bytes.translate
  NativeRow(0x28050DF5),  // bytes.upper
  NativeRow(0x500511FD),  // bytes.zfill
  NativeRow(0x5004084A),  // bytearray.__contains__
  NativeRow(0x50040C50),  // bytearray.__delitem__
  NativeRow(0x50041062),  // bytearray.__getitem__
  NativeRow(0x28041477),  // bytearray.__iter__
  NativeRow(0x2804187C),  // bytearray.__len__
  NativeRow(0x8850508A),  // bytearray.__new__
  NativeRow(0x780420A8),  // bytearray.__setitem__
  NativeRow(0x50003CBD),  // bytearray.append
  NativeRow(0x280478D7),  // bytearray.capitalize
  NativeRow(0x70047CDD),  // bytearray.center
  NativeRow(0x280040E1),  // bytearray.clear
  NativeRow(0x280044EA),  // bytearray.copy
  NativeRow(0x900480EF),  // bytearray.count
  NativeRow(0x685060F0),  // bytearray.decode
  NativeRow(0x90048508),  // bytearray.endswith
  NativeRow(0x48648912),  // bytearray.expandtabs
  NativeRow(0x50004914),  // bytearray.extend
  NativeRow(0x90048D1C),  // bytearray.find
  NativeRow(0x54006526),  // bytearray.fromhex
  NativeRow(0x48006937),  // bytearray.hex
  NativeRow(0x9004913C),  // bytearray.index
  NativeRow(0x78004D40),  // bytearray.insert
  NativeRow(0x28049945),  // bytearray.isalnum
  NativeRow(0x28049D46),  // bytearray.isalpha
  NativeRow(0x28049547),  // bytearray.isascii
  NativeRow(0x2804A14A),  // bytearray.isdigit
  NativeRow(0x2804A951),  // bytearray.islower
  NativeRow(0x2804B156),  // bytearray.isspace
  NativeRow(0x2804B55A),  // bytearray.istitle
  NativeRow(0x2804B95B),  // bytearray.isupper
  NativeRow(0x5004BD60),  // bytearray.join
  NativeRow(0x7004C16A),  // bytearray.ljust
  NativeRow(0x2804C570),  // bytearray.lower
  NativeRow(0x4804C971),  // bytearray.lstrip
  NativeRow(0x7C006D72),  // bytearray.maketrans
  NativeRow(0x5004CD91),  // bytearray.partition
  NativeRow(0x48005597),  // bytearray.pop
  NativeRow(0x500059A7),  // bytearray.remove
  NativeRow(0x5004D1A8),  // bytearray.removeprefix
  NativeRow(0x5004D5A9),  // bytearray.removesuffix
  NativeRow(0x9804D9AA),  // bytearray.replace
  NativeRow(0x28005DAC),  // bytearray.reverse
  NativeRow(0x9004DDAE),  // bytearray.rfind
  NativeRow(0x9004E1AF),  // bytearray.rindex
  NativeRow(0x7004E5B0),  // bytearray.rjust
  NativeRow(0x5004E9B2),  // bytearray.rpartition
  NativeRow(0x6874EDB3),  // bytearray.rsplit
  NativeRow(0x4804F1B4),  // bytearray.rstrip
  NativeRow(0x6874F5CA),  // bytearray.split
  NativeRow(0x4884F9CB),  // bytearray.splitlines
  NativeRow(0x9004FDCE),  // bytearray.startswith
  NativeRow(0x480501D8),  // bytearray.strip
  NativeRow(0x280505DB),  // bytearray.swapcase
  NativeRow(0x280509EA),  // bytearray.title
  NativeRow(0x709075EE),  // bytearray.translate
  NativeRow(0x28050DF5),  // bytearray.upper
  NativeRow(0x500511FD),  // bytearray.zfill
  NativeRow(0x28012C55),  // memoryview.__enter__
  NativeRow(0xE802E457),  // memoryview.__exit__
  NativeRow(0x50041062),  // memoryview.__getitem__
  NativeRow(0x28041477),  // memoryview.__iter__
  NativeRow(0x2804187C),  // memoryview.__len__
  NativeRow(0x5002D88A),  // memoryview.__new__
  NativeRow(0x780420A8),  // memoryview.__setitem__
  NativeRow(0x2202CD22),  // memoryview.format
  NativeRow(0x48006937),  // memoryview.hex
  NativeRow(0x2202D15D),  // memoryview.itemsize
  NativeRow(0x22041988),  // memoryview.nbytes
  NativeRow(0x2202D18A),  // memoryview.ndim
  NativeRow(0x2202DD8D),  // memoryview.obj
  NativeRow(0x2202E1A3),  // memoryview.readonly
  NativeRow(0x2802E5A6),  // memoryview.release
  NativeRow(0x2202E9BD),  // memoryview.shape
  NativeRow(0x2202EDD7),  // memoryview.strides
  NativeRow(0x4802C9EC),  // memoryview.tobytes
  NativeRow(0x2802D5ED),  // memoryview.tolist
  NativeRow(0x5004084A),  // list.__contains__
  NativeRow(0x50040C50),  // list.__delitem__
  NativeRow(0x50041062),  // list.__getitem__
  NativeRow(0xE800986E),  // list.__init__
  NativeRow(0x28041477),  // list.__iter__
  NativeRow(0x2804187C),  // list.__len__
  NativeRow(0x4801BC8A),  // list.__new__
  NativeRow(0x780420A8),  // list.__setitem__
  NativeRow(0x5001C0BD),  // list.append
  NativeRow(0x2801C4E1),  // list.clear
  NativeRow(0x2801C8EA),  // list.copy
  NativeRow(0x5003A0EF),  // list.count
  NativeRow(0x5001CD14),  // list.extend
  NativeRow(0x9003A53C),  // list.index
  NativeRow(0x7801D140),  // list.insert
  NativeRow(0x4801D597),  // list.pop
  NativeRow(0x5001D9A7),  // list.remove
  NativeRow(0x2801DDAC),  // list.reverse
  NativeRow(0x28A1E1C7),  // list.sort
  NativeRow(0x5004084A),  // tuple.__contains__
  NativeRow(0x50041062),  // tuple.__getitem__
  NativeRow(0x28041477),  // tuple.__iter__
  NativeRow(0x2804187C),  // tuple.__len__
  NativeRow(0x4805388A),  // tuple.__new__
  NativeRow(0x5003A0EF),  // tuple.count
  NativeRow(0x9003A53C),  // tuple.index
  NativeRow(0x5004084A),  // dict.__contains__
  NativeRow(0x50040C50),  // dict.__delitem__
  NativeRow(0x50041062),  // dict.__getitem__
  NativeRow(0xE800986E),  // dict.__init__
  NativeRow(0x28041477),  // dict.__iter__
  NativeRow(0x2804187C),  // dict.__len__
  NativeRow(0x49F0A88A),  // dict.__new__
  NativeRow(0x780420A8),  // dict.__setitem__
  NativeRow(0x280474E1),  // dict.clear
  NativeRow(0x2800B0EA),  // dict.copy
  NativeRow(0x7400AD27),  // dict.fromkeys
  NativeRow(0x7000B530),  // dict.get
  NativeRow(0x2800B95C),  // dict.items
  NativeRow(0x2800BD63),  // dict.keys
  NativeRow(0x7000C197),  // dict.pop
  NativeRow(0x2800C598),  // dict.popitem
  NativeRow(0x7000C9BB),  // dict.setdefault
  NativeRow(0x49F0CDF4),  // dict.update
  NativeRow(0x2800D1F7),  // dict.values
  NativeRow(0x5004084A),  // set.__contains__
  NativeRow(0xE800986E),  // set.__init__
  NativeRow(0x28041477),  // set.__iter__
  NativeRow(0x2804187C),  // set.__len__
  NativeRow(0x4803A88A),  // set.__new__
  NativeRow(0x5003ACB7),  // set.add
  NativeRow(0x280474E1),  // set.clear
  NativeRow(0x2803B0EA),  // set.copy
  NativeRow(0xE803B4FC),  // set.difference
  NativeRow(0xE803B8FD),  // set.difference_update
  NativeRow(0x5003BD00),  // set.discard
  NativeRow(0xE803C142),  // set.intersection
  NativeRow(0xE803C543),  // set.intersection_update
  NativeRow(0x5003C94B),  // set.isdisjoint
  NativeRow(0x5003CD58),  // set.issubset
  NativeRow(0x5003D159),  // set.issuperset
  NativeRow(0x2803D597),  // set.pop
  NativeRow(0x5003D9A7),  // set.remove
  NativeRow(0x5003DDDC),  // set.symmetric_difference
  NativeRow(0x5003E1DD),  // set.symmetric_difference_update
  NativeRow(0xE803E5F3),  // set.union
  NativeRow(0xE803E9F4),  // set.update
  NativeRow(0x5004084A),  // frozenset.__contains__
  NativeRow(0x28041477),  // frozenset.__iter__
  NativeRow(0x2804187C),  // frozenset.__len__
  NativeRow(0x4801348A),  // frozenset.__new__
  NativeRow(0x2803B0EA),  // frozenset.copy
  NativeRow(0xE803B4FC),  // frozenset.difference
  NativeRow(0xE803C142),  // frozenset.intersection
  NativeRow(0x5003C94B),  // frozenset.isdisjoint
  NativeRow(0x5003CD58),  // frozenset.issubset
  NativeRow(0x5003D159),  // frozenset.issuperset
  NativeRow(0x5003DDDC),  // frozenset.symmetric_difference
  NativeRow(0xE803E5F3),  // frozenset.union
  NativeRow(0x5004084A),  // range.__contains__
  NativeRow(0x50041062),  // range.__getitem__
  NativeRow(0x28041477),  // range.__iter__
  NativeRow(0x2804187C),  // range.__len__
  NativeRow(0x90037C8A),  // range.__new__
  NativeRow(0x500380EF),  // range.count
  NativeRow(0x5003853C),  // range.index
  NativeRow(0x220389CD),  // range.start
  NativeRow(0x22038DD2),  // range.step
  NativeRow(0x220391D3),  // range.stop
  NativeRow(0x9003F08A),  // slice.__new__
  NativeRow(0x5003F53D),  // slice.indices
  NativeRow(0x2203F9CD),  // slice.start
  NativeRow(0x2203FDD2),  // slice.step
  NativeRow(0x220401D3),  // slice.stop
  NativeRow(0x7000A45F),  // function.__get__
  NativeRow(0x7000A45F),  // property.__get__
  NativeRow(0xA8B3508A),  // property.__new__
  NativeRow(0x500344F5),  // property.deleter
  NativeRow(0x22034117),  // property.fdel
  NativeRow(0x22034918),  // property.fget
  NativeRow(0x22035529),  // property.fset
  NativeRow(0x50034D33),  // property.getter
  NativeRow(0x500359BC),  // property.setter
  NativeRow(0x2203485D),  // classmethod.__func__
  NativeRow(0x7000A45F),  // classmethod.__get__
  NativeRow(0x5000808A),  // classmethod.__new__
  NativeRow(0x2203485D),  // staticmethod.__func__
  NativeRow(0x7000A45F),  // staticmethod.__get__
  NativeRow(0x5004248A),  // staticmethod.__new__
  NativeRow(0x68044C8A),  // superObject.__new__
  NativeRow(0x28041477),  // generator.__iter__
  NativeRow(0x2801548B),  // generator.__next__
  NativeRow(0x280150E2),  // generator.close
  NativeRow(0x500159B7),  // generator.send
  NativeRow(0x90015DE3),  // generator.throw
  NativeRow(0x28009C3E),  // coroutine.__await__
  NativeRow(0x280150E2),  // coroutine.close
  NativeRow(0x500159B7),  // coroutine.send
  NativeRow(0x90015DE3),  // coroutine.throw
  NativeRow(0x2801083B),  // asyncGenerator.__aiter__
  NativeRow(0x28001C3D),  // asyncGenerator.__anext__
  NativeRow(0x280018B4),  // asyncGenerator.aclose
  NativeRow(0x500020C2),  // asyncGenerator.asend
  NativeRow(0x900024CA),  // asyncGenerator.athrow
  NativeRow(0x28041477),  // rangeIterator.__iter__
  NativeRow(0x28041C8B),  // rangeIterator.__next__
  NativeRow(0x28041477),  // sequenceIterator.__iter__
  NativeRow(0x28041C8B),  // sequenceIterator.__next__
  NativeRow(0x28041477),  // tableIterator.__iter__
  NativeRow(0x28041C8B),  // tableIterator.__next__
  NativeRow(0x5003988A),  // reversedIterator.__new__
  NativeRow(0x2804143E),  // awaitable.__await__
  NativeRow(0x28041477),  // awaitable.__iter__
  NativeRow(0x28041C8B),  // awaitable.__next__
  NativeRow(0x280028E2),  // awaitable.close
  NativeRow(0x50002DB7),  // awaitable.send
  NativeRow(0x900031E3),  // awaitable.throw
  NativeRow(0x70C0DC8A),  // enumerate.__new__
  NativeRow(0x28041C8B),  // enumerate.__next__
  NativeRow(0xE8D54C8A),  // zip.__new__
  NativeRow(0x28041C8B),  // zip.__next__
  NativeRow(0xE801E88A),  // map.__new__
  NativeRow(0x28041C8B),  // map.__next__
  NativeRow(0x7801108A),  // filter.__new__
  NativeRow(0x28041C8B),  // filter.__next__
  NativeRow(0x5003C94B),  // dictKeys.isdisjoint
  NativeRow(0x5003C94B),  // dictItems.isdisjoint
  NativeRow(0x5002F84E),  // object.__delattr__
  NativeRow(0x5002FC56),  // object.__eq__
  NativeRow(0x5003005C),  // object.__format__
  NativeRow(0x50030461),  // object.__getattribute__
  NativeRow(0x28030864),  // object.__hash__
  NativeRow(0xE8030C6E),  // object.__init__
  NativeRow(0x2C03106F),  // object.__init_subclass__
  NativeRow(0x50031888),  // object.__ne__
  NativeRow(0xE803148A),  // object.__new__
  NativeRow(0x28031C95),  // object.__repr__
  NativeRow(0x780320A7),  // object.__setattr__
  NativeRow(0x280324AA),  // object.__str__
  NativeRow(0xE9F53C43),  // type.__call__
  NativeRow(0x91F5408A),  // type.__new__
  NativeRow(0x28054585),  // type.mro
  NativeRow(0x4800388A),  // bool.__new__
  NativeRow(0x2200EC44),  // baseException.__cause__
  NativeRow(0x2200F04B),  // baseException.__context__
  NativeRow(0xE800F86E),  // baseException.__init__
  NativeRow(0xE800FC8A),  // baseException.__new__
  NativeRow(0x220100AD),  // baseException.__suppress_context__
  NativeRow(0x220104AE),  // baseException.__traceback__
  NativeRow(0x5000E4B8),  // baseException.add_note
  NativeRow(0x2200E8BE),  // baseException.args
  NativeRow(0x500109FB),  // baseException.with_traceback
  NativeRow(0x2200F4E3),  // systemExit.code
  NativeRow(0x2200F5F6),  // stopIteration.value
  NativeRow(0x2203310C),  // osError.errno
  NativeRow(0x220335D5),  // osError.strerror
  NativeRow(0xA801806B),  // builtins.__import__
  NativeRow(0x280000B2),  // builtins.abs
  NativeRow(0x280004B9),  // builtins.aiter
  NativeRow(0x280008BA),  // builtins.all
  NativeRow(0x28000CBB),  // builtins.anext
  NativeRow(0x280010BC),  // builtins.any
  NativeRow(0x280014C1),  // builtins.ascii
  NativeRow(0x280034CC),  // builtins.bin
  NativeRow(0x280078D5),  // builtins.callable
  NativeRow(0x28007CDF),  // builtins.chr
  NativeRow(0xD8E084E6),  // builtins.compile
  NativeRow(0x5000A0F3),  // builtins.delattr
  NativeRow(0x2000D4FE),  // builtins.dir
  NativeRow(0x5000D901),  // builtins.divmod
  NativeRow(0x6800E10E),  // builtins.eval
  NativeRow(0x68010D0F),  // builtins.exec
  NativeRow(0x48013122),  // builtins.format
  NativeRow(0x70016131),  // builtins.getattr
  NativeRow(0x16534),  // builtins.globals
  NativeRow(0x50016935),  // builtins.hasattr
  NativeRow(0x28016D36),  // builtins.hash
  NativeRow(0x28017137),  // builtins.hex
  NativeRow(0x28017539),  // builtins.id
  NativeRow(0x2001853F),  // builtins.input
  NativeRow(0x5001AD50),  // builtins.isinstance
  NativeRow(0x5001B157),  // builtins.issubclass
  NativeRow(0x4801B55E),  // builtins.iter
  NativeRow(0x2801B966),  // builtins.len
  NativeRow(0x2001E56B),  // builtins.locals
  NativeRow(0xE8F2C576),  // builtins.max
  NativeRow(0xE8F2F17E),  // builtins.min
  NativeRow(0x4802F58B),  // builtins.next
  NativeRow(0x2803298F),  // builtins.oct
  NativeRow(0x28032D90),  // builtins.ord
  NativeRow(0x71033999),  // builtins.pow
  NativeRow(0xE1133D9A),  // builtins.print
  NativeRow(0x280395AB),  // builtins.repr
  NativeRow(0x49239DB1),  // builtins.round
  NativeRow(0x7803EDBA),  // builtins.setattr
  NativeRow(0x28A405C8),  // builtins.sorted
  NativeRow(0x48C449D9),  // builtins.sum
  NativeRow(0x200549F8),  // builtins.vars
  NativeRow(0x220450BF),  // sysModule.argv
  NativeRow(0x220454D3),  // sysModule.byteorder
  NativeRow(0x20045910),  // sysModule.exit
  NativeRow(0x22045D3B),  // sysModule.implementation
  NativeRow(0x22046177),  // sysModule.maxsize
  NativeRow(0x22046596),  // sysModule.platform
  NativeRow(0x220469D0),  // sysModule.stderr
  NativeRow(0x220469D1),  // sysModule.stdout
  NativeRow(0x22046DF9),  // sysModule.version
  NativeRow(0x220471FA),  // sysModule.version_info
  NativeRow(0x138E4),  // gcModule.collect
  NativeRow(0x13CFF),  // gcModule.disable
  NativeRow(0x14104),  // gcModule.enable
  NativeRow(0x1454C),  // gcModule.isenabled
  NativeRow(0x14979),  // gcModule.mem_alloc
  NativeRow(0x14D7A),  // gcModule.mem_free
  NativeRow(0x2801ECB5),  // mathModule.acos
  NativeRow(0x2801F0B6),  // mathModule.acosh
  NativeRow(0x2801F4C3),  // mathModule.asin
  NativeRow(0x2801F8C4),  // mathModule.asinh
  NativeRow(0x2801FCC7),  // mathModule.atan
  NativeRow(0x500200C8),  // mathModule.atan2
  NativeRow(0x280204C9),  // mathModule.atanh
  NativeRow(0x280208DB),  // mathModule.ceil
  NativeRow(0x50020CE5),  // mathModule.comb
  NativeRow(0x500210EB),  // mathModule.copysign
  NativeRow(0x280214ED),  // mathModule.cos
  NativeRow(0x280218EE),  // mathModule.cosh
  NativeRow(0x28021CF2),  // mathModule.degrees
  NativeRow(0x2802250A),  // mathModule.erf
  NativeRow(0x2802290B),  // mathModule.erfc
  NativeRow(0x28022D11),  // mathModule.exp
  NativeRow(0x28023113),  // mathModule.expm1
  NativeRow(0x28023515),  // mathModule.fabs
  NativeRow(0x28023916),  // mathModule.factorial
  NativeRow(0x28023D1F),  // mathModule.floor
  NativeRow(0x50024121),  // mathModule.fmod
  NativeRow(0x28024524),  // mathModule.frexp
  NativeRow(0x2802492A),  // mathModule.fsum
  NativeRow(0x2802512C),  // mathModule.gamma
  NativeRow(0xE0024D2E),  // mathModule.gcd
  NativeRow(0xE0025538),  // mathModule.hypot
  NativeRow(0x2202593E),  // mathModule.inf
  NativeRow(0x51325D48),  // mathModule.isclose
  NativeRow(0x2802614D),  // mathModule.isfinite
  NativeRow(0x2802654F),  // mathModule.isinf
  NativeRow(0x28026952),  // mathModule.isnan
  NativeRow(0x28026D55),  // mathModule.isqrt
  NativeRow(0xE0027164),  // mathModule.lcm
  NativeRow(0x50027565),  // mathModule.ldexp
  NativeRow(0x28028968),  // mathModule.lgamma
  NativeRow(0x4802796C),  // mathModule.log
  NativeRow(0x28027D6D),  // mathModule.log10
  NativeRow(0x2802816E),  // mathModule.log1p
  NativeRow(0x2802856F),  // mathModule.log2
  NativeRow(0x28028D81),  // mathModule.modf
  NativeRow(0x22029187),  // mathModule.nan
  NativeRow(0x48029594),  // mathModule.perm
  NativeRow(0x22029995),  // mathModule.pi
  NativeRow(0x50029D99),  // mathModule.pow
  NativeRow(0x28C2A19B),  // mathModule.prod
  NativeRow(0x2802A59D),  // mathModule.radians
  NativeRow(0x2802A9C0),  // mathModule.sin
  NativeRow(0x2802ADC2),  // mathModule.sinh
  NativeRow(0x2802B1CC),  // mathModule.sqrt
  NativeRow(0x2802B5E0),  // mathModule.tan
  NativeRow(0x2802B9E1),  // mathModule.tanh
  NativeRow(0x2202BDE2),  // mathModule.tau
  NativeRow(0x2802C1EF),  // mathModule.trunc
  NativeRow(0x220223E5),  // mathModule.e
  NativeRow(0x51983),  // timeModule.monotonic
  NativeRow(0x51584),  // timeModule.monotonic_ns
  NativeRow(0x51992),  // timeModule.perf_counter
  NativeRow(0x51593),  // timeModule.perf_counter_ns
  NativeRow(0x28051DC3),  // timeModule.sleep
  NativeRow(0x280521C4),  // timeModule.sleep_ms
  NativeRow(0x280525C5),  // timeModule.sleep_us
  NativeRow(0x500529E4),  // timeModule.ticks_add
  NativeRow(0x50052DE5),  // timeModule.ticks_diff
  NativeRow(0x531E6),  // timeModule.ticks_ms
  NativeRow(0x535E7),  // timeModule.ticks_us
  NativeRow(0x519E8),  // timeModule.time
  NativeRow(0x515E9),  // timeModule.time_ns
  NativeRow(0x28035CDE),  // randomModule.choice
  NativeRow(0x28036132),  // randomModule.getrandbits
  NativeRow(0x5003659E),  // randomModule.randint
  NativeRow(0x3699F),  // randomModule.random
  NativeRow(0x68036DA0),  // randomModule.randrange
  NativeRow(0x200371B5),  // randomModule.seed
  NativeRow(0x280375BE),  // randomModule.shuffle
  NativeRow(0x500379F2),  // randomModule.uniform
  NativeRow(0x22017986),  // sysImplementation.name
  NativeRow(0x22017DF9),  // sysImplementation.version
  NativeRow(0x42920),  // sysStdout.flush
  NativeRow(0x28042DFC),  // sysStdout.write
]

let nativeFunctions: InlineArray<340, NativeFunction> = [
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
  { typeCall(Args($0, $1)).bits },
  { typeNew(Args($0, $1)).bits },
  { typeOrder(Args($0, $1)).bits },
  { varsFunction(Args($0, $1)).bits },
  { zipConstruct(Args($0, $1)).bits },
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<80, UInt16> = [
  65535, 65535, 65535, 65535, 203, 65535, 65535, 65535, 212, 211, 447, 65535, 359, 211, 447, 65535,
  420, 314, 65535, 65535, 262, 269, 65535, 65535, 479, 65535, 65535, 65535, 440, 376, 65535, 65535,
  353, 65535, 65535, 65535, 244, 65535, 65535, 65535, 354, 428, 65535, 65535, 280, 297, 279, 258,
  461, 65535, 65535, 65535, 470, 65535, 65535, 65535, 457, 282, 384, 285, 354, 241, 65535, 65535,
  383, 65535, 65535, 65535, 440, 263, 281, 288, 393, 65535, 65535, 65535, 421, 179, 65535, 65535,
]
