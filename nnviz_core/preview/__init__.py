"""The preview: one page on this machine that shows a film while its config is being written."""
