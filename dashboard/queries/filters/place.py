"""Names of places in, the stories that name all of them out."""

from dashboard.queries.filters.named import named

FILTER = named("place", "Places")
