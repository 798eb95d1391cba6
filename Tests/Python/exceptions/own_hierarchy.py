# A family of own exceptions with data, caught at different levels.
class DeviceError(Exception):
    def __init__(self, port, reason="unknown"):
        super().__init__("port %d: %s" % (port, reason))
        self.port, self.reason = port, reason


class Timeout(DeviceError):
    def __init__(self, port, ms):
        super().__init__(port, "no answer in %d ms" % ms)
        self.ms = ms


class Fatal(DeviceError, RuntimeError): pass


def read(port):
    if port == 1: raise Timeout(port, 50)
    if port == 2: raise Fatal(port, "burnt")
    if port == 3: raise DeviceError(port)
    return port * 100


for port in range(5):
    try:
        value = read(port)
    except Timeout as e:
        print("retry", e.ms, e)
    except RuntimeError as e:
        print("runtime", e, e.reason, isinstance(e, DeviceError))
    except DeviceError as e:
        print("device", e.args, e.port)
    else:
        print(value)
errors = (Timeout, KeyError)
try:
    read(1)
except errors as e:
    print(type(e).__name__, [c.__name__ for c in type(e).__mro__[:3]])
