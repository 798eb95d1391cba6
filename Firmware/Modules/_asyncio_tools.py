# More of asyncio that is not on every board: waiting for several, conditions, other queues, the loop's own calls.
from asyncio import CancelledError, Future, Lock, Queue, QueueEmpty, TimeoutError, _Loop, _drop, _later, _soon, _tasks, current_task, ensure_future
import time as _time
import heapq as _heapq

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'


async def _nothing():
    pass


_coroutine = type(_nothing())


def iscoroutine(obj):
    return isinstance(obj, _coroutine)


def isfuture(obj):
    return isinstance(obj, Future)


def all_tasks():
    return {task for task in _tasks if not task.done()}


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, (Future, _coroutine)):
        raise TypeError('expect a list of futures, not ' + type(fs).__name__)
    futures = list(dict.fromkeys(fs))
    if not futures:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError('Invalid return_when value: %s' % return_when)
    if any(map(iscoroutine, futures)):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    waiter = Future()
    left = len(futures)

    def end(_=None):
        if not waiter.done():
            waiter.set_result(None)

    def one(future):
        nonlocal left
        left -= 1
        if not left or return_when == FIRST_COMPLETED or (
                return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            end()

    timer = None if timeout is None else _later(timeout, end)
    for future in futures:
        future.add_done_callback(one)
    try:
        await waiter
    finally:
        _drop(timer)
        for future in futures:
            future.remove_done_callback(one)
    done = {future for future in futures if future.done()}
    return done, {future for future in futures if future not in done}


def as_completed(fs, *, timeout=None):
    if isinstance(fs, (Future, _coroutine)):
        raise TypeError('expect an iterable of futures, not ' + type(fs).__name__)
    todo = [ensure_future(f) for f in dict.fromkeys(fs)]
    done = Queue()

    def end():
        for future in todo:
            future.remove_done_callback(one)
            done.put_nowait(None)
        todo.clear()

    def one(future):
        todo.remove(future)
        done.put_nowait(future)
        if not todo:
            _drop(timer)

    async def next_one():
        future = await done.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in todo:
        future.add_done_callback(one)
    timer = _later(timeout, end) if todo and timeout is not None else None
    for _ in range(len(todo)):
        yield next_one()


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = Future()

    def inner_done(inner):
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    inner.add_done_callback(inner_done)
    outer.add_done_callback(lambda _: inner.remove_done_callback(inner_done))
    return outer


class Condition:
    def __init__(self, lock=None):
        self._lock = lock = Lock() if lock is None else lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = []

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, trace):
        self.release()

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        self.release()
        try:
            future = Future()
            self._waiters.append(future)
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            stopped = False
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError:
                    stopped = True
            if stopped:
                raise CancelledError

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        for future in self._waiters:
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class LifoQueue(Queue):
    def get_nowait(self):
        if self._items:
            self._items.insert(0, self._items.pop())
        return super().get_nowait()


class PriorityQueue(Queue):
    def put_nowait(self, item):
        super().put_nowait(item)
        _heapq.heappush(self._items, self._items.pop())

    def get_nowait(self):
        if self._items:
            self._items.insert(0, _heapq.heappop(self._items))
        return super().get_nowait()


class _Handle:
    def __init__(self, function, args):
        self._call = function, args
        self._timer = None
        self._cancelled = False

    def _run(self):
        if not self._cancelled:
            function, args = self._call
            function(*args)

    def cancel(self):
        self._cancelled = True
        _drop(self._timer)

    def cancelled(self):
        return self._cancelled


class _Running(_Loop):
    def is_running(self):
        return True

    def time(self):
        return _time.monotonic()

    def create_future(self):
        return Future()

    def call_soon(self, callback, *args):
        handle = _Handle(callback, args)
        _soon(handle._run)
        return handle

    def call_later(self, delay, callback, *args):
        handle = _Handle(callback, args)
        handle._timer = _later(delay, handle._run)
        return handle

    def call_at(self, when, callback, *args):
        return self.call_later(when - self.time(), callback, *args)


def get_running_loop():
    if current_task() is None:
        raise RuntimeError('no running event loop')
    return _Running()
