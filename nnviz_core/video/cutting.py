"""Cut a piece out of a film of ours: its packets are copied, so it must begin on a key frame."""

from pathlib import Path

import av

from nnviz_core.files import whole_file
from nnviz_core.video.joining import language_code
from nnviz_core.video.packets import frame_rate
from nnviz_core.video.probing import Chapter
from nnviz_core.video.whole import open_mp4


def cut(film: Path, path: Path, piece: Chapter, *, language: str) -> None:
    """Write the pictures of a piece, silent, under its own title."""
    with whole_file(path) as draft, av.open(str(film)) as whole:
        pictures = whole.streams.video[0]
        fps = frame_rate(pictures)
        with open_mp4(draft, int(fps)) as out:
            out.metadata.update(title=piece.title)
            stream = out.add_stream_from_template(pictures)
            stream.metadata["language"] = language_code(language)
            for packet in whole.demux(pictures):
                if packet.pts is None:
                    continue
                if piece.start_frame <= round(packet.pts * packet.time_base * fps) < piece.end_frame:
                    ahead = round(piece.start_frame / fps / packet.time_base)
                    packet.pts, packet.dts = packet.pts - ahead, (packet.dts or 0) - ahead
                    packet.stream = stream
                    out.mux(packet)
