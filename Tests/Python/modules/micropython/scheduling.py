# What is scheduled runs in order, and one after the other.
try:
    from micropython import schedule
except ImportError:
    waiting = []

    def schedule(function, argument):
        waiting.append((function, argument))
        if len(waiting) == 1:
            while waiting:
                waiting[0][0](waiting[0][1])
                waiting.pop(0)


def first(x):
    print('first', x)
    schedule(second, x + 1)
    print('first is done')


def second(x):
    print('second', x)


schedule(first, 1)
schedule(second, 5)
schedule(lambda x: print(x * 2), 'a')
