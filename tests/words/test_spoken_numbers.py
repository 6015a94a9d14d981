"""Numbers are said as each language says them."""

from pathlib import Path

import pytest

from nnviz_core.words.catalogue import catalogue
from nnviz_core.words.say import sentence_words
from tests.words.made_up import shipped_from

WORDS = """\
speech-negative = {minus} {{ $inside }}
aloud-decimal = {{ $whole }}{point}{{ $decimals }}
aloud-percent = {{ COUNT($number) ->
    [one] {{ $number }} {percent}!
   *[other] {{ $number }} {percent}
 }}
aloud-power-of-ten = 10^{{ $exponent }}
aloud-times-power = {{ $number }} × {{ $power }}
"""
SIGNS = {  # minus, the decimal sign and percent, as these languages say them
    "de": ("minus", " Komma ", "Prozent"),
    "fr": ("moins", " virgule ", "pour cent"),
    "es": ("menos", " coma ", "por ciento"),
    "pt-BR": ("menos", " vírgula ", "por cento"),
    "it": ("meno", " virgola ", "per cento"),
    "nl": ("min", " komma ", "procent"),
    "pl": ("minus", " przecinek ", "procent"),
    "cs": ("minus", " čárka ", "procenta"),
    "sv": ("minus", " komma ", "procent"),
    "tr": ("eksi", " virgül ", "yüzde"),
    "uk": ("мінус", " кома ", "відсотка"),
    "ru": ("минус", " запятая ", "процента"),
    "el": ("μείον", " κόμμα ", "τοις εκατό"),
    "zh": ("负", "点", "百分号"),
    "ja": ("マイナス", "点", "パーセント"),
    "ko": ("마이너스", " 점 ", "퍼센트"),
    "hi": ("ऋण", " दशमलव ", "प्रतिशत"),
    "ar": ("ناقص", " فاصلة ", "بالمئة"),
}
SAID = {  # what is said for 21, 107 and −0.27
    "en": ("twenty-one", "one hundred and seven", "minus zero point two seven"),
    "de": ("einundzwanzig", "einhundertsieben", "minus null Komma zwei sieben"),
    "fr": ("vingt-et-un", "cent sept", "moins zéro virgule vingt-sept"),
    "es": ("veintiuno", "ciento siete", "menos cero coma veintisiete"),
    "pt-BR": ("vinte e um", "cento e sete", "menos zero vírgula vinte e sete"),
    "it": ("ventuno", "centosette", "meno zero virgola ventisette"),
    "nl": ("eenentwintig", "honderdzeven", "min nul komma twee zeven"),
    "pl": ("dwadzieścia jeden", "sto siedem", "minus zero przecinek dwadzieścia siedem"),
    "cs": ("dvacet jeden", "sto sedm", "minus nula čárka dvacet sedm"),
    "sv": ("tjugoett", "etthundrasju", "minus noll komma två sju"),
    "tr": ("yirmi bir", "yüz yedi", "eksi sıfır virgül yirmi yedi"),
    "uk": ("двадцять один", "сто сім", "мінус нуль кома двадцять сім"),
    "ru": ("двадцать один", "сто семь", "минус ноль запятая двадцать семь"),
    "el": ("είκοσι ένα", "εκατόν επτά", "μείον μηδέν κόμμα δύο επτά"),
    "zh": ("二十一", "一百零七", "负 零点二七"),
    "ja": ("21", "107", "マイナス 0.27"),
    "ko": ("이십일", "백칠", "마이너스 영 점 이칠"),
    "hi": ("इक्कीस", "एक सौ सात", "ऋण शून्य दशमलव दो सात"),
    "ar": ("واحد وعشرون", "مائة وسبعة", "ناقص صفر فاصلة سبعة وعشرون"),
}


@pytest.fixture(autouse=True)
def _languages(tmp_path: Path):
    english = catalogue("en").messages
    assert {"aloud-decimal", "aloud-percent"} <= english.keys()
    for language, (minus, point, percent) in {**SIGNS, "en": ("minus", " point ", "percent")}.items():
        text = WORDS.format(minus=minus, point=f'{{"{point}"}}', percent=percent)
        (tmp_path / f"{language}.ftl").write_text(text, encoding="utf-8")
    with shipped_from(tmp_path):
        yield


@pytest.mark.parametrize("language", SAID)
def test_whole_numbers_and_decimals_are_said_as_the_language_says_them(language: str) -> None:
    words = catalogue(language)
    assert (words.cardinal(21), words.cardinal(107), words.number("−0.27")) == SAID[language]


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("de", "98.4 %", "achtundneunzig Komma vier Prozent"),
        ("de", "100 %", "einhundert Prozent"),
        ("de", "1 %", "eins Prozent!"),
        ("de", "−6.3 × 10⁻⁴", "minus sechs Komma drei × 10^minus vier"),
        ("de", "10⁻⁸", "10^minus acht"),
        ("de", "13,002", "dreizehntausendzwei"),
        ("fr", "0.05", "zéro virgule zéro cinq"),
        ("fr", "0.0027", "zéro virgule zéro zéro vingt-sept"),
        ("fr", "0.00", "zéro virgule zéro zéro"),
        ("it", "0.123456", "zero virgola uno due tre quattro cinque sei"),
        ("el", "94", "ενενήντα τέσσερα"),
        ("el", "2,000", "δύο χιλιάδες"),
        ("el", "13,002", "δεκατρείς χιλιάδες δύο"),
        ("el", "114,199", "εκατόν δεκατέσσερις χιλιάδες εκατόν ενενήντα εννέα"),
        ("el", "1,313,000", "ένα εκατομμύριο τριακόσιες δεκατρείς χιλιάδες"),
        ("uk", "9", "дев’ять"),
        ("ar", "812", "ثمانمائة واثنا عشر"),
        ("ar", "13,002", "١٣٬٠٠٢"),
        ("zh", "1.05", "一点零五"),
        ("ja", "6.3 × 10⁻⁴", "6.3 × 10^マイナス 4"),
        ("ja", "13,002", "13,002"),
        ("de", "tanh", "tanh"),
    ],
)
def test_numbers_of_every_form_are_said(language: str, number: str, said: str) -> None:
    assert catalogue(language).number(number).translate(dict.fromkeys(map(ord, "\u2066\u202d\u202c\u2069"))) == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("de", "auf 0,27, dann auf 6,3.", "auf null Komma zwei sieben, dann auf sechs Komma drei."),
        ("de", "13.002 Mal zu 98,4\u00a0%", "Dreizehntausendzwei Mal zu achtundneunzig Komma vier Prozent"),
        ("de", "ein Wert von 0.5 bleibt", "ein Wert von 0.5 bleibt"),
        ("fr", "de 13\u202f002 points", "de treize mille deux points"),
        ("tr", "%98,4 doğru", "doksan sekiz virgül dört yüzde doğru"),
        ("zh", "损失降到0.27，再降到1。", "损失降到零点二七，再降到一。"),
        ("ko", "손실이 0.27입니다.", "손실이 영 점 이칠입니다."),
        ("ko", "유닛 4개 중 2개, 초기화 60가지", "유닛 네 개 중 두 개, 초기화 예순 가지"),
        ("ko", "점 250개, 2층, 2.5배", "점 이백오십개, 이층, 이 점 오배"),
        ("zh", "第2步，4个单元中2个", "第二步，四个单元中两个"),
        ("ar", "الخسارة \u2066\u202d٠٫٢٧\u202c\u2069 هنا", "الخسارة صفر فاصلة سبعة وعشرون هنا"),
    ],
)  # fmt: skip
def test_numbers_in_a_sentence_are_found_as_the_language_writes_them(language: str, text: str, said: str) -> None:
    assert sentence_words(text, catalogue(language)) == said
