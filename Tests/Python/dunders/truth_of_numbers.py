# The truth of what derives from numbers is the number's, unless __bool__ says otherwise; __len__ does not count.


class Sized(int):
    def __len__(self):
        return 0


class SizedFloat(float):
    def __len__(self):
        return 5


class Own(int):
    def __bool__(self):
        return self != 3


class Text(str):
    def __len__(self):
        return 0


class Many(list):
    def __len__(self):
        return 7


print(bool(Sized(3)), bool(Sized(0)), len(Sized(3)), bool(SizedFloat(0.0)), bool(SizedFloat(1)))
print(bool(Own(3)), bool(Own(0)), bool(Text("abc")), bool(Many()), bool(Many([1])))
print([n for n in (Sized(0), Sized(1), Own(3), Text("x"), Many()) if n], not Sized(2))
print("yes" if Sized(1) else "no", Sized(1) and "and", Sized(0) or "or", any([Sized(0), Own(3)]))
