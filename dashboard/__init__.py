"""An editorial dashboard: news copy in, a ledger of figures and dated promises out.

A story meets the folders in this order:

commands    what is typed in, what was done and an exit code out
records     the nouns that all others speak of: stories, findings, refusals
desk        what a desk has set in, how it reads what copy leaves open out
readers     a page's bytes in, stories out; one format a file
analysis    a story's text in, findings out: figures, deadlines, quotes, names, keywords
ingest      files in, their stories kept: the one road into the archive
store       the tables, how they change and how they are written, with what ties stories
queries     an editor's choice in, rows out
charts      rows in, a picture out; one chart a file
exports     rows in, bytes out; one format a file
pages       what an editor sees; the only folder that knows Streamlit
routes      an answer to a browser in, the same with rules for what may run in it out
decisions   why it is so, one page each
"""
