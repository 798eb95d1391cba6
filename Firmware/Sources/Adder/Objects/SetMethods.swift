// The methods of set and frozenset.

/// `set(iterable)`
func setConstruct(_ args: Args) throws(Raised) -> Value {
  args.count < 2 ? try setNew(.set) : try setFrom(.set, iterable: args[1])
}

/// `frozenset(iterable)`
func frozensetConstruct(_ args: Args) throws(Raised) -> Value {
  if args.count < 2 { return try setNew(.frozenset) }
  return args[1].isHeap(.frozenset) ? args[1] : try setFrom(.frozenset, iterable: args[1])
}

func setMethodAdd(_ args: Args) throws(Raised) -> Value {
  try setAdd(args[0], args[1])
  return .none
}

func setMethodRemove(_ args: Args) throws(Raised) -> Value {
  if !(try setRemove(args[0], args[1])) { throw keyError(args[1]) }
  return .none
}

func setMethodDiscard(_ args: Args) throws(Raised) -> Value {
  _ = try setRemove(args[0], args[1])
  return .none
}

func setMethodPop(_ args: Args) throws(Raised) -> Value {
  let table = Table(args[0])
  guard let number = table.next(from: 0) else {
    throw keyError(try makeString(Text("pop from an empty set")))
  }
  let item = table.entry(number).pointee
  table.remove(number)
  return item
}

func setMethodCopy(_ args: Args) throws(Raised) -> Value {
  try setCopy(args[0], as: args[0].kind)
}

/// A new set, combined with each argument in turn.
private func combined(_ op: BinaryOperator, _ args: Args) throws(Raised) -> Value {
  var result = try setCopy(args[0], as: args[0].kind)
  var index = 1
  while index < args.count {
    result = try setCombine(op, result, args[index], as: args[0].kind)
    index &+= 1
  }
  return result
}

private func combineInPlace(_ op: BinaryOperator, _ args: Args) throws(Raised) -> Value {
  var index = 1
  while index < args.count {
    try setCombineInPlace(op, args[0], args[index])
    index &+= 1
  }
  return .none
}

func setMethodUnion(_ args: Args) throws(Raised) -> Value { try combined(.or, args) }
func setMethodIntersection(_ args: Args) throws(Raised) -> Value { try combined(.and, args) }
func setMethodDifference(_ args: Args) throws(Raised) -> Value { try combined(.subtract, args) }
func setMethodSymmetricDifference(_ args: Args) throws(Raised) -> Value {
  try combined(.xor, args)
}
func setMethodUpdate(_ args: Args) throws(Raised) -> Value { try combineInPlace(.or, args) }
func setMethodIntersectionUpdate(_ args: Args) throws(Raised) -> Value {
  try combineInPlace(.and, args)
}
func setMethodDifferenceUpdate(_ args: Args) throws(Raised) -> Value {
  try combineInPlace(.subtract, args)
}
func setMethodSymmetricDifferenceUpdate(_ args: Args) throws(Raised) -> Value {
  try combineInPlace(.xor, args)
}

/// The argument of a comparing method as a set.
private func other(_ args: Args) throws(Raised) -> Value {
  isSetLike(args[1]) ? args[1] : try setFrom(.set, iterable: args[1])
}

func setMethodIssubset(_ args: Args) throws(Raised) -> Value {
  Value(bool: try isSubset(args[0], try other(args)))
}

func setMethodIssuperset(_ args: Args) throws(Raised) -> Value {
  Value(bool: try isSubset(try other(args), args[0]))
}

/// Also of `dictKeys` and `dictItems`.
func setMethodIsdisjoint(_ args: Args) throws(Raised) -> Value {
  let common = try setCombine(.and, args[0], args[1], as: .set)
  return Value(bool: Table(common).live == 0)
}
