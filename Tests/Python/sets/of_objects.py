# Sets use __hash__ and __eq__ of their members.
class Card:
    def __init__(self, suit, rank):
        self.suit, self.rank = suit, rank

    def __eq__(self, other):
        return (self.suit, self.rank) == (other.suit, other.rank)

    def __hash__(self):
        return hash((self.suit, self.rank))

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return self.suit + str(self.rank)


hand = {Card("h", 5), Card("s", 2), Card("h", 5), Card("d", 9)}
print(len(hand), sorted(hand), Card("s", 2) in hand, Card("s", 3) in hand)
hand.discard(Card("d", 9))
print(sorted(hand), sorted(hand & {Card("h", 5)}), sorted(c.rank for c in hand))


class NoHash:
    def __eq__(self, other):
        return True


try:
    {NoHash()}
except TypeError as error:
    print(error)
