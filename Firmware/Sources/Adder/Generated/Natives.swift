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

let nativeCount = 502
let nativeRows: InlineArray<502, NativeRow> = [
  NativeRow(0x5003F438),  // int.__add__
  NativeRow(0x50040C7E),  // int.__lt__
  NativeRow(0x50041086),  // int.__mul__
  NativeRow(0x68118C8A),  // int.__new__
  NativeRow(0x50041CAB),  // int.__sub__
  NativeRow(0x280178CD),  // int.bit_count
  NativeRow(0x28017CCE),  // int.bit_length
  NativeRow(0x280190E8),  // int.conjugate
  NativeRow(0x220180F5),  // int.denominator
  NativeRow(0x6C218523),  // int.from_bytes
  NativeRow(0x22018938),  // int.imag
  NativeRow(0x2201918A),  // int.numerator
  NativeRow(0x220191A2),  // int.real
  NativeRow(0x683195E9),  // int.to_bytes
  NativeRow(0x5003F438),  // float.__add__
  NativeRow(0x50040C7E),  // float.__lt__
  NativeRow(0x50041086),  // float.__mul__
  NativeRow(0x4801188A),  // float.__new__
  NativeRow(0x50041CAB),  // float.__sub__
  NativeRow(0x28010CC0),  // float.as_integer_ratio
  NativeRow(0x28011CE8),  // float.conjugate
  NativeRow(0x22011138),  // float.imag
  NativeRow(0x28011542),  // float.is_integer
  NativeRow(0x22011DA2),  // float.real
  NativeRow(0x28011C49),  // complex.__complex__
  NativeRow(0x6840888A),  // complex.__new__
  NativeRow(0x280080E8),  // complex.conjugate
  NativeRow(0x22008538),  // complex.imag
  NativeRow(0x22008DA2),  // complex.real
  NativeRow(0x5003F438),  // str.__add__
  NativeRow(0x5003F84A),  // str.__contains__
  NativeRow(0x50040062),  // str.__getitem__
  NativeRow(0x28040477),  // str.__iter__
  NativeRow(0x2804087C),  // str.__len__
  NativeRow(0x68543C8A),  // str.__new__
  NativeRow(0x280474D7),  // str.capitalize
  NativeRow(0x2804C0D9),  // str.casefold
  NativeRow(0x700478DD),  // str.center
  NativeRow(0x90047CEF),  // str.count
  NativeRow(0x68542D04),  // str.encode
  NativeRow(0x90048107),  // str.endswith
  NativeRow(0x48648510),  // str.expandtabs
  NativeRow(0x9004891A),  // str.find
  NativeRow(0xE9F43120),  // str.format
  NativeRow(0x50043521),  // str.format_map
  NativeRow(0x90048D3A),  // str.index
  NativeRow(0x28049543),  // str.isalnum
  NativeRow(0x28049944),  // str.isalpha
  NativeRow(0x28049145),  // str.isascii
  NativeRow(0x28049D47),  // str.isdecimal
  NativeRow(0x28049D48),  // str.isdigit
  NativeRow(0x2804A14C),  // str.isidentifier
  NativeRow(0x2804A54F),  // str.islower
  NativeRow(0x28049D51),  // str.isnumeric
  NativeRow(0x2804A952),  // str.isprintable
  NativeRow(0x2804AD54),  // str.isspace
  NativeRow(0x2804B158),  // str.istitle
  NativeRow(0x2804B559),  // str.isupper
  NativeRow(0x5004B95E),  // str.join
  NativeRow(0x7004BD68),  // str.ljust
  NativeRow(0x2804C16E),  // str.lower
  NativeRow(0x4804C56F),  // str.lstrip
  NativeRow(0x94043970),  // str.maketrans
  NativeRow(0x5004C98F),  // str.partition
  NativeRow(0x5004CDA6),  // str.removeprefix
  NativeRow(0x5004D1A7),  // str.removesuffix
  NativeRow(0x9804D5A8),  // str.replace
  NativeRow(0x9004D9AC),  // str.rfind
  NativeRow(0x9004DDAD),  // str.rindex
  NativeRow(0x7004E1AE),  // str.rjust
  NativeRow(0x5004E5B0),  // str.rpartition
  NativeRow(0x6874E9B1),  // str.rsplit
  NativeRow(0x4804EDB2),  // str.rstrip
  NativeRow(0x6874F1C8),  // str.split
  NativeRow(0x4884F5C9),  // str.splitlines
  NativeRow(0x9004F9CC),  // str.startswith
  NativeRow(0x4804FDD6),  // str.strip
  NativeRow(0x280501D9),  // str.swapcase
  NativeRow(0x280505E8),  // str.title
  NativeRow(0x500441EC),  // str.translate
  NativeRow(0x280509F3),  // str.upper
  NativeRow(0x50050DFB),  // str.zfill
  NativeRow(0x28040477),  // bytes.__iter__
  NativeRow(0x2804087C),  // bytes.__len__
  NativeRow(0x68506C8A),  // bytes.__new__
  NativeRow(0x280474D7),  // bytes.capitalize
  NativeRow(0x700478DD),  // bytes.center
  NativeRow(0x90047CEF),  // bytes.count
  NativeRow(0x685060F0),  // bytes.decode
  NativeRow(0x90048107),  // bytes.endswith
  NativeRow(0x48648510),  // bytes.expandtabs
  NativeRow(0x9004891A),  // bytes.find
  NativeRow(0x54006524),  // bytes.fromhex
  NativeRow(0x48006935),  // bytes.hex
  NativeRow(0x90048D3A),  // bytes.index
  NativeRow(0x28049543),  // bytes.isalnum
  NativeRow(0x28049944),  // bytes.isalpha
  NativeRow(0x28049145),  // bytes.isascii
  NativeRow(0x28049D48),  // bytes.isdigit
  NativeRow(0x2804A54F),  // bytes.islower
  NativeRow(0x2804AD54),  // bytes.isspace
  NativeRow(0x2804B158),  // bytes.istitle
  NativeRow(0x2804B559),  // bytes.isupper
  NativeRow(0x5004B95E),  // bytes.join
  NativeRow(0x7004BD68),  // bytes.ljust
  NativeRow(0x2804C16E),  // bytes.lower
  NativeRow(0x4804C56F),  // bytes.lstrip
  NativeRow(0x5004C98F),  // bytes.partition
  NativeRow(0x5004CDA6),  // bytes.removeprefix
  NativeRow(0x5004D1A7),  // bytes.removesuffix
  NativeRow(0x9804D5A8),  // bytes.replace
  NativeRow(0x9004D9AC),  // bytes.rfind
  NativeRow(0x9004DDAD),  // bytes.rindex
  NativeRow(0x7004E1AE),  // bytes.rjust
  NativeRow(0x5004E5B0),  // bytes.rpartition
  NativeRow(0x6874E9B1),  // bytes.rsplit
  NativeRow(0x4804EDB2),  // bytes.rstrip
  NativeRow(0x6874F1C8),  // bytes.split
  NativeRow(0x4884F5C9),  // bytes.splitlines
  NativeRow(0x9004F9CC),  // bytes.startswith
  NativeRow(0x4804FDD6),  // bytes.strip
  NativeRow(0x280501D9),  // bytes.swapcase
  NativeRow(0x280505E8),  // bytes.title
  NativeRow(0x280509F3),  // bytes.upper
  NativeRow(0x50050DFB),  // bytes.zfill
  NativeRow(0x6850508A),  // bytearray.__new__
  NativeRow(0x50003CBD),  // bytearray.append
  NativeRow(0x280474D7),  // bytearray.capitalize
  NativeRow(0x700478DD),  // bytearray.center
  NativeRow(0x280040E1),  // bytearray.clear
  NativeRow(0x280044EA),  // bytearray.copy
  NativeRow(0x90047CEF),  // bytearray.count
  NativeRow(0x685060F0),  // bytearray.decode
  NativeRow(0x90048107),  // bytearray.endswith
  NativeRow(0x48648510),  // bytearray.expandtabs
  NativeRow(0x50004912),  // bytearray.extend
  NativeRow(0x9004891A),  // bytearray.find
  NativeRow(0x54006524),  // bytearray.fromhex
  NativeRow(0x48006935),  // bytearray.hex
  NativeRow(0x90048D3A),  // bytearray.index
  NativeRow(0x78004D3E),  // bytearray.insert
  NativeRow(0x28049543),  // bytearray.isalnum
  NativeRow(0x28049944),  // bytearray.isalpha
  NativeRow(0x28049145),  // bytearray.isascii
  NativeRow(0x28049D48),  // bytearray.isdigit
  NativeRow(0x2804A54F),  // bytearray.islower
  NativeRow(0x2804AD54),  // bytearray.isspace
  NativeRow(0x2804B158),  // bytearray.istitle
  NativeRow(0x2804B559),  // bytearray.isupper
  NativeRow(0x5004B95E),  // bytearray.join
  NativeRow(0x7004BD68),  // bytearray.ljust
  NativeRow(0x2804C16E),  // bytearray.lower
  NativeRow(0x4804C56F),  // bytearray.lstrip
  NativeRow(0x5004C98F),  // bytearray.partition
  NativeRow(0x48005595),  // bytearray.pop
  NativeRow(0x500059A5),  // bytearray.remove
  NativeRow(0x5004CDA6),  // bytearray.removeprefix
  NativeRow(0x5004D1A7),  // bytearray.removesuffix
  NativeRow(0x9804D5A8),  // bytearray.replace
  NativeRow(0x28005DAA),  // bytearray.reverse
  NativeRow(0x9004D9AC),  // bytearray.rfind
  NativeRow(0x9004DDAD),  // bytearray.rindex
  NativeRow(0x7004E1AE),  // bytearray.rjust
  NativeRow(0x5004E5B0),  // bytearray.rpartition
  NativeRow(0x6874E9B1),  // bytearray.rsplit
  NativeRow(0x4804EDB2),  // bytearray.rstrip
  NativeRow(0x6874F1C8),  // bytearray.split
  NativeRow(0x4884F5C9),  // bytearray.splitlines
  NativeRow(0x9004F9CC),  // bytearray.startswith
  NativeRow(0x4804FDD6),  // bytearray.strip
  NativeRow(0x280501D9),  // bytearray.swapcase
  NativeRow(0x280505E8),  // bytearray.title
  NativeRow(0x280509F3),  // bytearray.upper
  NativeRow(0x50050DFB),  // bytearray.zfill
  NativeRow(0x28011C55),  // memoryview.__enter__
  NativeRow(0xE802D057),  // memoryview.__exit__
  NativeRow(0x50040062),  // memoryview.__getitem__
  NativeRow(0x28040477),  // memoryview.__iter__
  NativeRow(0x2804087C),  // memoryview.__len__
  NativeRow(0x5002C48A),  // memoryview.__new__
  NativeRow(0x780418A8),  // memoryview.__setitem__
  NativeRow(0x2202B920),  // memoryview.format
  NativeRow(0x48006935),  // memoryview.hex
  NativeRow(0x2202BD5B),  // memoryview.itemsize
  NativeRow(0x22040986),  // memoryview.nbytes
  NativeRow(0x2202BD88),  // memoryview.ndim
  NativeRow(0x2202C98B),  // memoryview.obj
  NativeRow(0x2202CDA1),  // memoryview.readonly
  NativeRow(0x2802D1A4),  // memoryview.release
  NativeRow(0x2202D5BB),  // memoryview.shape
  NativeRow(0x2202D9D5),  // memoryview.strides
  NativeRow(0x4802B5EA),  // memoryview.tobytes
  NativeRow(0x2802C1EB),  // memoryview.tolist
  NativeRow(0x5003F438),  // list.__add__
  NativeRow(0x5003F84A),  // list.__contains__
  NativeRow(0x5003FC50),  // list.__delitem__
  NativeRow(0x50040062),  // list.__getitem__
  NativeRow(0xE800906E),  // list.__init__
  NativeRow(0x28040477),  // list.__iter__
  NativeRow(0x2804087C),  // list.__len__
  NativeRow(0x4801A88A),  // list.__new__
  NativeRow(0x780418A8),  // list.__setitem__
  NativeRow(0x5001ACBD),  // list.append
  NativeRow(0x2801B0E1),  // list.clear
  NativeRow(0x2801B4EA),  // list.copy
  NativeRow(0x50038CEF),  // list.count
  NativeRow(0x5001B912),  // list.extend
  NativeRow(0x9003913A),  // list.index
  NativeRow(0x7801BD3E),  // list.insert
  NativeRow(0x4801C195),  // list.pop
  NativeRow(0x5001C5A5),  // list.remove
  NativeRow(0x2801C9AA),  // list.reverse
  NativeRow(0x2891CDC5),  // list.sort
  NativeRow(0x5003F84A),  // tuple.__contains__
  NativeRow(0x50040062),  // tuple.__getitem__
  NativeRow(0x28040477),  // tuple.__iter__
  NativeRow(0x2804087C),  // tuple.__len__
  NativeRow(0x4805348A),  // tuple.__new__
  NativeRow(0x50038CEF),  // tuple.count
  NativeRow(0x9003913A),  // tuple.index
  NativeRow(0x5003F84A),  // dict.__contains__
  NativeRow(0x5003FC50),  // dict.__delitem__
  NativeRow(0x50040062),  // dict.__getitem__
  NativeRow(0xE800906E),  // dict.__init__
  NativeRow(0x28040477),  // dict.__iter__
  NativeRow(0x2804087C),  // dict.__len__
  NativeRow(0x49F0A08A),  // dict.__new__
  NativeRow(0x780418A8),  // dict.__setitem__
  NativeRow(0x280470E1),  // dict.clear
  NativeRow(0x2800A8EA),  // dict.copy
  NativeRow(0x7400A525),  // dict.fromkeys
  NativeRow(0x7000AD2E),  // dict.get
  NativeRow(0x2800B15A),  // dict.items
  NativeRow(0x2800B561),  // dict.keys
  NativeRow(0x7000B995),  // dict.pop
  NativeRow(0x2800BD96),  // dict.popitem
  NativeRow(0x7000C1B9),  // dict.setdefault
  NativeRow(0x49F0C5F2),  // dict.update
  NativeRow(0x2800C9F5),  // dict.values
  NativeRow(0x5003F84A),  // set.__contains__
  NativeRow(0xE800906E),  // set.__init__
  NativeRow(0x28040477),  // set.__iter__
  NativeRow(0x2804087C),  // set.__len__
  NativeRow(0x4803948A),  // set.__new__
  NativeRow(0x500398B7),  // set.add
  NativeRow(0x280470E1),  // set.clear
  NativeRow(0x28039CEA),  // set.copy
  NativeRow(0xE803A0FB),  // set.difference
  NativeRow(0xE803A4FC),  // set.difference_update
  NativeRow(0x5003A8FF),  // set.discard
  NativeRow(0xE803AD40),  // set.intersection
  NativeRow(0xE803B141),  // set.intersection_update
  NativeRow(0x5003B549),  // set.isdisjoint
  NativeRow(0x5003B956),  // set.issubset
  NativeRow(0x5003BD57),  // set.issuperset
  NativeRow(0x2803C195),  // set.pop
  NativeRow(0x5003C5A5),  // set.remove
  NativeRow(0x5003C9DA),  // set.symmetric_difference
  NativeRow(0x5003CDDB),  // set.symmetric_difference_update
  NativeRow(0xE803D1F1),  // set.union
  NativeRow(0xE803D5F2),  // set.update
  NativeRow(0x4801248A),  // frozenset.__new__
  NativeRow(0x28039CEA),  // frozenset.copy
  NativeRow(0xE803A0FB),  // frozenset.difference
  NativeRow(0xE803AD40),  // frozenset.intersection
  NativeRow(0x5003B549),  // frozenset.isdisjoint
  NativeRow(0x5003B956),  // frozenset.issubset
  NativeRow(0x5003BD57),  // frozenset.issuperset
  NativeRow(0x5003C9DA),  // frozenset.symmetric_difference
  NativeRow(0xE803D1F1),  // frozenset.union
  NativeRow(0x28040477),  // range.__iter__
  NativeRow(0x2804087C),  // range.__len__
  NativeRow(0x9003688A),  // range.__new__
  NativeRow(0x50036CEF),  // range.count
  NativeRow(0x5003713A),  // range.index
  NativeRow(0x220375CB),  // range.start
  NativeRow(0x220379D0),  // range.step
  NativeRow(0x22037DD1),  // range.stop
  NativeRow(0x9003DC8A),  // slice.__new__
  NativeRow(0x5003E13B),  // slice.indices
  NativeRow(0x2203E5CB),  // slice.start
  NativeRow(0x2203E9D0),  // slice.step
  NativeRow(0x2203EDD1),  // slice.stop
  NativeRow(0x70009C5F),  // function.__get__
  NativeRow(0x70009C5F),  // property.__get__
  NativeRow(0xA8A33C8A),  // property.__new__
  NativeRow(0x500330F4),  // property.deleter
  NativeRow(0x22032D15),  // property.fdel
  NativeRow(0x22033516),  // property.fget
  NativeRow(0x22034127),  // property.fset
  NativeRow(0x50033931),  // property.getter
  NativeRow(0x500345BA),  // property.setter
  NativeRow(0x2203345D),  // classmethod.__func__
  NativeRow(0x70009C5F),  // classmethod.__get__
  NativeRow(0x5000788A),  // classmethod.__new__
  NativeRow(0x2203345D),  // staticmethod.__func__
  NativeRow(0x70009C5F),  // staticmethod.__get__
  NativeRow(0x5004208A),  // staticmethod.__new__
  NativeRow(0x6804488A),  // superObject.__new__
  NativeRow(0x28040477),  // generator.__iter__
  NativeRow(0x2801448B),  // generator.__next__
  NativeRow(0x280140E2),  // generator.close
  NativeRow(0x500149B5),  // generator.send
  NativeRow(0x90014DE1),  // generator.throw
  NativeRow(0x2800943E),  // coroutine.__await__
  NativeRow(0x280140E2),  // coroutine.close
  NativeRow(0x500149B5),  // coroutine.send
  NativeRow(0x90014DE1),  // coroutine.throw
  NativeRow(0x2801003B),  // asyncGenerator.__aiter__
  NativeRow(0x28001C3D),  // asyncGenerator.__anext__
  NativeRow(0x280018B4),  // asyncGenerator.aclose
  NativeRow(0x500020C2),  // asyncGenerator.asend
  NativeRow(0x900024CA),  // asyncGenerator.athrow
  NativeRow(0x28040477),  // rangeIterator.__iter__
  NativeRow(0x2804148B),  // rangeIterator.__next__
  NativeRow(0x28040477),  // sequenceIterator.__iter__
  NativeRow(0x2804148B),  // sequenceIterator.__next__
  NativeRow(0x28040477),  // tableIterator.__iter__
  NativeRow(0x2804148B),  // tableIterator.__next__
  NativeRow(0x5003848A),  // reversedIterator.__new__
  NativeRow(0x2804043E),  // awaitable.__await__
  NativeRow(0x28040477),  // awaitable.__iter__
  NativeRow(0x2804148B),  // awaitable.__next__
  NativeRow(0x280028E2),  // awaitable.close
  NativeRow(0x50002DB5),  // awaitable.send
  NativeRow(0x900031E1),  // awaitable.throw
  NativeRow(0x70B0D48A),  // enumerate.__new__
  NativeRow(0x2804148B),  // enumerate.__next__
  NativeRow(0xE8C5488A),  // zip.__new__
  NativeRow(0x2804148B),  // zip.__next__
  NativeRow(0xE801D48A),  // map.__new__
  NativeRow(0x2804148B),  // map.__next__
  NativeRow(0x7801088A),  // filter.__new__
  NativeRow(0x2804148B),  // filter.__next__
  NativeRow(0x5003B549),  // dictKeys.isdisjoint
  NativeRow(0x5003B549),  // dictItems.isdisjoint
  NativeRow(0x5002E44E),  // object.__delattr__
  NativeRow(0x5002E856),  // object.__eq__
  NativeRow(0x5002EC5C),  // object.__format__
  NativeRow(0x5002F061),  // object.__getattribute__
  NativeRow(0x2802F464),  // object.__hash__
  NativeRow(0xE802F86E),  // object.__init__
  NativeRow(0x2C02FC6F),  // object.__init_subclass__
  NativeRow(0x50030488),  // object.__ne__
  NativeRow(0xE803008A),  // object.__new__
  NativeRow(0x28030895),  // object.__repr__
  NativeRow(0x78030CA7),  // object.__setattr__
  NativeRow(0x280310AA),  // object.__str__
  NativeRow(0xE9F53843),  // type.__call__
  NativeRow(0x91F53C8A),  // type.__new__
  NativeRow(0x28054183),  // type.mro
  NativeRow(0x4800388A),  // bool.__new__
  NativeRow(0x2200E444),  // baseException.__cause__
  NativeRow(0x2200E84B),  // baseException.__context__
  NativeRow(0xE800F06E),  // baseException.__init__
  NativeRow(0xE800F48A),  // baseException.__new__
  NativeRow(0x2200F8AD),  // baseException.__suppress_context__
  NativeRow(0x2200FCAE),  // baseException.__traceback__
  NativeRow(0x5000DCB8),  // baseException.add_note
  NativeRow(0x2200E0BE),  // baseException.args
  NativeRow(0x500101F9),  // baseException.with_traceback
  NativeRow(0x2200ECE3),  // systemExit.code
  NativeRow(0x2200EDF4),  // stopIteration.value
  NativeRow(0x22031D0B),  // osError.errno
  NativeRow(0x220321D3),  // osError.strerror
  NativeRow(0xA801706B),  // builtins.__import__
  NativeRow(0x280000B2),  // builtins.abs
  NativeRow(0x280004B9),  // builtins.aiter
  NativeRow(0x280008BA),  // builtins.all
  NativeRow(0x28000CBB),  // builtins.anext
  NativeRow(0x280010BC),  // builtins.any
  NativeRow(0x280014C1),  // builtins.ascii
  NativeRow(0x280034CC),  // builtins.bin
  NativeRow(0x280070D5),  // builtins.callable
  NativeRow(0x280074DF),  // builtins.chr
  NativeRow(0xD8D07CE6),  // builtins.compile
  NativeRow(0x500098F3),  // builtins.delattr
  NativeRow(0x2000CCFD),  // builtins.dir
  NativeRow(0x5000D100),  // builtins.divmod
  NativeRow(0x6800D90C),  // builtins.eval
  NativeRow(0x6801050D),  // builtins.exec
  NativeRow(0x48012120),  // builtins.format
  NativeRow(0x7001512F),  // builtins.getattr
  NativeRow(0x15532),  // builtins.globals
  NativeRow(0x50015933),  // builtins.hasattr
  NativeRow(0x28015D34),  // builtins.hash
  NativeRow(0x28016135),  // builtins.hex
  NativeRow(0x28016537),  // builtins.id
  NativeRow(0x2001753D),  // builtins.input
  NativeRow(0x5001994E),  // builtins.isinstance
  NativeRow(0x50019D55),  // builtins.issubclass
  NativeRow(0x4801A15C),  // builtins.iter
  NativeRow(0x2801A564),  // builtins.len
  NativeRow(0x2001D169),  // builtins.locals
  NativeRow(0xE8E2B174),  // builtins.max
  NativeRow(0xE8E2DD7C),  // builtins.min
  NativeRow(0x4802E189),  // builtins.next
  NativeRow(0x2803158D),  // builtins.oct
  NativeRow(0x2803198E),  // builtins.ord
  NativeRow(0x70F32597),  // builtins.pow
  NativeRow(0xE1032998),  // builtins.print
  NativeRow(0x280381A9),  // builtins.repr
  NativeRow(0x491389AF),  // builtins.round
  NativeRow(0x7803D9B8),  // builtins.setattr
  NativeRow(0x2893F1C6),  // builtins.sorted
  NativeRow(0x48B445D7),  // builtins.sum
  NativeRow(0x200545F6),  // builtins.vars
  NativeRow(0x22044CBF),  // sysModule.argv
  NativeRow(0x220450D3),  // sysModule.byteorder
  NativeRow(0x2004550E),  // sysModule.exit
  NativeRow(0x22045939),  // sysModule.implementation
  NativeRow(0x22045D75),  // sysModule.maxsize
  NativeRow(0x22046194),  // sysModule.platform
  NativeRow(0x220465CE),  // sysModule.stderr
  NativeRow(0x220465CF),  // sysModule.stdout
  NativeRow(0x220469F7),  // sysModule.version
  NativeRow(0x22046DF8),  // sysModule.version_info
  NativeRow(0x128E4),  // gcModule.collect
  NativeRow(0x12CFE),  // gcModule.disable
  NativeRow(0x13103),  // gcModule.enable
  NativeRow(0x1354A),  // gcModule.isenabled
  NativeRow(0x13977),  // gcModule.mem_alloc
  NativeRow(0x13D78),  // gcModule.mem_free
  NativeRow(0x2801D8B5),  // mathModule.acos
  NativeRow(0x2801DCB6),  // mathModule.acosh
  NativeRow(0x2801E0C3),  // mathModule.asin
  NativeRow(0x2801E4C4),  // mathModule.asinh
  NativeRow(0x2801E8C7),  // mathModule.atan
  NativeRow(0x5001ECC8),  // mathModule.atan2
  NativeRow(0x2801F0C9),  // mathModule.atanh
  NativeRow(0x2801F4DB),  // mathModule.ceil
  NativeRow(0x5001F8E5),  // mathModule.comb
  NativeRow(0x5001FCEB),  // mathModule.copysign
  NativeRow(0x280200ED),  // mathModule.cos
  NativeRow(0x280204EE),  // mathModule.cosh
  NativeRow(0x280208F2),  // mathModule.degrees
  NativeRow(0x28021109),  // mathModule.erf
  NativeRow(0x2802150A),  // mathModule.erfc
  NativeRow(0x2802190F),  // mathModule.exp
  NativeRow(0x28021D11),  // mathModule.expm1
  NativeRow(0x28022113),  // mathModule.fabs
  NativeRow(0x28022514),  // mathModule.factorial
  NativeRow(0x2802291D),  // mathModule.floor
  NativeRow(0x50022D1F),  // mathModule.fmod
  NativeRow(0x28023122),  // mathModule.frexp
  NativeRow(0x28023528),  // mathModule.fsum
  NativeRow(0x28023D2A),  // mathModule.gamma
  NativeRow(0xE002392C),  // mathModule.gcd
  NativeRow(0xE0024136),  // mathModule.hypot
  NativeRow(0x2202453C),  // mathModule.inf
  NativeRow(0x51224946),  // mathModule.isclose
  NativeRow(0x28024D4B),  // mathModule.isfinite
  NativeRow(0x2802514D),  // mathModule.isinf
  NativeRow(0x28025550),  // mathModule.isnan
  NativeRow(0x28025953),  // mathModule.isqrt
  NativeRow(0xE0025D62),  // mathModule.lcm
  NativeRow(0x50026163),  // mathModule.ldexp
  NativeRow(0x28027566),  // mathModule.lgamma
  NativeRow(0x4802656A),  // mathModule.log
  NativeRow(0x2802696B),  // mathModule.log10
  NativeRow(0x28026D6C),  // mathModule.log1p
  NativeRow(0x2802716D),  // mathModule.log2
  NativeRow(0x2802797F),  // mathModule.modf
  NativeRow(0x22027D85),  // mathModule.nan
  NativeRow(0x48028192),  // mathModule.perm
  NativeRow(0x22028593),  // mathModule.pi
  NativeRow(0x50028997),  // mathModule.pow
  NativeRow(0x28B28D99),  // mathModule.prod
  NativeRow(0x2802919B),  // mathModule.radians
  NativeRow(0x280295BE),  // mathModule.sin
  NativeRow(0x280299C0),  // mathModule.sinh
  NativeRow(0x28029DCA),  // mathModule.sqrt
  NativeRow(0x2802A1DE),  // mathModule.tan
  NativeRow(0x2802A5DF),  // mathModule.tanh
  NativeRow(0x2202A9E0),  // mathModule.tau
  NativeRow(0x2802ADED),  // mathModule.trunc
  NativeRow(0x22020FE5),  // mathModule.e
  NativeRow(0x51581),  // timeModule.monotonic
  NativeRow(0x51182),  // timeModule.monotonic_ns
  NativeRow(0x51590),  // timeModule.perf_counter
  NativeRow(0x51191),  // timeModule.perf_counter_ns
  NativeRow(0x280519C1),  // timeModule.sleep
  NativeRow(0x28051DC2),  // timeModule.sleep_ms
  NativeRow(0x280521C3),  // timeModule.sleep_us
  NativeRow(0x500525E2),  // timeModule.ticks_add
  NativeRow(0x500529E3),  // timeModule.ticks_diff
  NativeRow(0x52DE4),  // timeModule.ticks_ms
  NativeRow(0x531E5),  // timeModule.ticks_us
  NativeRow(0x515E6),  // timeModule.time
  NativeRow(0x511E7),  // timeModule.time_ns
  NativeRow(0x280348DE),  // randomModule.choice
  NativeRow(0x28034D30),  // randomModule.getrandbits
  NativeRow(0x5003519C),  // randomModule.randint
  NativeRow(0x3559D),  // randomModule.random
  NativeRow(0x6803599E),  // randomModule.randrange
  NativeRow(0x20035DB3),  // randomModule.seed
  NativeRow(0x280361BC),  // randomModule.shuffle
  NativeRow(0x500365F0),  // randomModule.uniform
  NativeRow(0x22016984),  // sysImplementation.name
  NativeRow(0x22016DF7),  // sysImplementation.version
  NativeRow(0x4251E),  // sysStdout.flush
  NativeRow(0x280429FA),  // sysStdout.write
]

let nativeFunctions: InlineArray<339, NativeFunction> = [
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
  { typeCall(Args($0, $1)).bits },
  { typeNew(Args($0, $1)).bits },
  { typeOrder(Args($0, $1)).bits },
  { varsFunction(Args($0, $1)).bits },
  { zipConstruct(Args($0, $1)).bits },
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<76, UInt16> = [
  65535, 65535, 65535, 65535, 203, 65535, 65535, 65535, 212, 211, 445, 65535, 357, 211, 445, 65535,
  418, 312, 65535, 65535, 261, 65535, 65535, 65535, 477, 65535, 65535, 65535, 438, 374, 65535,
  65535, 351, 65535, 65535, 65535, 352, 426, 65535, 65535, 278, 295, 277, 257, 459, 65535, 65535,
  65535, 468, 65535, 65535, 65535, 455, 280, 382, 283, 352, 241, 65535, 65535, 381, 65535, 65535,
  65535, 438, 262, 279, 286, 391, 65535, 65535, 65535, 419, 179, 65535, 65535,
]
