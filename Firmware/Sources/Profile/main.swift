// profile BLOCKS SYMBOLS OUTPUT COUNTS.json...: which basic blocks of an image run too often to be packed
// (Firmware/profile has the image and the counts made).
//
// BLOCKS has a function a line: its name, its fingerprint, its blocks' bytes; SYMBOLS is nm's output, with
// `block.FUNCTION.BLOCK` where each begins; COUNTS are reports of `thumbprint cycles`, of compiling if the
// name ends in `.compile.json`, of running if not.

import Foundation

struct Report: Decodable {
  struct Line: Decodable {
    let address: Int
    let count: Int
  }
  let cycles: Int
  let lines: [Line]
}

/// Cycles that unpacking takes: a block, and an instruction.
let blockCost = 150.0
let instructionCost = 72.0
/// What may be added to a run, and to compiling, on the average of all scripts.
let runBudget = 0.02
let compileBudget = 0.25
/// What one block may add to the run of any script.
let worstRun = 0.01

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
  var worst = 0.0

  /// What a byte less costs.
  var price: Double { ((run + worst / 5) / runBudget + compile / compileBudget) / Double(bytes) }
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

let counts = arguments[4...].sorted()
let compiled = counts.filter { $0.hasSuffix(".compile.json") }.count
for path in counts {
  let report = try JSONDecoder().decode(
    Report.self, from: try Data(contentsOf: URL(fileURLWithPath: path)))
  for line in report.lines {
    guard let block = addresses[line.address] else { continue }
    let cycles = blockCost + instructionCost * Double(blocks[block].bytes) / 2
    let share = Double(line.count) * cycles / Double(report.cycles)
    if path.hasSuffix(".compile.json") {
      blocks[block].compile += share / Double(compiled)
    } else {
      blocks[block].run += share / Double(counts.count - compiled)
      blocks[block].worst = max(blocks[block].worst, share)
    }
  }
}

var isCold = [Bool](repeating: false, count: blocks.count)
var run = 0.0
var compile = 0.0
let order = blocks.indices.sorted { (blocks[$0].price, $0) < (blocks[$1].price, $1) }
for index in order where blocks[index].worst < worstRun {
  guard run + blocks[index].run <= runBudget, compile + blocks[index].compile <= compileBudget
  else {
    continue
  }
  run += blocks[index].run
  compile += blocks[index].compile
  isCold[index] = true
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
let cold = blocks.indices.filter { isCold[$0] }.reduce(0) { $0 + blocks[$1].bytes }
print("\(cold) of \(blocks.reduce(0) { $0 + $1.bytes }) bytes of code may be packed")
