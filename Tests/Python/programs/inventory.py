# A shop: records, an index by two keys, transactions that roll back, reports.
class OutOfStock(Exception):
    def __init__(self, item, wanted, there):
        super().__init__("%s: %d wanted, %d there" % (item, wanted, there))


class Item:
    def __init__(self, name, price, count=0, tags=()):
        self.name, self.price, self.count, self.tags = name, price, count, set(tags)

    @property
    def value(self): return self.price * self.count


class Shop:
    def __init__(self):
        self.items, self.log = {}, []

    def add(self, *args, **kw):
        item = Item(*args, **kw)
        self.items[item.name] = item
        return self

    def __getitem__(self, name): return self.items[name]

    def __iter__(self): return iter(sorted(self.items.values(), key=lambda i: i.name))

    def take(self, name, count):
        item = self[name]
        if count > item.count: raise OutOfStock(name, count, item.count)
        item.count -= count
        return item.price * count

    def sell(self, **order):
        with Transaction(self) as t:
            total = sum(self.take(n, c) for n, c in order.items())
            t.note = "%d for %s" % (total, "+".join(order))
        return total

    def tagged(self, *tags): return [i.name for i in self if i.tags.issuperset(tags)]


class Transaction:
    def __init__(self, shop): self.shop = shop

    def __enter__(self):
        self.saved = {i.name: i.count for i in self.shop}
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.shop.log.append(self.note)
        else:
            for name, count in self.saved.items(): self.shop[name].count = count
            self.shop.log.append("undone: %s" % error)


shop = Shop().add("tea", 3, 10, ["drink", "hot"]).add("coffee", 5, 4, tags=["drink", "hot"]).add("juice", 4, 6, ["drink"]).add("cup", 7, 2)
print(shop.sell(tea=2, coffee=1), [i.count for i in shop])
for order in ({"tea": 5, "coffee": 9}, {"cup": 1, "spoon": 1}):
    try:
        shop.sell(**order)
    except (OutOfStock, KeyError) as e:
        print(type(e).__name__, e)
print([i.count for i in shop], shop.log)
print(shop.tagged("drink"), shop.tagged("drink", "hot"), shop.tagged(), sum(i.value for i in shop))
for item in shop: print("%-8s%4d x %2d = %5.2f" % (item.name, item.count, item.price, item.value))
