# The loop as an object: tasks made and run by it, run_forever until stop.
# needs: the module asyncio
import asyncio

log = []


async def worker(name, times):
    for n in range(times):
        log.append(name + str(n))
        await asyncio.sleep(0)
    return name * times


async def stopper(loop):
    await asyncio.sleep(0.01)
    log.append('stop')
    loop.stop()


async def fails():
    raise KeyError('inside')


loop = asyncio.new_event_loop()
print(loop.run_until_complete(worker('a', 3)), log)
log.clear()
task = loop.create_task(worker('b', 2))
other = loop.create_task(worker('c', 1), name='other')
print(task.done(), other.get_name())
print(loop.run_until_complete(task), log, other.done(), other.result())
log.clear()
try:
    loop.run_until_complete(fails())
except KeyError as error:
    print(repr(error))
late = loop.create_task(worker('d', 2))
loop.create_task(stopper(loop))
loop.run_forever()
print(log, late.result())
log.clear()
loop.create_task(stopper(loop))
loop.run_forever()
print(log)
loop.close()
print(asyncio.run(worker('e', 2)))
