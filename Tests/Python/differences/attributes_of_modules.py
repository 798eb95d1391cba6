# A module that is built in takes no new attributes.
# differs: it lies in flash.
import math
try:
    math.answer = 42
    print(math.answer)
except AttributeError as e:
    print(e)
