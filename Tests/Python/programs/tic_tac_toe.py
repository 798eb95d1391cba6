# Perfect play by search with memory, symmetric boards counted once.
# boards: microbit-v2
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
TURNS = [(6, 3, 0, 7, 4, 1, 8, 5, 2), (2, 1, 0, 5, 4, 3, 8, 7, 6)]


def winner(b):
    for x, y, z in LINES:
        if b[x] != "." and b[x] == b[y] == b[z]: return b[x]
    return None


def canonical(b):
    best = b
    for flip in range(2):
        for _ in range(4):
            b = "".join(b[i] for i in TURNS[0])
            best = min(best, b)
        b = "".join(b[i] for i in TURNS[1])
    return best


memory = {}
other = {"x": "o", "o": "x"}


def value(b, player):
    """1: player wins, 0: drawn, -1: lost."""
    w = winner(b)
    if w: return 1 if w == player else -1
    if "." not in b: return 0
    key = canonical(b)
    if key not in memory:
        memory[key] = max(-value(b[:i] + player + b[i + 1:], other[player]) for i in range(9) if b[i] == ".")
    return memory[key]


def best(b, player):
    moves = [(-value(b[:i] + player + b[i + 1:], other[player]), -i) for i in range(9) if b[i] == "."]
    score, i = max(moves)
    return -i, score


board, player, moves = "x...o...x", "o", []
print(value("xo..x...o", "x"), best("xx.oo....", "x"), best("xx.oxo...", "o"), canonical("..x......"), canonical("x........"))
while not winner(board) and "." in board:
    i, score = best(board, player)
    moves.append((player, i, score))
    board = board[:i] + player + board[i + 1:]
    player = other[player]
print(moves, board, winner(board), len(memory) > 20)
for row in range(3): print(" ".join(board[row * 3:row * 3 + 3]))
