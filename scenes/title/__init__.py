"""The pictures of title sections."""
