"""Runs a script as CPython would with floats of 32 bits: every literal and every result is rounded.

usage: float32.py SCRIPT

The script's floats are of a class derived from float whose operations round what they return; its source is rewritten where
ints give a float (/ and **) and around literals; `math` rounds. What makes floats in other ways - complex numbers, json,
struct, array, match patterns, /= on an attribute or an item - is refused or is not for such a script."""

import ast
import builtins
import math
import struct
import sys
import types

Wide = float
MAXIMUM = struct.unpack("<f", b"\xff\xff\x7f\x7f")[0]


def rounded(x):
    """To the nearest float of 32 bits, ties to even, by way of its integer ratio when it is a whole number."""
    if isinstance(x, int):
        excess = max(0, abs(x).bit_length() - 24)
        size = abs(x) >> excess
        lost = abs(x) & ((1 << excess) - 1)
        half = 1 << excess >> 1
        if excess and (lost > half or lost == half and size & 1):
            size += 1
        if size << excess >= 1 << 128:
            raise OverflowError("int too large to convert to float")
        x = Wide(size << excess) * (-1 if x < 0 else 1)
    try:
        return struct.unpack("<f", struct.pack("<f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


class Float(Wide):
    """A float of 32 bits."""

    __slots__ = ()

    def __new__(cls, x=0.0):
        return Wide.__new__(cls, rounded(x if isinstance(x, int) else Wide(x)))

    def shortest(self):
        """The float of 64 bits whose shortest text is this one's."""
        if not math.isfinite(self):
            return Wide(self)
        texts = (Wide.__format__(self, f".{digits}g") for digits in range(1, 17))
        return next(Wide(text) for text in texts if rounded(Wide(text)) == self)

    def __repr__(self):
        return Wide.__repr__(self.shortest())

    __str__ = __repr__

    def __format__(self, spec):
        has_type = spec[-1:] in tuple("eEfFgGn%") or "." in spec
        return Wide.__format__(self if has_type else self.shortest(), spec)

    def __divmod__(self, other):
        other = operand(other)
        if other is NotImplemented:
            return other
        Wide.__divmod__(self, other)  # Refuses zero.
        x, y = Wide(self), Wide(other)
        rest = math.fmod(x, y)
        quotient = rounded(rounded(x - rest) / y)
        if rest:
            if (y < 0) != (rest < 0):
                rest = rounded(rest + y)
                quotient = rounded(quotient - 1)
        else:
            rest = math.copysign(0.0, y)
        if quotient:
            whole = math.floor(quotient) if math.isfinite(quotient) else quotient
            if quotient - whole > 0.5:
                whole += 1
        else:
            whole = math.copysign(0.0, x / y)
        return Float(whole), Float(rest)

    def __floordiv__(self, other):
        return self.__divmod__(other) if operand(other) is NotImplemented else self.__divmod__(other)[0]

    def __mod__(self, other):
        return self.__divmod__(other) if operand(other) is NotImplemented else self.__divmod__(other)[1]

    def __rdivmod__(self, other):
        return operand(other).__divmod__(self)

    def __rfloordiv__(self, other):
        return operand(other).__divmod__(self)[0]

    def __rmod__(self, other):
        return operand(other).__divmod__(self)[1]

    def __round__(self, digits=None):
        result = Wide.__round__(self, digits)
        return result if digits is None else Float(result)

    @classmethod
    def fromhex(cls, text):
        return Float(Wide.fromhex(text))


def operand(x):
    if isinstance(x, Wide):
        return x
    return Float(x) if isinstance(x, int) else NotImplemented


def binary(name):
    method = getattr(Wide, name)

    def operation(self, other):
        other = operand(other)
        return other if other is NotImplemented else rounding(method(self, other))

    return operation


def unary(name):
    method = getattr(Wide, name)
    return lambda self: Float(method(self))


def rounding(x):
    return Float(x) if type(x) is Wide else x


for operator in "add", "sub", "mul", "truediv", "pow":
    for side in "__", "__r":
        setattr(Float, f"{side}{operator}__", binary(f"{side}{operator}__"))
for operator in "neg", "pos", "abs":
    setattr(Float, f"__{operator}__", unary(f"__{operator}__"))
Float.real = property(lambda self: self)
Float.imag = property(lambda self: Float(0))
Float.conjugate = lambda self: self
Float.__name__ = Float.__qualname__ = "float"
Float.__module__ = "builtins"


class Rewriting(ast.NodeTransformer):
    def call(self, name, *arguments):
        return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])

    def visit_Constant(self, node):
        if isinstance(node.value, complex):
            raise SyntaxError(f"line {node.lineno}: a complex number")
        return self.call("_rounding", node) if isinstance(node.value, Wide) else node

    def visit_MatchValue(self, node):
        return node

    def visit_BinOp(self, node):
        self.generic_visit(node)
        return self.call("_rounding", node) if isinstance(node.op, (ast.Div, ast.Pow)) else node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not isinstance(node.op, (ast.Div, ast.Pow)):
            return node
        if not isinstance(node.target, ast.Name):
            raise SyntaxError(f"line {node.lineno}: /= or **= on what is no name")
        again = ast.Assign([ast.Name(node.target.id, ast.Store())],
                           self.call("_rounding", ast.Name(node.target.id, ast.Load())))
        return [node, again]


def rounding_math():
    module = types.ModuleType("math")
    for name, value in vars(math).items():
        if callable(value) and not name.startswith("__"):
            setattr(module, name, rounding_function(value))
        elif isinstance(value, Wide):
            setattr(module, name, Float(value))
    return module


def rounding_function(function):
    def call(*arguments, **keywords):
        result = function(*arguments, **keywords)
        return tuple(map(rounding, result)) if isinstance(result, tuple) else rounding(result)

    return call


def main():
    path = sys.argv[1]
    with open(path, encoding="utf-8") as file:
        tree = ast.fix_missing_locations(Rewriting().visit(ast.parse(file.read(), path)))
    sys.argv = [path]
    sys.modules["math"] = rounding_math()
    builtins.float = Float
    builtins._rounding = rounding
    exec(compile(tree, path, "exec"), {"__name__": "__main__"})


main()
