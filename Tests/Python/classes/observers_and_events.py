# Signals with weak manners: connect by decorator, priorities, one-shot handlers, errors in handlers.
class Signal:
    def __init__(self, name=""): self.name, self.handlers = name, []

    def __set_name__(self, owner, name): self.name = name

    def __get__(self, obj, owner=None):
        if obj is None: return self
        signals = obj.__dict__.setdefault("_signals", {})
        if self.name not in signals: signals[self.name] = Signal(self.name)
        return signals[self.name]

    def connect(self, f=None, *, priority=0, once=False):
        if f is None: return lambda f: self.connect(f, priority=priority, once=once)
        self.handlers.append((-priority, len(self.handlers), f, once))
        self.handlers.sort(key=lambda h: h[:2])
        return f

    def disconnect(self, f):
        before = len(self.handlers)
        self.handlers = [h for h in self.handlers if h[2] != f]
        return before - len(self.handlers)

    def __call__(self, *args, **kw):
        results, errors = [], []
        for h in list(self.handlers):
            if h[3]: self.handlers.remove(h)
            try:
                results.append(h[2](*args, **kw))
            except Exception as e:
                errors.append("%s: %s" % (type(e).__name__, e))
        return results + errors

    def __len__(self): return len(self.handlers)


class Button:
    pressed, released = Signal(), Signal()

    def __init__(self, name): self.name, self.count = name, 0

    def press(self): return self.pressed(self, at=len(self.pressed))

    def on_press(self, button, at): self.count += 1; return "%s told of %s" % (self.name, button.name)


a, b = Button("a"), Button("b")


@a.pressed.connect
def plain(button, at): return "plain %d" % at


@a.pressed.connect(priority=5)
def first(button, at): return "first " + button.name


@a.pressed.connect(once=True)
def once(button, at): return "once"


a.pressed.connect(b.on_press)
a.pressed.connect(lambda button, at: 1 // 0, priority=-1)
print(a.press(), a.press(), b.press(), b.count)
print(a.pressed.disconnect(b.on_press), a.pressed.disconnect(plain), a.pressed.disconnect(plain), len(a.pressed), a.press(), Button.pressed.name, len(Button.pressed))


class Value:
    def __init__(self, start): self._value, self.watchers = start, []

    @property
    def value(self): return self._value

    @value.setter
    def value(self, new):
        old, self._value = self._value, new
        if old != new:
            for w in self.watchers: w(old, new)

    def derive(self, f):
        d = Value(f(self.value))

        def update(old, new): d.value = f(new)
        self.watchers.append(update)
        return d


v = Value(2)
square = v.derive(lambda x: x * x)
text = square.derive(lambda x: "<%d>" % x)
changes = []
square.watchers.append(lambda old, new: changes.append((old, new)))
v.value = 3
v.value = -3
v.value += 1
print(square.value, text.value, changes)
