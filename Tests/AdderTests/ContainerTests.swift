import HostPort
import TestSupport
import Testing

@testable import Adder

/// Lists, tables and sorting as data structures, against Swift's own. What scripts see of them is
/// compared with CPython by the corpus.
@Suite struct ContainerTests {
  /// A dict that is filled, searched, emptied and copied at random has what a model has, in the order
  /// of insertion: small, with an index of bytes, and with a wide one.
  @Test(arguments: [3, 8, 9, 40, 250, 1500])
  func dictAgreesWithAModel(keys: Int) throws {
    try Machine.use {
      var random = RandomSource(seed: UInt64(keys))
      let names = (0..<keys).map { number in
        number % 3 == 0
          ? Machine.withText("key\(number)") { text in intern(text) }
          : Value(small: number &* 64)
      }
      let list = makeList(from: names, count: keys)
      let dict = dictNew()
      var order: [Value] = []
      var model: [UInt32: Int] = [:]
      for step in 0..<keys * 12 {
        let key = names[random.below(keys)]
        if random.below(3) == 0 {
          let removed = dictRemove(dict, key)
          #expect(removed == model[key.bits].map { Value(small: $0) } ?? .unset)
          if model.removeValue(forKey: key.bits) != nil { order.removeAll { $0 == key } }
        } else {
          dictSet(dict, key, Value(small: step))
          if model.updateValue(step, forKey: key.bits) == nil { order.append(key) }
        }
        #expect(dictCount(dict) == model.count)
      }
      for copy in [dict, dictCopy(dict)] {
        #expect(entries(copy).map(\.key) == order)
        #expect(entries(copy).map(\.value) == order.map { Value(small: model[$0.bits]!) })
        for key in names {
          #expect(
            dictGet(copy, key) == model[key.bits].map { Value(small: $0) } ?? .unset)
        }
      }
      for key in order { #expect(!dictRemove(dict, key).isUnset) }
      #expect(dictCount(dict) == 0 && entries(dict).isEmpty)
      dictSet(dict, names[0], .none)
      #expect(entries(dict).map(\.key) == [names[0]])
      #expect(listCount(list) == keys)
    }
  }

  /// What the small board pays for a dict or set of so many small ints.
  @Test(arguments: [(0, 16), (1, 48), (3, 48), (4, 88), (8, 88)])
  func dictIsSmall(count: Int, bytes: UInt32) throws {
    try Machine.use {
      let before = heapUsage().used
      let dict = dictNew()
      for number in 0..<count { dictSet(dict, Value(small: number), .none) }
      #expect(heapUsage().used - before == bytes)
    }
  }

  /// Deleting and adding for ever does not let a table grow.
  @Test func churnDoesNotGrowTheTable() throws {
    try Machine.use(heapSize: 4096) {
      let dict = dictNew()
      for number in 0..<20_000 {
        dictSet(dict, Value(small: number), .none)
        if number >= 12 {
          #expect(dictRemove(dict, Value(small: number - 12)) == .none)
        }
      }
      #expect(dictCount(dict) == 12)
      #expect(Table(dict).capacity <= 32)
    }
  }

  @Test(arguments: [0, 1, 2, 5, 8, 9, 16, 17, 33, 100, 513, 1000])
  func sortAgreesWithSwift(count: Int) throws {
    try Machine.use {
      var random = RandomSource(seed: UInt64(count) + 99)
      for range in [2, 10, 1_000_000] {
        let numbers = (0..<count).map { _ in random.below(range) - range / 2 }
        for isReverse in [false, true] {
          let list = makeList(from: numbers.map { Value(small: $0) }, count: count)
          listSort(list, key: .unset, reverse: Value(bool: isReverse))
          #expect(items(list) == (isReverse ? numbers.sorted(by: >) : numbers.sorted()))
        }
      }
    }
  }

  /// Slices of every kind, read, assigned and deleted, as CPython does it.
  @Test func slicesAgreeWithCPython() throws {
    let program = """
      import random
      random.seed(5)
      bounds = [None, 0, 1, 2, 5, 9, 30, -1, -2, -6, -30]
      for i in range(1500):
          n = random.randrange(9)
          a, b = random.choice(bounds), random.choice(bounds)
          c = random.choice([None, 1, 1, 1, 2, 3, -1, -2, 20, -20])
          l = list(range(n))
          taken = l[a:b:c]
          new = [100 + k for k in range(random.randrange(5) if c in (None, 1) else len(taken))]
          m = l[:]
          m[a:b:c] = new
          d = l[:]
          del d[a:b:c]
          print(n, a, b, c, new, taken, m, d, sep=';')
      """
    let lines = try Tool.check("python3", ["-c", program]).lines
    #expect(lines.count == 1500)
    try Machine.use(heapSize: 16 << 10) {
      for line in lines {
        let parts = line.split(separator: ";")
        let count = try #require(Int(parts[0]))
        let bounds = parts[1...3].map { Int($0).map { Value(small: $0) } ?? .none }
        let slice = sliceNew(bounds[0], bounds[1], bounds[2])
        let original = (0..<count).map { Value(small: $0) }
        let list = makeList(from: original, count: count)
        #expect(items(sequenceGetItem(list, slice)) == numbers(parts[5]), "\(line)")
        let tuple = makeTuple(from: original, count: count)
        #expect(items(sequenceGetItem(tuple, slice)) == numbers(parts[5]), "\(line)")
        let assigned = makeList(from: original, count: count)
        let new = numbers(parts[4]).map { Value(small: $0) }
        listSetItem(assigned, slice, makeList(from: new, count: new.count))
        #expect(items(assigned) == numbers(parts[6]), "\(line)")
        listDeleteItem(list, slice)
        #expect(items(list) == numbers(parts[7]), "\(line)")
      }
    }
  }

  // MARK: Helpers

  private func entries(_ dict: Value) -> [(key: Value, value: Value)] {
    var position = 0
    var entries: [(Value, Value)] = []
    while let entry = dictNext(dict, &position) { entries.append(entry) }
    return entries
  }

  private func items(_ sequence: Value) -> [Int] {
    (0..<sequenceCount(sequence)).map { Int(sequenceItems(sequence)[$0].small) }
  }

  /// `[1, 2]` as CPython prints it.
  private func numbers(_ list: Substring) -> [Int] {
    list.dropFirst().dropLast().split(separator: ", ").compactMap { Int($0) }
  }
}
