"""espeak-ng reads every language of ours with a voice that knows its signs, and what it would spell is refused."""

import re
import shutil
import subprocess

import pytest

from nnviz_core.video.espeak import Espeak, voice_of
from nnviz_core.video.narration import SpokenLine, VoiceError
from nnviz_core.words.catalogue import shipped_languages, words_path

speaks = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
UNREAD = {"ja"}
ELSEWHERE = '; let a program speak that can, --narrate "command {text} {wav}", or name a folder of recordings.'


def said(language, *texts):
    lines = [SpokenLine(number, 0, 0, "", text) for number, text in enumerate(texts, start=1)]
    return Espeak().speak(lines, language=language)


def sounds(text, voice):
    command = ["espeak-ng", "-v", voice, "-x", "-q", "--stdin"]
    return subprocess.run(command, input=text, capture_output=True, check=True, text=True).stdout.strip()


def words_beyond_latin(text):
    """All words of Arabic, Cyrillic, Devanagari and Korean letters in a text, and its Chinese signs."""
    return "\n".join(sorted(set(re.findall("[\u0400-\u1fff\uac00-\ud7a3]+|[\u4e00-\u9fff]", text))))


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("zh", "cmn-latn-pinyin"),
        ("zh-Hant-TW", "cmn-latn-pinyin"),
        ("zh-yue", "zh-yue"),
        ("pt", "pt-br"),
        ("pt-PT", "pt-pt"),
        ("de-AT", "de-at"),
        ("el", "el"),
    ],
)
def test_a_language_has_the_voice_that_reads_it(language, voice):
    assert voice_of(language) == voice


@speaks
def test_chinese_signs_have_their_sounds_and_tones():
    # 失 is shī and 零 is líng: espeak-ng writes the first tone as 55, the second as 35
    assert [sounds(sign, voice_of("zh")) for sign in "失零"] == ["s.'i.55_|", "l'i35N_|"]


@speaks
@pytest.mark.parametrize("language", [each for each in shipped_languages() if each not in UNREAD])
def test_every_language_is_read_but_japanese(language):
    text = words_path(language).read_text(encoding="utf-8")
    assert "(en)" not in sounds(words_beyond_latin(text), voice_of(language))
    sentence = text.split("\nplane-", 1)[1].split("=", 1)[1].split("\n", 1)[0].strip()
    assert len(said(language, sentence)[0]) > 10_000


@speaks
@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("ja", "ニューロンは、バイアスを足します。", "バイアスを足します"),
        ("ja", "入力2個", "入力"),
        ("en", "猫 is a class", "猫"),
        ("de", "Klasse кот", "кот"),
        ("ko", "학습 學習", "學習"),
        ("ar", "שלום", "שלום"),
        ("hak", "損失", "損失"),
    ],
)
def test_what_would_be_spelled_is_refused(language, text, word):
    with pytest.raises(VoiceError) as refusal:
        said(language, "0.5", text)
    says = f"--narrate espeak: espeak-ng cannot read “{word}” of line 002 in the language “{language}”"
    assert str(refusal.value) == says + ELSEWHERE


@speaks
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "サンプルをいれます: x, tanh, 0.82"),
        ("zh", "对 z 取tanh，得到 a，负零点三"),
        ("de", "α und δ, à la Gauß"),
        ("ru", "a — это tanh от z"),
        ("yue", "損失下降"),
    ],
)
def test_names_in_latin_or_greek_letters_are_said_in_every_language(language, text):
    assert len(said(language, text)) == 1
