# Method calls on objects of many classes: parts pass through the stations of a small factory.

TICKS = 120


class Station:
    def __init__(self, name, next):
        self.name = name
        self.next = next
        self.queue = []
        self.done = 0

    def accept(self, part):
        self.queue.append(part)

    def tick(self, now):
        if self.queue and self.ready(now):
            part = self.queue.pop(0)
            self.work(part, now)
            self.done += 1
            self.pass_on(part)

    def pass_on(self, part):
        self.next.accept(part)

    def ready(self, now):
        return True

    def work(self, part, now):
        raise NotImplementedError


class Source(Station):
    def tick(self, now):
        if now % 3 != 2:
            self.done += 1
            self.next.accept(Part(self.done) if self.done % 4 else Fragile(self.done))


class Saw(Station):
    def work(self, part, now):
        part.cut(3)


class Press(Station):
    def ready(self, now):
        return now & 1 == 0

    def work(self, part, now):
        part.bend(now % 7)


class Sorter(Station):
    def __init__(self, name, good, bad):
        super().__init__(name, good)
        self.bad = bad

    def work(self, part, now):
        part.seen = now

    def pass_on(self, part):
        if part.sound():
            super().pass_on(part)
        else:
            self.bad.accept(part)


class Store(Station):
    def __init__(self, name):
        super().__init__(name, None)
        self.weight = 0

    def work(self, part, now):
        self.weight += part.weight()

    def pass_on(self, part):
        pass


class Part:
    def __init__(self, number):
        self.length = 20 + number % 5
        self.angle = self.seen = 0

    def cut(self, amount):
        self.length -= amount

    def bend(self, angle):
        self.angle += angle

    def sound(self):
        return self.angle != 6

    def weight(self):
        return self.length * 2


class Fragile(Part):
    def bend(self, angle):
        super().bend(angle // 2)

    def sound(self):
        return super().sound() and self.angle < 3


scrap, shop = Store("scrap"), Store("shop")
sorter = Sorter("sorter", shop, scrap)
press = Press("press", sorter)
saw = Saw("saw", press)
line = [Source("source", saw), saw, press, sorter, shop, scrap]
for now in range(TICKS):
    for station in line:
        station.tick(now)
print(", ".join("%s %d" % (station.name, station.done) for station in line))
print("weights", shop.weight, scrap.weight, "waiting", len(press.queue))
