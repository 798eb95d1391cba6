"""Calls of the modules that compute: itertools, functools, json, re, struct, bisect, heapq and collections."""

PATTERNS = ("a", "b", ".", r"\d", r"\w", r"\s", "[a-c]", "[^a]", r"\b", "^", "$", "(a)", "(?:ab)", "(b|c)", "(?P<n>a)", "ab", "x", "1")
REPEATS = ("", "", "", "*", "+", "?", "*?", "{2}", "{1,2}", "+?")
TEXTS = ("", "a", "ab", "abcab", "a1 b22", "xaxbxc", "aaa", "Ab-cd_e", "1, 2,3", "line\nab")
FORMATS = ("b", "B", "h", "H", "i", "I", "q", "Q", "3s", "x", "?", "2h", "4B", "c", "5p")


class Library:
    def __init__(self, make):
        self.make = make
        self.pick, self.chance, self.small = make.pick, make.chance, make.small

    def pattern(self):
        return "".join(self.pick(*PATTERNS) + self.pick(*REPEATS) for _ in range(self.small(1, 4)))

    def iterable(self):
        return self.pick("'abc'", "[3, 1, 2]", "range(4)", "()", "(1, 1, 2)", "'aab'", "{'k': 1}", "[0, None, 2]", "5")

    def document(self, depth=2):
        inner = lambda: self.document(depth - 1)
        if depth <= 0:
            return self.pick("1", "-2", "True", "None", "'é\\n'", "2.5", "''", "10**12", "'\"x\\\\'")
        return self.pick(
            lambda: inner(), lambda: f"[{inner()}, {inner()}]", lambda: "{'k': %s, 'a': %s}" % (inner(), inner()), lambda: f"({inner()},)", lambda: "{1: %s}" % inner(),
            lambda: "[]", lambda: "{}", lambda: "{None: 1, True: %s}" % inner())()

    def text(self):
        """JSON, or nearly so."""
        text = self.pick('[1, 2.5, "a"]', '{"k": [true, null], "b": {}}', '"\\u00e9\\n"', " 12 ", "-0.5e2", "[]", '{"a": 1}', "[1, [2, [3]]]", '"\\ud83d\\ude00"')
        if self.chance(35):
            at = self.small(0, len(text))
            text = text[:at] + self.pick("", ",", "]", "x", '"', " ", "1") + text[at + self.pick(0, 1):]
        return repr(text)

    def itertools(self):
        it, other, n = self.iterable(), self.iterable(), self.small(-1, 4)
        return self.pick(
            f"list(chain({it}, {other}))", f"list(islice({it}, {n}{self.pick('', ', 3', ', None', ', 5, 2')}))", f"list(accumulate({it}{self.pick('', ', mul', ', initial=1', ', max')}))",
            f"list(product({it}{self.pick('', ', ' + other, ', repeat=2')}))", f"list(permutations({it}{self.pick('', f', {n}')}))", f"list(combinations({it}, {n}))",
            f"list(combinations_with_replacement({it}, {n}))", f"[(k, list(g)) for k, g in groupby({it}{self.pick('', ', lambda v: v == 1', ', str')})]", f"list(zip_longest({it}, {other}{self.pick('', ', fillvalue=0')}))",
            f"list(takewhile(lambda v: v != 1, {it}))", f"list(dropwhile(lambda v: v == 'a', {it}))", f"list(filterfalse({self.pick('None', 'lambda v: v')}, {it}))", f"list(compress({it}, {other}))",
            f"list(starmap({self.pick('max', 'pow', 'lambda *v: v')}, zip({it}, {other})))", f"list(islice(cycle({it}), 5))", f"list(islice(count({n}{self.pick('', ', 2', ', -1')}), 4))", f"list(repeat({it}, {n}))",
            f"list(pairwise({it}))", f"[list(t) for t in tee({it}{self.pick('', ', 3')})]", f"list(chain.from_iterable([{it}, {other}]))")

    def functools(self):
        it = self.iterable()
        return self.pick(
            f"reduce({self.pick('max', 'mul', 'lambda p, q: (p, q)')}, {it}{self.pick('', ', 1', ', ()')})", f"partial({self.pick('pow', 'divmod', 'int')}, {self.pick('2', '30')})({self.pick('3', '-2')})", f"partial(dict, {self.pick('[(1, 2)]', 'k=1')})({self.pick('k=3', 'a=2', '')})",
            f"sorted({it}, key=cmp_to_key(lambda p, q: (p < q) - (p > q)))")

    def collections(self):
        it, other = self.iterable(), self.iterable()
        n = self.small(-3, 4)
        return self.pick(
            f"Counter({it}).most_common({self.pick('', 1, 2)})", f"sorted((Counter({it}) {self.pick('+', '-', '&', '|')} Counter({other})).items(), key=repr)", f"deque({it}{self.pick('', ', 2', ', maxlen=3', ', 0')})",
            f"(lambda d: (d.rotate({n}), d.append(9), d.popleft(), d))(deque({it}))", f"deque({it})[{n}]", f"(lambda d: (d.insert({n}, 7), d.extendleft({other}), d))(deque({it}, {self.pick('None', 4)}))",
            f"OrderedDict.fromkeys({it})", f"(lambda d: (d[1].append(2), d))(defaultdict(list))", f"namedtuple('P', {self.pick(repr('a b'), repr('a, b'), ['a', 'b'])})({self.pick('1, 2', '1', 'b=1, a=2', '1, 2, 3')})",
            f"namedtuple('P', 'a b', defaults=({n},))({self.pick('1', '1, 2', '')})._asdict()", f"namedtuple('P', 'a b')(1, 2)._replace({self.pick('a=3', 'c=1', '')})")

    def sorting(self):
        n, it = self.small(-1, 5), self.pick("[1, 2, 2, 5]", "[]", "[3]", "'abd'")
        return self.pick(
            f"{self.pick('bisect_left', 'bisect_right', 'bisect')}({it}, {self.pick(n, repr('b'))}{self.pick('', ', 1', ', 0, 2')})", f"(lambda a: (insort(a, {n}), a))([1, 2, 4])",
            f"(lambda h: (heapify(h), heappop(h), heappush(h, {n}), h))([4, 2, 7, 1][:{self.small(0, 4)}])", f"{self.pick('nsmallest', 'nlargest')}({n}, {self.iterable()}{self.pick('', ', key=str')})",
            f"heappushpop([1, 3], {n})", f"heapreplace([1, 3], {n})", f"list(merge([1, 4], [2, {n}]{self.pick('', ', key=lambda v: -v', ', reverse=True')}))")

    def json(self):
        options = self.pick("", "", ", indent=1", ", sort_keys=True", ", separators=(',', ':')", ", ensure_ascii=False", ", default=str")
        return self.pick(f"dumps({self.document()}{options})", f"loads({self.text()})", f"loads(dumps({self.document()}))")

    def re(self):
        p, t = self.pattern(), self.pick(*TEXTS)
        flags = self.pick("", "", "", ", I", ", M", ", S")
        return self.pick(
            f"(lambda m: m and (m.span(), m.groups(), m.groupdict()))(re.{self.pick('search', 'match', 'fullmatch')}({p!r}, {t!r}{flags.replace(', ', ', re.')}))", f"re.findall({p!r}, {t!r}{flags.replace(', ', ', re.')})",
            f"re.split({p!r}, {t!r}{self.pick('', ', 1')})", f"re.sub({p!r}, {self.pick(repr('-'), repr('<' + chr(92) + 'g<0>>'), 'lambda m: str(m.span())')}, {t!r}{self.pick('', ', 1')})",
            f"[m.group() for m in re.finditer({p!r}, {t!r})]", f"re.escape({t!r})")

    def struct(self):
        parts = [self.pick(*FORMATS) for _ in range(self.small(1, 3))]
        layout = self.pick("<", ">", "!", "=") + "".join(parts)
        values = [v for part in parts for v in self.values(part)]
        if self.chance(10):
            values = values[:-1]
        packed = f"pack({layout!r}, {', '.join(values)})" if values else f"pack({layout!r})"
        return self.pick(packed, f"unpack({layout!r}, {packed})", f"calcsize({layout!r})", f"unpack({layout!r}, b'1234567')", f"list(iter_unpack('<H', {packed}))", f"unpack_from('<B', {packed}, {self.small(-2, 4)})")

    def values(self, part):
        if part == "x":
            return []
        if part in ("3s", "5p"):
            return [self.pick("b'ab'", "b'abcdefgh'", "b''")]
        if part == "c":
            return [self.pick("b'c'", "b'cc'")]
        count = int(part[:-1]) if part[:-1].isdigit() else 1
        return [self.pick("0", "1", "-1", "127", "200", "-300", "70000", "2**31", "2**63", "'s'") if self.chance(40) else str(self.small(0, 9)) for _ in range(count)]

    MODULES = {
        "itertools": "from itertools import *\nfrom operator import mul", "functools": "from functools import *\nfrom operator import mul", "collections": "from collections import *",
        "sorting": "from bisect import *\nfrom heapq import *", "json": "from json import dumps, loads", "re": "import re", "struct": "from struct import *"}

    def program(self):
        name = self.pick(*self.MODULES)
        return [self.MODULES[name]] + [f"probe({number}, lambda: {getattr(self, name)()})" for number in range(10)]
