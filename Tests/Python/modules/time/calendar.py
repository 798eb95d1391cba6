# gmtime, mktime, strftime and asctime: leap years, borders of months and years, before 1970.
# boards: microbit-v2
# needs: the part of time in Python
import time

for second in 0, 1, 59, 86399, 86400, 951782399, 951782400, 1000000000, 1709210096, 2147483647, -1, -86401, 4107542399:
    t = time.gmtime(second)
    print(second, tuple(t), int(time.mktime(t)) == second)
t = time.gmtime(1709210096)
print(t)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t[0], t[-1], len(t))
print(time.asctime(t), '|', time.ctime(0), '|', time.asctime((2001, 2, 3, 4, 5, 6, 5, 34, 0)))
print(t < time.gmtime(1709210097), t == time.gmtime(1709210096), time.struct_time(t) == t, isinstance(t, tuple))
# mktime takes days and months that are none.
for fields in (2024, 1, 31 + 29, 0, 0, 0, 0, 0, 0), (2024, 14, 1, 0, 0, 0, 0, 0, 0), (2023, 3, 0, 12, 0, 0, 0, 0, 0), (2024, 1, 1, 25, 61, 61, 0, 0, 0):
    print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(time.mktime(fields))))
for second in 0, 315532800, 1709210096, 1735689599:
    t = time.gmtime(second)
    print(time.strftime('%a %A %b %B %d %e %H %I %j %m %M %p %S', t))
    print(time.strftime('%U %W %w %u %y %Y %C %D %F %T %R %r %c %x %X %h|%n|%t|%%|%%Y', t))
print(time.strftime('no field'), time.strftime('', t), time.strftime('100%%', t))
for wrong in lambda: t.tm_nothing, lambda: time.struct_time((1, 2)), lambda: time.gmtime('x'):
    try:
        print(wrong())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)
now = time.gmtime()
print(now[0] >= 1970, len(time.localtime(5)), time.localtime(86400 * 40)[:2])
