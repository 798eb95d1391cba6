// The methods of dict and of its views.

/// Adds the keyword arguments of a native with `**`: their names in `vm.keywords[0]`, the values
/// behind the positional arguments.
private func addKeywords(_ dict: Value, _ args: Args, _ names: Value) {
  if names.isUnset { return }
  var index = 0
  while index < names.header.words {
    dictSet(dict, names.fields[index], args[args.count &+ index])
    index &+= 1
  }
}

/// `dict(mapping or pairs, **keywords)`
func dictConstruct(_ args: Args) -> Value {
  let names = vm.keywords[0]
  let dict = dictNew()
  if args.count > 1 { dictUpdateFrom(dict, args[1]) }
  addKeywords(dict, args, names)
  return dict
}

func dictMethodUpdate(_ args: Args) -> Value {
  let names = vm.keywords[0]
  // `__init__` comes with an instance of a subclass.
  let dict = unwrapped(args[0])
  if args.count > 1 { dictUpdateFrom(dict, args[1]) }
  addKeywords(dict, args, names)
  return .none
}

func dictMethodGet(_ args: Args) -> Value {
  let value = dictGet(args[0], args[1])
  return value.isUnset ? args.get(2, or: .none) : value
}

func dictMethodSetdefault(_ args: Args) -> Value {
  let value = dictGet(args[0], args[1])
  if !value.isUnset { return value }
  let standard = args.get(2, or: .none)
  dictSet(args[0], args[1], standard)
  return standard
}

func dictMethodPop(_ args: Args) -> Value {
  let value = dictRemove(args[0], args[1])
  if !value.isUnset { return value }
  if args.count > 2 { return args[2] }
  keyError(args[1])
}

func dictMethodPopitem(_ args: Args) -> Value {
  let table = Table(args[0])
  if table.live == 0 {
    keyError(makeString("popitem(): dictionary is empty"))
  }
  var number = table.used &- 1
  while table.entry(number).pointee.isUnset { number &-= 1 }
  let pair = makePair(table.entry(number)[0], table.entry(number)[1])
  table.remove(number)
  return pair
}

func tableMethodClear(_ args: Args) -> Value {
  Table(args[0]).reset()
  return .none
}

func dictMethodCopy(_ args: Args) -> Value { dictCopy(args[0]) }

/// `dict.fromkeys(iterable[, value])`
func dictFromkeys(_ args: Args) -> Value {
  let dict = args[0].isHeap ? call(args[0], args.base, 0) : dictNew()
  let keys = iterator(of: args[1])
  while true {
    let key = next(keys)
    if key == .exhausted { return dict }
    setItem(dict, key, args.get(2, or: .none))
  }
}

// MARK: Views: their one field is the dict

private func view(_ kind: TypeID, _ dict: Value) -> Value {
  let view = allocate(kind, payload: 4)
  view.fields[0] = dict
  return view
}

func dictMethodKeys(_ args: Args) -> Value { view(.dictKeys, args[0]) }
func dictMethodValues(_ args: Args) -> Value { view(.dictValues, args[0]) }
func dictMethodItems(_ args: Args) -> Value { view(.dictItems, args[0]) }

extension Value {
  /// A view of a dict.
  var isView: Bool { isHeap && (kind == .dictKeys || kind == .dictValues || kind == .dictItems) }
}

/// `item in o` for a dict, set, frozenset or view.
func tableContains(_ object: Value, _ item: Value) -> Bool {
  switch object.kind {
  case .dictKeys: return tableContains(object.fields[0], item)
  case .dictItems:
    if !item.isHeap(.tuple) || item.header.words != 2 { return false }
    let value = dictGet(object.fields[0], item.fields[0])
    return value.isUnset ? false : same(value, item.fields[1])
  case .dictValues:
    var position = 0
    while let (_, value) = dictNext(object.fields[0], &position) {
      if same(value, item) { return true }
    }
    return false
  case .set, .frozenset:
    // A set is looked up by its contents.
    if item.isHeap(.set) { return tableContains(object, setCopy(item, as: .frozenset)) }
    fallthrough
  default:
    var hash: UInt32 = 0
    return Table(object).find(item, &hash) >= 0
  }
}
