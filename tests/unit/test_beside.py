from __future__ import annotations

import subprocess
import sys

import pytest

_AGAIN = """
import resource
import numpy as np
from ssh_studio.beside import give_back, keep_freed_memory

def pages():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def fill(times):
    before = pages()
    for _ in range(times):
        for megabytes in (6, 3, 5):
            np.full(megabytes << 20, 1, np.uint8)
    return pages() - before

keep_freed_memory()
fill(1)
print(fill(10))
give_back()
print(fill(1))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's memory")
def test_freed_memory_is_used_again_until_it_is_given_back() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _AGAIN], capture_output=True, text=True, check=True, timeout=60
    )
    again, after = map(int, told.stdout.split())
    assert again < 100, "140 MB in pages of 4 kB would be 35,000"
    assert after > 500
