import base64
import hashlib

from dashboard.routes.headers import policy

PAGE = "<html><script>tide = 1</script><script src='a.js'></script></html>"


def test_a_script_that_the_page_came_with_may_run_and_no_other():
    digest = base64.b64encode(hashlib.sha256(b"tide = 1").digest()).decode()
    (scripts,) = [
        rule for rule in policy(PAGE).split(";") if rule.strip().startswith("script")
    ]
    assert scripts.split() == ["script-src", "'self'", "blob:", f"'sha256-{digest}'"]


def test_nothing_may_be_loaded_from_elsewhere():
    assert "http" not in policy(PAGE)
    assert "unsafe-eval" not in policy(PAGE)
    assert "object-src 'none'" in policy(PAGE)
