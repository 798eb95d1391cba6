"""Programs at random, and what CPython makes of them: one JSON object a line.

usage: generate.py SEED FIRST COUNT [AREA...]

Program number N of a seed is the same whatever else is asked for. Areas: those of programs.py; `invalid` are programs of
all of them with a few tokens changed; `wide_floats` are for an Adder whose floats are CPython's."""

import ast
import contextlib
import io
import json
import random
import signal
import sys
import traceback

from mutation import mutated
from programs import AREAS, Program

NAME = "script.py"
LONGEST_OUTPUT = 20_000
# What programs say that cannot say the same on Adder: addresses, more than 31 bits, generators that die.
UNLIKE = (" at 0x", "index-sized integer", "generator ignored GeneratorExit")


class TooLong(BaseException):
    """A program takes longer than a program should (a mutated loop)."""


class Output(io.StringIO):
    def write(self, text):
        if self.tell() > LONGEST_OUTPUT:
            raise TooLong
        return super().write(text)


def trace(error):
    """The traceback in the words of Adder, which shows no source."""
    lines = []
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before:
        lines += trace(before) + ["", "The above exception was the direct cause of the following exception:" if error.__cause__
                                  else "During handling of the above exception, another exception occurred:", ""]
    if error.__traceback__:
        lines.append("Traceback (most recent call last):")
    # Adder's comprehensions but those of generators are part of their function, as CPython's are since 3.12.
    lines += [f'  File "{NAME}", line {line}, in {function}' for line, function in inner_places(error)]
    name = type(error).__name__
    try:
        text = str(error)
    except Exception:
        text = "<exception str() failed>"
    return lines + [f"{name}: {text}" if text else name]


def inner_places(error):
    return [(place.lineno, place.name) for place in traceback.extract_tb(error.__traceback__) 
            if place.filename == NAME and not place.name.endswith("comp>")]


def run(source):
    """What a program prints, with its traceback, or what is wrong with its syntax; None when it takes too long."""
    output = Output()
    try:
        code = compile(source, NAME, "exec")
    except TabError:
        return None
    except (SyntaxError, ValueError) as e:
        return {"syntaxError": type(e).__name__, "line": getattr(e, "lineno", None) or 0,
                "message": getattr(e, "msg", str(e))}
    error = None
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        with contextlib.redirect_stdout(output):
            exec(code, {"__name__": "__main__"})
    except (TooLong, MemoryError, RecursionError):
        return None
    except SystemExit:
        return None
    except BaseException as e:
        error = e
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    if has_annotations(source):
        return None
    text = output.getvalue() + ("\n".join(trace(error)) + "\n" if error else "")
    return None if any(word in text for word in UNLIKE) else {"expected": text}


def has_annotations(source):
    """Adder does not evaluate them: what they raise or print is missing."""
    return any(getattr(node, "annotation", None) or getattr(node, "returns", None) for node in ast.walk(ast.parse(source)))


def program(seed, number, areas):
    area = areas[number % len(areas)]
    if area == "invalid":
        chance = random.Random(f"invalid {seed} {number}")
        return area, mutated(Program(chance.choice(AREAS), f"{seed} {number}").text, chance)
    if area == "wide_floats":
        return area, Program("numbers", f"{seed} {number}", wide_floats=True).text
    return area, Program(area, f"{seed} {number}").text


def interrupted(*_):
    raise TooLong


def main():
    seed, first, count = (int(argument) for argument in sys.argv[1:4])
    areas = sys.argv[4:] or AREAS + ("invalid", "invalid", "invalid")
    signal.signal(signal.SIGALRM, interrupted)
    sys.setrecursionlimit(400)
    # A generator that dies between programs may print.
    out, sys.stdout = sys.stdout, io.StringIO()
    for number in range(first, first + count):
        area, source = program(seed, number, areas)
        result = run(source)
        if result is not None:
            print(json.dumps({"area": area, "number": number, "source": source, **result}), file=out)


if __name__ == "__main__":
    import warnings
    warnings.simplefilter("ignore")
    main()
