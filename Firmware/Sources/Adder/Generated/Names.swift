// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// Strings in flash, sorted by their bytes. A `Names.x` is the number of one.
struct Names {
  let number: UInt16
  @inline(__always) init(_ number: UInt16) { self.number = number }

  static var empty: Names { @inline(__always) get { Names(0) } }
  static var ArithmeticError: Names { @inline(__always) get { Names(1) } }
  static var AssertionError: Names { @inline(__always) get { Names(2) } }
  static var AttributeError: Names { @inline(__always) get { Names(3) } }
  static var BaseException: Names { @inline(__always) get { Names(4) } }
  static var EOFError: Names { @inline(__always) get { Names(5) } }
  static var Exception: Names { @inline(__always) get { Names(6) } }
  static var FloatingPointError: Names { @inline(__always) get { Names(7) } }
  static var GeneratorExit: Names { @inline(__always) get { Names(8) } }
  static var ImportError: Names { @inline(__always) get { Names(9) } }
  static var IndentationError: Names { @inline(__always) get { Names(10) } }
  static var IndexError: Names { @inline(__always) get { Names(11) } }
  static var KeyError: Names { @inline(__always) get { Names(12) } }
  static var KeyboardInterrupt: Names { @inline(__always) get { Names(13) } }
  static var LookupError: Names { @inline(__always) get { Names(14) } }
  static var MemoryError: Names { @inline(__always) get { Names(15) } }
  static var ModuleNotFoundError: Names { @inline(__always) get { Names(16) } }
  static var NameError: Names { @inline(__always) get { Names(17) } }
  static var NoneType: Names { @inline(__always) get { Names(18) } }
  static var NotImplementedError: Names { @inline(__always) get { Names(19) } }
  static var NotImplementedType: Names { @inline(__always) get { Names(20) } }
  static var OSError: Names { @inline(__always) get { Names(21) } }
  static var OverflowError: Names { @inline(__always) get { Names(22) } }
  static var RecursionError: Names { @inline(__always) get { Names(23) } }
  static var RuntimeError: Names { @inline(__always) get { Names(24) } }
  static var StopIteration: Names { @inline(__always) get { Names(25) } }
  static var SyntaxError: Names { @inline(__always) get { Names(26) } }
  static var SystemExit: Names { @inline(__always) get { Names(27) } }
  static var TypeError: Names { @inline(__always) get { Names(28) } }
  static var UnboundLocalError: Names { @inline(__always) get { Names(29) } }
  static var UnicodeError: Names { @inline(__always) get { Names(30) } }
  static var ValueError: Names { @inline(__always) get { Names(31) } }
  static var ZeroDivisionError: Names { @inline(__always) get { Names(32) } }
  static var dunderAbs: Names { @inline(__always) get { Names(33) } }
  static var dunderAdd: Names { @inline(__always) get { Names(34) } }
  static var dunderAnd: Names { @inline(__always) get { Names(35) } }
  static var dunderBases: Names { @inline(__always) get { Names(36) } }
  static var dunderBool: Names { @inline(__always) get { Names(37) } }
  static var dunderBytes: Names { @inline(__always) get { Names(38) } }
  static var dunderCall: Names { @inline(__always) get { Names(39) } }
  static var dunderCause: Names { @inline(__always) get { Names(40) } }
  static var dunderClass: Names { @inline(__always) get { Names(41) } }
  static var dunderContains: Names { @inline(__always) get { Names(42) } }
  static var dunderContext: Names { @inline(__always) get { Names(43) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(44) } }
  static var dunderDelete: Names { @inline(__always) get { Names(45) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(46) } }
  static var dunderDict: Names { @inline(__always) get { Names(47) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(48) } }
  static var dunderDoc: Names { @inline(__always) get { Names(49) } }
  static var dunderEnter: Names { @inline(__always) get { Names(50) } }
  static var dunderEq: Names { @inline(__always) get { Names(51) } }
  static var dunderExit: Names { @inline(__always) get { Names(52) } }
  static var dunderFile: Names { @inline(__always) get { Names(53) } }
  static var dunderFloat: Names { @inline(__always) get { Names(54) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(55) } }
  static var dunderFormat: Names { @inline(__always) get { Names(56) } }
  static var dunderGe: Names { @inline(__always) get { Names(57) } }
  static var dunderGet: Names { @inline(__always) get { Names(58) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(59) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(60) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(61) } }
  static var dunderGt: Names { @inline(__always) get { Names(62) } }
  static var dunderHash: Names { @inline(__always) get { Names(63) } }
  static var dunderIadd: Names { @inline(__always) get { Names(64) } }
  static var dunderIand: Names { @inline(__always) get { Names(65) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(66) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(67) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(68) } }
  static var dunderImod: Names { @inline(__always) get { Names(69) } }
  static var dunderImul: Names { @inline(__always) get { Names(70) } }
  static var dunderIndex: Names { @inline(__always) get { Names(71) } }
  static var dunderInit: Names { @inline(__always) get { Names(72) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(73) } }
  static var dunderInt: Names { @inline(__always) get { Names(74) } }
  static var dunderInvert: Names { @inline(__always) get { Names(75) } }
  static var dunderIor: Names { @inline(__always) get { Names(76) } }
  static var dunderIpow: Names { @inline(__always) get { Names(77) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(78) } }
  static var dunderIsub: Names { @inline(__always) get { Names(79) } }
  static var dunderIter: Names { @inline(__always) get { Names(80) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(81) } }
  static var dunderIxor: Names { @inline(__always) get { Names(82) } }
  static var dunderLe: Names { @inline(__always) get { Names(83) } }
  static var dunderLen: Names { @inline(__always) get { Names(84) } }
  static var dunderLshift: Names { @inline(__always) get { Names(85) } }
  static var dunderLt: Names { @inline(__always) get { Names(86) } }
  static var dunderMain: Names { @inline(__always) get { Names(87) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(88) } }
  static var dunderMissing: Names { @inline(__always) get { Names(89) } }
  static var dunderMod: Names { @inline(__always) get { Names(90) } }
  static var dunderModule: Names { @inline(__always) get { Names(91) } }
  static var dunderMro: Names { @inline(__always) get { Names(92) } }
  static var dunderMul: Names { @inline(__always) get { Names(93) } }
  static var dunderName: Names { @inline(__always) get { Names(94) } }
  static var dunderNe: Names { @inline(__always) get { Names(95) } }
  static var dunderNeg: Names { @inline(__always) get { Names(96) } }
  static var dunderNew: Names { @inline(__always) get { Names(97) } }
  static var dunderNext: Names { @inline(__always) get { Names(98) } }
  static var dunderOr: Names { @inline(__always) get { Names(99) } }
  static var dunderPos: Names { @inline(__always) get { Names(100) } }
  static var dunderPow: Names { @inline(__always) get { Names(101) } }
  static var dunderQualname: Names { @inline(__always) get { Names(102) } }
  static var dunderRadd: Names { @inline(__always) get { Names(103) } }
  static var dunderRand: Names { @inline(__always) get { Names(104) } }
  static var dunderRepr: Names { @inline(__always) get { Names(105) } }
  static var dunderReversed: Names { @inline(__always) get { Names(106) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(107) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(108) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(109) } }
  static var dunderRmod: Names { @inline(__always) get { Names(110) } }
  static var dunderRmul: Names { @inline(__always) get { Names(111) } }
  static var dunderRor: Names { @inline(__always) get { Names(112) } }
  static var dunderRound: Names { @inline(__always) get { Names(113) } }
  static var dunderRpow: Names { @inline(__always) get { Names(114) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(115) } }
  static var dunderRshift: Names { @inline(__always) get { Names(116) } }
  static var dunderRsub: Names { @inline(__always) get { Names(117) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(118) } }
  static var dunderRxor: Names { @inline(__always) get { Names(119) } }
  static var dunderSet: Names { @inline(__always) get { Names(120) } }
  static var dunderSetName: Names { @inline(__always) get { Names(121) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(122) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(123) } }
  static var dunderSlots: Names { @inline(__always) get { Names(124) } }
  static var dunderStr: Names { @inline(__always) get { Names(125) } }
  static var dunderSub: Names { @inline(__always) get { Names(126) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(127) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(128) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(129) } }
  static var dunderXor: Names { @inline(__always) get { Names(130) } }
  static var args: Names { @inline(__always) get { Names(131) } }
  static var base: Names { @inline(__always) get { Names(132) } }
  static var bitCount: Names { @inline(__always) get { Names(133) } }
  static var bitLength: Names { @inline(__always) get { Names(134) } }
  static var bool: Names { @inline(__always) get { Names(135) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(136) } }
  static var builtins: Names { @inline(__always) get { Names(137) } }
  static var bytearray: Names { @inline(__always) get { Names(138) } }
  static var byteorder: Names { @inline(__always) get { Names(139) } }
  static var bytes: Names { @inline(__always) get { Names(140) } }
  static var callableIterator: Names { @inline(__always) get { Names(141) } }
  static var cell: Names { @inline(__always) get { Names(142) } }
  static var classmethod: Names { @inline(__always) get { Names(143) } }
  static var close: Names { @inline(__always) get { Names(144) } }
  static var code: Names { @inline(__always) get { Names(145) } }
  static var collect: Names { @inline(__always) get { Names(146) } }
  static var conjugate: Names { @inline(__always) get { Names(147) } }
  static var `default`: Names { @inline(__always) get { Names(148) } }
  static var denominator: Names { @inline(__always) get { Names(149) } }
  static var dict: Names { @inline(__always) get { Names(150) } }
  static var dictItems: Names { @inline(__always) get { Names(151) } }
  static var dictIterator: Names { @inline(__always) get { Names(152) } }
  static var dictKeys: Names { @inline(__always) get { Names(153) } }
  static var dictValues: Names { @inline(__always) get { Names(154) } }
  static var ellipsis: Names { @inline(__always) get { Names(155) } }
  static var end: Names { @inline(__always) get { Names(156) } }
  static var enumerate: Names { @inline(__always) get { Names(157) } }
  static var file: Names { @inline(__always) get { Names(158) } }
  static var filter: Names { @inline(__always) get { Names(159) } }
  static var float: Names { @inline(__always) get { Names(160) } }
  static var flush: Names { @inline(__always) get { Names(161) } }
  static var fromBytes: Names { @inline(__always) get { Names(162) } }
  static var frozenset: Names { @inline(__always) get { Names(163) } }
  static var function: Names { @inline(__always) get { Names(164) } }
  static var gc: Names { @inline(__always) get { Names(165) } }
  static var generator: Names { @inline(__always) get { Names(166) } }
  static var imag: Names { @inline(__always) get { Names(167) } }
  static var int: Names { @inline(__always) get { Names(168) } }
  static var iterator: Names { @inline(__always) get { Names(169) } }
  static var key: Names { @inline(__always) get { Names(170) } }
  static var length: Names { @inline(__always) get { Names(171) } }
  static var list: Names { @inline(__always) get { Names(172) } }
  static var map: Names { @inline(__always) get { Names(173) } }
  static var math: Names { @inline(__always) get { Names(174) } }
  static var memAlloc: Names { @inline(__always) get { Names(175) } }
  static var memFree: Names { @inline(__always) get { Names(176) } }
  static var method: Names { @inline(__always) get { Names(177) } }
  static var module: Names { @inline(__always) get { Names(178) } }
  static var numerator: Names { @inline(__always) get { Names(179) } }
  static var object: Names { @inline(__always) get { Names(180) } }
  static var property: Names { @inline(__always) get { Names(181) } }
  static var random: Names { @inline(__always) get { Names(182) } }
  static var range: Names { @inline(__always) get { Names(183) } }
  static var rangeIterator: Names { @inline(__always) get { Names(184) } }
  static var real: Names { @inline(__always) get { Names(185) } }
  static var reverse: Names { @inline(__always) get { Names(186) } }
  static var reversed: Names { @inline(__always) get { Names(187) } }
  static var `self`: Names { @inline(__always) get { Names(188) } }
  static var send: Names { @inline(__always) get { Names(189) } }
  static var sep: Names { @inline(__always) get { Names(190) } }
  static var set: Names { @inline(__always) get { Names(191) } }
  static var signed: Names { @inline(__always) get { Names(192) } }
  static var slice: Names { @inline(__always) get { Names(193) } }
  static var start: Names { @inline(__always) get { Names(194) } }
  static var staticmethod: Names { @inline(__always) get { Names(195) } }
  static var step: Names { @inline(__always) get { Names(196) } }
  static var stop: Names { @inline(__always) get { Names(197) } }
  static var str: Names { @inline(__always) get { Names(198) } }
  static var `super`: Names { @inline(__always) get { Names(199) } }
  static var sys: Names { @inline(__always) get { Names(200) } }
  static var `throw`: Names { @inline(__always) get { Names(201) } }
  static var time: Names { @inline(__always) get { Names(202) } }
  static var toBytes: Names { @inline(__always) get { Names(203) } }
  static var tuple: Names { @inline(__always) get { Names(204) } }
  static var type: Names { @inline(__always) get { Names(205) } }
  static var value: Names { @inline(__always) get { Names(206) } }
  static var zip: Names { @inline(__always) get { Names(207) } }
}

let nameCount = 208
let nameOffsets: InlineArray<209, UInt16> = [
  0, 0, 15, 29, 43, 56, 64, 73, 91, 104, 115, 131, 141, 149, 166, 177, 188, 207, 216, 224, 243,
  261, 268, 281, 295, 307, 320, 331, 341, 350, 367, 379, 389, 406, 413, 420, 427, 436, 444, 453,
  461, 470, 479, 491, 502, 513, 523, 534, 542, 552, 559, 568, 574, 582, 590, 599, 611, 621, 627,
  634, 645, 661, 672, 678, 686, 694, 702, 715, 726, 737, 745, 753, 762, 770, 787, 794, 804, 811,
  819, 830, 838, 846, 858, 866, 872, 879, 889, 895, 903, 913, 924, 931, 941, 948, 955, 963, 969,
  976, 983, 991, 997, 1004, 1011, 1023, 1031, 1039, 1047, 1059, 1072, 1083, 1094, 1102, 1110, 1117,
  1126, 1134, 1145, 1155, 1163, 1175, 1183, 1190, 1202, 1213, 1224, 1233, 1240, 1247, 1267, 1280,
  1291, 1298, 1302, 1306, 1315, 1325, 1329, 1355, 1363, 1372, 1381, 1386, 1403, 1407, 1418, 1423,
  1427, 1434, 1443, 1450, 1461, 1465, 1475, 1488, 1497, 1508, 1516, 1519, 1528, 1532, 1538, 1543,
  1548, 1558, 1567, 1575, 1577, 1586, 1590, 1593, 1601, 1604, 1610, 1614, 1617, 1621, 1630, 1638,
  1644, 1650, 1659, 1665, 1673, 1679, 1684, 1698, 1702, 1709, 1717, 1721, 1725, 1728, 1731, 1737,
  1742, 1747, 1759, 1763, 1767, 1770, 1775, 1778, 1783, 1787, 1795, 1800, 1804, 1809, 1812,
]
let nameBytes: StaticString = """
ArithmeticErrorAssertionErrorAttributeErrorBaseExceptionEOFErrorException\
FloatingPointErrorGeneratorExitImportErrorIndentationErrorIndexErrorKeyError\
KeyboardInterruptLookupErrorMemoryErrorModuleNotFoundErrorNameErrorNoneType\
NotImplementedErrorNotImplementedTypeOSErrorOverflowErrorRecursionErrorRuntimeError\
StopIterationSyntaxErrorSystemExitTypeErrorUnboundLocalErrorUnicodeErrorValueError\
ZeroDivisionError__abs____add____and____bases____bool____bytes____call____cause____class__\
__contains____context____delattr____delete____delitem____dict____divmod____doc____enter__\
__eq____exit____file____float____floordiv____format____ge____get____getattr__\
__getattribute____getitem____gt____hash____iadd____iand____ifloordiv____ilshift__\
__imatmul____imod____imul____index____init____init_subclass____int____invert____ior__\
__ipow____irshift____isub____iter____itruediv____ixor____le____len____lshift____lt__\
__main____matmul____missing____mod____module____mro____mul____name____ne____neg____new__\
__next____or____pos____pow____qualname____radd____rand____repr____reversed____rfloordiv__\
__rlshift____rmatmul____rmod____rmul____ror____round____rpow____rrshift____rshift__\
__rsub____rtruediv____rxor____set____set_name____setattr____setitem____slots____str__\
__sub____suppress_context____traceback____truediv____xor__argsbasebit_countbit_lengthbool\
builtin_function_or_methodbuiltinsbytearraybyteorderbytescallable_iteratorcellclassmethod\
closecodecollectconjugatedefaultdenominatordictdict_itemsdict_iteratordict_keysdict_values\
ellipsisendenumeratefilefilterfloatflushfrom_bytesfrozensetfunctiongcgeneratorimagint\
iteratorkeylengthlistmapmathmem_allocmem_freemethodmodulenumeratorobjectpropertyrandom\
rangerange_iteratorrealreversereversedselfsendsepsetsignedslicestartstaticmethodstepstop\
strsupersysthrowtimeto_bytestupletypevaluezip\

"""

/// The 128 ASCII characters, each at its code.
let asciiCharacters: StaticString =
  "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{40}\u{41}\u{42}\u{43}\u{44}\u{45}\u{46}\u{47}\u{48}\u{49}\u{4a}\u{4b}\u{4c}\u{4d}\u{4e}\u{4f}\u{50}\u{51}\u{52}\u{53}\u{54}\u{55}\u{56}\u{57}\u{58}\u{59}\u{5a}\u{5b}\u{5c}\u{5d}\u{5e}\u{5f}\u{60}\u{61}\u{62}\u{63}\u{64}\u{65}\u{66}\u{67}\u{68}\u{69}\u{6a}\u{6b}\u{6c}\u{6d}\u{6e}\u{6f}\u{70}\u{71}\u{72}\u{73}\u{74}\u{75}\u{76}\u{77}\u{78}\u{79}\u{7a}\u{7b}\u{7c}\u{7d}\u{7e}\u{7f}"
