# For the with statement.


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return None


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        from functools import wraps

        @wraps(function)
        def inner(*args, **keywords):
            with self._recreate_cm():
                return function(*args, **keywords)
        return inner


class _Generated(ContextDecorator):
    def __init__(self, function, args, keywords):
        self._made = function, args, keywords
        self.gen = function(*args, **keywords)

    def _recreate_cm(self):
        return type(self)(*self._made)

    def __enter__(self):
        for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, error, trace):
        if kind is None:
            for value in self.gen:
                raise RuntimeError("generator didn't stop")
            return False
        try:
            self.gen.throw(error)
        except StopIteration as stop:
            return stop is not error
        except RuntimeError as raised:
            if raised is error or isinstance(error, StopIteration) and raised.__cause__ is error:
                return False
            raise
        except BaseException as raised:
            if raised is not error:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(function):
    from functools import wraps

    @wraps(function)
    def helper(*args, **keywords):
        return _Generated(function, args, keywords)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, kind, error, trace):
        self.thing.close()


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __exit__(self, kind, error, trace):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result


class ExitStack(AbstractContextManager):
    def __init__(self):
        self._exits = []

    def push(self, exit):
        method = getattr(exit, '__exit__', exit)
        self._exits.append(method)
        return exit

    def callback(self, function, /, *args, **keywords):
        def leave(kind, error, trace):
            function(*args, **keywords)
        self._exits.append(leave)
        return function

    def enter_context(self, manager):
        result = manager.__enter__()
        self._exits.append(manager.__exit__)
        return result

    def pop_all(self):
        other = type(self)()
        other._exits, self._exits = self._exits, []
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, kind, error, trace):
        pending = error
        while self._exits:
            leave = self._exits.pop()
            try:
                if leave(None if pending is None else type(pending), pending, None):
                    pending = None
            except BaseException as raised:
                pending = raised
        if pending is not None and pending is not error:
            raise pending
        return error is not None and pending is None


class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        return None


class _AsyncGenerated:
    def __init__(self, gen):
        self.gen = gen

    async def __aenter__(self):
        async for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    async def __aexit__(self, kind, error, trace):
        if kind is None:
            async for value in self.gen:
                raise RuntimeError("generator didn't stop")
            return False
        try:
            await self.gen.athrow(error)
        except StopAsyncIteration as stop:
            return stop is not error
        except RuntimeError as raised:
            if raised is error or (isinstance(error, (StopIteration, StopAsyncIteration))
                                   and raised.__cause__ is error):
                return False
            raise
        except BaseException as raised:
            if raised is not error:
                raise
            return False
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(function):
    from functools import wraps

    @wraps(function)
    def helper(*args, **keywords):
        return _AsyncGenerated(function(*args, **keywords))
    return helper


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, kind, error, trace):
        await self.thing.aclose()


class AsyncExitStack(AbstractAsyncContextManager):
    # Pairs: what leaves, and whether that is to be awaited.
    def __init__(self):
        self._exits = []

    def push(self, exit):
        self._exits.append((getattr(exit, '__exit__', exit), False))
        return exit

    def push_async_exit(self, exit):
        self._exits.append((getattr(exit, '__aexit__', exit), True))
        return exit

    def callback(self, function, /, *args, **keywords):
        def leave(kind, error, trace):
            function(*args, **keywords)
        self._exits.append((leave, False))
        return function

    def push_async_callback(self, function, /, *args, **keywords):
        async def leave(kind, error, trace):
            await function(*args, **keywords)
        self._exits.append((leave, True))
        return function

    def enter_context(self, manager):
        result = manager.__enter__()
        self.push(manager)
        return result

    async def enter_async_context(self, manager):
        result = await manager.__aenter__()
        self.push_async_exit(manager)
        return result

    def pop_all(self):
        other = type(self)()
        other._exits, self._exits = self._exits, []
        return other

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aexit__(self, kind, error, trace):
        pending = error
        while self._exits:
            leave, waits = self._exits.pop()
            try:
                stops = leave(None if pending is None else type(pending), pending, None)
                if await stops if waits else stops:
                    pending = None
            except BaseException as raised:
                pending = raised
        if pending is not None and pending is not error:
            raise pending
        return error is not None and pending is None
