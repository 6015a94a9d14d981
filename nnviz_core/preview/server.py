"""Serve the preview to this machine alone: the page, the film's tree, its frames, and what is written back."""

import asyncio
import secrets
import socket
import traceback
from collections.abc import AsyncIterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager, suppress
from importlib.resources import files

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from nnviz_core.config.faults import ConfigError
from nnviz_core.preview.edits import RefusedEditError, write_key, write_keyframe
from nnviz_core.preview.keys import section_keys, value_of
from nnviz_core.preview.painter import OpenSection, Painter, SectionLook
from nnviz_core.preview.studio import Studio

HOST = "127.0.0.1"
PAGE = files("nnviz_core.preview") / "page"
TYPES = {"js": "text/javascript", "css": "text/css"}  # of its files, by suffix
SMALL = 200  # px of height, up to which a picture is one of many on the timeline
HEIGHTS = (90, 1080)  # px, the least and the most that are drawn
ENDED = "the process that draws it has ended twice; there may be too little memory"
KEPT = "private, max-age=86400, immutable"  # a picture's address names all that it depends on
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; frame-ancestors 'self'"


class Guard:
    """Let nobody in but a page of our own: the address must hold the token, the request be for us and from us."""

    def __init__(self, app: ASGIApp, *, token: str, hosts: tuple[str, ...]) -> None:
        self.app, self.token, self.hosts = app, token, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (refusal := self._refusal(Request(scope))):
            await PlainTextResponse(refusal, status_code=403)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _refusal(self, request: Request) -> str | None:
        """Say why a request is refused; None where it is not."""
        told, origin = request.url.path.split("/")[1], request.headers.get("origin")
        if request.headers.get("host") not in self.hosts:
            return "This server answers to 127.0.0.1 alone."
        if not secrets.compare_digest(told.encode(), self.token.encode()):
            return "The address is not whole; take the one that `nnviz preview` prints."
        if origin is None and request.method not in ("GET", "HEAD"):
            return "Only the preview's own page may write."
        if origin is not None and origin not in {f"http://{host}" for host in self.hosts}:
            return "Only the preview's own page may ask."
        return None


class Preview:
    """Answer the page: of one studio, with a painter for the picture and one for the many small ones."""

    def __init__(self, studio: Studio, open_section: OpenSection) -> None:
        self.studio, self.open_section = studio, open_section

    def app(self, *, token: str, hosts: tuple[str, ...]) -> Starlette:
        """Make the application, whose addresses all begin with the token."""
        routes = [
            Route("/", self.page),
            Route("/page/{name}", self.file),
            Route("/film.json", self.film),
            Route("/events", self.events),
            Route("/frames/{key}/{frame:int}.jpg", self.frame),
            Route("/explorer/{index:int}", self.explorer),
            Route("/key", self.key, methods=["POST"]),
            Route("/keyframe", self.keyframe, methods=["POST"]),
        ]
        guard = Middleware(Guard, token=token, hosts=hosts)
        return Starlette(routes=[Mount(f"/{token}", routes=routes)], middleware=[guard], lifespan=self._while_serving)

    @asynccontextmanager
    async def _while_serving(self, app: Starlette) -> AsyncIterator[None]:
        self.painter, self.small = Painter(self.open_section), Painter(self.open_section)
        following = asyncio.create_task(self.studio.follow())
        try:
            yield
        finally:
            following.cancel()
            with suppress(asyncio.CancelledError):
                await following
            self.painter.close()
            self.small.close()

    async def page(self, request: Request) -> Response:
        """Give the page."""
        text = (PAGE / "index.html").read_text(encoding="utf-8")
        return HTMLResponse(text, headers={"Content-Security-Policy": POLICY, "Referrer-Policy": "no-referrer"})

    async def file(self, request: Request) -> Response:
        """Give a script of the page, or its style."""
        name = request.path_params["name"]
        kind = TYPES.get(name.rpartition(".")[2])
        if kind is None or not (PAGE / name).is_file():
            return PlainTextResponse("There is no such file.", status_code=404)
        return Response((PAGE / name).read_text(encoding="utf-8"), media_type=kind)

    async def film(self, request: Request) -> Response:
        """Give the film's tree, and what is wrong."""
        return JSONResponse(await asyncio.to_thread(self.studio.tree))

    async def events(self, request: Request) -> Response:
        """Tell the page of every change, for as long as it listens."""

        async def told() -> AsyncIterator[str]:
            async for version in self.studio.versions():
                yield f"data: {version}\n\n"

        return StreamingResponse(told(), media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    async def frame(self, request: Request) -> Response:
        """Draw a frame of a section, known by what its pictures depend on."""
        take, key, frame = self.studio.take, request.path_params["key"], request.path_params["frame"]
        height = min(max(_whole(request.query_params.get("height"), 720), HEIGHTS[0]), HEIGHTS[1]) // 2 * 2
        timed = take.section_called(key) if take else None
        if take is None or timed is None or frame >= timed.frames:
            return PlainTextResponse("There is no such picture any more.", status_code=404)
        if height > SMALL:
            self.studio.looked_at = timed.section.index
        video = take.plan.source.spec.video
        shown = SectionLook(key, timed, take.plan.source.theme, video.captions, height)
        try:
            picture = await (self.small if height <= SMALL else self.painter).picture(shown, frame)
        except BrokenProcessPool:
            return PlainTextResponse(f"This frame cannot be drawn: {ENDED}.", status_code=500)
        except Exception as error:  # the preview goes on whatever becomes of a frame
            traceback.print_exception(error)
            return PlainTextResponse(f"This frame cannot be drawn; nnviz failed: {error!r}.", status_code=500)
        return Response(picture, media_type="image/jpeg", headers={"Cache-Control": KEPT})

    async def explorer(self, request: Request) -> Response:
        """Give the explorer with the snapshot and the sample that a section shows."""
        from nnviz_core.preview.exploring import explorer_of

        take = self.studio.take
        if take is None:
            return PlainTextResponse("There is no film yet.", status_code=404)
        index, keeper = request.path_params["index"], self.studio.takes.keeper
        try:
            text = await asyncio.to_thread(explorer_of, take, index, keeper)
        except LookupError as error:
            return PlainTextResponse(f"The explorer cannot show this: {error.args[0]}", status_code=404)
        return HTMLResponse(text, headers={"Referrer-Policy": "no-referrer"})

    async def key(self, request: Request) -> Response:
        """Write one key of a section into the config."""
        asked = await request.json()
        try:
            await asyncio.to_thread(self._write_key, asked)
        except (RefusedEditError, ConfigError) as error:
            return JSONResponse({"refused": _sentences(error)}, status_code=409)
        return JSONResponse({"written": str(self.studio.path)})

    def _write_key(self, asked: dict[str, str | int]) -> None:
        take, index, name = self.studio.take, int(asked["section"]), str(asked["key"])
        if take is None or not 0 <= index < len(take.plan.source.spec.sections):
            raise RefusedEditError("There is no such section any more.")
        if self.studio.faults:  # the sections of the text may be others than those that are seen
            raise RefusedEditError("The config has faults; mend them, and then write.")
        known = {key.name: key for key in section_keys(take.plan.source)[index]}
        if name not in known:
            raise RefusedEditError(f"This section has no key {name} that a form can write.")
        value = value_of(known[name], str(asked["value"]))
        write_key(self.studio.path, seen=str(asked["seen"]), section=index, key=name, value=value)

    async def keyframe(self, request: Request) -> Response:
        """Take a state of the explorer back as a keyframe."""
        written = (await request.json())["config"]
        try:
            path, name = await asyncio.to_thread(write_keyframe, self.studio.path, written)
        except (RefusedEditError, ConfigError) as error:
            return JSONResponse({"refused": _sentences(error)}, status_code=409)
        return JSONResponse({"written": path.name, "keyframe": name, "here": path == self.studio.path})


def _sentences(error: Exception) -> list[str]:
    return [fault.sentence for fault in error.faults] if isinstance(error, ConfigError) else [str(error)]


def _whole(written: str | None, usual: int) -> int:
    return int(written) if written and written.isdecimal() and len(written) < 6 else usual


def listening(port: int) -> socket.socket:
    """Open a port of this machine that nobody else can reach; 0 takes any that is free. Raises OSError."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listener.bind((HOST, port))
        listener.listen()  # at once: who comes before all is ready waits
    except OSError:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    """End what listens for news before it is waited for, so that a page left open holds nothing up."""

    def __init__(self, config: uvicorn.Config, studio: Studio) -> None:
        super().__init__(config)
        self.studio = studio

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End when a signal says so."""
        await self.studio.close()
        await super().shutdown(sockets)


def serve(studio: Studio, open_section: OpenSection, listener: socket.socket, *, token: str) -> None:
    """Serve until a signal ends it."""
    port = listener.getsockname()[1]
    hosts = (f"{HOST}:{port}", f"localhost:{port}")
    app = Preview(studio, open_section).app(token=token, hosts=hosts)
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=1)
    _Server(config, studio).run(sockets=[listener])


def address_of(listener: socket.socket, token: str) -> str:
    """Return the address of the page."""
    return f"http://{HOST}:{listener.getsockname()[1]}/{token}/"
