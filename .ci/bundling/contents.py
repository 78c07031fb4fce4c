"""What goes into the bundle and what is left out; used by build_app.spec.

PyInstaller finds what the program imports, and takes far more of torch and Qt than that. The
lists below say what is not needed; the smoke test of .ci/bundle proves that it is not.
"""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (ROOT / "ssh_studio", ROOT / "training" / "ssh_studio_training")

Entry = tuple[str, str, str]
"""(place in the bundle, source, kind), as PyInstaller keeps them."""

DATA = [
    (str(ROOT / "models"), "ssh_studio/_data/models"),
    (str(ROOT / "resources"), "ssh_studio/_data/resources"),
    (str(ROOT / "docs"), "ssh_studio/_data/docs"),
    (str(ROOT / "training" / "recipes"), "ssh_studio_training/_recipes"),
]

_OPENCV = ("opencv-python-headless", "opencv-python")
"""The same, but for the first one's lack of windows and of a second Qt; one of them is there."""

METADATA = [
    *[name for name in _OPENCV if next(importlib.metadata.distributions(name=name), None)],
    "torch", "numpy", "pillow", "imagecodecs", "tifffile", "safetensors",
    "PySide6-Essentials", "qtawesome", "psygnal", "platformdirs", "typer",
    "rich", "rawpy",
]  # fmt: skip
"""Distributions whose version the program shows (About, doctor)."""

EXCLUDED = [
    # Extras that are too big for the bundle (llvmlite, scipy and onnxruntime are 400 MB), or not
    # free enough for it: pillow-heif brings x265, whose GPL would hold for all of the bundle.
    "pillow_heif",
    "numba", "llvmlite", "scipy", "pymatting", "onnx", "onnxruntime", "rembg", "skimage", "pooch",
    # What libraries would use if it were there, and what develops them.
    "matplotlib", "pandas", "IPython", "jupyter", "notebook", "tensorboard", "pytest", "hypothesis",
    "mypy", "pip", "setuptools", "pkg_resources", "_distutils_hack", "wheel", "tkinter", "_tkinter",
    "readline",  # GPL
    "turtle", "idlelib", "lib2to3", "pydoc_data", "ensurepip", "xmlrpc", "curses",
    "PyQt5", "PyQt6", "PySide2", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtTest",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtDBus",
    "torch.utils.tensorboard", "torch.utils.benchmark",
    "torch.utils.bottleneck", "torch.utils.hipify", "torch.utils.model_dump",
    "torch.ao.ns", "torch.onnx._internal.exporter._torchlib", "functorch",
    "numpy.f2py", "numpy.distutils", "numpy.testing", "numpy._core.tests", "sympy.testing",
    "networkx.tests",
]  # fmt: skip

_DROPPED = [
    # Test programs, headers and the like of torch; only its memory manager is a program we need.
    r"torch/(test|include|share|testing)/",
    r"torch/bin/(?!torch_shm_manager)",
    r"torch/lib/.*(test|libaoti_custom_ops|libbackend_with_compiler|libjitbackend|\.a$|\.lib$)",
    r"torch/(_inductor|_dynamo|utils|onnx|distributed|fx|csrc)/.*\.(h|cpp|cu|jinja|js|css|html|md)$",
    r"torchgen/packaged/",
    r".*\.pyi$",
    # Qt: no QML, no on-screen keyboard, no framebuffers, no network beyond a local socket.
    r".*(Qt6|Qt)(Qml|Quick|VirtualKeyboard|Labs|EglFS|EglFs|Pdf|Designer|Test|Sql|Help|ShaderTools)",
    r".*/plugins/(egldeviceintegrations|generic|networkinformation|tls|sqldrivers|qmltooling)/",
    r".*/plugins/(qmllint|designer|printsupport|vectorimageformats|wayland-graphics-integr.*server)/",
    r".*/plugins/platforms/.*q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|direct2d)",
    r".*/plugins/platforminputcontexts/.*qtvirtualkeyboard",
    # Brings all of GTK, for the fonts and colours of a theme that is not ours.
    r".*/plugins/platformthemes/libqgtk3",
    r".*/plugins/imageformats/.*q(pdf|tga|wbmp|icns)",
    # Of Qt's own texts those of dialogs and buttons; the rest is of tools.
    r"PySide6/.*translations/(?!qtbase_)",
    r".*/PySide6/Qt/(qml|metatypes|libexec|resources)/",
    r"ssh_studio/_data/docs/.*\.py$",
    # Codecs of science and of games, which no photo and no TIFF of one has.
    r"imagecodecs/_(sz3|sperr|pcodec|meshopt|lzham|h5checksum|blosc2?|htj2k|ultrahdr|bcn|rcomp|szip"
    r"|aec|zfp|bitshuffle|pglz|rgbe|apng|spng|zopfli|snappy|lzo|lzfse|lz4f?|brotli)\.",
    # Nothing of ours reads a video, and this one is loaded only then.
    r"cv2/.*opencv_videoio_ffmpeg",
    r".*/(tests?|__pycache__)/",
    r".*\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|licenses/.*|LICENSE.*|COPYING.*)",
]  # fmt: skip
_IS_DROPPED = re.compile("|".join(f"(?:{pattern})" for pattern in _DROPPED))


def own_modules() -> list[str]:
    """All modules of ours, by their files."""
    names = []
    for package in PACKAGES:
        for path in package.rglob("*.py"):
            parts = path.relative_to(package.parent).with_suffix("").parts
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return sorted(names)


def missing(bundled: Iterable[str]) -> list[str]:
    """Our modules that are not among those of the bundle. What is run is there by another name."""
    return sorted(set(own_modules()) - set(bundled) - {"ssh_studio.__main__"})


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """What stays in the bundle."""
    return [entry for entry in entries if not _IS_DROPPED.match(entry[0].replace("\\", "/"))]


def linked(entries: Iterable[Entry], needs: Callable[[str], set[str]]) -> list[Entry]:
    """Without the libraries of the system and of codecs that nothing is linked to any more.

    needs: the names of the libraries that a file is linked to.
    """
    entries = list(entries)
    prefixes = (sys.prefix, sys.base_prefix)
    spare = {
        Path(place).name: (place, source, kind)
        for place, source, kind in entries
        if kind == "BINARY"
        and (
            place.startswith("imagecodecs.libs/")
            or ("/" not in place and not source.startswith(prefixes))
        )
    }
    used: set[str] = set()
    todo = [source for place, source, _ in entries if Path(place).name not in spare]
    while todo:
        for name in needs(todo.pop()) & set(spare) - used:
            used.add(name)
            todo.append(spare[name][1])
    unused = set(spare) - used
    # With the links to them, which lie elsewhere.
    return [entry for entry in entries if Path(entry[0]).name not in unused]


def needed_by(path: str) -> set[str]:
    """The libraries that an ELF file names as needed."""
    done = subprocess.run(
        ["readelf", "-dW", path], capture_output=True, text=True, check=False, errors="replace"
    )
    return set(re.findall(r"\(NEEDED\)\s+Shared library: \[(.+?)\]", done.stdout))


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """With torch's and Python's own libraries without their symbols: a tenth of the bundle.

    Not those of wheels that were patched to find their libraries: strip damages some of them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for place, source, kind in entries:
        if re.match(r"torch/lib/libtorch_(cpu|python)\.so|libpython3|python3\.\d+/", place):
            target = folder / Path(place).name
            subprocess.run(["strip", "--strip-unneeded", "-o", target, source], check=True)
            source = str(target)
        made.append((place, source, kind))
    return made


def torch_excluded(torch: Path) -> list[str]:
    """Torch's tests of itself; a few of them are imported by the rest."""
    needed = ("logging_tensor", "common_dtype", "distributed", "distributed.fake_pg")
    folder = torch / "testing" / "_internal"
    names = set()
    for path in folder.rglob("*.py"):
        name = ".".join(path.relative_to(folder).with_suffix("").parts)
        names.add(name.removesuffix(".__init__"))
    return [f"torch.testing._internal.{name}" for name in sorted(names - {"__init__", *needed})]


_READS_SOURCE = re.compile(r"install_config_module|_overload\b|_overload_method|jit\.script\(")


def sources_needed(torch: Path) -> dict[str, str]:
    """How torch's modules are collected: packed, but for those that read their own source."""
    modes = {"torch": "pyz"}
    for path in torch.rglob("*.py"):
        parts = path.relative_to(torch).with_suffix("").parts
        if not _READS_SOURCE.search(path.read_text("utf-8", "ignore")):
            continue
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        # A package hands its mode down: of packages only the most general is not worth it.
        if parts:
            modes[".".join(("torch", *parts))] = "pyz+py"
    return modes


def version() -> str:
    """Of SSH Studio, without importing it."""
    text = (ROOT / "ssh_studio" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def windows_version(path: Path) -> Path:
    """Write the version resource of Windows, as PyInstaller reads it."""
    numbers = [int(part) for part in re.findall(r"\d+", version())[:3]]
    quad = tuple([*numbers, 0, 0, 0, 0][:4])
    texts = {
        "CompanyName": "The SSH Studio authors",
        "FileDescription": "SSH Studio",
        "FileVersion": version(),
        "InternalName": "ssh-studio",
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": "SSH Studio.exe",
        "ProductName": "SSH Studio",
        "ProductVersion": version(),
    }
    pairs = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={quad}, prodvers={quad}, mask=0x3F, flags=0, "
        "OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable("
        f"'040904B0', [{pairs}])]), VarFileInfo([VarStruct('Translation', [0x409, 1200])])])\n",
        "utf-8",
    )
    return path


def mac_info() -> dict[str, object]:
    """Info.plist: what the program is and which documents it opens."""
    pictures = ["public.jpeg", "public.png", "public.tiff", "org.webmproject.webp", "public.heic"]
    return {
        "CFBundleName": "SSH Studio",
        "CFBundleDisplayName": "SSH Studio",
        "CFBundleShortVersionString": version(),
        "CFBundleVersion": version(),
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "OpenRaster project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Default",
                "LSItemContentTypes": ["org.freedesktop.openraster"],
            },
            {
                "CFBundleTypeName": "Photo",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [*pictures, "public.avif", "com.microsoft.bmp"],
            },
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.freedesktop.openraster",
                "UTTypeDescription": "OpenRaster project",
                "UTTypeConformsTo": ["public.data", "public.image"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["ora"],
                    "public.mime-type": ["image/openraster"],
                },
            }
        ],
    }
