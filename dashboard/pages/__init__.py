"""What an editor sees: a view in, a page on the screen. Only these know Streamlit."""
