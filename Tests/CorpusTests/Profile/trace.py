"""What CPython counts of a script: how often each line is come to, and how often each function begins.

usage: trace.py SCRIPT, prints {"lines": {"1": 1}, "calls": {"f": 1}}
"""
import collections
import io
import json
import sys

path = sys.argv[1]
with open(path) as file:
    code = compile(file.read(), path, "exec")
lines = collections.Counter()
calls = collections.Counter()
frames = []


def trace(frame, event, argument):
    if frame.f_code.co_filename != path:
        return None
    # A generator is called each time that it goes on.
    if event == "call" and not any(frame is known for known in frames):
        # Kept, so that no other one has its place.
        frames.append(frame)
        calls[frame.f_code.co_name] += 1
    if event == "line":
        lines[frame.f_lineno] += 1
    return trace


printed, sys.stdout = sys.stdout, io.StringIO()
sys.argv = [path]
sys.settrace(trace)
try:
    exec(code, {"__name__": "__main__"})
finally:
    sys.settrace(None)
    sys.stdout = printed
print(json.dumps({"lines": lines, "calls": calls}))
