"""A query put to a store: kg's prefixes known, every graph asked, nothing asked of other servers, within a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Thread
from typing import TypeVar

from pyoxigraph import QueryBoolean, QuerySolutions, Store

from kg.errors import KgError
from kg.rdf import Iris
from kg.rdf.prefixes import prefixes as prefixes_under
from kg.sparql.answer import Answer, of_boolean, of_triples, sort_key
from kg.sparql.dataset import names_dataset
from kg.sparql.errors import wrong
from kg.sparql.tokens import Placed, Token, refuse_remote, written
from kg.store import base_of

T = TypeVar("T")


class OutOfTimeError(KgError):
    """A query was not answered in time; it goes on in its thread, since Oxigraph cannot be stopped."""


def prefixes_of(store: Store) -> dict[str, str]:
    """The prefixes that a query to `store` need not declare.

    Example:
        >>> prefixes_of(Store())["kgv"]
        'https://kg.example/vocabulary#'
    """
    return prefixes_under(Iris(base_of(store)))


def query(
    store: Store,
    sparql: str,
    *,
    prefixes: Mapping[str, str] | None = None,
    federated: bool = False,
    timeout: float | None = None,
) -> Answer:
    """Ask a store.

    Args:
        store: what to ask, as `kg.store.open_store` gives it.
        sparql: a SELECT, ASK, CONSTRUCT or DESCRIBE. Where it names no graphs with FROM, it asks all there are.
        prefixes: those that the query need not declare; kg's own where `None`.
        federated: whether SERVICE may call other servers.
        timeout: seconds after which to give up; never where `None`.

    Returns:
        Rows, triples, or yes or no. Triples are sorted; so are rows where the query gives them no order.

    Raises:
        SparqlError: the query is wrong; the error holds the line with a caret.
        OutOfTimeError: it took too long.
        KgError: it is empty, calls out, or the store cannot be read.

    Example:
        >>> from pyoxigraph import Literal, NamedNode, Quad
        >>> polo = Quad(NamedNode("https://kg.example/entity/polo"), NamedNode("urn:says"), Literal("Polo"))
        >>> store = Store()
        >>> store.add(polo)
        >>> query(store, "SELECT ?says { e:polo ?p ?says }").rows[0][0].value
        'Polo'
    """
    if not sparql.strip():
        raise KgError("the query is empty", "write one, or take a ready one with --ask")
    known = dict(prefixes_of(store) if prefixes is None else prefixes)
    if not federated:
        refuse_remote(sparql, known)
    return within(timeout, lambda: _asked(store, sparql, known))


def within(seconds: float | None, work: Callable[[], T]) -> T:
    """What `work` returns or raises, if it does so in time.

    Raises:
        OutOfTimeError: it did not; it goes on in a thread that does not keep the process alive.

    Example:
        >>> within(5.0, lambda: 6 * 7)
        42
    """
    if seconds is None:
        return work()
    done: list[T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            done.append(work())
        except BaseException as error:  # handed to the caller, whatever it is
            raised.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if raised:
        raise raised[0]
    if not done:
        raise OutOfTimeError(f"no answer within {seconds:g} seconds", "ask for less, or give it longer with --timeout")
    return done[0]


def _asked(store: Store, sparql: str, prefixes: dict[str, str]) -> Answer:
    read = written(sparql)
    ordered = any(token.kind is Token.WORD and token.text.upper() == "ORDER" for token in read)
    try:
        found = store.query(sparql, prefixes=prefixes, use_default_graph_as_union=not names_dataset(sparql))
        if isinstance(found, QueryBoolean):
            return of_boolean(bool(found))
        if not isinstance(found, QuerySolutions):
            return of_triples(found)
        columns = _columns(read, tuple(variable.value for variable in found.variables))
        rows = [tuple(solution[name] for name in columns) for solution in found]
    except SyntaxError as error:
        raise wrong(sparql, error, prefixes) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise KgError(f"the query failed: {error}", "check what it asks for") from error
    return Answer(columns, tuple(rows if ordered else sorted(rows, key=sort_key)))


def _columns(read: list[Placed], names: tuple[str, ...]) -> tuple[str, ...]:
    """The variables in the order in which a query names them; after `SELECT *` Oxigraph has its own."""
    places = {token.text[1:]: token.start for token in reversed(read) if token.kind is Token.VARIABLE}
    words = [token.text.upper() for token in read]
    start = words.index("SELECT") if "SELECT" in words else 0
    return tuple(sorted(names, key=lambda name: places.get(name, 0))) if "*" in words[start : start + 3] else names
