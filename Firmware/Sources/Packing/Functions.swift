// Functions in packed form: all of them by one book.

public struct PackedFunctions {
  /// A function as it comes: what is at each label, and behind it.
  public struct Line {
    public let labels: [Substring]
    public let unit: Unit
    /// Instructions come to it.
    public let isEntered: Bool

    public init(labels: [Substring], unit: Unit, isEntered: Bool = false) {
      self.labels = labels
      self.isEntered = isEntered
      self.unit = unit
    }
  }

  public let book: Book
  /// In the order of the functions; nil where a branch goes too far.
  public let streams: [Stream?]

  public init(_ functions: [[Line]]) {
    // A run ends where one may come from elsewhere, and where one leaves.
    var runs: [[UInt16]] = []
    for function in functions {
      var run: [UInt16] = []
      for line in function {
        if !line.labels.isEmpty || line.isEntered, !run.isEmpty {
          runs.append(run)
          run = []
        }
        run.append(line.unit.word)
        if Unit.ends(line.unit.word) {
          runs.append(run)
          run = []
        }
      }
      if !run.isEmpty { runs.append(run) }
    }
    let phrases = Phrases(in: &runs)
    let book = Book(phrases: phrases, runs: runs)
    var next = 0
    streams = functions.map { function in
      var items: [Stream.Item] = []
      var line = 0
      while line < function.count {
        for word in runs[next] {
          let count = phrases.expanded(word).count
          let part = function[line..<(line + count)]
          items.append(
            Stream.Item(
              labels: part.first!.labels, word: word,
              operands: part.map(\.unit.operand).filter { $0 != .none },
              isEntered: part.first!.isEntered))
          line += count
        }
        next += 1
      }
      return Stream(items, book)
    }
    self.book = book
  }
}
