# A small evaluator of expression trees, by patterns.
def evaluate(tree, names):
    match tree:
        case int() | float(): return tree
        case str(name) if name in names: return names[name]
        case ("neg", arg): return -evaluate(arg, names)
        case (("+" | "-" | "*") as op, left, right):
            a, b = evaluate(left, names), evaluate(right, names)
            return a + b if op == "+" else a - b if op == "-" else a * b
        case ("let", {**bindings}, body):
            return evaluate(body, {**names, **{k: evaluate(v, names) for k, v in bindings.items()}})
        case ("if", test, then, otherwise):
            return evaluate(then if evaluate(test, names) else otherwise, names)
        case ("sum", *terms): return sum(evaluate(t, names) for t in terms)
        case [op, *_]: raise ValueError("no operator " + op)
    raise NameError(tree)


print(evaluate(("+", 1, ("*", 2, 3)), {}))
print(evaluate(("let", {"x": 5, "y": ("neg", 2)}, ("-", "x", "y")), {}))
print(evaluate(("if", ("-", "x", 1), "yes", ("sum",)), {"x": 1, "yes": 3}))
print(evaluate(("sum", 1, 2, ("sum", 3, 4.5)), {}))
for bad in (("pow", 1, 2), "unknown"):
    try:
        evaluate(bad, {})
    except (ValueError, NameError) as e:
        print(type(e).__name__, e)
