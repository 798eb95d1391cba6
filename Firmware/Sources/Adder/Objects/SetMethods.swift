// The methods of set and frozenset.

/// `set(iterable)`
func setConstruct(_ args: Args) -> Value {
  args.count < 2 ? setNew(.set) : setFrom(.set, iterable: args[1])
}

/// `frozenset(iterable)`
func frozensetConstruct(_ args: Args) -> Value {
  if args.count < 2 { return setNew(.frozenset) }
  return args[1].isHeap(.frozenset) ? args[1] : setFrom(.frozenset, iterable: args[1])
}

func setMethodAdd(_ args: Args) -> Value {
  setAdd(args[0], args[1])
  return .none
}

func setMethodRemove(_ args: Args) -> Value {
  if !(setRemove(args[0], args[1])) { keyError(args[1]) }
  return .none
}

func setMethodDiscard(_ args: Args) -> Value {
  _ = setRemove(args[0], args[1])
  return .none
}

func setMethodPop(_ args: Args) -> Value {
  let table = Table(args[0])
  guard let number = table.next(from: 0) else {
    keyError(makeString("pop from an empty set"))
  }
  let item = table.entry(number).pointee
  table.remove(number)
  return item
}

func setMethodCopy(_ args: Args) -> Value {
  setCopy(args[0], as: args[0].kind)
}

/// A new set, combined with each argument in turn.
private func combined(_ op: BinaryOperator, _ args: Args) -> Value {
  var result = setCopy(args[0], as: args[0].kind)
  var index = 1
  while index < args.count {
    result = setCombine(op, result, args[index], as: args[0].kind)
    index &+= 1
  }
  return result
}

private func combineInPlace(_ op: BinaryOperator, _ args: Args) -> Value {
  var index = 1
  while index < args.count {
    setCombineInPlace(op, args[0], args[index])
    index &+= 1
  }
  return .none
}

func setMethodUnion(_ args: Args) -> Value { combined(.or, args) }
func setMethodIntersection(_ args: Args) -> Value { combined(.and, args) }
func setMethodDifference(_ args: Args) -> Value { combined(.subtract, args) }
func setMethodSymmetricDifference(_ args: Args) -> Value {
  combined(.xor, args)
}
func setMethodUpdate(_ args: Args) -> Value { combineInPlace(.or, args) }
func setMethodIntersectionUpdate(_ args: Args) -> Value {
  combineInPlace(.and, args)
}
func setMethodDifferenceUpdate(_ args: Args) -> Value {
  combineInPlace(.subtract, args)
}
func setMethodSymmetricDifferenceUpdate(_ args: Args) -> Value {
  combineInPlace(.xor, args)
}

/// The argument of a comparing method as a set.
private func other(_ args: Args) -> Value {
  isSetLike(args[1]) ? args[1] : setFrom(.set, iterable: args[1])
}

func setMethodIssubset(_ args: Args) -> Value {
  Value(bool: isSubset(args[0], other(args)))
}

func setMethodIssuperset(_ args: Args) -> Value {
  Value(bool: isSubset(other(args), args[0]))
}

/// Also of `dictKeys` and `dictItems`.
func setMethodIsdisjoint(_ args: Args) -> Value {
  let common = setCombine(.and, args[0], args[1], as: .set)
  return Value(bool: Table(common).live == 0)
}
