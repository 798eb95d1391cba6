# Lists in lists, shared and recursive.
grid = [[x * y for x in range(4)] for y in range(3)]
print(grid, [row[1] for row in grid], list(map(list, zip(*grid))))
grid[1][2] = "*"
grid[0].append(grid[1])
print(grid[0][-1][2], grid)
flat = [x for row in grid for x in row if not isinstance(x, list)]
print(flat)
loop = [1]
loop.append(loop)
print(loop, loop[1][1][0], len(loop))
stack, queue = [1, [2, [3, [4]]]], []
while stack:
    item = stack.pop()
    if isinstance(item, list):
        stack.extend(item)
    else:
        queue.append(item)
print(queue)
