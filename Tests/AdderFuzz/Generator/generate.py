"""Programs at random, and what CPython makes of them: one JSON object a line.

usage: generate.py SEED FIRST COUNT [AREA...]

Program number N of a seed is the same whatever else is asked for. Areas: those of programs.py; `invalid` are programs of
all of them with a few tokens changed; `wide_floats` are for an Adder whose floats are CPython's."""

import ast
import asyncio
import contextlib
import gc
import inspect
import io
import json
import logging
import os
import random
import resource
import signal
import sys
import traceback

from mutation import mutated
from programs import AREAS, Program

NAME = "script.py"
SUSPENDS = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR
LONGEST_OUTPUT = 20_000
# Seconds of processor time.
LONGEST_TIME = 20
# What programs say that cannot say the same on Adder: addresses, more than 31 bits, generators that die, how much
# memory there is.
UNLIKE = ("MemoryError", " at 0x", "index-sized integer", "generator ignored GeneratorExit", "coroutine ignored GeneratorExit")


class TooLong(BaseException):
    """A program takes longer than a program should (a mutated loop)."""


# Asynchronous generators of the program that runs: on Adder nothing is closed because nobody knows it any more.
kept = []
# What Python says of errors that nobody can catch, as of a coroutine that will not be closed.
ignored = []


class Loop(asyncio.SelectorEventLoop):
    """asyncio without waiting: time goes on when all tasks sleep."""

    def __init__(self):
        super().__init__()
        self.now = 0
        self._selector.select = self.skip

    def _asyncgen_firstiter_hook(self, generator):
        kept.append(generator)

    async def shutdown_asyncgens(self):
        pass

    def time(self):
        return self.now

    def skip(self, timeout):
        if timeout is None:
            raise TooLong
        self.now += timeout
        return []


def cancel_all(loop):
    """What is left when a loop ends, in order: a set of asyncio's has none."""
    tasks = sorted(asyncio.all_tasks(loop), key=lambda task: int(task.get_name().split("-")[-1]))
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop


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
    # Adder's comprehensions but those of generators are part of their function, as CPython's are since 3.12.
    places = [f'  File "{NAME}", line {line}, in {function}' for line, function in inner_places(error)]
    if places:
        lines += ["Traceback (most recent call last):"] + places
    name = type(error).__name__
    try:
        text = str(error)
    except Exception:
        text = "<exception str() failed>"
    return lines + [f"{name}: {text}" if text else name]


def inner_places(error):
    """Without the lines of `def` of those that never began: Adder has none for what is thrown into them."""
    return [(line, frame.f_code.co_name) for frame, line in traceback.walk_tb(error.__traceback__)
            if frame.f_code.co_filename == NAME and not frame.f_code.co_name.endswith("comp>")
            and not (line == frame.f_code.co_firstlineno and frame.f_code.co_flags & SUSPENDS and frame.f_code.co_name != "<genexpr>")]


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
    namespace = {"__name__": "__main__"}
    ignored.clear()
    # Again and again: what a finaliser raises is lost.
    signal.setitimer(signal.ITIMER_REAL, 2, 0.1)
    try:
        with contextlib.redirect_stdout(output):
            exec(code, namespace)
    except (TooLong, MemoryError, RecursionError):
        return None
    except SystemExit:
        return None
    except BaseException as e:
        error = e
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    if has_annotations(source) or ignored:
        return None
    text = output.getvalue() + ("\n".join(trace(error)) + "\n" if error else "")
    # A task that nobody knows any more, and its coroutine, are closed: they die.
    is_closed = "GeneratorExit" in text and "asyncio" in source
    return None if is_closed or any(word in text for word in UNLIKE) else {"expected": text}


def isolated(source):
    """`run` in a process of its own: one that cannot be ended, whatever it catches and whatever its finalisers do, is killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST_TIME, LONGEST_TIME))
        os.close(reader)
        with os.fdopen(writer, "w") as answer:
            json.dump(run(source), answer)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else None


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
    # A program that takes ever more memory ends by a MemoryError, not this machine.
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, resource.getrlimit(resource.RLIMIT_AS)[1]))
    sys.setrecursionlimit(400)
    # A generator that dies between programs may print, and must not in the midst of another program.
    gc.disable()
    out, sys.stdout = sys.stdout, io.StringIO()
    for number in range(first, first + count):
        area, source = program(seed, number, areas)
        result = isolated(source)
        if result is not None:
            print(json.dumps({"area": area, "number": number, "source": source, **result}), file=out)


if __name__ == "__main__":
    import warnings
    warnings.simplefilter("ignore")
    logging.disable()
    asyncio.set_event_loop_policy(Policy())
    asyncio.runners._cancel_all_tasks = cancel_all
    sys.set_asyncgen_hooks(firstiter=kept.append)
    sys.unraisablehook = ignored.append
    main()
