"""Numbers as people type them: taken as they are meant, or refused with the reason."""

import pytest

GOOD = {
    "-1.25": -1.25,
    "−1,25": -1.25,
    "–3": -3,
    "+5": 5,
    " 7 ": 7,
    ".5": 0.5,
    "5.": 5,
    "1e3": 1000,
    "2E-3": 0.002,
    "0,125": 0.125,
    "1,2345": 1.2345,
    "1000000": 1e6,
    "-0": 0,
    "0e9": 0,
}
BAD = {
    "": "empty",
    "   ": "empty",
    "1e7": "beyond 1000000",
    "1e999": "beyond",
    "-1000001": "beyond",
    "12abc": "“12abc” is no number",
    "1/2": "no number",
    "1,234": "write 1.234 or 1234",
    "-1,234": "write -1.234 or -1234",
    "1,234,567": "write 1234567",
    "1,234.5": "no number",
    "1.2.3": "no number",
    "0x10": "no number",
    "0b1": "no number",
    "1_000": "no number",
    "1 000": "no number",
    "50%": "no number",
    "nan": "no number",
    "Infinity": "no number",
    "1e-400": "nearer to zero",
    "٣": "no number",
    "１": "no number",
    "½": "no number",
    "--1": "no number",
    "e5": "no number",
    "1e": "no number",
    "x" * 500: "…” is no number",
}


@pytest.mark.parametrize(("text", "value"), GOOD.items())
def test_a_number_is_read_as_it_is_meant(call, text, value):
    assert call("numberIn", text) == {"value": value, "fault": None}


@pytest.mark.parametrize(("text", "words"), BAD.items(), ids=[text[:12] or "nothing" for text in BAD])
def test_what_is_no_number_is_refused_with_the_reason(call, text, words):
    read = call("numberIn", text)
    assert read["value"] is None and words in read["fault"] and len(read["fault"]) < 120


@pytest.mark.parametrize(
    ("reader", "good", "bad"),
    [
        (
            "seedIn",
            {"0": "0", "007": "7", "123456789012345678": "123456789012345678", str(2**63 - 1): str(2**63 - 1)},
            ["-1", "1.5", "", str(2**63), "1" * 30, "1e3"],
        ),
        ("batchIn", {"full": "full", " Full ": "full", "32": 32}, ["0", "-1", "1.5", "half", "", "1e3"]),
        (
            "wholeIn(1, () => 20, () => 'from 1 to 20')",
            {"1": 1, "20": 20, "007": 7},
            ["0", "21", "1.0", "1e1", "", "９"],
        ),
        ("numberWhere((value) => value > 0, 'above zero')", {"0,5": 0.5}, ["0", "-1", "1,000", "fast"]),
    ],
)
def test_every_box_has_a_reader_that_refuses_whole(call, reader, good, bad):
    source = f"(text) => ({reader})(text)"
    for text, value in good.items():
        assert call(source, text) == {"value": value, "fault": None}
    for text in bad:
        assert call(source, text)["fault"]
