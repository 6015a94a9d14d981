"""Describe a film to search engines and link previews: only where its address is known."""

import json
from html import escape
from urllib.parse import urljoin, urlsplit

from nnviz_core.publish.page import PageContent
from nnviz_core.publish.transcript import address


def checked_base(url: str) -> str:
    """Return an address without its last slash. Raises ValueError with a sentence for what is none."""
    if not _is_base(url):
        says = f"--base-url {url or chr(34) * 2} is no address of a site"
        raise ValueError(f"{says}; give one such as https://example.org/films.")
    return url.rstrip("/")


def _is_base(url: str) -> bool:
    try:
        parts = urlsplit(url)
        named = bool(parts.hostname) and parts.port != 0  # reading the port raises where it is no number
    except ValueError:
        return False
    plain = not any(letter.isspace() or letter in '<>"' for letter in url)
    return parts.scheme in ("http", "https") and named and plain and not parts.query and not parts.fragment


def metadata(content: PageContent, *, base: str, description: str) -> str:
    """Write Open Graph elements and JSON-LD for a film whose folder lies at `base`."""
    pairs = {
        "og:type": "video.other",
        "og:title": content.title,
        "og:description": description,
        "og:url": f"{base}/{content.page('index')}",
        "og:image": f"{base}/{content.videos[0].poster}",
        "og:video": f"{base}/{content.videos[0].name}",
        "og:video:type": "video/mp4",
    }
    elements = [f'<meta property="{name}" content="{escape(value)}">' for name, value in pairs.items()]
    elements.append('<meta name="twitter:card" content="summary_large_image">')
    elements.append(f'<link rel="canonical" href="{escape(base)}/{content.page("index")}">')
    elements += [
        f'<link rel="alternate" hreflang="{each.language}" href="{escape(urljoin(f"{base}/", each.page("index")))}">'
        for each in content.editions
    ]
    tree = json.dumps(_video_object(content, base, description), ensure_ascii=False, sort_keys=True)
    elements.append(f'<script type="application/ld+json">{harmless(tree)}</script>')
    return "\n".join(elements) + "\n"


def harmless(tree: str) -> str:
    """Write JSON so that nothing in it can end the element that holds it."""
    return tree.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _video_object(content: PageContent, base: str, description: str) -> dict[str, object]:
    fps = content.fps
    clips = [
        {
            "@type": "Clip",
            "name": part.heading,
            "startOffset": float(address(part.start, fps)),
            "endOffset": float(address(part.end, fps)),
            "url": f"{base}/{content.page('index')}#t={address(part.start, fps)}",
        }
        for part in content.parts
    ]
    return {
        "@context": "https://schema.org",
        "@type": "VideoObject",
        "name": content.title,
        "description": description,
        "inLanguage": content.language,
        "duration": f"PT{address(content.timeline.frames, fps)}S",
        "contentUrl": f"{base}/{content.videos[0].name}",
        "embedUrl": f"{base}/{content.page('embed')}",
        "thumbnailUrl": f"{base}/{content.videos[0].poster}",
        "hasPart": clips,
    }
