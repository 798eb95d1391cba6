# Equality and hashing go with the other numbers; there is no order.
print(1 + 0j == 1, 1 + 0j == 1.0, 1j == 1, 2 == 2 + 0j, 1j != 1j, 1j == "1j", None == 1j)
print({1: "one", 2j: "two i"}[1 + 0j], {1, 1.0, 1 + 0j, True}, 2j in [1, 2j])
print(bool(0j), bool(1j), bool(0.5 + 0j), not 0j, 0j or "empty")
print(hash(3 + 0j) == hash(3), hash(1j) == hash(complex(0, 1)))
for use in (lambda: 1j < 2j, lambda: 1 >= 1j, lambda: max(1j, 2j), lambda: 1j // 2, lambda: 1j % 2,
            lambda: divmod(1j, 1), lambda: ~1j, lambda: 1j << 1, lambda: 1j + "a", lambda: [1][1j],
            lambda: round(1j)):
    try:
        use()
    except TypeError as e:
        print(e)
for use in (lambda: 1j / 0, lambda: 0j ** -1, lambda: 1j / 0j, lambda: 0 ** (1j)):
    try:
        use()
    except ZeroDivisionError as e:
        print(e)
