// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// Strings in flash, sorted by their bytes. A `Names.x` is the number of one.
struct Names {
  let number: UInt16
  @inline(__always) init(_ number: UInt16) { self.number = number }

  static var empty: Names { @inline(__always) get { Names(0) } }
  static var angleGenexpr: Names { @inline(__always) get { Names(1) } }
  static var angleLambda: Names { @inline(__always) get { Names(2) } }
  static var angleModule: Names { @inline(__always) get { Names(3) } }
  static var ArithmeticError: Names { @inline(__always) get { Names(4) } }
  static var AssertionError: Names { @inline(__always) get { Names(5) } }
  static var AttributeError: Names { @inline(__always) get { Names(6) } }
  static var BaseException: Names { @inline(__always) get { Names(7) } }
  static var EOFError: Names { @inline(__always) get { Names(8) } }
  static var Ellipsis: Names { @inline(__always) get { Names(9) } }
  static var Exception: Names { @inline(__always) get { Names(10) } }
  static var FloatingPointError: Names { @inline(__always) get { Names(11) } }
  static var GeneratorExit: Names { @inline(__always) get { Names(12) } }
  static var ImportError: Names { @inline(__always) get { Names(13) } }
  static var IndentationError: Names { @inline(__always) get { Names(14) } }
  static var IndexError: Names { @inline(__always) get { Names(15) } }
  static var KeyError: Names { @inline(__always) get { Names(16) } }
  static var KeyboardInterrupt: Names { @inline(__always) get { Names(17) } }
  static var LookupError: Names { @inline(__always) get { Names(18) } }
  static var MemoryError: Names { @inline(__always) get { Names(19) } }
  static var ModuleNotFoundError: Names { @inline(__always) get { Names(20) } }
  static var NameError: Names { @inline(__always) get { Names(21) } }
  static var NoneType: Names { @inline(__always) get { Names(22) } }
  static var NotImplemented: Names { @inline(__always) get { Names(23) } }
  static var NotImplementedError: Names { @inline(__always) get { Names(24) } }
  static var NotImplementedType: Names { @inline(__always) get { Names(25) } }
  static var OSError: Names { @inline(__always) get { Names(26) } }
  static var OverflowError: Names { @inline(__always) get { Names(27) } }
  static var RecursionError: Names { @inline(__always) get { Names(28) } }
  static var RuntimeError: Names { @inline(__always) get { Names(29) } }
  static var StopIteration: Names { @inline(__always) get { Names(30) } }
  static var SyntaxError: Names { @inline(__always) get { Names(31) } }
  static var SystemExit: Names { @inline(__always) get { Names(32) } }
  static var TextIOWrapper: Names { @inline(__always) get { Names(33) } }
  static var TypeError: Names { @inline(__always) get { Names(34) } }
  static var UnboundLocalError: Names { @inline(__always) get { Names(35) } }
  static var UnicodeError: Names { @inline(__always) get { Names(36) } }
  static var ValueError: Names { @inline(__always) get { Names(37) } }
  static var ZeroDivisionError: Names { @inline(__always) get { Names(38) } }
  static var dunderAbs: Names { @inline(__always) get { Names(39) } }
  static var dunderAdd: Names { @inline(__always) get { Names(40) } }
  static var dunderAnd: Names { @inline(__always) get { Names(41) } }
  static var dunderBase: Names { @inline(__always) get { Names(42) } }
  static var dunderBases: Names { @inline(__always) get { Names(43) } }
  static var dunderBool: Names { @inline(__always) get { Names(44) } }
  static var dunderBytes: Names { @inline(__always) get { Names(45) } }
  static var dunderCall: Names { @inline(__always) get { Names(46) } }
  static var dunderCause: Names { @inline(__always) get { Names(47) } }
  static var dunderCeil: Names { @inline(__always) get { Names(48) } }
  static var dunderClass: Names { @inline(__always) get { Names(49) } }
  static var dunderComplex: Names { @inline(__always) get { Names(50) } }
  static var dunderContains: Names { @inline(__always) get { Names(51) } }
  static var dunderContext: Names { @inline(__always) get { Names(52) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(53) } }
  static var dunderDelete: Names { @inline(__always) get { Names(54) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(55) } }
  static var dunderDict: Names { @inline(__always) get { Names(56) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(57) } }
  static var dunderDoc: Names { @inline(__always) get { Names(58) } }
  static var dunderEnter: Names { @inline(__always) get { Names(59) } }
  static var dunderEq: Names { @inline(__always) get { Names(60) } }
  static var dunderExit: Names { @inline(__always) get { Names(61) } }
  static var dunderFile: Names { @inline(__always) get { Names(62) } }
  static var dunderFloat: Names { @inline(__always) get { Names(63) } }
  static var dunderFloor: Names { @inline(__always) get { Names(64) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(65) } }
  static var dunderFormat: Names { @inline(__always) get { Names(66) } }
  static var dunderFunc: Names { @inline(__always) get { Names(67) } }
  static var dunderGe: Names { @inline(__always) get { Names(68) } }
  static var dunderGet: Names { @inline(__always) get { Names(69) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(70) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(71) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(72) } }
  static var dunderGt: Names { @inline(__always) get { Names(73) } }
  static var dunderHash: Names { @inline(__always) get { Names(74) } }
  static var dunderIadd: Names { @inline(__always) get { Names(75) } }
  static var dunderIand: Names { @inline(__always) get { Names(76) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(77) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(78) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(79) } }
  static var dunderImod: Names { @inline(__always) get { Names(80) } }
  static var dunderImul: Names { @inline(__always) get { Names(81) } }
  static var dunderIndex: Names { @inline(__always) get { Names(82) } }
  static var dunderInit: Names { @inline(__always) get { Names(83) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(84) } }
  static var dunderInt: Names { @inline(__always) get { Names(85) } }
  static var dunderInvert: Names { @inline(__always) get { Names(86) } }
  static var dunderIor: Names { @inline(__always) get { Names(87) } }
  static var dunderIpow: Names { @inline(__always) get { Names(88) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(89) } }
  static var dunderIsub: Names { @inline(__always) get { Names(90) } }
  static var dunderIter: Names { @inline(__always) get { Names(91) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(92) } }
  static var dunderIxor: Names { @inline(__always) get { Names(93) } }
  static var dunderLe: Names { @inline(__always) get { Names(94) } }
  static var dunderLen: Names { @inline(__always) get { Names(95) } }
  static var dunderLshift: Names { @inline(__always) get { Names(96) } }
  static var dunderLt: Names { @inline(__always) get { Names(97) } }
  static var dunderMain: Names { @inline(__always) get { Names(98) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(99) } }
  static var dunderMissing: Names { @inline(__always) get { Names(100) } }
  static var dunderMod: Names { @inline(__always) get { Names(101) } }
  static var dunderModule: Names { @inline(__always) get { Names(102) } }
  static var dunderMro: Names { @inline(__always) get { Names(103) } }
  static var dunderMul: Names { @inline(__always) get { Names(104) } }
  static var dunderName: Names { @inline(__always) get { Names(105) } }
  static var dunderNe: Names { @inline(__always) get { Names(106) } }
  static var dunderNeg: Names { @inline(__always) get { Names(107) } }
  static var dunderNew: Names { @inline(__always) get { Names(108) } }
  static var dunderNext: Names { @inline(__always) get { Names(109) } }
  static var dunderOr: Names { @inline(__always) get { Names(110) } }
  static var dunderPos: Names { @inline(__always) get { Names(111) } }
  static var dunderPow: Names { @inline(__always) get { Names(112) } }
  static var dunderQualname: Names { @inline(__always) get { Names(113) } }
  static var dunderRadd: Names { @inline(__always) get { Names(114) } }
  static var dunderRand: Names { @inline(__always) get { Names(115) } }
  static var dunderRepr: Names { @inline(__always) get { Names(116) } }
  static var dunderReversed: Names { @inline(__always) get { Names(117) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(118) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(119) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(120) } }
  static var dunderRmod: Names { @inline(__always) get { Names(121) } }
  static var dunderRmul: Names { @inline(__always) get { Names(122) } }
  static var dunderRor: Names { @inline(__always) get { Names(123) } }
  static var dunderRound: Names { @inline(__always) get { Names(124) } }
  static var dunderRpow: Names { @inline(__always) get { Names(125) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(126) } }
  static var dunderRshift: Names { @inline(__always) get { Names(127) } }
  static var dunderRsub: Names { @inline(__always) get { Names(128) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(129) } }
  static var dunderRxor: Names { @inline(__always) get { Names(130) } }
  static var dunderSelf: Names { @inline(__always) get { Names(131) } }
  static var dunderSet: Names { @inline(__always) get { Names(132) } }
  static var dunderSetName: Names { @inline(__always) get { Names(133) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(134) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(135) } }
  static var dunderSlots: Names { @inline(__always) get { Names(136) } }
  static var dunderStr: Names { @inline(__always) get { Names(137) } }
  static var dunderSub: Names { @inline(__always) get { Names(138) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(139) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(140) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(141) } }
  static var dunderTrunc: Names { @inline(__always) get { Names(142) } }
  static var dunderXor: Names { @inline(__always) get { Names(143) } }
  static var abs: Names { @inline(__always) get { Names(144) } }
  static var absTol: Names { @inline(__always) get { Names(145) } }
  static var acos: Names { @inline(__always) get { Names(146) } }
  static var acosh: Names { @inline(__always) get { Names(147) } }
  static var add: Names { @inline(__always) get { Names(148) } }
  static var all: Names { @inline(__always) get { Names(149) } }
  static var any: Names { @inline(__always) get { Names(150) } }
  static var append: Names { @inline(__always) get { Names(151) } }
  static var args: Names { @inline(__always) get { Names(152) } }
  static var argv: Names { @inline(__always) get { Names(153) } }
  static var asIntegerRatio: Names { @inline(__always) get { Names(154) } }
  static var ascii: Names { @inline(__always) get { Names(155) } }
  static var asin: Names { @inline(__always) get { Names(156) } }
  static var asinh: Names { @inline(__always) get { Names(157) } }
  static var atan: Names { @inline(__always) get { Names(158) } }
  static var atan2: Names { @inline(__always) get { Names(159) } }
  static var atanh: Names { @inline(__always) get { Names(160) } }
  static var base: Names { @inline(__always) get { Names(161) } }
  static var bin: Names { @inline(__always) get { Names(162) } }
  static var bitCount: Names { @inline(__always) get { Names(163) } }
  static var bitLength: Names { @inline(__always) get { Names(164) } }
  static var bool: Names { @inline(__always) get { Names(165) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(166) } }
  static var builtins: Names { @inline(__always) get { Names(167) } }
  static var bytearray: Names { @inline(__always) get { Names(168) } }
  static var byteorder: Names { @inline(__always) get { Names(169) } }
  static var bytes: Names { @inline(__always) get { Names(170) } }
  static var callable: Names { @inline(__always) get { Names(171) } }
  static var callableIterator: Names { @inline(__always) get { Names(172) } }
  static var capitalize: Names { @inline(__always) get { Names(173) } }
  static var casefold: Names { @inline(__always) get { Names(174) } }
  static var cause: Names { @inline(__always) get { Names(175) } }
  static var ceil: Names { @inline(__always) get { Names(176) } }
  static var cell: Names { @inline(__always) get { Names(177) } }
  static var center: Names { @inline(__always) get { Names(178) } }
  static var choice: Names { @inline(__always) get { Names(179) } }
  static var chr: Names { @inline(__always) get { Names(180) } }
  static var classmethod: Names { @inline(__always) get { Names(181) } }
  static var clear: Names { @inline(__always) get { Names(182) } }
  static var close: Names { @inline(__always) get { Names(183) } }
  static var code: Names { @inline(__always) get { Names(184) } }
  static var collect: Names { @inline(__always) get { Names(185) } }
  static var comb: Names { @inline(__always) get { Names(186) } }
  static var conjugate: Names { @inline(__always) get { Names(187) } }
  static var context: Names { @inline(__always) get { Names(188) } }
  static var copy: Names { @inline(__always) get { Names(189) } }
  static var copysign: Names { @inline(__always) get { Names(190) } }
  static var cos: Names { @inline(__always) get { Names(191) } }
  static var cosh: Names { @inline(__always) get { Names(192) } }
  static var count: Names { @inline(__always) get { Names(193) } }
  static var decode: Names { @inline(__always) get { Names(194) } }
  static var `default`: Names { @inline(__always) get { Names(195) } }
  static var degrees: Names { @inline(__always) get { Names(196) } }
  static var delattr: Names { @inline(__always) get { Names(197) } }
  static var deleter: Names { @inline(__always) get { Names(198) } }
  static var denominator: Names { @inline(__always) get { Names(199) } }
  static var dict: Names { @inline(__always) get { Names(200) } }
  static var dictItems: Names { @inline(__always) get { Names(201) } }
  static var dictIterator: Names { @inline(__always) get { Names(202) } }
  static var dictKeys: Names { @inline(__always) get { Names(203) } }
  static var dictValues: Names { @inline(__always) get { Names(204) } }
  static var difference: Names { @inline(__always) get { Names(205) } }
  static var differenceUpdate: Names { @inline(__always) get { Names(206) } }
  static var dir: Names { @inline(__always) get { Names(207) } }
  static var disable: Names { @inline(__always) get { Names(208) } }
  static var discard: Names { @inline(__always) get { Names(209) } }
  static var divmod: Names { @inline(__always) get { Names(210) } }
  static var doc: Names { @inline(__always) get { Names(211) } }
  static var ellipsis: Names { @inline(__always) get { Names(212) } }
  static var enable: Names { @inline(__always) get { Names(213) } }
  static var encode: Names { @inline(__always) get { Names(214) } }
  static var encoding: Names { @inline(__always) get { Names(215) } }
  static var end: Names { @inline(__always) get { Names(216) } }
  static var endswith: Names { @inline(__always) get { Names(217) } }
  static var enumerate: Names { @inline(__always) get { Names(218) } }
  static var erf: Names { @inline(__always) get { Names(219) } }
  static var erfc: Names { @inline(__always) get { Names(220) } }
  static var errno: Names { @inline(__always) get { Names(221) } }
  static var eval: Names { @inline(__always) get { Names(222) } }
  static var exec: Names { @inline(__always) get { Names(223) } }
  static var exit: Names { @inline(__always) get { Names(224) } }
  static var exp: Names { @inline(__always) get { Names(225) } }
  static var expandtabs: Names { @inline(__always) get { Names(226) } }
  static var expm1: Names { @inline(__always) get { Names(227) } }
  static var extend: Names { @inline(__always) get { Names(228) } }
  static var fabs: Names { @inline(__always) get { Names(229) } }
  static var factorial: Names { @inline(__always) get { Names(230) } }
  static var fdel: Names { @inline(__always) get { Names(231) } }
  static var fget: Names { @inline(__always) get { Names(232) } }
  static var file: Names { @inline(__always) get { Names(233) } }
  static var filter: Names { @inline(__always) get { Names(234) } }
  static var find: Names { @inline(__always) get { Names(235) } }
  static var float: Names { @inline(__always) get { Names(236) } }
  static var floor: Names { @inline(__always) get { Names(237) } }
  static var flush: Names { @inline(__always) get { Names(238) } }
  static var fmod: Names { @inline(__always) get { Names(239) } }
  static var format: Names { @inline(__always) get { Names(240) } }
  static var formatMap: Names { @inline(__always) get { Names(241) } }
  static var frexp: Names { @inline(__always) get { Names(242) } }
  static var fromBytes: Names { @inline(__always) get { Names(243) } }
  static var fromhex: Names { @inline(__always) get { Names(244) } }
  static var fromkeys: Names { @inline(__always) get { Names(245) } }
  static var frozenset: Names { @inline(__always) get { Names(246) } }
  static var fset: Names { @inline(__always) get { Names(247) } }
  static var fsum: Names { @inline(__always) get { Names(248) } }
  static var function: Names { @inline(__always) get { Names(249) } }
  static var gamma: Names { @inline(__always) get { Names(250) } }
  static var gc: Names { @inline(__always) get { Names(251) } }
  static var gcd: Names { @inline(__always) get { Names(252) } }
  static var generator: Names { @inline(__always) get { Names(253) } }
  static var get: Names { @inline(__always) get { Names(254) } }
  static var getattr: Names { @inline(__always) get { Names(255) } }
  static var getrandbits: Names { @inline(__always) get { Names(256) } }
  static var getter: Names { @inline(__always) get { Names(257) } }
  static var globals: Names { @inline(__always) get { Names(258) } }
  static var hasattr: Names { @inline(__always) get { Names(259) } }
  static var hash: Names { @inline(__always) get { Names(260) } }
  static var hex: Names { @inline(__always) get { Names(261) } }
  static var hypot: Names { @inline(__always) get { Names(262) } }
  static var id: Names { @inline(__always) get { Names(263) } }
  static var imag: Names { @inline(__always) get { Names(264) } }
  static var implementation: Names { @inline(__always) get { Names(265) } }
  static var index: Names { @inline(__always) get { Names(266) } }
  static var indices: Names { @inline(__always) get { Names(267) } }
  static var inf: Names { @inline(__always) get { Names(268) } }
  static var input: Names { @inline(__always) get { Names(269) } }
  static var insert: Names { @inline(__always) get { Names(270) } }
  static var int: Names { @inline(__always) get { Names(271) } }
  static var intersection: Names { @inline(__always) get { Names(272) } }
  static var intersectionUpdate: Names { @inline(__always) get { Names(273) } }
  static var isInteger: Names { @inline(__always) get { Names(274) } }
  static var isalnum: Names { @inline(__always) get { Names(275) } }
  static var isalpha: Names { @inline(__always) get { Names(276) } }
  static var isascii: Names { @inline(__always) get { Names(277) } }
  static var isclose: Names { @inline(__always) get { Names(278) } }
  static var isdecimal: Names { @inline(__always) get { Names(279) } }
  static var isdigit: Names { @inline(__always) get { Names(280) } }
  static var isdisjoint: Names { @inline(__always) get { Names(281) } }
  static var isenabled: Names { @inline(__always) get { Names(282) } }
  static var isfinite: Names { @inline(__always) get { Names(283) } }
  static var isidentifier: Names { @inline(__always) get { Names(284) } }
  static var isinf: Names { @inline(__always) get { Names(285) } }
  static var isinstance: Names { @inline(__always) get { Names(286) } }
  static var islower: Names { @inline(__always) get { Names(287) } }
  static var isnan: Names { @inline(__always) get { Names(288) } }
  static var isnumeric: Names { @inline(__always) get { Names(289) } }
  static var isprintable: Names { @inline(__always) get { Names(290) } }
  static var isqrt: Names { @inline(__always) get { Names(291) } }
  static var isspace: Names { @inline(__always) get { Names(292) } }
  static var issubclass: Names { @inline(__always) get { Names(293) } }
  static var issubset: Names { @inline(__always) get { Names(294) } }
  static var issuperset: Names { @inline(__always) get { Names(295) } }
  static var istitle: Names { @inline(__always) get { Names(296) } }
  static var isupper: Names { @inline(__always) get { Names(297) } }
  static var items: Names { @inline(__always) get { Names(298) } }
  static var iter: Names { @inline(__always) get { Names(299) } }
  static var iterator: Names { @inline(__always) get { Names(300) } }
  static var join: Names { @inline(__always) get { Names(301) } }
  static var keepends: Names { @inline(__always) get { Names(302) } }
  static var key: Names { @inline(__always) get { Names(303) } }
  static var keys: Names { @inline(__always) get { Names(304) } }
  static var lcm: Names { @inline(__always) get { Names(305) } }
  static var ldexp: Names { @inline(__always) get { Names(306) } }
  static var len: Names { @inline(__always) get { Names(307) } }
  static var length: Names { @inline(__always) get { Names(308) } }
  static var lgamma: Names { @inline(__always) get { Names(309) } }
  static var list: Names { @inline(__always) get { Names(310) } }
  static var ljust: Names { @inline(__always) get { Names(311) } }
  static var locals: Names { @inline(__always) get { Names(312) } }
  static var log: Names { @inline(__always) get { Names(313) } }
  static var log10: Names { @inline(__always) get { Names(314) } }
  static var log1p: Names { @inline(__always) get { Names(315) } }
  static var log2: Names { @inline(__always) get { Names(316) } }
  static var lower: Names { @inline(__always) get { Names(317) } }
  static var lstrip: Names { @inline(__always) get { Names(318) } }
  static var maketrans: Names { @inline(__always) get { Names(319) } }
  static var map: Names { @inline(__always) get { Names(320) } }
  static var math: Names { @inline(__always) get { Names(321) } }
  static var max: Names { @inline(__always) get { Names(322) } }
  static var maxsize: Names { @inline(__always) get { Names(323) } }
  static var maxsplit: Names { @inline(__always) get { Names(324) } }
  static var memAlloc: Names { @inline(__always) get { Names(325) } }
  static var memFree: Names { @inline(__always) get { Names(326) } }
  static var method: Names { @inline(__always) get { Names(327) } }
  static var min: Names { @inline(__always) get { Names(328) } }
  static var mod: Names { @inline(__always) get { Names(329) } }
  static var modf: Names { @inline(__always) get { Names(330) } }
  static var module: Names { @inline(__always) get { Names(331) } }
  static var monotonic: Names { @inline(__always) get { Names(332) } }
  static var monotonicNs: Names { @inline(__always) get { Names(333) } }
  static var mro: Names { @inline(__always) get { Names(334) } }
  static var name: Names { @inline(__always) get { Names(335) } }
  static var nan: Names { @inline(__always) get { Names(336) } }
  static var ndigits: Names { @inline(__always) get { Names(337) } }
  static var next: Names { @inline(__always) get { Names(338) } }
  static var numerator: Names { @inline(__always) get { Names(339) } }
  static var object: Names { @inline(__always) get { Names(340) } }
  static var oct: Names { @inline(__always) get { Names(341) } }
  static var ord: Names { @inline(__always) get { Names(342) } }
  static var partition: Names { @inline(__always) get { Names(343) } }
  static var perfCounter: Names { @inline(__always) get { Names(344) } }
  static var perfCounterNs: Names { @inline(__always) get { Names(345) } }
  static var perm: Names { @inline(__always) get { Names(346) } }
  static var pi: Names { @inline(__always) get { Names(347) } }
  static var platform: Names { @inline(__always) get { Names(348) } }
  static var pop: Names { @inline(__always) get { Names(349) } }
  static var popitem: Names { @inline(__always) get { Names(350) } }
  static var pow: Names { @inline(__always) get { Names(351) } }
  static var print: Names { @inline(__always) get { Names(352) } }
  static var prod: Names { @inline(__always) get { Names(353) } }
  static var property: Names { @inline(__always) get { Names(354) } }
  static var radians: Names { @inline(__always) get { Names(355) } }
  static var randint: Names { @inline(__always) get { Names(356) } }
  static var random: Names { @inline(__always) get { Names(357) } }
  static var randrange: Names { @inline(__always) get { Names(358) } }
  static var range: Names { @inline(__always) get { Names(359) } }
  static var rangeIterator: Names { @inline(__always) get { Names(360) } }
  static var real: Names { @inline(__always) get { Names(361) } }
  static var relTol: Names { @inline(__always) get { Names(362) } }
  static var remove: Names { @inline(__always) get { Names(363) } }
  static var removeprefix: Names { @inline(__always) get { Names(364) } }
  static var removesuffix: Names { @inline(__always) get { Names(365) } }
  static var replace: Names { @inline(__always) get { Names(366) } }
  static var repr: Names { @inline(__always) get { Names(367) } }
  static var reverse: Names { @inline(__always) get { Names(368) } }
  static var reversed: Names { @inline(__always) get { Names(369) } }
  static var rfind: Names { @inline(__always) get { Names(370) } }
  static var rindex: Names { @inline(__always) get { Names(371) } }
  static var rjust: Names { @inline(__always) get { Names(372) } }
  static var round: Names { @inline(__always) get { Names(373) } }
  static var rpartition: Names { @inline(__always) get { Names(374) } }
  static var rsplit: Names { @inline(__always) get { Names(375) } }
  static var rstrip: Names { @inline(__always) get { Names(376) } }
  static var seed: Names { @inline(__always) get { Names(377) } }
  static var `self`: Names { @inline(__always) get { Names(378) } }
  static var send: Names { @inline(__always) get { Names(379) } }
  static var sep: Names { @inline(__always) get { Names(380) } }
  static var set: Names { @inline(__always) get { Names(381) } }
  static var setattr: Names { @inline(__always) get { Names(382) } }
  static var setdefault: Names { @inline(__always) get { Names(383) } }
  static var setter: Names { @inline(__always) get { Names(384) } }
  static var shuffle: Names { @inline(__always) get { Names(385) } }
  static var signed: Names { @inline(__always) get { Names(386) } }
  static var sin: Names { @inline(__always) get { Names(387) } }
  static var sinh: Names { @inline(__always) get { Names(388) } }
  static var sleep: Names { @inline(__always) get { Names(389) } }
  static var sleepMs: Names { @inline(__always) get { Names(390) } }
  static var sleepUs: Names { @inline(__always) get { Names(391) } }
  static var slice: Names { @inline(__always) get { Names(392) } }
  static var sort: Names { @inline(__always) get { Names(393) } }
  static var sorted: Names { @inline(__always) get { Names(394) } }
  static var split: Names { @inline(__always) get { Names(395) } }
  static var splitlines: Names { @inline(__always) get { Names(396) } }
  static var sqrt: Names { @inline(__always) get { Names(397) } }
  static var start: Names { @inline(__always) get { Names(398) } }
  static var startswith: Names { @inline(__always) get { Names(399) } }
  static var staticmethod: Names { @inline(__always) get { Names(400) } }
  static var stderr: Names { @inline(__always) get { Names(401) } }
  static var stdout: Names { @inline(__always) get { Names(402) } }
  static var step: Names { @inline(__always) get { Names(403) } }
  static var stop: Names { @inline(__always) get { Names(404) } }
  static var str: Names { @inline(__always) get { Names(405) } }
  static var strict: Names { @inline(__always) get { Names(406) } }
  static var strip: Names { @inline(__always) get { Names(407) } }
  static var sum: Names { @inline(__always) get { Names(408) } }
  static var `super`: Names { @inline(__always) get { Names(409) } }
  static var swapcase: Names { @inline(__always) get { Names(410) } }
  static var symmetricDifference: Names { @inline(__always) get { Names(411) } }
  static var symmetricDifferenceUpdate: Names { @inline(__always) get { Names(412) } }
  static var sys: Names { @inline(__always) get { Names(413) } }
  static var tabsize: Names { @inline(__always) get { Names(414) } }
  static var tan: Names { @inline(__always) get { Names(415) } }
  static var tanh: Names { @inline(__always) get { Names(416) } }
  static var tau: Names { @inline(__always) get { Names(417) } }
  static var `throw`: Names { @inline(__always) get { Names(418) } }
  static var ticksAdd: Names { @inline(__always) get { Names(419) } }
  static var ticksDiff: Names { @inline(__always) get { Names(420) } }
  static var ticksMs: Names { @inline(__always) get { Names(421) } }
  static var ticksUs: Names { @inline(__always) get { Names(422) } }
  static var time: Names { @inline(__always) get { Names(423) } }
  static var timeNs: Names { @inline(__always) get { Names(424) } }
  static var title: Names { @inline(__always) get { Names(425) } }
  static var toBytes: Names { @inline(__always) get { Names(426) } }
  static var translate: Names { @inline(__always) get { Names(427) } }
  static var trunc: Names { @inline(__always) get { Names(428) } }
  static var tuple: Names { @inline(__always) get { Names(429) } }
  static var type: Names { @inline(__always) get { Names(430) } }
  static var uniform: Names { @inline(__always) get { Names(431) } }
  static var union: Names { @inline(__always) get { Names(432) } }
  static var update: Names { @inline(__always) get { Names(433) } }
  static var upper: Names { @inline(__always) get { Names(434) } }
  static var value: Names { @inline(__always) get { Names(435) } }
  static var values: Names { @inline(__always) get { Names(436) } }
  static var vars: Names { @inline(__always) get { Names(437) } }
  static var version: Names { @inline(__always) get { Names(438) } }
  static var versionInfo: Names { @inline(__always) get { Names(439) } }
  static var withTraceback: Names { @inline(__always) get { Names(440) } }
  static var write: Names { @inline(__always) get { Names(441) } }
  static var zfill: Names { @inline(__always) get { Names(442) } }
  static var zip: Names { @inline(__always) get { Names(443) } }
}

let nameCount = 444
let nameOffsets: InlineArray<445, UInt16> = [
  0, 0, 9, 17, 25, 40, 54, 68, 81, 89, 97, 106, 124, 137, 148, 164, 174, 182, 199, 210, 221, 240,
  249, 257, 271, 290, 308, 315, 328, 342, 354, 367, 378, 388, 401, 410, 427, 439, 449, 466, 473,
  480, 487, 495, 504, 512, 521, 529, 538, 546, 555, 566, 578, 589, 600, 610, 621, 629, 639, 646,
  655, 661, 669, 677, 686, 695, 707, 717, 725, 731, 738, 749, 765, 776, 782, 790, 798, 806, 819,
  830, 841, 849, 857, 866, 874, 891, 898, 908, 915, 923, 934, 942, 950, 962, 970, 976, 983, 993,
  999, 1007, 1017, 1028, 1035, 1045, 1052, 1059, 1067, 1073, 1080, 1087, 1095, 1101, 1108, 1115,
  1127, 1135, 1143, 1151, 1163, 1176, 1187, 1198, 1206, 1214, 1221, 1230, 1238, 1249, 1259, 1267,
  1279, 1287, 1295, 1302, 1314, 1325, 1336, 1345, 1352, 1359, 1379, 1392, 1403, 1412, 1419, 1422,
  1429, 1433, 1438, 1441, 1444, 1447, 1453, 1457, 1461, 1477, 1482, 1486, 1491, 1495, 1500, 1505,
  1509, 1512, 1521, 1531, 1535, 1561, 1569, 1578, 1587, 1592, 1600, 1617, 1627, 1635, 1640, 1644,
  1648, 1654, 1660, 1663, 1674, 1679, 1684, 1688, 1695, 1699, 1708, 1715, 1719, 1727, 1730, 1734,
  1739, 1745, 1752, 1759, 1766, 1773, 1784, 1788, 1798, 1811, 1820, 1831, 1841, 1858, 1861, 1868,
  1875, 1881, 1884, 1892, 1898, 1904, 1912, 1915, 1923, 1932, 1935, 1939, 1944, 1948, 1952, 1956,
  1959, 1969, 1974, 1980, 1984, 1993, 1997, 2001, 2005, 2011, 2015, 2020, 2025, 2030, 2034, 2040,
  2050, 2055, 2065, 2072, 2080, 2089, 2093, 2097, 2105, 2110, 2112, 2115, 2124, 2127, 2134, 2145,
  2151, 2158, 2165, 2169, 2172, 2177, 2179, 2183, 2197, 2202, 2209, 2212, 2217, 2223, 2226, 2238,
  2257, 2267, 2274, 2281, 2288, 2295, 2304, 2311, 2321, 2330, 2338, 2350, 2355, 2365, 2372, 2377,
  2386, 2397, 2402, 2409, 2419, 2427, 2437, 2444, 2451, 2456, 2460, 2468, 2472, 2480, 2483, 2487,
  2490, 2495, 2498, 2504, 2510, 2514, 2519, 2525, 2528, 2533, 2538, 2542, 2547, 2553, 2562, 2565,
  2569, 2572, 2579, 2587, 2596, 2604, 2610, 2613, 2616, 2620, 2626, 2635, 2647, 2650, 2654, 2657,
  2664, 2668, 2677, 2683, 2686, 2689, 2698, 2710, 2725, 2729, 2731, 2739, 2742, 2749, 2752, 2757,
  2761, 2769, 2776, 2783, 2789, 2798, 2803, 2817, 2821, 2828, 2834, 2846, 2858, 2865, 2869, 2876,
  2884, 2889, 2895, 2900, 2905, 2915, 2921, 2927, 2931, 2935, 2939, 2942, 2945, 2952, 2962, 2968,
  2975, 2981, 2984, 2988, 2993, 3001, 3009, 3014, 3018, 3024, 3029, 3039, 3043, 3048, 3058, 3070,
  3076, 3082, 3086, 3090, 3093, 3099, 3104, 3107, 3112, 3120, 3140, 3167, 3170, 3177, 3180, 3184,
  3187, 3192, 3201, 3211, 3219, 3227, 3231, 3238, 3243, 3251, 3260, 3265, 3270, 3274, 3281, 3286,
  3292, 3297, 3302, 3308, 3312, 3319, 3331, 3345, 3350, 3355, 3358,
]
let nameBytes: StaticString = """
<genexpr><lambda><module>ArithmeticErrorAssertionErrorAttributeErrorBaseExceptionEOFError\
EllipsisExceptionFloatingPointErrorGeneratorExitImportErrorIndentationErrorIndexError\
KeyErrorKeyboardInterruptLookupErrorMemoryErrorModuleNotFoundErrorNameErrorNoneType\
NotImplementedNotImplementedErrorNotImplementedTypeOSErrorOverflowErrorRecursionError\
RuntimeErrorStopIterationSyntaxErrorSystemExitTextIOWrapperTypeErrorUnboundLocalError\
UnicodeErrorValueErrorZeroDivisionError__abs____add____and____base____bases____bool__\
__bytes____call____cause____ceil____class____complex____contains____context____delattr__\
__delete____delitem____dict____divmod____doc____enter____eq____exit____file____float__\
__floor____floordiv____format____func____ge____get____getattr____getattribute____getitem__\
__gt____hash____iadd____iand____ifloordiv____ilshift____imatmul____imod____imul____index__\
__init____init_subclass____int____invert____ior____ipow____irshift____isub____iter__\
__itruediv____ixor____le____len____lshift____lt____main____matmul____missing____mod__\
__module____mro____mul____name____ne____neg____new____next____or____pos____pow__\
__qualname____radd____rand____repr____reversed____rfloordiv____rlshift____rmatmul__\
__rmod____rmul____ror____round____rpow____rrshift____rshift____rsub____rtruediv____rxor__\
__self____set____set_name____setattr____setitem____slots____str____sub__\
__suppress_context____traceback____truediv____trunc____xor__absabs_tolacosacoshaddallany\
appendargsargvas_integer_ratioasciiasinasinhatanatan2atanhbasebinbit_countbit_lengthbool\
builtin_function_or_methodbuiltinsbytearraybyteorderbytescallablecallable_iterator\
capitalizecasefoldcauseceilcellcenterchoicechrclassmethodclearclosecodecollectcomb\
conjugatecontextcopycopysigncoscoshcountdecodedefaultdegreesdelattrdeleterdenominatordict\
dict_itemsdict_iteratordict_keysdict_valuesdifferencedifference_updatedirdisablediscard\
divmoddocellipsisenableencodeencodingendendswithenumerateerferfcerrnoevalexecexitexp\
expandtabsexpm1extendfabsfactorialfdelfgetfilefilterfindfloatfloorflushfmodformat\
format_mapfrexpfrom_bytesfromhexfromkeysfrozensetfsetfsumfunctiongammagcgcdgeneratorget\
getattrgetrandbitsgetterglobalshasattrhashhexhypotidimagimplementationindexindicesinfinput\
insertintintersectionintersection_updateis_integerisalnumisalphaisasciiiscloseisdecimal\
isdigitisdisjointisenabledisfiniteisidentifierisinfisinstanceislowerisnanisnumeric\
isprintableisqrtisspaceissubclassissubsetissupersetistitleisupperitemsiteriteratorjoin\
keependskeykeyslcmldexplenlengthlgammalistljustlocalsloglog10log1plog2lowerlstripmaketrans\
mapmathmaxmaxsizemaxsplitmem_allocmem_freemethodminmodmodfmodulemonotonicmonotonic_nsmro\
namenanndigitsnextnumeratorobjectoctordpartitionperf_counterperf_counter_nspermpiplatform\
poppopitempowprintprodpropertyradiansrandintrandomrandrangerangerange_iteratorrealrel_tol\
removeremoveprefixremovesuffixreplacereprreversereversedrfindrindexrjustroundrpartition\
rsplitrstripseedselfsendsepsetsetattrsetdefaultsettershufflesignedsinsinhsleepsleep_ms\
sleep_usslicesortsortedsplitsplitlinessqrtstartstartswithstaticmethodstderrstdoutstepstop\
strstrictstripsumsuperswapcasesymmetric_differencesymmetric_difference_updatesystabsizetan\
tanhtauthrowticks_addticks_diffticks_msticks_ustimetime_nstitleto_bytestranslatetrunctuple\
typeuniformunionupdateuppervaluevaluesvarsversionversion_infowith_tracebackwritezfillzip\

"""

/// The 128 ASCII characters, each at its code.
let asciiCharacters: StaticString =
  "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{40}\u{41}\u{42}\u{43}\u{44}\u{45}\u{46}\u{47}\u{48}\u{49}\u{4a}\u{4b}\u{4c}\u{4d}\u{4e}\u{4f}\u{50}\u{51}\u{52}\u{53}\u{54}\u{55}\u{56}\u{57}\u{58}\u{59}\u{5a}\u{5b}\u{5c}\u{5d}\u{5e}\u{5f}\u{60}\u{61}\u{62}\u{63}\u{64}\u{65}\u{66}\u{67}\u{68}\u{69}\u{6a}\u{6b}\u{6c}\u{6d}\u{6e}\u{6f}\u{70}\u{71}\u{72}\u{73}\u{74}\u{75}\u{76}\u{77}\u{78}\u{79}\u{7a}\u{7b}\u{7c}\u{7d}\u{7e}\u{7f}"
