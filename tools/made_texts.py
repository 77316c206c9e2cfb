"""Texts that look like years of chats in several languages: for libraries made to measure the program with."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

SENTENCES = 6000
"""How many sentences there are of each language; messages are put together from them."""
WORDS = 20_000
"""How many different words an alphabet's language has; the commonest are real ones."""

ENGLISH = (
    "the of and to in a is that it you for with this be as are on not or can your have from will if at by an use "
    "we which when one all but they what there how so do then time value list code error function data file using make "
    "should call class return string number set need more example like first just get add key check into only other "
    "server test way problem because also model search library water bridge channel river kettle garden train letter "
    "window memory thread query index table database python language question answer create change between before "
    "after without through while where could would about read write open close start end result different system"
)
GERMAN = (
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum kann wenn nur straße größe fähigkeit "
    "übung schlüssel müssen können möglich lösung prüfen fehler wert liste datei funktion aufruf zeit brücke "
    "fluss garten"
)
SPANISH = (
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
    "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué "
    "sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada "
    "vida otro después"
)
RUSSIAN = (
    "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что её так же от год ещё "
    "человек мочь сказать один такой только себя какой когда уже для вот кто да говорить год знать мой до или если "
    "время рука нет самый ни стать большой даже другой наш работа функция ошибка файл память вопрос ответ река мост"
)
CHINESE = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
CHINESE_WORDS = (
    "我们 可以 使用 函数 数据 数据库 搜索 文件 问题 如果 需要 一个 这个 没有 时间 高度 代码 错误 模型 语言 返回 "
    "中文 全文 检索 用户 系统 方法 进行 需要 通过 内存 线程 结果 例如 但是 因为 所以 学习 今天 天气 北京 上海"
)
JAPANESE_WORDS = (
    "です ます する した こと もの これ それ ため として から まで という について 関数 検索 使用 データ ファイル "
    "エラー コード 日本語 東京 京都 時間 問題 方法 結果 必要 場合 私 は が を に で と の も ない ある いる なる 例えば"
)
KOREAN_WORDS = (
    "그리고 하지만 저는 우리 이것은 있습니다 합니다 없습니다 데이터 함수를 검색 파일을 오류가 코드 한국어 서울 시간 "
    "문제 방법 결과 필요한 경우 사용하여 모델 언어 질문에 대답 만약 그래서 오늘 날씨가 좋은 데이터베이스 메모리"
)
ALPHABETS = {
    "en": ("bcdfghlmnprstvw", "aeiou", ENGLISH),
    "de": ("bdfghklmnrstwz", "aeiouäöü", GERMAN),
    "es": ("bcdflmnprst", "aeioáéó", SPANISH),
    "ru": ("бвгдзклмнпрст", "аеиоуыя", RUSSIAN),
}
EMOJI = ("👍", "🎉", "🚀", "😀", "👩🏽‍💻", "🇫🇷")

CODE = {
    "python": (
        "def {snake}(self, {word}: str) -> int:\n    if not {word}:\n        raise ValueError({word!r})\n"
        "    return self.{snake2}.{camel}({number})\n"
    ),
    "javascript": (
        "export function {camel}({word}) {{\n  const {camel2} = {word}.map((x) => x * {number});\n"
        "  return {camel2}.filter(Boolean);\n}}\n"
    ),
    "sql": "SELECT {snake}, COUNT(*) FROM {snake2} WHERE {word} > {number} GROUP BY 1;\n",
    "bash": "cd /srv/{word}/{snake} && ./{word}.sh --{word}={number} | grep -v {camel}\n",
}


class MadeTexts:
    """Sentences, titles and code of one random generator: the same generator makes the same texts."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._sentences = {language: self._alphabetic(*rules) for language, rules in ALPHABETS.items()}
        hanzi = [chr(0x4E00 + chance.randrange(5000)) for _ in range(1500)]
        rare = ["".join(chance.choices(hanzi, k=2)) for _ in range(6000)]
        self._sentences["zh"] = self._written_solid([*CHINESE_WORDS.split(), *CHINESE, *rare], "，", "。")
        kanji = ["".join(chance.choices(hanzi, k=chance.randint(1, 3))) for _ in range(3000)]
        kana = ["".join(chr(0x30A2 + chance.randrange(80)) for _ in range(4)) for _ in range(1000)]
        self._sentences["ja"] = self._written_solid([*JAPANESE_WORDS.split(), *kanji, *kana], "、", "。")
        hangul = ["".join(chr(0xAC00 + 28 * chance.randrange(390)) for _ in range(3)) for _ in range(5000)]
        self._sentences["ko"] = self._spaced([*KOREAN_WORDS.split(), *hangul])
        self._code_words = [word for word in ENGLISH.split() if len(word) > 3]

    def text(self, language: str, sentences: int, number: int) -> str:
        """Prose in a language; now and then with a word that is nowhere else, made from the message's number."""
        chance = self._chance
        pool = self._sentences[language]
        words = chance.choices(pool, k=sentences)
        if number % 5 == 0:
            words.insert(sentences // 2, f"Ticket-{number} ({number * 7919 % 1_000_003:x}).")
        if number % 40 == 0:
            words.append(chance.choice(EMOJI))
        if sentences < 6:
            return " ".join(words)
        cuts = range(0, len(words), 5)
        return "\n\n".join(" ".join(words[cut : cut + 5]) for cut in cuts)

    def title(self, language: str) -> str:
        """The first words of a sentence."""
        sentence = self._chance.choice(self._sentences[language]).rstrip(".。")
        return sentence[:20] if language in {"zh", "ja"} else " ".join(sentence.split()[: self._chance.randint(2, 7)])

    def code(self) -> str:
        """A fenced block of code."""
        chance = self._chance
        language = chance.choice(tuple(CODE))
        a, b, c, d = chance.choices(self._code_words, k=4)
        lines = CODE[language].format(
            snake=f"{a}_{b}",
            snake2=f"{c}_{d}_{a}",
            camel=f"{a}{c.title()}",
            camel2=f"{b}{d.title()}Of{a.title()}",
            word=d,
            number=chance.randrange(10_000),
        )
        return f"```{language}\n{lines * chance.randint(1, 4)}```"

    def _alphabetic(self, consonants: str, vowels: str, real: str) -> list[str]:
        chance = self._chance
        made = (
            "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.randint(2, 4)))
            for _ in range(WORDS)
        )
        return self._spaced([*real.split(), *made])

    def _spaced(self, words: list[str]) -> list[str]:
        return [" ".join(line).capitalize() + "." for line in self._lines(words, 8, 20)]

    def _written_solid(self, words: list[str], comma: str, stop: str) -> list[str]:
        return [
            "".join(line[: len(line) // 2]) + comma + "".join(line[len(line) // 2 :]) + stop
            for line in self._lines(words, 8, 16)
        ]

    def _lines(self, words: list[str], fewest: int, most: int) -> list[list[str]]:
        """Words as often as they are in languages: the one of rank n with a weight of 1 / n."""
        chance = self._chance
        weights = list(itertools.accumulate(1 / rank for rank in range(1, len(words) + 1)))
        return [chance.choices(words, cum_weights=weights, k=chance.randint(fewest, most)) for _ in range(SENTENCES)]
