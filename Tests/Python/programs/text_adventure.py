# A text adventure: a map, things, a parser of commands, states, saving, and a walk to the end.
# boards: microbit-v2
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east", "up": "down", "down": "up"}
SHORT = {d[0]: d for d in OPPOSITE}
SYNONYMS = {"get": "take", "grab": "take", "put": "drop", "x": "examine", "look": "look", "l": "look", "i": "inventory", "inv": "inventory"}


class GameOver(Exception):
    def __init__(self, text, won):
        super().__init__(text)
        self.won = won


class Thing:
    fixed = False

    def __init__(self, name, text="nothing special", **state):
        self.name = name
        self.text = text
        self.__dict__.update(state)

    def __str__(self):
        return ("an " if self.name[0] in "aeiou" else "a ") + self.name

    def describe(self):
        return "It is %s." % self.text

    def use(self, game, other=None):
        return "Nothing happens."


class Lamp(Thing):
    lit = False
    oil = 12

    def use(self, game, other=None):
        if not self.oil:
            return "The lamp is empty."
        self.lit = not self.lit
        return "The lamp is now %s." % ("on" if self.lit else "off")

    def tick(self, game):
        if self.lit:
            self.oil -= 1
            if self.oil == 3:
                game.say("The lamp flickers.")
            if self.oil == 0:
                self.lit = False
                game.say("The lamp goes out.")

    def describe(self):
        return "It is %s and has oil for %d turns." % ("lit" if self.lit else "dark", self.oil)


class Container(Thing):
    fixed = True
    open = False

    def __init__(self, name, text, key, *contents):
        super().__init__(name, text)
        self.key = key
        self.contents = list(contents)

    def use(self, game, other=None):
        if self.open:
            return "It is open already."
        if other is None or other.name != self.key:
            return "It is locked."
        self.open = True
        game.place.things += self.contents
        found = ", ".join(map(str, self.contents))
        self.contents = []
        return "The %s opens. Inside: %s." % (self.name, found)


class Room:
    def __init__(self, name, text, *things, dark=False):
        self.name = name
        self.text = text
        self.things = list(things)
        self.dark = dark
        self.exits = {}
        self.visits = 0

    def connect(self, direction, other, locked_by=None):
        self.exits[direction] = (other, locked_by)
        other.exits[OPPOSITE[direction]] = (self, None)
        return self

    def find(self, name):
        for thing in self.things:
            if thing.name == name:
                return thing
        return None


class Game:
    def __init__(self):
        self.lines = []
        self.carried = []
        self.turns = 0
        self.score = 0
        self.build()

    def build(self):
        hall = Room("Hall", "A dusty hall", Lamp("lamp"), Thing("umbrella", "torn"))
        kitchen = Room("Kitchen", "Something smells", Thing("knife", "blunt"), Container("cupboard", "made of oak", "knife", Thing("key", "rusty")))
        cellar = Room("Cellar", "A low vault", Thing("coin", "golden", value=10), dark=True)
        garden = Room("Garden", "Roses everywhere", Thing("rose", "red"))
        vault = Room("Vault", "The treasure chamber", Thing("crown", "set with stones", value=50), dark=True)
        hall.connect("north", kitchen).connect("down", cellar).connect("east", garden)
        cellar.connect("west", vault, "key")
        self.rooms = {r.name: r for r in (hall, kitchen, cellar, garden, vault)}
        self.place = hall

    def say(self, text):
        self.lines.append(text)

    def is_dark(self):
        lamps = [t for t in self.carried + self.place.things if isinstance(t, Lamp)]
        return self.place.dark and not any(lamp.lit for lamp in lamps)

    def look(self):
        if self.is_dark():
            return self.say("It is pitch dark.")
        self.say("%s. %s." % (self.place.name, self.place.text))
        if self.place.things:
            self.say("Here: " + ", ".join(map(str, self.place.things)) + ".")
        self.say("Exits: " + " ".join(sorted(self.place.exits)) + ".")

    def held(self, name):
        for thing in self.carried:
            if thing.name == name:
                return thing
        return None

    def command(self, text):
        words = [w for w in text.lower().split() if w not in ("the", "a", "an", "at")]
        self.lines = []
        match words:
            case []:
                self.say("Say something.")
                return self.lines
            case [d] if d in OPPOSITE or d in SHORT:
                self.go(SHORT.get(d, d))
            case ["go", d]:
                self.go(SHORT.get(d, d))
            case ["look" | "l"]:
                self.look()
            case ["inventory" | "i" | "inv"]:
                self.say("You carry " + (", ".join(map(str, self.carried)) or "nothing") + ".")
            case ["take" | "get" | "grab", "all"]:
                for thing in list(self.place.things):
                    self.take(thing.name)
            case ["take" | "get" | "grab", *name]:
                self.take(" ".join(name))
            case ["drop" | "put", name]:
                self.drop(name)
            case ["examine" | "x", name]:
                thing = self.held(name) or (not self.is_dark() and self.place.find(name))
                self.say(thing.describe() if thing else "You see no %s." % name)
            case ["use" | "open", name]:
                self.use(name, None)
            case ["use", name, "on" | "with", other] | ["open", other, "with", name]:
                self.use(other, name)
            case ["score"]:
                self.say("Score %d after %d turns." % (self.score, self.turns))
            case ["quit"]:
                raise GameOver("You give up.", False)
            case [verb, *_]:
                self.say("I don't know how to %s." % verb)
        self.turns += 1
        for thing in self.carried:
            if hasattr(thing, "tick"):
                thing.tick(self)
        return self.lines

    def go(self, direction):
        if direction not in self.place.exits:
            return self.say("You can't go %s." % direction)
        room, key = self.place.exits[direction]
        if key and not self.held(key):
            return self.say("The door is locked.")
        if self.is_dark() and room.dark:
            raise GameOver("You stumble in the dark and fall.", False)
        self.place = room
        room.visits += 1
        if room.visits == 1:
            self.score += 1
        self.look()
        if room.name == "Garden" and self.held("crown"):
            raise GameOver("You leave with the crown! Score %d." % self.score, True)

    def take(self, name):
        thing = None if self.is_dark() else self.place.find(name)
        if thing is None:
            return self.say("There is no %s here." % name)
        if thing.fixed:
            return self.say("The %s won't move." % name)
        if len(self.carried) >= 4:
            return self.say("Your hands are full.")
        self.place.things.remove(thing)
        self.carried.append(thing)
        self.score += getattr(thing, "value", 0)
        self.say("Taken: %s." % name)

    def drop(self, name):
        thing = self.held(name)
        if thing is None:
            return self.say("You have no %s." % name)
        self.carried.remove(thing)
        self.place.things.append(thing)
        self.score -= getattr(thing, "value", 0)
        self.say("Dropped.")

    def use(self, name, tool):
        thing = self.held(name) or self.place.find(name)
        if thing is None:
            return self.say("Use what?")
        other = self.held(tool) if tool else None
        if tool and other is None:
            return self.say("You have no %s." % tool)
        self.say(thing.use(self, other))

    def save(self):
        return {"place": self.place.name, "things": {n: [t.name for t in r.things] for n, r in self.rooms.items()},
                "carried": [t.name for t in self.carried], "score": self.score}


def play(script):
    game = Game()
    game.look()
    print("\n".join(game.lines))
    try:
        for line in script.split(";"):
            print("> " + line)
            for text in game.command(line):
                print("  " + text)
    except GameOver as end:
        print("***", end, "won" if end.won else "lost")
    return game


g = play("x lamp;take all;i;n;take knife;open cupboard;open cupboard with knife;take key;x key;dance;;s;d;take coin;use lamp;look;take the coin;drop umbrella;"
         "take coin;score;w;take crown;e;up;up;e")
print(g.save())
play("go down;go west;up;take all;down;use lamp;w;quit")
g = play("take lamp;use lamp;" + ";".join(["look"] * 3) + ";n;s;n;s;n;s;n;s;x lamp;use lamp")
print(sum(r.visits for r in g.rooms.values()))
