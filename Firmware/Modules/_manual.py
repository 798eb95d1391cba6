# The built-in function help.


def help(topic=None):
    import _adder
    if topic is None:
        print("Python on a microcontroller. help('modules') lists the modules, help(x) what x has.")
    elif topic == 'modules':
        names = sorted({name for name in _adder.names if name[0] != '_'} | {'__main__'})
        rows = (len(names) + 3) // 4
        for row in range(rows):
            print(''.join(['%-18s' % name for name in names[row::rows]]).rstrip())
    else:
        print('object %r is of type %s' % (topic, type(topic).__name__))
        for name in dir(topic):
            if name[:2] != '__':
                print('  ' + name)
