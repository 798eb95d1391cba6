# from None hides the context; a note is printed below the message.
# exit: 1
def parse(text):
    try:
        return int(text)
    except ValueError:
        error = TypeError("not a number: " + text)
        error.add_note("in the settings")
        error.add_note("second note")
        raise error from None


print(parse("12"))
print(parse("x"))
