"""Inputs of the challenge dependency-order: (costs, needs)."""

MEAL = [[2, 4], [], [1], [], [3, 5], []]
CIRCLE = [[], [0, 3], [1], [2], [3]]


def draw_costs(rng, n):
    return [int(cost) for cost in rng.integers(1, 60, n)]


def tangle(rng, n, most=3):
    """n tasks in a random order; each needs up to `most` of those before it."""
    order = [int(task) for task in rng.permutation(n)]
    needs = [[] for _ in range(n)]
    for place in range(1, n):
        wanted = rng.integers(0, place, int(rng.integers(0, most + 1)))
        needs[order[place]] = sorted({order[int(before)] for before in wanted})
    return needs


def diamonds(n):
    """Pairs of tasks, each in need of both tasks of the pair before: 2 ** n ways through."""
    return [
        [] if pair == 0 else [2 * pair - 2, 2 * pair - 1] for pair in range(n) for _ in range(2)
    ]


def cases(rng, workers):
    yield {"name": "a meal", "args": (draw_costs(rng, 6), MEAL)}
    yield {"name": "no task", "args": ([], [])}
    yield {"name": "one task", "args": (draw_costs(rng, 1), [[]])}
    yield {"name": "nothing needs anything", "args": (draw_costs(rng, 7), [[] for _ in range(7)])}
    # The short way to the last task is the costly one.
    detour = [cost % 9 + 1 for cost in draw_costs(rng, 6)]
    detour[1] = int(rng.integers(60, 90))
    needs = [[], [], [0], [2], [3], [1, 4]]
    yield {
        "name": "a long way and a costly way",
        "args": (detour, needs),
        "cause": (
            "The chain with the most tasks is not the one that takes longest here. Look at which "
            "tasks your span adds up."
        ),
    }
    yield {
        "name": "a circle",
        "args": (draw_costs(rng, 5), CIRCLE),
        "cause": (
            "Some tasks need each other in a circle. Look at what your program does when none of "
            "the tasks that are left can start."
        ),
    }
    yield {"name": "diamonds", "args": (draw_costs(rng, 80), diamonds(40)), "hidden": True}
    yield {
        "name": "a task that needs itself",
        "args": (draw_costs(rng, 3), [[], [1], [0]]),
        "hidden": True,
        "cause": (
            "A task that needs itself is a circle of one. Look at whether your program notices "
            "circles of every length."
        ),
    }
    yield {
        "name": "a tangle of 301 tasks",
        "args": (draw_costs(rng, 301), tangle(rng, 301)),
        "hidden": True,
    }
    chain = [[task + 1] for task in range(1099)] + [[]]
    yield {
        "name": "a chain from last to first",
        "args": (draw_costs(rng, 1100), chain),
        "hidden": True,
        "cause": (
            "This chain has 1,100 links. Often a function calls itself for each link, and goes "
            "deeper than Python allows."
        ),
    }


def timed(rng, workers):
    return draw_costs(rng, 4000), tangle(rng, 4000)
