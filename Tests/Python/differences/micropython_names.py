# What scripts for MicroPython use and CPython has not: modules under their old names, print_exception and kbd_intr.
# differs: MicroPython's names are known too.
try:
    import utime
    import ustruct as struct
    import urandom, ujson, ucollections
    from ubinascii import hexlify
    print(utime.ticks_diff(5, 3), struct.pack('<H', 513), ujson.dumps([1]), hexlify(b'\x01\xff'))
    print(utime.__name__, ucollections.deque, urandom.__name__)
except ImportError as error:
    print(error)
for name in 'unknown', 'u', 'utimes':
    try:
        __import__(name)
    except ImportError as error:
        print(error)
import sys


class Lines:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


def divide(a, b):
    return a / b


if hasattr(sys, 'print_exception'):
    try:
        divide(1, 0)
    except ZeroDivisionError as error:
        sys.print_exception(error)
        lines = Lines()
        sys.print_exception(error, lines)
        print(lines.text.split('\n')[-4:])
        try:
            raise ValueError('second')
        except ValueError as second:
            sys.print_exception(second, lines)
            print(lines.text.count('File'), 'During handling' in lines.text)
    lines.write = None
    try:
        sys.print_exception(KeyError(1), lines)
    except TypeError as error:
        print(error)
    sys.print_exception(KeyError('to the console again'))
    try:
        sys.print_exception(5)
    except TypeError as error:
        print(error)
    import micropython
    print(micropython.kbd_intr(-1), micropython.kbd_intr(3))
