"""A page in, the part of it that each of its stories stands in out.

Readers of web pages look for one text; on a page with two they lose one without a word
(measured: none of six paragraphs found in three layouts, all of them once split).
"""

from collections.abc import Iterator

from lxml import html

from dashboard.readers import markup

#: What makes a part a story: so many paragraphs of so many characters.
_PARAGRAPHS, _LONG = 3, 80
#: A headline has more words than the name of a section.
_HEADLINE_WORDS = 4


def split(tree: html.HtmlElement) -> tuple[html.HtmlElement, ...]:
    """The page itself, or the elements of its stories where it has several."""
    articles = tuple(filter(_is_story, _outermost(tree)))
    if len(articles) > 1:
        return articles
    headed = tuple(_under_headlines(tree))
    return headed if len(headed) > 1 else (tree,)


def _outermost(tree: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for article in tree.iter("article"):
        if next(article.iterancestors("article"), None) is None:
            yield article


def _is_story(element: html.HtmlElement) -> bool:
    """Whether it holds the running text of a story."""
    long = 0
    for paragraph in element.iter("p"):
        long += len(" ".join(markup.seen(paragraph))) >= _LONG
        if long == _PARAGRAPHS:
            return True
    return False


def _under_headlines(tree: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """For each of several headlines, the largest part that holds no other one."""
    headlines = [
        each
        for each in tree.iter("h1")
        if len(each.text_content().split()) >= _HEADLINE_WORDS
    ]
    holders = {ancestor for each in headlines for ancestor in each.iterancestors()}
    shared = {
        ancestor
        for ancestor in holders
        if sum(ancestor in set(each.iterancestors()) for each in headlines) > 1
    }
    if len(headlines) < 2:
        return
    for each in headlines:
        own = [ancestor for ancestor in each.iterancestors() if ancestor not in shared]
        if own and _is_story(own[-1]):
            yield own[-1]
