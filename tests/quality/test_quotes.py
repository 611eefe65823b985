"""Quotes and names read no worse than the pinned floors."""

import hashlib
import importlib.util
import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

import pytest

FLOORS = Path(__file__).with_name("floors_quotes.json")


def _load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sets = _load(FLOORS.with_name("quote_sets.py"))


def scores(stories: Iterable[tuple]) -> dict[str, float]:
    """F1 of quotes and of names with their kind, and the share of right speakers."""
    count: Counter[str] = Counter()
    for story, gold in stories:
        who, said = sets.read(story)
        wanted = [quote for quote in gold["quotes"] if not quote.get("doubtful")]
        unsure = [quote for quote in gold["quotes"] if quote.get("doubtful")]
        pairs = paired(story.text, wanted, said)
        excused = paired(story.text, unsure, said)
        count["hit"] += len(pairs)
        count["wanted"] += len(wanted)
        count["found"] += len(said) - len(excused)
        count["speaker"] += sum(same(one, other) for one, other in pairs)
        names = {(n["name"], n["kind"]) for n in gold["names"] if not n.get("doubtful")}
        spare = {n["name"] for n in gold["names"] if n.get("doubtful")}
        read = {(n.name, n.kind) for n in who if n.name not in spare}
        count["names hit"] += len(names & read)
        count["names wanted"] += len(names)
        count["names found"] += len(read)
    return {
        "quotes": sets.f1(count["hit"], count["found"], count["wanted"]),
        "speakers": count["speaker"] / max(1, count["hit"]),
        "names": sets.f1(
            count["names hit"], count["names found"], count["names wanted"]
        ),
    }


def paired(text: str, wanted: list[dict], said: tuple) -> list[tuple]:
    left = list(said)
    pairs = []
    for quote in wanted:
        places = [*quote.get("also_at", []), span(text, quote)]
        fits = [
            one
            for one in left
            if any(
                sets.shared(tuple(place), (one.span.start, one.span.end))
                >= sets.OVERLAP
                for place in places
            )
        ]
        if fits:
            pairs.append((quote, fits[0]))
            left.remove(fits[0])
    return pairs


def span(text: str, quote: dict) -> tuple[int, int]:
    start = quote.get("start", text.find(quote["raw"]))
    return start, start + len(quote["raw"])


def same(gold: dict, quote) -> bool:
    return quote.speaker in (gold["speaker"], *gold.get("speaker_also", ()))


def floors(name: str) -> dict[str, float]:
    return json.loads(FLOORS.read_text(encoding="utf-8"))[name]


def test_the_gold_is_the_one_that_the_floors_were_measured_on() -> None:
    digest = hashlib.sha256(sets.GOLD.read_bytes()).hexdigest()
    assert floors("gold")["digest"] == digest


@pytest.mark.parametrize("measure", ["quotes", "speakers", "names"])
def test_the_invented_stories_are_read_as_well_as_before(measure: str) -> None:
    assert scores(sets.gold_stories())[measure] >= floors("gold")[measure]


@pytest.mark.skipif(
    not sets.ACCEPTANCE.exists(), reason="the acceptance stories are not beside this"
)
@pytest.mark.parametrize("measure", ["quotes", "speakers", "names"])
def test_the_acceptance_stories_are_read_as_well_as_before(measure: str) -> None:
    found = scores(sets.acceptance_stories())[measure]
    assert found >= floors("acceptance")[measure]


@pytest.mark.skipif(
    not sets.NEWS.exists(), reason="the annotated news is not beside this"
)
def test_direct_quotes_in_news_are_found_as_well_as_before() -> None:
    """The share of the annotated stretches in marks that are found."""
    wanted = hit = 0
    for story, gold in sets.news_stories():
        _, said = sets.read(story)
        spans = [(quote.span.start, quote.span.end) for quote in said]
        for one in gold["attributions"]:
            for start, end in one["content"]:
                words = story.text[start:end].strip()
                if len(words) > 15 and words[0] in '“"' and words[-1] in '”"':
                    wanted += 1
                    hit += any(
                        sets.shared((start, end), s) >= sets.OVERLAP for s in spans
                    )
    assert hit / wanted >= floors("news")["direct recall"]


# The scorer leaves the files it reads for the interpreter to close.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.skipif(
    not sets.SCORER.exists(), reason="the annotated news is not beside this"
)
def test_attributions_in_news_are_read_as_well_as_before(tmp_path, capsys) -> None:
    """Precision, recall and speakers of direct quotes, and the letters of all."""
    told = [
        {"id": entry["id"], "quotes": sets.attributed(story)}
        for story, entry in sets.news_stories()
    ]
    file = tmp_path / "told.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    _load(sets.SCORER).main(str(sets.NEWS), str(file))
    everything, direct = capsys.readouterr().out.splitlines()[1:]
    found = dict(re.findall(r"(P|R|exact R|speaker) +(\.\d+|\d\.\d+)", direct))
    found["letters"] = re.findall(r"letters F1 (\d\.\d+)", everything)[0]
    measured = {name: float(value) for name, value in found.items()}
    pinned = floors("attributions")
    assert {n: v for n, v in measured.items() if v < pinned[n]} == {}
