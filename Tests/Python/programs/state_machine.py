# A lexer as a table-driven state machine, and a vending machine as an object.
TABLE = {("start", "digit"): "int", ("start", "letter"): "word", ("int", "digit"): "int", ("int", "dot"): "real", ("real", "digit"): "real", ("word", "letter"): "word", ("word", "digit"): "word"}


def kind(c): return "digit" if c.isdigit() else "letter" if c.isalpha() else "dot" if c == "." else "other"


def lex(text):
    state, start, out = "start", 0, []
    for i, c in enumerate(text + " "):
        following = TABLE.get((state, kind(c)))
        if following is None:
            if state != "start": out.append((state, text[start:i]))
            following = TABLE.get(("start", kind(c)), "start")
            start = i
        state = following
    return out


print(lex("abc 12 3.14 x1y2 7.5a"), lex(""), lex("..."))


class Vending:
    def __init__(self): self.state, self.coins, self.log = self.idle, 0, []

    def idle(self, event):
        if isinstance(event, int):
            self.coins += event
            return self.paying

    def paying(self, event):
        if event == "cancel":
            self.log.append("returned %d" % self.coins)
            self.coins = 0
            return self.idle
        if isinstance(event, int): self.coins += event
        elif self.coins >= 5:
            self.log.append("%s, change %d" % (event, self.coins - 5))
            self.coins = 0
            return self.idle
        else: self.log.append("%d missing" % (5 - self.coins))

    def feed(self, *events):
        for e in events: self.state = self.state(e) or self.state
        return self.log


print(Vending().feed("tea", 2, "tea", 2, 2, "tea", 1, "cancel", "cola", 5, "cola"))
