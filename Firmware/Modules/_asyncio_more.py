# What of asyncio is not on every board: semaphores, timeouts and groups of tasks.
from asyncio import CancelledError, Future, TimeoutError, _Waiters, _drop, _later, create_task, current_task


class Semaphore(_Waiters):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value = value
        self._waiters = []

    def locked(self):
        return self._value == 0 or any(not future.cancelled() for future in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        try:
            await self._wait(self._was_taken)
        finally:
            # Those who came later and had to wait behind this one.
            while self._value > 0 and self._wake():
                pass
        return True

    # Who was woken has it; who is stopped then gives it back.
    def _was_taken(self, future):
        if not future.cancelled():
            self._value += 1
        return True

    def _wake(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return True
        return False

    def release(self):
        self._value += 1
        self._wake()

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, trace):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class timeout:
    def __init__(self, delay):
        self._delay = delay
        self._timer = self._task = None
        self._expired = self._over = False

    def expired(self):
        return self._expired

    async def __aenter__(self):
        self._task = current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._before = self._task.cancelling()
        if self._delay is not None:
            self._timer = _later(max(0, self._delay), self._end)
        return self

    def _end(self):
        self._expired = True
        self._task.cancel()

    async def __aexit__(self, kind, error, trace):
        if self._timer is not None:
            _drop(self._timer)
        if self._expired and self._task.uncancel() <= self._before and kind is CancelledError:
            raise TimeoutError() from error


# As CPython's, but no name of the language.
class ExceptionGroup(Exception):
    def __init__(self, message, exceptions):
        super().__init__(message, exceptions)
        self.message = message
        self.exceptions = tuple(exceptions)

    def __str__(self):
        count = len(self.exceptions)
        return '%s (%d sub-exception%s)' % (self.message, count, '' if count == 1 else 's')


class TaskGroup:
    def __init__(self):
        self._parent = self._woken = self._base_error = None
        self._tasks = []
        self._errors = []
        self._ends = self._aborts = self._has_cancelled = False

    async def __aenter__(self):
        if self._parent is not None:
            raise RuntimeError('TaskGroup %r has already been entered' % (self,))
        self._parent = current_task()
        return self

    def create_task(self, coro, *, name=None):
        wrong = ('has not been entered' if self._parent is None else
                 'is finished' if self._ends and not self._tasks else
                 'is shutting down' if self._aborts else None)
        if wrong:
            raise RuntimeError('TaskGroup %r %s' % (self, wrong))
        task = create_task(coro, name=name)
        task.add_done_callback(self._done)
        self._tasks.append(task)
        return task

    def _abort(self):
        self._aborts = True
        for task in self._tasks:
            task.cancel()

    def _done(self, task):
        self._tasks.remove(task)
        if self._woken is not None and not self._tasks and not self._woken.done():
            self._woken.set_result(True)
        if task.cancelled() or task.exception() is None:
            return
        self._fails(task.exception())
        self._errors.append(task.exception())
        if not self._aborts and not self._has_cancelled:
            self._abort()
            self._has_cancelled = True
            self._parent.cancel()

    # The program is to end.
    def _fails(self, error):
        if self._base_error is None and isinstance(error, (SystemExit, KeyboardInterrupt)):
            self._base_error = error

    async def __aexit__(self, kind, error, trace):
        self._ends = True
        self._fails(error)
        stop = error if kind is CancelledError else None
        if self._has_cancelled and self._parent.uncancel() == 0:
            stop = None
        if kind is not None and not self._aborts:
            self._abort()
        while self._tasks:
            self._woken = Future()
            try:
                await self._woken
            except CancelledError as stopped:
                if not self._aborts:
                    stop = stopped
                    self._abort()
        if self._base_error is not None:
            raise self._base_error
        if stop is not None and not self._errors:
            raise stop
        if kind is not None and kind is not CancelledError:
            self._errors.append(error)
        if self._errors:
            raise ExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
