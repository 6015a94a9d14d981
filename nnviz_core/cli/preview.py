"""The command that shows a film while its config is being written."""

from __future__ import annotations

from typing import Annotated

import typer

from nnviz_core.cli.common import ConfigArgument, NoCacheOption, RefusalError, complain, stoppable, tell


def preview(
    config: ConfigArgument,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Default: any that is free.")] = 0,
    browser: Annotated[bool, typer.Option("--open", help="Open the page in a browser.")] = False,
    no_cache: NoCacheOption = False,
) -> None:
    """Show the film while its config is being written: every saved change is seen at once.

    Serves one page to this machine alone, under an address that holds a token, until Ctrl-C. Nothing is written but
    what is asked for on the page.
    """
    import secrets
    import webbrowser
    from functools import partial

    from nnviz_core.cli.drawing import open_section, piece_cache, with_pages
    from nnviz_core.config.reading import read_text
    from nnviz_core.preview.server import address_of, listening, serve
    from nnviz_core.preview.studio import Studio
    from nnviz_core.preview.takes import Takes
    from nnviz_core.render.kept_numbers import KeptNumbers

    _require_semaphores()
    cache, opener = (None, open_section) if no_cache else (piece_cache(), partial(with_pages, open_section))
    takes = Takes(config, KeptNumbers(cache)) if cache else Takes(config)
    read_text(takes.path, config)
    try:
        listener = listening(port)
    except OSError as error:
        raise RefusalError(f"port {port} cannot be opened: {error.strerror}; give another, or none.") from None
    token = secrets.token_urlsafe(16)
    with stoppable(), listener:
        print(address_of(listener, token), flush=True)
        tell("the preview runs until Ctrl-C")
        if browser:
            webbrowser.open(address_of(listener, token))
        try:
            serve(Studio(takes, cache), opener, listener, token=token)
        except KeyboardInterrupt:
            complain("nnviz: the preview has ended.")


def _require_semaphores() -> None:
    """Refuse where the process that draws could not be waited for."""
    from nnviz_core.doctor.hardware import semaphores

    if not (probe := semaphores()).is_sound:
        raise RefusalError(f"nnviz preview needs semaphores: {probe.found}; {probe.remedies[0]}.")
