# Lists of small integers: the most prefix reversals that a permutation of 1 to N can need until 1
# comes to the front, and a checksum over all permutations.

N = 6


def flips(permutation):
    cards = permutation[:]
    count = 0
    top = cards[0]
    while top != 1:
        low, high = 0, top - 1
        while low < high:
            cards[low], cards[high] = cards[high], cards[low]
            low += 1
            high -= 1
        count += 1
        top = cards[0]
    return count


def next_permutation(items):
    """Puts the next one in lexicographic order in place; False after the last."""
    pivot = len(items) - 2
    while pivot >= 0 and items[pivot] > items[pivot + 1]:
        pivot -= 1
    if pivot < 0:
        return False
    other = len(items) - 1
    while items[other] < items[pivot]:
        other -= 1
    items[pivot], items[other] = items[other], items[pivot]
    items[pivot + 1:] = items[:pivot:-1]
    return True


def search(n):
    items = list(range(1, n + 1))
    most = checksum = index = 0
    while True:
        count = flips(items)
        most = max(most, count)
        checksum += -count if index & 1 else count
        index += 1
        if not next_permutation(items):
            return index, most, checksum


print("%d permutations, at most %d flips, checksum %d" % search(N))
