/// The account of a profile: what each line, each function and each function below its callers has cost. Lines,
/// functions and places in the tree of calls go by the numbers that they get here.
struct ProfileLedger {
  private struct FunctionKey: Hashable {
    let name: String
    let place: ScriptProfile.Place
  }

  /// A function in a tree of calls.
  private struct Node: Hashable {
    let parent: Int
    let function: Int
  }

  /// The root of the tree of calls, no function's.
  static let root = 0
  /// Of the tree of calls: what a hostile guest makes of its memory takes no more of the host's than this.
  private static let nodeLimit = 200_000

  var lines = ProfileCosts()
  var functions = ProfileCosts()
  /// Cycles that are no line's.
  private var outside: UInt64 = 0
  private var places: [ScriptProfile.Place] = []
  private var placeIndex: [ScriptProfile.Place: Int] = [:]
  private var functionKeys: [FunctionKey] = []
  private var functionIndex: [FunctionKey: Int] = [:]
  private var nodes = [Node(parent: root, function: -1)]
  private var nodeIndex: [Node: Int] = [:]
  private var nodeCycles: [UInt64] = [0]
  private var isTruncated = false

  // MARK: Numbers

  mutating func line(_ place: ScriptProfile.Place) -> Int {
    if let index = placeIndex[place] { return index }
    placeIndex[place] = places.count
    places.append(place)
    lines.add()
    return places.count - 1
  }

  mutating func function(_ name: String, at place: ScriptProfile.Place) -> Int {
    let key = FunctionKey(name: name, place: place)
    if let index = functionIndex[key] { return index }
    functionIndex[key] = functionKeys.count
    functionKeys.append(key)
    functions.add()
    return functionKeys.count - 1
  }

  mutating func node(below parent: Int, _ function: Int) -> Int {
    let node = Node(parent: parent, function: function)
    if let index = nodeIndex[node] { return index }
    guard nodes.count < Self.nodeLimit else {
      isTruncated = true
      return parent
    }
    nodeIndex[node] = nodes.count
    nodes.append(node)
    nodeCycles.append(0)
    return nodes.count - 1
  }

  // MARK: Costs

  mutating func charge(_ cycles: UInt64, line: Int, function: Int, node: Int) {
    lines.charge(line, cycles)
    functions.charge(function, cycles)
    nodeCycles[node] += cycles
  }

  mutating func chargeOutside(_ cycles: UInt64) { outside += cycles }

  // MARK: The result

  /// - Parameter cycles: of the run.
  func profile(cycles: UInt64) -> ScriptProfile {
    let order = functionKeys.indices.sorted { left, right in
      let (a, b) = (functions.cost(left).own, functions.cost(right).own)
      return a != b ? a > b : left < right
    }
    var position = Array(repeating: 0, count: order.count)
    for (index, function) in order.enumerated() { position[function] = index }
    return ScriptProfile(
      cycles: cycles, outside: outside,
      lines: places.indices.filter { lines.count($0) > 0 || lines.cost($0).total > 0 }.map {
        .init(place: places[$0], times: lines.count($0), cost: lines.cost($0))
      }.sorted {
        ($0.place.isText ? 1 : 0, $0.place.line) < ($1.place.isText ? 1 : 0, $1.place.line)
      },
      functions: order.map {
        .init(
          name: functionKeys[$0].name, place: functionKeys[$0].place,
          calls: functions.count($0), cost: functions.cost($0))
      },
      stacks: stacks(position), isTruncated: isTruncated)
  }

  private func stacks(_ position: [Int]) -> [ScriptProfile.Stack] {
    nodes.indices.dropFirst().filter { nodeCycles[$0] > 0 }.map { index in
      var path: [Int] = []
      var node = index
      while node != Self.root {
        path.append(position[nodes[node].function])
        node = nodes[node].parent
      }
      return .init(functions: path.reversed(), own: nodeCycles[index])
    }.sorted { $0.functions.lexicographicallyPrecedes($1.functions) }
  }
}
