"""What takes the space in a bundle, as a table; ends with 1 where it is over its budget.

python .ci/bundling/space.py dist/ssh-studio [--budget 900]
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

_PARTS = (
    ("torch: what computes (libtorch_cpu)", r"torch/lib/libtorch_cpu"),
    ("torch: the rest of its libraries", r"torch/lib|torch/bin|torchgen|torch/_C"),
    ("torch: sources that it reads", r"torch/"),
    ("OpenCV", r"cv2/|opencv_python(_headless)?\.libs/cv2"),
    ("OpenCV: video and BLAS it is linked to", r"opencv_python(_headless)?\.libs/"),
    ("Qt: ICU, its tables of all languages", r".*libicu"),
    ("Qt and PySide6", r"PySide6/|shiboken6/|libQt6|libpyside|libshiboken"),
    ("numpy with its BLAS", r"numpy"),
    ("imagecodecs", r"imagecodecs"),
    ("Pillow", r"PIL/|pillow"),
    ("rawpy", r"rawpy"),
    ("Icons of the window (qtawesome)", r"qtawesome"),
    ("Models", r"ssh_studio/_data/models"),
    ("Licences", r"ssh_studio/_data/resources/licences|.*dist-info"),
    ("Guide", r"ssh_studio/_data/docs"),
    ("Resources", r"ssh_studio|share/"),
    ("Python with its own libraries", r"python3\.|base_library|lib(python|ssl|crypto|ffi|sql)"),
    ("All Python modules, packed", r"(ssh-studio|SSH Studio)(\.exe)?$"),
    ("Libraries of the system", r"lib[^/]*\.so|[^/]*\.(dll|dylib)"),
)  # fmt: skip
_OTHER = "All else"


def measured(bundle: Path) -> Counter[str]:
    """Bytes per part; what is linked counts once."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(bundle).as_posix().removeprefix("_internal/")
        part = next((part for part, pattern in _PARTS if re.match(pattern, name)), _OTHER)
        sizes[part] += path.stat().st_size
    return sizes


def main() -> int:
    """Print the table; returns the exit code."""
    parser = argparse.ArgumentParser(description="What takes the space in a bundle.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--budget", type=float, default=900, help="MB (900)")
    options = parser.parse_args()
    sizes = measured(options.bundle)
    total = sum(sizes.values()) / 1e6
    print("| part | MB |\n|---|---:|")
    for part, size in sizes.most_common():
        print(f"| {part} | {size / 1e6:.0f} |" if size >= 5e5 else f"| {part} | < 1 |")
    print(f"| **all** | **{total:.0f}** |")
    if total > options.budget:
        print(f"Over the budget of {options.budget:.0f} MB.")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
