# A function that `exec` defines in a namespace of its own uses the script's variables once `exec` is over.
# differs: functions know no module; globals are numbered when they are compiled.
space = {}
exec("y = 1\ndef f(): return y", space)
try:
    print(space["f"]())
except NameError as e:
    print(e)
