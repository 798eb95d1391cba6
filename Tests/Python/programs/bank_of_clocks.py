# Calendar arithmetic by hand: leap years, week days, differences, moving dates, a month's table.
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(year): return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year, month): return DAYS[month - 1] + (month == 2 and leap(year))


class Date:
    def __init__(self, year, month, day):
        if not 1 <= month <= 12 or not 1 <= day <= month_days(year, month): raise ValueError("no such day: %d-%02d-%02d" % (year, month, day))
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text): return cls(*map(int, text.split("-")))

    @classmethod
    def from_number(cls, n):
        year = 1
        while n > 365 + leap(year):
            n -= 365 + leap(year)
            year += 1
        month = 1
        while n > month_days(year, month):
            n -= month_days(year, month)
            month += 1
        return cls(year, month, n)

    @property
    def number(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(month_days(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self): return NAMES[(self.number - 1) % 7]

    def __add__(self, days): return Date.from_number(self.number + days)

    def __sub__(self, other): return self + -other if isinstance(other, int) else self.number - other.number

    def __lt__(self, other): return self.number < other.number

    def __eq__(self, other): return isinstance(other, Date) and self.number == other.number

    def __hash__(self): return self.number

    def __str__(self): return "%04d-%02d-%02d" % (self.year, self.month, self.day)

    __repr__ = __str__

    def __format__(self, spec):
        if not spec: return str(self)
        for c, v in (("d", "%02d" % self.day), ("m", "%02d" % self.month), ("y", str(self.year)), ("w", self.weekday)): spec = spec.replace("%" + c, v)
        return spec


d = Date(2024, 2, 28)
print(d + 1, d + 2, d - 59, (d + 366).weekday, Date(2025, 1, 1) - d, d.weekday, f"{d:%w %d.%m.%y}", f"{d}", Date.parse("2000-12-31") + 1)
print(sorted([Date(2021, 5, 1), d, Date(1999, 12, 31)]), {Date(2024, 2, 28): "x"}[d], d == "2024-02-28", max(d, Date(2023, 1, 1)))
for text in ("2023-02-29", "2024-13-01", "2024-02", "x"):
    try:
        print(Date.parse(text))
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
first = Date(2024, 3, 1)
line = "   " * NAMES.index(first.weekday)
for day in range(1, 32):
    line += "%2d " % day
    if (first + (day - 1)).weekday == "Sun":
        print(line.rstrip())
        line = ""
print(line.rstrip(), [y for y in range(1896, 1910) if leap(y)], all(Date.from_number(n).number == n for n in range(36500, 37000, 97)))
