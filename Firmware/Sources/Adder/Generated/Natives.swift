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
  NativeRow(0x6811A48A),  // int.__new__
  NativeRow(0x28018CC2),  // int.as_integer_ratio
  NativeRow(0x280190CF),  // int.bit_count
  NativeRow(0x280194D0),  // int.bit_length
  NativeRow(0x2801A8EB),  // int.conjugate
  NativeRow(0x220198FA),  // int.denominator
  NativeRow(0x6C219D2B),  // int.from_bytes
  NativeRow(0x2201A141),  // int.imag
  NativeRow(0x2201A994),  // int.numerator
  NativeRow(0x2201A9AC),  // int.real
  NativeRow(0x6831ADF3),  // int.to_bytes
  NativeRow(0x4801288A),  // float.__new__
  NativeRow(0x280114C2),  // float.as_integer_ratio
  NativeRow(0x28012CEB),  // float.conjugate
  NativeRow(0x5401192C),  // float.fromhex
  NativeRow(0x28011D3E),  // float.hex
  NativeRow(0x22012141),  // float.imag
  NativeRow(0x2801254B),  // float.is_integer
  NativeRow(0x22012DAC),  // float.real
  NativeRow(0x28012C49),  // complex.__complex__
  NativeRow(0x6840908A),  // complex.__new__
  NativeRow(0x280088EB),  // complex.conjugate
  NativeRow(0x22008D41),  // complex.imag
  NativeRow(0x220095AC),  // complex.real
  NativeRow(0x50040C4A),  // str.__contains__
  NativeRow(0x50041462),  // str.__getitem__
  NativeRow(0x28041877),  // str.__iter__
  NativeRow(0x28041C7C),  // str.__len__
  NativeRow(0x8854448A),  // str.__new__
  NativeRow(0x280490DA),  // str.capitalize
  NativeRow(0x2804DCDC),  // str.casefold
  NativeRow(0x700494E0),  // str.center
  NativeRow(0x900498F2),  // str.count
  NativeRow(0x6854350A),  // str.encode
  NativeRow(0x90049D0D),  // str.endswith
  NativeRow(0x4864A117),  // str.expandtabs
  NativeRow(0x9004A521),  // str.find
  NativeRow(0xE9F43928),  // str.format
  NativeRow(0x50043D29),  // str.format_map
  NativeRow(0x9004A943),  // str.index
  NativeRow(0x2804B14C),  // str.isalnum
  NativeRow(0x2804B54D),  // str.isalpha
  NativeRow(0x2804AD4E),  // str.isascii
  NativeRow(0x2804B950),  // str.isdecimal
  NativeRow(0x2804B951),  // str.isdigit
  NativeRow(0x2804BD55),  // str.isidentifier
  NativeRow(0x2804C158),  // str.islower
  NativeRow(0x2804B95A),  // str.isnumeric
  NativeRow(0x2804C55B),  // str.isprintable
  NativeRow(0x2804C95D),  // str.isspace
  NativeRow(0x2804CD61),  // str.istitle
  NativeRow(0x2804D162),  // str.isupper
  NativeRow(0x5004D567),  // str.join
  NativeRow(0x7004D971),  // str.ljust
  NativeRow(0x2804DD77),  // str.lower
  NativeRow(0x4804E178),  // str.lstrip
  NativeRow(0x94044179),  // str.maketrans
  NativeRow(0x5004E599),  // str.partition
  NativeRow(0x5004E9B0),  // str.removeprefix
  NativeRow(0x5004EDB1),  // str.removesuffix
  NativeRow(0x9804F1B2),  // str.replace
  NativeRow(0x9004F5B6),  // str.rfind
  NativeRow(0x9004F9B7),  // str.rindex
  NativeRow(0x7004FDB8),  // str.rjust
  NativeRow(0x500501BA),  // str.rpartition
  NativeRow(0x687505BB),  // str.rsplit
  NativeRow(0x480509BC),  // str.rstrip
  NativeRow(0x68750DD2),  // str.split
  NativeRow(0x488511D3),  // str.splitlines
  NativeRow(0x900515D6),  // str.startswith
  NativeRow(0x480519E0),  // str.strip
  NativeRow(0x28051DE3),  // str.swapcase
  NativeRow(0x280521F2),  // str.title
  NativeRow(0x500449F6),  // str.translate
  NativeRow(0x280525FD),  // str.upper
  NativeRow(0x50052A05),  // str.zfill
  NativeRow(0x50040C4A),  // bytes.__contains__
  NativeRow(0x50041462),  // bytes.__getitem__
  NativeRow(0x28041877),  // bytes.__iter__
  NativeRow(0x28041C7C),  // bytes.__len__
  NativeRow(0x8850708A),  // bytes.__new__
  NativeRow(0x280490DA),  // bytes.capitalize
  NativeRow(0x700494E0),  // bytes.center
  NativeRow(0x900498F2),  // bytes.count
  NativeRow(0x685060F4),  // bytes.decode
  NativeRow(0x90049D0D),  // bytes.endswith
  NativeRow(0x4864A117),  // bytes.expandtabs
  NativeRow(0x9004A521),  // bytes.find
  NativeRow(0x5400652C),  // bytes.fromhex
  NativeRow(0x4800693E),  // bytes.hex
  NativeRow(0x9004A943),  // bytes.index
  NativeRow(0x2804B14C),  // bytes.isalnum
  NativeRow(0x2804B54D),  // bytes.isalpha
  NativeRow(0x2804AD4E),  // bytes.isascii
  NativeRow(0x2804B951),  // bytes.isdigit
  NativeRow(0x2804C158),  // bytes.islower
  NativeRow(0x2804C95D),  // bytes.isspace
  NativeRow(0x2804CD61),  // bytes.istitle
  NativeRow(0x2804D162),  // bytes.isupper
  NativeRow(0x5004D567),  // bytes.join
  NativeRow(0x7004D971),  // bytes.ljust
  NativeRow(0x2804DD77),  // bytes.lower
  NativeRow(0x4804E178),  // bytes.lstrip
  NativeRow(0x7C006D79),  // bytes.maketrans
  NativeRow(0x5004E599),  // bytes.partition
  NativeRow(0x5004E9B0),  // bytes.removeprefix
  NativeRow(0x5004EDB1),  // bytes.removesuffix
  NativeRow(0x9804F1B2),  // bytes.replace
  NativeRow(0x9004F5B6),  // bytes.rfind
  NativeRow(0x9004F9B7),  // bytes.rindex
  NativeRow(0x7004FDB8),  // bytes.rjust
  NativeRow(0x500501BA),  // bytes.rpartition
  NativeRow(0x687505BB),  // bytes.rsplit
  NativeRow(0x480509BC),  // bytes.rstrip
  NativeRow(0x68750DD2),  // bytes.split
  NativeRow(0x488511D3),  // bytes.splitlines
  NativeRow(0x900515D6),  // bytes.startswith
  NativeRow(0x480519E0),  // bytes.strip
  NativeRow(0x28051DE3),  // bytes.swapcase
  NativeRow(0x280521F2),  // bytes.title
  NativeRow(0x709075F6),  // bytes.translate
  NativeRow(0x280525FD),  // bytes.upper
  NativeRow(0x50052A05),  // bytes.zfill
  NativeRow(0x50040C4A),  // bytearray.__contains__
  NativeRow(0x50041050),  // bytearray.__delitem__
  NativeRow(0x50041462),  // bytearray.__getitem__
  NativeRow(0x28041877),  // bytearray.__iter__
  NativeRow(0x28041C7C),  // bytearray.__len__
  NativeRow(0x8850508A),  // bytearray.__new__
  NativeRow(0x780424A8),  // bytearray.__setitem__
  NativeRow(0x50003CBF),  // bytearray.append
  NativeRow(0x280490DA),  // bytearray.capitalize
  NativeRow(0x700494E0),  // bytearray.center
  NativeRow(0x280040E4),  // bytearray.clear
  NativeRow(0x280044ED),  // bytearray.copy
  NativeRow(0x900498F2),  // bytearray.count
  NativeRow(0x685060F4),  // bytearray.decode
  NativeRow(0x90049D0D),  // bytearray.endswith
  NativeRow(0x4864A117),  // bytearray.expandtabs
  NativeRow(0x50004919),  // bytearray.extend
  NativeRow(0x9004A521),  // bytearray.find
  NativeRow(0x5400652C),  // bytearray.fromhex
  NativeRow(0x4800693E),  // bytearray.hex
  NativeRow(0x9004A943),  // bytearray.index
  NativeRow(0x78004D47),  // bytearray.insert
  NativeRow(0x2804B14C),  // bytearray.isalnum
  NativeRow(0x2804B54D),  // bytearray.isalpha
  NativeRow(0x2804AD4E),  // bytearray.isascii
  NativeRow(0x2804B951),  // bytearray.isdigit
  NativeRow(0x2804C158),  // bytearray.islower
  NativeRow(0x2804C95D),  // bytearray.isspace
  NativeRow(0x2804CD61),  // bytearray.istitle
  NativeRow(0x2804D162),  // bytearray.isupper
  NativeRow(0x5004D567),  // bytearray.join
  NativeRow(0x7004D971),  // bytearray.ljust
  NativeRow(0x2804DD77),  // bytearray.lower
  NativeRow(0x4804E178),  // bytearray.lstrip
  NativeRow(0x7C006D79),  // bytearray.maketrans
  NativeRow(0x5004E599),  // bytearray.partition
  NativeRow(0x4800559F),  // bytearray.pop
  NativeRow(0x500059AF),  // bytearray.remove
  NativeRow(0x5004E9B0),  // bytearray.removeprefix
  NativeRow(0x5004EDB1),  // bytearray.removesuffix
  NativeRow(0x9804F1B2),  // bytearray.replace
  NativeRow(0x28005DB4),  // bytearray.reverse
  NativeRow(0x9004F5B6),  // bytearray.rfind
  NativeRow(0x9004F9B7),  // bytearray.rindex
  NativeRow(0x7004FDB8),  // bytearray.rjust
  NativeRow(0x500501BA),  // bytearray.rpartition
  NativeRow(0x687505BB),  // bytearray.rsplit
  NativeRow(0x480509BC),  // bytearray.rstrip
  NativeRow(0x68750DD2),  // bytearray.split
  NativeRow(0x488511D3),  // bytearray.splitlines
  NativeRow(0x900515D6),  // bytearray.startswith
  NativeRow(0x480519E0),  // bytearray.strip
  NativeRow(0x28051DE3),  // bytearray.swapcase
  NativeRow(0x280521F2),  // bytearray.title
  NativeRow(0x709075F6),  // bytearray.translate
  NativeRow(0x280525FD),  // bytearray.upper
  NativeRow(0x50052A05),  // bytearray.zfill
  NativeRow(0x28012C55),  // memoryview.__enter__
  NativeRow(0xE802E857),  // memoryview.__exit__
  NativeRow(0x50041462),  // memoryview.__getitem__
  NativeRow(0x28041877),  // memoryview.__iter__
  NativeRow(0x28041C7C),  // memoryview.__len__
  NativeRow(0x5002DC8A),  // memoryview.__new__
  NativeRow(0x780424A8),  // memoryview.__setitem__
  NativeRow(0x2202D128),  // memoryview.format
  NativeRow(0x4800693E),  // memoryview.hex
  NativeRow(0x2202D564),  // memoryview.itemsize
  NativeRow(0x22041D90),  // memoryview.nbytes
  NativeRow(0x2202D592),  // memoryview.ndim
  NativeRow(0x2202E195),  // memoryview.obj
  NativeRow(0x2202E5AB),  // memoryview.readonly
  NativeRow(0x2802E9AE),  // memoryview.release
  NativeRow(0x2202EDC5),  // memoryview.shape
  NativeRow(0x2202F1DF),  // memoryview.strides
  NativeRow(0x4802CDF4),  // memoryview.tobytes
  NativeRow(0x2802D9F5),  // memoryview.tolist
  NativeRow(0x50040C4A),  // list.__contains__
  NativeRow(0x50041050),  // list.__delitem__
  NativeRow(0x50041462),  // list.__getitem__
  NativeRow(0xE800986E),  // list.__init__
  NativeRow(0x28041877),  // list.__iter__
  NativeRow(0x28041C7C),  // list.__len__
  NativeRow(0x4801C08A),  // list.__new__
  NativeRow(0x780424A8),  // list.__setitem__
  NativeRow(0x5001C4BF),  // list.append
  NativeRow(0x2801C8E4),  // list.clear
  NativeRow(0x2801CCED),  // list.copy
  NativeRow(0x5003A4F2),  // list.count
  NativeRow(0x5001D119),  // list.extend
  NativeRow(0x9003A943),  // list.index
  NativeRow(0x7801D547),  // list.insert
  NativeRow(0x4801D99F),  // list.pop
  NativeRow(0x5001DDAF),  // list.remove
  NativeRow(0x2801E1B4),  // list.reverse
  NativeRow(0x28A1E5CF),  // list.sort
  NativeRow(0x50040C4A),  // tuple.__contains__
  NativeRow(0x50041462),  // tuple.__getitem__
  NativeRow(0x28041877),  // tuple.__iter__
  NativeRow(0x28041C7C),  // tuple.__len__
  NativeRow(0x4805508A),  // tuple.__new__
  NativeRow(0x5003A4F2),  // tuple.count
  NativeRow(0x9003A943),  // tuple.index
  NativeRow(0x50040C4A),  // dict.__contains__
  NativeRow(0x50041050),  // dict.__delitem__
  NativeRow(0x50041462),  // dict.__getitem__
  NativeRow(0xE800986E),  // dict.__init__
  NativeRow(0x28041877),  // dict.__iter__
  NativeRow(0x28041C7C),  // dict.__len__
  NativeRow(0x49F0A88A),  // dict.__new__
  NativeRow(0x780424A8),  // dict.__setitem__
  NativeRow(0x28048CE4),  // dict.clear
  NativeRow(0x2800B0ED),  // dict.copy
  NativeRow(0x7400AD2D),  // dict.fromkeys
  NativeRow(0x7000B536),  // dict.get
  NativeRow(0x2800B963),  // dict.items
  NativeRow(0x2800BD6A),  // dict.keys
  NativeRow(0x7000C19F),  // dict.pop
  NativeRow(0x2800C5A0),  // dict.popitem
  NativeRow(0x7000C9C3),  // dict.setdefault
  NativeRow(0x49F0CDFC),  // dict.update
  NativeRow(0x2800D1FF),  // dict.values
  NativeRow(0x50040C4A),  // set.__contains__
  NativeRow(0xE800986E),  // set.__init__
  NativeRow(0x28041877),  // set.__iter__
  NativeRow(0x28041C7C),  // set.__len__
  NativeRow(0x4803AC8A),  // set.__new__
  NativeRow(0x5003B0B9),  // set.add
  NativeRow(0x28048CE4),  // set.clear
  NativeRow(0x2803B4ED),  // set.copy
  NativeRow(0xE803B900),  // set.difference
  NativeRow(0xE803BD01),  // set.difference_update
  NativeRow(0x5003C105),  // set.discard
  NativeRow(0xE803C549),  // set.intersection
  NativeRow(0xE803C94A),  // set.intersection_update
  NativeRow(0x5003CD52),  // set.isdisjoint
  NativeRow(0x5003D15F),  // set.issubset
  NativeRow(0x5003D560),  // set.issuperset
  NativeRow(0x2803D99F),  // set.pop
  NativeRow(0x5003DDAF),  // set.remove
  NativeRow(0x5003E1E4),  // set.symmetric_difference
  NativeRow(0x5003E5E5),  // set.symmetric_difference_update
  NativeRow(0xE803E9FB),  // set.union
  NativeRow(0xE803EDFC),  // set.update
  NativeRow(0x50040C4A),  // frozenset.__contains__
  NativeRow(0x28041877),  // frozenset.__iter__
  NativeRow(0x28041C7C),  // frozenset.__len__
  NativeRow(0x4801348A),  // frozenset.__new__
  NativeRow(0x2803B4ED),  // frozenset.copy
  NativeRow(0xE803B900),  // frozenset.difference
  NativeRow(0xE803C549),  // frozenset.intersection
  NativeRow(0x5003CD52),  // frozenset.isdisjoint
  NativeRow(0x5003D15F),  // frozenset.issubset
  NativeRow(0x5003D560),  // frozenset.issuperset
  NativeRow(0x5003E1E4),  // frozenset.symmetric_difference
  NativeRow(0xE803E9FB),  // frozenset.union
  NativeRow(0x50040C4A),  // range.__contains__
  NativeRow(0x50041462),  // range.__getitem__
  NativeRow(0x28041877),  // range.__iter__
  NativeRow(0x28041C7C),  // range.__len__
  NativeRow(0x9003808A),  // range.__new__
  NativeRow(0x500384F2),  // range.count
  NativeRow(0x50038943),  // range.index
  NativeRow(0x22038DD5),  // range.start
  NativeRow(0x220391DA),  // range.step
  NativeRow(0x220395DB),  // range.stop
  NativeRow(0x9003F48A),  // slice.__new__
  NativeRow(0x5003F944),  // slice.indices
  NativeRow(0x2203FDD5),  // slice.start
  NativeRow(0x220401DA),  // slice.step
  NativeRow(0x220405DB),  // slice.stop
  NativeRow(0x7000A45F),  // function.__get__
  NativeRow(0x7000A45F),  // property.__get__
  NativeRow(0xA8B3548A),  // property.__new__
  NativeRow(0x500348F9),  // property.deleter
  NativeRow(0x2203451C),  // property.fdel
  NativeRow(0x22034D1D),  // property.fget
  NativeRow(0x2203592F),  // property.fset
  NativeRow(0x50035139),  // property.getter
  NativeRow(0x50035DC4),  // property.setter
  NativeRow(0x22034C5D),  // classmethod.__func__
  NativeRow(0x7000A45F),  // classmethod.__get__
  NativeRow(0x5000808A),  // classmethod.__new__
  NativeRow(0x22034C5D),  // staticmethod.__func__
  NativeRow(0x7000A45F),  // staticmethod.__get__
  NativeRow(0x5004288A),  // staticmethod.__new__
  NativeRow(0x6804508A),  // superObject.__new__
  NativeRow(0x28041877),  // generator.__iter__
  NativeRow(0x2801548B),  // generator.__next__
  NativeRow(0x280150E5),  // generator.close
  NativeRow(0x500159BF),  // generator.send
  NativeRow(0x90015DEB),  // generator.throw
  NativeRow(0x28009C3E),  // coroutine.__await__
  NativeRow(0x280150E5),  // coroutine.close
  NativeRow(0x500159BF),  // coroutine.send
  NativeRow(0x90015DEB),  // coroutine.throw
  NativeRow(0x2801083B),  // asyncGenerator.__aiter__
  NativeRow(0x28001C3D),  // asyncGenerator.__anext__
  NativeRow(0x280018B6),  // asyncGenerator.aclose
  NativeRow(0x500020C4),  // asyncGenerator.asend
  NativeRow(0x900024CC),  // asyncGenerator.athrow
  NativeRow(0x28041877),  // rangeIterator.__iter__
  NativeRow(0x2804208B),  // rangeIterator.__next__
  NativeRow(0x28041877),  // sequenceIterator.__iter__
  NativeRow(0x2804208B),  // sequenceIterator.__next__
  NativeRow(0x28041877),  // tableIterator.__iter__
  NativeRow(0x2804208B),  // tableIterator.__next__
  NativeRow(0x50039C8A),  // reversedIterator.__new__
  NativeRow(0x2804183E),  // awaitable.__await__
  NativeRow(0x28041877),  // awaitable.__iter__
  NativeRow(0x2804208B),  // awaitable.__next__
  NativeRow(0x280028E5),  // awaitable.close
  NativeRow(0x50002DBF),  // awaitable.send
  NativeRow(0x900031EB),  // awaitable.throw
  NativeRow(0x70C0DC8A),  // enumerate.__new__
  NativeRow(0x2804208B),  // enumerate.__next__
  NativeRow(0xE8D5648A),  // zip.__new__
  NativeRow(0x2804208B),  // zip.__next__
  NativeRow(0xE801EC8A),  // map.__new__
  NativeRow(0x2804208B),  // map.__next__
  NativeRow(0x7801108A),  // filter.__new__
  NativeRow(0x2804208B),  // filter.__next__
  NativeRow(0x5003CD52),  // dictKeys.isdisjoint
  NativeRow(0x5003CD52),  // dictItems.isdisjoint
  NativeRow(0x5002FC4E),  // object.__delattr__
  NativeRow(0x50030056),  // object.__eq__
  NativeRow(0x5003045C),  // object.__format__
  NativeRow(0x50030861),  // object.__getattribute__
  NativeRow(0x28030C64),  // object.__hash__
  NativeRow(0xE803106E),  // object.__init__
  NativeRow(0x2C03146F),  // object.__init_subclass__
  NativeRow(0x50031C88),  // object.__ne__
  NativeRow(0xE803188A),  // object.__new__
  NativeRow(0x28032095),  // object.__repr__
  NativeRow(0x780324A7),  // object.__setattr__
  NativeRow(0x280328AA),  // object.__str__
  NativeRow(0xE9F55443),  // type.__call__
  NativeRow(0x91F5588A),  // type.__new__
  NativeRow(0x28055D8C),  // type.mro
  NativeRow(0x4800388A),  // bool.__new__
  NativeRow(0x2200EC44),  // baseException.__cause__
  NativeRow(0x2200F04B),  // baseException.__context__
  NativeRow(0xE800F86E),  // baseException.__init__
  NativeRow(0xE800FC8A),  // baseException.__new__
  NativeRow(0x220100AD),  // baseException.__suppress_context__
  NativeRow(0x220104AE),  // baseException.__traceback__
  NativeRow(0x5000E4BA),  // baseException.add_note
  NativeRow(0x2200E8C0),  // baseException.args
  NativeRow(0x50010A03),  // baseException.with_traceback
  NativeRow(0x2200F4E6),  // systemExit.code
  NativeRow(0x2200F5FE),  // stopIteration.value
  NativeRow(0x22033511),  // osError.errno
  NativeRow(0x220339DD),  // osError.strerror
  NativeRow(0xA801846B),  // builtins.__import__
  NativeRow(0x280000B4),  // builtins.abs
  NativeRow(0x280004BB),  // builtins.aiter
  NativeRow(0x280008BC),  // builtins.all
  NativeRow(0x28000CBD),  // builtins.anext
  NativeRow(0x280010BE),  // builtins.any
  NativeRow(0x280014C3),  // builtins.ascii
  NativeRow(0x280034CE),  // builtins.bin
  NativeRow(0x280078D8),  // builtins.callable
  NativeRow(0x28007CE2),  // builtins.chr
  NativeRow(0xD8E084E9),  // builtins.compile
  NativeRow(0x5000A0F7),  // builtins.delattr
  NativeRow(0x2000D503),  // builtins.dir
  NativeRow(0x5000D906),  // builtins.divmod
  NativeRow(0x6800E113),  // builtins.eval
  NativeRow(0x68010D14),  // builtins.exec
  NativeRow(0x48013128),  // builtins.format
  NativeRow(0x70016137),  // builtins.getattr
  NativeRow(0x1653A),  // builtins.globals
  NativeRow(0x5001693B),  // builtins.hasattr
  NativeRow(0x28016D3C),  // builtins.hash
  NativeRow(0x2001713D),  // builtins.help
  NativeRow(0x2801753E),  // builtins.hex
  NativeRow(0x28017940),  // builtins.id
  NativeRow(0x20018946),  // builtins.input
  NativeRow(0x5001B157),  // builtins.isinstance
  NativeRow(0x5001B55E),  // builtins.issubclass
  NativeRow(0x4801B965),  // builtins.iter
  NativeRow(0x2801BD6D),  // builtins.len
  NativeRow(0x2001E972),  // builtins.locals
  NativeRow(0xE8F2C97D),  // builtins.max
  NativeRow(0xE8F2F585),  // builtins.min
  NativeRow(0x4802F993),  // builtins.next
  NativeRow(0x28032D97),  // builtins.oct
  NativeRow(0x28033198),  // builtins.ord
  NativeRow(0x71033DA1),  // builtins.pow
  NativeRow(0xE11341A2),  // builtins.print
  NativeRow(0x280399B3),  // builtins.repr
  NativeRow(0x4923A1B9),  // builtins.round
  NativeRow(0x7803F1C2),  // builtins.setattr
  NativeRow(0x28A409D0),  // builtins.sorted
  NativeRow(0x48C44DE1),  // builtins.sum
  NativeRow(0x20056200),  // builtins.vars
  NativeRow(0x220468C1),  // sysModule.argv
  NativeRow(0x22046CD6),  // sysModule.byteorder
  NativeRow(0x20047115),  // sysModule.exit
  NativeRow(0x22047542),  // sysModule.implementation
  NativeRow(0x2204797E),  // sysModule.maxsize
  NativeRow(0x22047D9E),  // sysModule.platform
  NativeRow(0x220481D8),  // sysModule.stderr
  NativeRow(0x220481D9),  // sysModule.stdout
  NativeRow(0x22048601),  // sysModule.version
  NativeRow(0x22048A02),  // sysModule.version_info
  NativeRow(0x138E7),  // gcModule.collect
  NativeRow(0x13D04),  // gcModule.disable
  NativeRow(0x14109),  // gcModule.enable
  NativeRow(0x14553),  // gcModule.isenabled
  NativeRow(0x14980),  // gcModule.mem_alloc
  NativeRow(0x14D81),  // gcModule.mem_free
  NativeRow(0x2801F0B7),  // mathModule.acos
  NativeRow(0x2801F4B8),  // mathModule.acosh
  NativeRow(0x2801F8C5),  // mathModule.asin
  NativeRow(0x2801FCC6),  // mathModule.asinh
  NativeRow(0x280200C9),  // mathModule.atan
  NativeRow(0x500204CA),  // mathModule.atan2
  NativeRow(0x280208CB),  // mathModule.atanh
  NativeRow(0x28020CDE),  // mathModule.ceil
  NativeRow(0x500210E8),  // mathModule.comb
  NativeRow(0x500214EE),  // mathModule.copysign
  NativeRow(0x280218F0),  // mathModule.cos
  NativeRow(0x28021CF1),  // mathModule.cosh
  NativeRow(0x280220F6),  // mathModule.degrees
  NativeRow(0x2802290F),  // mathModule.erf
  NativeRow(0x28022D10),  // mathModule.erfc
  NativeRow(0x28023116),  // mathModule.exp
  NativeRow(0x28023518),  // mathModule.expm1
  NativeRow(0x2802391A),  // mathModule.fabs
  NativeRow(0x28023D1B),  // mathModule.factorial
  NativeRow(0x28024125),  // mathModule.floor
  NativeRow(0x50024527),  // mathModule.fmod
  NativeRow(0x2802492A),  // mathModule.frexp
  NativeRow(0x28024D30),  // mathModule.fsum
  NativeRow(0x28025532),  // mathModule.gamma
  NativeRow(0xE0025134),  // mathModule.gcd
  NativeRow(0xE002593F),  // mathModule.hypot
  NativeRow(0x22025D45),  // mathModule.inf
  NativeRow(0x5132614F),  // mathModule.isclose
  NativeRow(0x28026554),  // mathModule.isfinite
  NativeRow(0x28026956),  // mathModule.isinf
  NativeRow(0x28026D59),  // mathModule.isnan
  NativeRow(0x2802715C),  // mathModule.isqrt
  NativeRow(0xE002756B),  // mathModule.lcm
  NativeRow(0x5002796C),  // mathModule.ldexp
  NativeRow(0x28028D6F),  // mathModule.lgamma
  NativeRow(0x48027D73),  // mathModule.log
  NativeRow(0x28028174),  // mathModule.log10
  NativeRow(0x28028575),  // mathModule.log1p
  NativeRow(0x28028976),  // mathModule.log2
  NativeRow(0x28029188),  // mathModule.modf
  NativeRow(0x2202958F),  // mathModule.nan
  NativeRow(0x4802999C),  // mathModule.perm
  NativeRow(0x22029D9D),  // mathModule.pi
  NativeRow(0x5002A1A1),  // mathModule.pow
  NativeRow(0x28C2A5A3),  // mathModule.prod
  NativeRow(0x2802A9A5),  // mathModule.radians
  NativeRow(0x2802ADC8),  // mathModule.sin
  NativeRow(0x2802B1CA),  // mathModule.sinh
  NativeRow(0x2802B5D4),  // mathModule.sqrt
  NativeRow(0x2802B9E8),  // mathModule.tan
  NativeRow(0x2802BDE9),  // mathModule.tanh
  NativeRow(0x2202C1EA),  // mathModule.tau
  NativeRow(0x2802C5F7),  // mathModule.trunc
  NativeRow(0x220227E5),  // mathModule.e
  NativeRow(0x5318A),  // timeModule.monotonic
  NativeRow(0x52D8B),  // timeModule.monotonic_ns
  NativeRow(0x5319A),  // timeModule.perf_counter
  NativeRow(0x52D9B),  // timeModule.perf_counter_ns
  NativeRow(0x280535CB),  // timeModule.sleep
  NativeRow(0x280539CC),  // timeModule.sleep_ms
  NativeRow(0x28053DCD),  // timeModule.sleep_us
  NativeRow(0x500541EC),  // timeModule.ticks_add
  NativeRow(0x500545ED),  // timeModule.ticks_diff
  NativeRow(0x549EE),  // timeModule.ticks_ms
  NativeRow(0x54DEF),  // timeModule.ticks_us
  NativeRow(0x531F0),  // timeModule.time
  NativeRow(0x52DF1),  // timeModule.time_ns
  NativeRow(0x280360E1),  // randomModule.choice
  NativeRow(0x28036538),  // randomModule.getrandbits
  NativeRow(0x500369A6),  // randomModule.randint
  NativeRow(0x36DA7),  // randomModule.random
  NativeRow(0x680371A8),  // randomModule.randrange
  NativeRow(0x200375BD),  // randomModule.seed
  NativeRow(0x280379C6),  // randomModule.shuffle
  NativeRow(0x50037DFA),  // randomModule.uniform
  NativeRow(0x280454D1),  // supportModule.bits_float
  NativeRow(0x500458F3),  // supportModule.crc32
  NativeRow(0x78045D02),  // supportModule.digest
  NativeRow(0x28046124),  // supportModule.float_bits
  NativeRow(0x2204658E),  // supportModule.names
  NativeRow(0x22017D8D),  // sysImplementation.name
  NativeRow(0x22018201),  // sysImplementation.version
  NativeRow(0x42D26),  // sysStdout.flush
  NativeRow(0x28043204),  // sysStdout.write
]

let nativeFunctions: InlineArray<346, NativeFunction> = [
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
  65535, 65535, 65535, 65535, 205, 65535, 65535, 65535, 215, 214, 455, 65535, 366, 214, 455, 65535,
  428, 321, 65535, 65535, 267, 274, 65535, 65535, 487, 65535, 65535, 65535, 448, 383, 65535, 65535,
  360, 65535, 65535, 65535, 248, 65535, 65535, 65535, 361, 436, 65535, 65535, 285, 303, 284, 263,
  469, 65535, 65535, 65535, 478, 65535, 65535, 65535, 465, 287, 391, 290, 361, 245, 65535, 65535,
  390, 65535, 65535, 65535, 448, 268, 286, 294, 401, 65535, 65535, 65535, 429, 181, 65535, 65535,
]
