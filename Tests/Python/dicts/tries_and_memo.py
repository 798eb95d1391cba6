# A trie of words, memoised functions and a dispatch table.
def insert(trie, word):
    for c in word:
        trie = trie.setdefault(c, {})
    trie[""] = word


def find(trie, prefix):
    for c in prefix:
        if c not in trie: return []
        trie = trie[c]
    found, stack = [], [trie]
    while stack:
        node = stack.pop()
        for k, v in node.items():
            if k == "": found.append(v)
            else: stack.append(v)
    return sorted(found)


trie = {}
for word in "to tea ted ten i in inn".split():
    insert(trie, word)
print(find(trie, "te"), find(trie, "in"), find(trie, "x"), find(trie, ""), sorted(trie))
memo = {}


def paths(x, y):
    if x == 0 or y == 0: return 1
    if (x, y) not in memo:
        memo[x, y] = paths(x - 1, y) + paths(x, y - 1)
    return memo[x, y]


print(paths(6, 6), len(memo), memo[2, 2])
actions = {"add": lambda a, b: a + b, "neg": lambda a: -a, "list": lambda *a: sorted(a)}
print([actions[name](*args) for name, args in (("add", (1, 2)), ("neg", (5,)), ("list", (3, 1)))], actions.get("mul", lambda *a: "unknown")(1))
state = {("idle", "go"): "run", ("run", "stop"): "idle", ("run", "go"): "fast"}
now, trail = "idle", []
for event in "go go stop go stop".split():
    now = state.get((now, event), now)
    trail.append(now)
print(trail)
print(now, len(state), [k for k in state if k[1] == "go"])
