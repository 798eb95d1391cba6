# What is wrong with a text, and where.
import json

for text in ('', '"\\u0x0e"', '[1,', '{"a" 1}', '[1 2]', '"abc', '{a}', 'nul', '1 2', '"\\q"', '[1,]', '"\\u12"',
             '"a\nb"', '-', '01', '[1.]', '{"a":\n  x}'):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(error, error.pos, error.lineno, error.colno)
