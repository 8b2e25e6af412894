"""How a network learns: batch by batch, slower and slower, and the average of all its states is what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn

WARM = 100
REMEMBERED = 0.998
CLIPPED = 5.0
LEAST_RATE = 1e-5
REPORTED = 400


@dataclass(frozen=True)
class Plan:
    """How long and how fast: `rate` is soon reached, kept for the share `flat` of the `steps`, and then falls."""

    steps: int
    rate: float
    flat: float = 0.0


def learn(
    network: nn.Module, losses: Iterator[Callable[[], Tensor]], plan: Plan, report: Callable[[int], None]
) -> None:
    """Train `network` as planned; its average over the last steps replaces it.

    Args:
        network: what learns.
        losses: the loss of each batch, to be called with the network as it is then.
        plan: how long and how fast.
        report: called now and then with the number of the step, while the network is the average.
    """
    optimiser = torch.optim.AdamW(network.parameters(), lr=plan.rate, betas=(0.9, 0.98), weight_decay=0.01)
    average = _copy(network)
    network.train()
    for step in range(1, plan.steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = _rate(step, plan)
        optimiser.zero_grad()
        next(losses)().backward()
        nn.utils.clip_grad_norm_(network.parameters(), CLIPPED)
        optimiser.step()
        with torch.no_grad():
            for name, value in network.state_dict().items():
                average[name].lerp_(value, 1 - min(REMEMBERED, step / (9 + step)))
        if step % REPORTED == 0 or step == plan.steps:
            learnt = _copy(network)
            network.load_state_dict(average)
            network.eval()
            report(step)
            if step < plan.steps:
                network.load_state_dict(learnt)
                network.train()


def _rate(step: int, plan: Plan) -> float:
    done = (step - 1) / plan.steps
    falling = 1.0 if done <= plan.flat else (1 - done) / (1 - plan.flat)
    return max(plan.rate * min(1.0, step / WARM) * falling, LEAST_RATE)


def _copy(network: nn.Module) -> dict[str, Tensor]:
    return {name: value.clone() for name, value in network.state_dict().items()}
