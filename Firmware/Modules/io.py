# Streams in memory.
import _adder as _native

SEEK_SET = 0; SEEK_CUR = 1; SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    pass


class _Stream:
    # What the two have in common: `_data` can be sliced, `_place` is the next position.
    closed = False
    encoding = errors = newlines = None
    line_buffering = False

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file' + self._stop)

    def _flat(self):
        return self._data

    def close(self):
        self.closed = True
        self._data = None

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, kind, error, trace):
        self.close()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def isatty(self):
        self._check()
        return False

    def flush(self):
        self._check()

    def tell(self):
        self._check()
        return self._place

    def getvalue(self):
        self._check()
        return self._flat()[:]

    def read(self, size=-1):
        self._check()
        data = self._flat()
        end = len(data) if size is None or size < 0 else self._place + size
        result = data[self._place:end]
        self._place += len(result)
        return self._kind(result)

    def readline(self, size=-1):
        self._check()
        data = self._flat()
        end = data.find(self._line, self._place)
        end = len(data) if end < 0 else end + len(self._line)
        end -= self._place
        return self.read(end if size is None or size < 0 else min(size, end))

    def readlines(self, hint=-1):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self._place
        elif size < 0:
            raise ValueError(self._negative % size)
        self._data = self._flat()[:size]
        return size

    def __repr__(self):
        return '<_io.%s object>' % type(self).__name__


def _octets(data):
    return bytes(_native.buffer(data))


class BytesIO(_Stream):
    _line = b'\n'
    _kind = bytes
    _stop = '.'
    _negative = 'negative size value %d'

    def __init__(self, initial_bytes=b''):
        self._data = bytearray(_octets(b'' if initial_bytes is None else initial_bytes))
        self._place = 0

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        self._check()
        return memoryview(self._data)

    def read1(self, size=-1):
        return self.read(size)

    def readinto(self, buffer):
        buffer = _native.buffer(buffer, 'readinto() ')
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, data):
        self._check()
        data = _octets(data)
        if data:
            gap = self._place - len(self._data)
            if gap > 0:
                self._data.extend(bytes(gap))
            self._data[self._place:self._place + len(data)] = data
            self._place += len(data)
        return len(data)

    def seek(self, pos, whence=0):
        self._check()
        if whence == 1:
            pos += self._place
        elif whence == 2:
            pos += len(self._data)
        elif whence:
            raise ValueError('invalid whence (%d, should be 0, 1 or 2)' % whence)
        elif pos < 0:
            raise ValueError('negative seek value %d' % pos)
        self._place = max(pos, 0)
        return self._place


class StringIO(_Stream):
    _line = '\n'
    _kind = str
    _stop = ''
    _negative = 'Negative size value %d'

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(
                'initial_value must be str or None, not ' + type(initial_value).__name__)
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError('illegal newline value: %r' % newline)
        self._newline = newline
        if newline in ('\r', '\r\n'):
            self._line = newline
        self._data = self._written(initial_value or '')
        # What was written at the end, to be joined when it is asked for.
        self._more = []
        self._place = 0
        self._end = len(self._data)

    def _written(self, text):
        if self._newline is None:
            return text.replace('\r\n', '\n').replace('\r', '\n')
        return text.replace('\n', self._newline) if len(self._line) > 1 or self._line == '\r' else text

    def readline(self, size=-1):
        if self._newline != '':
            return super().readline(size)
        # Any end of a line is one.
        self._check()
        data = self._flat()
        end = self._place
        while end < len(data) and data[end] not in '\r\n':
            end += 1
        end += 2 if data[end:end + 2] == '\r\n' else 1
        end -= self._place
        return self.read(end if size is None or size < 0 else min(size, end))

    def _flat(self):
        if self._more:
            self._data += ''.join(self._more)
            self._more.clear()
        return self._data

    def write(self, text):
        self._check()
        if not isinstance(text, str):
            raise TypeError("string argument expected, got '%s'" % type(text).__name__)
        count = len(text)
        text = self._written(text)
        size = len(text)
        if size:
            place = self._place
            if place == self._end:
                self._more.append(text)
            else:
                data = self._flat()
                if place > self._end:
                    data += '\0' * (place - self._end)
                self._data = data[:place] + text + data[place + size:]
            self._place = place = place + size
            self._end = max(place, self._end)
        return count

    def truncate(self, size=None):
        size = super().truncate(size)
        self._end = len(self._data)
        return size

    def seek(self, pos, whence=0):
        self._check()
        if whence == 0 and pos < 0:
            raise ValueError('Negative seek position %d' % pos)
        if whence not in (0, 1, 2):
            raise ValueError('Invalid whence (%d, should be 0, 1 or 2)' % whence)
        if whence:
            if pos:
                raise OSError("Can't do nonzero cur-relative seeks")
            pos = self._end if whence == 2 else self._place
        self._place = pos
        return pos
