"""Writes huggingface.json: what the PyPI package tokenizers 0.23.3 makes of the same texts, for TestLikeHuggingFace.

    pip install tokenizers==0.23.3
    python3 dataset/tokenizer/testdata/huggingface.py

opticks.txt is the beginning of Isaac Newton's Opticks (4th edition, 1730), in the public domain.
"""

import json
import pathlib

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

here = pathlib.Path(__file__).parent
train = (here / "opticks.txt").read_text(encoding="utf-8")

TEXTS = [
    train,
    "",
    " ",
    "   ",
    "a  b",
    "\n\n\n  word\t\tword \n",
    "It's what they're doing; I'd've said 'tis we'll SHE'S 's's 'S '",
    "1730 2,718 ½ Ⅷ ٣٤٥ x² 10th",
    "naïve Größe — “quoted” … 東京 の 光 e\u0301 \u00a0\u2003\u200bend\u2028line\u0085",
    "👩‍🔬 looks at 🌈🌈🌈  !!!???---===   ",
    "ab\x00\x01\x1c\x7f\u0378\ufffd\U0010ffff",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
]


def bytes_of():
    """GPT-2's characters that stand for bytes, as a map to the bytes."""
    plain = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    rest = [b for b in range(256) if b not in plain]
    return {chr(b): b for b in plain} | {chr(256 + i): b for i, b in enumerate(rest)}


byte = bytes_of()


def hexed(token):
    return bytes(byte[c] for c in token).hex()


tokenizer = Tokenizer(models.BPE())
tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
tokenizer.decoder = decoders.ByteLevel()
tokenizer.train_from_iterator(
    [train],
    trainers.BpeTrainer(
        vocab_size=256 + 400, min_frequency=2, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()
    ),
)
model = json.loads(tokenizer.to_str())["model"]
result = {
    "merges": [[hexed(a), hexed(b)] for a, b in model["merges"]],
    "texts": [{"text": text, "tokens": [hexed(t) for t in tokenizer.encode(text).tokens]} for text in TEXTS],
}
(here / "huggingface.json").write_text(json.dumps(result, ensure_ascii=True, separators=(",", ":")) + "\n")
