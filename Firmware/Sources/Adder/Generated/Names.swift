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
  static var TextIOWrapper: Names { @inline(__always) get { Names(28) } }
  static var TypeError: Names { @inline(__always) get { Names(29) } }
  static var UnboundLocalError: Names { @inline(__always) get { Names(30) } }
  static var UnicodeError: Names { @inline(__always) get { Names(31) } }
  static var ValueError: Names { @inline(__always) get { Names(32) } }
  static var ZeroDivisionError: Names { @inline(__always) get { Names(33) } }
  static var dunderAbs: Names { @inline(__always) get { Names(34) } }
  static var dunderAdd: Names { @inline(__always) get { Names(35) } }
  static var dunderAnd: Names { @inline(__always) get { Names(36) } }
  static var dunderBases: Names { @inline(__always) get { Names(37) } }
  static var dunderBool: Names { @inline(__always) get { Names(38) } }
  static var dunderBytes: Names { @inline(__always) get { Names(39) } }
  static var dunderCall: Names { @inline(__always) get { Names(40) } }
  static var dunderCause: Names { @inline(__always) get { Names(41) } }
  static var dunderCeil: Names { @inline(__always) get { Names(42) } }
  static var dunderClass: Names { @inline(__always) get { Names(43) } }
  static var dunderComplex: Names { @inline(__always) get { Names(44) } }
  static var dunderContains: Names { @inline(__always) get { Names(45) } }
  static var dunderContext: Names { @inline(__always) get { Names(46) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(47) } }
  static var dunderDelete: Names { @inline(__always) get { Names(48) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(49) } }
  static var dunderDict: Names { @inline(__always) get { Names(50) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(51) } }
  static var dunderDoc: Names { @inline(__always) get { Names(52) } }
  static var dunderEnter: Names { @inline(__always) get { Names(53) } }
  static var dunderEq: Names { @inline(__always) get { Names(54) } }
  static var dunderExit: Names { @inline(__always) get { Names(55) } }
  static var dunderFile: Names { @inline(__always) get { Names(56) } }
  static var dunderFloat: Names { @inline(__always) get { Names(57) } }
  static var dunderFloor: Names { @inline(__always) get { Names(58) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(59) } }
  static var dunderFormat: Names { @inline(__always) get { Names(60) } }
  static var dunderGe: Names { @inline(__always) get { Names(61) } }
  static var dunderGet: Names { @inline(__always) get { Names(62) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(63) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(64) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(65) } }
  static var dunderGt: Names { @inline(__always) get { Names(66) } }
  static var dunderHash: Names { @inline(__always) get { Names(67) } }
  static var dunderIadd: Names { @inline(__always) get { Names(68) } }
  static var dunderIand: Names { @inline(__always) get { Names(69) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(70) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(71) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(72) } }
  static var dunderImod: Names { @inline(__always) get { Names(73) } }
  static var dunderImul: Names { @inline(__always) get { Names(74) } }
  static var dunderIndex: Names { @inline(__always) get { Names(75) } }
  static var dunderInit: Names { @inline(__always) get { Names(76) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(77) } }
  static var dunderInt: Names { @inline(__always) get { Names(78) } }
  static var dunderInvert: Names { @inline(__always) get { Names(79) } }
  static var dunderIor: Names { @inline(__always) get { Names(80) } }
  static var dunderIpow: Names { @inline(__always) get { Names(81) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(82) } }
  static var dunderIsub: Names { @inline(__always) get { Names(83) } }
  static var dunderIter: Names { @inline(__always) get { Names(84) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(85) } }
  static var dunderIxor: Names { @inline(__always) get { Names(86) } }
  static var dunderLe: Names { @inline(__always) get { Names(87) } }
  static var dunderLen: Names { @inline(__always) get { Names(88) } }
  static var dunderLshift: Names { @inline(__always) get { Names(89) } }
  static var dunderLt: Names { @inline(__always) get { Names(90) } }
  static var dunderMain: Names { @inline(__always) get { Names(91) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(92) } }
  static var dunderMissing: Names { @inline(__always) get { Names(93) } }
  static var dunderMod: Names { @inline(__always) get { Names(94) } }
  static var dunderModule: Names { @inline(__always) get { Names(95) } }
  static var dunderMro: Names { @inline(__always) get { Names(96) } }
  static var dunderMul: Names { @inline(__always) get { Names(97) } }
  static var dunderName: Names { @inline(__always) get { Names(98) } }
  static var dunderNe: Names { @inline(__always) get { Names(99) } }
  static var dunderNeg: Names { @inline(__always) get { Names(100) } }
  static var dunderNew: Names { @inline(__always) get { Names(101) } }
  static var dunderNext: Names { @inline(__always) get { Names(102) } }
  static var dunderOr: Names { @inline(__always) get { Names(103) } }
  static var dunderPos: Names { @inline(__always) get { Names(104) } }
  static var dunderPow: Names { @inline(__always) get { Names(105) } }
  static var dunderQualname: Names { @inline(__always) get { Names(106) } }
  static var dunderRadd: Names { @inline(__always) get { Names(107) } }
  static var dunderRand: Names { @inline(__always) get { Names(108) } }
  static var dunderRepr: Names { @inline(__always) get { Names(109) } }
  static var dunderReversed: Names { @inline(__always) get { Names(110) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(111) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(112) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(113) } }
  static var dunderRmod: Names { @inline(__always) get { Names(114) } }
  static var dunderRmul: Names { @inline(__always) get { Names(115) } }
  static var dunderRor: Names { @inline(__always) get { Names(116) } }
  static var dunderRound: Names { @inline(__always) get { Names(117) } }
  static var dunderRpow: Names { @inline(__always) get { Names(118) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(119) } }
  static var dunderRshift: Names { @inline(__always) get { Names(120) } }
  static var dunderRsub: Names { @inline(__always) get { Names(121) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(122) } }
  static var dunderRxor: Names { @inline(__always) get { Names(123) } }
  static var dunderSet: Names { @inline(__always) get { Names(124) } }
  static var dunderSetName: Names { @inline(__always) get { Names(125) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(126) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(127) } }
  static var dunderSlots: Names { @inline(__always) get { Names(128) } }
  static var dunderStr: Names { @inline(__always) get { Names(129) } }
  static var dunderSub: Names { @inline(__always) get { Names(130) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(131) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(132) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(133) } }
  static var dunderTrunc: Names { @inline(__always) get { Names(134) } }
  static var dunderXor: Names { @inline(__always) get { Names(135) } }
  static var abs: Names { @inline(__always) get { Names(136) } }
  static var absTol: Names { @inline(__always) get { Names(137) } }
  static var acos: Names { @inline(__always) get { Names(138) } }
  static var acosh: Names { @inline(__always) get { Names(139) } }
  static var add: Names { @inline(__always) get { Names(140) } }
  static var all: Names { @inline(__always) get { Names(141) } }
  static var any: Names { @inline(__always) get { Names(142) } }
  static var append: Names { @inline(__always) get { Names(143) } }
  static var args: Names { @inline(__always) get { Names(144) } }
  static var argv: Names { @inline(__always) get { Names(145) } }
  static var asIntegerRatio: Names { @inline(__always) get { Names(146) } }
  static var asin: Names { @inline(__always) get { Names(147) } }
  static var asinh: Names { @inline(__always) get { Names(148) } }
  static var atan: Names { @inline(__always) get { Names(149) } }
  static var atan2: Names { @inline(__always) get { Names(150) } }
  static var atanh: Names { @inline(__always) get { Names(151) } }
  static var base: Names { @inline(__always) get { Names(152) } }
  static var bin: Names { @inline(__always) get { Names(153) } }
  static var bitCount: Names { @inline(__always) get { Names(154) } }
  static var bitLength: Names { @inline(__always) get { Names(155) } }
  static var bool: Names { @inline(__always) get { Names(156) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(157) } }
  static var builtins: Names { @inline(__always) get { Names(158) } }
  static var bytearray: Names { @inline(__always) get { Names(159) } }
  static var byteorder: Names { @inline(__always) get { Names(160) } }
  static var bytes: Names { @inline(__always) get { Names(161) } }
  static var callableIterator: Names { @inline(__always) get { Names(162) } }
  static var capitalize: Names { @inline(__always) get { Names(163) } }
  static var casefold: Names { @inline(__always) get { Names(164) } }
  static var ceil: Names { @inline(__always) get { Names(165) } }
  static var cell: Names { @inline(__always) get { Names(166) } }
  static var center: Names { @inline(__always) get { Names(167) } }
  static var choice: Names { @inline(__always) get { Names(168) } }
  static var chr: Names { @inline(__always) get { Names(169) } }
  static var classmethod: Names { @inline(__always) get { Names(170) } }
  static var clear: Names { @inline(__always) get { Names(171) } }
  static var close: Names { @inline(__always) get { Names(172) } }
  static var code: Names { @inline(__always) get { Names(173) } }
  static var collect: Names { @inline(__always) get { Names(174) } }
  static var comb: Names { @inline(__always) get { Names(175) } }
  static var conjugate: Names { @inline(__always) get { Names(176) } }
  static var copy: Names { @inline(__always) get { Names(177) } }
  static var copysign: Names { @inline(__always) get { Names(178) } }
  static var cos: Names { @inline(__always) get { Names(179) } }
  static var cosh: Names { @inline(__always) get { Names(180) } }
  static var count: Names { @inline(__always) get { Names(181) } }
  static var decode: Names { @inline(__always) get { Names(182) } }
  static var `default`: Names { @inline(__always) get { Names(183) } }
  static var degrees: Names { @inline(__always) get { Names(184) } }
  static var denominator: Names { @inline(__always) get { Names(185) } }
  static var dict: Names { @inline(__always) get { Names(186) } }
  static var dictItems: Names { @inline(__always) get { Names(187) } }
  static var dictIterator: Names { @inline(__always) get { Names(188) } }
  static var dictKeys: Names { @inline(__always) get { Names(189) } }
  static var dictValues: Names { @inline(__always) get { Names(190) } }
  static var difference: Names { @inline(__always) get { Names(191) } }
  static var differenceUpdate: Names { @inline(__always) get { Names(192) } }
  static var discard: Names { @inline(__always) get { Names(193) } }
  static var divmod: Names { @inline(__always) get { Names(194) } }
  static var ellipsis: Names { @inline(__always) get { Names(195) } }
  static var encode: Names { @inline(__always) get { Names(196) } }
  static var encoding: Names { @inline(__always) get { Names(197) } }
  static var end: Names { @inline(__always) get { Names(198) } }
  static var endswith: Names { @inline(__always) get { Names(199) } }
  static var enumerate: Names { @inline(__always) get { Names(200) } }
  static var erf: Names { @inline(__always) get { Names(201) } }
  static var erfc: Names { @inline(__always) get { Names(202) } }
  static var exit: Names { @inline(__always) get { Names(203) } }
  static var exp: Names { @inline(__always) get { Names(204) } }
  static var expandtabs: Names { @inline(__always) get { Names(205) } }
  static var expm1: Names { @inline(__always) get { Names(206) } }
  static var extend: Names { @inline(__always) get { Names(207) } }
  static var fabs: Names { @inline(__always) get { Names(208) } }
  static var factorial: Names { @inline(__always) get { Names(209) } }
  static var file: Names { @inline(__always) get { Names(210) } }
  static var filter: Names { @inline(__always) get { Names(211) } }
  static var find: Names { @inline(__always) get { Names(212) } }
  static var float: Names { @inline(__always) get { Names(213) } }
  static var floor: Names { @inline(__always) get { Names(214) } }
  static var flush: Names { @inline(__always) get { Names(215) } }
  static var fmod: Names { @inline(__always) get { Names(216) } }
  static var format: Names { @inline(__always) get { Names(217) } }
  static var formatMap: Names { @inline(__always) get { Names(218) } }
  static var frexp: Names { @inline(__always) get { Names(219) } }
  static var fromBytes: Names { @inline(__always) get { Names(220) } }
  static var fromhex: Names { @inline(__always) get { Names(221) } }
  static var fromkeys: Names { @inline(__always) get { Names(222) } }
  static var frozenset: Names { @inline(__always) get { Names(223) } }
  static var fsum: Names { @inline(__always) get { Names(224) } }
  static var function: Names { @inline(__always) get { Names(225) } }
  static var gamma: Names { @inline(__always) get { Names(226) } }
  static var gc: Names { @inline(__always) get { Names(227) } }
  static var gcd: Names { @inline(__always) get { Names(228) } }
  static var generator: Names { @inline(__always) get { Names(229) } }
  static var get: Names { @inline(__always) get { Names(230) } }
  static var getrandbits: Names { @inline(__always) get { Names(231) } }
  static var hex: Names { @inline(__always) get { Names(232) } }
  static var hypot: Names { @inline(__always) get { Names(233) } }
  static var imag: Names { @inline(__always) get { Names(234) } }
  static var implementation: Names { @inline(__always) get { Names(235) } }
  static var index: Names { @inline(__always) get { Names(236) } }
  static var indices: Names { @inline(__always) get { Names(237) } }
  static var inf: Names { @inline(__always) get { Names(238) } }
  static var input: Names { @inline(__always) get { Names(239) } }
  static var insert: Names { @inline(__always) get { Names(240) } }
  static var int: Names { @inline(__always) get { Names(241) } }
  static var intersection: Names { @inline(__always) get { Names(242) } }
  static var intersectionUpdate: Names { @inline(__always) get { Names(243) } }
  static var isInteger: Names { @inline(__always) get { Names(244) } }
  static var isalnum: Names { @inline(__always) get { Names(245) } }
  static var isalpha: Names { @inline(__always) get { Names(246) } }
  static var isascii: Names { @inline(__always) get { Names(247) } }
  static var isclose: Names { @inline(__always) get { Names(248) } }
  static var isdecimal: Names { @inline(__always) get { Names(249) } }
  static var isdigit: Names { @inline(__always) get { Names(250) } }
  static var isdisjoint: Names { @inline(__always) get { Names(251) } }
  static var isfinite: Names { @inline(__always) get { Names(252) } }
  static var isidentifier: Names { @inline(__always) get { Names(253) } }
  static var isinf: Names { @inline(__always) get { Names(254) } }
  static var islower: Names { @inline(__always) get { Names(255) } }
  static var isnan: Names { @inline(__always) get { Names(256) } }
  static var isnumeric: Names { @inline(__always) get { Names(257) } }
  static var isprintable: Names { @inline(__always) get { Names(258) } }
  static var isqrt: Names { @inline(__always) get { Names(259) } }
  static var isspace: Names { @inline(__always) get { Names(260) } }
  static var issubset: Names { @inline(__always) get { Names(261) } }
  static var issuperset: Names { @inline(__always) get { Names(262) } }
  static var istitle: Names { @inline(__always) get { Names(263) } }
  static var isupper: Names { @inline(__always) get { Names(264) } }
  static var items: Names { @inline(__always) get { Names(265) } }
  static var iterator: Names { @inline(__always) get { Names(266) } }
  static var join: Names { @inline(__always) get { Names(267) } }
  static var keepends: Names { @inline(__always) get { Names(268) } }
  static var key: Names { @inline(__always) get { Names(269) } }
  static var keys: Names { @inline(__always) get { Names(270) } }
  static var lcm: Names { @inline(__always) get { Names(271) } }
  static var ldexp: Names { @inline(__always) get { Names(272) } }
  static var len: Names { @inline(__always) get { Names(273) } }
  static var length: Names { @inline(__always) get { Names(274) } }
  static var lgamma: Names { @inline(__always) get { Names(275) } }
  static var list: Names { @inline(__always) get { Names(276) } }
  static var ljust: Names { @inline(__always) get { Names(277) } }
  static var log: Names { @inline(__always) get { Names(278) } }
  static var log10: Names { @inline(__always) get { Names(279) } }
  static var log1p: Names { @inline(__always) get { Names(280) } }
  static var log2: Names { @inline(__always) get { Names(281) } }
  static var lower: Names { @inline(__always) get { Names(282) } }
  static var lstrip: Names { @inline(__always) get { Names(283) } }
  static var maketrans: Names { @inline(__always) get { Names(284) } }
  static var map: Names { @inline(__always) get { Names(285) } }
  static var math: Names { @inline(__always) get { Names(286) } }
  static var max: Names { @inline(__always) get { Names(287) } }
  static var maxsize: Names { @inline(__always) get { Names(288) } }
  static var maxsplit: Names { @inline(__always) get { Names(289) } }
  static var memAlloc: Names { @inline(__always) get { Names(290) } }
  static var memFree: Names { @inline(__always) get { Names(291) } }
  static var method: Names { @inline(__always) get { Names(292) } }
  static var min: Names { @inline(__always) get { Names(293) } }
  static var mod: Names { @inline(__always) get { Names(294) } }
  static var modf: Names { @inline(__always) get { Names(295) } }
  static var module: Names { @inline(__always) get { Names(296) } }
  static var monotonic: Names { @inline(__always) get { Names(297) } }
  static var monotonicNs: Names { @inline(__always) get { Names(298) } }
  static var name: Names { @inline(__always) get { Names(299) } }
  static var nan: Names { @inline(__always) get { Names(300) } }
  static var ndigits: Names { @inline(__always) get { Names(301) } }
  static var numerator: Names { @inline(__always) get { Names(302) } }
  static var object: Names { @inline(__always) get { Names(303) } }
  static var oct: Names { @inline(__always) get { Names(304) } }
  static var ord: Names { @inline(__always) get { Names(305) } }
  static var partition: Names { @inline(__always) get { Names(306) } }
  static var perfCounter: Names { @inline(__always) get { Names(307) } }
  static var perfCounterNs: Names { @inline(__always) get { Names(308) } }
  static var perm: Names { @inline(__always) get { Names(309) } }
  static var pi: Names { @inline(__always) get { Names(310) } }
  static var platform: Names { @inline(__always) get { Names(311) } }
  static var pop: Names { @inline(__always) get { Names(312) } }
  static var popitem: Names { @inline(__always) get { Names(313) } }
  static var pow: Names { @inline(__always) get { Names(314) } }
  static var print: Names { @inline(__always) get { Names(315) } }
  static var prod: Names { @inline(__always) get { Names(316) } }
  static var property: Names { @inline(__always) get { Names(317) } }
  static var radians: Names { @inline(__always) get { Names(318) } }
  static var randint: Names { @inline(__always) get { Names(319) } }
  static var random: Names { @inline(__always) get { Names(320) } }
  static var randrange: Names { @inline(__always) get { Names(321) } }
  static var range: Names { @inline(__always) get { Names(322) } }
  static var rangeIterator: Names { @inline(__always) get { Names(323) } }
  static var real: Names { @inline(__always) get { Names(324) } }
  static var relTol: Names { @inline(__always) get { Names(325) } }
  static var remove: Names { @inline(__always) get { Names(326) } }
  static var removeprefix: Names { @inline(__always) get { Names(327) } }
  static var removesuffix: Names { @inline(__always) get { Names(328) } }
  static var replace: Names { @inline(__always) get { Names(329) } }
  static var repr: Names { @inline(__always) get { Names(330) } }
  static var reverse: Names { @inline(__always) get { Names(331) } }
  static var reversed: Names { @inline(__always) get { Names(332) } }
  static var rfind: Names { @inline(__always) get { Names(333) } }
  static var rindex: Names { @inline(__always) get { Names(334) } }
  static var rjust: Names { @inline(__always) get { Names(335) } }
  static var round: Names { @inline(__always) get { Names(336) } }
  static var rpartition: Names { @inline(__always) get { Names(337) } }
  static var rsplit: Names { @inline(__always) get { Names(338) } }
  static var rstrip: Names { @inline(__always) get { Names(339) } }
  static var seed: Names { @inline(__always) get { Names(340) } }
  static var `self`: Names { @inline(__always) get { Names(341) } }
  static var send: Names { @inline(__always) get { Names(342) } }
  static var sep: Names { @inline(__always) get { Names(343) } }
  static var set: Names { @inline(__always) get { Names(344) } }
  static var setdefault: Names { @inline(__always) get { Names(345) } }
  static var shuffle: Names { @inline(__always) get { Names(346) } }
  static var signed: Names { @inline(__always) get { Names(347) } }
  static var sin: Names { @inline(__always) get { Names(348) } }
  static var sinh: Names { @inline(__always) get { Names(349) } }
  static var sleep: Names { @inline(__always) get { Names(350) } }
  static var sleepMs: Names { @inline(__always) get { Names(351) } }
  static var sleepUs: Names { @inline(__always) get { Names(352) } }
  static var slice: Names { @inline(__always) get { Names(353) } }
  static var sort: Names { @inline(__always) get { Names(354) } }
  static var sorted: Names { @inline(__always) get { Names(355) } }
  static var split: Names { @inline(__always) get { Names(356) } }
  static var splitlines: Names { @inline(__always) get { Names(357) } }
  static var sqrt: Names { @inline(__always) get { Names(358) } }
  static var start: Names { @inline(__always) get { Names(359) } }
  static var startswith: Names { @inline(__always) get { Names(360) } }
  static var staticmethod: Names { @inline(__always) get { Names(361) } }
  static var stderr: Names { @inline(__always) get { Names(362) } }
  static var stdout: Names { @inline(__always) get { Names(363) } }
  static var step: Names { @inline(__always) get { Names(364) } }
  static var stop: Names { @inline(__always) get { Names(365) } }
  static var str: Names { @inline(__always) get { Names(366) } }
  static var strict: Names { @inline(__always) get { Names(367) } }
  static var strip: Names { @inline(__always) get { Names(368) } }
  static var sum: Names { @inline(__always) get { Names(369) } }
  static var `super`: Names { @inline(__always) get { Names(370) } }
  static var swapcase: Names { @inline(__always) get { Names(371) } }
  static var symmetricDifference: Names { @inline(__always) get { Names(372) } }
  static var symmetricDifferenceUpdate: Names { @inline(__always) get { Names(373) } }
  static var sys: Names { @inline(__always) get { Names(374) } }
  static var tabsize: Names { @inline(__always) get { Names(375) } }
  static var tan: Names { @inline(__always) get { Names(376) } }
  static var tanh: Names { @inline(__always) get { Names(377) } }
  static var tau: Names { @inline(__always) get { Names(378) } }
  static var `throw`: Names { @inline(__always) get { Names(379) } }
  static var ticksAdd: Names { @inline(__always) get { Names(380) } }
  static var ticksDiff: Names { @inline(__always) get { Names(381) } }
  static var ticksMs: Names { @inline(__always) get { Names(382) } }
  static var ticksUs: Names { @inline(__always) get { Names(383) } }
  static var time: Names { @inline(__always) get { Names(384) } }
  static var timeNs: Names { @inline(__always) get { Names(385) } }
  static var title: Names { @inline(__always) get { Names(386) } }
  static var toBytes: Names { @inline(__always) get { Names(387) } }
  static var translate: Names { @inline(__always) get { Names(388) } }
  static var trunc: Names { @inline(__always) get { Names(389) } }
  static var tuple: Names { @inline(__always) get { Names(390) } }
  static var type: Names { @inline(__always) get { Names(391) } }
  static var uniform: Names { @inline(__always) get { Names(392) } }
  static var union: Names { @inline(__always) get { Names(393) } }
  static var update: Names { @inline(__always) get { Names(394) } }
  static var upper: Names { @inline(__always) get { Names(395) } }
  static var value: Names { @inline(__always) get { Names(396) } }
  static var values: Names { @inline(__always) get { Names(397) } }
  static var version: Names { @inline(__always) get { Names(398) } }
  static var versionInfo: Names { @inline(__always) get { Names(399) } }
  static var write: Names { @inline(__always) get { Names(400) } }
  static var zfill: Names { @inline(__always) get { Names(401) } }
  static var zip: Names { @inline(__always) get { Names(402) } }
}

let nameCount = 403
let nameOffsets: InlineArray<404, UInt16> = [
  0, 0, 15, 29, 43, 56, 64, 73, 91, 104, 115, 131, 141, 149, 166, 177, 188, 207, 216, 224, 243,
  261, 268, 281, 295, 307, 320, 331, 341, 354, 363, 380, 392, 402, 419, 426, 433, 440, 449, 457,
  466, 474, 483, 491, 500, 511, 523, 534, 545, 555, 566, 574, 584, 591, 600, 606, 614, 622, 631,
  640, 652, 662, 668, 675, 686, 702, 713, 719, 727, 735, 743, 756, 767, 778, 786, 794, 803, 811,
  828, 835, 845, 852, 860, 871, 879, 887, 899, 907, 913, 920, 930, 936, 944, 954, 965, 972, 982,
  989, 996, 1004, 1010, 1017, 1024, 1032, 1038, 1045, 1052, 1064, 1072, 1080, 1088, 1100, 1113,
  1124, 1135, 1143, 1151, 1158, 1167, 1175, 1186, 1196, 1204, 1216, 1224, 1231, 1243, 1254, 1265,
  1274, 1281, 1288, 1308, 1321, 1332, 1341, 1348, 1351, 1358, 1362, 1367, 1370, 1373, 1376, 1382,
  1386, 1390, 1406, 1410, 1415, 1419, 1424, 1429, 1433, 1436, 1445, 1455, 1459, 1485, 1493, 1502,
  1511, 1516, 1533, 1543, 1551, 1555, 1559, 1565, 1571, 1574, 1585, 1590, 1595, 1599, 1606, 1610,
  1619, 1623, 1631, 1634, 1638, 1643, 1649, 1656, 1663, 1674, 1678, 1688, 1701, 1710, 1721, 1731,
  1748, 1755, 1761, 1769, 1775, 1783, 1786, 1794, 1803, 1806, 1810, 1814, 1817, 1827, 1832, 1838,
  1842, 1851, 1855, 1861, 1865, 1870, 1875, 1880, 1884, 1890, 1900, 1905, 1915, 1922, 1930, 1939,
  1943, 1951, 1956, 1958, 1961, 1970, 1973, 1984, 1987, 1992, 1996, 2010, 2015, 2022, 2025, 2030,
  2036, 2039, 2051, 2070, 2080, 2087, 2094, 2101, 2108, 2117, 2124, 2134, 2142, 2154, 2159, 2166,
  2171, 2180, 2191, 2196, 2203, 2211, 2221, 2228, 2235, 2240, 2248, 2252, 2260, 2263, 2267, 2270,
  2275, 2278, 2284, 2290, 2294, 2299, 2302, 2307, 2312, 2316, 2321, 2327, 2336, 2339, 2343, 2346,
  2353, 2361, 2370, 2378, 2384, 2387, 2390, 2394, 2400, 2409, 2421, 2425, 2428, 2435, 2444, 2450,
  2453, 2456, 2465, 2477, 2492, 2496, 2498, 2506, 2509, 2516, 2519, 2524, 2528, 2536, 2543, 2550,
  2556, 2565, 2570, 2584, 2588, 2595, 2601, 2613, 2625, 2632, 2636, 2643, 2651, 2656, 2662, 2667,
  2672, 2682, 2688, 2694, 2698, 2702, 2706, 2709, 2712, 2722, 2729, 2735, 2738, 2742, 2747, 2755,
  2763, 2768, 2772, 2778, 2783, 2793, 2797, 2802, 2812, 2824, 2830, 2836, 2840, 2844, 2847, 2853,
  2858, 2861, 2866, 2874, 2894, 2921, 2924, 2931, 2934, 2938, 2941, 2946, 2955, 2965, 2973, 2981,
  2985, 2992, 2997, 3005, 3014, 3019, 3024, 3028, 3035, 3040, 3046, 3051, 3056, 3062, 3069, 3081,
  3086, 3091, 3094,
]
let nameBytes: StaticString = """
ArithmeticErrorAssertionErrorAttributeErrorBaseExceptionEOFErrorException\
FloatingPointErrorGeneratorExitImportErrorIndentationErrorIndexErrorKeyError\
KeyboardInterruptLookupErrorMemoryErrorModuleNotFoundErrorNameErrorNoneType\
NotImplementedErrorNotImplementedTypeOSErrorOverflowErrorRecursionErrorRuntimeError\
StopIterationSyntaxErrorSystemExitTextIOWrapperTypeErrorUnboundLocalErrorUnicodeError\
ValueErrorZeroDivisionError__abs____add____and____bases____bool____bytes____call__\
__cause____ceil____class____complex____contains____context____delattr____delete__\
__delitem____dict____divmod____doc____enter____eq____exit____file____float____floor__\
__floordiv____format____ge____get____getattr____getattribute____getitem____gt____hash__\
__iadd____iand____ifloordiv____ilshift____imatmul____imod____imul____index____init__\
__init_subclass____int____invert____ior____ipow____irshift____isub____iter____itruediv__\
__ixor____le____len____lshift____lt____main____matmul____missing____mod____module____mro__\
__mul____name____ne____neg____new____next____or____pos____pow____qualname____radd__\
__rand____repr____reversed____rfloordiv____rlshift____rmatmul____rmod____rmul____ror__\
__round____rpow____rrshift____rshift____rsub____rtruediv____rxor____set____set_name__\
__setattr____setitem____slots____str____sub____suppress_context____traceback____truediv__\
__trunc____xor__absabs_tolacosacoshaddallanyappendargsargvas_integer_ratioasinasinhatan\
atan2atanhbasebinbit_countbit_lengthboolbuiltin_function_or_methodbuiltinsbytearray\
byteorderbytescallable_iteratorcapitalizecasefoldceilcellcenterchoicechrclassmethodclear\
closecodecollectcombconjugatecopycopysigncoscoshcountdecodedefaultdegreesdenominatordict\
dict_itemsdict_iteratordict_keysdict_valuesdifferencedifference_updatediscarddivmod\
ellipsisencodeencodingendendswithenumerateerferfcexitexpexpandtabsexpm1extendfabsfactorial\
filefilterfindfloatfloorflushfmodformatformat_mapfrexpfrom_bytesfromhexfromkeysfrozenset\
fsumfunctiongammagcgcdgeneratorgetgetrandbitshexhypotimagimplementationindexindicesinf\
inputinsertintintersectionintersection_updateis_integerisalnumisalphaisasciiisclose\
isdecimalisdigitisdisjointisfiniteisidentifierisinfislowerisnanisnumericisprintableisqrt\
isspaceissubsetissupersetistitleisupperitemsiteratorjoinkeependskeykeyslcmldexplenlength\
lgammalistljustloglog10log1plog2lowerlstripmaketransmapmathmaxmaxsizemaxsplitmem_alloc\
mem_freemethodminmodmodfmodulemonotonicmonotonic_nsnamenanndigitsnumeratorobjectoctord\
partitionperf_counterperf_counter_nspermpiplatformpoppopitempowprintprodpropertyradians\
randintrandomrandrangerangerange_iteratorrealrel_tolremoveremoveprefixremovesuffixreplace\
reprreversereversedrfindrindexrjustroundrpartitionrsplitrstripseedselfsendsepsetsetdefault\
shufflesignedsinsinhsleepsleep_mssleep_usslicesortsortedsplitsplitlinessqrtstartstartswith\
staticmethodstderrstdoutstepstopstrstrictstripsumsuperswapcasesymmetric_difference\
symmetric_difference_updatesystabsizetantanhtauthrowticks_addticks_diffticks_msticks_us\
timetime_nstitleto_bytestranslatetrunctupletypeuniformunionupdateuppervaluevaluesversion\
version_infowritezfillzip\

"""

/// The 128 ASCII characters, each at its code.
let asciiCharacters: StaticString =
  "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{40}\u{41}\u{42}\u{43}\u{44}\u{45}\u{46}\u{47}\u{48}\u{49}\u{4a}\u{4b}\u{4c}\u{4d}\u{4e}\u{4f}\u{50}\u{51}\u{52}\u{53}\u{54}\u{55}\u{56}\u{57}\u{58}\u{59}\u{5a}\u{5b}\u{5c}\u{5d}\u{5e}\u{5f}\u{60}\u{61}\u{62}\u{63}\u{64}\u{65}\u{66}\u{67}\u{68}\u{69}\u{6a}\u{6b}\u{6c}\u{6d}\u{6e}\u{6f}\u{70}\u{71}\u{72}\u{73}\u{74}\u{75}\u{76}\u{77}\u{78}\u{79}\u{7a}\u{7b}\u{7c}\u{7d}\u{7e}\u{7f}"
