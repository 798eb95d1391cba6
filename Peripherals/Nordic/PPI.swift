import Bus

/// Programmable peripheral interconnect (nRF51 RM section 16, nRF52833 PS section "PPI"): channels
/// that carry an event of one peripheral to a task of another without the processor. A task follows
/// its event one tick of the 16 MHz clock later.
public final class PPI: NordicPeripheral {
  private enum R {
    static let CHEN: UInt32 = 0x500
    static let CH: UInt32 = 0x510
    static let CHG: UInt32 = 0x800
    static let FORK: UInt32 = 0x910
  }

  /// What the families differ in.
  private struct Shape {
    let channels: Int
    let groups: Int
    let hasForks: Bool
  }
  private static func shape(_ family: NordicFamily) -> Shape {
    family == .nRF51
      ? Shape(channels: 16, groups: 4, hasForks: false)
      : Shape(channels: 20, groups: 6, hasForks: true)
  }

  /// Channels 20 to 31, wired for good: event and task addresses (nRF51 RM table 57; the same in
  /// the nRF52833 PS).
  private static let fixed: [(event: UInt32, task: UInt32)] = [
    (0x4000_8140, 0x4000_1000), (0x4000_8140, 0x4000_1004), (0x4000_8144, 0x4000_1010),
    (0x4000_1128, 0x4000_F000), (0x4000_1100, 0x4000_F000), (0x4000_1104, 0x4000_F004),
    (0x4000_1104, 0x4000_8044), (0x4000_110C, 0x4000_8048), (0x4000_B140, 0x4000_1000),
    (0x4000_B140, 0x4000_1004), (0x4000_B140, 0x4000_800C), (0x4000_B140, 0x4000_8000),
  ]
  private static let firstFixed = 20

  private static func channelFields(_ family: NordicFamily) -> [RegisterField] {
    (Array(0..<shape(family).channels) + Array(firstFixed..<32)).map { .field("CH\($0)", $0) }
  }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let shape = shape(family)
    let fields = channelFields(family)
    return RegisterMap(of: PPI.self) {
      for group in 0..<shape.groups {
        let step = 8 * UInt32(group)
        Register.task("TASKS_CHG[\(group)].EN", step) { $0.enable(group: group, true) }
        Register.task("TASKS_CHG[\(group)].DIS", step + 4) { $0.enable(group: group, false) }
        Register.readWrite("CHG[\(group)]", R.CHG + 4 * UInt32(group), fields: fields)
      }
      Register.readWrite("CHEN", R.CHEN, fields: fields, onWrite: { ppi, _ in ppi.connect() })
      Register.set("CHENSET", 0x504, of: "CHEN")
      Register.clear("CHENCLR", 0x508, of: "CHEN")
      for channel in 0..<shape.channels {
        let step = 8 * UInt32(channel)
        Register.readWrite(
          "CH[\(channel)].EEP", R.CH + step, onWrite: { ppi, _ in ppi.connect() })
        Register.readWrite(
          "CH[\(channel)].TEP", R.CH + step + 4, onWrite: { ppi, _ in ppi.connect() })
      }
      if shape.hasForks {
        for channel in 0..<32 {
          Register.readWrite(
            "FORK[\(channel)].TEP", R.FORK + 4 * UInt32(channel),
            onWrite: { ppi, _ in ppi.connect() })
        }
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// An enabled channel's two ends.
  private struct Route {
    let source: NordicPeripheral
    let event: Int
    let target: NordicPeripheral
    let task: UInt32
  }
  private var routes: [Route] = []
  /// Tasks on their way, the earliest first: the delay is the same for all.
  private var travelling: [(due: UInt64, route: Route)] = []
  private lazy var arrival = Event("PPI task") { [unowned self] in arrive() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    chip.interconnect = self
  }

  // MARK: Channels

  /// The addresses that an enabled channel connects.
  private func endPoints(_ channel: Int) -> [(event: UInt32, task: UInt32)] {
    let shape = Self.shape(chip.family)
    var ends: [(event: UInt32, task: UInt32)] = []
    var event: UInt32 = 0
    if channel >= Self.firstFixed {
      ends.append(Self.fixed[channel - Self.firstFixed])
      event = ends[0].event
    } else {
      event = self[R.CH + 8 * UInt32(channel)]
      ends.append((event, self[R.CH + 8 * UInt32(channel) + 4]))
    }
    if shape.hasForks {
      let fork = self[R.FORK + 4 * UInt32(channel)]
      if fork != 0 { ends.append((event, fork)) }
    }
    return ends
  }

  /// Makes the routes afresh from the registers.
  private func connect() {
    for route in routes { route.source.routedEvents = 0 }
    routes = []
    var enabled = self[R.CHEN]
    while enabled != 0 {
      let channel = enabled.trailingZeroBitCount
      enabled &= enabled - 1
      for (event, task) in endPoints(channel) {
        guard let (source, eventOffset) = peripheral(at: event),
          eventOffset >= Self.eventBase, eventOffset < Self.eventBase + 128,
          let (target, taskOffset) = peripheral(at: task)
        else { continue }
        routes.append(
          Route(
            source: source, event: Int(eventOffset - Self.eventBase) / 4, target: target,
            task: taskOffset))
      }
    }
    for route in routes { route.source.routedEvents |= 1 << UInt32(route.event) }
  }

  private func peripheral(at address: UInt32) -> (NordicPeripheral, UInt32)? {
    guard let found = bus?.peripheral(at: address)?.selected as? NordicPeripheral else {
      return nil
    }
    return (found, address &- found.base &+ found.firstOffset)
  }

  private func enable(group: Int, _ on: Bool) {
    let members = self[R.CHG + 4 * UInt32(group)]
    self[R.CHEN] = on ? self[R.CHEN] | members : self[R.CHEN] & ~members
    connect()
  }

  // MARK: Events

  /// A peripheral's event that some channel listens to has occurred.
  func routed(_ source: NordicPeripheral, event: Int) {
    let due = scheduler.now + chip.cyclesPerPeripheralTick
    for route in routes where route.source === source && route.event == event {
      travelling.append((due, route))
    }
    if !arrival.isScheduled, !travelling.isEmpty { scheduler.schedule(arrival, at: due) }
  }

  private func arrive() {
    let count = travelling.prefix { $0.due <= scheduler.now }.count
    let due = travelling[..<count]
    travelling.removeFirst(count)
    if let next = travelling.first { scheduler.schedule(arrival, at: next.due) }
    for (_, route) in due { route.target.trigger(task: route.task) }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    visit(&routes, state)
    var under = travelling.map(\.route)
    visit(&under, state)
    var due = travelling.map(\.due)
    state(&due)
    if state.isLoading { travelling = zip(due, under).map { ($0, $1) } }
    state(arrival, of: scheduler)
  }

  /// Routes by the names of their ends.
  private func visit(_ routes: inout [Route], _ state: StateArchive) {
    var sources = routes.map(\.source.name)
    var events = routes.map(\.event)
    var targets = routes.map(\.target.name)
    var tasks = routes.map(\.task)
    state(&sources)
    state(&events)
    state(&targets)
    state(&tasks)
    guard state.isLoading, state.failure == nil else { return }
    routes = []
    for index in sources.indices {
      guard let source = chip.peripheral(named: sources[index]), index < events.count,
        let target = index < targets.count ? chip.peripheral(named: targets[index]) : nil,
        index < tasks.count
      else { return state.fail("a route leads nowhere") }
      routes.append(
        Route(source: source, event: events[index], target: target, task: tasks[index]))
    }
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(arrival)
    travelling = []
    connect()
  }
}
