# Sorting: quicksort and heap sort written in Python, and the built-in sort with a key.

COUNT = 160
ROUNDS = 2


def numbers(count, seed):
    result = []
    for _ in range(count):
        seed = (seed * 75 + 74) % 65537
        result.append(seed)
    return result


def quicksort(items, low, high):
    while low < high:
        pivot = items[(low + high) // 2]
        left, right = low, high
        while left <= right:
            while items[left] < pivot:
                left += 1
            while items[right] > pivot:
                right -= 1
            if left <= right:
                items[left], items[right] = items[right], items[left]
                left += 1
                right -= 1
        if right - low < high - left:
            quicksort(items, low, right)
            low = left
        else:
            quicksort(items, left, high)
            high = right


def sift(items, root, end):
    value = items[root]
    while True:
        child = 2 * root + 1
        if child >= end:
            break
        if child + 1 < end and items[child] < items[child + 1]:
            child += 1
        if items[child] <= value:
            break
        items[root] = items[child]
        root = child
    items[root] = value


def heapsort(items):
    for root in range(len(items) // 2 - 1, -1, -1):
        sift(items, root, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(items, 0, end)


for round in range(ROUNDS):
    quick = numbers(COUNT, round + 1)
    heap = quick[:]
    built_in = sorted(quick)
    by_digits = sorted(quick, key=lambda n: (n % 100, n))
    quicksort(quick, 0, COUNT - 1)
    heapsort(heap)
    print(quick == built_in, heap == built_in, built_in[:3], built_in[-1], by_digits[:2])
