/// Costs of things that may be under way at the same time, several times over: each has a number from 0.
struct ProfileCosts {
  private var costs: [ScriptProfile.Cost] = []
  /// How often it began or was come to.
  private var counts: [UInt64] = []
  /// How often it is under way, and since when.
  private var depths: [Int] = []
  private var begins: [UInt64] = []

  mutating func add() {
    costs.append(.init())
    counts.append(0)
    depths.append(0)
    begins.append(0)
  }

  func cost(_ index: Int) -> ScriptProfile.Cost { costs[index] }
  func count(_ index: Int) -> UInt64 { counts[index] }

  mutating func note(_ index: Int) { counts[index] += 1 }

  mutating func charge(_ index: Int, _ cycles: UInt64) { costs[index].own += cycles }

  mutating func allocate(_ index: Int, _ bytes: UInt64) { costs[index].allocated += bytes }

  mutating func begin(_ index: Int, at time: UInt64) {
    if depths[index] == 0 { begins[index] = time }
    depths[index] += 1
  }

  mutating func end(_ index: Int, at time: UInt64) {
    depths[index] -= 1
    if depths[index] == 0 { costs[index].total += time - begins[index] }
  }
}
