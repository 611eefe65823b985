"""What an editor sees; the only folder that knows Streamlit."""
