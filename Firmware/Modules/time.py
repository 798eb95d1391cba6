# What of the module time is written in Python: the calendar. There is no clock of the day: the epoch is the
# start of the board, as a time zone it has UTC.
import time as _time

_fields = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
_days = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_months = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
           'October', 'November', 'December')


class struct_time(tuple):
    def __new__(cls, sequence):
        fields = tuple(sequence)
        if len(fields) != 9:
            raise TypeError('time.struct_time() takes a 9-sequence (%d-sequence given)' % len(fields))
        return tuple.__new__(cls, fields)

    def __getattr__(self, name):
        if name in _fields:
            return self[_fields.index(name)]
        raise AttributeError("'time.struct_time' object has no attribute '%s'" % name)

    def __repr__(self):
        return 'time.struct_time(%s)' % ', '.join(['%s=%r' % pair for pair in zip(_fields, self)])


def _day(year, month, day):
    # Days since 1970-01-01. Years begin in March, so that a leap day is a year's last.
    if month < 3:
        year -= 1
        month += 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (month * 153 - 457) // 5 + day - 719469


def gmtime(secs=None):
    secs = _time.time_ns() // 1000000000 if secs is None else int(secs // 1)
    days, second = divmod(secs, 86400)
    year = 1970 + days // 366
    while _day(year + 1, 1, 1) <= days:
        year += 1
    month = 1
    while month < 12 and _day(year, month + 1, 1) <= days:
        month += 1
    return struct_time((year, month, days - _day(year, month, 1) + 1, second // 3600, second // 60 % 60,
                        second % 60, (days + 3) % 7, days - _day(year, 1, 1) + 1, 0))


localtime = gmtime


def mktime(t):
    if len(t) < 8:
        raise TypeError('mktime(): illegal time tuple argument')
    year, month = divmod(t[0] * 12 + t[1] - 1, 12)
    return (_day(year, month + 1, t[2]) * 24 + t[3]) * 3600 + t[4] * 60 + t[5]


# Formats that are made of others.
_formats = {'D': '%m/%d/%y', 'x': '%m/%d/%y', 'F': '%Y-%m-%d', 'T': '%H:%M:%S', 'X': '%H:%M:%S', 'R': '%H:%M',
            'c': '%a %b %e %H:%M:%S %Y', 'r': '%I:%M:%S %p', 'h': '%b'}


def _field(kind, t):
    year, month, day, hour, minute, second, week, yearday = t[:8]
    if kind in _formats:
        return strftime(_formats[kind], t)
    if kind in 'aA':
        return _days[week] if kind == 'A' else _days[week][:3]
    if kind in 'bB':
        return _months[month - 1] if kind == 'B' else _months[month - 1][:3]
    if kind == 'p':
        return 'AM' if hour < 12 else 'PM'
    if kind in 'Yuwj':
        value = (year, week + 1, (week + 1) % 7, yearday)['Yuwj'.find(kind)]
        return '%03d' % value if kind == 'j' else str(value)
    if kind == 'e':
        return '%2d' % day
    if kind in 'ymdHIMSUWC':
        return '%02d' % (year % 100, month, day, hour, hour % 12 or 12, minute, second,
                         (yearday + 6 - (week + 1) % 7) // 7, (yearday + 6 - week) // 7,
                         year // 100)['ymdHIMSUWC'.find(kind)]
    if kind in 'ntZz%':
        return ('\n', '\t', 'UTC', '+0000', '%')['ntZz%'.find(kind)]
    return '%' + kind


def strftime(format, t=None):
    t = gmtime() if t is None else t
    first, *parts = format.split('%')
    result = [first]
    while parts:
        part = parts.pop(0)
        if part:
            result.append(_field(part[0], t) + part[1:])
        elif parts:
            # Two signs: one, and what follows is text.
            result.append('%' + parts.pop(0))
        else:
            result.append('%')
    return ''.join(result)


def asctime(t=None):
    return strftime(_formats['c'], t)


def ctime(secs=None):
    return asctime(gmtime(secs))
