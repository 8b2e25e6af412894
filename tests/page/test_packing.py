"""What is packed is read back in the browser as it was, and takes fewer characters."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from page_graphs import made

from kg.graph import annotate, to_networkx
from kg.page import to_html
from kg.page.data import page_data
from kg.page.packing import column, packed
from kg.page.page import _application, _asset, _vis_network
from kg.values import Knowledge
from tests.sample import knowledge

VALUES = st.lists(
    st.one_of(st.none(), st.text(max_size=3), st.integers(), st.lists(st.integers(), max_size=2)), min_size=1
)


def _read(packed_column: dict[str, Any], row: int) -> Any:
    if "each" in packed_column:
        return packed_column["each"][row]
    return packed_column["of"][packed_column["at"][row]] if "at" in packed_column else packed_column["all"]


@given(VALUES, st.integers(1, 5))
def test_a_column_holds_every_value_in_its_row(values: list[Any], times: int) -> None:
    written = column(values * times)
    assert [_read(written, row) for row in range(len(values) * times)] == values * times


def test_values_that_look_alike_stay_apart() -> None:
    written = column([1, True, 1.0, "1", None] * 6)
    assert [type(_read(written, row)) for row in range(5)] == [int, bool, float, str, type(None)]


def test_the_browser_reads_back_what_was_packed(opened: Any) -> None:
    for what in (knowledge(), made(60, 120)):
        given_data = page_data(what, annotate(to_networkx(what)))
        read = opened(what).evaluate("kg.knowledge")
        assert read["documents"] == given_data["documents"]
        for table in ("entities", "facts"):
            assert len(read[table]) == len(given_data[table])
            for row, wanted in zip(read[table], given_data[table], strict=True):
                assert {key: row[key] for key in wanted if key != "short"} == {
                    key: value for key, value in wanted.items() if key != "short"
                }


def test_the_page_takes_less_than_half_of_the_json_of_its_data_beside_its_code() -> None:
    what = made(600, 1200)
    plain = json.dumps(page_data(what, annotate(to_networkx(what))), ensure_ascii=False, separators=(",", ":"))
    code = sum(map(len, (_application(), _vis_network(), _asset("page.css"), _asset("words.json"))))
    assert len(to_html(what)) - code < len(plain) / 2


def test_nothing_packs_to_nothing() -> None:
    empty = page_data(Knowledge("vuoto", (), (), (), ()), annotate(to_networkx(Knowledge("vuoto", (), (), (), ()))))
    assert packed(empty)["facts"] == {}
