// profile BLOCKS SYMBOLS OUTPUT COUNTS.json...: which basic blocks of an image run too often to be packed
// (Firmware/profile has the image and the counts made).
//
// BLOCKS has a function a line: its name, its fingerprint, its blocks' bytes; SYMBOLS is nm's output, with
// `block.FUNCTION.BLOCK` where each begins; COUNTS are reports of `thumbprint cycles`, of compiling if the
// name ends in `.compile.json`, of the corpus of the tests if it begins with `corpus-`, else of a benchmark's
// run. Benchmarks repeat what they do, and what they do not is cold; the corpus has each method that there
// is, so that nothing is slow because no benchmark has it.

import Foundation

struct Report: Decodable {
  struct Line: Decodable {
    let address: Int
    let count: Int
  }
  let cycles: Int
  let lines: [Line]
}

/// Cycles that unpacking takes: a block, and an instruction. Fitted to the cycles of the corpus with and
/// without (773 scripts), when they were 200 and 42; 0.87 of that by what unpacking takes in four of them since.
let blockCost = 174.0
let instructionCost = 36.5
/// Bytes of code that must be packed for the image to stay below its ceiling: where it costs least for what
/// it saves.
let packedBytes = 88_700
/// What a packed byte saves, and what it takes to come from a block that is packed to one that is not.
/// Both by trial: images were smallest and quickest so.
let savedShare = 0.35
let borderBytes = 1.3
/// What it weighs that cycles are added, as shares of a script's, averaged: to a benchmark's run, to
/// compiling it, to the run of a script of the corpus.
let runWeight = 10.0
let compileWeight = 10.0
let corpusWeight = 5.0
/// What one block may add to the run of any benchmark, and of any script of the corpus.
let worstRun = 0.015
let worstCorpus = 0.2
/// A script of the corpus that runs for less counts as if it ran so many cycles.
let leastCycles = 300_000

func text(_ path: String) throws -> [Substring] {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    .split(separator: "\n")
}

struct Block {
  let function: Int
  let number: Int
  let bytes: Int
  /// Shares of the cycles that it would add, on the average, and at most.
  var run = 0.0
  var compile = 0.0
  var corpus = 0.0
  var worst = 0.0
  var worstInCorpus = 0.0

  var isTooHot: Bool { worst >= worstRun || worstInCorpus >= worstCorpus }

  var cost: Double {
    (run + worst / 5) * runWeight + compile * compileWeight
      + (corpus + worstInCorpus / 50) * corpusWeight
  }
}

let arguments = CommandLine.arguments
let functions = try text(arguments[1]).map { $0.split(separator: " ") }
var blocks: [Block] = []
var first: [Int] = []
for (number, function) in functions.enumerated() {
  first.append(blocks.count)
  for (index, bytes) in function[2].split(separator: ",").enumerated() {
    blocks.append(Block(function: number, number: index, bytes: Int(bytes)!))
  }
}
var addresses: [Int: Int] = [:]
for line in try text(arguments[2]) {
  let parts = line.split(separator: " ")
  guard parts.count == 3, parts[2].hasPrefix("block.") else { continue }
  let numbers = parts[2].split(separator: ".").compactMap { Int($0) }
  addresses[Int(parts[0], radix: 16)! & ~1] = first[numbers[0]] + numbers[1]
}

enum Kind { case run, compile, corpus }

func kind(_ path: String) -> Kind {
  if path.hasSuffix(".compile.json") { return .compile }
  return path.split(separator: "/").last!.hasPrefix("corpus-") ? .corpus : .run
}

let counts = arguments[4...].sorted()
let number = Dictionary(grouping: counts, by: kind).mapValues { Double($0.count) }
/// What packing a block adds to each script of the corpus.
var added: [[(block: Int, share: Double)]] = []
for path in counts {
  let report = try JSONDecoder().decode(
    Report.self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
  let kind = kind(path)
  let whole = Double(kind == .corpus ? max(report.cycles, leastCycles) : report.cycles)
  var shares: [(block: Int, share: Double)] = []
  for line in report.lines {
    guard let block = addresses[line.address] else { continue }
    let cycles = blockCost + instructionCost * Double(blocks[block].bytes) / 2
    let share = Double(line.count) * cycles / whole
    switch kind {
    case .compile:
      blocks[block].compile += share / number[kind]!
    case .run:
      blocks[block].run += share / number[kind]!
      blocks[block].worst = max(blocks[block].worst, share)
    case .corpus:
      blocks[block].corpus += share / number[kind]!
      blocks[block].worstInCorpus = max(blocks[block].worstInCorpus, share)
      shares.append((block, share))
    }
  }
  if kind == .corpus { added.append(shares) }
}

// Whether a block is worth packing depends on its neighbours: a few rounds settle it.
var isCold = blocks.map { !$0.isTooHot }
for _ in 0..<8 {
  let gains = blocks.indices.map { index in
    let borders = [index - 1, index + 1].reduce(0) { sum, other in
      let isBeside =
        blocks.indices.contains(other) && blocks[other].function == blocks[index].function
      return sum + (isBeside ? isCold[other] ? -1 : 1 : 0)
    }
    return max(Double(blocks[index].bytes) * savedShare - Double(borders) * borderBytes, 0.1)
  }
  let order = blocks.indices.filter { !blocks[$0].isTooHot }
    .sorted { (blocks[$0].cost / gains[$0], $0) < (blocks[$1].cost / gains[$1], $1) }
  isCold = [Bool](repeating: false, count: blocks.count)
  var packed = 0
  for index in order where packed < packedBytes {
    packed += blocks[index].bytes
    isCold[index] = true
  }
}

var output = """
  # Basic blocks that run too often to be packed (make profile): a function, its fingerprint, the blocks.

  """
for (number, function) in functions.enumerated() {
  var ranges: [ClosedRange<Int>] = []
  for index in 0..<function[2].split(separator: ",").count where !isCold[first[number] + index] {
    if let last = ranges.last, last.upperBound == index - 1 {
      ranges[ranges.count - 1] = last.lowerBound...index
    } else {
      ranges.append(index...index)
    }
  }
  if ranges.isEmpty { continue }
  let list = ranges.map {
    $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
  }
  output += "\(function[0]) \(function[1]) \(list.joined(separator: ","))\n"
}
try Data(output.utf8).write(to: URL(fileURLWithPath: arguments[3]))

let coldBlocks = blocks.indices.filter { isCold[$0] }.map { blocks[$0] }
let factors = added.map { $0.reduce(1) { isCold[$1.block] ? $0 + $1.share : $0 } }.sorted()
func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
let all = blocks.reduce(0) { $0 + $1.bytes }
print("\(coldBlocks.reduce(0) { $0 + $1.bytes }) of \(all) bytes of code may be packed")
print("that adds \(percent(coldBlocks.reduce(0) { $0 + $1.run })) to the run of benchmarks,")
print("\(percent(coldBlocks.reduce(0) { $0 + $1.compile })) to compiling them,")
print("\(percent(coldBlocks.reduce(0) { $0 + $1.corpus })) to the corpus,")
if let most = factors.last { print("at most \(percent(most - 1)) to a script of it") }
