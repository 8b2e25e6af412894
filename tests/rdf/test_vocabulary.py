"""The vocabulary is the one source of terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SDO, SKOS, XSD, Graph, Literal, URIRef
from rdflib.term import Node

import kg
from kg.errors import KgError
from kg.lang.data import languages, load_table
from kg.lang.relations import UNSAID, meanings
from kg.rdf import canonical_relations, relation_labels, relation_labels_table, shapes, term, vocabulary
from kg.values import EntityType, Modality

BASE = "https://kg.example/vocabulary"
ROOT = Path(__file__).parents[2]
DOMAIN_INCLUDES, RANGE_INCLUDES = SDO.domainIncludes, SDO.rangeIncludes
CLASSES_OF_ENDS = (RDFS.domain, RDFS.range, DOMAIN_INCLUDES, RANGE_INCLUDES)
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
OF_NIF = {"Context", "Sentence", "String", "Structure", "Title", "lemma"}
WIKIDATA = re.compile(r"http://www\.wikidata\.org/entity/[PQ][1-9][0-9]*")
EDTF = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")
SINCE = {EDTF, URIRef("https://schema.org/owner")}
"""What exists elsewhere and is not in rdflib's lists."""
ARTICLES = ["seeds/pechino-blockchain.txt", *(f"tests/articles/gold/{name}.txt" for name in ("crew-dragon", "nostini"))]


def local(name: str) -> URIRef:
    """A term by its local name, whether it exists or not."""
    return URIRef(f"{BASE}#{name}")


def exists_elsewhere(node: URIRef) -> bool:
    """Whether a term of another vocabulary is one that it has, as far as that can be told without the network."""
    described = any(node in namespace for namespace in (DCTERMS, OWL, PROV, RDF, RDFS, SDO, SKOS, XSD))
    return described or node in SINCE or str(node).removeprefix(NIF) in OF_NIF or bool(WIKIDATA.fullmatch(node))


@pytest.mark.parametrize("property_", [RDFS.label, RDFS.comment])
def test_everything_in_it_has_an_italian_and_an_english_label_and_comment(property_):
    graph = vocabulary()
    for subject in set(graph.subjects()):
        languages_of = sorted(value.language for value in graph.objects(subject, property_))
        assert languages_of == ["en", "it"], subject


def test_a_misspelt_term_fails():
    with pytest.raises(KgError, match="headquarterdIn"):
        term("headquarterdIn")
    with pytest.raises(KgError, match="plan"):
        relation_labels("plan")


def test_every_entity_type_and_every_modality_has_a_term():
    for name in (*EntityType, *Modality, "affirmed", "denied"):
        assert term(name) == URIRef(f"{BASE}#{name}")


def test_labels_read_as_the_words_on_an_edge():
    assert relation_labels("headquarteredIn") == {"it": "ha sede in", "en": "headquartered in"}
    assert relation_labels("plans") == {"it": "pianifica", "en": "plans"}
    assert set(relation_labels_table()) == set(canonical_relations())


def test_no_two_relations_share_a_label():
    for lang in ("it", "en"):
        labels = [labels[lang] for labels in relation_labels_table().values()]
        assert len(set(labels)) == len(labels)


def test_classes_and_evidence_properties_are_no_relations():
    assert {"owns", "relatedTo", "instanceOf"} < set(canonical_relations())
    assert not {"Person", "polarity", "actual", "Relation"} & set(canonical_relations())


@pytest.mark.parametrize("lang", languages())
def test_the_relation_lexicons_name_relations_that_exist(lang):
    named = {row[1] for row in load_table(lang, "grammar/relations")}
    assert named <= set(canonical_relations())


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("passive", [False, True])
def test_a_relation_with_a_range_is_meant_only_where_the_object_is_of_that_type(lang, passive):
    ranges = dict(vocabulary().subject_objects(RDFS.range))
    for meaning in (meaning for known in meanings(lang, passive=passive).values() for meaning in known):
        if (range_ := ranges.get(local(meaning.relation))) is not None:
            # dates stand in the RDF as literals
            types = {RDFS.Literal if type_ is EntityType.DATE else local(type_) for type_ in meaning.objects}
            assert types == {range_}, meaning


@pytest.mark.parametrize("lang", languages())
@pytest.mark.parametrize("passive", [False, True])
def test_a_relation_with_a_domain_is_never_looked_for_with_a_subject_of_another_type(lang, passive):
    domains = dict(vocabulary().subject_objects(RDFS.domain))
    for meaning in (meaning for known in meanings(lang, passive=passive).values() for meaning in known):
        if (domain := domains.get(local(meaning.relation))) is not None and meaning.subjects != UNSAID:
            assert {local(type_) for type_ in meaning.subjects} == {domain}, meaning


def test_the_inverse_of_a_relation_is_a_relation():
    pairs = list(vocabulary().subject_objects(OWL.inverseOf))
    assert (term("losesTo"), term("defeats")) in pairs
    assert {node for pair in pairs for node in pair} <= set(map(term, canonical_relations()))


def test_of_two_inverse_relations_each_names_the_other():
    pairs = set(vocabulary().subject_objects(OWL.inverseOf))
    assert pairs == {(inverse, property_) for property_, inverse in pairs}


def test_the_ends_of_a_relation_are_those_of_its_inverse_the_other_way_round():
    graph = vocabulary()
    symmetric = [(property_, property_) for property_ in graph.subjects(RDF.type, OWL.SymmetricProperty)]
    for property_, inverse in [*graph.subject_objects(OWL.inverseOf), *symmetric]:
        assert set(graph.objects(property_, RDFS.domain)) == set(graph.objects(inverse, RDFS.range)), property_


def test_no_two_relations_are_exactly_the_same_property_elsewhere():
    elsewhere = [str(property_) for property_ in vocabulary().objects(None, SKOS.exactMatch)]
    assert len(set(elsewhere)) == len(elsewhere)


def test_a_relation_between_equals_is_its_own_inverse():
    symmetric = set(vocabulary().subjects(RDF.type, OWL.SymmetricProperty))
    assert {term("borders"), term("spouseOf"), term("siblingOf")} <= symmetric
    assert not symmetric & {term("childOf"), term("defeats"), term("marries")}


def test_the_vocabulary_is_as_large_as_the_changelog_says():
    said = (ROOT / "CHANGELOG.md").read_text("utf8")
    assert f"{len(canonical_relations())} relations" in " ".join(said.split())


@pytest.mark.parametrize("base", ["https://example.org/a/", "http://example.org/b#"])
@pytest.mark.parametrize("load", [vocabulary, shapes])
def test_the_terms_move_with_the_base(base, load):
    graph = load(base)
    assert len(graph) == len(load())
    assert not [node for triple in graph for node in triple if "kg.example" in node]


def test_a_relation_is_the_same_term_in_the_moved_vocabulary():
    moved = term("owns", "https://example.org/")
    assert moved == URIRef("https://example.org/vocabulary#owns")
    assert (moved, RDF.type, term("Relation", "https://example.org/")) in vocabulary("https://example.org/")


@pytest.mark.parametrize("property_", CLASSES_OF_ENDS)
def test_what_stands_at_an_end_is_a_class_of_the_vocabulary_or_a_type_from_elsewhere(property_):
    graph = vocabulary()
    classes = {*graph.subjects(RDF.type, OWL.Class), RDFS.Literal, RDF.langString, SKOS.Concept, EDTF}
    classes.add(URIRef(f"{NIF}Sentence"))
    assert {node for node in graph.objects(None, property_) if node not in XSD} <= classes


def test_a_relation_has_a_domain_or_usual_domains_and_not_both():
    graph = vocabulary()
    for exact, usual in ((RDFS.domain, DOMAIN_INCLUDES), (RDFS.range, RANGE_INCLUDES)):
        both = set(graph.subjects(exact)) & set(graph.subjects(usual))
        # a literal is a date or an EDTF one, which the usual ranges tell
        assert {node for node in both if graph.value(node, exact) != RDFS.Literal} == set()


def test_what_a_relation_stands_below_is_declared_and_nothing_stands_below_itself():
    graph = vocabulary()
    for step in (RDFS.subPropertyOf, RDFS.subClassOf):
        for node, above in graph.subject_objects(step):
            assert (above, None, None) in graph or exists_elsewhere(above), (node, above)
            assert node not in set(graph.transitive_objects(above, step)), node


def test_a_relation_below_another_does_not_contradict_its_ends():
    graph = vocabulary()
    for property_ in (RDFS.domain, RDFS.range):
        for node, above in graph.subject_objects(RDFS.subPropertyOf):
            wider = set(graph.objects(above, property_))
            assert not wider or set(graph.objects(node, property_)) == wider, node


def test_every_term_from_elsewhere_exists_there():
    license_ = vocabulary().value(URIRef(BASE), DCTERMS.license)
    for node in {node for triple in vocabulary() for node in triple if isinstance(node, URIRef)}:
        own = node == URIRef(BASE) or node.startswith(f"{BASE}#")
        assert own or node == license_ or exists_elsewhere(node), node


def test_every_own_term_that_is_spoken_of_is_described():
    graph = vocabulary()
    spoken = {node for triple in graph for node in triple if node.startswith(f"{BASE}#")}
    assert spoken == {node for node in graph.subjects() if node.startswith(f"{BASE}#")}


def _terms_in_code() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "kg").rglob("*.py")):
        for name in re.findall(r"""\bterm\(\s*"(\w+)\"""", path.read_text("utf8")):
            yield path.name, name


def test_every_term_that_the_code_names_is_in_the_vocabulary():
    named = list(_terms_in_code())
    assert ("evidence.py", "Mention") in named
    assert [(path, name) for path, name in named if (local(name), None, None) not in vocabulary()] == []


@pytest.mark.parametrize(
    "path", ["kg/rdf/shapes.ttl", *sorted(str(p.relative_to(ROOT)) for p in ROOT.glob("kg/**/*.rq"))]
)
def test_every_term_that_shapes_and_questions_name_is_in_the_vocabulary(path):
    named = set(re.findall(r"\bkgv:(\w+)", (ROOT / path).read_text("utf8")))
    of_shapes = {str(node).rpartition("#")[2] for node in shapes().subjects() if node.startswith(BASE)}
    known = {str(node).rpartition("#")[2] for node in vocabulary().subjects()}
    assert named <= known | of_shapes


@pytest.fixture(scope="module")
def clean_graphs() -> list[Graph]:
    """The clean Turtle of a few articles, as the embedded pipeline reads them."""
    nlp = kg.load_pipeline("it")
    return [kg.build(ROOT / article, model=nlp).rdf for article in ARTICLES]


def test_what_stands_at_the_ends_of_a_relation_is_what_its_domain_and_range_say(clean_graphs):
    domains, ranges = (dict(vocabulary().subject_objects(property_)) for property_ in (RDFS.domain, RDFS.range))
    seen = set()
    for graph in clean_graphs:
        for subject, property_, object_ in graph:
            for end, class_ in ((subject, domains.get(property_)), (object_, ranges.get(property_))):
                if class_ is not None:
                    seen.add(property_)
                    assert _is_a(graph, end, class_), (subject, property_, object_)
    assert seen


def _is_a(graph: Graph, node: Node, class_: Node) -> bool:
    return isinstance(node, Literal) if class_ == RDFS.Literal else (node, RDF.type, class_) in graph
