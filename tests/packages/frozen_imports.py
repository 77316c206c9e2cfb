"""Imports every module of the program from what was frozen and nothing else; prints those that cannot be, as JSON.

Run where the program was frozen, by the freezer's own Python: `frozen_imports.py FOLDER`.
"""

import importlib.abc
import importlib.readers
import importlib.util
import json
import sys
from pathlib import Path
from types import SimpleNamespace

from PyInstaller.archive.readers import CArchiveReader

PACKAGE_KINDS = (1, 3)
OF_THE_FREEZER = ("PyInstaller", "packaging", "altgraph", "importlib_metadata")


class Frozen(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds modules in the archive that is part of the program."""

    def __init__(self, bundle):
        self._inner = bundle / "_internal"
        self._archive = CArchiveReader(str(bundle / "canal-desktop")).open_embedded_archive("PYZ.pyz")
        self.names = list(self._archive.toc)

    def find_spec(self, name, path=None, target=None):
        if name not in self._archive.toc:
            return None
        is_package = self._archive.toc[name][0] in PACKAGE_KINDS
        spec = importlib.util.spec_from_loader(name, self, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [str(self._place(name))]
        return spec

    def exec_module(self, module):
        module.__file__ = str(self._place(module.__name__) / "__init__.pyc")
        code = self._archive.extract(module.__name__)
        if code is not None:
            exec(code, module.__dict__)

    def get_resource_reader(self, name):
        return importlib.readers.FileReader(SimpleNamespace(path=self._place(name) / "__init__.pyc"))

    def _place(self, name):
        return self._inner / name.replace(".", "/")


bundle = Path(sys.argv[1])
frozen = Frozen(bundle)
inner = bundle / "_internal"
sys.path[:] = [str(inner / "base_library.zip"), str(inner / "python3.11" / "lib-dynload"), str(inner)]
sys.meta_path.insert(0, frozen)
for name in [name for name in sys.modules if name.partition(".")[0] in OF_THE_FREEZER]:
    del sys.modules[name]
wrong = {}
names = [name for name in frozen.names if name.startswith("canal_desktop.") and name != "canal_desktop.__main__"]
for name in names:
    try:
        importlib.import_module(name)
    except Exception as error:  # noqa: BLE001 - all that goes wrong is printed
        wrong[name] = repr(error)
print(json.dumps({"count": len(names), "wrong": wrong}))
