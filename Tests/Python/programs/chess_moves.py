# A chess move generator: all rules but repetition, counted against known numbers, and a small search.
# boards: microbit-v2
KNIGHT = (-21, -19, -12, -8, 8, 12, 19, 21)
KING = (-11, -10, -9, -1, 1, 9, 10, 11)
ROOK, BISHOP = (-10, -1, 1, 10), (-11, -9, 9, 11)
STEPS = {"n": KNIGHT, "k": KING, "r": ROOK, "b": BISHOP, "q": KING}
VALUES = {"p": 100, "n": 320, "b": 330, "r": 500, "q": 900, "k": 0}
A1, H1, A8, H8 = 91, 98, 21, 28


def square(name):
    return (10 - int(name[1])) * 10 + "abcdefgh".index(name[0]) + 1


def name_of(at):
    return "abcdefgh"[at % 10 - 1] + str(10 - at // 10)


class Position:
    def __init__(self, fen):
        rows, self.turn, castling, passing = fen.split()[:4]
        self.board = ["#"] * 120
        for row, line in enumerate(rows.split("/")):
            at = 21 + row * 10
            for c in line:
                if c.isdigit():
                    for _ in range(int(c)):
                        self.board[at] = "."
                        at += 1
                else:
                    self.board[at] = c
                    at += 1
        self.castling = castling
        self.passing = 0 if passing == "-" else square(passing)

    def is_own(self, piece):
        return piece.isupper() == (self.turn == "w") and piece.isalpha()

    def is_enemy(self, piece):
        return piece.isalpha() and piece.isupper() != (self.turn == "w")

    def attacked(self, at, by_white):
        board = self.board
        side = str.upper if by_white else str.lower
        for step in KNIGHT:
            if board[at + step] == side("n"):
                return True
        for steps, pieces in ((ROOK, "rq"), (BISHOP, "bq")):
            for step in steps:
                to = at + step
                if board[to] == side("k"):
                    return True
                while board[to] == ".":
                    to += step
                if board[to] in (side(pieces[0]), side(pieces[1])):
                    return True
        forward = 10 if by_white else -10
        return board[at + forward - 1] == side("p") or board[at + forward + 1] == side("p")

    def king(self, white):
        return self.board.index("K" if white else "k")

    def in_check(self):
        white = self.turn == "w"
        return self.attacked(self.king(white), not white)

    def pseudo_moves(self):
        board = self.board
        white = self.turn == "w"
        for at in range(21, 99):
            piece = board[at]
            if piece in ".#" or not self.is_own(piece):
                continue
            kind = piece.lower()
            if kind == "p":
                yield from self.pawn_moves(at, white)
                continue
            for step in STEPS[kind]:
                to = at + step
                while True:
                    target = board[to]
                    if target == "#" or self.is_own(target):
                        break
                    yield at, to, ""
                    if target != "." or kind in "nk":
                        break
                    to += step
            if kind == "k":
                yield from self.castling_moves(at, white)

    def pawn_moves(self, at, white):
        board = self.board
        forward = -10 if white else 10
        start, last = (8, 2) if white else (3, 9)
        targets = []
        if board[at + forward] == ".":
            targets.append(at + forward)
            if at // 10 == start and board[at + 2 * forward] == ".":
                targets.append(at + 2 * forward)
        for side in (-1, 1):
            to = at + forward + side
            if self.is_enemy(board[to]) or to == self.passing and board[to] == ".":
                targets.append(to)
        for to in targets:
            if to // 10 == last:
                for promoted in "qrbn":
                    yield at, to, promoted
            else:
                yield at, to, ""

    def castling_moves(self, at, white):
        board = self.board
        home = 95 if white else 25
        if at != home or self.attacked(at, not white):
            return
        for right, empty, passed in (("K", (1, 2), 1), ("Q", (-1, -2, -3), -1)):
            if (right if white else right.lower()) not in self.castling:
                continue
            if all(board[home + e] == "." for e in empty) and not self.attacked(home + passed, not white):
                yield home, home + 2 * passed, ""

    def play(self, move):
        at, to, promoted = move
        new = Position.__new__(Position)
        board = new.board = self.board[:]
        piece = board[at]
        white = self.turn == "w"
        board[to] = piece
        board[at] = "."
        new.passing = 0
        if piece in "Pp":
            if to == self.passing:
                board[to + (10 if white else -10)] = "."
            if abs(to - at) == 20:
                new.passing = (at + to) // 2
            if promoted:
                board[to] = promoted.upper() if white else promoted
        elif piece in "Kk" and abs(to - at) == 2:
            corner, inner = (to + 1, to - 1) if to > at else (to - 2, to + 1)
            board[inner], board[corner] = board[corner], "."
        rights = self.castling
        for place, lost in ((95, "KQ"), (25, "kq"), (A1, "Q"), (H1, "K"), (A8, "q"), (H8, "k")):
            if place in (at, to):
                rights = "".join(c for c in rights if c not in lost)
        new.castling = rights
        new.turn = "b" if white else "w"
        return new

    def moves(self):
        white = self.turn == "w"
        for move in self.pseudo_moves():
            after = self.play(move)
            if not after.attacked(after.king(white), not white):
                yield move, after

    def evaluate(self):
        total = 0
        for piece in self.board:
            if piece.isalpha():
                value = VALUES[piece.lower()]
                total += value if piece.isupper() else -value
        return total if self.turn == "w" else -total


def perft(position, depth):
    if depth == 0:
        return 1
    return sum(perft(after, depth - 1) for _, after in position.moves())


def text(move):
    return name_of(move[0]) + name_of(move[1]) + move[2]


def search(position, depth, alpha=-99999, beta=99999):
    best = None
    any_move = False
    for move, after in position.moves():
        any_move = True
        score = position.evaluate() if depth == 0 else -search(after, depth - 1, -beta, -alpha)[0]
        if depth == 0:
            return score, None
        if score > alpha:
            alpha, best = score, move
            if alpha >= beta:
                break
    if not any_move:
        return (-9000 - depth if position.in_check() else 0), None
    return alpha, best


START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"
print([perft(Position(START), d) for d in range(3)])
for fen, depth in [
    ("r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1", 1),
    ("8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1", 2),
    ("n1n5/PPPk4/8/8/8/8/4Kppp/5N1N b - - 0 1", 1),
    ("rnbq1k1r/pp1Pbppp/2p5/8/2B5/8/PPP1NnPP/RNBQK2R w KQ - 1 8", 1),
]:
    p = Position(fen)
    print(perft(p, depth), " ".join(sorted(text(m) for m, _ in p.moves())[:12]))
mate = Position("6k1/5ppp/8/8/8/8/8/R3K3 w Q - 0 1")
score, move = search(mate, 2)
print(score, text(move), search(Position("7k/5Q2/6K1/8/8/8/8/8 b - - 0 1"), 1), Position("R5k1/5ppp/8/8/8/8/8/4K3 b - - 0 1").in_check())
ep = Position("8/8/8/8/4Pp2/8/8/k6K b - e3 0 1")
after = ep.play((square("f4"), square("e3"), ""))
print("".join(after.board[61:69]), "".join(after.board[71:79]), sorted(text(m) for m, _ in ep.moves()))
castled = Position("r3k2r/8/8/8/8/8/8/R3K2R w KQkq - 0 1").play((95, 97, ""))
print("".join(castled.board[91:99]), castled.castling, castled.turn)
