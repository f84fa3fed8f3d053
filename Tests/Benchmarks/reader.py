"""What a script of one's own does with a vault, given the usual libraries: python-frontmatter for the properties,
markdown-it-py for the text; counts list items and links, resolves nothing."""

import pathlib
import sys

import frontmatter
from markdown_it import MarkdownIt


def main():
    reader, items, links = MarkdownIt("commonmark"), 0, 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
        note = frontmatter.loads(path.read_text(encoding="utf-8-sig"))
        for token in reader.parse(note.content):
            items += token.type == "list_item_open"
            links += sum(child.type == "link_open" for child in token.children or [])
            links += token.content.count("[[") if token.type == "inline" else 0
    print(items, links)


main()
