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

#if ADDER_SMALL

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
  NativeRow(0x2202DC20),  // memoryview.obj
  NativeRow(0x2202E055),  // memoryview.ndim
  NativeRow(0x2202EC91),  // memoryview.shape
  NativeRow(0x2202D0B8),  // memoryview.format
  NativeRow(0x220420C2),  // memoryview.nbytes
  NativeRow(0x2802D4D1),  // memoryview.tolist
  NativeRow(0x280420DE),  // memoryview.__len__
  NativeRow(0x5002D8E3),  // memoryview.__new__
  NativeRow(0x2802E90B),  // memoryview.release
  NativeRow(0x2202F110),  // memoryview.strides
  NativeRow(0x4802CD13),  // memoryview.tobytes
  NativeRow(0xE802E921),  // memoryview.__exit__
  NativeRow(0x28041D2C),  // memoryview.__iter__
  NativeRow(0x2202E147),  // memoryview.itemsize
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

private func absFunction(_ base: UInt, _ count: Int) -> UInt32 { absFunction(Args(base, count)).bits }
private func aiterFunction(_ base: UInt, _ count: Int) -> UInt32 { aiterFunction(Args(base, count)).bits }
private func allFunction(_ base: UInt, _ count: Int) -> UInt32 { allFunction(Args(base, count)).bits }
private func anextFunction(_ base: UInt, _ count: Int) -> UInt32 { anextFunction(Args(base, count)).bits }
private func anyFunction(_ base: UInt, _ count: Int) -> UInt32 { anyFunction(Args(base, count)).bits }
private func asciiFunction(_ base: UInt, _ count: Int) -> UInt32 { asciiFunction(Args(base, count)).bits }
private func asyncGeneratorClose(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorClose(Args(base, count)).bits }
private func asyncGeneratorNext(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorNext(Args(base, count)).bits }
private func asyncGeneratorSend(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorSend(Args(base, count)).bits }
private func asyncGeneratorThrow(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorThrow(Args(base, count)).bits }
private func awaitableClose(_ base: UInt, _ count: Int) -> UInt32 { awaitableClose(Args(base, count)).bits }
private func awaitableSend(_ base: UInt, _ count: Int) -> UInt32 { awaitableSend(Args(base, count)).bits }
private func awaitableThrow(_ base: UInt, _ count: Int) -> UInt32 { awaitableThrow(Args(base, count)).bits }
private func binFunction(_ base: UInt, _ count: Int) -> UInt32 { binFunction(Args(base, count)).bits }
private func boolNew(_ base: UInt, _ count: Int) -> UInt32 { boolNew(Args(base, count)).bits }
private func bytearrayAppend(_ base: UInt, _ count: Int) -> UInt32 { bytearrayAppend(Args(base, count)).bits }
private func bytearrayClear(_ base: UInt, _ count: Int) -> UInt32 { bytearrayClear(Args(base, count)).bits }
private func bytearrayCopy(_ base: UInt, _ count: Int) -> UInt32 { bytearrayCopy(Args(base, count)).bits }
private func bytearrayExtendMethod(_ base: UInt, _ count: Int) -> UInt32 { bytearrayExtendMethod(Args(base, count)).bits }
private func bytearrayInsert(_ base: UInt, _ count: Int) -> UInt32 { bytearrayInsert(Args(base, count)).bits }
private func bytearrayNew(_ base: UInt, _ count: Int) -> UInt32 { bytearrayNew(Args(base, count)).bits }
private func bytearrayPop(_ base: UInt, _ count: Int) -> UInt32 { bytearrayPop(Args(base, count)).bits }
private func bytearrayRemove(_ base: UInt, _ count: Int) -> UInt32 { bytearrayRemove(Args(base, count)).bits }
private func bytearrayReverse(_ base: UInt, _ count: Int) -> UInt32 { bytearrayReverse(Args(base, count)).bits }
private func bytesDecode(_ base: UInt, _ count: Int) -> UInt32 { bytesDecode(Args(base, count)).bits }
private func bytesFromHex(_ base: UInt, _ count: Int) -> UInt32 { bytesFromHex(Args(base, count)).bits }
private func bytesHex(_ base: UInt, _ count: Int) -> UInt32 { bytesHex(Args(base, count)).bits }
private func bytesMakeTrans(_ base: UInt, _ count: Int) -> UInt32 { bytesMakeTrans(Args(base, count)).bits }
private func bytesNew(_ base: UInt, _ count: Int) -> UInt32 { bytesNew(Args(base, count)).bits }
private func bytesTranslate(_ base: UInt, _ count: Int) -> UInt32 { bytesTranslate(Args(base, count)).bits }
private func callableFunction(_ base: UInt, _ count: Int) -> UInt32 { callableFunction(Args(base, count)).bits }
private func chrFunction(_ base: UInt, _ count: Int) -> UInt32 { chrFunction(Args(base, count)).bits }
private func classmethodNew(_ base: UInt, _ count: Int) -> UInt32 { classmethodNew(Args(base, count)).bits }
private func compileFunction(_ base: UInt, _ count: Int) -> UInt32 { compileFunction(Args(base, count)).bits }
private func complexConjugate(_ base: UInt, _ count: Int) -> UInt32 { complexConjugate(Args(base, count)).bits }
private func complexImaginary(_ base: UInt, _ count: Int) -> UInt32 { complexImaginary(Args(base, count)).bits }
private func complexNew(_ base: UInt, _ count: Int) -> UInt32 { complexNew(Args(base, count)).bits }
private func complexReal(_ base: UInt, _ count: Int) -> UInt32 { complexReal(Args(base, count)).bits }
private func containerInit(_ base: UInt, _ count: Int) -> UInt32 { containerInit(Args(base, count)).bits }
private func coroutineAwait(_ base: UInt, _ count: Int) -> UInt32 { coroutineAwait(Args(base, count)).bits }
private func delattrFunction(_ base: UInt, _ count: Int) -> UInt32 { delattrFunction(Args(base, count)).bits }
private func descriptorGet(_ base: UInt, _ count: Int) -> UInt32 { descriptorGet(Args(base, count)).bits }
private func dictConstruct(_ base: UInt, _ count: Int) -> UInt32 { dictConstruct(Args(base, count)).bits }
private func dictFromkeys(_ base: UInt, _ count: Int) -> UInt32 { dictFromkeys(Args(base, count)).bits }
private func dictMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { dictMethodCopy(Args(base, count)).bits }
private func dictMethodGet(_ base: UInt, _ count: Int) -> UInt32 { dictMethodGet(Args(base, count)).bits }
private func dictMethodItems(_ base: UInt, _ count: Int) -> UInt32 { dictMethodItems(Args(base, count)).bits }
private func dictMethodKeys(_ base: UInt, _ count: Int) -> UInt32 { dictMethodKeys(Args(base, count)).bits }
private func dictMethodPop(_ base: UInt, _ count: Int) -> UInt32 { dictMethodPop(Args(base, count)).bits }
private func dictMethodPopitem(_ base: UInt, _ count: Int) -> UInt32 { dictMethodPopitem(Args(base, count)).bits }
private func dictMethodSetdefault(_ base: UInt, _ count: Int) -> UInt32 { dictMethodSetdefault(Args(base, count)).bits }
private func dictMethodUpdate(_ base: UInt, _ count: Int) -> UInt32 { dictMethodUpdate(Args(base, count)).bits }
private func dictMethodValues(_ base: UInt, _ count: Int) -> UInt32 { dictMethodValues(Args(base, count)).bits }
private func dirFunction(_ base: UInt, _ count: Int) -> UInt32 { dirFunction(Args(base, count)).bits }
private func divmodFunction(_ base: UInt, _ count: Int) -> UInt32 { divmodFunction(Args(base, count)).bits }
private func enumerateConstruct(_ base: UInt, _ count: Int) -> UInt32 { enumerateConstruct(Args(base, count)).bits }
private func evalFunction(_ base: UInt, _ count: Int) -> UInt32 { evalFunction(Args(base, count)).bits }
private func exceptionAddNote(_ base: UInt, _ count: Int) -> UInt32 { exceptionAddNote(Args(base, count)).bits }
private func exceptionArgs(_ base: UInt, _ count: Int) -> UInt32 { exceptionArgs(Args(base, count)).bits }
private func exceptionCause(_ base: UInt, _ count: Int) -> UInt32 { exceptionCause(Args(base, count)).bits }
private func exceptionContext(_ base: UInt, _ count: Int) -> UInt32 { exceptionContext(Args(base, count)).bits }
private func exceptionFirst(_ base: UInt, _ count: Int) -> UInt32 { exceptionFirst(Args(base, count)).bits }
private func exceptionInit(_ base: UInt, _ count: Int) -> UInt32 { exceptionInit(Args(base, count)).bits }
private func exceptionNew(_ base: UInt, _ count: Int) -> UInt32 { exceptionNew(Args(base, count)).bits }
private func exceptionSuppress(_ base: UInt, _ count: Int) -> UInt32 { exceptionSuppress(Args(base, count)).bits }
private func exceptionTraceback(_ base: UInt, _ count: Int) -> UInt32 { exceptionTraceback(Args(base, count)).bits }
private func exceptionWithTraceback(_ base: UInt, _ count: Int) -> UInt32 { exceptionWithTraceback(Args(base, count)).bits }
private func execFunction(_ base: UInt, _ count: Int) -> UInt32 { execFunction(Args(base, count)).bits }
private func filterConstruct(_ base: UInt, _ count: Int) -> UInt32 { filterConstruct(Args(base, count)).bits }
private func floatAsIntegerRatio(_ base: UInt, _ count: Int) -> UInt32 { floatAsIntegerRatio(Args(base, count)).bits }
private func floatFromHex(_ base: UInt, _ count: Int) -> UInt32 { floatFromHex(Args(base, count)).bits }
private func floatHex(_ base: UInt, _ count: Int) -> UInt32 { floatHex(Args(base, count)).bits }
private func floatImaginary(_ base: UInt, _ count: Int) -> UInt32 { floatImaginary(Args(base, count)).bits }
private func floatIsInteger(_ base: UInt, _ count: Int) -> UInt32 { floatIsInteger(Args(base, count)).bits }
private func floatNew(_ base: UInt, _ count: Int) -> UInt32 { floatNew(Args(base, count)).bits }
private func floatSelf(_ base: UInt, _ count: Int) -> UInt32 { floatSelf(Args(base, count)).bits }
private func formatFunction(_ base: UInt, _ count: Int) -> UInt32 { formatFunction(Args(base, count)).bits }
private func frozensetConstruct(_ base: UInt, _ count: Int) -> UInt32 { frozensetConstruct(Args(base, count)).bits }
private func gcCollect(_ base: UInt, _ count: Int) -> UInt32 { gcCollect(Args(base, count)).bits }
private func gcDisable(_ base: UInt, _ count: Int) -> UInt32 { gcDisable(Args(base, count)).bits }
private func gcEnable(_ base: UInt, _ count: Int) -> UInt32 { gcEnable(Args(base, count)).bits }
private func gcIsEnabled(_ base: UInt, _ count: Int) -> UInt32 { gcIsEnabled(Args(base, count)).bits }
private func gcMemAlloc(_ base: UInt, _ count: Int) -> UInt32 { gcMemAlloc(Args(base, count)).bits }
private func gcMemFree(_ base: UInt, _ count: Int) -> UInt32 { gcMemFree(Args(base, count)).bits }
private func generatorCloseMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorCloseMethod(Args(base, count)).bits }
private func generatorNextMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorNextMethod(Args(base, count)).bits }
private func generatorSendMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorSendMethod(Args(base, count)).bits }
private func generatorThrowMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorThrowMethod(Args(base, count)).bits }
private func getattrFunction(_ base: UInt, _ count: Int) -> UInt32 { getattrFunction(Args(base, count)).bits }
private func globalsFunction(_ base: UInt, _ count: Int) -> UInt32 { globalsFunction(Args(base, count)).bits }
private func hasattrFunction(_ base: UInt, _ count: Int) -> UInt32 { hasattrFunction(Args(base, count)).bits }
private func hashFunction(_ base: UInt, _ count: Int) -> UInt32 { hashFunction(Args(base, count)).bits }
private func helpFunction(_ base: UInt, _ count: Int) -> UInt32 { helpFunction(Args(base, count)).bits }
private func hexFunction(_ base: UInt, _ count: Int) -> UInt32 { hexFunction(Args(base, count)).bits }
private func idFunction(_ base: UInt, _ count: Int) -> UInt32 { idFunction(Args(base, count)).bits }
private func implementationName(_ base: UInt, _ count: Int) -> UInt32 { implementationName(Args(base, count)).bits }
private func implementationVersion(_ base: UInt, _ count: Int) -> UInt32 { implementationVersion(Args(base, count)).bits }
private func importFunction(_ base: UInt, _ count: Int) -> UInt32 { importFunction(Args(base, count)).bits }
private func inputFunction(_ base: UInt, _ count: Int) -> UInt32 { inputFunction(Args(base, count)).bits }
private func intAsIntegerRatio(_ base: UInt, _ count: Int) -> UInt32 { intAsIntegerRatio(Args(base, count)).bits }
private func intBitCount(_ base: UInt, _ count: Int) -> UInt32 { intBitCount(Args(base, count)).bits }
private func intBitLengthMethod(_ base: UInt, _ count: Int) -> UInt32 { intBitLengthMethod(Args(base, count)).bits }
private func intDenominator(_ base: UInt, _ count: Int) -> UInt32 { intDenominator(Args(base, count)).bits }
private func intFromBytes(_ base: UInt, _ count: Int) -> UInt32 { intFromBytes(Args(base, count)).bits }
private func intImaginary(_ base: UInt, _ count: Int) -> UInt32 { intImaginary(Args(base, count)).bits }
private func intNew(_ base: UInt, _ count: Int) -> UInt32 { intNew(Args(base, count)).bits }
private func intSelf(_ base: UInt, _ count: Int) -> UInt32 { intSelf(Args(base, count)).bits }
private func intToBytes(_ base: UInt, _ count: Int) -> UInt32 { intToBytes(Args(base, count)).bits }
private func isinstanceFunction(_ base: UInt, _ count: Int) -> UInt32 { isinstanceFunction(Args(base, count)).bits }
private func issubclassFunction(_ base: UInt, _ count: Int) -> UInt32 { issubclassFunction(Args(base, count)).bits }
private func iterFunction(_ base: UInt, _ count: Int) -> UInt32 { iterFunction(Args(base, count)).bits }
private func lenFunction(_ base: UInt, _ count: Int) -> UInt32 { lenFunction(Args(base, count)).bits }
private func listConstruct(_ base: UInt, _ count: Int) -> UInt32 { listConstruct(Args(base, count)).bits }
private func listMethodAppend(_ base: UInt, _ count: Int) -> UInt32 { listMethodAppend(Args(base, count)).bits }
private func listMethodClear(_ base: UInt, _ count: Int) -> UInt32 { listMethodClear(Args(base, count)).bits }
private func listMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { listMethodCopy(Args(base, count)).bits }
private func listMethodExtend(_ base: UInt, _ count: Int) -> UInt32 { listMethodExtend(Args(base, count)).bits }
private func listMethodInsert(_ base: UInt, _ count: Int) -> UInt32 { listMethodInsert(Args(base, count)).bits }
private func listMethodPop(_ base: UInt, _ count: Int) -> UInt32 { listMethodPop(Args(base, count)).bits }
private func listMethodRemove(_ base: UInt, _ count: Int) -> UInt32 { listMethodRemove(Args(base, count)).bits }
private func listMethodReverse(_ base: UInt, _ count: Int) -> UInt32 { listMethodReverse(Args(base, count)).bits }
private func listMethodSort(_ base: UInt, _ count: Int) -> UInt32 { listMethodSort(Args(base, count)).bits }
private func localsFunction(_ base: UInt, _ count: Int) -> UInt32 { localsFunction(Args(base, count)).bits }
private func mapConstruct(_ base: UInt, _ count: Int) -> UInt32 { mapConstruct(Args(base, count)).bits }
private func mathAcos(_ base: UInt, _ count: Int) -> UInt32 { mathAcos(Args(base, count)).bits }
private func mathAcosh(_ base: UInt, _ count: Int) -> UInt32 { mathAcosh(Args(base, count)).bits }
private func mathAsin(_ base: UInt, _ count: Int) -> UInt32 { mathAsin(Args(base, count)).bits }
private func mathAsinh(_ base: UInt, _ count: Int) -> UInt32 { mathAsinh(Args(base, count)).bits }
private func mathAtan(_ base: UInt, _ count: Int) -> UInt32 { mathAtan(Args(base, count)).bits }
private func mathAtan2(_ base: UInt, _ count: Int) -> UInt32 { mathAtan2(Args(base, count)).bits }
private func mathAtanh(_ base: UInt, _ count: Int) -> UInt32 { mathAtanh(Args(base, count)).bits }
private func mathCeil(_ base: UInt, _ count: Int) -> UInt32 { mathCeil(Args(base, count)).bits }
private func mathComb(_ base: UInt, _ count: Int) -> UInt32 { mathComb(Args(base, count)).bits }
private func mathCopysign(_ base: UInt, _ count: Int) -> UInt32 { mathCopysign(Args(base, count)).bits }
private func mathCos(_ base: UInt, _ count: Int) -> UInt32 { mathCos(Args(base, count)).bits }
private func mathCosh(_ base: UInt, _ count: Int) -> UInt32 { mathCosh(Args(base, count)).bits }
private func mathDegrees(_ base: UInt, _ count: Int) -> UInt32 { mathDegrees(Args(base, count)).bits }
private func mathE(_ base: UInt, _ count: Int) -> UInt32 { mathE(Args(base, count)).bits }
private func mathErf(_ base: UInt, _ count: Int) -> UInt32 { mathErf(Args(base, count)).bits }
private func mathErfc(_ base: UInt, _ count: Int) -> UInt32 { mathErfc(Args(base, count)).bits }
private func mathExp(_ base: UInt, _ count: Int) -> UInt32 { mathExp(Args(base, count)).bits }
private func mathExpm1(_ base: UInt, _ count: Int) -> UInt32 { mathExpm1(Args(base, count)).bits }
private func mathFabs(_ base: UInt, _ count: Int) -> UInt32 { mathFabs(Args(base, count)).bits }
private func mathFactorial(_ base: UInt, _ count: Int) -> UInt32 { mathFactorial(Args(base, count)).bits }
private func mathFloor(_ base: UInt, _ count: Int) -> UInt32 { mathFloor(Args(base, count)).bits }
private func mathFmod(_ base: UInt, _ count: Int) -> UInt32 { mathFmod(Args(base, count)).bits }
private func mathFrexp(_ base: UInt, _ count: Int) -> UInt32 { mathFrexp(Args(base, count)).bits }
private func mathFsum(_ base: UInt, _ count: Int) -> UInt32 { mathFsum(Args(base, count)).bits }
private func mathGCD(_ base: UInt, _ count: Int) -> UInt32 { mathGCD(Args(base, count)).bits }
private func mathGamma(_ base: UInt, _ count: Int) -> UInt32 { mathGamma(Args(base, count)).bits }
private func mathHypot(_ base: UInt, _ count: Int) -> UInt32 { mathHypot(Args(base, count)).bits }
private func mathInfinity(_ base: UInt, _ count: Int) -> UInt32 { mathInfinity(Args(base, count)).bits }
private func mathIsClose(_ base: UInt, _ count: Int) -> UInt32 { mathIsClose(Args(base, count)).bits }
private func mathIsFinite(_ base: UInt, _ count: Int) -> UInt32 { mathIsFinite(Args(base, count)).bits }
private func mathIsInfinite(_ base: UInt, _ count: Int) -> UInt32 { mathIsInfinite(Args(base, count)).bits }
private func mathIsNaN(_ base: UInt, _ count: Int) -> UInt32 { mathIsNaN(Args(base, count)).bits }
private func mathIsqrt(_ base: UInt, _ count: Int) -> UInt32 { mathIsqrt(Args(base, count)).bits }
private func mathLCM(_ base: UInt, _ count: Int) -> UInt32 { mathLCM(Args(base, count)).bits }
private func mathLdexp(_ base: UInt, _ count: Int) -> UInt32 { mathLdexp(Args(base, count)).bits }
private func mathLog(_ base: UInt, _ count: Int) -> UInt32 { mathLog(Args(base, count)).bits }
private func mathLog10(_ base: UInt, _ count: Int) -> UInt32 { mathLog10(Args(base, count)).bits }
private func mathLog1p(_ base: UInt, _ count: Int) -> UInt32 { mathLog1p(Args(base, count)).bits }
private func mathLog2(_ base: UInt, _ count: Int) -> UInt32 { mathLog2(Args(base, count)).bits }
private func mathLogGamma(_ base: UInt, _ count: Int) -> UInt32 { mathLogGamma(Args(base, count)).bits }
private func mathModf(_ base: UInt, _ count: Int) -> UInt32 { mathModf(Args(base, count)).bits }
private func mathNaN(_ base: UInt, _ count: Int) -> UInt32 { mathNaN(Args(base, count)).bits }
private func mathPerm(_ base: UInt, _ count: Int) -> UInt32 { mathPerm(Args(base, count)).bits }
private func mathPi(_ base: UInt, _ count: Int) -> UInt32 { mathPi(Args(base, count)).bits }
private func mathPow(_ base: UInt, _ count: Int) -> UInt32 { mathPow(Args(base, count)).bits }
private func mathProd(_ base: UInt, _ count: Int) -> UInt32 { mathProd(Args(base, count)).bits }
private func mathRadians(_ base: UInt, _ count: Int) -> UInt32 { mathRadians(Args(base, count)).bits }
private func mathSin(_ base: UInt, _ count: Int) -> UInt32 { mathSin(Args(base, count)).bits }
private func mathSinh(_ base: UInt, _ count: Int) -> UInt32 { mathSinh(Args(base, count)).bits }
private func mathSqrt(_ base: UInt, _ count: Int) -> UInt32 { mathSqrt(Args(base, count)).bits }
private func mathTan(_ base: UInt, _ count: Int) -> UInt32 { mathTan(Args(base, count)).bits }
private func mathTanh(_ base: UInt, _ count: Int) -> UInt32 { mathTanh(Args(base, count)).bits }
private func mathTau(_ base: UInt, _ count: Int) -> UInt32 { mathTau(Args(base, count)).bits }
private func mathTrunc(_ base: UInt, _ count: Int) -> UInt32 { mathTrunc(Args(base, count)).bits }
private func maxFunction(_ base: UInt, _ count: Int) -> UInt32 { maxFunction(Args(base, count)).bits }
private func memoryviewBytes(_ base: UInt, _ count: Int) -> UInt32 { memoryviewBytes(Args(base, count)).bits }
private func memoryviewFormat(_ base: UInt, _ count: Int) -> UInt32 { memoryviewFormat(Args(base, count)).bits }
private func memoryviewList(_ base: UInt, _ count: Int) -> UInt32 { memoryviewList(Args(base, count)).bits }
private func memoryviewNew(_ base: UInt, _ count: Int) -> UInt32 { memoryviewNew(Args(base, count)).bits }
private func memoryviewObject(_ base: UInt, _ count: Int) -> UInt32 { memoryviewObject(Args(base, count)).bits }
private func memoryviewOne(_ base: UInt, _ count: Int) -> UInt32 { memoryviewOne(Args(base, count)).bits }
private func memoryviewReadonly(_ base: UInt, _ count: Int) -> UInt32 { memoryviewReadonly(Args(base, count)).bits }
private func memoryviewRelease(_ base: UInt, _ count: Int) -> UInt32 { memoryviewRelease(Args(base, count)).bits }
private func memoryviewShape(_ base: UInt, _ count: Int) -> UInt32 { memoryviewShape(Args(base, count)).bits }
private func memoryviewStrides(_ base: UInt, _ count: Int) -> UInt32 { memoryviewStrides(Args(base, count)).bits }
private func methodNew(_ base: UInt, _ count: Int) -> UInt32 { methodNew(Args(base, count)).bits }
private func minFunction(_ base: UInt, _ count: Int) -> UInt32 { minFunction(Args(base, count)).bits }
private func nextFunction(_ base: UInt, _ count: Int) -> UInt32 { nextFunction(Args(base, count)).bits }
private func objectDeleteAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectDeleteAttribute(Args(base, count)).bits }
private func objectEqual(_ base: UInt, _ count: Int) -> UInt32 { objectEqual(Args(base, count)).bits }
private func objectFormat(_ base: UInt, _ count: Int) -> UInt32 { objectFormat(Args(base, count)).bits }
private func objectGetAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectGetAttribute(Args(base, count)).bits }
private func objectHash(_ base: UInt, _ count: Int) -> UInt32 { objectHash(Args(base, count)).bits }
private func objectInit(_ base: UInt, _ count: Int) -> UInt32 { objectInit(Args(base, count)).bits }
private func objectInitSubclass(_ base: UInt, _ count: Int) -> UInt32 { objectInitSubclass(Args(base, count)).bits }
private func objectNew(_ base: UInt, _ count: Int) -> UInt32 { objectNew(Args(base, count)).bits }
private func objectNotEqual(_ base: UInt, _ count: Int) -> UInt32 { objectNotEqual(Args(base, count)).bits }
private func objectRepr(_ base: UInt, _ count: Int) -> UInt32 { objectRepr(Args(base, count)).bits }
private func objectSetAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectSetAttribute(Args(base, count)).bits }
private func objectStr(_ base: UInt, _ count: Int) -> UInt32 { objectStr(Args(base, count)).bits }
private func octFunction(_ base: UInt, _ count: Int) -> UInt32 { octFunction(Args(base, count)).bits }
private func ordFunction(_ base: UInt, _ count: Int) -> UInt32 { ordFunction(Args(base, count)).bits }
private func osErrorNumber(_ base: UInt, _ count: Int) -> UInt32 { osErrorNumber(Args(base, count)).bits }
private func osErrorText(_ base: UInt, _ count: Int) -> UInt32 { osErrorText(Args(base, count)).bits }
private func powFunction(_ base: UInt, _ count: Int) -> UInt32 { powFunction(Args(base, count)).bits }
private func printFunction(_ base: UInt, _ count: Int) -> UInt32 { printFunction(Args(base, count)).bits }
private func propertyDelete(_ base: UInt, _ count: Int) -> UInt32 { propertyDelete(Args(base, count)).bits }
private func propertyDeleter(_ base: UInt, _ count: Int) -> UInt32 { propertyDeleter(Args(base, count)).bits }
private func propertyGet(_ base: UInt, _ count: Int) -> UInt32 { propertyGet(Args(base, count)).bits }
private func propertyGetter(_ base: UInt, _ count: Int) -> UInt32 { propertyGetter(Args(base, count)).bits }
private func propertyNew(_ base: UInt, _ count: Int) -> UInt32 { propertyNew(Args(base, count)).bits }
private func propertySet(_ base: UInt, _ count: Int) -> UInt32 { propertySet(Args(base, count)).bits }
private func propertySetter(_ base: UInt, _ count: Int) -> UInt32 { propertySetter(Args(base, count)).bits }
private func randomChoice(_ base: UInt, _ count: Int) -> UInt32 { randomChoice(Args(base, count)).bits }
private func randomGetrandbits(_ base: UInt, _ count: Int) -> UInt32 { randomGetrandbits(Args(base, count)).bits }
private func randomRandint(_ base: UInt, _ count: Int) -> UInt32 { randomRandint(Args(base, count)).bits }
private func randomRandom(_ base: UInt, _ count: Int) -> UInt32 { randomRandom(Args(base, count)).bits }
private func randomRandrange(_ base: UInt, _ count: Int) -> UInt32 { randomRandrange(Args(base, count)).bits }
private func randomSeed(_ base: UInt, _ count: Int) -> UInt32 { randomSeed(Args(base, count)).bits }
private func randomShuffle(_ base: UInt, _ count: Int) -> UInt32 { randomShuffle(Args(base, count)).bits }
private func randomUniform(_ base: UInt, _ count: Int) -> UInt32 { randomUniform(Args(base, count)).bits }
private func rangeConstruct(_ base: UInt, _ count: Int) -> UInt32 { rangeConstruct(Args(base, count)).bits }
private func rangeMethodCount(_ base: UInt, _ count: Int) -> UInt32 { rangeMethodCount(Args(base, count)).bits }
private func rangeMethodIndex(_ base: UInt, _ count: Int) -> UInt32 { rangeMethodIndex(Args(base, count)).bits }
private func rangeStart(_ base: UInt, _ count: Int) -> UInt32 { rangeStart(Args(base, count)).bits }
private func rangeStep(_ base: UInt, _ count: Int) -> UInt32 { rangeStep(Args(base, count)).bits }
private func rangeStop(_ base: UInt, _ count: Int) -> UInt32 { rangeStop(Args(base, count)).bits }
private func reprFunction(_ base: UInt, _ count: Int) -> UInt32 { reprFunction(Args(base, count)).bits }
private func reversedConstruct(_ base: UInt, _ count: Int) -> UInt32 { reversedConstruct(Args(base, count)).bits }
private func roundFunction(_ base: UInt, _ count: Int) -> UInt32 { roundFunction(Args(base, count)).bits }
private func sequenceMethodCount(_ base: UInt, _ count: Int) -> UInt32 { sequenceMethodCount(Args(base, count)).bits }
private func sequenceMethodIndex(_ base: UInt, _ count: Int) -> UInt32 { sequenceMethodIndex(Args(base, count)).bits }
private func setConstruct(_ base: UInt, _ count: Int) -> UInt32 { setConstruct(Args(base, count)).bits }
private func setMethodAdd(_ base: UInt, _ count: Int) -> UInt32 { setMethodAdd(Args(base, count)).bits }
private func setMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { setMethodCopy(Args(base, count)).bits }
private func setMethodDifference(_ base: UInt, _ count: Int) -> UInt32 { setMethodDifference(Args(base, count)).bits }
private func setMethodDifferenceUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodDifferenceUpdate(Args(base, count)).bits }
private func setMethodDiscard(_ base: UInt, _ count: Int) -> UInt32 { setMethodDiscard(Args(base, count)).bits }
private func setMethodIntersection(_ base: UInt, _ count: Int) -> UInt32 { setMethodIntersection(Args(base, count)).bits }
private func setMethodIntersectionUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodIntersectionUpdate(Args(base, count)).bits }
private func setMethodIsdisjoint(_ base: UInt, _ count: Int) -> UInt32 { setMethodIsdisjoint(Args(base, count)).bits }
private func setMethodIssubset(_ base: UInt, _ count: Int) -> UInt32 { setMethodIssubset(Args(base, count)).bits }
private func setMethodIssuperset(_ base: UInt, _ count: Int) -> UInt32 { setMethodIssuperset(Args(base, count)).bits }
private func setMethodPop(_ base: UInt, _ count: Int) -> UInt32 { setMethodPop(Args(base, count)).bits }
private func setMethodRemove(_ base: UInt, _ count: Int) -> UInt32 { setMethodRemove(Args(base, count)).bits }
private func setMethodSymmetricDifference(_ base: UInt, _ count: Int) -> UInt32 { setMethodSymmetricDifference(Args(base, count)).bits }
private func setMethodSymmetricDifferenceUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodSymmetricDifferenceUpdate(Args(base, count)).bits }
private func setMethodUnion(_ base: UInt, _ count: Int) -> UInt32 { setMethodUnion(Args(base, count)).bits }
private func setMethodUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodUpdate(Args(base, count)).bits }
private func setattrFunction(_ base: UInt, _ count: Int) -> UInt32 { setattrFunction(Args(base, count)).bits }
private func sliceConstruct(_ base: UInt, _ count: Int) -> UInt32 { sliceConstruct(Args(base, count)).bits }
private func sliceMethodIndices(_ base: UInt, _ count: Int) -> UInt32 { sliceMethodIndices(Args(base, count)).bits }
private func sliceStart(_ base: UInt, _ count: Int) -> UInt32 { sliceStart(Args(base, count)).bits }
private func sliceStep(_ base: UInt, _ count: Int) -> UInt32 { sliceStep(Args(base, count)).bits }
private func sliceStop(_ base: UInt, _ count: Int) -> UInt32 { sliceStop(Args(base, count)).bits }
private func sortedFunction(_ base: UInt, _ count: Int) -> UInt32 { sortedFunction(Args(base, count)).bits }
private func specialContains(_ base: UInt, _ count: Int) -> UInt32 { specialContains(Args(base, count)).bits }
private func specialDeleteItem(_ base: UInt, _ count: Int) -> UInt32 { specialDeleteItem(Args(base, count)).bits }
private func specialGetItem(_ base: UInt, _ count: Int) -> UInt32 { specialGetItem(Args(base, count)).bits }
private func specialIter(_ base: UInt, _ count: Int) -> UInt32 { specialIter(Args(base, count)).bits }
private func specialLen(_ base: UInt, _ count: Int) -> UInt32 { specialLen(Args(base, count)).bits }
private func specialNext(_ base: UInt, _ count: Int) -> UInt32 { specialNext(Args(base, count)).bits }
private func specialSetItem(_ base: UInt, _ count: Int) -> UInt32 { specialSetItem(Args(base, count)).bits }
private func staticmethodNew(_ base: UInt, _ count: Int) -> UInt32 { staticmethodNew(Args(base, count)).bits }
private func stdinRead(_ base: UInt, _ count: Int) -> UInt32 { stdinRead(Args(base, count)).bits }
private func stdinReadline(_ base: UInt, _ count: Int) -> UInt32 { stdinReadline(Args(base, count)).bits }
private func stdoutFlush(_ base: UInt, _ count: Int) -> UInt32 { stdoutFlush(Args(base, count)).bits }
private func stdoutWrite(_ base: UInt, _ count: Int) -> UInt32 { stdoutWrite(Args(base, count)).bits }
private func stringEncode(_ base: UInt, _ count: Int) -> UInt32 { stringEncode(Args(base, count)).bits }
private func stringFormat(_ base: UInt, _ count: Int) -> UInt32 { stringFormat(Args(base, count)).bits }
private func stringFormatMap(_ base: UInt, _ count: Int) -> UInt32 { stringFormatMap(Args(base, count)).bits }
private func stringMakeTrans(_ base: UInt, _ count: Int) -> UInt32 { stringMakeTrans(Args(base, count)).bits }
private func stringNew(_ base: UInt, _ count: Int) -> UInt32 { stringNew(Args(base, count)).bits }
private func stringTranslate(_ base: UInt, _ count: Int) -> UInt32 { stringTranslate(Args(base, count)).bits }
private func sumFunction(_ base: UInt, _ count: Int) -> UInt32 { sumFunction(Args(base, count)).bits }
private func superNew(_ base: UInt, _ count: Int) -> UInt32 { superNew(Args(base, count)).bits }
private func supportBitsFloat(_ base: UInt, _ count: Int) -> UInt32 { supportBitsFloat(Args(base, count)).bits }
private func supportCRC32(_ base: UInt, _ count: Int) -> UInt32 { supportCRC32(Args(base, count)).bits }
private func supportDigest(_ base: UInt, _ count: Int) -> UInt32 { supportDigest(Args(base, count)).bits }
private func supportFloatBits(_ base: UInt, _ count: Int) -> UInt32 { supportFloatBits(Args(base, count)).bits }
private func supportInterruptBy(_ base: UInt, _ count: Int) -> UInt32 { supportInterruptBy(Args(base, count)).bits }
private func supportNames(_ base: UInt, _ count: Int) -> UInt32 { supportNames(Args(base, count)).bits }
private func syntaxErrorFile(_ base: UInt, _ count: Int) -> UInt32 { syntaxErrorFile(Args(base, count)).bits }
private func syntaxErrorLine(_ base: UInt, _ count: Int) -> UInt32 { syntaxErrorLine(Args(base, count)).bits }
private func sysArgv(_ base: UInt, _ count: Int) -> UInt32 { sysArgv(Args(base, count)).bits }
private func sysByteorder(_ base: UInt, _ count: Int) -> UInt32 { sysByteorder(Args(base, count)).bits }
private func sysExit(_ base: UInt, _ count: Int) -> UInt32 { sysExit(Args(base, count)).bits }
private func sysImplementation(_ base: UInt, _ count: Int) -> UInt32 { sysImplementation(Args(base, count)).bits }
private func sysMaxsize(_ base: UInt, _ count: Int) -> UInt32 { sysMaxsize(Args(base, count)).bits }
private func sysPlatform(_ base: UInt, _ count: Int) -> UInt32 { sysPlatform(Args(base, count)).bits }
private func sysPrintException(_ base: UInt, _ count: Int) -> UInt32 { sysPrintException(Args(base, count)).bits }
private func sysStdin(_ base: UInt, _ count: Int) -> UInt32 { sysStdin(Args(base, count)).bits }
private func sysStdout(_ base: UInt, _ count: Int) -> UInt32 { sysStdout(Args(base, count)).bits }
private func sysVersion(_ base: UInt, _ count: Int) -> UInt32 { sysVersion(Args(base, count)).bits }
private func sysVersionInfo(_ base: UInt, _ count: Int) -> UInt32 { sysVersionInfo(Args(base, count)).bits }
private func tableMethodClear(_ base: UInt, _ count: Int) -> UInt32 { tableMethodClear(Args(base, count)).bits }
private func textCapitalize(_ base: UInt, _ count: Int) -> UInt32 { textCapitalize(Args(base, count)).bits }
private func textCaseFold(_ base: UInt, _ count: Int) -> UInt32 { textCaseFold(Args(base, count)).bits }
private func textCenter(_ base: UInt, _ count: Int) -> UInt32 { textCenter(Args(base, count)).bits }
private func textCount(_ base: UInt, _ count: Int) -> UInt32 { textCount(Args(base, count)).bits }
private func textEndsWith(_ base: UInt, _ count: Int) -> UInt32 { textEndsWith(Args(base, count)).bits }
private func textExpandTabs(_ base: UInt, _ count: Int) -> UInt32 { textExpandTabs(Args(base, count)).bits }
private func textFind(_ base: UInt, _ count: Int) -> UInt32 { textFind(Args(base, count)).bits }
private func textIndex(_ base: UInt, _ count: Int) -> UInt32 { textIndex(Args(base, count)).bits }
private func textIsASCII(_ base: UInt, _ count: Int) -> UInt32 { textIsASCII(Args(base, count)).bits }
private func textIsAlnum(_ base: UInt, _ count: Int) -> UInt32 { textIsAlnum(Args(base, count)).bits }
private func textIsAlpha(_ base: UInt, _ count: Int) -> UInt32 { textIsAlpha(Args(base, count)).bits }
private func textIsDecimal(_ base: UInt, _ count: Int) -> UInt32 { textIsDecimal(Args(base, count)).bits }
private func textIsDigit(_ base: UInt, _ count: Int) -> UInt32 { textIsDigit(Args(base, count)).bits }
private func textIsIdentifier(_ base: UInt, _ count: Int) -> UInt32 { textIsIdentifier(Args(base, count)).bits }
private func textIsLower(_ base: UInt, _ count: Int) -> UInt32 { textIsLower(Args(base, count)).bits }
private func textIsNumeric(_ base: UInt, _ count: Int) -> UInt32 { textIsNumeric(Args(base, count)).bits }
private func textIsPrintable(_ base: UInt, _ count: Int) -> UInt32 { textIsPrintable(Args(base, count)).bits }
private func textIsSpace(_ base: UInt, _ count: Int) -> UInt32 { textIsSpace(Args(base, count)).bits }
private func textIsTitle(_ base: UInt, _ count: Int) -> UInt32 { textIsTitle(Args(base, count)).bits }
private func textIsUpper(_ base: UInt, _ count: Int) -> UInt32 { textIsUpper(Args(base, count)).bits }
private func textJoin(_ base: UInt, _ count: Int) -> UInt32 { textJoin(Args(base, count)).bits }
private func textLjust(_ base: UInt, _ count: Int) -> UInt32 { textLjust(Args(base, count)).bits }
private func textLower(_ base: UInt, _ count: Int) -> UInt32 { textLower(Args(base, count)).bits }
private func textLstrip(_ base: UInt, _ count: Int) -> UInt32 { textLstrip(Args(base, count)).bits }
private func textPartition(_ base: UInt, _ count: Int) -> UInt32 { textPartition(Args(base, count)).bits }
private func textRemovePrefix(_ base: UInt, _ count: Int) -> UInt32 { textRemovePrefix(Args(base, count)).bits }
private func textRemoveSuffix(_ base: UInt, _ count: Int) -> UInt32 { textRemoveSuffix(Args(base, count)).bits }
private func textReplace(_ base: UInt, _ count: Int) -> UInt32 { textReplace(Args(base, count)).bits }
private func textRfind(_ base: UInt, _ count: Int) -> UInt32 { textRfind(Args(base, count)).bits }
private func textRindex(_ base: UInt, _ count: Int) -> UInt32 { textRindex(Args(base, count)).bits }
private func textRjust(_ base: UInt, _ count: Int) -> UInt32 { textRjust(Args(base, count)).bits }
private func textRpartition(_ base: UInt, _ count: Int) -> UInt32 { textRpartition(Args(base, count)).bits }
private func textRsplit(_ base: UInt, _ count: Int) -> UInt32 { textRsplit(Args(base, count)).bits }
private func textRstrip(_ base: UInt, _ count: Int) -> UInt32 { textRstrip(Args(base, count)).bits }
private func textSplit(_ base: UInt, _ count: Int) -> UInt32 { textSplit(Args(base, count)).bits }
private func textSplitLines(_ base: UInt, _ count: Int) -> UInt32 { textSplitLines(Args(base, count)).bits }
private func textStartsWith(_ base: UInt, _ count: Int) -> UInt32 { textStartsWith(Args(base, count)).bits }
private func textStrip(_ base: UInt, _ count: Int) -> UInt32 { textStrip(Args(base, count)).bits }
private func textSwapCase(_ base: UInt, _ count: Int) -> UInt32 { textSwapCase(Args(base, count)).bits }
private func textTitle(_ base: UInt, _ count: Int) -> UInt32 { textTitle(Args(base, count)).bits }
private func textUpper(_ base: UInt, _ count: Int) -> UInt32 { textUpper(Args(base, count)).bits }
private func textZfill(_ base: UInt, _ count: Int) -> UInt32 { textZfill(Args(base, count)).bits }
private func timeNanoseconds(_ base: UInt, _ count: Int) -> UInt32 { timeNanoseconds(Args(base, count)).bits }
private func timeSeconds(_ base: UInt, _ count: Int) -> UInt32 { timeSeconds(Args(base, count)).bits }
private func timeSleep(_ base: UInt, _ count: Int) -> UInt32 { timeSleep(Args(base, count)).bits }
private func timeSleepMs(_ base: UInt, _ count: Int) -> UInt32 { timeSleepMs(Args(base, count)).bits }
private func timeSleepUs(_ base: UInt, _ count: Int) -> UInt32 { timeSleepUs(Args(base, count)).bits }
private func timeTicksAdd(_ base: UInt, _ count: Int) -> UInt32 { timeTicksAdd(Args(base, count)).bits }
private func timeTicksDiff(_ base: UInt, _ count: Int) -> UInt32 { timeTicksDiff(Args(base, count)).bits }
private func timeTicksMs(_ base: UInt, _ count: Int) -> UInt32 { timeTicksMs(Args(base, count)).bits }
private func timeTicksUs(_ base: UInt, _ count: Int) -> UInt32 { timeTicksUs(Args(base, count)).bits }
private func tupleConstruct(_ base: UInt, _ count: Int) -> UInt32 { tupleConstruct(Args(base, count)).bits }
private func typeCall(_ base: UInt, _ count: Int) -> UInt32 { typeCall(Args(base, count)).bits }
private func typeInstanceCheck(_ base: UInt, _ count: Int) -> UInt32 { typeInstanceCheck(Args(base, count)).bits }
private func typeNew(_ base: UInt, _ count: Int) -> UInt32 { typeNew(Args(base, count)).bits }
private func typeOrder(_ base: UInt, _ count: Int) -> UInt32 { typeOrder(Args(base, count)).bits }
private func typeSubclassCheck(_ base: UInt, _ count: Int) -> UInt32 { typeSubclassCheck(Args(base, count)).bits }
private func varsFunction(_ base: UInt, _ count: Int) -> UInt32 { varsFunction(Args(base, count)).bits }
private func zipConstruct(_ base: UInt, _ count: Int) -> UInt32 { zipConstruct(Args(base, count)).bits }

let nativeFunctions: InlineArray<359, NativeFunction> = [
  absFunction,
  aiterFunction,
  allFunction,
  anextFunction,
  anyFunction,
  asciiFunction,
  asyncGeneratorClose,
  asyncGeneratorNext,
  asyncGeneratorSend,
  asyncGeneratorThrow,
  awaitableClose,
  awaitableSend,
  awaitableThrow,
  binFunction,
  boolNew,
  bytearrayAppend,
  bytearrayClear,
  bytearrayCopy,
  bytearrayExtendMethod,
  bytearrayInsert,
  bytearrayNew,
  bytearrayPop,
  bytearrayRemove,
  bytearrayReverse,
  bytesDecode,
  bytesFromHex,
  bytesHex,
  bytesMakeTrans,
  bytesNew,
  bytesTranslate,
  callableFunction,
  chrFunction,
  classmethodNew,
  compileFunction,
  complexConjugate,
  complexImaginary,
  complexNew,
  complexReal,
  containerInit,
  coroutineAwait,
  delattrFunction,
  descriptorGet,
  dictConstruct,
  dictFromkeys,
  dictMethodCopy,
  dictMethodGet,
  dictMethodItems,
  dictMethodKeys,
  dictMethodPop,
  dictMethodPopitem,
  dictMethodSetdefault,
  dictMethodUpdate,
  dictMethodValues,
  dirFunction,
  divmodFunction,
  enumerateConstruct,
  evalFunction,
  exceptionAddNote,
  exceptionArgs,
  exceptionCause,
  exceptionContext,
  exceptionFirst,
  exceptionInit,
  exceptionNew,
  exceptionSuppress,
  exceptionTraceback,
  exceptionWithTraceback,
  execFunction,
  filterConstruct,
  floatAsIntegerRatio,
  floatFromHex,
  floatHex,
  floatImaginary,
  floatIsInteger,
  floatNew,
  floatSelf,
  formatFunction,
  frozensetConstruct,
  gcCollect,
  gcDisable,
  gcEnable,
  gcIsEnabled,
  gcMemAlloc,
  gcMemFree,
  generatorCloseMethod,
  generatorNextMethod,
  generatorSendMethod,
  generatorThrowMethod,
  getattrFunction,
  globalsFunction,
  hasattrFunction,
  hashFunction,
  helpFunction,
  hexFunction,
  idFunction,
  implementationName,
  implementationVersion,
  importFunction,
  inputFunction,
  intAsIntegerRatio,
  intBitCount,
  intBitLengthMethod,
  intDenominator,
  intFromBytes,
  intImaginary,
  intNew,
  intSelf,
  intToBytes,
  isinstanceFunction,
  issubclassFunction,
  iterFunction,
  lenFunction,
  listConstruct,
  listMethodAppend,
  listMethodClear,
  listMethodCopy,
  listMethodExtend,
  listMethodInsert,
  listMethodPop,
  listMethodRemove,
  listMethodReverse,
  listMethodSort,
  localsFunction,
  mapConstruct,
  mathAcos,
  mathAcosh,
  mathAsin,
  mathAsinh,
  mathAtan,
  mathAtan2,
  mathAtanh,
  mathCeil,
  mathComb,
  mathCopysign,
  mathCos,
  mathCosh,
  mathDegrees,
  mathE,
  mathErf,
  mathErfc,
  mathExp,
  mathExpm1,
  mathFabs,
  mathFactorial,
  mathFloor,
  mathFmod,
  mathFrexp,
  mathFsum,
  mathGCD,
  mathGamma,
  mathHypot,
  mathInfinity,
  mathIsClose,
  mathIsFinite,
  mathIsInfinite,
  mathIsNaN,
  mathIsqrt,
  mathLCM,
  mathLdexp,
  mathLog,
  mathLog10,
  mathLog1p,
  mathLog2,
  mathLogGamma,
  mathModf,
  mathNaN,
  mathPerm,
  mathPi,
  mathPow,
  mathProd,
  mathRadians,
  mathSin,
  mathSinh,
  mathSqrt,
  mathTan,
  mathTanh,
  mathTau,
  mathTrunc,
  maxFunction,
  memoryviewBytes,
  memoryviewFormat,
  memoryviewList,
  memoryviewNew,
  memoryviewObject,
  memoryviewOne,
  memoryviewReadonly,
  memoryviewRelease,
  memoryviewShape,
  memoryviewStrides,
  methodNew,
  minFunction,
  nextFunction,
  objectDeleteAttribute,
  objectEqual,
  objectFormat,
  objectGetAttribute,
  objectHash,
  objectInit,
  objectInitSubclass,
  objectNew,
  objectNotEqual,
  objectRepr,
  objectSetAttribute,
  objectStr,
  octFunction,
  ordFunction,
  osErrorNumber,
  osErrorText,
  powFunction,
  printFunction,
  propertyDelete,
  propertyDeleter,
  propertyGet,
  propertyGetter,
  propertyNew,
  propertySet,
  propertySetter,
  randomChoice,
  randomGetrandbits,
  randomRandint,
  randomRandom,
  randomRandrange,
  randomSeed,
  randomShuffle,
  randomUniform,
  rangeConstruct,
  rangeMethodCount,
  rangeMethodIndex,
  rangeStart,
  rangeStep,
  rangeStop,
  reprFunction,
  reversedConstruct,
  roundFunction,
  sequenceMethodCount,
  sequenceMethodIndex,
  setConstruct,
  setMethodAdd,
  setMethodCopy,
  setMethodDifference,
  setMethodDifferenceUpdate,
  setMethodDiscard,
  setMethodIntersection,
  setMethodIntersectionUpdate,
  setMethodIsdisjoint,
  setMethodIssubset,
  setMethodIssuperset,
  setMethodPop,
  setMethodRemove,
  setMethodSymmetricDifference,
  setMethodSymmetricDifferenceUpdate,
  setMethodUnion,
  setMethodUpdate,
  setattrFunction,
  sliceConstruct,
  sliceMethodIndices,
  sliceStart,
  sliceStep,
  sliceStop,
  sortedFunction,
  specialContains,
  specialDeleteItem,
  specialGetItem,
  specialIter,
  specialLen,
  specialNext,
  specialSetItem,
  staticmethodNew,
  stdinRead,
  stdinReadline,
  stdoutFlush,
  stdoutWrite,
  stringEncode,
  stringFormat,
  stringFormatMap,
  stringMakeTrans,
  stringNew,
  stringTranslate,
  sumFunction,
  superNew,
  supportBitsFloat,
  supportCRC32,
  supportDigest,
  supportFloatBits,
  supportInterruptBy,
  supportNames,
  syntaxErrorFile,
  syntaxErrorLine,
  sysArgv,
  sysByteorder,
  sysExit,
  sysImplementation,
  sysMaxsize,
  sysPlatform,
  sysPrintException,
  sysStdin,
  sysStdout,
  sysVersion,
  sysVersionInfo,
  tableMethodClear,
  textCapitalize,
  textCaseFold,
  textCenter,
  textCount,
  textEndsWith,
  textExpandTabs,
  textFind,
  textIndex,
  textIsASCII,
  textIsAlnum,
  textIsAlpha,
  textIsDecimal,
  textIsDigit,
  textIsIdentifier,
  textIsLower,
  textIsNumeric,
  textIsPrintable,
  textIsSpace,
  textIsTitle,
  textIsUpper,
  textJoin,
  textLjust,
  textLower,
  textLstrip,
  textPartition,
  textRemovePrefix,
  textRemoveSuffix,
  textReplace,
  textRfind,
  textRindex,
  textRjust,
  textRpartition,
  textRsplit,
  textRstrip,
  textSplit,
  textSplitLines,
  textStartsWith,
  textStrip,
  textSwapCase,
  textTitle,
  textUpper,
  textZfill,
  timeNanoseconds,
  timeSeconds,
  timeSleep,
  timeSleepMs,
  timeSleepUs,
  timeTicksAdd,
  timeTicksDiff,
  timeTicksMs,
  timeTicksUs,
  tupleConstruct,
  typeCall,
  typeInstanceCheck,
  typeNew,
  typeOrder,
  typeSubclassCheck,
  varsFunction,
  zipConstruct,
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

#else

let nativeCount = 542
let nativeRows: InlineArray<542, NativeRow> = [
  NativeRow(0x2201A44C),  // int.imag
  NativeRow(0x2201AC5B),  // int.real
  NativeRow(0x6811A8E7),  // int.__new__
  NativeRow(0x6821B15D),  // int.to_bytes
  NativeRow(0x28019574),  // int.bit_count
  NativeRow(0x2801AD77),  // int.conjugate
  NativeRow(0x2201AD86),  // int.numerator
  NativeRow(0x2801999A),  // int.bit_length
  NativeRow(0x6C31A1A3),  // int.from_bytes
  NativeRow(0x22019DCB),  // int.denominator
  NativeRow(0x28019207),  // int.as_integer_ratio
  NativeRow(0x28011C12),  // float.hex
  NativeRow(0x2201204C),  // float.imag
  NativeRow(0x22012C5B),  // float.real
  NativeRow(0x480128E7),  // float.__new__
  NativeRow(0x540118FB),  // float.fromhex
  NativeRow(0x28012D77),  // float.conjugate
  NativeRow(0x280125A4),  // float.is_integer
  NativeRow(0x28011607),  // float.as_integer_ratio
  NativeRow(0x22008C4C),  // complex.imag
  NativeRow(0x2200945B),  // complex.real
  NativeRow(0x684090E7),  // complex.__new__
  NativeRow(0x28008977),  // complex.conjugate
  NativeRow(0x28012DB8),  // complex.__complex__
  NativeRow(0x9004F846),  // str.find
  NativeRow(0x5005304E),  // str.join
  NativeRow(0x9004EC76),  // str.count
  NativeRow(0x9004FC81),  // str.index
  NativeRow(0x70053488),  // str.ljust
  NativeRow(0x2805388B),  // str.lower
  NativeRow(0x90055090),  // str.rfind
  NativeRow(0x70055891),  // str.rjust
  NativeRow(0x68556896),  // str.split
  NativeRow(0x48057499),  // str.strip
  NativeRow(0x28057C9C),  // str.title
  NativeRow(0x280580A0),  // str.upper
  NativeRow(0x500584A3),  // str.zfill
  NativeRow(0x7004E8B0),  // str.center
  NativeRow(0x68645CB7),  // str.encode
  NativeRow(0xE9F460BB),  // str.format
  NativeRow(0x48053CC2),  // str.lstrip
  NativeRow(0x900554C9),  // str.rindex
  NativeRow(0x685560CA),  // str.rsplit
  NativeRow(0x480564CB),  // str.rstrip
  NativeRow(0x28043CE2),  // str.__len__
  NativeRow(0x88646CE7),  // str.__new__
  NativeRow(0x28050500),  // str.isalnum
  NativeRow(0x28050901),  // str.isalpha
  NativeRow(0x28050102),  // str.isascii
  NativeRow(0x28051104),  // str.isdigit
  NativeRow(0x28051905),  // str.islower
  NativeRow(0x28052506),  // str.isspace
  NativeRow(0x28052907),  // str.istitle
  NativeRow(0x28052D08),  // str.isupper
  NativeRow(0x98054D11),  // str.replace
  NativeRow(0x28043931),  // str.__iter__
  NativeRow(0x2804E542),  // str.casefold
  NativeRow(0x9004F146),  // str.endswith
  NativeRow(0x2805795A),  // str.swapcase
  NativeRow(0x28050D7F),  // str.isdecimal
  NativeRow(0x28051D81),  // str.isnumeric
  NativeRow(0x94046982),  // str.maketrans
  NativeRow(0x50054187),  // str.partition
  NativeRow(0x5004718B),  // str.translate
  NativeRow(0x2804E19C),  // str.capitalize
  NativeRow(0x4874F5A0),  // str.expandtabs
  NativeRow(0x500465A2),  // str.format_map
  NativeRow(0x50055DAA),  // str.rpartition
  NativeRow(0x48856DAC),  // str.splitlines
  NativeRow(0x900571AD),  // str.startswith
  NativeRow(0x500435BD),  // str.__getitem__
  NativeRow(0x280521CE),  // str.isprintable
  NativeRow(0x50042DD2),  // str.__contains__
  NativeRow(0x280515DE),  // str.isidentifier
  NativeRow(0x500545E2),  // str.removeprefix
  NativeRow(0x500549E3),  // str.removesuffix
  NativeRow(0x68906812),  // bytes.hex
  NativeRow(0x9004F846),  // bytes.find
  NativeRow(0x5005304E),  // bytes.join
  NativeRow(0x9004EC76),  // bytes.count
  NativeRow(0x9004FC81),  // bytes.index
  NativeRow(0x70053488),  // bytes.ljust
  NativeRow(0x2805388B),  // bytes.lower
  NativeRow(0x90055090),  // bytes.rfind
  NativeRow(0x70055891),  // bytes.rjust
  NativeRow(0x68556896),  // bytes.split
  NativeRow(0x48057499),  // bytes.strip
  NativeRow(0x28057C9C),  // bytes.title
  NativeRow(0x280580A0),  // bytes.upper
  NativeRow(0x500584A3),  // bytes.zfill
  NativeRow(0x7004E8B0),  // bytes.center
  NativeRow(0x686060B2),  // bytes.decode
  NativeRow(0x48053CC2),  // bytes.lstrip
  NativeRow(0x900554C9),  // bytes.rindex
  NativeRow(0x685560CA),  // bytes.rsplit
  NativeRow(0x480564CB),  // bytes.rstrip
  NativeRow(0x28043CE2),  // bytes.__len__
  NativeRow(0x886070E7),  // bytes.__new__
  NativeRow(0x540064FB),  // bytes.fromhex
  NativeRow(0x28050500),  // bytes.isalnum
  NativeRow(0x28050901),  // bytes.isalpha
  NativeRow(0x28050102),  // bytes.isascii
  NativeRow(0x28051104),  // bytes.isdigit
  NativeRow(0x28051905),  // bytes.islower
  NativeRow(0x28052506),  // bytes.isspace
  NativeRow(0x28052907),  // bytes.istitle
  NativeRow(0x28052D08),  // bytes.isupper
  NativeRow(0x98054D11),  // bytes.replace
  NativeRow(0x28043931),  // bytes.__iter__
  NativeRow(0x9004F146),  // bytes.endswith
  NativeRow(0x2805795A),  // bytes.swapcase
  NativeRow(0x7C006D82),  // bytes.maketrans
  NativeRow(0x50054187),  // bytes.partition
  NativeRow(0x70A0758B),  // bytes.translate
  NativeRow(0x2804E19C),  // bytes.capitalize
  NativeRow(0x4874F5A0),  // bytes.expandtabs
  NativeRow(0x50055DAA),  // bytes.rpartition
  NativeRow(0x48856DAC),  // bytes.splitlines
  NativeRow(0x900571AD),  // bytes.startswith
  NativeRow(0x500435BD),  // bytes.__getitem__
  NativeRow(0x50042DD2),  // bytes.__contains__
  NativeRow(0x500545E2),  // bytes.removeprefix
  NativeRow(0x500549E3),  // bytes.removesuffix
  NativeRow(0x68906812),  // bytearray.hex
  NativeRow(0x48005423),  // bytearray.pop
  NativeRow(0x2800443B),  // bytearray.copy
  NativeRow(0x9004F846),  // bytearray.find
  NativeRow(0x5005304E),  // bytearray.join
  NativeRow(0x28004074),  // bytearray.clear
  NativeRow(0x9004EC76),  // bytearray.count
  NativeRow(0x9004FC81),  // bytearray.index
  NativeRow(0x70053488),  // bytearray.ljust
  NativeRow(0x2805388B),  // bytearray.lower
  NativeRow(0x90055090),  // bytearray.rfind
  NativeRow(0x70055891),  // bytearray.rjust
  NativeRow(0x68556896),  // bytearray.split
  NativeRow(0x48057499),  // bytearray.strip
  NativeRow(0x28057C9C),  // bytearray.title
  NativeRow(0x280580A0),  // bytearray.upper
  NativeRow(0x500584A3),  // bytearray.zfill
  NativeRow(0x50003CAD),  // bytearray.append
  NativeRow(0x7004E8B0),  // bytearray.center
  NativeRow(0x686060B2),  // bytearray.decode
  NativeRow(0x500048B9),  // bytearray.extend
  NativeRow(0x78004CBD),  // bytearray.insert
  NativeRow(0x48053CC2),  // bytearray.lstrip
  NativeRow(0x500058C8),  // bytearray.remove
  NativeRow(0x900554C9),  // bytearray.rindex
  NativeRow(0x685560CA),  // bytearray.rsplit
  NativeRow(0x480564CB),  // bytearray.rstrip
  NativeRow(0x28043CE2),  // bytearray.__len__
  NativeRow(0x886050E7),  // bytearray.__new__
  NativeRow(0x540064FB),  // bytearray.fromhex
  NativeRow(0x28050500),  // bytearray.isalnum
  NativeRow(0x28050901),  // bytearray.isalpha
  NativeRow(0x28050102),  // bytearray.isascii
  NativeRow(0x28051104),  // bytearray.isdigit
  NativeRow(0x28051905),  // bytearray.islower
  NativeRow(0x28052506),  // bytearray.isspace
  NativeRow(0x28052907),  // bytearray.istitle
  NativeRow(0x28052D08),  // bytearray.isupper
  NativeRow(0x98054D11),  // bytearray.replace
  NativeRow(0x28005D12),  // bytearray.reverse
  NativeRow(0xE9F0992E),  // bytearray.__init__
  NativeRow(0x28043931),  // bytearray.__iter__
  NativeRow(0x9004F146),  // bytearray.endswith
  NativeRow(0x2805795A),  // bytearray.swapcase
  NativeRow(0x7C006D82),  // bytearray.maketrans
  NativeRow(0x50054187),  // bytearray.partition
  NativeRow(0x70A0758B),  // bytearray.translate
  NativeRow(0x2804E19C),  // bytearray.capitalize
  NativeRow(0x4874F5A0),  // bytearray.expandtabs
  NativeRow(0x50055DAA),  // bytearray.rpartition
  NativeRow(0x48856DAC),  // bytearray.splitlines
  NativeRow(0x900571AD),  // bytearray.startswith
  NativeRow(0x500431BB),  // bytearray.__delitem__
  NativeRow(0x500435BD),  // bytearray.__getitem__
  NativeRow(0x780445C8),  // bytearray.__setitem__
  NativeRow(0x50042DD2),  // bytearray.__contains__
  NativeRow(0x500545E2),  // bytearray.removeprefix
  NativeRow(0x500549E3),  // bytearray.removesuffix
  NativeRow(0x68906812),  // memoryview.hex
  NativeRow(0x2202F420),  // memoryview.obj
  NativeRow(0x68B2D836),  // memoryview.cast
  NativeRow(0x2202F856),  // memoryview.ndim
  NativeRow(0x22030093),  // memoryview.shape
  NativeRow(0x2202E0BB),  // memoryview.format
  NativeRow(0x2202D0C5),  // memoryview.nbytes
  NativeRow(0x2802ECD4),  // memoryview.tolist
  NativeRow(0x28043CE2),  // memoryview.__len__
  NativeRow(0x5002F0E7),  // memoryview.__new__
  NativeRow(0x2802FD10),  // memoryview.release
  NativeRow(0x22030515),  // memoryview.strides
  NativeRow(0x4802D518),  // memoryview.tobytes
  NativeRow(0xE802FD26),  // memoryview.__exit__
  NativeRow(0x28043931),  // memoryview.__iter__
  NativeRow(0x2202E94D),  // memoryview.itemsize
  NativeRow(0x2202E555),  // memoryview.readonly
  NativeRow(0x28012D6C),  // memoryview.__enter__
  NativeRow(0x2202DD9D),  // memoryview.contiguous
  NativeRow(0x220309AE),  // memoryview.suboffsets
  NativeRow(0x28030DB0),  // memoryview.toreadonly
  NativeRow(0x500435BD),  // memoryview.__getitem__
  NativeRow(0x780445C8),  // memoryview.__setitem__
  NativeRow(0x2202DDDA),  // memoryview.c_contiguous
  NativeRow(0x2202DDDB),  // memoryview.f_contiguous
  NativeRow(0x4801DC23),  // list.pop
  NativeRow(0x2801D03B),  // list.copy
  NativeRow(0x28C1E861),  // list.sort
  NativeRow(0x2801CC74),  // list.clear
  NativeRow(0x5003C476),  // list.count
  NativeRow(0x9003C881),  // list.index
  NativeRow(0x5001C8AD),  // list.append
  NativeRow(0x5001D4B9),  // list.extend
  NativeRow(0x7801D8BD),  // list.insert
  NativeRow(0x5001E0C8),  // list.remove
  NativeRow(0x28043CE2),  // list.__len__
  NativeRow(0x4801C4E7),  // list.__new__
  NativeRow(0x2801E512),  // list.reverse
  NativeRow(0xE9F0992E),  // list.__init__
  NativeRow(0x28043931),  // list.__iter__
  NativeRow(0x500431BB),  // list.__delitem__
  NativeRow(0x500435BD),  // list.__getitem__
  NativeRow(0x780445C8),  // list.__setitem__
  NativeRow(0x50042DD2),  // list.__contains__
  NativeRow(0x5003C476),  // tuple.count
  NativeRow(0x9003C881),  // tuple.index
  NativeRow(0x28043CE2),  // tuple.__len__
  NativeRow(0x4805ACE7),  // tuple.__new__
  NativeRow(0x28043931),  // tuple.__iter__
  NativeRow(0x500435BD),  // tuple.__getitem__
  NativeRow(0x50042DD2),  // tuple.__contains__
  NativeRow(0x7000B411),  // dict.get
  NativeRow(0x7000C023),  // dict.pop
  NativeRow(0x2800B03B),  // dict.copy
  NativeRow(0x2800BC4F),  // dict.keys
  NativeRow(0x2804DC74),  // dict.clear
  NativeRow(0x2800B886),  // dict.items
  NativeRow(0x49F0CCD5),  // dict.update
  NativeRow(0x2800D0D6),  // dict.values
  NativeRow(0x28043CE2),  // dict.__len__
  NativeRow(0x49F0A8E7),  // dict.__new__
  NativeRow(0x2800C50C),  // dict.popitem
  NativeRow(0x49F0CD2E),  // dict.__init__
  NativeRow(0x28043931),  // dict.__iter__
  NativeRow(0x7400AD49),  // dict.fromkeys
  NativeRow(0x7000C9AB),  // dict.setdefault
  NativeRow(0x500431BB),  // dict.__delitem__
  NativeRow(0x500435BD),  // dict.__getitem__
  NativeRow(0x780445C8),  // dict.__setitem__
  NativeRow(0x50042DD2),  // dict.__contains__
  NativeRow(0x5003D005),  // set.add
  NativeRow(0x2803F823),  // set.pop
  NativeRow(0x2803D43B),  // set.copy
  NativeRow(0x2804DC74),  // set.clear
  NativeRow(0xE804089F),  // set.union
  NativeRow(0x5003FCC8),  // set.remove
  NativeRow(0xE8040CD5),  // set.update
  NativeRow(0x28043CE2),  // set.__len__
  NativeRow(0x4803CCE7),  // set.__new__
  NativeRow(0x5003E0FA),  // set.discard
  NativeRow(0xE9F0992E),  // set.__init__
  NativeRow(0x28043931),  // set.__iter__
  NativeRow(0x5003F14C),  // set.issubset
  NativeRow(0xE803D99F),  // set.difference
  NativeRow(0x5003EDA5),  // set.isdisjoint
  NativeRow(0x5003F5A8),  // set.issuperset
  NativeRow(0x50042DD2),  // set.__contains__
  NativeRow(0xE803E5DD),  // set.intersection
  NativeRow(0xE803DE11),  // set.difference_update
  NativeRow(0xE803EA1A),  // set.intersection_update
  NativeRow(0x5004021C),  // set.symmetric_difference
  NativeRow(0x5004061F),  // set.symmetric_difference_update
  NativeRow(0x2803D43B),  // frozenset.copy
  NativeRow(0xE804089F),  // frozenset.union
  NativeRow(0x28043CE2),  // frozenset.__len__
  NativeRow(0x480134E7),  // frozenset.__new__
  NativeRow(0x28043931),  // frozenset.__iter__
  NativeRow(0x5003F14C),  // frozenset.issubset
  NativeRow(0xE803D99F),  // frozenset.difference
  NativeRow(0x5003EDA5),  // frozenset.isdisjoint
  NativeRow(0x5003F5A8),  // frozenset.issuperset
  NativeRow(0x50042DD2),  // frozenset.__contains__
  NativeRow(0xE803E5DD),  // frozenset.intersection
  NativeRow(0x5004021C),  // frozenset.symmetric_difference
  NativeRow(0x2203B063),  // range.step
  NativeRow(0x2203B464),  // range.stop
  NativeRow(0x5003A476),  // range.count
  NativeRow(0x5003A881),  // range.index
  NativeRow(0x2203AC97),  // range.start
  NativeRow(0x28043CE2),  // range.__len__
  NativeRow(0x9003A0E7),  // range.__new__
  NativeRow(0x28043931),  // range.__iter__
  NativeRow(0x500435BD),  // range.__getitem__
  NativeRow(0x50042DD2),  // range.__contains__
  NativeRow(0x22042063),  // slice.step
  NativeRow(0x22042464),  // slice.stop
  NativeRow(0x22041C97),  // slice.start
  NativeRow(0x900414E7),  // slice.__new__
  NativeRow(0x500418FF),  // slice.indices
  NativeRow(0x7000A4DF),  // function.__get__
  NativeRow(0x780310E7),  // method.__new__
  NativeRow(0x22036443),  // property.fdel
  NativeRow(0x22036C44),  // property.fget
  NativeRow(0x22037848),  // property.fset
  NativeRow(0x500370BC),  // property.getter
  NativeRow(0x50037CCC),  // property.setter
  NativeRow(0x7000A4DF),  // property.__get__
  NativeRow(0xA8D374E7),  // property.__new__
  NativeRow(0x500368F8),  // property.deleter
  NativeRow(0x7000A4DF),  // classmethod.__get__
  NativeRow(0x500080E7),  // classmethod.__new__
  NativeRow(0x22036D28),  // classmethod.__func__
  NativeRow(0x7000A4DF),  // staticmethod.__get__
  NativeRow(0x500448E7),  // staticmethod.__new__
  NativeRow(0x22036D28),  // staticmethod.__func__
  NativeRow(0x680478E7),  // superObject.__new__
  NativeRow(0x50015C5F),  // generator.send
  NativeRow(0x28015475),  // generator.close
  NativeRow(0x9001609B),  // generator.throw
  NativeRow(0x28043931),  // generator.__iter__
  NativeRow(0x28015935),  // generator.__next__
  NativeRow(0x50015C5F),  // coroutine.send
  NativeRow(0x28015475),  // coroutine.close
  NativeRow(0x9001609B),  // coroutine.throw
  NativeRow(0x28009D66),  // coroutine.__await__
  NativeRow(0x5000206E),  // asyncGenerator.asend
  NativeRow(0x280018AC),  // asyncGenerator.aclose
  NativeRow(0x900024AE),  // asyncGenerator.athrow
  NativeRow(0x28010964),  // asyncGenerator.__aiter__
  NativeRow(0x28001D65),  // asyncGenerator.__anext__
  NativeRow(0x28043931),  // rangeIterator.__iter__
  NativeRow(0x28044135),  // rangeIterator.__next__
  NativeRow(0x28043931),  // sequenceIterator.__iter__
  NativeRow(0x28044135),  // sequenceIterator.__next__
  NativeRow(0x28043931),  // tableIterator.__iter__
  NativeRow(0x28044135),  // tableIterator.__next__
  NativeRow(0x5003BCE7),  // reversedIterator.__new__
  NativeRow(0x50002C5F),  // awaitable.send
  NativeRow(0x28002875),  // awaitable.close
  NativeRow(0x9000309B),  // awaitable.throw
  NativeRow(0x28043931),  // awaitable.__iter__
  NativeRow(0x28044135),  // awaitable.__next__
  NativeRow(0x28043966),  // awaitable.__await__
  NativeRow(0x70E0DCE7),  // enumerate.__new__
  NativeRow(0x28044135),  // enumerate.__next__
  NativeRow(0xE8F5C8E7),  // zip.__new__
  NativeRow(0x28044135),  // zip.__next__
  NativeRow(0xE801F0E7),  // map.__new__
  NativeRow(0x28044135),  // map.__next__
  NativeRow(0x780110E7),  // filter.__new__
  NativeRow(0x28044135),  // filter.__next__
  NativeRow(0x5003EDA5),  // dictKeys.isdisjoint
  NativeRow(0x5003EDA5),  // dictItems.isdisjoint
  NativeRow(0x500320A4),  // object.__eq__
  NativeRow(0x50033CA9),  // object.__ne__
  NativeRow(0xE9F338E7),  // object.__new__
  NativeRow(0x280348EC),  // object.__str__
  NativeRow(0x28032D29),  // object.__hash__
  NativeRow(0xE9F3312E),  // object.__init__
  NativeRow(0x28034138),  // object.__repr__
  NativeRow(0x50032593),  // object.__format__
  NativeRow(0x50031DBA),  // object.__delattr__
  NativeRow(0x780345C7),  // object.__setattr__
  NativeRow(0x50032A06),  // object.__getattribute__
  NativeRow(0x2DF3360D),  // object.__init_subclass__
  NativeRow(0x2805BC1D),  // type.mro
  NativeRow(0x91F5B8E7),  // type.__new__
  NativeRow(0xE9F5B123),  // type.__call__
  NativeRow(0x5005B60E),  // type.__instancecheck__
  NativeRow(0x5005C20F),  // type.__subclasscheck__
  NativeRow(0x480038E7),  // bool.__new__
  NativeRow(0x2200E82F),  // baseException.args
  NativeRow(0xE800FCE7),  // baseException.__new__
  NativeRow(0xE800F92E),  // baseException.__init__
  NativeRow(0x5000E53F),  // baseException.add_note
  NativeRow(0x2200ED69),  // baseException.__cause__
  NativeRow(0x2200F1B9),  // baseException.__context__
  NativeRow(0x220105EE),  // baseException.__traceback__
  NativeRow(0x500109FB),  // baseException.with_traceback
  NativeRow(0x2201021B),  // baseException.__suppress_context__
  NativeRow(0x2200F439),  // systemExit.code
  NativeRow(0x2200F4A1),  // stopIteration.value
  NativeRow(0x22035478),  // osError.errno
  NativeRow(0x22035959),  // osError.strerror
  NativeRow(0x2200F41E),  // syntaxError.msg
  NativeRow(0x2204A0C0),  // syntaxError.lineno
  NativeRow(0x22049D48),  // syntaxError.filename
  NativeRow(0x28017C02),  // builtins.id
  NativeRow(0x28000004),  // builtins.abs
  NativeRow(0x28000806),  // builtins.all
  NativeRow(0x28001007),  // builtins.any
  NativeRow(0x28003408),  // builtins.bin
  NativeRow(0x28007C09),  // builtins.chr
  NativeRow(0x2000D40B),  // builtins.dir
  NativeRow(0x28017812),  // builtins.hex
  NativeRow(0x2801C017),  // builtins.len
  NativeRow(0xE902CC1A),  // builtins.max
  NativeRow(0xE903141B),  // builtins.min
  NativeRow(0x28034C21),  // builtins.oct
  NativeRow(0x28035022),  // builtins.ord
  NativeRow(0x71135C24),  // builtins.pow
  NativeRow(0x48E47429),  // builtins.sum
  NativeRow(0x6800E03F),  // builtins.eval
  NativeRow(0x68010C40),  // builtins.exec
  NativeRow(0x2801704A),  // builtins.hash
  NativeRow(0x2001744B),  // builtins.help
  NativeRow(0x4801BC4D),  // builtins.iter
  NativeRow(0x48031857),  // builtins.next
  NativeRow(0x2803B85C),  // builtins.repr
  NativeRow(0x2005C468),  // builtins.vars
  NativeRow(0x2800046B),  // builtins.aiter
  NativeRow(0x48000C6C),  // builtins.anext
  NativeRow(0x2800146D),  // builtins.ascii
  NativeRow(0x20018C82),  // builtins.input
  NativeRow(0xE123608E),  // builtins.print
  NativeRow(0x4933C092),  // builtins.round
  NativeRow(0x5000D8B5),  // builtins.divmod
  NativeRow(0x480130BB),  // builtins.format
  NativeRow(0x2001ECC1),  // builtins.locals
  NativeRow(0x28C428CF),  // builtins.sorted
  NativeRow(0xD94084F2),  // builtins.compile
  NativeRow(0x5000A0F7),  // builtins.delattr
  NativeRow(0x700164FC),  // builtins.getattr
  NativeRow(0x168FD),  // builtins.globals
  NativeRow(0x50016CFE),  // builtins.hasattr
  NativeRow(0x78041113),  // builtins.setattr
  NativeRow(0x28007941),  // builtins.callable
  NativeRow(0xA8018994),  // builtins.__import__
  NativeRow(0x5001B5A6),  // builtins.isinstance
  NativeRow(0x5001B9A7),  // builtins.issubclass
  NativeRow(0x2204A430),  // sysModule.argv
  NativeRow(0x2004B041),  // sysModule.exit
  NativeRow(0x2204CC98),  // sysModule.stdin
  NativeRow(0x2204D0D1),  // sysModule.stderr
  NativeRow(0x2204D0D2),  // sysModule.stdout
  NativeRow(0x2204BD09),  // sysModule.maxsize
  NativeRow(0x2204C10A),  // sysModule.modules
  NativeRow(0x2204D51A),  // sysModule.version
  NativeRow(0x4AD47),  // sysModule.exc_info
  NativeRow(0x2204C552),  // sysModule.platform
  NativeRow(0x2204A976),  // sysModule.byteorder
  NativeRow(0x4954B57E),  // sysModule.getsizeof
  NativeRow(0x2204D9E5),  // sysModule.version_info
  NativeRow(0x2204B9F9),  // sysModule.implementation
  NativeRow(0x4804CA03),  // sysModule.print_exception
  NativeRow(0x140B6),  // gcModule.enable
  NativeRow(0x138F1),  // gcModule.collect
  NativeRow(0x13CF9),  // gcModule.disable
  NativeRow(0x14D51),  // gcModule.mem_free
  NativeRow(0x14580),  // gcModule.isenabled
  NativeRow(0x14983),  // gcModule.mem_alloc
  NativeRow(0x20015189),  // gcModule.threshold
  NativeRow(0x2202A003),  // mathModule.pi
  NativeRow(0x28021C0A),  // mathModule.cos
  NativeRow(0x28022C0E),  // mathModule.erf
  NativeRow(0x2802340F),  // mathModule.exp
  NativeRow(0xE0025410),  // mathModule.gcd
  NativeRow(0x22026013),  // mathModule.inf
  NativeRow(0xE0027816),  // mathModule.lcm
  NativeRow(0x48028018),  // mathModule.log
  NativeRow(0x2202981F),  // mathModule.nan
  NativeRow(0x5002A424),  // mathModule.pow
  NativeRow(0x2802B027),  // mathModule.sin
  NativeRow(0x2802BC2B),  // mathModule.tan
  NativeRow(0x2202C42C),  // mathModule.tau
  NativeRow(0x2801F42E),  // mathModule.acos
  NativeRow(0x2801FC31),  // mathModule.asin
  NativeRow(0x28020432),  // mathModule.atan
  NativeRow(0x28021037),  // mathModule.ceil
  NativeRow(0x5002143A),  // mathModule.comb
  NativeRow(0x2802203C),  // mathModule.cosh
  NativeRow(0x2802303E),  // mathModule.erfc
  NativeRow(0x28023C42),  // mathModule.fabs
  NativeRow(0x50024847),  // mathModule.fmod
  NativeRow(0x28025049),  // mathModule.fsum
  NativeRow(0x28028C51),  // mathModule.log2
  NativeRow(0x28029454),  // mathModule.modf
  NativeRow(0x48029C58),  // mathModule.perm
  NativeRow(0x28E2A859),  // mathModule.prod
  NativeRow(0x2802B460),  // mathModule.sinh
  NativeRow(0x2802B862),  // mathModule.sqrt
  NativeRow(0x2802C065),  // mathModule.tanh
  NativeRow(0x2801F86A),  // mathModule.acosh
  NativeRow(0x2802006F),  // mathModule.asinh
  NativeRow(0x50020870),  // mathModule.atan2
  NativeRow(0x28020C71),  // mathModule.atanh
  NativeRow(0x28023879),  // mathModule.expm1
  NativeRow(0x2802447C),  // mathModule.floor
  NativeRow(0x28024C7E),  // mathModule.frexp
  NativeRow(0x2802587F),  // mathModule.gamma
  NativeRow(0xE0025C80),  // mathModule.hypot
  NativeRow(0x28026C83),  // mathModule.isinf
  NativeRow(0x28027084),  // mathModule.isnan
  NativeRow(0x28027485),  // mathModule.isqrt
  NativeRow(0x50027C87),  // mathModule.ldexp
  NativeRow(0x28028489),  // mathModule.log10
  NativeRow(0x2802888A),  // mathModule.log1p
  NativeRow(0x2802C89D),  // mathModule.trunc
  NativeRow(0x280290BF),  // mathModule.lgamma
  NativeRow(0x280224F6),  // mathModule.degrees
  NativeRow(0x51626503),  // mathModule.isclose
  NativeRow(0x2802AD0D),  // mathModule.radians
  NativeRow(0x50021943),  // mathModule.copysign
  NativeRow(0x2802694B),  // mathModule.isfinite
  NativeRow(0x2802417B),  // mathModule.factorial
  NativeRow(0x22022BE5),  // mathModule.e
  NativeRow(0x58C66),  // timeModule.time
  NativeRow(0x28059094),  // timeModule.sleep
  NativeRow(0x58917),  // timeModule.time_ns
  NativeRow(0x28059557),  // timeModule.sleep_ms
  NativeRow(0x28059958),  // timeModule.sleep_us
  NativeRow(0x5A55B),  // timeModule.ticks_ms
  NativeRow(0x5A95C),  // timeModule.ticks_us
  NativeRow(0x58D85),  // timeModule.monotonic
  NativeRow(0x50059D8A),  // timeModule.ticks_add
  NativeRow(0x5005A1AF),  // timeModule.ticks_diff
  NativeRow(0x589DF),  // timeModule.monotonic_ns
  NativeRow(0x58DE0),  // timeModule.perf_counter
  NativeRow(0x58A02),  // timeModule.perf_counter_ns
  NativeRow(0x2003945D),  // randomModule.seed
  NativeRow(0x280380B1),  // randomModule.choice
  NativeRow(0x38CC7),  // randomModule.random
  NativeRow(0x5003890E),  // randomModule.randint
  NativeRow(0x28039914),  // randomModule.shuffle
  NativeRow(0x50039D19),  // randomModule.uniform
  NativeRow(0x68039188),  // randomModule.randrange
  NativeRow(0x280385CD),  // randomModule.getrandbits
  NativeRow(0x50048477),  // supportModule.crc32
  NativeRow(0x2204948D),  // supportModule.names
  NativeRow(0x480480AF),  // supportModule.buffer
  NativeRow(0x780488B4),  // supportModule.digest
  NativeRow(0x28047D9B),  // supportModule.bits_float
  NativeRow(0x28048DA1),  // supportModule.float_bits
  NativeRow(0x280491DC),  // supportModule.interrupt_by
  NativeRow(0x280499E1),  // supportModule.random_state
  NativeRow(0x22018055),  // sysImplementation.name
  NativeRow(0x2201851A),  // sysImplementation.version
  NativeRow(0x4547D),  // sysStdout.flush
  NativeRow(0x280458A2),  // sysStdout.write
  NativeRow(0x20044C5A),  // sysStdin.read
  NativeRow(0x45154),  // sysStdin.readline
]

private func absFunction(_ base: UInt, _ count: Int) -> UInt32 { absFunction(Args(base, count)).bits }
private func aiterFunction(_ base: UInt, _ count: Int) -> UInt32 { aiterFunction(Args(base, count)).bits }
private func allFunction(_ base: UInt, _ count: Int) -> UInt32 { allFunction(Args(base, count)).bits }
private func anextFunction(_ base: UInt, _ count: Int) -> UInt32 { anextFunction(Args(base, count)).bits }
private func anyFunction(_ base: UInt, _ count: Int) -> UInt32 { anyFunction(Args(base, count)).bits }
private func asciiFunction(_ base: UInt, _ count: Int) -> UInt32 { asciiFunction(Args(base, count)).bits }
private func asyncGeneratorClose(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorClose(Args(base, count)).bits }
private func asyncGeneratorNext(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorNext(Args(base, count)).bits }
private func asyncGeneratorSend(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorSend(Args(base, count)).bits }
private func asyncGeneratorThrow(_ base: UInt, _ count: Int) -> UInt32 { asyncGeneratorThrow(Args(base, count)).bits }
private func awaitableClose(_ base: UInt, _ count: Int) -> UInt32 { awaitableClose(Args(base, count)).bits }
private func awaitableSend(_ base: UInt, _ count: Int) -> UInt32 { awaitableSend(Args(base, count)).bits }
private func awaitableThrow(_ base: UInt, _ count: Int) -> UInt32 { awaitableThrow(Args(base, count)).bits }
private func binFunction(_ base: UInt, _ count: Int) -> UInt32 { binFunction(Args(base, count)).bits }
private func boolNew(_ base: UInt, _ count: Int) -> UInt32 { boolNew(Args(base, count)).bits }
private func bytearrayAppend(_ base: UInt, _ count: Int) -> UInt32 { bytearrayAppend(Args(base, count)).bits }
private func bytearrayClear(_ base: UInt, _ count: Int) -> UInt32 { bytearrayClear(Args(base, count)).bits }
private func bytearrayCopy(_ base: UInt, _ count: Int) -> UInt32 { bytearrayCopy(Args(base, count)).bits }
private func bytearrayExtendMethod(_ base: UInt, _ count: Int) -> UInt32 { bytearrayExtendMethod(Args(base, count)).bits }
private func bytearrayInsert(_ base: UInt, _ count: Int) -> UInt32 { bytearrayInsert(Args(base, count)).bits }
private func bytearrayNew(_ base: UInt, _ count: Int) -> UInt32 { bytearrayNew(Args(base, count)).bits }
private func bytearrayPop(_ base: UInt, _ count: Int) -> UInt32 { bytearrayPop(Args(base, count)).bits }
private func bytearrayRemove(_ base: UInt, _ count: Int) -> UInt32 { bytearrayRemove(Args(base, count)).bits }
private func bytearrayReverse(_ base: UInt, _ count: Int) -> UInt32 { bytearrayReverse(Args(base, count)).bits }
private func bytesDecode(_ base: UInt, _ count: Int) -> UInt32 { bytesDecode(Args(base, count)).bits }
private func bytesFromHex(_ base: UInt, _ count: Int) -> UInt32 { bytesFromHex(Args(base, count)).bits }
private func bytesHex(_ base: UInt, _ count: Int) -> UInt32 { bytesHex(Args(base, count)).bits }
private func bytesMakeTrans(_ base: UInt, _ count: Int) -> UInt32 { bytesMakeTrans(Args(base, count)).bits }
private func bytesNew(_ base: UInt, _ count: Int) -> UInt32 { bytesNew(Args(base, count)).bits }
private func bytesTranslate(_ base: UInt, _ count: Int) -> UInt32 { bytesTranslate(Args(base, count)).bits }
private func callableFunction(_ base: UInt, _ count: Int) -> UInt32 { callableFunction(Args(base, count)).bits }
private func chrFunction(_ base: UInt, _ count: Int) -> UInt32 { chrFunction(Args(base, count)).bits }
private func classmethodNew(_ base: UInt, _ count: Int) -> UInt32 { classmethodNew(Args(base, count)).bits }
private func compileFunction(_ base: UInt, _ count: Int) -> UInt32 { compileFunction(Args(base, count)).bits }
private func complexConjugate(_ base: UInt, _ count: Int) -> UInt32 { complexConjugate(Args(base, count)).bits }
private func complexImaginary(_ base: UInt, _ count: Int) -> UInt32 { complexImaginary(Args(base, count)).bits }
private func complexNew(_ base: UInt, _ count: Int) -> UInt32 { complexNew(Args(base, count)).bits }
private func complexReal(_ base: UInt, _ count: Int) -> UInt32 { complexReal(Args(base, count)).bits }
private func containerInit(_ base: UInt, _ count: Int) -> UInt32 { containerInit(Args(base, count)).bits }
private func coroutineAwait(_ base: UInt, _ count: Int) -> UInt32 { coroutineAwait(Args(base, count)).bits }
private func delattrFunction(_ base: UInt, _ count: Int) -> UInt32 { delattrFunction(Args(base, count)).bits }
private func descriptorGet(_ base: UInt, _ count: Int) -> UInt32 { descriptorGet(Args(base, count)).bits }
private func dictConstruct(_ base: UInt, _ count: Int) -> UInt32 { dictConstruct(Args(base, count)).bits }
private func dictFromkeys(_ base: UInt, _ count: Int) -> UInt32 { dictFromkeys(Args(base, count)).bits }
private func dictMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { dictMethodCopy(Args(base, count)).bits }
private func dictMethodGet(_ base: UInt, _ count: Int) -> UInt32 { dictMethodGet(Args(base, count)).bits }
private func dictMethodItems(_ base: UInt, _ count: Int) -> UInt32 { dictMethodItems(Args(base, count)).bits }
private func dictMethodKeys(_ base: UInt, _ count: Int) -> UInt32 { dictMethodKeys(Args(base, count)).bits }
private func dictMethodPop(_ base: UInt, _ count: Int) -> UInt32 { dictMethodPop(Args(base, count)).bits }
private func dictMethodPopitem(_ base: UInt, _ count: Int) -> UInt32 { dictMethodPopitem(Args(base, count)).bits }
private func dictMethodSetdefault(_ base: UInt, _ count: Int) -> UInt32 { dictMethodSetdefault(Args(base, count)).bits }
private func dictMethodUpdate(_ base: UInt, _ count: Int) -> UInt32 { dictMethodUpdate(Args(base, count)).bits }
private func dictMethodValues(_ base: UInt, _ count: Int) -> UInt32 { dictMethodValues(Args(base, count)).bits }
private func dirFunction(_ base: UInt, _ count: Int) -> UInt32 { dirFunction(Args(base, count)).bits }
private func divmodFunction(_ base: UInt, _ count: Int) -> UInt32 { divmodFunction(Args(base, count)).bits }
private func enumerateConstruct(_ base: UInt, _ count: Int) -> UInt32 { enumerateConstruct(Args(base, count)).bits }
private func evalFunction(_ base: UInt, _ count: Int) -> UInt32 { evalFunction(Args(base, count)).bits }
private func exceptionAddNote(_ base: UInt, _ count: Int) -> UInt32 { exceptionAddNote(Args(base, count)).bits }
private func exceptionArgs(_ base: UInt, _ count: Int) -> UInt32 { exceptionArgs(Args(base, count)).bits }
private func exceptionCause(_ base: UInt, _ count: Int) -> UInt32 { exceptionCause(Args(base, count)).bits }
private func exceptionContext(_ base: UInt, _ count: Int) -> UInt32 { exceptionContext(Args(base, count)).bits }
private func exceptionFirst(_ base: UInt, _ count: Int) -> UInt32 { exceptionFirst(Args(base, count)).bits }
private func exceptionInit(_ base: UInt, _ count: Int) -> UInt32 { exceptionInit(Args(base, count)).bits }
private func exceptionNew(_ base: UInt, _ count: Int) -> UInt32 { exceptionNew(Args(base, count)).bits }
private func exceptionSuppress(_ base: UInt, _ count: Int) -> UInt32 { exceptionSuppress(Args(base, count)).bits }
private func exceptionTraceback(_ base: UInt, _ count: Int) -> UInt32 { exceptionTraceback(Args(base, count)).bits }
private func exceptionWithTraceback(_ base: UInt, _ count: Int) -> UInt32 { exceptionWithTraceback(Args(base, count)).bits }
private func execFunction(_ base: UInt, _ count: Int) -> UInt32 { execFunction(Args(base, count)).bits }
private func filterConstruct(_ base: UInt, _ count: Int) -> UInt32 { filterConstruct(Args(base, count)).bits }
private func floatAsIntegerRatio(_ base: UInt, _ count: Int) -> UInt32 { floatAsIntegerRatio(Args(base, count)).bits }
private func floatFromHex(_ base: UInt, _ count: Int) -> UInt32 { floatFromHex(Args(base, count)).bits }
private func floatHex(_ base: UInt, _ count: Int) -> UInt32 { floatHex(Args(base, count)).bits }
private func floatImaginary(_ base: UInt, _ count: Int) -> UInt32 { floatImaginary(Args(base, count)).bits }
private func floatIsInteger(_ base: UInt, _ count: Int) -> UInt32 { floatIsInteger(Args(base, count)).bits }
private func floatNew(_ base: UInt, _ count: Int) -> UInt32 { floatNew(Args(base, count)).bits }
private func floatSelf(_ base: UInt, _ count: Int) -> UInt32 { floatSelf(Args(base, count)).bits }
private func formatFunction(_ base: UInt, _ count: Int) -> UInt32 { formatFunction(Args(base, count)).bits }
private func frozensetConstruct(_ base: UInt, _ count: Int) -> UInt32 { frozensetConstruct(Args(base, count)).bits }
private func gcCollect(_ base: UInt, _ count: Int) -> UInt32 { gcCollect(Args(base, count)).bits }
private func gcDisable(_ base: UInt, _ count: Int) -> UInt32 { gcDisable(Args(base, count)).bits }
private func gcEnable(_ base: UInt, _ count: Int) -> UInt32 { gcEnable(Args(base, count)).bits }
private func gcIsEnabled(_ base: UInt, _ count: Int) -> UInt32 { gcIsEnabled(Args(base, count)).bits }
private func gcMemAlloc(_ base: UInt, _ count: Int) -> UInt32 { gcMemAlloc(Args(base, count)).bits }
private func gcMemFree(_ base: UInt, _ count: Int) -> UInt32 { gcMemFree(Args(base, count)).bits }
private func gcThreshold(_ base: UInt, _ count: Int) -> UInt32 { gcThreshold(Args(base, count)).bits }
private func generatorCloseMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorCloseMethod(Args(base, count)).bits }
private func generatorNextMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorNextMethod(Args(base, count)).bits }
private func generatorSendMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorSendMethod(Args(base, count)).bits }
private func generatorThrowMethod(_ base: UInt, _ count: Int) -> UInt32 { generatorThrowMethod(Args(base, count)).bits }
private func getattrFunction(_ base: UInt, _ count: Int) -> UInt32 { getattrFunction(Args(base, count)).bits }
private func globalsFunction(_ base: UInt, _ count: Int) -> UInt32 { globalsFunction(Args(base, count)).bits }
private func hasattrFunction(_ base: UInt, _ count: Int) -> UInt32 { hasattrFunction(Args(base, count)).bits }
private func hashFunction(_ base: UInt, _ count: Int) -> UInt32 { hashFunction(Args(base, count)).bits }
private func helpFunction(_ base: UInt, _ count: Int) -> UInt32 { helpFunction(Args(base, count)).bits }
private func hexFunction(_ base: UInt, _ count: Int) -> UInt32 { hexFunction(Args(base, count)).bits }
private func idFunction(_ base: UInt, _ count: Int) -> UInt32 { idFunction(Args(base, count)).bits }
private func implementationName(_ base: UInt, _ count: Int) -> UInt32 { implementationName(Args(base, count)).bits }
private func implementationVersion(_ base: UInt, _ count: Int) -> UInt32 { implementationVersion(Args(base, count)).bits }
private func importFunction(_ base: UInt, _ count: Int) -> UInt32 { importFunction(Args(base, count)).bits }
private func inputFunction(_ base: UInt, _ count: Int) -> UInt32 { inputFunction(Args(base, count)).bits }
private func intAsIntegerRatio(_ base: UInt, _ count: Int) -> UInt32 { intAsIntegerRatio(Args(base, count)).bits }
private func intBitCount(_ base: UInt, _ count: Int) -> UInt32 { intBitCount(Args(base, count)).bits }
private func intBitLengthMethod(_ base: UInt, _ count: Int) -> UInt32 { intBitLengthMethod(Args(base, count)).bits }
private func intDenominator(_ base: UInt, _ count: Int) -> UInt32 { intDenominator(Args(base, count)).bits }
private func intFromBytes(_ base: UInt, _ count: Int) -> UInt32 { intFromBytes(Args(base, count)).bits }
private func intImaginary(_ base: UInt, _ count: Int) -> UInt32 { intImaginary(Args(base, count)).bits }
private func intNew(_ base: UInt, _ count: Int) -> UInt32 { intNew(Args(base, count)).bits }
private func intSelf(_ base: UInt, _ count: Int) -> UInt32 { intSelf(Args(base, count)).bits }
private func intToBytes(_ base: UInt, _ count: Int) -> UInt32 { intToBytes(Args(base, count)).bits }
private func isinstanceFunction(_ base: UInt, _ count: Int) -> UInt32 { isinstanceFunction(Args(base, count)).bits }
private func issubclassFunction(_ base: UInt, _ count: Int) -> UInt32 { issubclassFunction(Args(base, count)).bits }
private func iterFunction(_ base: UInt, _ count: Int) -> UInt32 { iterFunction(Args(base, count)).bits }
private func lenFunction(_ base: UInt, _ count: Int) -> UInt32 { lenFunction(Args(base, count)).bits }
private func listConstruct(_ base: UInt, _ count: Int) -> UInt32 { listConstruct(Args(base, count)).bits }
private func listMethodAppend(_ base: UInt, _ count: Int) -> UInt32 { listMethodAppend(Args(base, count)).bits }
private func listMethodClear(_ base: UInt, _ count: Int) -> UInt32 { listMethodClear(Args(base, count)).bits }
private func listMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { listMethodCopy(Args(base, count)).bits }
private func listMethodExtend(_ base: UInt, _ count: Int) -> UInt32 { listMethodExtend(Args(base, count)).bits }
private func listMethodInsert(_ base: UInt, _ count: Int) -> UInt32 { listMethodInsert(Args(base, count)).bits }
private func listMethodPop(_ base: UInt, _ count: Int) -> UInt32 { listMethodPop(Args(base, count)).bits }
private func listMethodRemove(_ base: UInt, _ count: Int) -> UInt32 { listMethodRemove(Args(base, count)).bits }
private func listMethodReverse(_ base: UInt, _ count: Int) -> UInt32 { listMethodReverse(Args(base, count)).bits }
private func listMethodSort(_ base: UInt, _ count: Int) -> UInt32 { listMethodSort(Args(base, count)).bits }
private func localsFunction(_ base: UInt, _ count: Int) -> UInt32 { localsFunction(Args(base, count)).bits }
private func mapConstruct(_ base: UInt, _ count: Int) -> UInt32 { mapConstruct(Args(base, count)).bits }
private func mathAcos(_ base: UInt, _ count: Int) -> UInt32 { mathAcos(Args(base, count)).bits }
private func mathAcosh(_ base: UInt, _ count: Int) -> UInt32 { mathAcosh(Args(base, count)).bits }
private func mathAsin(_ base: UInt, _ count: Int) -> UInt32 { mathAsin(Args(base, count)).bits }
private func mathAsinh(_ base: UInt, _ count: Int) -> UInt32 { mathAsinh(Args(base, count)).bits }
private func mathAtan(_ base: UInt, _ count: Int) -> UInt32 { mathAtan(Args(base, count)).bits }
private func mathAtan2(_ base: UInt, _ count: Int) -> UInt32 { mathAtan2(Args(base, count)).bits }
private func mathAtanh(_ base: UInt, _ count: Int) -> UInt32 { mathAtanh(Args(base, count)).bits }
private func mathCeil(_ base: UInt, _ count: Int) -> UInt32 { mathCeil(Args(base, count)).bits }
private func mathComb(_ base: UInt, _ count: Int) -> UInt32 { mathComb(Args(base, count)).bits }
private func mathCopysign(_ base: UInt, _ count: Int) -> UInt32 { mathCopysign(Args(base, count)).bits }
private func mathCos(_ base: UInt, _ count: Int) -> UInt32 { mathCos(Args(base, count)).bits }
private func mathCosh(_ base: UInt, _ count: Int) -> UInt32 { mathCosh(Args(base, count)).bits }
private func mathDegrees(_ base: UInt, _ count: Int) -> UInt32 { mathDegrees(Args(base, count)).bits }
private func mathE(_ base: UInt, _ count: Int) -> UInt32 { mathE(Args(base, count)).bits }
private func mathErf(_ base: UInt, _ count: Int) -> UInt32 { mathErf(Args(base, count)).bits }
private func mathErfc(_ base: UInt, _ count: Int) -> UInt32 { mathErfc(Args(base, count)).bits }
private func mathExp(_ base: UInt, _ count: Int) -> UInt32 { mathExp(Args(base, count)).bits }
private func mathExpm1(_ base: UInt, _ count: Int) -> UInt32 { mathExpm1(Args(base, count)).bits }
private func mathFabs(_ base: UInt, _ count: Int) -> UInt32 { mathFabs(Args(base, count)).bits }
private func mathFactorial(_ base: UInt, _ count: Int) -> UInt32 { mathFactorial(Args(base, count)).bits }
private func mathFloor(_ base: UInt, _ count: Int) -> UInt32 { mathFloor(Args(base, count)).bits }
private func mathFmod(_ base: UInt, _ count: Int) -> UInt32 { mathFmod(Args(base, count)).bits }
private func mathFrexp(_ base: UInt, _ count: Int) -> UInt32 { mathFrexp(Args(base, count)).bits }
private func mathFsum(_ base: UInt, _ count: Int) -> UInt32 { mathFsum(Args(base, count)).bits }
private func mathGCD(_ base: UInt, _ count: Int) -> UInt32 { mathGCD(Args(base, count)).bits }
private func mathGamma(_ base: UInt, _ count: Int) -> UInt32 { mathGamma(Args(base, count)).bits }
private func mathHypot(_ base: UInt, _ count: Int) -> UInt32 { mathHypot(Args(base, count)).bits }
private func mathInfinity(_ base: UInt, _ count: Int) -> UInt32 { mathInfinity(Args(base, count)).bits }
private func mathIsClose(_ base: UInt, _ count: Int) -> UInt32 { mathIsClose(Args(base, count)).bits }
private func mathIsFinite(_ base: UInt, _ count: Int) -> UInt32 { mathIsFinite(Args(base, count)).bits }
private func mathIsInfinite(_ base: UInt, _ count: Int) -> UInt32 { mathIsInfinite(Args(base, count)).bits }
private func mathIsNaN(_ base: UInt, _ count: Int) -> UInt32 { mathIsNaN(Args(base, count)).bits }
private func mathIsqrt(_ base: UInt, _ count: Int) -> UInt32 { mathIsqrt(Args(base, count)).bits }
private func mathLCM(_ base: UInt, _ count: Int) -> UInt32 { mathLCM(Args(base, count)).bits }
private func mathLdexp(_ base: UInt, _ count: Int) -> UInt32 { mathLdexp(Args(base, count)).bits }
private func mathLog(_ base: UInt, _ count: Int) -> UInt32 { mathLog(Args(base, count)).bits }
private func mathLog10(_ base: UInt, _ count: Int) -> UInt32 { mathLog10(Args(base, count)).bits }
private func mathLog1p(_ base: UInt, _ count: Int) -> UInt32 { mathLog1p(Args(base, count)).bits }
private func mathLog2(_ base: UInt, _ count: Int) -> UInt32 { mathLog2(Args(base, count)).bits }
private func mathLogGamma(_ base: UInt, _ count: Int) -> UInt32 { mathLogGamma(Args(base, count)).bits }
private func mathModf(_ base: UInt, _ count: Int) -> UInt32 { mathModf(Args(base, count)).bits }
private func mathNaN(_ base: UInt, _ count: Int) -> UInt32 { mathNaN(Args(base, count)).bits }
private func mathPerm(_ base: UInt, _ count: Int) -> UInt32 { mathPerm(Args(base, count)).bits }
private func mathPi(_ base: UInt, _ count: Int) -> UInt32 { mathPi(Args(base, count)).bits }
private func mathPow(_ base: UInt, _ count: Int) -> UInt32 { mathPow(Args(base, count)).bits }
private func mathProd(_ base: UInt, _ count: Int) -> UInt32 { mathProd(Args(base, count)).bits }
private func mathRadians(_ base: UInt, _ count: Int) -> UInt32 { mathRadians(Args(base, count)).bits }
private func mathSin(_ base: UInt, _ count: Int) -> UInt32 { mathSin(Args(base, count)).bits }
private func mathSinh(_ base: UInt, _ count: Int) -> UInt32 { mathSinh(Args(base, count)).bits }
private func mathSqrt(_ base: UInt, _ count: Int) -> UInt32 { mathSqrt(Args(base, count)).bits }
private func mathTan(_ base: UInt, _ count: Int) -> UInt32 { mathTan(Args(base, count)).bits }
private func mathTanh(_ base: UInt, _ count: Int) -> UInt32 { mathTanh(Args(base, count)).bits }
private func mathTau(_ base: UInt, _ count: Int) -> UInt32 { mathTau(Args(base, count)).bits }
private func mathTrunc(_ base: UInt, _ count: Int) -> UInt32 { mathTrunc(Args(base, count)).bits }
private func maxFunction(_ base: UInt, _ count: Int) -> UInt32 { maxFunction(Args(base, count)).bits }
private func memoryviewByteCount(_ base: UInt, _ count: Int) -> UInt32 { memoryviewByteCount(Args(base, count)).bits }
private func memoryviewBytes(_ base: UInt, _ count: Int) -> UInt32 { memoryviewBytes(Args(base, count)).bits }
private func memoryviewCast(_ base: UInt, _ count: Int) -> UInt32 { memoryviewCast(Args(base, count)).bits }
private func memoryviewContiguous(_ base: UInt, _ count: Int) -> UInt32 { memoryviewContiguous(Args(base, count)).bits }
private func memoryviewFormatText(_ base: UInt, _ count: Int) -> UInt32 { memoryviewFormatText(Args(base, count)).bits }
private func memoryviewIsReadonly(_ base: UInt, _ count: Int) -> UInt32 { memoryviewIsReadonly(Args(base, count)).bits }
private func memoryviewItemSize(_ base: UInt, _ count: Int) -> UInt32 { memoryviewItemSize(Args(base, count)).bits }
private func memoryviewList(_ base: UInt, _ count: Int) -> UInt32 { memoryviewList(Args(base, count)).bits }
private func memoryviewNew(_ base: UInt, _ count: Int) -> UInt32 { memoryviewNew(Args(base, count)).bits }
private func memoryviewObject(_ base: UInt, _ count: Int) -> UInt32 { memoryviewObject(Args(base, count)).bits }
private func memoryviewOne(_ base: UInt, _ count: Int) -> UInt32 { memoryviewOne(Args(base, count)).bits }
private func memoryviewRelease(_ base: UInt, _ count: Int) -> UInt32 { memoryviewRelease(Args(base, count)).bits }
private func memoryviewShape(_ base: UInt, _ count: Int) -> UInt32 { memoryviewShape(Args(base, count)).bits }
private func memoryviewStrides(_ base: UInt, _ count: Int) -> UInt32 { memoryviewStrides(Args(base, count)).bits }
private func memoryviewSuboffsets(_ base: UInt, _ count: Int) -> UInt32 { memoryviewSuboffsets(Args(base, count)).bits }
private func memoryviewToReadonly(_ base: UInt, _ count: Int) -> UInt32 { memoryviewToReadonly(Args(base, count)).bits }
private func methodNew(_ base: UInt, _ count: Int) -> UInt32 { methodNew(Args(base, count)).bits }
private func minFunction(_ base: UInt, _ count: Int) -> UInt32 { minFunction(Args(base, count)).bits }
private func nextFunction(_ base: UInt, _ count: Int) -> UInt32 { nextFunction(Args(base, count)).bits }
private func objectDeleteAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectDeleteAttribute(Args(base, count)).bits }
private func objectEqual(_ base: UInt, _ count: Int) -> UInt32 { objectEqual(Args(base, count)).bits }
private func objectFormat(_ base: UInt, _ count: Int) -> UInt32 { objectFormat(Args(base, count)).bits }
private func objectGetAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectGetAttribute(Args(base, count)).bits }
private func objectHash(_ base: UInt, _ count: Int) -> UInt32 { objectHash(Args(base, count)).bits }
private func objectInit(_ base: UInt, _ count: Int) -> UInt32 { objectInit(Args(base, count)).bits }
private func objectInitSubclass(_ base: UInt, _ count: Int) -> UInt32 { objectInitSubclass(Args(base, count)).bits }
private func objectNew(_ base: UInt, _ count: Int) -> UInt32 { objectNew(Args(base, count)).bits }
private func objectNotEqual(_ base: UInt, _ count: Int) -> UInt32 { objectNotEqual(Args(base, count)).bits }
private func objectRepr(_ base: UInt, _ count: Int) -> UInt32 { objectRepr(Args(base, count)).bits }
private func objectSetAttribute(_ base: UInt, _ count: Int) -> UInt32 { objectSetAttribute(Args(base, count)).bits }
private func objectStr(_ base: UInt, _ count: Int) -> UInt32 { objectStr(Args(base, count)).bits }
private func octFunction(_ base: UInt, _ count: Int) -> UInt32 { octFunction(Args(base, count)).bits }
private func ordFunction(_ base: UInt, _ count: Int) -> UInt32 { ordFunction(Args(base, count)).bits }
private func osErrorNumber(_ base: UInt, _ count: Int) -> UInt32 { osErrorNumber(Args(base, count)).bits }
private func osErrorText(_ base: UInt, _ count: Int) -> UInt32 { osErrorText(Args(base, count)).bits }
private func powFunction(_ base: UInt, _ count: Int) -> UInt32 { powFunction(Args(base, count)).bits }
private func printFunction(_ base: UInt, _ count: Int) -> UInt32 { printFunction(Args(base, count)).bits }
private func propertyDelete(_ base: UInt, _ count: Int) -> UInt32 { propertyDelete(Args(base, count)).bits }
private func propertyDeleter(_ base: UInt, _ count: Int) -> UInt32 { propertyDeleter(Args(base, count)).bits }
private func propertyGet(_ base: UInt, _ count: Int) -> UInt32 { propertyGet(Args(base, count)).bits }
private func propertyGetter(_ base: UInt, _ count: Int) -> UInt32 { propertyGetter(Args(base, count)).bits }
private func propertyNew(_ base: UInt, _ count: Int) -> UInt32 { propertyNew(Args(base, count)).bits }
private func propertySet(_ base: UInt, _ count: Int) -> UInt32 { propertySet(Args(base, count)).bits }
private func propertySetter(_ base: UInt, _ count: Int) -> UInt32 { propertySetter(Args(base, count)).bits }
private func randomChoice(_ base: UInt, _ count: Int) -> UInt32 { randomChoice(Args(base, count)).bits }
private func randomGetrandbits(_ base: UInt, _ count: Int) -> UInt32 { randomGetrandbits(Args(base, count)).bits }
private func randomRandint(_ base: UInt, _ count: Int) -> UInt32 { randomRandint(Args(base, count)).bits }
private func randomRandom(_ base: UInt, _ count: Int) -> UInt32 { randomRandom(Args(base, count)).bits }
private func randomRandrange(_ base: UInt, _ count: Int) -> UInt32 { randomRandrange(Args(base, count)).bits }
private func randomSeed(_ base: UInt, _ count: Int) -> UInt32 { randomSeed(Args(base, count)).bits }
private func randomShuffle(_ base: UInt, _ count: Int) -> UInt32 { randomShuffle(Args(base, count)).bits }
private func randomUniform(_ base: UInt, _ count: Int) -> UInt32 { randomUniform(Args(base, count)).bits }
private func rangeConstruct(_ base: UInt, _ count: Int) -> UInt32 { rangeConstruct(Args(base, count)).bits }
private func rangeMethodCount(_ base: UInt, _ count: Int) -> UInt32 { rangeMethodCount(Args(base, count)).bits }
private func rangeMethodIndex(_ base: UInt, _ count: Int) -> UInt32 { rangeMethodIndex(Args(base, count)).bits }
private func rangeStart(_ base: UInt, _ count: Int) -> UInt32 { rangeStart(Args(base, count)).bits }
private func rangeStep(_ base: UInt, _ count: Int) -> UInt32 { rangeStep(Args(base, count)).bits }
private func rangeStop(_ base: UInt, _ count: Int) -> UInt32 { rangeStop(Args(base, count)).bits }
private func reprFunction(_ base: UInt, _ count: Int) -> UInt32 { reprFunction(Args(base, count)).bits }
private func reversedConstruct(_ base: UInt, _ count: Int) -> UInt32 { reversedConstruct(Args(base, count)).bits }
private func roundFunction(_ base: UInt, _ count: Int) -> UInt32 { roundFunction(Args(base, count)).bits }
private func sequenceMethodCount(_ base: UInt, _ count: Int) -> UInt32 { sequenceMethodCount(Args(base, count)).bits }
private func sequenceMethodIndex(_ base: UInt, _ count: Int) -> UInt32 { sequenceMethodIndex(Args(base, count)).bits }
private func setConstruct(_ base: UInt, _ count: Int) -> UInt32 { setConstruct(Args(base, count)).bits }
private func setMethodAdd(_ base: UInt, _ count: Int) -> UInt32 { setMethodAdd(Args(base, count)).bits }
private func setMethodCopy(_ base: UInt, _ count: Int) -> UInt32 { setMethodCopy(Args(base, count)).bits }
private func setMethodDifference(_ base: UInt, _ count: Int) -> UInt32 { setMethodDifference(Args(base, count)).bits }
private func setMethodDifferenceUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodDifferenceUpdate(Args(base, count)).bits }
private func setMethodDiscard(_ base: UInt, _ count: Int) -> UInt32 { setMethodDiscard(Args(base, count)).bits }
private func setMethodIntersection(_ base: UInt, _ count: Int) -> UInt32 { setMethodIntersection(Args(base, count)).bits }
private func setMethodIntersectionUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodIntersectionUpdate(Args(base, count)).bits }
private func setMethodIsdisjoint(_ base: UInt, _ count: Int) -> UInt32 { setMethodIsdisjoint(Args(base, count)).bits }
private func setMethodIssubset(_ base: UInt, _ count: Int) -> UInt32 { setMethodIssubset(Args(base, count)).bits }
private func setMethodIssuperset(_ base: UInt, _ count: Int) -> UInt32 { setMethodIssuperset(Args(base, count)).bits }
private func setMethodPop(_ base: UInt, _ count: Int) -> UInt32 { setMethodPop(Args(base, count)).bits }
private func setMethodRemove(_ base: UInt, _ count: Int) -> UInt32 { setMethodRemove(Args(base, count)).bits }
private func setMethodSymmetricDifference(_ base: UInt, _ count: Int) -> UInt32 { setMethodSymmetricDifference(Args(base, count)).bits }
private func setMethodSymmetricDifferenceUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodSymmetricDifferenceUpdate(Args(base, count)).bits }
private func setMethodUnion(_ base: UInt, _ count: Int) -> UInt32 { setMethodUnion(Args(base, count)).bits }
private func setMethodUpdate(_ base: UInt, _ count: Int) -> UInt32 { setMethodUpdate(Args(base, count)).bits }
private func setattrFunction(_ base: UInt, _ count: Int) -> UInt32 { setattrFunction(Args(base, count)).bits }
private func sliceConstruct(_ base: UInt, _ count: Int) -> UInt32 { sliceConstruct(Args(base, count)).bits }
private func sliceMethodIndices(_ base: UInt, _ count: Int) -> UInt32 { sliceMethodIndices(Args(base, count)).bits }
private func sliceStart(_ base: UInt, _ count: Int) -> UInt32 { sliceStart(Args(base, count)).bits }
private func sliceStep(_ base: UInt, _ count: Int) -> UInt32 { sliceStep(Args(base, count)).bits }
private func sliceStop(_ base: UInt, _ count: Int) -> UInt32 { sliceStop(Args(base, count)).bits }
private func sortedFunction(_ base: UInt, _ count: Int) -> UInt32 { sortedFunction(Args(base, count)).bits }
private func specialContains(_ base: UInt, _ count: Int) -> UInt32 { specialContains(Args(base, count)).bits }
private func specialDeleteItem(_ base: UInt, _ count: Int) -> UInt32 { specialDeleteItem(Args(base, count)).bits }
private func specialGetItem(_ base: UInt, _ count: Int) -> UInt32 { specialGetItem(Args(base, count)).bits }
private func specialIter(_ base: UInt, _ count: Int) -> UInt32 { specialIter(Args(base, count)).bits }
private func specialLen(_ base: UInt, _ count: Int) -> UInt32 { specialLen(Args(base, count)).bits }
private func specialNext(_ base: UInt, _ count: Int) -> UInt32 { specialNext(Args(base, count)).bits }
private func specialSetItem(_ base: UInt, _ count: Int) -> UInt32 { specialSetItem(Args(base, count)).bits }
private func staticmethodNew(_ base: UInt, _ count: Int) -> UInt32 { staticmethodNew(Args(base, count)).bits }
private func stdinRead(_ base: UInt, _ count: Int) -> UInt32 { stdinRead(Args(base, count)).bits }
private func stdinReadline(_ base: UInt, _ count: Int) -> UInt32 { stdinReadline(Args(base, count)).bits }
private func stdoutFlush(_ base: UInt, _ count: Int) -> UInt32 { stdoutFlush(Args(base, count)).bits }
private func stdoutWrite(_ base: UInt, _ count: Int) -> UInt32 { stdoutWrite(Args(base, count)).bits }
private func stringEncode(_ base: UInt, _ count: Int) -> UInt32 { stringEncode(Args(base, count)).bits }
private func stringFormat(_ base: UInt, _ count: Int) -> UInt32 { stringFormat(Args(base, count)).bits }
private func stringFormatMap(_ base: UInt, _ count: Int) -> UInt32 { stringFormatMap(Args(base, count)).bits }
private func stringMakeTrans(_ base: UInt, _ count: Int) -> UInt32 { stringMakeTrans(Args(base, count)).bits }
private func stringNew(_ base: UInt, _ count: Int) -> UInt32 { stringNew(Args(base, count)).bits }
private func stringTranslate(_ base: UInt, _ count: Int) -> UInt32 { stringTranslate(Args(base, count)).bits }
private func sumFunction(_ base: UInt, _ count: Int) -> UInt32 { sumFunction(Args(base, count)).bits }
private func superNew(_ base: UInt, _ count: Int) -> UInt32 { superNew(Args(base, count)).bits }
private func supportBitsFloat(_ base: UInt, _ count: Int) -> UInt32 { supportBitsFloat(Args(base, count)).bits }
private func supportBuffer(_ base: UInt, _ count: Int) -> UInt32 { supportBuffer(Args(base, count)).bits }
private func supportCRC32(_ base: UInt, _ count: Int) -> UInt32 { supportCRC32(Args(base, count)).bits }
private func supportDigest(_ base: UInt, _ count: Int) -> UInt32 { supportDigest(Args(base, count)).bits }
private func supportFloatBits(_ base: UInt, _ count: Int) -> UInt32 { supportFloatBits(Args(base, count)).bits }
private func supportInterruptBy(_ base: UInt, _ count: Int) -> UInt32 { supportInterruptBy(Args(base, count)).bits }
private func supportNames(_ base: UInt, _ count: Int) -> UInt32 { supportNames(Args(base, count)).bits }
private func supportRandomState(_ base: UInt, _ count: Int) -> UInt32 { supportRandomState(Args(base, count)).bits }
private func syntaxErrorFile(_ base: UInt, _ count: Int) -> UInt32 { syntaxErrorFile(Args(base, count)).bits }
private func syntaxErrorLine(_ base: UInt, _ count: Int) -> UInt32 { syntaxErrorLine(Args(base, count)).bits }
private func sysArgv(_ base: UInt, _ count: Int) -> UInt32 { sysArgv(Args(base, count)).bits }
private func sysByteorder(_ base: UInt, _ count: Int) -> UInt32 { sysByteorder(Args(base, count)).bits }
private func sysExcInfo(_ base: UInt, _ count: Int) -> UInt32 { sysExcInfo(Args(base, count)).bits }
private func sysExit(_ base: UInt, _ count: Int) -> UInt32 { sysExit(Args(base, count)).bits }
private func sysGetsizeof(_ base: UInt, _ count: Int) -> UInt32 { sysGetsizeof(Args(base, count)).bits }
private func sysImplementation(_ base: UInt, _ count: Int) -> UInt32 { sysImplementation(Args(base, count)).bits }
private func sysMaxsize(_ base: UInt, _ count: Int) -> UInt32 { sysMaxsize(Args(base, count)).bits }
private func sysModules(_ base: UInt, _ count: Int) -> UInt32 { sysModules(Args(base, count)).bits }
private func sysPlatform(_ base: UInt, _ count: Int) -> UInt32 { sysPlatform(Args(base, count)).bits }
private func sysPrintException(_ base: UInt, _ count: Int) -> UInt32 { sysPrintException(Args(base, count)).bits }
private func sysStdin(_ base: UInt, _ count: Int) -> UInt32 { sysStdin(Args(base, count)).bits }
private func sysStdout(_ base: UInt, _ count: Int) -> UInt32 { sysStdout(Args(base, count)).bits }
private func sysVersion(_ base: UInt, _ count: Int) -> UInt32 { sysVersion(Args(base, count)).bits }
private func sysVersionInfo(_ base: UInt, _ count: Int) -> UInt32 { sysVersionInfo(Args(base, count)).bits }
private func tableMethodClear(_ base: UInt, _ count: Int) -> UInt32 { tableMethodClear(Args(base, count)).bits }
private func textCapitalize(_ base: UInt, _ count: Int) -> UInt32 { textCapitalize(Args(base, count)).bits }
private func textCaseFold(_ base: UInt, _ count: Int) -> UInt32 { textCaseFold(Args(base, count)).bits }
private func textCenter(_ base: UInt, _ count: Int) -> UInt32 { textCenter(Args(base, count)).bits }
private func textCount(_ base: UInt, _ count: Int) -> UInt32 { textCount(Args(base, count)).bits }
private func textEndsWith(_ base: UInt, _ count: Int) -> UInt32 { textEndsWith(Args(base, count)).bits }
private func textExpandTabs(_ base: UInt, _ count: Int) -> UInt32 { textExpandTabs(Args(base, count)).bits }
private func textFind(_ base: UInt, _ count: Int) -> UInt32 { textFind(Args(base, count)).bits }
private func textIndex(_ base: UInt, _ count: Int) -> UInt32 { textIndex(Args(base, count)).bits }
private func textIsASCII(_ base: UInt, _ count: Int) -> UInt32 { textIsASCII(Args(base, count)).bits }
private func textIsAlnum(_ base: UInt, _ count: Int) -> UInt32 { textIsAlnum(Args(base, count)).bits }
private func textIsAlpha(_ base: UInt, _ count: Int) -> UInt32 { textIsAlpha(Args(base, count)).bits }
private func textIsDecimal(_ base: UInt, _ count: Int) -> UInt32 { textIsDecimal(Args(base, count)).bits }
private func textIsDigit(_ base: UInt, _ count: Int) -> UInt32 { textIsDigit(Args(base, count)).bits }
private func textIsIdentifier(_ base: UInt, _ count: Int) -> UInt32 { textIsIdentifier(Args(base, count)).bits }
private func textIsLower(_ base: UInt, _ count: Int) -> UInt32 { textIsLower(Args(base, count)).bits }
private func textIsNumeric(_ base: UInt, _ count: Int) -> UInt32 { textIsNumeric(Args(base, count)).bits }
private func textIsPrintable(_ base: UInt, _ count: Int) -> UInt32 { textIsPrintable(Args(base, count)).bits }
private func textIsSpace(_ base: UInt, _ count: Int) -> UInt32 { textIsSpace(Args(base, count)).bits }
private func textIsTitle(_ base: UInt, _ count: Int) -> UInt32 { textIsTitle(Args(base, count)).bits }
private func textIsUpper(_ base: UInt, _ count: Int) -> UInt32 { textIsUpper(Args(base, count)).bits }
private func textJoin(_ base: UInt, _ count: Int) -> UInt32 { textJoin(Args(base, count)).bits }
private func textLjust(_ base: UInt, _ count: Int) -> UInt32 { textLjust(Args(base, count)).bits }
private func textLower(_ base: UInt, _ count: Int) -> UInt32 { textLower(Args(base, count)).bits }
private func textLstrip(_ base: UInt, _ count: Int) -> UInt32 { textLstrip(Args(base, count)).bits }
private func textPartition(_ base: UInt, _ count: Int) -> UInt32 { textPartition(Args(base, count)).bits }
private func textRemovePrefix(_ base: UInt, _ count: Int) -> UInt32 { textRemovePrefix(Args(base, count)).bits }
private func textRemoveSuffix(_ base: UInt, _ count: Int) -> UInt32 { textRemoveSuffix(Args(base, count)).bits }
private func textReplace(_ base: UInt, _ count: Int) -> UInt32 { textReplace(Args(base, count)).bits }
private func textRfind(_ base: UInt, _ count: Int) -> UInt32 { textRfind(Args(base, count)).bits }
private func textRindex(_ base: UInt, _ count: Int) -> UInt32 { textRindex(Args(base, count)).bits }
private func textRjust(_ base: UInt, _ count: Int) -> UInt32 { textRjust(Args(base, count)).bits }
private func textRpartition(_ base: UInt, _ count: Int) -> UInt32 { textRpartition(Args(base, count)).bits }
private func textRsplit(_ base: UInt, _ count: Int) -> UInt32 { textRsplit(Args(base, count)).bits }
private func textRstrip(_ base: UInt, _ count: Int) -> UInt32 { textRstrip(Args(base, count)).bits }
private func textSplit(_ base: UInt, _ count: Int) -> UInt32 { textSplit(Args(base, count)).bits }
private func textSplitLines(_ base: UInt, _ count: Int) -> UInt32 { textSplitLines(Args(base, count)).bits }
private func textStartsWith(_ base: UInt, _ count: Int) -> UInt32 { textStartsWith(Args(base, count)).bits }
private func textStrip(_ base: UInt, _ count: Int) -> UInt32 { textStrip(Args(base, count)).bits }
private func textSwapCase(_ base: UInt, _ count: Int) -> UInt32 { textSwapCase(Args(base, count)).bits }
private func textTitle(_ base: UInt, _ count: Int) -> UInt32 { textTitle(Args(base, count)).bits }
private func textUpper(_ base: UInt, _ count: Int) -> UInt32 { textUpper(Args(base, count)).bits }
private func textZfill(_ base: UInt, _ count: Int) -> UInt32 { textZfill(Args(base, count)).bits }
private func timeNanoseconds(_ base: UInt, _ count: Int) -> UInt32 { timeNanoseconds(Args(base, count)).bits }
private func timeSeconds(_ base: UInt, _ count: Int) -> UInt32 { timeSeconds(Args(base, count)).bits }
private func timeSleep(_ base: UInt, _ count: Int) -> UInt32 { timeSleep(Args(base, count)).bits }
private func timeSleepMs(_ base: UInt, _ count: Int) -> UInt32 { timeSleepMs(Args(base, count)).bits }
private func timeSleepUs(_ base: UInt, _ count: Int) -> UInt32 { timeSleepUs(Args(base, count)).bits }
private func timeTicksAdd(_ base: UInt, _ count: Int) -> UInt32 { timeTicksAdd(Args(base, count)).bits }
private func timeTicksDiff(_ base: UInt, _ count: Int) -> UInt32 { timeTicksDiff(Args(base, count)).bits }
private func timeTicksMs(_ base: UInt, _ count: Int) -> UInt32 { timeTicksMs(Args(base, count)).bits }
private func timeTicksUs(_ base: UInt, _ count: Int) -> UInt32 { timeTicksUs(Args(base, count)).bits }
private func tupleConstruct(_ base: UInt, _ count: Int) -> UInt32 { tupleConstruct(Args(base, count)).bits }
private func typeCall(_ base: UInt, _ count: Int) -> UInt32 { typeCall(Args(base, count)).bits }
private func typeInstanceCheck(_ base: UInt, _ count: Int) -> UInt32 { typeInstanceCheck(Args(base, count)).bits }
private func typeNew(_ base: UInt, _ count: Int) -> UInt32 { typeNew(Args(base, count)).bits }
private func typeOrder(_ base: UInt, _ count: Int) -> UInt32 { typeOrder(Args(base, count)).bits }
private func typeSubclassCheck(_ base: UInt, _ count: Int) -> UInt32 { typeSubclassCheck(Args(base, count)).bits }
private func varsFunction(_ base: UInt, _ count: Int) -> UInt32 { varsFunction(Args(base, count)).bits }
private func zipConstruct(_ base: UInt, _ count: Int) -> UInt32 { zipConstruct(Args(base, count)).bits }

let nativeFunctions: InlineArray<371, NativeFunction> = [
  absFunction,
  aiterFunction,
  allFunction,
  anextFunction,
  anyFunction,
  asciiFunction,
  asyncGeneratorClose,
  asyncGeneratorNext,
  asyncGeneratorSend,
  asyncGeneratorThrow,
  awaitableClose,
  awaitableSend,
  awaitableThrow,
  binFunction,
  boolNew,
  bytearrayAppend,
  bytearrayClear,
  bytearrayCopy,
  bytearrayExtendMethod,
  bytearrayInsert,
  bytearrayNew,
  bytearrayPop,
  bytearrayRemove,
  bytearrayReverse,
  bytesDecode,
  bytesFromHex,
  bytesHex,
  bytesMakeTrans,
  bytesNew,
  bytesTranslate,
  callableFunction,
  chrFunction,
  classmethodNew,
  compileFunction,
  complexConjugate,
  complexImaginary,
  complexNew,
  complexReal,
  containerInit,
  coroutineAwait,
  delattrFunction,
  descriptorGet,
  dictConstruct,
  dictFromkeys,
  dictMethodCopy,
  dictMethodGet,
  dictMethodItems,
  dictMethodKeys,
  dictMethodPop,
  dictMethodPopitem,
  dictMethodSetdefault,
  dictMethodUpdate,
  dictMethodValues,
  dirFunction,
  divmodFunction,
  enumerateConstruct,
  evalFunction,
  exceptionAddNote,
  exceptionArgs,
  exceptionCause,
  exceptionContext,
  exceptionFirst,
  exceptionInit,
  exceptionNew,
  exceptionSuppress,
  exceptionTraceback,
  exceptionWithTraceback,
  execFunction,
  filterConstruct,
  floatAsIntegerRatio,
  floatFromHex,
  floatHex,
  floatImaginary,
  floatIsInteger,
  floatNew,
  floatSelf,
  formatFunction,
  frozensetConstruct,
  gcCollect,
  gcDisable,
  gcEnable,
  gcIsEnabled,
  gcMemAlloc,
  gcMemFree,
  gcThreshold,
  generatorCloseMethod,
  generatorNextMethod,
  generatorSendMethod,
  generatorThrowMethod,
  getattrFunction,
  globalsFunction,
  hasattrFunction,
  hashFunction,
  helpFunction,
  hexFunction,
  idFunction,
  implementationName,
  implementationVersion,
  importFunction,
  inputFunction,
  intAsIntegerRatio,
  intBitCount,
  intBitLengthMethod,
  intDenominator,
  intFromBytes,
  intImaginary,
  intNew,
  intSelf,
  intToBytes,
  isinstanceFunction,
  issubclassFunction,
  iterFunction,
  lenFunction,
  listConstruct,
  listMethodAppend,
  listMethodClear,
  listMethodCopy,
  listMethodExtend,
  listMethodInsert,
  listMethodPop,
  listMethodRemove,
  listMethodReverse,
  listMethodSort,
  localsFunction,
  mapConstruct,
  mathAcos,
  mathAcosh,
  mathAsin,
  mathAsinh,
  mathAtan,
  mathAtan2,
  mathAtanh,
  mathCeil,
  mathComb,
  mathCopysign,
  mathCos,
  mathCosh,
  mathDegrees,
  mathE,
  mathErf,
  mathErfc,
  mathExp,
  mathExpm1,
  mathFabs,
  mathFactorial,
  mathFloor,
  mathFmod,
  mathFrexp,
  mathFsum,
  mathGCD,
  mathGamma,
  mathHypot,
  mathInfinity,
  mathIsClose,
  mathIsFinite,
  mathIsInfinite,
  mathIsNaN,
  mathIsqrt,
  mathLCM,
  mathLdexp,
  mathLog,
  mathLog10,
  mathLog1p,
  mathLog2,
  mathLogGamma,
  mathModf,
  mathNaN,
  mathPerm,
  mathPi,
  mathPow,
  mathProd,
  mathRadians,
  mathSin,
  mathSinh,
  mathSqrt,
  mathTan,
  mathTanh,
  mathTau,
  mathTrunc,
  maxFunction,
  memoryviewByteCount,
  memoryviewBytes,
  memoryviewCast,
  memoryviewContiguous,
  memoryviewFormatText,
  memoryviewIsReadonly,
  memoryviewItemSize,
  memoryviewList,
  memoryviewNew,
  memoryviewObject,
  memoryviewOne,
  memoryviewRelease,
  memoryviewShape,
  memoryviewStrides,
  memoryviewSuboffsets,
  memoryviewToReadonly,
  methodNew,
  minFunction,
  nextFunction,
  objectDeleteAttribute,
  objectEqual,
  objectFormat,
  objectGetAttribute,
  objectHash,
  objectInit,
  objectInitSubclass,
  objectNew,
  objectNotEqual,
  objectRepr,
  objectSetAttribute,
  objectStr,
  octFunction,
  ordFunction,
  osErrorNumber,
  osErrorText,
  powFunction,
  printFunction,
  propertyDelete,
  propertyDeleter,
  propertyGet,
  propertyGetter,
  propertyNew,
  propertySet,
  propertySetter,
  randomChoice,
  randomGetrandbits,
  randomRandint,
  randomRandom,
  randomRandrange,
  randomSeed,
  randomShuffle,
  randomUniform,
  rangeConstruct,
  rangeMethodCount,
  rangeMethodIndex,
  rangeStart,
  rangeStep,
  rangeStop,
  reprFunction,
  reversedConstruct,
  roundFunction,
  sequenceMethodCount,
  sequenceMethodIndex,
  setConstruct,
  setMethodAdd,
  setMethodCopy,
  setMethodDifference,
  setMethodDifferenceUpdate,
  setMethodDiscard,
  setMethodIntersection,
  setMethodIntersectionUpdate,
  setMethodIsdisjoint,
  setMethodIssubset,
  setMethodIssuperset,
  setMethodPop,
  setMethodRemove,
  setMethodSymmetricDifference,
  setMethodSymmetricDifferenceUpdate,
  setMethodUnion,
  setMethodUpdate,
  setattrFunction,
  sliceConstruct,
  sliceMethodIndices,
  sliceStart,
  sliceStep,
  sliceStop,
  sortedFunction,
  specialContains,
  specialDeleteItem,
  specialGetItem,
  specialIter,
  specialLen,
  specialNext,
  specialSetItem,
  staticmethodNew,
  stdinRead,
  stdinReadline,
  stdoutFlush,
  stdoutWrite,
  stringEncode,
  stringFormat,
  stringFormatMap,
  stringMakeTrans,
  stringNew,
  stringTranslate,
  sumFunction,
  superNew,
  supportBitsFloat,
  supportBuffer,
  supportCRC32,
  supportDigest,
  supportFloatBits,
  supportInterruptBy,
  supportNames,
  supportRandomState,
  syntaxErrorFile,
  syntaxErrorLine,
  sysArgv,
  sysByteorder,
  sysExcInfo,
  sysExit,
  sysGetsizeof,
  sysImplementation,
  sysMaxsize,
  sysModules,
  sysPlatform,
  sysPrintException,
  sysStdin,
  sysStdout,
  sysVersion,
  sysVersionInfo,
  tableMethodClear,
  textCapitalize,
  textCaseFold,
  textCenter,
  textCount,
  textEndsWith,
  textExpandTabs,
  textFind,
  textIndex,
  textIsASCII,
  textIsAlnum,
  textIsAlpha,
  textIsDecimal,
  textIsDigit,
  textIsIdentifier,
  textIsLower,
  textIsNumeric,
  textIsPrintable,
  textIsSpace,
  textIsTitle,
  textIsUpper,
  textJoin,
  textLjust,
  textLower,
  textLstrip,
  textPartition,
  textRemovePrefix,
  textRemoveSuffix,
  textReplace,
  textRfind,
  textRindex,
  textRjust,
  textRpartition,
  textRsplit,
  textRstrip,
  textSplit,
  textSplitLines,
  textStartsWith,
  textStrip,
  textSwapCase,
  textTitle,
  textUpper,
  textZfill,
  timeNanoseconds,
  timeSeconds,
  timeSleep,
  timeSleepMs,
  timeSleepUs,
  timeTicksAdd,
  timeTicksDiff,
  timeTicksMs,
  timeTicksUs,
  tupleConstruct,
  typeCall,
  typeInstanceCheck,
  typeNew,
  typeOrder,
  typeSubclassCheck,
  varsFunction,
  zipConstruct,
]

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<92, UInt16> = [
  65535, 65535, 65535, 65535, 51, 65535, 65535, 65535, 190, 374, 205, 65535, 114, 374, 205, 65535,
  91, 76, 65535, 65535, 37, 336, 65535, 65535, 325, 184, 65535, 65535, 278, 65535, 65535, 65535,
  335, 65535, 65535, 65535, 37, 495, 65535, 65535, 179, 65535, 65535, 65535, 187, 147, 65535,
  65535, 21, 274, 65535, 65535, 68, 72, 67, 12, 151, 65535, 65535, 65535, 211, 65535, 65535, 65535,
  21, 245, 65535, 65535, 28, 65535, 65535, 65535, 37, 13, 69, 125, 267, 65535, 65535, 65535, 208,
  328, 83, 122, 245, 65535, 65535, 65535, 271, 240, 65535, 65535,
]

#endif
