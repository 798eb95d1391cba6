import Bus
import Testing

@Suite struct SchedulerTests {
  private func advance(_ scheduler: Scheduler, to time: UInt64) {
    scheduler.advance(to: time)
    scheduler.runDueEvents()
  }

  @Test func tiesHappenInOrderOfScheduling() {
    let scheduler = Scheduler(frequency: 1)
    var log: [String] = []
    let events = (0..<5).map { index in Event("\(index)") { log.append("\(index)") } }
    for index in [3, 1, 4, 0, 2] { scheduler.schedule(events[index], at: 10) }
    advance(scheduler, to: 10)
    #expect(log == ["3", "1", "4", "0", "2"])
  }

  @Test func nowIsTheDueTimeInsideAHandler() {
    let scheduler = Scheduler(frequency: 1)
    var times: [UInt64] = []
    let event = Event("tick")
    event.handler = { [unowned event] in
      times.append(scheduler.now)
      if times.count < 4 { scheduler.schedule(event, after: 5) }
    }
    scheduler.schedule(event, at: 3)
    advance(scheduler, to: 100)
    #expect(times == [3, 8, 13, 18])
    #expect(scheduler.now == 100)
    #expect(scheduler.isIdle)
  }

  @Test func cancelledAndMovedEvents() {
    let scheduler = Scheduler(frequency: 1)
    var log: [String] = []
    let a = Event("a") { log.append("a") }
    let b = Event("b") { log.append("b") }
    let c = Event("c") { log.append("c") }
    scheduler.schedule(a, at: 5)
    scheduler.schedule(b, at: 6)
    scheduler.schedule(c, at: 7)
    scheduler.schedule(c, at: 1)
    scheduler.cancel(a)
    scheduler.cancel(a)
    #expect(!a.isScheduled && c.isScheduled)
    #expect(scheduler.nextDeadline == 1)
    advance(scheduler, to: 20)
    #expect(log == ["c", "b"])
  }

  @Test func schedulingMovesTheDeadlineCloser() {
    let scheduler = Scheduler(frequency: 1)
    let (later, sooner) = (Event("later"), Event("sooner"))
    scheduler.clock.pointee.deadline = 50
    scheduler.schedule(later, at: 70)
    #expect(scheduler.clock.pointee.deadline == 50)
    scheduler.schedule(sooner, at: 30)
    #expect(scheduler.clock.pointee.deadline == 30)
    scheduler.requestAttention()
    #expect(scheduler.clock.pointee.deadline == 0)
  }

  /// Random schedules, moves and cancellations against a sorted list.
  @Test(arguments: Array(1...20) as [UInt64])
  func agreesWithASortedList(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ bound: UInt64) -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state % bound
    }
    let scheduler = Scheduler(frequency: 1)
    var log: [Int] = []
    let events = (0..<40).map { index in Event("\(index)") { log.append(index) } }
    var model: [(time: UInt64, order: Int, index: Int)] = []
    for order in 0..<400 {
      let index = Int(random(40))
      model.removeAll { $0.index == index }
      if random(4) == 0 {
        scheduler.cancel(events[index])
      } else {
        let time = random(50)
        scheduler.schedule(events[index], at: time)
        model.append((time, order, index))
      }
      #expect(scheduler.nextDeadline == model.map(\.time).min() ?? .max)
    }
    advance(scheduler, to: 50)
    #expect(log == model.sorted { ($0.time, $0.order) < ($1.time, $1.order) }.map(\.index))
  }
}
