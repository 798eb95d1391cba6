# A try without an except, at the end.
# boards: microbit-v2
# needs: lines of the end of a source
# exit: 1
print("not reached")
try:
    print("not this either")
