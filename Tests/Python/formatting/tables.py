# A table with aligned columns, made in three ways.
rows = [("apple", 3, 0.5), ("kiwi", 12, 0.25), ("watermelon", 1, 2.75)]
for name, count, price in rows:
    print("%-10s %3d %6.2f" % (name, count, price))
for row in rows:
    print("{:>10}|{:^5}|{:<6.2f}|".format(*row))
width = max(len(name) for name, _, _ in rows) + 2
for name, count, price in rows:
    print(f"{name:.<{width}}{count:03d}{count * price:>8.3f}")
print("=" * width, "{:,.2f}".format(sum(count * price for _, count, price in rows)), sep="|")
