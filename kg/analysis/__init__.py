"""What a graph says as a whole: who is central, what belongs together, what it rests on, what changed.

Every measure takes a MultiDiGraph, as `network` or `kg.graph.to_networkx` makes it, and returns a dictionary by node or
frozen records; none changes its input. Facts weigh what `weight` says.
"""

from __future__ import annotations

from kg.analysis.centrality import betweenness, closeness, pagerank, strength
from kg.analysis.communities import Community, communities, described, modularity
from kg.analysis.comparison import Change, Comparison, compare
from kg.analysis.contradictions import Contradiction, contradictions
from kg.analysis.cuts import Bridge, CutPoint, bridges, cut_points
from kg.analysis.edges import Quote, weight
from kg.analysis.frequencies import Frequency, Pattern, kinds, patterns, relations, types
from kg.analysis.names import node_named
from kg.analysis.network import chosen, network, things
from kg.analysis.paths import Step, Way, paths
from kg.analysis.projection import Projection, projection
from kg.analysis.realis import Prospect, prospects
from kg.analysis.roles import Role, roles
from kg.analysis.standing import Standing
from kg.analysis.statements import Statement
from kg.analysis.structure import Size, cores, size
from kg.analysis.summary import Analysis, analyze
from kg.analysis.support import Support, support
from kg.analysis.timeline import Moment, timeline
from kg.graph import degree

__all__ = [
    "Analysis",
    "Bridge",
    "Change",
    "Community",
    "Comparison",
    "Contradiction",
    "CutPoint",
    "Frequency",
    "Moment",
    "Pattern",
    "Projection",
    "Prospect",
    "Quote",
    "Role",
    "Size",
    "Standing",
    "Statement",
    "Step",
    "Support",
    "Way",
    "analyze",
    "betweenness",
    "bridges",
    "chosen",
    "closeness",
    "communities",
    "compare",
    "contradictions",
    "cores",
    "cut_points",
    "degree",
    "described",
    "kinds",
    "modularity",
    "network",
    "node_named",
    "pagerank",
    "paths",
    "patterns",
    "projection",
    "prospects",
    "relations",
    "roles",
    "size",
    "strength",
    "support",
    "things",
    "timeline",
    "types",
    "weight",
]
