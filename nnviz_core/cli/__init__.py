"""The command line."""


def main() -> None:
    """Run the command that was typed."""
    from nnviz_core.cli.app import main as run  # here, because workers that draw need none of it

    run()
