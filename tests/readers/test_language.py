import pytest

from dashboard.readers import language

TEXTS = [
    ("en", "ltr", "The port will reopen on Monday, the ministry said in a statement."),
    ("und", "ltr", "Le port rouvrira lundi, a annoncé le ministère dans une note."),
    ("und", "ltr", "Der Hafen wird am Montag nach dem Eis wieder für alle geöffnet."),
    ("ur", "rtl", "بندرگاہ پیر کے روز دوبارہ کھلے گی، وزارت نے کہا۔"),
    ("ar", "rtl", "قالت الوزارة إن الميناء يعود إلى العمل يوم الاثنين بعد الشتاء."),
    ("fa", "rtl", "بندر روز دوشنبه پس از زمستان دوباره باز خواهد شد، وزارت گفت."),
    ("ps", "rtl", "بندر به د دوشنبې په ورځ بېرته خلاص شي، وزارت ووېل."),
    ("he", "rtl", "הנמל ייפתח מחדש ביום שני, כך נמסר מהמשרד."),
    ("und", "ltr", "港口将于周一重新开放。"),
    ("und", "ltr", ""),
    ("en", "ltr", "The minister of ports told the paper “بندر” is a word that it has."),
]


@pytest.mark.parametrize(("name", "direction", "text"), TEXTS)
def test_letters_and_common_words_tell_the_language(name, direction, text):
    assert language.language(text) == name
    assert language.direction(text) == direction
