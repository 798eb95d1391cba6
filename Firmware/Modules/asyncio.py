# Tasks that take turns. What is ready runs in the order in which it became so, as CPython has it.
import time as _time


class CancelledError(BaseException):
    pass


class TimeoutError(OSError):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


# Calls to be made, calls to be made at a time (in order), the task that runs, and how many calls were timed.
_ready = []
_timers = []
_tasks = []
_state = [None, 0]


def _soon(function, *args):
    _ready.append((function, args))


def _later(seconds, function, *args):
    when = _time.monotonic_ns() // 1000 + int(seconds * 1000000)
    at = len(_timers)
    while at and _timers[at - 1][0] > when:
        at -= 1
    timer = [when, function, args]
    _timers.insert(at, timer)
    return timer


def _drop(timer):
    if timer in _timers:
        _timers.remove(timer)


class Future:
    # Of who cancelled it: the arguments of each CancelledError but a task's first one.
    _words = ()

    def __init__(self):
        self._done = False
        self._result = self._error = None
        self._calls = []

    def done(self):
        return self._done

    def cancelled(self):
        return isinstance(self._error, CancelledError)

    def _finish(self, result, error):
        if self._done:
            raise InvalidStateError('invalid state')
        self._done = True
        self._result = result
        self._error = error
        for function in self._calls:
            _soon(function, self)
        self._calls = []

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, error):
        self._finish(None, error() if isinstance(error, type) else error)

    def result(self):
        if not self._done:
            raise InvalidStateError('Result is not set.')
        if self._error is not None:
            raise self._raised()
        return self._result

    # The error; that it was cancelled is told by a new one each time.
    def _raised(self):
        error = self._error
        if isinstance(error, CancelledError):
            self._error = CancelledError(*self._words)
        return error

    def exception(self):
        if not self._done:
            raise InvalidStateError('Exception is not set.')
        if self.cancelled():
            raise self._raised()
        return self._error

    def cancel(self, msg=None):
        if self._done:
            return False
        if msg is not None:
            self._words = (msg,)
        self._finish(None, CancelledError(*self._words))
        return True

    def add_done_callback(self, function):
        if self._done:
            _soon(function, self)
        else:
            self._calls.append(function)

    def remove_done_callback(self, function):
        before = len(self._calls)
        self._calls = [other for other in self._calls if other != function]
        return before - len(self._calls)

    def __await__(self):
        if not self._done:
            yield self
        return self.result()

    __iter__ = __await__


class Task(Future):
    def __init__(self, coro, name=None):
        if not hasattr(coro, 'send'):
            raise TypeError('a coroutine was expected, got %r' % (coro,))
        super().__init__()
        self._coro = coro
        self._name = name
        self._waits = None
        self._stop = None
        # How often it was cancelled, less what a timeout or a group took back.
        self._stops = 0
        _tasks.append(self)
        _soon(self._step)

    def get_name(self):
        return self._name

    def get_coro(self):
        return self._coro

    def cancel(self, msg=None):
        if self._done:
            return False
        self._stops += 1
        if self._waits is None or not self._waits.cancel(msg):
            self._stop = CancelledError() if msg is None else CancelledError(msg)
        return True

    # Not on microbit-v1:
    def cancelling(self):
        return self._stops

    def uncancel(self):
        if self._stops:
            self._stops -= 1
        return self._stops

    # On both boards:
    def _wakeup(self, future):
        self._waits = None
        self._step(None if future._error is None else future._raised())

    def _step(self, error=None):
        if self._done:
            return
        outer = _state[0]
        _state[0] = self
        stop, self._stop = self._stop or error, None
        try:
            waits = self._coro.send(None) if stop is None else self._coro.throw(stop)
        except StopIteration as end:
            self._finish(end.value, self._stop)
        except (KeyboardInterrupt, SystemExit) as error:
            self._finish(None, error)
            raise
        except BaseException as error:
            self._finish(None, error)
        else:
            if waits is None:
                _soon(self._step)
            else:
                self._waits = waits
                waits.add_done_callback(self._wakeup)
                if self._stop is not None and waits.cancel():
                    self._stop = None
        finally:
            _state[0] = outer
            if self._done and self in _tasks:
                _tasks.remove(self)


def create_task(coro, *, name=None):
    return Task(coro, name)


def ensure_future(awaitable):
    if isinstance(awaitable, Future):
        return awaitable
    if hasattr(awaitable, 'send'):
        return Task(awaitable)
    if hasattr(awaitable, '__await__'):
        return Task(_await(awaitable))
    raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')


async def _await(awaitable):
    return await awaitable


def current_task():
    return _state[0]


class _Turn:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    future = Future()
    timer = _later(delay, lambda: future.done() or future.set_result(result))
    try:
        return await future
    finally:
        _drop(timer)


async def sleep_ms(delay):
    await sleep(delay / 1000)


def wait_for_ms(awaitable, timeout):
    return wait_for(awaitable, timeout / 1000)


def run(main, *, debug=None):
    if _state[0] is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    if not hasattr(main, 'send'):
        raise ValueError('a coroutine was expected, got %r' % (main,))
    _ready.clear()
    _timers.clear()
    task = Task(main)
    try:
        _until(task)
        return task.result()
    finally:
        # Those that are left end by CancelledError.
        left = [other for other in _tasks if not other._done]
        for other in left:
            other.cancel()
        if left:
            _until(gather(*left, return_exceptions=True))
        for _ in range(4):
            _turn()
        _tasks.clear()
        _ready.clear()
        _timers.clear()


# Of CPython's loop one that is done turns once more.
def _until(future):
    while not future._done:
        if not _ready:
            if not _timers:
                raise RuntimeError('all tasks wait for each other')
            wait = _timers[0][0] - _time.monotonic_ns() // 1000
            if wait > 0:
                _time.sleep(wait / 1000000)
        _turn()
    _turn()


def _turn():
    now = _time.monotonic_ns() // 1000
    while _timers and _timers[0][0] <= now:
        _, function, args = _timers.pop(0)
        _soon(function, *args)
    for _ in range(len(_ready)):
        function, args = _ready.pop(0)
        function(*args)


class _Loop:
    # The loop as an object; there is one.
    def create_task(self, coro, *, name=None):
        return Task(coro, name)

    def run_until_complete(self, awaitable):
        task = ensure_future(awaitable)
        _until(task)
        return task.result()

    def run_forever(self):
        _state.append(Future())
        try:
            _until(_state[-1])
        finally:
            _state.pop()

    def stop(self):
        if _state[2:]:
            _state[-1].cancel()

    def close(self):
        _tasks.clear()
        _ready.clear()
        _timers.clear()


def get_event_loop():
    return _Loop()


new_event_loop = get_event_loop


def gather(*awaitables, return_exceptions=False):
    outer = Future()
    futures = [ensure_future(awaitable) for awaitable in awaitables]
    # How many are not done, and whether one was cancelled by way of this one.
    left = [len(futures), False]

    def cancel(msg=None):
        if outer._done:
            return False
        for future in futures:
            if future.cancel(msg):
                left[1] = True
        return left[1]


    def one(future):
        left[0] -= 1
        if outer._done:
            return
        error = future._error
        if not return_exceptions and error is not None:
            outer.set_exception(future._raised())
        elif not left[0]:
            if left[1]:
                outer.set_exception(error if future.cancelled() else CancelledError())
            else:
                outer.set_result([f._result if f._error is None else
                    CancelledError(*(f._words or ('',))) if f.cancelled() else f._error for f in futures])

    outer.cancel = cancel
    if not futures:
        outer.set_result([])
    for future in futures:
        future.add_done_callback(one)
    return outer


async def wait_for(awaitable, timeout):
    if timeout is None:
        return await awaitable
    future = ensure_future(awaitable)
    if timeout > 0 and not await _ends(future, timeout) or future._done:
        return future.result()
    await _stopped(future)
    try:
        return future.result()
    except CancelledError as error:
        raise TimeoutError() from error


# Waits until a future is done or time is over; whether that one goes on. Who stops the wait stops the future.
async def _ends(future, timeout):
    outer = Future()
    end = lambda _=None: outer._done or outer.set_result(None)
    timer = _later(timeout, end)
    future.add_done_callback(end)
    try:
        await outer
    except CancelledError:
        if not future._done:
            future.remove_done_callback(end)
            await _stopped(future)
            raise
    finally:
        _drop(timer)
    future.remove_done_callback(end)
    return not future._done


# Cancels and waits.
async def _stopped(future):
    outer = Future()
    end = lambda _: outer._done or outer.set_result(None)
    future.add_done_callback(end)
    try:
        future.cancel()
        await outer
    finally:
        future.remove_done_callback(end)


class _Waiters:
    # Those who wait for something, in order. One who is stopped wakes another, unless there is nothing to take.
    async def _wait(self, is_taken):
        future = Future()
        self._waiters.append(future)
        try:
            await future
        except BaseException:
            self._waiters.remove(future)
            if not is_taken(future):
                self._wake()
            raise
        self._waiters.remove(future)

    def _wake(self):
        for future in self._waiters:
            if not future._done:
                future.set_result(None)
                break


class Event(_Waiters):
    def __init__(self):
        self._set = False
        self._waiters = []

    def is_set(self):
        return self._set

    def set(self):
        self._set = True
        for future in self._waiters:
            if not future.done():
                future.set_result(None)

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            await self._wait(bool)
        return True


class Lock(_Waiters):
    def __init__(self):
        self._locked = False
        self._waiters = []

    def locked(self):
        return self._locked

    async def acquire(self):
        if self._locked or any(not future.cancelled() for future in self._waiters):
            await self._wait(self._is_locked)
        self._locked = True
        return True

    def _is_locked(self, future):
        return self._locked

    # One that has been woken takes the lock, or wakes the next one.
    def _wake(self):
        if self._waiters and not self._waiters[0]._done:
            self._waiters[0].set_result(None)

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake()

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, trace):
        self.release()


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._items = []
        self._open = 0
        self._getters = Event()
        self._putters = Event()
        self._idle = Event()
        self._idle.set()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._items.append(item)
        self._open += 1
        self._idle.clear()
        self._getters._wake()

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._items.pop(0)
        self._putters._wake()
        return item

    # For who was cancelled while it waited.
    def _has_no_room(self, future):
        return future.cancelled() or self.full()

    def _has_no_item(self, future):
        return future.cancelled() or not self._items

    async def put(self, item):
        while self.full():
            await self._putters._wait(self._has_no_room)
        self.put_nowait(item)

    async def get(self):
        while not self._items:
            await self._getters._wait(self._has_no_item)
        return self.get_nowait()

    def task_done(self):
        if not self._open:
            raise ValueError('task_done() called too many times')
        self._open -= 1
        if not self._open:
            self._idle.set()

    async def join(self):
        await self._idle.wait()


# Not on microbit-v1:
from _asyncio_more import BoundedSemaphore, Semaphore, TaskGroup, timeout
from _asyncio_tools import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Condition, LifoQueue, PriorityQueue,
    all_tasks, as_completed, get_running_loop, iscoroutine, isfuture, shield, wait)
