# try, except, else, finally: which run, and in what order.
def run(action):
    log = []
    try:
        log.append("try")
        action()
        log.append("end")
    except ValueError:
        log.append("value")
    except (KeyError, IndexError) as e:
        log.append(type(e).__name__)
    except Exception:
        log.append("other")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return " ".join(log)


print(run(lambda: None))
print(run(lambda: int("x")))
print(run(lambda: {}[1]))
print(run(lambda: [][1]))
print(run(lambda: 1 // 0))
try:
    try:
        run(lambda: [].x)
        raise KeyError("outer")
    finally:
        print("inner finally")
except KeyError as e:
    print("caught", e)
try:
    e
except NameError:
    print("the name is gone")
