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
  static var dunderCeil: Names { @inline(__always) get { Names(41) } }
  static var dunderClass: Names { @inline(__always) get { Names(42) } }
  static var dunderComplex: Names { @inline(__always) get { Names(43) } }
  static var dunderContains: Names { @inline(__always) get { Names(44) } }
  static var dunderContext: Names { @inline(__always) get { Names(45) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(46) } }
  static var dunderDelete: Names { @inline(__always) get { Names(47) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(48) } }
  static var dunderDict: Names { @inline(__always) get { Names(49) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(50) } }
  static var dunderDoc: Names { @inline(__always) get { Names(51) } }
  static var dunderEnter: Names { @inline(__always) get { Names(52) } }
  static var dunderEq: Names { @inline(__always) get { Names(53) } }
  static var dunderExit: Names { @inline(__always) get { Names(54) } }
  static var dunderFile: Names { @inline(__always) get { Names(55) } }
  static var dunderFloat: Names { @inline(__always) get { Names(56) } }
  static var dunderFloor: Names { @inline(__always) get { Names(57) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(58) } }
  static var dunderFormat: Names { @inline(__always) get { Names(59) } }
  static var dunderGe: Names { @inline(__always) get { Names(60) } }
  static var dunderGet: Names { @inline(__always) get { Names(61) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(62) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(63) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(64) } }
  static var dunderGt: Names { @inline(__always) get { Names(65) } }
  static var dunderHash: Names { @inline(__always) get { Names(66) } }
  static var dunderIadd: Names { @inline(__always) get { Names(67) } }
  static var dunderIand: Names { @inline(__always) get { Names(68) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(69) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(70) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(71) } }
  static var dunderImod: Names { @inline(__always) get { Names(72) } }
  static var dunderImul: Names { @inline(__always) get { Names(73) } }
  static var dunderIndex: Names { @inline(__always) get { Names(74) } }
  static var dunderInit: Names { @inline(__always) get { Names(75) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(76) } }
  static var dunderInt: Names { @inline(__always) get { Names(77) } }
  static var dunderInvert: Names { @inline(__always) get { Names(78) } }
  static var dunderIor: Names { @inline(__always) get { Names(79) } }
  static var dunderIpow: Names { @inline(__always) get { Names(80) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(81) } }
  static var dunderIsub: Names { @inline(__always) get { Names(82) } }
  static var dunderIter: Names { @inline(__always) get { Names(83) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(84) } }
  static var dunderIxor: Names { @inline(__always) get { Names(85) } }
  static var dunderLe: Names { @inline(__always) get { Names(86) } }
  static var dunderLen: Names { @inline(__always) get { Names(87) } }
  static var dunderLshift: Names { @inline(__always) get { Names(88) } }
  static var dunderLt: Names { @inline(__always) get { Names(89) } }
  static var dunderMain: Names { @inline(__always) get { Names(90) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(91) } }
  static var dunderMissing: Names { @inline(__always) get { Names(92) } }
  static var dunderMod: Names { @inline(__always) get { Names(93) } }
  static var dunderModule: Names { @inline(__always) get { Names(94) } }
  static var dunderMro: Names { @inline(__always) get { Names(95) } }
  static var dunderMul: Names { @inline(__always) get { Names(96) } }
  static var dunderName: Names { @inline(__always) get { Names(97) } }
  static var dunderNe: Names { @inline(__always) get { Names(98) } }
  static var dunderNeg: Names { @inline(__always) get { Names(99) } }
  static var dunderNew: Names { @inline(__always) get { Names(100) } }
  static var dunderNext: Names { @inline(__always) get { Names(101) } }
  static var dunderOr: Names { @inline(__always) get { Names(102) } }
  static var dunderPos: Names { @inline(__always) get { Names(103) } }
  static var dunderPow: Names { @inline(__always) get { Names(104) } }
  static var dunderQualname: Names { @inline(__always) get { Names(105) } }
  static var dunderRadd: Names { @inline(__always) get { Names(106) } }
  static var dunderRand: Names { @inline(__always) get { Names(107) } }
  static var dunderRepr: Names { @inline(__always) get { Names(108) } }
  static var dunderReversed: Names { @inline(__always) get { Names(109) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(110) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(111) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(112) } }
  static var dunderRmod: Names { @inline(__always) get { Names(113) } }
  static var dunderRmul: Names { @inline(__always) get { Names(114) } }
  static var dunderRor: Names { @inline(__always) get { Names(115) } }
  static var dunderRound: Names { @inline(__always) get { Names(116) } }
  static var dunderRpow: Names { @inline(__always) get { Names(117) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(118) } }
  static var dunderRshift: Names { @inline(__always) get { Names(119) } }
  static var dunderRsub: Names { @inline(__always) get { Names(120) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(121) } }
  static var dunderRxor: Names { @inline(__always) get { Names(122) } }
  static var dunderSet: Names { @inline(__always) get { Names(123) } }
  static var dunderSetName: Names { @inline(__always) get { Names(124) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(125) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(126) } }
  static var dunderSlots: Names { @inline(__always) get { Names(127) } }
  static var dunderStr: Names { @inline(__always) get { Names(128) } }
  static var dunderSub: Names { @inline(__always) get { Names(129) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(130) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(131) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(132) } }
  static var dunderTrunc: Names { @inline(__always) get { Names(133) } }
  static var dunderXor: Names { @inline(__always) get { Names(134) } }
  static var absTol: Names { @inline(__always) get { Names(135) } }
  static var acos: Names { @inline(__always) get { Names(136) } }
  static var acosh: Names { @inline(__always) get { Names(137) } }
  static var append: Names { @inline(__always) get { Names(138) } }
  static var args: Names { @inline(__always) get { Names(139) } }
  static var asIntegerRatio: Names { @inline(__always) get { Names(140) } }
  static var asin: Names { @inline(__always) get { Names(141) } }
  static var asinh: Names { @inline(__always) get { Names(142) } }
  static var atan: Names { @inline(__always) get { Names(143) } }
  static var atan2: Names { @inline(__always) get { Names(144) } }
  static var atanh: Names { @inline(__always) get { Names(145) } }
  static var base: Names { @inline(__always) get { Names(146) } }
  static var bitCount: Names { @inline(__always) get { Names(147) } }
  static var bitLength: Names { @inline(__always) get { Names(148) } }
  static var bool: Names { @inline(__always) get { Names(149) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(150) } }
  static var builtins: Names { @inline(__always) get { Names(151) } }
  static var bytearray: Names { @inline(__always) get { Names(152) } }
  static var byteorder: Names { @inline(__always) get { Names(153) } }
  static var bytes: Names { @inline(__always) get { Names(154) } }
  static var callableIterator: Names { @inline(__always) get { Names(155) } }
  static var capitalize: Names { @inline(__always) get { Names(156) } }
  static var casefold: Names { @inline(__always) get { Names(157) } }
  static var ceil: Names { @inline(__always) get { Names(158) } }
  static var cell: Names { @inline(__always) get { Names(159) } }
  static var center: Names { @inline(__always) get { Names(160) } }
  static var classmethod: Names { @inline(__always) get { Names(161) } }
  static var clear: Names { @inline(__always) get { Names(162) } }
  static var close: Names { @inline(__always) get { Names(163) } }
  static var code: Names { @inline(__always) get { Names(164) } }
  static var collect: Names { @inline(__always) get { Names(165) } }
  static var comb: Names { @inline(__always) get { Names(166) } }
  static var conjugate: Names { @inline(__always) get { Names(167) } }
  static var copy: Names { @inline(__always) get { Names(168) } }
  static var copysign: Names { @inline(__always) get { Names(169) } }
  static var cos: Names { @inline(__always) get { Names(170) } }
  static var cosh: Names { @inline(__always) get { Names(171) } }
  static var count: Names { @inline(__always) get { Names(172) } }
  static var decode: Names { @inline(__always) get { Names(173) } }
  static var `default`: Names { @inline(__always) get { Names(174) } }
  static var degrees: Names { @inline(__always) get { Names(175) } }
  static var denominator: Names { @inline(__always) get { Names(176) } }
  static var dict: Names { @inline(__always) get { Names(177) } }
  static var dictItems: Names { @inline(__always) get { Names(178) } }
  static var dictIterator: Names { @inline(__always) get { Names(179) } }
  static var dictKeys: Names { @inline(__always) get { Names(180) } }
  static var dictValues: Names { @inline(__always) get { Names(181) } }
  static var ellipsis: Names { @inline(__always) get { Names(182) } }
  static var encode: Names { @inline(__always) get { Names(183) } }
  static var encoding: Names { @inline(__always) get { Names(184) } }
  static var end: Names { @inline(__always) get { Names(185) } }
  static var endswith: Names { @inline(__always) get { Names(186) } }
  static var enumerate: Names { @inline(__always) get { Names(187) } }
  static var erf: Names { @inline(__always) get { Names(188) } }
  static var erfc: Names { @inline(__always) get { Names(189) } }
  static var exp: Names { @inline(__always) get { Names(190) } }
  static var expandtabs: Names { @inline(__always) get { Names(191) } }
  static var expm1: Names { @inline(__always) get { Names(192) } }
  static var extend: Names { @inline(__always) get { Names(193) } }
  static var fabs: Names { @inline(__always) get { Names(194) } }
  static var factorial: Names { @inline(__always) get { Names(195) } }
  static var file: Names { @inline(__always) get { Names(196) } }
  static var filter: Names { @inline(__always) get { Names(197) } }
  static var find: Names { @inline(__always) get { Names(198) } }
  static var float: Names { @inline(__always) get { Names(199) } }
  static var floor: Names { @inline(__always) get { Names(200) } }
  static var flush: Names { @inline(__always) get { Names(201) } }
  static var fmod: Names { @inline(__always) get { Names(202) } }
  static var format: Names { @inline(__always) get { Names(203) } }
  static var formatMap: Names { @inline(__always) get { Names(204) } }
  static var frexp: Names { @inline(__always) get { Names(205) } }
  static var fromBytes: Names { @inline(__always) get { Names(206) } }
  static var fromhex: Names { @inline(__always) get { Names(207) } }
  static var frozenset: Names { @inline(__always) get { Names(208) } }
  static var fsum: Names { @inline(__always) get { Names(209) } }
  static var function: Names { @inline(__always) get { Names(210) } }
  static var gamma: Names { @inline(__always) get { Names(211) } }
  static var gc: Names { @inline(__always) get { Names(212) } }
  static var gcd: Names { @inline(__always) get { Names(213) } }
  static var generator: Names { @inline(__always) get { Names(214) } }
  static var hex: Names { @inline(__always) get { Names(215) } }
  static var hypot: Names { @inline(__always) get { Names(216) } }
  static var imag: Names { @inline(__always) get { Names(217) } }
  static var index: Names { @inline(__always) get { Names(218) } }
  static var inf: Names { @inline(__always) get { Names(219) } }
  static var insert: Names { @inline(__always) get { Names(220) } }
  static var int: Names { @inline(__always) get { Names(221) } }
  static var isInteger: Names { @inline(__always) get { Names(222) } }
  static var isalnum: Names { @inline(__always) get { Names(223) } }
  static var isalpha: Names { @inline(__always) get { Names(224) } }
  static var isascii: Names { @inline(__always) get { Names(225) } }
  static var isclose: Names { @inline(__always) get { Names(226) } }
  static var isdecimal: Names { @inline(__always) get { Names(227) } }
  static var isdigit: Names { @inline(__always) get { Names(228) } }
  static var isfinite: Names { @inline(__always) get { Names(229) } }
  static var isidentifier: Names { @inline(__always) get { Names(230) } }
  static var isinf: Names { @inline(__always) get { Names(231) } }
  static var islower: Names { @inline(__always) get { Names(232) } }
  static var isnan: Names { @inline(__always) get { Names(233) } }
  static var isnumeric: Names { @inline(__always) get { Names(234) } }
  static var isprintable: Names { @inline(__always) get { Names(235) } }
  static var isqrt: Names { @inline(__always) get { Names(236) } }
  static var isspace: Names { @inline(__always) get { Names(237) } }
  static var istitle: Names { @inline(__always) get { Names(238) } }
  static var isupper: Names { @inline(__always) get { Names(239) } }
  static var iterator: Names { @inline(__always) get { Names(240) } }
  static var join: Names { @inline(__always) get { Names(241) } }
  static var keepends: Names { @inline(__always) get { Names(242) } }
  static var key: Names { @inline(__always) get { Names(243) } }
  static var lcm: Names { @inline(__always) get { Names(244) } }
  static var ldexp: Names { @inline(__always) get { Names(245) } }
  static var length: Names { @inline(__always) get { Names(246) } }
  static var lgamma: Names { @inline(__always) get { Names(247) } }
  static var list: Names { @inline(__always) get { Names(248) } }
  static var ljust: Names { @inline(__always) get { Names(249) } }
  static var log: Names { @inline(__always) get { Names(250) } }
  static var log10: Names { @inline(__always) get { Names(251) } }
  static var log1p: Names { @inline(__always) get { Names(252) } }
  static var log2: Names { @inline(__always) get { Names(253) } }
  static var lower: Names { @inline(__always) get { Names(254) } }
  static var lstrip: Names { @inline(__always) get { Names(255) } }
  static var maketrans: Names { @inline(__always) get { Names(256) } }
  static var map: Names { @inline(__always) get { Names(257) } }
  static var math: Names { @inline(__always) get { Names(258) } }
  static var maxsplit: Names { @inline(__always) get { Names(259) } }
  static var memAlloc: Names { @inline(__always) get { Names(260) } }
  static var memFree: Names { @inline(__always) get { Names(261) } }
  static var method: Names { @inline(__always) get { Names(262) } }
  static var modf: Names { @inline(__always) get { Names(263) } }
  static var module: Names { @inline(__always) get { Names(264) } }
  static var nan: Names { @inline(__always) get { Names(265) } }
  static var numerator: Names { @inline(__always) get { Names(266) } }
  static var object: Names { @inline(__always) get { Names(267) } }
  static var partition: Names { @inline(__always) get { Names(268) } }
  static var perm: Names { @inline(__always) get { Names(269) } }
  static var pi: Names { @inline(__always) get { Names(270) } }
  static var pop: Names { @inline(__always) get { Names(271) } }
  static var pow: Names { @inline(__always) get { Names(272) } }
  static var prod: Names { @inline(__always) get { Names(273) } }
  static var property: Names { @inline(__always) get { Names(274) } }
  static var radians: Names { @inline(__always) get { Names(275) } }
  static var random: Names { @inline(__always) get { Names(276) } }
  static var range: Names { @inline(__always) get { Names(277) } }
  static var rangeIterator: Names { @inline(__always) get { Names(278) } }
  static var real: Names { @inline(__always) get { Names(279) } }
  static var relTol: Names { @inline(__always) get { Names(280) } }
  static var remove: Names { @inline(__always) get { Names(281) } }
  static var removeprefix: Names { @inline(__always) get { Names(282) } }
  static var removesuffix: Names { @inline(__always) get { Names(283) } }
  static var replace: Names { @inline(__always) get { Names(284) } }
  static var reverse: Names { @inline(__always) get { Names(285) } }
  static var reversed: Names { @inline(__always) get { Names(286) } }
  static var rfind: Names { @inline(__always) get { Names(287) } }
  static var rindex: Names { @inline(__always) get { Names(288) } }
  static var rjust: Names { @inline(__always) get { Names(289) } }
  static var rpartition: Names { @inline(__always) get { Names(290) } }
  static var rsplit: Names { @inline(__always) get { Names(291) } }
  static var rstrip: Names { @inline(__always) get { Names(292) } }
  static var `self`: Names { @inline(__always) get { Names(293) } }
  static var send: Names { @inline(__always) get { Names(294) } }
  static var sep: Names { @inline(__always) get { Names(295) } }
  static var set: Names { @inline(__always) get { Names(296) } }
  static var signed: Names { @inline(__always) get { Names(297) } }
  static var sin: Names { @inline(__always) get { Names(298) } }
  static var sinh: Names { @inline(__always) get { Names(299) } }
  static var slice: Names { @inline(__always) get { Names(300) } }
  static var split: Names { @inline(__always) get { Names(301) } }
  static var splitlines: Names { @inline(__always) get { Names(302) } }
  static var sqrt: Names { @inline(__always) get { Names(303) } }
  static var start: Names { @inline(__always) get { Names(304) } }
  static var startswith: Names { @inline(__always) get { Names(305) } }
  static var staticmethod: Names { @inline(__always) get { Names(306) } }
  static var step: Names { @inline(__always) get { Names(307) } }
  static var stop: Names { @inline(__always) get { Names(308) } }
  static var str: Names { @inline(__always) get { Names(309) } }
  static var strip: Names { @inline(__always) get { Names(310) } }
  static var `super`: Names { @inline(__always) get { Names(311) } }
  static var swapcase: Names { @inline(__always) get { Names(312) } }
  static var sys: Names { @inline(__always) get { Names(313) } }
  static var tabsize: Names { @inline(__always) get { Names(314) } }
  static var tan: Names { @inline(__always) get { Names(315) } }
  static var tanh: Names { @inline(__always) get { Names(316) } }
  static var tau: Names { @inline(__always) get { Names(317) } }
  static var `throw`: Names { @inline(__always) get { Names(318) } }
  static var time: Names { @inline(__always) get { Names(319) } }
  static var title: Names { @inline(__always) get { Names(320) } }
  static var toBytes: Names { @inline(__always) get { Names(321) } }
  static var translate: Names { @inline(__always) get { Names(322) } }
  static var trunc: Names { @inline(__always) get { Names(323) } }
  static var tuple: Names { @inline(__always) get { Names(324) } }
  static var type: Names { @inline(__always) get { Names(325) } }
  static var upper: Names { @inline(__always) get { Names(326) } }
  static var value: Names { @inline(__always) get { Names(327) } }
  static var zfill: Names { @inline(__always) get { Names(328) } }
  static var zip: Names { @inline(__always) get { Names(329) } }
}

let nameCount = 330
let nameOffsets: InlineArray<331, UInt16> = [
  0, 0, 15, 29, 43, 56, 64, 73, 91, 104, 115, 131, 141, 149, 166, 177, 188, 207, 216, 224, 243,
  261, 268, 281, 295, 307, 320, 331, 341, 350, 367, 379, 389, 406, 413, 420, 427, 436, 444, 453,
  461, 470, 478, 487, 498, 510, 521, 532, 542, 553, 561, 571, 578, 587, 593, 601, 609, 618, 627,
  639, 649, 655, 662, 673, 689, 700, 706, 714, 722, 730, 743, 754, 765, 773, 781, 790, 798, 815,
  822, 832, 839, 847, 858, 866, 874, 886, 894, 900, 907, 917, 923, 931, 941, 952, 959, 969, 976,
  983, 991, 997, 1004, 1011, 1019, 1025, 1032, 1039, 1051, 1059, 1067, 1075, 1087, 1100, 1111,
  1122, 1130, 1138, 1145, 1154, 1162, 1173, 1183, 1191, 1203, 1211, 1218, 1230, 1241, 1252, 1261,
  1268, 1275, 1295, 1308, 1319, 1328, 1335, 1342, 1346, 1351, 1357, 1361, 1377, 1381, 1386, 1390,
  1395, 1400, 1404, 1413, 1423, 1427, 1453, 1461, 1470, 1479, 1484, 1501, 1511, 1519, 1523, 1527,
  1533, 1544, 1549, 1554, 1558, 1565, 1569, 1578, 1582, 1590, 1593, 1597, 1602, 1608, 1615, 1622,
  1633, 1637, 1647, 1660, 1669, 1680, 1688, 1694, 1702, 1705, 1713, 1722, 1725, 1729, 1732, 1742,
  1747, 1753, 1757, 1766, 1770, 1776, 1780, 1785, 1790, 1795, 1799, 1805, 1815, 1820, 1830, 1837,
  1846, 1850, 1858, 1863, 1865, 1868, 1877, 1880, 1885, 1889, 1894, 1897, 1903, 1906, 1916, 1923,
  1930, 1937, 1944, 1953, 1960, 1968, 1980, 1985, 1992, 1997, 2006, 2017, 2022, 2029, 2036, 2043,
  2051, 2055, 2063, 2066, 2069, 2074, 2080, 2086, 2090, 2095, 2098, 2103, 2108, 2112, 2117, 2123,
  2132, 2135, 2139, 2147, 2156, 2164, 2170, 2174, 2180, 2183, 2192, 2198, 2207, 2211, 2213, 2216,
  2219, 2223, 2231, 2238, 2244, 2249, 2263, 2267, 2274, 2280, 2292, 2304, 2311, 2318, 2326, 2331,
  2337, 2342, 2352, 2358, 2364, 2368, 2372, 2375, 2378, 2384, 2387, 2391, 2396, 2401, 2411, 2415,
  2420, 2430, 2442, 2446, 2450, 2453, 2458, 2463, 2471, 2474, 2481, 2484, 2488, 2491, 2496, 2500,
  2505, 2513, 2522, 2527, 2532, 2536, 2541, 2546, 2551, 2554,
]
let nameBytes: StaticString = """
ArithmeticErrorAssertionErrorAttributeErrorBaseExceptionEOFErrorException\
FloatingPointErrorGeneratorExitImportErrorIndentationErrorIndexErrorKeyError\
KeyboardInterruptLookupErrorMemoryErrorModuleNotFoundErrorNameErrorNoneType\
NotImplementedErrorNotImplementedTypeOSErrorOverflowErrorRecursionErrorRuntimeError\
StopIterationSyntaxErrorSystemExitTypeErrorUnboundLocalErrorUnicodeErrorValueError\
ZeroDivisionError__abs____add____and____bases____bool____bytes____call____cause____ceil__\
__class____complex____contains____context____delattr____delete____delitem____dict__\
__divmod____doc____enter____eq____exit____file____float____floor____floordiv____format__\
__ge____get____getattr____getattribute____getitem____gt____hash____iadd____iand__\
__ifloordiv____ilshift____imatmul____imod____imul____index____init____init_subclass__\
__int____invert____ior____ipow____irshift____isub____iter____itruediv____ixor____le__\
__len____lshift____lt____main____matmul____missing____mod____module____mro____mul__\
__name____ne____neg____new____next____or____pos____pow____qualname____radd____rand__\
__repr____reversed____rfloordiv____rlshift____rmatmul____rmod____rmul____ror____round__\
__rpow____rrshift____rshift____rsub____rtruediv____rxor____set____set_name____setattr__\
__setitem____slots____str____sub____suppress_context____traceback____truediv____trunc__\
__xor__abs_tolacosacoshappendargsas_integer_ratioasinasinhatanatan2atanhbasebit_count\
bit_lengthboolbuiltin_function_or_methodbuiltinsbytearraybyteorderbytescallable_iterator\
capitalizecasefoldceilcellcenterclassmethodclearclosecodecollectcombconjugatecopycopysign\
coscoshcountdecodedefaultdegreesdenominatordictdict_itemsdict_iteratordict_keysdict_values\
ellipsisencodeencodingendendswithenumerateerferfcexpexpandtabsexpm1extendfabsfactorialfile\
filterfindfloatfloorflushfmodformatformat_mapfrexpfrom_bytesfromhexfrozensetfsumfunction\
gammagcgcdgeneratorhexhypotimagindexinfinsertintis_integerisalnumisalphaisasciiisclose\
isdecimalisdigitisfiniteisidentifierisinfislowerisnanisnumericisprintableisqrtisspace\
istitleisupperiteratorjoinkeependskeylcmldexplengthlgammalistljustloglog10log1plog2lower\
lstripmaketransmapmathmaxsplitmem_allocmem_freemethodmodfmodulenannumeratorobjectpartition\
permpipoppowprodpropertyradiansrandomrangerange_iteratorrealrel_tolremoveremoveprefix\
removesuffixreplacereversereversedrfindrindexrjustrpartitionrsplitrstripselfsendsepset\
signedsinsinhslicesplitsplitlinessqrtstartstartswithstaticmethodstepstopstrstripsuper\
swapcasesystabsizetantanhtauthrowtimetitleto_bytestranslatetrunctupletypeuppervaluezfill\
zip\

"""

/// The 128 ASCII characters, each at its code.
let asciiCharacters: StaticString =
  "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{40}\u{41}\u{42}\u{43}\u{44}\u{45}\u{46}\u{47}\u{48}\u{49}\u{4a}\u{4b}\u{4c}\u{4d}\u{4e}\u{4f}\u{50}\u{51}\u{52}\u{53}\u{54}\u{55}\u{56}\u{57}\u{58}\u{59}\u{5a}\u{5b}\u{5c}\u{5d}\u{5e}\u{5f}\u{60}\u{61}\u{62}\u{63}\u{64}\u{65}\u{66}\u{67}\u{68}\u{69}\u{6a}\u{6b}\u{6c}\u{6d}\u{6e}\u{6f}\u{70}\u{71}\u{72}\u{73}\u{74}\u{75}\u{76}\u{77}\u{78}\u{79}\u{7a}\u{7b}\u{7c}\u{7d}\u{7e}\u{7f}"
