# A table of limits by bisection, and look-ups by a key.
from bisect import bisect, bisect_left


def grade(score):
    return 'FDCBA'[bisect([60, 70, 80, 90], score)]


print([grade(score) for score in (33, 99, 77, 70, 89, 90, 100)])
people = [('tim', 3), ('ann', 7), ('joe', 9)]
for age in 2, 7, 8, 10:
    print(age, bisect_left(people, age, key=lambda person: person[1]))
