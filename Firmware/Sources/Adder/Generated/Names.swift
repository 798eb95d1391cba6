// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// Strings in flash, sorted by their lengths, then by their bytes. A `Names.x` is the number of one.
struct Names {
  let number: UInt16
  @inline(__always) init(_ number: UInt16) { self.number = number }
}

/// The 128 ASCII characters, each at its code.
let asciiCharacters: StaticString =
  "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{a}\u{b}\u{c}\u{d}\u{e}\u{f}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1a}\u{1b}\u{1c}\u{1d}\u{1e}\u{1f}\u{20}\u{21}\u{22}\u{23}\u{24}\u{25}\u{26}\u{27}\u{28}\u{29}\u{2a}\u{2b}\u{2c}\u{2d}\u{2e}\u{2f}\u{30}\u{31}\u{32}\u{33}\u{34}\u{35}\u{36}\u{37}\u{38}\u{39}\u{3a}\u{3b}\u{3c}\u{3d}\u{3e}\u{3f}\u{40}\u{41}\u{42}\u{43}\u{44}\u{45}\u{46}\u{47}\u{48}\u{49}\u{4a}\u{4b}\u{4c}\u{4d}\u{4e}\u{4f}\u{50}\u{51}\u{52}\u{53}\u{54}\u{55}\u{56}\u{57}\u{58}\u{59}\u{5a}\u{5b}\u{5c}\u{5d}\u{5e}\u{5f}\u{60}\u{61}\u{62}\u{63}\u{64}\u{65}\u{66}\u{67}\u{68}\u{69}\u{6a}\u{6b}\u{6c}\u{6d}\u{6e}\u{6f}\u{70}\u{71}\u{72}\u{73}\u{74}\u{75}\u{76}\u{77}\u{78}\u{79}\u{7a}\u{7b}\u{7c}\u{7d}\u{7e}\u{7f}"

#if ADDER_SMALL

extension Names {
  static var empty: Names { @inline(__always) get { Names(0) } }
  static var gc: Names { @inline(__always) get { Names(1) } }
  static var id: Names { @inline(__always) get { Names(2) } }
  static var pi: Names { @inline(__always) get { Names(3) } }
  static var abs: Names { @inline(__always) get { Names(4) } }
  static var add: Names { @inline(__always) get { Names(5) } }
  static var all: Names { @inline(__always) get { Names(6) } }
  static var any: Names { @inline(__always) get { Names(7) } }
  static var bin: Names { @inline(__always) get { Names(8) } }
  static var chr: Names { @inline(__always) get { Names(9) } }
  static var cos: Names { @inline(__always) get { Names(10) } }
  static var dir: Names { @inline(__always) get { Names(11) } }
  static var doc: Names { @inline(__always) get { Names(12) } }
  static var end: Names { @inline(__always) get { Names(13) } }
  static var erf: Names { @inline(__always) get { Names(14) } }
  static var exp: Names { @inline(__always) get { Names(15) } }
  static var gcd: Names { @inline(__always) get { Names(16) } }
  static var get: Names { @inline(__always) get { Names(17) } }
  static var hex: Names { @inline(__always) get { Names(18) } }
  static var inf: Names { @inline(__always) get { Names(19) } }
  static var int: Names { @inline(__always) get { Names(20) } }
  static var key: Names { @inline(__always) get { Names(21) } }
  static var lcm: Names { @inline(__always) get { Names(22) } }
  static var len: Names { @inline(__always) get { Names(23) } }
  static var log: Names { @inline(__always) get { Names(24) } }
  static var map: Names { @inline(__always) get { Names(25) } }
  static var max: Names { @inline(__always) get { Names(26) } }
  static var min: Names { @inline(__always) get { Names(27) } }
  static var mod: Names { @inline(__always) get { Names(28) } }
  static var mro: Names { @inline(__always) get { Names(29) } }
  static var msg: Names { @inline(__always) get { Names(30) } }
  static var nan: Names { @inline(__always) get { Names(31) } }
  static var obj: Names { @inline(__always) get { Names(32) } }
  static var oct: Names { @inline(__always) get { Names(33) } }
  static var ord: Names { @inline(__always) get { Names(34) } }
  static var pop: Names { @inline(__always) get { Names(35) } }
  static var pow: Names { @inline(__always) get { Names(36) } }
  static var sep: Names { @inline(__always) get { Names(37) } }
  static var set: Names { @inline(__always) get { Names(38) } }
  static var sin: Names { @inline(__always) get { Names(39) } }
  static var str: Names { @inline(__always) get { Names(40) } }
  static var sum: Names { @inline(__always) get { Names(41) } }
  static var sys: Names { @inline(__always) get { Names(42) } }
  static var tan: Names { @inline(__always) get { Names(43) } }
  static var tau: Names { @inline(__always) get { Names(44) } }
  static var zip: Names { @inline(__always) get { Names(45) } }
  static var acos: Names { @inline(__always) get { Names(46) } }
  static var args: Names { @inline(__always) get { Names(47) } }
  static var argv: Names { @inline(__always) get { Names(48) } }
  static var asin: Names { @inline(__always) get { Names(49) } }
  static var atan: Names { @inline(__always) get { Names(50) } }
  static var base: Names { @inline(__always) get { Names(51) } }
  static var bool: Names { @inline(__always) get { Names(52) } }
  static var `case`: Names { @inline(__always) get { Names(53) } }
  static var ceil: Names { @inline(__always) get { Names(54) } }
  static var cell: Names { @inline(__always) get { Names(55) } }
  static var code: Names { @inline(__always) get { Names(56) } }
  static var comb: Names { @inline(__always) get { Names(57) } }
  static var copy: Names { @inline(__always) get { Names(58) } }
  static var cosh: Names { @inline(__always) get { Names(59) } }
  static var dict: Names { @inline(__always) get { Names(60) } }
  static var erfc: Names { @inline(__always) get { Names(61) } }
  static var eval: Names { @inline(__always) get { Names(62) } }
  static var exec: Names { @inline(__always) get { Names(63) } }
  static var exit: Names { @inline(__always) get { Names(64) } }
  static var fabs: Names { @inline(__always) get { Names(65) } }
  static var fdel: Names { @inline(__always) get { Names(66) } }
  static var fget: Names { @inline(__always) get { Names(67) } }
  static var file: Names { @inline(__always) get { Names(68) } }
  static var find: Names { @inline(__always) get { Names(69) } }
  static var fmod: Names { @inline(__always) get { Names(70) } }
  static var fset: Names { @inline(__always) get { Names(71) } }
  static var fsum: Names { @inline(__always) get { Names(72) } }
  static var hash: Names { @inline(__always) get { Names(73) } }
  static var help: Names { @inline(__always) get { Names(74) } }
  static var imag: Names { @inline(__always) get { Names(75) } }
  static var iter: Names { @inline(__always) get { Names(76) } }
  static var join: Names { @inline(__always) get { Names(77) } }
  static var keys: Names { @inline(__always) get { Names(78) } }
  static var list: Names { @inline(__always) get { Names(79) } }
  static var log2: Names { @inline(__always) get { Names(80) } }
  static var math: Names { @inline(__always) get { Names(81) } }
  static var mode: Names { @inline(__always) get { Names(82) } }
  static var modf: Names { @inline(__always) get { Names(83) } }
  static var name: Names { @inline(__always) get { Names(84) } }
  static var ndim: Names { @inline(__always) get { Names(85) } }
  static var next: Names { @inline(__always) get { Names(86) } }
  static var perm: Names { @inline(__always) get { Names(87) } }
  static var prod: Names { @inline(__always) get { Names(88) } }
  static var read: Names { @inline(__always) get { Names(89) } }
  static var real: Names { @inline(__always) get { Names(90) } }
  static var repr: Names { @inline(__always) get { Names(91) } }
  static var seed: Names { @inline(__always) get { Names(92) } }
  static var `self`: Names { @inline(__always) get { Names(93) } }
  static var send: Names { @inline(__always) get { Names(94) } }
  static var sinh: Names { @inline(__always) get { Names(95) } }
  static var sort: Names { @inline(__always) get { Names(96) } }
  static var sqrt: Names { @inline(__always) get { Names(97) } }
  static var step: Names { @inline(__always) get { Names(98) } }
  static var stop: Names { @inline(__always) get { Names(99) } }
  static var tanh: Names { @inline(__always) get { Names(100) } }
  static var time: Names { @inline(__always) get { Names(101) } }
  static var type: Names { @inline(__always) get { Names(102) } }
  static var vars: Names { @inline(__always) get { Names(103) } }
  static var acosh: Names { @inline(__always) get { Names(104) } }
  static var aiter: Names { @inline(__always) get { Names(105) } }
  static var anext: Names { @inline(__always) get { Names(106) } }
  static var ascii: Names { @inline(__always) get { Names(107) } }
  static var asend: Names { @inline(__always) get { Names(108) } }
  static var asinh: Names { @inline(__always) get { Names(109) } }
  static var atan2: Names { @inline(__always) get { Names(110) } }
  static var atanh: Names { @inline(__always) get { Names(111) } }
  static var bytes: Names { @inline(__always) get { Names(112) } }
  static var cause: Names { @inline(__always) get { Names(113) } }
  static var clear: Names { @inline(__always) get { Names(114) } }
  static var close: Names { @inline(__always) get { Names(115) } }
  static var count: Names { @inline(__always) get { Names(116) } }
  static var crc32: Names { @inline(__always) get { Names(117) } }
  static var errno: Names { @inline(__always) get { Names(118) } }
  static var expm1: Names { @inline(__always) get { Names(119) } }
  static var flags: Names { @inline(__always) get { Names(120) } }
  static var float: Names { @inline(__always) get { Names(121) } }
  static var floor: Names { @inline(__always) get { Names(122) } }
  static var flush: Names { @inline(__always) get { Names(123) } }
  static var frexp: Names { @inline(__always) get { Names(124) } }
  static var gamma: Names { @inline(__always) get { Names(125) } }
  static var hypot: Names { @inline(__always) get { Names(126) } }
  static var index: Names { @inline(__always) get { Names(127) } }
  static var input: Names { @inline(__always) get { Names(128) } }
  static var isinf: Names { @inline(__always) get { Names(129) } }
  static var isnan: Names { @inline(__always) get { Names(130) } }
  static var isqrt: Names { @inline(__always) get { Names(131) } }
  static var items: Names { @inline(__always) get { Names(132) } }
  static var ldexp: Names { @inline(__always) get { Names(133) } }
  static var ljust: Names { @inline(__always) get { Names(134) } }
  static var log10: Names { @inline(__always) get { Names(135) } }
  static var log1p: Names { @inline(__always) get { Names(136) } }
  static var lower: Names { @inline(__always) get { Names(137) } }
  static var match: Names { @inline(__always) get { Names(138) } }
  static var names: Names { @inline(__always) get { Names(139) } }
  static var print: Names { @inline(__always) get { Names(140) } }
  static var range: Names { @inline(__always) get { Names(141) } }
  static var rfind: Names { @inline(__always) get { Names(142) } }
  static var rjust: Names { @inline(__always) get { Names(143) } }
  static var round: Names { @inline(__always) get { Names(144) } }
  static var shape: Names { @inline(__always) get { Names(145) } }
  static var sleep: Names { @inline(__always) get { Names(146) } }
  static var slice: Names { @inline(__always) get { Names(147) } }
  static var split: Names { @inline(__always) get { Names(148) } }
  static var start: Names { @inline(__always) get { Names(149) } }
  static var stdin: Names { @inline(__always) get { Names(150) } }
  static var strip: Names { @inline(__always) get { Names(151) } }
  static var `super`: Names { @inline(__always) get { Names(152) } }
  static var `throw`: Names { @inline(__always) get { Names(153) } }
  static var title: Names { @inline(__always) get { Names(154) } }
  static var trunc: Names { @inline(__always) get { Names(155) } }
  static var tuple: Names { @inline(__always) get { Names(156) } }
  static var union: Names { @inline(__always) get { Names(157) } }
  static var upper: Names { @inline(__always) get { Names(158) } }
  static var value: Names { @inline(__always) get { Names(159) } }
  static var write: Names { @inline(__always) get { Names(160) } }
  static var zfill: Names { @inline(__always) get { Names(161) } }
  static var dunderEq: Names { @inline(__always) get { Names(162) } }
  static var dunderGe: Names { @inline(__always) get { Names(163) } }
  static var dunderGt: Names { @inline(__always) get { Names(164) } }
  static var dunderLe: Names { @inline(__always) get { Names(165) } }
  static var dunderLt: Names { @inline(__always) get { Names(166) } }
  static var dunderNe: Names { @inline(__always) get { Names(167) } }
  static var dunderOr: Names { @inline(__always) get { Names(168) } }
  static var adder: Names { @inline(__always) get { Names(169) } }
  static var aclose: Names { @inline(__always) get { Names(170) } }
  static var append: Names { @inline(__always) get { Names(171) } }
  static var athrow: Names { @inline(__always) get { Names(172) } }
  static var center: Names { @inline(__always) get { Names(173) } }
  static var choice: Names { @inline(__always) get { Names(174) } }
  static var decode: Names { @inline(__always) get { Names(175) } }
  static var delete: Names { @inline(__always) get { Names(176) } }
  static var digest: Names { @inline(__always) get { Names(177) } }
  static var divmod: Names { @inline(__always) get { Names(178) } }
  static var enable: Names { @inline(__always) get { Names(179) } }
  static var encode: Names { @inline(__always) get { Names(180) } }
  static var errors: Names { @inline(__always) get { Names(181) } }
  static var extend: Names { @inline(__always) get { Names(182) } }
  static var filter: Names { @inline(__always) get { Names(183) } }
  static var format: Names { @inline(__always) get { Names(184) } }
  static var getter: Names { @inline(__always) get { Names(185) } }
  static var insert: Names { @inline(__always) get { Names(186) } }
  static var length: Names { @inline(__always) get { Names(187) } }
  static var lgamma: Names { @inline(__always) get { Names(188) } }
  static var lineno: Names { @inline(__always) get { Names(189) } }
  static var locals: Names { @inline(__always) get { Names(190) } }
  static var lstrip: Names { @inline(__always) get { Names(191) } }
  static var method: Names { @inline(__always) get { Names(192) } }
  static var module: Names { @inline(__always) get { Names(193) } }
  static var nbytes: Names { @inline(__always) get { Names(194) } }
  static var object: Names { @inline(__always) get { Names(195) } }
  static var random: Names { @inline(__always) get { Names(196) } }
  static var remove: Names { @inline(__always) get { Names(197) } }
  static var rindex: Names { @inline(__always) get { Names(198) } }
  static var rsplit: Names { @inline(__always) get { Names(199) } }
  static var rstrip: Names { @inline(__always) get { Names(200) } }
  static var setter: Names { @inline(__always) get { Names(201) } }
  static var signed: Names { @inline(__always) get { Names(202) } }
  static var single: Names { @inline(__always) get { Names(203) } }
  static var sorted: Names { @inline(__always) get { Names(204) } }
  static var source: Names { @inline(__always) get { Names(205) } }
  static var stderr: Names { @inline(__always) get { Names(206) } }
  static var stdout: Names { @inline(__always) get { Names(207) } }
  static var strict: Names { @inline(__always) get { Names(208) } }
  static var tolist: Names { @inline(__always) get { Names(209) } }
  static var update: Names { @inline(__always) get { Names(210) } }
  static var values: Names { @inline(__always) get { Names(211) } }
  static var OSError: Names { @inline(__always) get { Names(212) } }
  static var Warning: Names { @inline(__always) get { Names(213) } }
  static var dunderAbs: Names { @inline(__always) get { Names(214) } }
  static var dunderAdd: Names { @inline(__always) get { Names(215) } }
  static var dunderAnd: Names { @inline(__always) get { Names(216) } }
  static var dunderDir: Names { @inline(__always) get { Names(217) } }
  static var dunderDoc: Names { @inline(__always) get { Names(218) } }
  static var dunderGet: Names { @inline(__always) get { Names(219) } }
  static var dunderInt: Names { @inline(__always) get { Names(220) } }
  static var dunderIor: Names { @inline(__always) get { Names(221) } }
  static var dunderLen: Names { @inline(__always) get { Names(222) } }
  static var dunderMod: Names { @inline(__always) get { Names(223) } }
  static var dunderMro: Names { @inline(__always) get { Names(224) } }
  static var dunderMul: Names { @inline(__always) get { Names(225) } }
  static var dunderNeg: Names { @inline(__always) get { Names(226) } }
  static var dunderNew: Names { @inline(__always) get { Names(227) } }
  static var dunderPos: Names { @inline(__always) get { Names(228) } }
  static var dunderPow: Names { @inline(__always) get { Names(229) } }
  static var dunderRor: Names { @inline(__always) get { Names(230) } }
  static var dunderSet: Names { @inline(__always) get { Names(231) } }
  static var dunderStr: Names { @inline(__always) get { Names(232) } }
  static var dunderSub: Names { @inline(__always) get { Names(233) } }
  static var dunderXor: Names { @inline(__always) get { Names(234) } }
  static var manual: Names { @inline(__always) get { Names(235) } }
  static var absTol: Names { @inline(__always) get { Names(236) } }
  static var collect: Names { @inline(__always) get { Names(237) } }
  static var compile: Names { @inline(__always) get { Names(238) } }
  static var complex: Names { @inline(__always) get { Names(239) } }
  static var context: Names { @inline(__always) get { Names(240) } }
  static var `default`: Names { @inline(__always) get { Names(241) } }
  static var degrees: Names { @inline(__always) get { Names(242) } }
  static var delattr: Names { @inline(__always) get { Names(243) } }
  static var deleter: Names { @inline(__always) get { Names(244) } }
  static var disable: Names { @inline(__always) get { Names(245) } }
  static var discard: Names { @inline(__always) get { Names(246) } }
  static var fromhex: Names { @inline(__always) get { Names(247) } }
  static var getattr: Names { @inline(__always) get { Names(248) } }
  static var globals: Names { @inline(__always) get { Names(249) } }
  static var hasattr: Names { @inline(__always) get { Names(250) } }
  static var indices: Names { @inline(__always) get { Names(251) } }
  static var isalnum: Names { @inline(__always) get { Names(252) } }
  static var isalpha: Names { @inline(__always) get { Names(253) } }
  static var isascii: Names { @inline(__always) get { Names(254) } }
  static var isclose: Names { @inline(__always) get { Names(255) } }
  static var isdigit: Names { @inline(__always) get { Names(256) } }
  static var islower: Names { @inline(__always) get { Names(257) } }
  static var isspace: Names { @inline(__always) get { Names(258) } }
  static var istitle: Names { @inline(__always) get { Names(259) } }
  static var isupper: Names { @inline(__always) get { Names(260) } }
  static var maxsize: Names { @inline(__always) get { Names(261) } }
  static var ndigits: Names { @inline(__always) get { Names(262) } }
  static var popitem: Names { @inline(__always) get { Names(263) } }
  static var radians: Names { @inline(__always) get { Names(264) } }
  static var randint: Names { @inline(__always) get { Names(265) } }
  static var relTol: Names { @inline(__always) get { Names(266) } }
  static var release: Names { @inline(__always) get { Names(267) } }
  static var replace: Names { @inline(__always) get { Names(268) } }
  static var reverse: Names { @inline(__always) get { Names(269) } }
  static var setattr: Names { @inline(__always) get { Names(270) } }
  static var shuffle: Names { @inline(__always) get { Names(271) } }
  static var strides: Names { @inline(__always) get { Names(272) } }
  static var tabsize: Names { @inline(__always) get { Names(273) } }
  static var timeNs: Names { @inline(__always) get { Names(274) } }
  static var tobytes: Names { @inline(__always) get { Names(275) } }
  static var uniform: Names { @inline(__always) get { Names(276) } }
  static var version: Names { @inline(__always) get { Names(277) } }
  static var angleLambda: Names { @inline(__always) get { Names(278) } }
  static var angleModule: Names { @inline(__always) get { Names(279) } }
  static var EOFError: Names { @inline(__always) get { Names(280) } }
  static var Ellipsis: Names { @inline(__always) get { Names(281) } }
  static var KeyError: Names { @inline(__always) get { Names(282) } }
  static var NoneType: Names { @inline(__always) get { Names(283) } }
  static var dunderBase: Names { @inline(__always) get { Names(284) } }
  static var dunderBool: Names { @inline(__always) get { Names(285) } }
  static var dunderCall: Names { @inline(__always) get { Names(286) } }
  static var dunderCeil: Names { @inline(__always) get { Names(287) } }
  static var dunderDict: Names { @inline(__always) get { Names(288) } }
  static var dunderExit: Names { @inline(__always) get { Names(289) } }
  static var dunderFile: Names { @inline(__always) get { Names(290) } }
  static var dunderFunc: Names { @inline(__always) get { Names(291) } }
  static var dunderHash: Names { @inline(__always) get { Names(292) } }
  static var dunderIadd: Names { @inline(__always) get { Names(293) } }
  static var dunderIand: Names { @inline(__always) get { Names(294) } }
  static var dunderImod: Names { @inline(__always) get { Names(295) } }
  static var dunderImul: Names { @inline(__always) get { Names(296) } }
  static var dunderInit: Names { @inline(__always) get { Names(297) } }
  static var dunderIpow: Names { @inline(__always) get { Names(298) } }
  static var dunderIsub: Names { @inline(__always) get { Names(299) } }
  static var dunderIter: Names { @inline(__always) get { Names(300) } }
  static var dunderIxor: Names { @inline(__always) get { Names(301) } }
  static var dunderMain: Names { @inline(__always) get { Names(302) } }
  static var dunderName: Names { @inline(__always) get { Names(303) } }
  static var dunderNext: Names { @inline(__always) get { Names(304) } }
  static var dunderRadd: Names { @inline(__always) get { Names(305) } }
  static var dunderRand: Names { @inline(__always) get { Names(306) } }
  static var dunderRepr: Names { @inline(__always) get { Names(307) } }
  static var dunderRmod: Names { @inline(__always) get { Names(308) } }
  static var dunderRmul: Names { @inline(__always) get { Names(309) } }
  static var dunderRpow: Names { @inline(__always) get { Names(310) } }
  static var dunderRsub: Names { @inline(__always) get { Names(311) } }
  static var dunderRxor: Names { @inline(__always) get { Names(312) } }
  static var dunderSelf: Names { @inline(__always) get { Names(313) } }
  static var addNote: Names { @inline(__always) get { Names(314) } }
  static var builtins: Names { @inline(__always) get { Names(315) } }
  static var callable: Names { @inline(__always) get { Names(316) } }
  static var casefold: Names { @inline(__always) get { Names(317) } }
  static var copysign: Names { @inline(__always) get { Names(318) } }
  static var ellipsis: Names { @inline(__always) get { Names(319) } }
  static var encoding: Names { @inline(__always) get { Names(320) } }
  static var endswith: Names { @inline(__always) get { Names(321) } }
  static var filename: Names { @inline(__always) get { Names(322) } }
  static var fromkeys: Names { @inline(__always) get { Names(323) } }
  static var function: Names { @inline(__always) get { Names(324) } }
  static var isfinite: Names { @inline(__always) get { Names(325) } }
  static var issubset: Names { @inline(__always) get { Names(326) } }
  static var itemsize: Names { @inline(__always) get { Names(327) } }
  static var iterator: Names { @inline(__always) get { Names(328) } }
  static var keepends: Names { @inline(__always) get { Names(329) } }
  static var maxsplit: Names { @inline(__always) get { Names(330) } }
  static var memFree: Names { @inline(__always) get { Names(331) } }
  static var platform: Names { @inline(__always) get { Names(332) } }
  static var property: Names { @inline(__always) get { Names(333) } }
  static var readline: Names { @inline(__always) get { Names(334) } }
  static var readonly: Names { @inline(__always) get { Names(335) } }
  static var reversed: Names { @inline(__always) get { Names(336) } }
  static var sleepMs: Names { @inline(__always) get { Names(337) } }
  static var sleepUs: Names { @inline(__always) get { Names(338) } }
  static var strerror: Names { @inline(__always) get { Names(339) } }
  static var swapcase: Names { @inline(__always) get { Names(340) } }
  static var ticksMs: Names { @inline(__always) get { Names(341) } }
  static var ticksUs: Names { @inline(__always) get { Names(342) } }
  static var toBytes: Names { @inline(__always) get { Names(343) } }
  static var angleGenexpr: Names { @inline(__always) get { Names(344) } }
  static var Exception: Names { @inline(__always) get { Names(345) } }
  static var NameError: Names { @inline(__always) get { Names(346) } }
  static var TypeError: Names { @inline(__always) get { Names(347) } }
  static var dunderAexit: Names { @inline(__always) get { Names(348) } }
  static var dunderAiter: Names { @inline(__always) get { Names(349) } }
  static var dunderAnext: Names { @inline(__always) get { Names(350) } }
  static var dunderAwait: Names { @inline(__always) get { Names(351) } }
  static var dunderBases: Names { @inline(__always) get { Names(352) } }
  static var dunderBytes: Names { @inline(__always) get { Names(353) } }
  static var dunderCause: Names { @inline(__always) get { Names(354) } }
  static var dunderClass: Names { @inline(__always) get { Names(355) } }
  static var dunderDebug: Names { @inline(__always) get { Names(356) } }
  static var dunderEnter: Names { @inline(__always) get { Names(357) } }
  static var dunderFloat: Names { @inline(__always) get { Names(358) } }
  static var dunderFloor: Names { @inline(__always) get { Names(359) } }
  static var dunderIndex: Names { @inline(__always) get { Names(360) } }
  static var dunderNotes: Names { @inline(__always) get { Names(361) } }
  static var dunderRound: Names { @inline(__always) get { Names(362) } }
  static var dunderSlots: Names { @inline(__always) get { Names(363) } }
  static var dunderTrunc: Names { @inline(__always) get { Names(364) } }
  static var bitCount: Names { @inline(__always) get { Names(365) } }
  static var bytearray: Names { @inline(__always) get { Names(366) } }
  static var byteorder: Names { @inline(__always) get { Names(367) } }
  static var conjugate: Names { @inline(__always) get { Names(368) } }
  static var coroutine: Names { @inline(__always) get { Names(369) } }
  static var dictKeys: Names { @inline(__always) get { Names(370) } }
  static var enumerate: Names { @inline(__always) get { Names(371) } }
  static var factorial: Names { @inline(__always) get { Names(372) } }
  static var frozenset: Names { @inline(__always) get { Names(373) } }
  static var generator: Names { @inline(__always) get { Names(374) } }
  static var isdecimal: Names { @inline(__always) get { Names(375) } }
  static var isenabled: Names { @inline(__always) get { Names(376) } }
  static var isnumeric: Names { @inline(__always) get { Names(377) } }
  static var maketrans: Names { @inline(__always) get { Names(378) } }
  static var memAlloc: Names { @inline(__always) get { Names(379) } }
  static var metaclass: Names { @inline(__always) get { Names(380) } }
  static var monotonic: Names { @inline(__always) get { Names(381) } }
  static var numerator: Names { @inline(__always) get { Names(382) } }
  static var partition: Names { @inline(__always) get { Names(383) } }
  static var randrange: Names { @inline(__always) get { Names(384) } }
  static var ticksAdd: Names { @inline(__always) get { Names(385) } }
  static var translate: Names { @inline(__always) get { Names(386) } }
  static var IndexError: Names { @inline(__always) get { Names(387) } }
  static var SystemExit: Names { @inline(__always) get { Names(388) } }
  static var ValueError: Names { @inline(__always) get { Names(389) } }
  static var dunderAenter: Names { @inline(__always) get { Names(390) } }
  static var dunderDelete: Names { @inline(__always) get { Names(391) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(392) } }
  static var dunderFormat: Names { @inline(__always) get { Names(393) } }
  static var dunderImport: Names { @inline(__always) get { Names(394) } }
  static var dunderInvert: Names { @inline(__always) get { Names(395) } }
  static var dunderLshift: Names { @inline(__always) get { Names(396) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(397) } }
  static var dunderModule: Names { @inline(__always) get { Names(398) } }
  static var dunderRshift: Names { @inline(__always) get { Names(399) } }
  static var bitLength: Names { @inline(__always) get { Names(400) } }
  static var bitsFloat: Names { @inline(__always) get { Names(401) } }
  static var capitalize: Names { @inline(__always) get { Names(402) } }
  static var dictItems: Names { @inline(__always) get { Names(403) } }
  static var difference: Names { @inline(__always) get { Names(404) } }
  static var expandtabs: Names { @inline(__always) get { Names(405) } }
  static var floatBits: Names { @inline(__always) get { Names(406) } }
  static var formatMap: Names { @inline(__always) get { Names(407) } }
  static var fromBytes: Names { @inline(__always) get { Names(408) } }
  static var isInteger: Names { @inline(__always) get { Names(409) } }
  static var isdisjoint: Names { @inline(__always) get { Names(410) } }
  static var isinstance: Names { @inline(__always) get { Names(411) } }
  static var issubclass: Names { @inline(__always) get { Names(412) } }
  static var issuperset: Names { @inline(__always) get { Names(413) } }
  static var memoryview: Names { @inline(__always) get { Names(414) } }
  static var rpartition: Names { @inline(__always) get { Names(415) } }
  static var setdefault: Names { @inline(__always) get { Names(416) } }
  static var splitlines: Names { @inline(__always) get { Names(417) } }
  static var startswith: Names { @inline(__always) get { Names(418) } }
  static var ticksDiff: Names { @inline(__always) get { Names(419) } }
  static var BufferError: Names { @inline(__always) get { Names(420) } }
  static var ImportError: Names { @inline(__always) get { Names(421) } }
  static var LookupError: Names { @inline(__always) get { Names(422) } }
  static var MemoryError: Names { @inline(__always) get { Names(423) } }
  static var SyntaxError: Names { @inline(__always) get { Names(424) } }
  static var SystemError: Names { @inline(__always) get { Names(425) } }
  static var UserWarning: Names { @inline(__always) get { Names(426) } }
  static var dunderComplex: Names { @inline(__always) get { Names(427) } }
  static var dunderContext: Names { @inline(__always) get { Names(428) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(429) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(430) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(431) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(432) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(433) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(434) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(435) } }
  static var dunderMissing: Names { @inline(__always) get { Names(436) } }
  static var dunderPrepare: Names { @inline(__always) get { Names(437) } }
  static var dunderRdivmod: Names { @inline(__always) get { Names(438) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(439) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(440) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(441) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(442) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(443) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(444) } }
  static var classmethod: Names { @inline(__always) get { Names(445) } }
  static var denominator: Names { @inline(__always) get { Names(446) } }
  static var dictValues: Names { @inline(__always) get { Names(447) } }
  static var getrandbits: Names { @inline(__always) get { Names(448) } }
  static var isprintable: Names { @inline(__always) get { Names(449) } }
  static var RuntimeError: Names { @inline(__always) get { Names(450) } }
  static var TimeoutError: Names { @inline(__always) get { Names(451) } }
  static var UnicodeError: Names { @inline(__always) get { Names(452) } }
  static var dunderContains: Names { @inline(__always) get { Names(453) } }
  static var dunderDefaults: Names { @inline(__always) get { Names(454) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(455) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(456) } }
  static var dunderQualname: Names { @inline(__always) get { Names(457) } }
  static var dunderReversed: Names { @inline(__always) get { Names(458) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(459) } }
  static var dunderSetName: Names { @inline(__always) get { Names(460) } }
  static var interruptBy: Names { @inline(__always) get { Names(461) } }
  static var intersection: Names { @inline(__always) get { Names(462) } }
  static var isidentifier: Names { @inline(__always) get { Names(463) } }
  static var monotonicNs: Names { @inline(__always) get { Names(464) } }
  static var perfCounter: Names { @inline(__always) get { Names(465) } }
  static var removeprefix: Names { @inline(__always) get { Names(466) } }
  static var removesuffix: Names { @inline(__always) get { Names(467) } }
  static var staticmethod: Names { @inline(__always) get { Names(468) } }
  static var versionInfo: Names { @inline(__always) get { Names(469) } }
  static var BaseException: Names { @inline(__always) get { Names(470) } }
  static var GeneratorExit: Names { @inline(__always) get { Names(471) } }
  static var OverflowError: Names { @inline(__always) get { Names(472) } }
  static var StopIteration: Names { @inline(__always) get { Names(473) } }
  static var TextIOWrapper: Names { @inline(__always) get { Names(474) } }
  static var dunderClasscell: Names { @inline(__always) get { Names(475) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(476) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(477) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(478) } }
  static var bytesPerSep: Names { @inline(__always) get { Names(479) } }
  static var dictIterator: Names { @inline(__always) get { Names(480) } }
  static var AssertionError: Names { @inline(__always) get { Names(481) } }
  static var AttributeError: Names { @inline(__always) get { Names(482) } }
  static var NotImplemented: Names { @inline(__always) get { Names(483) } }
  static var RecursionError: Names { @inline(__always) get { Names(484) } }
  static var ReferenceError: Names { @inline(__always) get { Names(485) } }
  static var RuntimeWarning: Names { @inline(__always) get { Names(486) } }
  static var dunderKwdefaults: Names { @inline(__always) get { Names(487) } }
  static var dunderMatchArgs: Names { @inline(__always) get { Names(488) } }
  static var implementation: Names { @inline(__always) get { Names(489) } }
  static var rangeIterator: Names { @inline(__always) get { Names(490) } }
  static var withTraceback: Names { @inline(__always) get { Names(491) } }
  static var ArithmeticError: Names { @inline(__always) get { Names(492) } }
  static var BlockingIOError: Names { @inline(__always) get { Names(493) } }
  static var ConnectionError: Names { @inline(__always) get { Names(494) } }
  static var FileExistsError: Names { @inline(__always) get { Names(495) } }
  static var PermissionError: Names { @inline(__always) get { Names(496) } }
  static var asyncGenerator: Names { @inline(__always) get { Names(497) } }
  static var perfCounterNs: Names { @inline(__always) get { Names(498) } }
  static var printException: Names { @inline(__always) get { Names(499) } }
  static var IndentationError: Names { @inline(__always) get { Names(500) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(501) } }
  static var asIntegerRatio: Names { @inline(__always) get { Names(502) } }
  static var FileNotFoundError: Names { @inline(__always) get { Names(503) } }
  static var KeyboardInterrupt: Names { @inline(__always) get { Names(504) } }
  static var UnboundLocalError: Names { @inline(__always) get { Names(505) } }
  static var ZeroDivisionError: Names { @inline(__always) get { Names(506) } }
  static var dunderClassGetitem: Names { @inline(__always) get { Names(507) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(508) } }
  static var dunderInstancecheck: Names { @inline(__always) get { Names(509) } }
  static var dunderSubclasscheck: Names { @inline(__always) get { Names(510) } }
  static var callableIterator: Names { @inline(__always) get { Names(511) } }
  static var differenceUpdate: Names { @inline(__always) get { Names(512) } }
  static var DeprecationWarning: Names { @inline(__always) get { Names(513) } }
  static var FloatingPointError: Names { @inline(__always) get { Names(514) } }
  static var NotImplementedType: Names { @inline(__always) get { Names(515) } }
  static var StopAsyncIteration: Names { @inline(__always) get { Names(516) } }
  static var UnicodeDecodeError: Names { @inline(__always) get { Names(517) } }
  static var UnicodeEncodeError: Names { @inline(__always) get { Names(518) } }
  static var ModuleNotFoundError: Names { @inline(__always) get { Names(519) } }
  static var NotImplementedError: Names { @inline(__always) get { Names(520) } }
  static var intersectionUpdate: Names { @inline(__always) get { Names(521) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(522) } }
  static var symmetricDifference: Names { @inline(__always) get { Names(523) } }
  static var asyncGeneratorAsend: Names { @inline(__always) get { Names(524) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(525) } }
  static var symmetricDifferenceUpdate: Names { @inline(__always) get { Names(526) } }
}

let nameCount = 527
/// How many names there are of each length.
let nameCounts: InlineArray<28, UInt8> = [
  1, 0, 3, 42, 58, 58, 50, 66, 66, 43, 33, 30, 20, 11, 11, 8, 3, 10, 6, 3, 2, 1, 0, 0, 0, 0, 1, 1,
]
let nameBytes: StaticString = """
gcidpiabsaddallanybinchrcosdirdocenderfexpgcdgethexinfintkeylcmlenlogmapmaxminmodmromsgnan\
objoctordpoppowsepsetsinstrsumsystantauzipacosargsargvasinatanbaseboolcaseceilcellcodecomb\
copycoshdicterfcevalexecexitfabsfdelfgetfilefindfmodfsetfsumhashhelpimagiterjoinkeyslist\
log2mathmodemodfnamendimnextpermprodreadrealreprseedselfsendsinhsortsqrtstepstoptanhtime\
typevarsacoshaiteranextasciiasendasinhatan2atanhbytescauseclearclosecountcrc32errnoexpm1\
flagsfloatfloorflushfrexpgammahypotindexinputisinfisnanisqrtitemsldexpljustlog10log1plower\
matchnamesprintrangerfindrjustroundshapesleepslicesplitstartstdinstripsuperthrowtitletrunc\
tupleunionuppervaluewritezfill__eq____ge____gt____le____lt____ne____or___adderacloseappend\
athrowcenterchoicedecodedeletedigestdivmodenableencodeerrorsextendfilterformatgetterinsert\
lengthlgammalinenolocalslstripmethodmodulenbytesobjectrandomremoverindexrsplitrstripsetter\
signedsinglesortedsourcestderrstdoutstricttolistupdatevaluesOSErrorWarning__abs____add__\
__and____dir____doc____get____int____ior____len____mod____mro____mul____neg____new__\
__pos____pow____ror____set____str____sub____xor___manualabs_tolcollectcompilecomplex\
contextdefaultdegreesdelattrdeleterdisablediscardfromhexgetattrglobalshasattrindices\
isalnumisalphaisasciiiscloseisdigitislowerisspaceistitleisuppermaxsizendigitspopitem\
radiansrandintrel_tolreleasereplacereversesetattrshufflestridestabsizetime_nstobytes\
uniformversion<lambda><module>EOFErrorEllipsisKeyErrorNoneType__base____bool____call__\
__ceil____dict____exit____file____func____hash____iadd____iand____imod____imul____init__\
__ipow____isub____iter____ixor____main____name____next____radd____rand____repr____rmod__\
__rmul____rpow____rsub____rxor____self__add_notebuiltinscallablecasefoldcopysignellipsis\
encodingendswithfilenamefromkeysfunctionisfiniteissubsetitemsizeiteratorkeependsmaxsplit\
mem_freeplatformpropertyreadlinereadonlyreversedsleep_mssleep_usstrerrorswapcaseticks_ms\
ticks_usto_bytes<genexpr>ExceptionNameErrorTypeError__aexit____aiter____anext____await__\
__bases____bytes____cause____class____debug____enter____float____floor____index____notes__\
__round____slots____trunc__bit_countbytearraybyteorderconjugatecoroutinedict_keysenumerate\
factorialfrozensetgeneratorisdecimalisenabledisnumericmaketransmem_allocmetaclassmonotonic\
numeratorpartitionrandrangeticks_addtranslateIndexErrorSystemExitValueError__aenter__\
__delete____divmod____format____import____invert____lshift____matmul____module____rshift__\
bit_lengthbits_floatcapitalizedict_itemsdifferenceexpandtabsfloat_bitsformat_mapfrom_bytes\
is_integerisdisjointisinstanceissubclassissupersetmemoryviewrpartitionsetdefaultsplitlines\
startswithticks_diffBufferErrorImportErrorLookupErrorMemoryErrorSyntaxErrorSystemError\
UserWarning__complex____context____delattr____delitem____getattr____getitem____ilshift__\
__imatmul____irshift____missing____prepare____rdivmod____rlshift____rmatmul____rrshift__\
__setattr____setitem____truediv__classmethoddenominatordict_valuesgetrandbitsisprintable\
RuntimeErrorTimeoutErrorUnicodeError__contains____defaults____floordiv____itruediv__\
__qualname____reversed____rtruediv____set_name__interrupt_byintersectionisidentifier\
monotonic_nsperf_counterremoveprefixremovesuffixstaticmethodversion_infoBaseException\
GeneratorExitOverflowErrorStopIterationTextIOWrapper__classcell____ifloordiv__\
__rfloordiv____traceback__bytes_per_sepdict_iteratorAssertionErrorAttributeError\
NotImplementedRecursionErrorReferenceErrorRuntimeWarning__kwdefaults____match_args__\
implementationrange_iteratorwith_tracebackArithmeticErrorBlockingIOErrorConnectionError\
FileExistsErrorPermissionErrorasync_generatorperf_counter_nsprint_exception\
IndentationError__getattribute__as_integer_ratioFileNotFoundErrorKeyboardInterrupt\
UnboundLocalErrorZeroDivisionError__class_getitem____init_subclass____instancecheck__\
__subclasscheck__callable_iteratordifference_updateDeprecationWarningFloatingPointError\
NotImplementedTypeStopAsyncIterationUnicodeDecodeErrorUnicodeEncodeError\
ModuleNotFoundErrorNotImplementedErrorintersection_update__suppress_context__\
symmetric_differenceasync_generator_asendbuiltin_function_or_method\
symmetric_difference_update\

"""

#else

extension Names {
  static var empty: Names { @inline(__always) get { Names(0) } }
  static var gc: Names { @inline(__always) get { Names(1) } }
  static var id: Names { @inline(__always) get { Names(2) } }
  static var pi: Names { @inline(__always) get { Names(3) } }
  static var abs: Names { @inline(__always) get { Names(4) } }
  static var add: Names { @inline(__always) get { Names(5) } }
  static var all: Names { @inline(__always) get { Names(6) } }
  static var any: Names { @inline(__always) get { Names(7) } }
  static var bin: Names { @inline(__always) get { Names(8) } }
  static var chr: Names { @inline(__always) get { Names(9) } }
  static var cos: Names { @inline(__always) get { Names(10) } }
  static var dir: Names { @inline(__always) get { Names(11) } }
  static var doc: Names { @inline(__always) get { Names(12) } }
  static var end: Names { @inline(__always) get { Names(13) } }
  static var erf: Names { @inline(__always) get { Names(14) } }
  static var exp: Names { @inline(__always) get { Names(15) } }
  static var gcd: Names { @inline(__always) get { Names(16) } }
  static var get: Names { @inline(__always) get { Names(17) } }
  static var hex: Names { @inline(__always) get { Names(18) } }
  static var inf: Names { @inline(__always) get { Names(19) } }
  static var int: Names { @inline(__always) get { Names(20) } }
  static var key: Names { @inline(__always) get { Names(21) } }
  static var lcm: Names { @inline(__always) get { Names(22) } }
  static var len: Names { @inline(__always) get { Names(23) } }
  static var log: Names { @inline(__always) get { Names(24) } }
  static var map: Names { @inline(__always) get { Names(25) } }
  static var max: Names { @inline(__always) get { Names(26) } }
  static var min: Names { @inline(__always) get { Names(27) } }
  static var mod: Names { @inline(__always) get { Names(28) } }
  static var mro: Names { @inline(__always) get { Names(29) } }
  static var msg: Names { @inline(__always) get { Names(30) } }
  static var nan: Names { @inline(__always) get { Names(31) } }
  static var obj: Names { @inline(__always) get { Names(32) } }
  static var oct: Names { @inline(__always) get { Names(33) } }
  static var ord: Names { @inline(__always) get { Names(34) } }
  static var pop: Names { @inline(__always) get { Names(35) } }
  static var pow: Names { @inline(__always) get { Names(36) } }
  static var sep: Names { @inline(__always) get { Names(37) } }
  static var set: Names { @inline(__always) get { Names(38) } }
  static var sin: Names { @inline(__always) get { Names(39) } }
  static var str: Names { @inline(__always) get { Names(40) } }
  static var sum: Names { @inline(__always) get { Names(41) } }
  static var sys: Names { @inline(__always) get { Names(42) } }
  static var tan: Names { @inline(__always) get { Names(43) } }
  static var tau: Names { @inline(__always) get { Names(44) } }
  static var zip: Names { @inline(__always) get { Names(45) } }
  static var acos: Names { @inline(__always) get { Names(46) } }
  static var args: Names { @inline(__always) get { Names(47) } }
  static var argv: Names { @inline(__always) get { Names(48) } }
  static var asin: Names { @inline(__always) get { Names(49) } }
  static var atan: Names { @inline(__always) get { Names(50) } }
  static var base: Names { @inline(__always) get { Names(51) } }
  static var bool: Names { @inline(__always) get { Names(52) } }
  static var `case`: Names { @inline(__always) get { Names(53) } }
  static var cast: Names { @inline(__always) get { Names(54) } }
  static var ceil: Names { @inline(__always) get { Names(55) } }
  static var cell: Names { @inline(__always) get { Names(56) } }
  static var code: Names { @inline(__always) get { Names(57) } }
  static var comb: Names { @inline(__always) get { Names(58) } }
  static var copy: Names { @inline(__always) get { Names(59) } }
  static var cosh: Names { @inline(__always) get { Names(60) } }
  static var dict: Names { @inline(__always) get { Names(61) } }
  static var erfc: Names { @inline(__always) get { Names(62) } }
  static var eval: Names { @inline(__always) get { Names(63) } }
  static var exec: Names { @inline(__always) get { Names(64) } }
  static var exit: Names { @inline(__always) get { Names(65) } }
  static var fabs: Names { @inline(__always) get { Names(66) } }
  static var fdel: Names { @inline(__always) get { Names(67) } }
  static var fget: Names { @inline(__always) get { Names(68) } }
  static var file: Names { @inline(__always) get { Names(69) } }
  static var find: Names { @inline(__always) get { Names(70) } }
  static var fmod: Names { @inline(__always) get { Names(71) } }
  static var fset: Names { @inline(__always) get { Names(72) } }
  static var fsum: Names { @inline(__always) get { Names(73) } }
  static var hash: Names { @inline(__always) get { Names(74) } }
  static var help: Names { @inline(__always) get { Names(75) } }
  static var imag: Names { @inline(__always) get { Names(76) } }
  static var iter: Names { @inline(__always) get { Names(77) } }
  static var join: Names { @inline(__always) get { Names(78) } }
  static var keys: Names { @inline(__always) get { Names(79) } }
  static var list: Names { @inline(__always) get { Names(80) } }
  static var log2: Names { @inline(__always) get { Names(81) } }
  static var math: Names { @inline(__always) get { Names(82) } }
  static var mode: Names { @inline(__always) get { Names(83) } }
  static var modf: Names { @inline(__always) get { Names(84) } }
  static var name: Names { @inline(__always) get { Names(85) } }
  static var ndim: Names { @inline(__always) get { Names(86) } }
  static var next: Names { @inline(__always) get { Names(87) } }
  static var perm: Names { @inline(__always) get { Names(88) } }
  static var prod: Names { @inline(__always) get { Names(89) } }
  static var read: Names { @inline(__always) get { Names(90) } }
  static var real: Names { @inline(__always) get { Names(91) } }
  static var repr: Names { @inline(__always) get { Names(92) } }
  static var seed: Names { @inline(__always) get { Names(93) } }
  static var `self`: Names { @inline(__always) get { Names(94) } }
  static var send: Names { @inline(__always) get { Names(95) } }
  static var sinh: Names { @inline(__always) get { Names(96) } }
  static var sort: Names { @inline(__always) get { Names(97) } }
  static var sqrt: Names { @inline(__always) get { Names(98) } }
  static var step: Names { @inline(__always) get { Names(99) } }
  static var stop: Names { @inline(__always) get { Names(100) } }
  static var tanh: Names { @inline(__always) get { Names(101) } }
  static var time: Names { @inline(__always) get { Names(102) } }
  static var type: Names { @inline(__always) get { Names(103) } }
  static var vars: Names { @inline(__always) get { Names(104) } }
  static var data: Names { @inline(__always) get { Names(105) } }
  static var acosh: Names { @inline(__always) get { Names(106) } }
  static var aiter: Names { @inline(__always) get { Names(107) } }
  static var anext: Names { @inline(__always) get { Names(108) } }
  static var ascii: Names { @inline(__always) get { Names(109) } }
  static var asend: Names { @inline(__always) get { Names(110) } }
  static var asinh: Names { @inline(__always) get { Names(111) } }
  static var atan2: Names { @inline(__always) get { Names(112) } }
  static var atanh: Names { @inline(__always) get { Names(113) } }
  static var bytes: Names { @inline(__always) get { Names(114) } }
  static var cause: Names { @inline(__always) get { Names(115) } }
  static var clear: Names { @inline(__always) get { Names(116) } }
  static var close: Names { @inline(__always) get { Names(117) } }
  static var count: Names { @inline(__always) get { Names(118) } }
  static var crc32: Names { @inline(__always) get { Names(119) } }
  static var errno: Names { @inline(__always) get { Names(120) } }
  static var expm1: Names { @inline(__always) get { Names(121) } }
  static var flags: Names { @inline(__always) get { Names(122) } }
  static var float: Names { @inline(__always) get { Names(123) } }
  static var floor: Names { @inline(__always) get { Names(124) } }
  static var flush: Names { @inline(__always) get { Names(125) } }
  static var frexp: Names { @inline(__always) get { Names(126) } }
  static var gamma: Names { @inline(__always) get { Names(127) } }
  static var hypot: Names { @inline(__always) get { Names(128) } }
  static var index: Names { @inline(__always) get { Names(129) } }
  static var input: Names { @inline(__always) get { Names(130) } }
  static var isinf: Names { @inline(__always) get { Names(131) } }
  static var isnan: Names { @inline(__always) get { Names(132) } }
  static var isqrt: Names { @inline(__always) get { Names(133) } }
  static var items: Names { @inline(__always) get { Names(134) } }
  static var ldexp: Names { @inline(__always) get { Names(135) } }
  static var ljust: Names { @inline(__always) get { Names(136) } }
  static var log10: Names { @inline(__always) get { Names(137) } }
  static var log1p: Names { @inline(__always) get { Names(138) } }
  static var lower: Names { @inline(__always) get { Names(139) } }
  static var match: Names { @inline(__always) get { Names(140) } }
  static var names: Names { @inline(__always) get { Names(141) } }
  static var print: Names { @inline(__always) get { Names(142) } }
  static var range: Names { @inline(__always) get { Names(143) } }
  static var rfind: Names { @inline(__always) get { Names(144) } }
  static var rjust: Names { @inline(__always) get { Names(145) } }
  static var round: Names { @inline(__always) get { Names(146) } }
  static var shape: Names { @inline(__always) get { Names(147) } }
  static var sleep: Names { @inline(__always) get { Names(148) } }
  static var slice: Names { @inline(__always) get { Names(149) } }
  static var split: Names { @inline(__always) get { Names(150) } }
  static var start: Names { @inline(__always) get { Names(151) } }
  static var stdin: Names { @inline(__always) get { Names(152) } }
  static var strip: Names { @inline(__always) get { Names(153) } }
  static var `super`: Names { @inline(__always) get { Names(154) } }
  static var `throw`: Names { @inline(__always) get { Names(155) } }
  static var title: Names { @inline(__always) get { Names(156) } }
  static var trunc: Names { @inline(__always) get { Names(157) } }
  static var tuple: Names { @inline(__always) get { Names(158) } }
  static var union: Names { @inline(__always) get { Names(159) } }
  static var upper: Names { @inline(__always) get { Names(160) } }
  static var value: Names { @inline(__always) get { Names(161) } }
  static var write: Names { @inline(__always) get { Names(162) } }
  static var zfill: Names { @inline(__always) get { Names(163) } }
  static var dunderEq: Names { @inline(__always) get { Names(164) } }
  static var dunderGe: Names { @inline(__always) get { Names(165) } }
  static var dunderGt: Names { @inline(__always) get { Names(166) } }
  static var dunderLe: Names { @inline(__always) get { Names(167) } }
  static var dunderLt: Names { @inline(__always) get { Names(168) } }
  static var dunderNe: Names { @inline(__always) get { Names(169) } }
  static var dunderOr: Names { @inline(__always) get { Names(170) } }
  static var adder: Names { @inline(__always) get { Names(171) } }
  static var aclose: Names { @inline(__always) get { Names(172) } }
  static var append: Names { @inline(__always) get { Names(173) } }
  static var athrow: Names { @inline(__always) get { Names(174) } }
  static var buffer: Names { @inline(__always) get { Names(175) } }
  static var center: Names { @inline(__always) get { Names(176) } }
  static var choice: Names { @inline(__always) get { Names(177) } }
  static var decode: Names { @inline(__always) get { Names(178) } }
  static var delete: Names { @inline(__always) get { Names(179) } }
  static var digest: Names { @inline(__always) get { Names(180) } }
  static var divmod: Names { @inline(__always) get { Names(181) } }
  static var enable: Names { @inline(__always) get { Names(182) } }
  static var encode: Names { @inline(__always) get { Names(183) } }
  static var errors: Names { @inline(__always) get { Names(184) } }
  static var extend: Names { @inline(__always) get { Names(185) } }
  static var filter: Names { @inline(__always) get { Names(186) } }
  static var format: Names { @inline(__always) get { Names(187) } }
  static var getter: Names { @inline(__always) get { Names(188) } }
  static var insert: Names { @inline(__always) get { Names(189) } }
  static var length: Names { @inline(__always) get { Names(190) } }
  static var lgamma: Names { @inline(__always) get { Names(191) } }
  static var lineno: Names { @inline(__always) get { Names(192) } }
  static var locals: Names { @inline(__always) get { Names(193) } }
  static var lstrip: Names { @inline(__always) get { Names(194) } }
  static var method: Names { @inline(__always) get { Names(195) } }
  static var module: Names { @inline(__always) get { Names(196) } }
  static var nbytes: Names { @inline(__always) get { Names(197) } }
  static var object: Names { @inline(__always) get { Names(198) } }
  static var random: Names { @inline(__always) get { Names(199) } }
  static var remove: Names { @inline(__always) get { Names(200) } }
  static var rindex: Names { @inline(__always) get { Names(201) } }
  static var rsplit: Names { @inline(__always) get { Names(202) } }
  static var rstrip: Names { @inline(__always) get { Names(203) } }
  static var setter: Names { @inline(__always) get { Names(204) } }
  static var signed: Names { @inline(__always) get { Names(205) } }
  static var single: Names { @inline(__always) get { Names(206) } }
  static var sorted: Names { @inline(__always) get { Names(207) } }
  static var source: Names { @inline(__always) get { Names(208) } }
  static var stderr: Names { @inline(__always) get { Names(209) } }
  static var stdout: Names { @inline(__always) get { Names(210) } }
  static var strict: Names { @inline(__always) get { Names(211) } }
  static var tolist: Names { @inline(__always) get { Names(212) } }
  static var update: Names { @inline(__always) get { Names(213) } }
  static var values: Names { @inline(__always) get { Names(214) } }
  static var IOError: Names { @inline(__always) get { Names(215) } }
  static var OSError: Names { @inline(__always) get { Names(216) } }
  static var Warning: Names { @inline(__always) get { Names(217) } }
  static var dunderAbs: Names { @inline(__always) get { Names(218) } }
  static var dunderAdd: Names { @inline(__always) get { Names(219) } }
  static var dunderAnd: Names { @inline(__always) get { Names(220) } }
  static var dunderDir: Names { @inline(__always) get { Names(221) } }
  static var dunderDoc: Names { @inline(__always) get { Names(222) } }
  static var dunderGet: Names { @inline(__always) get { Names(223) } }
  static var dunderInt: Names { @inline(__always) get { Names(224) } }
  static var dunderIor: Names { @inline(__always) get { Names(225) } }
  static var dunderLen: Names { @inline(__always) get { Names(226) } }
  static var dunderMod: Names { @inline(__always) get { Names(227) } }
  static var dunderMro: Names { @inline(__always) get { Names(228) } }
  static var dunderMul: Names { @inline(__always) get { Names(229) } }
  static var dunderNeg: Names { @inline(__always) get { Names(230) } }
  static var dunderNew: Names { @inline(__always) get { Names(231) } }
  static var dunderPos: Names { @inline(__always) get { Names(232) } }
  static var dunderPow: Names { @inline(__always) get { Names(233) } }
  static var dunderRor: Names { @inline(__always) get { Names(234) } }
  static var dunderSet: Names { @inline(__always) get { Names(235) } }
  static var dunderStr: Names { @inline(__always) get { Names(236) } }
  static var dunderSub: Names { @inline(__always) get { Names(237) } }
  static var dunderXor: Names { @inline(__always) get { Names(238) } }
  static var manual: Names { @inline(__always) get { Names(239) } }
  static var absTol: Names { @inline(__always) get { Names(240) } }
  static var collect: Names { @inline(__always) get { Names(241) } }
  static var compile: Names { @inline(__always) get { Names(242) } }
  static var complex: Names { @inline(__always) get { Names(243) } }
  static var context: Names { @inline(__always) get { Names(244) } }
  static var `default`: Names { @inline(__always) get { Names(245) } }
  static var degrees: Names { @inline(__always) get { Names(246) } }
  static var delattr: Names { @inline(__always) get { Names(247) } }
  static var deleter: Names { @inline(__always) get { Names(248) } }
  static var disable: Names { @inline(__always) get { Names(249) } }
  static var discard: Names { @inline(__always) get { Names(250) } }
  static var fromhex: Names { @inline(__always) get { Names(251) } }
  static var getattr: Names { @inline(__always) get { Names(252) } }
  static var globals: Names { @inline(__always) get { Names(253) } }
  static var hasattr: Names { @inline(__always) get { Names(254) } }
  static var indices: Names { @inline(__always) get { Names(255) } }
  static var isalnum: Names { @inline(__always) get { Names(256) } }
  static var isalpha: Names { @inline(__always) get { Names(257) } }
  static var isascii: Names { @inline(__always) get { Names(258) } }
  static var isclose: Names { @inline(__always) get { Names(259) } }
  static var isdigit: Names { @inline(__always) get { Names(260) } }
  static var islower: Names { @inline(__always) get { Names(261) } }
  static var isspace: Names { @inline(__always) get { Names(262) } }
  static var istitle: Names { @inline(__always) get { Names(263) } }
  static var isupper: Names { @inline(__always) get { Names(264) } }
  static var maxsize: Names { @inline(__always) get { Names(265) } }
  static var modules: Names { @inline(__always) get { Names(266) } }
  static var ndigits: Names { @inline(__always) get { Names(267) } }
  static var popitem: Names { @inline(__always) get { Names(268) } }
  static var radians: Names { @inline(__always) get { Names(269) } }
  static var randint: Names { @inline(__always) get { Names(270) } }
  static var relTol: Names { @inline(__always) get { Names(271) } }
  static var release: Names { @inline(__always) get { Names(272) } }
  static var replace: Names { @inline(__always) get { Names(273) } }
  static var reverse: Names { @inline(__always) get { Names(274) } }
  static var setattr: Names { @inline(__always) get { Names(275) } }
  static var shuffle: Names { @inline(__always) get { Names(276) } }
  static var strides: Names { @inline(__always) get { Names(277) } }
  static var tabsize: Names { @inline(__always) get { Names(278) } }
  static var timeNs: Names { @inline(__always) get { Names(279) } }
  static var tobytes: Names { @inline(__always) get { Names(280) } }
  static var uniform: Names { @inline(__always) get { Names(281) } }
  static var version: Names { @inline(__always) get { Names(282) } }
  static var angleLambda: Names { @inline(__always) get { Names(283) } }
  static var angleModule: Names { @inline(__always) get { Names(284) } }
  static var EOFError: Names { @inline(__always) get { Names(285) } }
  static var Ellipsis: Names { @inline(__always) get { Names(286) } }
  static var KeyError: Names { @inline(__always) get { Names(287) } }
  static var NoneType: Names { @inline(__always) get { Names(288) } }
  static var dunderBase: Names { @inline(__always) get { Names(289) } }
  static var dunderBool: Names { @inline(__always) get { Names(290) } }
  static var dunderCall: Names { @inline(__always) get { Names(291) } }
  static var dunderCeil: Names { @inline(__always) get { Names(292) } }
  static var dunderDict: Names { @inline(__always) get { Names(293) } }
  static var dunderExit: Names { @inline(__always) get { Names(294) } }
  static var dunderFile: Names { @inline(__always) get { Names(295) } }
  static var dunderFunc: Names { @inline(__always) get { Names(296) } }
  static var dunderHash: Names { @inline(__always) get { Names(297) } }
  static var dunderIadd: Names { @inline(__always) get { Names(298) } }
  static var dunderIand: Names { @inline(__always) get { Names(299) } }
  static var dunderImod: Names { @inline(__always) get { Names(300) } }
  static var dunderImul: Names { @inline(__always) get { Names(301) } }
  static var dunderInit: Names { @inline(__always) get { Names(302) } }
  static var dunderIpow: Names { @inline(__always) get { Names(303) } }
  static var dunderIsub: Names { @inline(__always) get { Names(304) } }
  static var dunderIter: Names { @inline(__always) get { Names(305) } }
  static var dunderIxor: Names { @inline(__always) get { Names(306) } }
  static var dunderMain: Names { @inline(__always) get { Names(307) } }
  static var dunderName: Names { @inline(__always) get { Names(308) } }
  static var dunderNext: Names { @inline(__always) get { Names(309) } }
  static var dunderRadd: Names { @inline(__always) get { Names(310) } }
  static var dunderRand: Names { @inline(__always) get { Names(311) } }
  static var dunderRepr: Names { @inline(__always) get { Names(312) } }
  static var dunderRmod: Names { @inline(__always) get { Names(313) } }
  static var dunderRmul: Names { @inline(__always) get { Names(314) } }
  static var dunderRpow: Names { @inline(__always) get { Names(315) } }
  static var dunderRsub: Names { @inline(__always) get { Names(316) } }
  static var dunderRxor: Names { @inline(__always) get { Names(317) } }
  static var dunderSelf: Names { @inline(__always) get { Names(318) } }
  static var addNote: Names { @inline(__always) get { Names(319) } }
  static var builtins: Names { @inline(__always) get { Names(320) } }
  static var callable: Names { @inline(__always) get { Names(321) } }
  static var casefold: Names { @inline(__always) get { Names(322) } }
  static var copysign: Names { @inline(__always) get { Names(323) } }
  static var ellipsis: Names { @inline(__always) get { Names(324) } }
  static var encoding: Names { @inline(__always) get { Names(325) } }
  static var endswith: Names { @inline(__always) get { Names(326) } }
  static var excInfo: Names { @inline(__always) get { Names(327) } }
  static var filename: Names { @inline(__always) get { Names(328) } }
  static var fromkeys: Names { @inline(__always) get { Names(329) } }
  static var function: Names { @inline(__always) get { Names(330) } }
  static var isfinite: Names { @inline(__always) get { Names(331) } }
  static var issubset: Names { @inline(__always) get { Names(332) } }
  static var itemsize: Names { @inline(__always) get { Names(333) } }
  static var iterator: Names { @inline(__always) get { Names(334) } }
  static var keepends: Names { @inline(__always) get { Names(335) } }
  static var maxsplit: Names { @inline(__always) get { Names(336) } }
  static var memFree: Names { @inline(__always) get { Names(337) } }
  static var platform: Names { @inline(__always) get { Names(338) } }
  static var property: Names { @inline(__always) get { Names(339) } }
  static var readline: Names { @inline(__always) get { Names(340) } }
  static var readonly: Names { @inline(__always) get { Names(341) } }
  static var reversed: Names { @inline(__always) get { Names(342) } }
  static var sleepMs: Names { @inline(__always) get { Names(343) } }
  static var sleepUs: Names { @inline(__always) get { Names(344) } }
  static var strerror: Names { @inline(__always) get { Names(345) } }
  static var swapcase: Names { @inline(__always) get { Names(346) } }
  static var ticksMs: Names { @inline(__always) get { Names(347) } }
  static var ticksUs: Names { @inline(__always) get { Names(348) } }
  static var toBytes: Names { @inline(__always) get { Names(349) } }
  static var typecode: Names { @inline(__always) get { Names(350) } }
  static var angleGenexpr: Names { @inline(__always) get { Names(351) } }
  static var Exception: Names { @inline(__always) get { Names(352) } }
  static var NameError: Names { @inline(__always) get { Names(353) } }
  static var TypeError: Names { @inline(__always) get { Names(354) } }
  static var dunderAexit: Names { @inline(__always) get { Names(355) } }
  static var dunderAiter: Names { @inline(__always) get { Names(356) } }
  static var dunderAnext: Names { @inline(__always) get { Names(357) } }
  static var dunderAwait: Names { @inline(__always) get { Names(358) } }
  static var dunderBases: Names { @inline(__always) get { Names(359) } }
  static var dunderBytes: Names { @inline(__always) get { Names(360) } }
  static var dunderCause: Names { @inline(__always) get { Names(361) } }
  static var dunderClass: Names { @inline(__always) get { Names(362) } }
  static var dunderDebug: Names { @inline(__always) get { Names(363) } }
  static var dunderEnter: Names { @inline(__always) get { Names(364) } }
  static var dunderFloat: Names { @inline(__always) get { Names(365) } }
  static var dunderFloor: Names { @inline(__always) get { Names(366) } }
  static var dunderIndex: Names { @inline(__always) get { Names(367) } }
  static var dunderNotes: Names { @inline(__always) get { Names(368) } }
  static var dunderRound: Names { @inline(__always) get { Names(369) } }
  static var dunderSlots: Names { @inline(__always) get { Names(370) } }
  static var dunderTrunc: Names { @inline(__always) get { Names(371) } }
  static var bitCount: Names { @inline(__always) get { Names(372) } }
  static var bytearray: Names { @inline(__always) get { Names(373) } }
  static var byteorder: Names { @inline(__always) get { Names(374) } }
  static var conjugate: Names { @inline(__always) get { Names(375) } }
  static var coroutine: Names { @inline(__always) get { Names(376) } }
  static var dictKeys: Names { @inline(__always) get { Names(377) } }
  static var enumerate: Names { @inline(__always) get { Names(378) } }
  static var factorial: Names { @inline(__always) get { Names(379) } }
  static var frozenset: Names { @inline(__always) get { Names(380) } }
  static var generator: Names { @inline(__always) get { Names(381) } }
  static var getsizeof: Names { @inline(__always) get { Names(382) } }
  static var isdecimal: Names { @inline(__always) get { Names(383) } }
  static var isenabled: Names { @inline(__always) get { Names(384) } }
  static var isnumeric: Names { @inline(__always) get { Names(385) } }
  static var maketrans: Names { @inline(__always) get { Names(386) } }
  static var memAlloc: Names { @inline(__always) get { Names(387) } }
  static var metaclass: Names { @inline(__always) get { Names(388) } }
  static var monotonic: Names { @inline(__always) get { Names(389) } }
  static var numerator: Names { @inline(__always) get { Names(390) } }
  static var partition: Names { @inline(__always) get { Names(391) } }
  static var randrange: Names { @inline(__always) get { Names(392) } }
  static var threshold: Names { @inline(__always) get { Names(393) } }
  static var ticksAdd: Names { @inline(__always) get { Names(394) } }
  static var translate: Names { @inline(__always) get { Names(395) } }
  static var IndexError: Names { @inline(__always) get { Names(396) } }
  static var SystemExit: Names { @inline(__always) get { Names(397) } }
  static var ValueError: Names { @inline(__always) get { Names(398) } }
  static var dunderAenter: Names { @inline(__always) get { Names(399) } }
  static var dunderBuffer: Names { @inline(__always) get { Names(400) } }
  static var dunderDelete: Names { @inline(__always) get { Names(401) } }
  static var dunderDivmod: Names { @inline(__always) get { Names(402) } }
  static var dunderFormat: Names { @inline(__always) get { Names(403) } }
  static var dunderImport: Names { @inline(__always) get { Names(404) } }
  static var dunderInvert: Names { @inline(__always) get { Names(405) } }
  static var dunderLshift: Names { @inline(__always) get { Names(406) } }
  static var dunderMatmul: Names { @inline(__always) get { Names(407) } }
  static var dunderModule: Names { @inline(__always) get { Names(408) } }
  static var dunderRshift: Names { @inline(__always) get { Names(409) } }
  static var bitLength: Names { @inline(__always) get { Names(410) } }
  static var bitsFloat: Names { @inline(__always) get { Names(411) } }
  static var capitalize: Names { @inline(__always) get { Names(412) } }
  static var contiguous: Names { @inline(__always) get { Names(413) } }
  static var dictItems: Names { @inline(__always) get { Names(414) } }
  static var difference: Names { @inline(__always) get { Names(415) } }
  static var expandtabs: Names { @inline(__always) get { Names(416) } }
  static var floatBits: Names { @inline(__always) get { Names(417) } }
  static var formatMap: Names { @inline(__always) get { Names(418) } }
  static var fromBytes: Names { @inline(__always) get { Names(419) } }
  static var isInteger: Names { @inline(__always) get { Names(420) } }
  static var isdisjoint: Names { @inline(__always) get { Names(421) } }
  static var isinstance: Names { @inline(__always) get { Names(422) } }
  static var issubclass: Names { @inline(__always) get { Names(423) } }
  static var issuperset: Names { @inline(__always) get { Names(424) } }
  static var memoryview: Names { @inline(__always) get { Names(425) } }
  static var rpartition: Names { @inline(__always) get { Names(426) } }
  static var setdefault: Names { @inline(__always) get { Names(427) } }
  static var splitlines: Names { @inline(__always) get { Names(428) } }
  static var startswith: Names { @inline(__always) get { Names(429) } }
  static var suboffsets: Names { @inline(__always) get { Names(430) } }
  static var ticksDiff: Names { @inline(__always) get { Names(431) } }
  static var toreadonly: Names { @inline(__always) get { Names(432) } }
  static var BufferError: Names { @inline(__always) get { Names(433) } }
  static var ImportError: Names { @inline(__always) get { Names(434) } }
  static var LookupError: Names { @inline(__always) get { Names(435) } }
  static var MemoryError: Names { @inline(__always) get { Names(436) } }
  static var SyntaxError: Names { @inline(__always) get { Names(437) } }
  static var SystemError: Names { @inline(__always) get { Names(438) } }
  static var UserWarning: Names { @inline(__always) get { Names(439) } }
  static var dunderComplex: Names { @inline(__always) get { Names(440) } }
  static var dunderContext: Names { @inline(__always) get { Names(441) } }
  static var dunderDelattr: Names { @inline(__always) get { Names(442) } }
  static var dunderDelitem: Names { @inline(__always) get { Names(443) } }
  static var dunderGetattr: Names { @inline(__always) get { Names(444) } }
  static var dunderGetitem: Names { @inline(__always) get { Names(445) } }
  static var dunderIlshift: Names { @inline(__always) get { Names(446) } }
  static var dunderImatmul: Names { @inline(__always) get { Names(447) } }
  static var dunderIrshift: Names { @inline(__always) get { Names(448) } }
  static var dunderMissing: Names { @inline(__always) get { Names(449) } }
  static var dunderPrepare: Names { @inline(__always) get { Names(450) } }
  static var dunderRdivmod: Names { @inline(__always) get { Names(451) } }
  static var dunderRlshift: Names { @inline(__always) get { Names(452) } }
  static var dunderRmatmul: Names { @inline(__always) get { Names(453) } }
  static var dunderRrshift: Names { @inline(__always) get { Names(454) } }
  static var dunderSetattr: Names { @inline(__always) get { Names(455) } }
  static var dunderSetitem: Names { @inline(__always) get { Names(456) } }
  static var dunderTruediv: Names { @inline(__always) get { Names(457) } }
  static var classmethod: Names { @inline(__always) get { Names(458) } }
  static var denominator: Names { @inline(__always) get { Names(459) } }
  static var dictValues: Names { @inline(__always) get { Names(460) } }
  static var getrandbits: Names { @inline(__always) get { Names(461) } }
  static var isprintable: Names { @inline(__always) get { Names(462) } }
  static var RuntimeError: Names { @inline(__always) get { Names(463) } }
  static var TimeoutError: Names { @inline(__always) get { Names(464) } }
  static var UnicodeError: Names { @inline(__always) get { Names(465) } }
  static var dunderContains: Names { @inline(__always) get { Names(466) } }
  static var dunderDefaults: Names { @inline(__always) get { Names(467) } }
  static var dunderFloordiv: Names { @inline(__always) get { Names(468) } }
  static var dunderItruediv: Names { @inline(__always) get { Names(469) } }
  static var dunderQualname: Names { @inline(__always) get { Names(470) } }
  static var dunderReversed: Names { @inline(__always) get { Names(471) } }
  static var dunderRtruediv: Names { @inline(__always) get { Names(472) } }
  static var dunderSetName: Names { @inline(__always) get { Names(473) } }
  static var cContiguous: Names { @inline(__always) get { Names(474) } }
  static var fContiguous: Names { @inline(__always) get { Names(475) } }
  static var interruptBy: Names { @inline(__always) get { Names(476) } }
  static var intersection: Names { @inline(__always) get { Names(477) } }
  static var isidentifier: Names { @inline(__always) get { Names(478) } }
  static var monotonicNs: Names { @inline(__always) get { Names(479) } }
  static var perfCounter: Names { @inline(__always) get { Names(480) } }
  static var randomState: Names { @inline(__always) get { Names(481) } }
  static var removeprefix: Names { @inline(__always) get { Names(482) } }
  static var removesuffix: Names { @inline(__always) get { Names(483) } }
  static var staticmethod: Names { @inline(__always) get { Names(484) } }
  static var versionInfo: Names { @inline(__always) get { Names(485) } }
  static var BaseException: Names { @inline(__always) get { Names(486) } }
  static var GeneratorExit: Names { @inline(__always) get { Names(487) } }
  static var OverflowError: Names { @inline(__always) get { Names(488) } }
  static var StopIteration: Names { @inline(__always) get { Names(489) } }
  static var TextIOWrapper: Names { @inline(__always) get { Names(490) } }
  static var dunderClasscell: Names { @inline(__always) get { Names(491) } }
  static var dunderIfloordiv: Names { @inline(__always) get { Names(492) } }
  static var dunderRfloordiv: Names { @inline(__always) get { Names(493) } }
  static var dunderTraceback: Names { @inline(__always) get { Names(494) } }
  static var bytesPerSep: Names { @inline(__always) get { Names(495) } }
  static var dictIterator: Names { @inline(__always) get { Names(496) } }
  static var AssertionError: Names { @inline(__always) get { Names(497) } }
  static var AttributeError: Names { @inline(__always) get { Names(498) } }
  static var NotImplemented: Names { @inline(__always) get { Names(499) } }
  static var RecursionError: Names { @inline(__always) get { Names(500) } }
  static var ReferenceError: Names { @inline(__always) get { Names(501) } }
  static var RuntimeWarning: Names { @inline(__always) get { Names(502) } }
  static var dunderKwdefaults: Names { @inline(__always) get { Names(503) } }
  static var dunderMatchArgs: Names { @inline(__always) get { Names(504) } }
  static var implementation: Names { @inline(__always) get { Names(505) } }
  static var rangeIterator: Names { @inline(__always) get { Names(506) } }
  static var withTraceback: Names { @inline(__always) get { Names(507) } }
  static var ArithmeticError: Names { @inline(__always) get { Names(508) } }
  static var BlockingIOError: Names { @inline(__always) get { Names(509) } }
  static var ConnectionError: Names { @inline(__always) get { Names(510) } }
  static var FileExistsError: Names { @inline(__always) get { Names(511) } }
  static var PermissionError: Names { @inline(__always) get { Names(512) } }
  static var asyncGenerator: Names { @inline(__always) get { Names(513) } }
  static var perfCounterNs: Names { @inline(__always) get { Names(514) } }
  static var printException: Names { @inline(__always) get { Names(515) } }
  static var EnvironmentError: Names { @inline(__always) get { Names(516) } }
  static var IndentationError: Names { @inline(__always) get { Names(517) } }
  static var dunderGetattribute: Names { @inline(__always) get { Names(518) } }
  static var asIntegerRatio: Names { @inline(__always) get { Names(519) } }
  static var FileNotFoundError: Names { @inline(__always) get { Names(520) } }
  static var KeyboardInterrupt: Names { @inline(__always) get { Names(521) } }
  static var UnboundLocalError: Names { @inline(__always) get { Names(522) } }
  static var ZeroDivisionError: Names { @inline(__always) get { Names(523) } }
  static var dunderClassGetitem: Names { @inline(__always) get { Names(524) } }
  static var dunderInitSubclass: Names { @inline(__always) get { Names(525) } }
  static var dunderInstancecheck: Names { @inline(__always) get { Names(526) } }
  static var dunderSubclasscheck: Names { @inline(__always) get { Names(527) } }
  static var callableIterator: Names { @inline(__always) get { Names(528) } }
  static var differenceUpdate: Names { @inline(__always) get { Names(529) } }
  static var DeprecationWarning: Names { @inline(__always) get { Names(530) } }
  static var FloatingPointError: Names { @inline(__always) get { Names(531) } }
  static var NotImplementedType: Names { @inline(__always) get { Names(532) } }
  static var StopAsyncIteration: Names { @inline(__always) get { Names(533) } }
  static var UnicodeDecodeError: Names { @inline(__always) get { Names(534) } }
  static var UnicodeEncodeError: Names { @inline(__always) get { Names(535) } }
  static var ModuleNotFoundError: Names { @inline(__always) get { Names(536) } }
  static var NotImplementedError: Names { @inline(__always) get { Names(537) } }
  static var intersectionUpdate: Names { @inline(__always) get { Names(538) } }
  static var dunderSuppressContext: Names { @inline(__always) get { Names(539) } }
  static var symmetricDifference: Names { @inline(__always) get { Names(540) } }
  static var asyncGeneratorAsend: Names { @inline(__always) get { Names(541) } }
  static var builtinFunctionOrMethod: Names { @inline(__always) get { Names(542) } }
  static var symmetricDifferenceUpdate: Names { @inline(__always) get { Names(543) } }
}

let nameCount = 544
/// How many names there are of each length.
let nameCounts: InlineArray<28, UInt8> = [
  1, 0, 3, 42, 59, 59, 51, 68, 68, 45, 37, 30, 23, 11, 11, 8, 4, 10, 6, 3, 2, 1, 0, 0, 0, 0, 1, 1,
]
let nameBytes: StaticString = """
gcidpiabsaddallanybinchrcosdirdocenderfexpgcdgethexinfintkeylcmlenlogmapmaxminmodmromsgnan\
objoctordpoppowsepsetsinstrsumsystantauzipacosargsargvasinatanbaseboolcasecastceilcellcode\
combcopycoshdicterfcevalexecexitfabsfdelfgetfilefindfmodfsetfsumhashhelpimagiterjoinkeys\
listlog2mathmodemodfnamendimnextpermprodreadrealreprseedselfsendsinhsortsqrtstepstoptanh\
timetypevars_dataacoshaiteranextasciiasendasinhatan2atanhbytescauseclearclosecountcrc32\
errnoexpm1flagsfloatfloorflushfrexpgammahypotindexinputisinfisnanisqrtitemsldexpljustlog10\
log1plowermatchnamesprintrangerfindrjustroundshapesleepslicesplitstartstdinstripsuperthrow\
titletrunctupleunionuppervaluewritezfill__eq____ge____gt____le____lt____ne____or___adder\
acloseappendathrowbuffercenterchoicedecodedeletedigestdivmodenableencodeerrorsextendfilter\
formatgetterinsertlengthlgammalinenolocalslstripmethodmodulenbytesobjectrandomremoverindex\
rsplitrstripsettersignedsinglesortedsourcestderrstdoutstricttolistupdatevaluesIOError\
OSErrorWarning__abs____add____and____dir____doc____get____int____ior____len____mod__\
__mro____mul____neg____new____pos____pow____ror____set____str____sub____xor___manual\
abs_tolcollectcompilecomplexcontextdefaultdegreesdelattrdeleterdisablediscardfromhex\
getattrglobalshasattrindicesisalnumisalphaisasciiiscloseisdigitislowerisspaceistitle\
isuppermaxsizemodulesndigitspopitemradiansrandintrel_tolreleasereplacereversesetattr\
shufflestridestabsizetime_nstobytesuniformversion<lambda><module>EOFErrorEllipsisKeyError\
NoneType__base____bool____call____ceil____dict____exit____file____func____hash____iadd__\
__iand____imod____imul____init____ipow____isub____iter____ixor____main____name____next__\
__radd____rand____repr____rmod____rmul____rpow____rsub____rxor____self__add_notebuiltins\
callablecasefoldcopysignellipsisencodingendswithexc_infofilenamefromkeysfunctionisfinite\
issubsetitemsizeiteratorkeependsmaxsplitmem_freeplatformpropertyreadlinereadonlyreversed\
sleep_mssleep_usstrerrorswapcaseticks_msticks_usto_bytestypecode<genexpr>Exception\
NameErrorTypeError__aexit____aiter____anext____await____bases____bytes____cause____class__\
__debug____enter____float____floor____index____notes____round____slots____trunc__bit_count\
bytearraybyteorderconjugatecoroutinedict_keysenumeratefactorialfrozensetgeneratorgetsizeof\
isdecimalisenabledisnumericmaketransmem_allocmetaclassmonotonicnumeratorpartitionrandrange\
thresholdticks_addtranslateIndexErrorSystemExitValueError__aenter____buffer____delete__\
__divmod____format____import____invert____lshift____matmul____module____rshift__bit_length\
bits_floatcapitalizecontiguousdict_itemsdifferenceexpandtabsfloat_bitsformat_mapfrom_bytes\
is_integerisdisjointisinstanceissubclassissupersetmemoryviewrpartitionsetdefaultsplitlines\
startswithsuboffsetsticks_difftoreadonlyBufferErrorImportErrorLookupErrorMemoryError\
SyntaxErrorSystemErrorUserWarning__complex____context____delattr____delitem____getattr__\
__getitem____ilshift____imatmul____irshift____missing____prepare____rdivmod____rlshift__\
__rmatmul____rrshift____setattr____setitem____truediv__classmethoddenominatordict_values\
getrandbitsisprintableRuntimeErrorTimeoutErrorUnicodeError__contains____defaults__\
__floordiv____itruediv____qualname____reversed____rtruediv____set_name__c_contiguous\
f_contiguousinterrupt_byintersectionisidentifiermonotonic_nsperf_counterrandom_state\
removeprefixremovesuffixstaticmethodversion_infoBaseExceptionGeneratorExitOverflowError\
StopIterationTextIOWrapper__classcell____ifloordiv____rfloordiv____traceback__\
bytes_per_sepdict_iteratorAssertionErrorAttributeErrorNotImplementedRecursionError\
ReferenceErrorRuntimeWarning__kwdefaults____match_args__implementationrange_iterator\
with_tracebackArithmeticErrorBlockingIOErrorConnectionErrorFileExistsErrorPermissionError\
async_generatorperf_counter_nsprint_exceptionEnvironmentErrorIndentationError\
__getattribute__as_integer_ratioFileNotFoundErrorKeyboardInterruptUnboundLocalError\
ZeroDivisionError__class_getitem____init_subclass____instancecheck____subclasscheck__\
callable_iteratordifference_updateDeprecationWarningFloatingPointErrorNotImplementedType\
StopAsyncIterationUnicodeDecodeErrorUnicodeEncodeErrorModuleNotFoundError\
NotImplementedErrorintersection_update__suppress_context__symmetric_difference\
async_generator_asendbuiltin_function_or_methodsymmetric_difference_update\

"""

#endif
