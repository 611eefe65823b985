"""Names of organisations in, the stories that name all of them out."""

from dashboard.queries.filters.named import named

FILTER = named("organisation", "Organisations")
