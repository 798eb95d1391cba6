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

let nativeCount = 530
let nativeRows: InlineArray<530, NativeRow> = [
  NativeRow(0x2201A04B),  // int.imag
  NativeRow(0x2201A85A),  // int.real
  NativeRow(0x6811A4E3),  // int.__new__
  NativeRow(0x6821AD57),  // int.to_bytes
  NativeRow(0x2801916D),  // int.bit_count
  NativeRow(0x2801A970),  // int.conjugate
  NativeRow(0x2201A97E),  // int.numerator
  NativeRow(0x28019590),  // int.bit_length
  NativeRow(0x6C319D98),  // int.from_bytes
  NativeRow(0x220199BE),  // int.denominator
  NativeRow(0x28018DF6),  // int.as_integer_ratio
  NativeRow(0x28011C12),  // float.hex
  NativeRow(0x2201204B),  // float.imag
  NativeRow(0x22012C5A),  // float.real
  NativeRow(0x480128E3),  // float.__new__
  NativeRow(0x540118F7),  // float.fromhex
  NativeRow(0x28012D70),  // float.conjugate
  NativeRow(0x28012599),  // float.is_integer
  NativeRow(0x280115F6),  // float.as_integer_ratio
  NativeRow(0x22008C4B),  // complex.imag
  NativeRow(0x2200945A),  // complex.real
  NativeRow(0x684090E3),  // complex.__new__
  NativeRow(0x28008970),  // complex.conjugate
  NativeRow(0x28012DAB),  // complex.__complex__
  NativeRow(0x9004C845),  // str.find
  NativeRow(0x5005004D),  // str.join
  NativeRow(0x9004BC74),  // str.count
  NativeRow(0x9004CC7F),  // str.index
  NativeRow(0x70050486),  // str.ljust
  NativeRow(0x28050889),  // str.lower
  NativeRow(0x9005208E),  // str.rfind
  NativeRow(0x7005288F),  // str.rjust
  NativeRow(0x68553894),  // str.split
  NativeRow(0x48054497),  // str.strip
  NativeRow(0x28054C9A),  // str.title
  NativeRow(0x2805509E),  // str.upper
  NativeRow(0x500554A1),  // str.zfill
  NativeRow(0x7004B8AD),  // str.center
  NativeRow(0x686440B4),  // str.encode
  NativeRow(0xE9F444B8),  // str.format
  NativeRow(0x48050CBF),  // str.lstrip
  NativeRow(0x900524C6),  // str.rindex
  NativeRow(0x685530C7),  // str.rsplit
  NativeRow(0x480534C8),  // str.rstrip
  NativeRow(0x280420DE),  // str.__len__
  NativeRow(0x886450E3),  // str.__new__
  NativeRow(0x2804D4FC),  // str.isalnum
  NativeRow(0x2804D8FD),  // str.isalpha
  NativeRow(0x2804D0FE),  // str.isascii
  NativeRow(0x2804E100),  // str.isdigit
  NativeRow(0x2804E901),  // str.islower
  NativeRow(0x2804F502),  // str.isspace
  NativeRow(0x2804F903),  // str.istitle
  NativeRow(0x2804FD04),  // str.isupper
  NativeRow(0x98051D0C),  // str.replace
  NativeRow(0x28041D2C),  // str.__iter__
  NativeRow(0x2804B53D),  // str.casefold
  NativeRow(0x9004C141),  // str.endswith
  NativeRow(0x28054954),  // str.swapcase
  NativeRow(0x2804DD77),  // str.isdecimal
  NativeRow(0x2804ED79),  // str.isnumeric
  NativeRow(0x94044D7A),  // str.maketrans
  NativeRow(0x5005117F),  // str.partition
  NativeRow(0x50045582),  // str.translate
  NativeRow(0x2804B192),  // str.capitalize
  NativeRow(0x4874C595),  // str.expandtabs
  NativeRow(0x50044997),  // str.format_map
  NativeRow(0x50052D9F),  // str.rpartition
  NativeRow(0x48853DA1),  // str.splitlines
  NativeRow(0x900541A2),  // str.startswith
  NativeRow(0x500419B0),  // str.__getitem__
  NativeRow(0x2804F1C1),  // str.isprintable
  NativeRow(0x500411C5),  // str.__contains__
  NativeRow(0x2804E5CF),  // str.isidentifier
  NativeRow(0x500515D2),  // str.removeprefix
  NativeRow(0x500519D3),  // str.removesuffix
  NativeRow(0x68906812),  // bytes.hex
  NativeRow(0x9004C845),  // bytes.find
  NativeRow(0x5005004D),  // bytes.join
  NativeRow(0x9004BC74),  // bytes.count
  NativeRow(0x9004CC7F),  // bytes.index
  NativeRow(0x70050486),  // bytes.ljust
  NativeRow(0x28050889),  // bytes.lower
  NativeRow(0x9005208E),  // bytes.rfind
  NativeRow(0x7005288F),  // bytes.rjust
  NativeRow(0x68553894),  // bytes.split
  NativeRow(0x48054497),  // bytes.strip
  NativeRow(0x28054C9A),  // bytes.title
  NativeRow(0x2805509E),  // bytes.upper
  NativeRow(0x500554A1),  // bytes.zfill
  NativeRow(0x7004B8AD),  // bytes.center
  NativeRow(0x686060AF),  // bytes.decode
  NativeRow(0x48050CBF),  // bytes.lstrip
  NativeRow(0x900524C6),  // bytes.rindex
  NativeRow(0x685530C7),  // bytes.rsplit
  NativeRow(0x480534C8),  // bytes.rstrip
  NativeRow(0x280420DE),  // bytes.__len__
  NativeRow(0x886070E3),  // bytes.__new__
  NativeRow(0x540064F7),  // bytes.fromhex
  NativeRow(0x2804D4FC),  // bytes.isalnum
  NativeRow(0x2804D8FD),  // bytes.isalpha
  NativeRow(0x2804D0FE),  // bytes.isascii
  NativeRow(0x2804E100),  // bytes.isdigit
  NativeRow(0x2804E901),  // bytes.islower
  NativeRow(0x2804F502),  // bytes.isspace
  NativeRow(0x2804F903),  // bytes.istitle
  NativeRow(0x2804FD04),  // bytes.isupper
  NativeRow(0x98051D0C),  // bytes.replace
  NativeRow(0x28041D2C),  // bytes.__iter__
  NativeRow(0x9004C141),  // bytes.endswith
  NativeRow(0x28054954),  // bytes.swapcase
  NativeRow(0x7C006D7A),  // bytes.maketrans
  NativeRow(0x5005117F),  // bytes.partition
  NativeRow(0x70A07582),  // bytes.translate
  NativeRow(0x2804B192),  // bytes.capitalize
  NativeRow(0x4874C595),  // bytes.expandtabs
  NativeRow(0x50052D9F),  // bytes.rpartition
  NativeRow(0x48853DA1),  // bytes.splitlines
  NativeRow(0x900541A2),  // bytes.startswith
  NativeRow(0x500419B0),  // bytes.__getitem__
  NativeRow(0x500411C5),  // bytes.__contains__
  NativeRow(0x500515D2),  // bytes.removeprefix
  NativeRow(0x500519D3),  // bytes.removesuffix
  NativeRow(0x68906812),  // bytearray.hex
  NativeRow(0x48005423),  // bytearray.pop
  NativeRow(0x2800443A),  // bytearray.copy
  NativeRow(0x9004C845),  // bytearray.find
  NativeRow(0x5005004D),  // bytearray.join
  NativeRow(0x28004072),  // bytearray.clear
  NativeRow(0x9004BC74),  // bytearray.count
  NativeRow(0x9004CC7F),  // bytearray.index
  NativeRow(0x70050486),  // bytearray.ljust
  NativeRow(0x28050889),  // bytearray.lower
  NativeRow(0x9005208E),  // bytearray.rfind
  NativeRow(0x7005288F),  // bytearray.rjust
  NativeRow(0x68553894),  // bytearray.split
  NativeRow(0x48054497),  // bytearray.strip
  NativeRow(0x28054C9A),  // bytearray.title
  NativeRow(0x2805509E),  // bytearray.upper
  NativeRow(0x500554A1),  // bytearray.zfill
  NativeRow(0x50003CAB),  // bytearray.append
  NativeRow(0x7004B8AD),  // bytearray.center
  NativeRow(0x686060AF),  // bytearray.decode
  NativeRow(0x500048B6),  // bytearray.extend
  NativeRow(0x78004CBA),  // bytearray.insert
  NativeRow(0x48050CBF),  // bytearray.lstrip
  NativeRow(0x500058C5),  // bytearray.remove
  NativeRow(0x900524C6),  // bytearray.rindex
  NativeRow(0x685530C7),  // bytearray.rsplit
  NativeRow(0x480534C8),  // bytearray.rstrip
  NativeRow(0x280420DE),  // bytearray.__len__
  NativeRow(0x886050E3),  // bytearray.__new__
  NativeRow(0x540064F7),  // bytearray.fromhex
  NativeRow(0x2804D4FC),  // bytearray.isalnum
  NativeRow(0x2804D8FD),  // bytearray.isalpha
  NativeRow(0x2804D0FE),  // bytearray.isascii
  NativeRow(0x2804E100),  // bytearray.isdigit
  NativeRow(0x2804E901),  // bytearray.islower
  NativeRow(0x2804F502),  // bytearray.isspace
  NativeRow(0x2804F903),  // bytearray.istitle
  NativeRow(0x2804FD04),  // bytearray.isupper
  NativeRow(0x98051D0C),  // bytearray.replace
  NativeRow(0x28005D0D),  // bytearray.reverse
  NativeRow(0xE9F09929),  // bytearray.__init__
  NativeRow(0x28041D2C),  // bytearray.__iter__
  NativeRow(0x9004C141),  // bytearray.endswith
  NativeRow(0x28054954),  // bytearray.swapcase
  NativeRow(0x7C006D7A),  // bytearray.maketrans
  NativeRow(0x5005117F),  // bytearray.partition
  NativeRow(0x70A07582),  // bytearray.translate
  NativeRow(0x2804B192),  // bytearray.capitalize
  NativeRow(0x4874C595),  // bytearray.expandtabs
  NativeRow(0x50052D9F),  // bytearray.rpartition
  NativeRow(0x48853DA1),  // bytearray.splitlines
  NativeRow(0x900541A2),  // bytearray.startswith
  NativeRow(0x500415AE),  // bytearray.__delitem__
  NativeRow(0x500419B0),  // bytearray.__getitem__
  NativeRow(0x780429BB),  // bytearray.__setitem__
  NativeRow(0x500411C5),  // bytearray.__contains__
  NativeRow(0x500515D2),  // bytearray.removeprefix
  NativeRow(0x500519D3),  // bytearray.removesuffix
  NativeRow(0x68906812),  // memoryview.hex
  NativeRow(0x2202E020),  // memoryview.obj
  NativeRow(0x2202D455),  // memoryview.ndim
  NativeRow(0x2202EC91),  // memoryview.shape
  NativeRow(0x2202D0B8),  // memoryview.format
  NativeRow(0x220420C2),  // memoryview.nbytes
  NativeRow(0x2802D8D1),  // memoryview.tolist
  NativeRow(0x280420DE),  // memoryview.__len__
  NativeRow(0x5002DCE3),  // memoryview.__new__
  NativeRow(0x2802E90B),  // memoryview.release
  NativeRow(0x2202F110),  // memoryview.strides
  NativeRow(0x4802CD13),  // memoryview.tobytes
  NativeRow(0xE802E921),  // memoryview.__exit__
  NativeRow(0x28041D2C),  // memoryview.__iter__
  NativeRow(0x2202D547),  // memoryview.itemsize
  NativeRow(0x2202E54F),  // memoryview.readonly
  NativeRow(0x28012D65),  // memoryview.__enter__
  NativeRow(0x500419B0),  // memoryview.__getitem__
  NativeRow(0x780429BB),  // memoryview.__setitem__
  NativeRow(0x4801D823),  // list.pop
  NativeRow(0x2801CC3A),  // list.copy
  NativeRow(0x28B1E460),  // list.sort
  NativeRow(0x2801C872),  // list.clear
  NativeRow(0x5003A874),  // list.count
  NativeRow(0x9003AC7F),  // list.index
  NativeRow(0x5001C4AB),  // list.append
  NativeRow(0x5001D0B6),  // list.extend
  NativeRow(0x7801D4BA),  // list.insert
  NativeRow(0x5001DCC5),  // list.remove
  NativeRow(0x280420DE),  // list.__len__
  NativeRow(0x4801C0E3),  // list.__new__
  NativeRow(0x2801E10D),  // list.reverse
  NativeRow(0xE9F09929),  // list.__init__
  NativeRow(0x28041D2C),  // list.__iter__
  NativeRow(0x500415AE),  // list.__delitem__
  NativeRow(0x500419B0),  // list.__getitem__
  NativeRow(0x780429BB),  // list.__setitem__
  NativeRow(0x500411C5),  // list.__contains__
  NativeRow(0x5003A874),  // tuple.count
  NativeRow(0x9003AC7F),  // tuple.index
  NativeRow(0x280420DE),  // tuple.__len__
  NativeRow(0x48057CE3),  // tuple.__new__
  NativeRow(0x28041D2C),  // tuple.__iter__
  NativeRow(0x500419B0),  // tuple.__getitem__
  NativeRow(0x500411C5),  // tuple.__contains__
  NativeRow(0x7000B411),  // dict.get
  NativeRow(0x7000C023),  // dict.pop
  NativeRow(0x2800B03A),  // dict.copy
  NativeRow(0x2800BC4E),  // dict.keys
  NativeRow(0x2804AC72),  // dict.clear
  NativeRow(0x2800B884),  // dict.items
  NativeRow(0x49F0CCD2),  // dict.update
  NativeRow(0x2800D0D3),  // dict.values
  NativeRow(0x280420DE),  // dict.__len__
  NativeRow(0x49F0A8E3),  // dict.__new__
  NativeRow(0x2800C507),  // dict.popitem
  NativeRow(0x49F0CD29),  // dict.__init__
  NativeRow(0x28041D2C),  // dict.__iter__
  NativeRow(0x7400AD43),  // dict.fromkeys
  NativeRow(0x7000C9A0),  // dict.setdefault
  NativeRow(0x500415AE),  // dict.__delitem__
  NativeRow(0x500419B0),  // dict.__getitem__
  NativeRow(0x780429BB),  // dict.__setitem__
  NativeRow(0x500411C5),  // dict.__contains__
  NativeRow(0x5003B405),  // set.add
  NativeRow(0x2803DC23),  // set.pop
  NativeRow(0x2803B83A),  // set.copy
  NativeRow(0x2804AC72),  // set.clear
  NativeRow(0xE803EC9D),  // set.union
  NativeRow(0x5003E0C5),  // set.remove
  NativeRow(0xE803F0D2),  // set.update
  NativeRow(0x280420DE),  // set.__len__
  NativeRow(0x4803B0E3),  // set.__new__
  NativeRow(0x5003C4F6),  // set.discard
  NativeRow(0xE9F09929),  // set.__init__
  NativeRow(0x28041D2C),  // set.__iter__
  NativeRow(0x5003D546),  // set.issubset
  NativeRow(0xE803BD94),  // set.difference
  NativeRow(0x5003D19A),  // set.isdisjoint
  NativeRow(0x5003D99D),  // set.issuperset
  NativeRow(0x500411C5),  // set.__contains__
  NativeRow(0xE803C9CE),  // set.intersection
  NativeRow(0xE803C200),  // set.difference_update
  NativeRow(0xE803CE09),  // set.intersection_update
  NativeRow(0x5003E60B),  // set.symmetric_difference
  NativeRow(0x5003EA0E),  // set.symmetric_difference_update
  NativeRow(0x2803B83A),  // frozenset.copy
  NativeRow(0xE803EC9D),  // frozenset.union
  NativeRow(0x280420DE),  // frozenset.__len__
  NativeRow(0x480134E3),  // frozenset.__new__
  NativeRow(0x28041D2C),  // frozenset.__iter__
  NativeRow(0x5003D546),  // frozenset.issubset
  NativeRow(0xE803BD94),  // frozenset.difference
  NativeRow(0x5003D19A),  // frozenset.isdisjoint
  NativeRow(0x5003D99D),  // frozenset.issuperset
  NativeRow(0x500411C5),  // frozenset.__contains__
  NativeRow(0xE803C9CE),  // frozenset.intersection
  NativeRow(0x5003E60B),  // frozenset.symmetric_difference
  NativeRow(0x22039462),  // range.step
  NativeRow(0x22039863),  // range.stop
  NativeRow(0x50038874),  // range.count
  NativeRow(0x50038C7F),  // range.index
  NativeRow(0x22039095),  // range.start
  NativeRow(0x280420DE),  // range.__len__
  NativeRow(0x900384E3),  // range.__new__
  NativeRow(0x28041D2C),  // range.__iter__
  NativeRow(0x500419B0),  // range.__getitem__
  NativeRow(0x500411C5),  // range.__contains__
  NativeRow(0x22040462),  // slice.step
  NativeRow(0x22040863),  // slice.stop
  NativeRow(0x22040095),  // slice.start
  NativeRow(0x9003F8E3),  // slice.__new__
  NativeRow(0x5003FCFB),  // slice.indices
  NativeRow(0x7000A4DB),  // function.__get__
  NativeRow(0x7802F4E3),  // method.__new__
  NativeRow(0x22034842),  // property.fdel
  NativeRow(0x22035043),  // property.fget
  NativeRow(0x22035C47),  // property.fset
  NativeRow(0x500354B9),  // property.getter
  NativeRow(0x500360C9),  // property.setter
  NativeRow(0x7000A4DB),  // property.__get__
  NativeRow(0xA8C358E3),  // property.__new__
  NativeRow(0x50034CF4),  // property.deleter
  NativeRow(0x7000A4DB),  // classmethod.__get__
  NativeRow(0x500080E3),  // classmethod.__new__
  NativeRow(0x22035123),  // classmethod.__func__
  NativeRow(0x7000A4DB),  // staticmethod.__get__
  NativeRow(0x50042CE3),  // staticmethod.__new__
  NativeRow(0x22035123),  // staticmethod.__func__
  NativeRow(0x68045CE3),  // superObject.__new__
  NativeRow(0x5001585E),  // generator.send
  NativeRow(0x28015073),  // generator.close
  NativeRow(0x90015C99),  // generator.throw
  NativeRow(0x28041D2C),  // generator.__iter__
  NativeRow(0x28015530),  // generator.__next__
  NativeRow(0x5001585E),  // coroutine.send
  NativeRow(0x28015073),  // coroutine.close
  NativeRow(0x90015C99),  // coroutine.throw
  NativeRow(0x28009D5F),  // coroutine.__await__
  NativeRow(0x5000206C),  // asyncGenerator.asend
  NativeRow(0x280018AA),  // asyncGenerator.aclose
  NativeRow(0x900024AC),  // asyncGenerator.athrow
  NativeRow(0x2801095D),  // asyncGenerator.__aiter__
  NativeRow(0x28001D5E),  // asyncGenerator.__anext__
  NativeRow(0x28041D2C),  // rangeIterator.__iter__
  NativeRow(0x28042530),  // rangeIterator.__next__
  NativeRow(0x28041D2C),  // sequenceIterator.__iter__
  NativeRow(0x28042530),  // sequenceIterator.__next__
  NativeRow(0x28041D2C),  // tableIterator.__iter__
  NativeRow(0x28042530),  // tableIterator.__next__
  NativeRow(0x5003A0E3),  // reversedIterator.__new__
  NativeRow(0x50002C5E),  // awaitable.send
  NativeRow(0x28002873),  // awaitable.close
  NativeRow(0x90003099),  // awaitable.throw
  NativeRow(0x28041D2C),  // awaitable.__iter__
  NativeRow(0x28042530),  // awaitable.__next__
  NativeRow(0x28041D5F),  // awaitable.__await__
  NativeRow(0x70D0DCE3),  // enumerate.__new__
  NativeRow(0x28042530),  // enumerate.__next__
  NativeRow(0xE8E598E3),  // zip.__new__
  NativeRow(0x28042530),  // zip.__next__
  NativeRow(0xE801ECE3),  // map.__new__
  NativeRow(0x28042530),  // map.__next__
  NativeRow(0x780110E3),  // filter.__new__
  NativeRow(0x28042530),  // filter.__next__
  NativeRow(0x5003D19A),  // dictKeys.isdisjoint
  NativeRow(0x5003D19A),  // dictItems.isdisjoint
  NativeRow(0x500304A2),  // object.__eq__
  NativeRow(0x500320A7),  // object.__ne__
  NativeRow(0xE9F31CE3),  // object.__new__
  NativeRow(0x28032CE8),  // object.__str__
  NativeRow(0x28031124),  // object.__hash__
  NativeRow(0xE9F31529),  // object.__init__
  NativeRow(0x28032533),  // object.__repr__
  NativeRow(0x50030989),  // object.__format__
  NativeRow(0x500301AD),  // object.__delattr__
  NativeRow(0x780329BA),  // object.__setattr__
  NativeRow(0x50030DF5),  // object.__getattribute__
  NativeRow(0x2DF319FC),  // object.__init_subclass__
  NativeRow(0x28058C1D),  // type.mro
  NativeRow(0x91F588E3),  // type.__new__
  NativeRow(0xE9F5811E),  // type.__call__
  NativeRow(0x500585FD),  // type.__instancecheck__
  NativeRow(0x500591FE),  // type.__subclasscheck__
  NativeRow(0x480038E3),  // bool.__new__
  NativeRow(0x2200E82F),  // baseException.args
  NativeRow(0xE800FCE3),  // baseException.__new__
  NativeRow(0xE800F929),  // baseException.__init__
  NativeRow(0x5000E53A),  // baseException.add_note
  NativeRow(0x2200ED62),  // baseException.__cause__
  NativeRow(0x2200F1AC),  // baseException.__context__
  NativeRow(0x220105DE),  // baseException.__traceback__
  NativeRow(0x500109EB),  // baseException.with_traceback
  NativeRow(0x2201020A),  // baseException.__suppress_context__
  NativeRow(0x2200F438),  // systemExit.code
  NativeRow(0x2200F49F),  // stopIteration.value
  NativeRow(0x22033876),  // osError.errno
  NativeRow(0x22033D53),  // osError.strerror
  NativeRow(0x2200F41E),  // syntaxError.msg
  NativeRow(0x22047CBD),  // syntaxError.lineno
  NativeRow(0x22047942),  // syntaxError.filename
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
  NativeRow(0xE8F2F81B),  // builtins.min
  NativeRow(0x28033021),  // builtins.oct
  NativeRow(0x28033422),  // builtins.ord
  NativeRow(0x71034024),  // builtins.pow
  NativeRow(0x48D45829),  // builtins.sum
  NativeRow(0x6800E03E),  // builtins.eval
  NativeRow(0x68010C3F),  // builtins.exec
  NativeRow(0x28016C49),  // builtins.hash
  NativeRow(0x2001704A),  // builtins.help
  NativeRow(0x4801B84C),  // builtins.iter
  NativeRow(0x4802FC56),  // builtins.next
  NativeRow(0x28039C5B),  // builtins.repr
  NativeRow(0x20059467),  // builtins.vars
  NativeRow(0x28000469),  // builtins.aiter
  NativeRow(0x48000C6A),  // builtins.anext
  NativeRow(0x2800146B),  // builtins.ascii
  NativeRow(0x20018880),  // builtins.input
  NativeRow(0xE113448C),  // builtins.print
  NativeRow(0x4923A490),  // builtins.round
  NativeRow(0x5000D8B2),  // builtins.divmod
  NativeRow(0x480130B8),  // builtins.format
  NativeRow(0x2001E8BE),  // builtins.locals
  NativeRow(0x28B40CCC),  // builtins.sorted
  NativeRow(0xD93084EE),  // builtins.compile
  NativeRow(0x5000A0F3),  // builtins.delattr
  NativeRow(0x700160F8),  // builtins.getattr
  NativeRow(0x164F9),  // builtins.globals
  NativeRow(0x500168FA),  // builtins.hasattr
  NativeRow(0x7803F50E),  // builtins.setattr
  NativeRow(0x2800793C),  // builtins.callable
  NativeRow(0xA801858A),  // builtins.__import__
  NativeRow(0x5001B19B),  // builtins.isinstance
  NativeRow(0x5001B59C),  // builtins.issubclass
  NativeRow(0x22048030),  // sysModule.argv
  NativeRow(0x20048840),  // sysModule.exit
  NativeRow(0x22049C96),  // sysModule.stdin
  NativeRow(0x2204A0CE),  // sysModule.stderr
  NativeRow(0x2204A0CF),  // sysModule.stdout
  NativeRow(0x22049105),  // sysModule.maxsize
  NativeRow(0x2204A515),  // sysModule.version
  NativeRow(0x2204954C),  // sysModule.platform
  NativeRow(0x2204856F),  // sysModule.byteorder
  NativeRow(0x2204A9D5),  // sysModule.version_info
  NativeRow(0x22048DE9),  // sysModule.implementation
  NativeRow(0x480499F3),  // sysModule.print_exception
  NativeRow(0x140B3),  // gcModule.enable
  NativeRow(0x138ED),  // gcModule.collect
  NativeRow(0x13CF5),  // gcModule.disable
  NativeRow(0x14D4B),  // gcModule.mem_free
  NativeRow(0x14578),  // gcModule.isenabled
  NativeRow(0x1497B),  // gcModule.mem_alloc
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
  NativeRow(0x2802B05F),  // mathModule.sinh
  NativeRow(0x2802B461),  // mathModule.sqrt
  NativeRow(0x2802BC64),  // mathModule.tanh
  NativeRow(0x2801F468),  // mathModule.acosh
  NativeRow(0x2801FC6D),  // mathModule.asinh
  NativeRow(0x5002046E),  // mathModule.atan2
  NativeRow(0x2802086F),  // mathModule.atanh
  NativeRow(0x28023477),  // mathModule.expm1
  NativeRow(0x2802407A),  // mathModule.floor
  NativeRow(0x2802487C),  // mathModule.frexp
  NativeRow(0x2802547D),  // mathModule.gamma
  NativeRow(0xE002587E),  // mathModule.hypot
  NativeRow(0x28026881),  // mathModule.isinf
  NativeRow(0x28026C82),  // mathModule.isnan
  NativeRow(0x28027083),  // mathModule.isqrt
  NativeRow(0x50027885),  // mathModule.ldexp
  NativeRow(0x28028087),  // mathModule.log10
  NativeRow(0x28028488),  // mathModule.log1p
  NativeRow(0x2802C49B),  // mathModule.trunc
  NativeRow(0x28028CBC),  // mathModule.lgamma
  NativeRow(0x280220F2),  // mathModule.degrees
  NativeRow(0x514260FF),  // mathModule.isclose
  NativeRow(0x2802A908),  // mathModule.radians
  NativeRow(0x5002153E),  // mathModule.copysign
  NativeRow(0x28026545),  // mathModule.isfinite
  NativeRow(0x28023D74),  // mathModule.factorial
  NativeRow(0x220227E5),  // mathModule.e
  NativeRow(0x55C65),  // timeModule.time
  NativeRow(0x28056092),  // timeModule.sleep
  NativeRow(0x55912),  // timeModule.time_ns
  NativeRow(0x28056551),  // timeModule.sleep_ms
  NativeRow(0x28056952),  // timeModule.sleep_us
  NativeRow(0x57555),  // timeModule.ticks_ms
  NativeRow(0x57956),  // timeModule.ticks_us
  NativeRow(0x55D7D),  // timeModule.monotonic
  NativeRow(0x50056D81),  // timeModule.ticks_add
  NativeRow(0x500571A3),  // timeModule.ticks_diff
  NativeRow(0x559D0),  // timeModule.monotonic_ns
  NativeRow(0x55DD1),  // timeModule.perf_counter
  NativeRow(0x559F2),  // timeModule.perf_counter_ns
  NativeRow(0x2003785C),  // randomModule.seed
  NativeRow(0x280364AE),  // randomModule.choice
  NativeRow(0x370C4),  // randomModule.random
  NativeRow(0x50036D09),  // randomModule.randint
  NativeRow(0x28037D0F),  // randomModule.shuffle
  NativeRow(0x50038114),  // randomModule.uniform
  NativeRow(0x68037580),  // randomModule.randrange
  NativeRow(0x280369C0),  // randomModule.getrandbits
  NativeRow(0x50046475),  // supportModule.crc32
  NativeRow(0x2204748B),  // supportModule.names
  NativeRow(0x780468B1),  // supportModule.digest
  NativeRow(0x28046191),  // supportModule.bits_float
  NativeRow(0x28046D96),  // supportModule.float_bits
  NativeRow(0x280471CD),  // supportModule.interrupt_by
  NativeRow(0x22017C54),  // sysImplementation.name
  NativeRow(0x22018115),  // sysImplementation.version
  NativeRow(0x4387B),  // sysStdout.flush
  NativeRow(0x28043CA0),  // sysStdout.write
  NativeRow(0x20043059),  // sysStdin.read
  NativeRow(0x4354E),  // sysStdin.readline
]

let nativeFunctions: InlineArray<359, NativeFunction> = [
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
  { methodNew(Args($0, $1)).bits },
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
  { stdinRead(Args($0, $1)).bits },
  { stdinReadline(Args($0, $1)).bits },
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
  { supportInterruptBy(Args($0, $1)).bits },
  { supportNames(Args($0, $1)).bits },
  { syntaxErrorFile(Args($0, $1)).bits },
  { syntaxErrorLine(Args($0, $1)).bits },
  { sysArgv(Args($0, $1)).bits },
  { sysByteorder(Args($0, $1)).bits },
  { sysExit(Args($0, $1)).bits },
  { sysImplementation(Args($0, $1)).bits },
  { sysMaxsize(Args($0, $1)).bits },
  { sysPlatform(Args($0, $1)).bits },
  { sysPrintException(Args($0, $1)).bits },
  { sysStdin(Args($0, $1)).bits },
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
  { typeInstanceCheck(Args($0, $1)).bits },
  { typeNew(Args($0, $1)).bits },
  { typeOrder(Args($0, $1)).bits },
  { typeSubclassCheck(Args($0, $1)).bits },
  { varsFunction(Args($0, $1)).bits },
  { zipConstruct(Args($0, $1)).bits },
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<84, UInt16> = [
  65535, 65535, 65535, 65535, 51, 65535, 65535, 65535, 187, 367, 202, 65535, 112, 367, 202, 65535,
  90, 75, 65535, 65535, 37, 330, 65535, 65535, 320, 181, 65535, 65535, 273, 65535, 65535, 65535,
  329, 65535, 65535, 65535, 37, 479, 65535, 65535, 176, 65535, 65535, 65535, 21, 269, 65535, 65535,
  67, 71, 66, 12, 149, 65535, 65535, 65535, 208, 65535, 65535, 65535, 21, 241, 65535, 65535, 28,
  65535, 65535, 65535, 37, 13, 68, 123, 262, 65535, 65535, 65535, 205, 322, 82, 120, 266, 236,
  65535, 65535,
]
