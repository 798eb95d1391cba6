# What a function gives when try, except, else and finally each may return.
def f(fail, in_try, in_except, in_else, in_finally):
    log.append("start")
    try:
        if fail: raise ValueError
        if in_try: return "try"
    except ValueError:
        log.append("except")
        if in_except: return "except"
    else:
        log.append("else")
        if in_else: return "else"
    finally:
        log.append("finally")
        if in_finally: return "finally"
    return "end"


log = []
for bits in range(32):
    args = [bits >> i & 1 for i in range(5)]
    log.clear()
    print("".join(map(str, args)), f(*args), *log[1:])
