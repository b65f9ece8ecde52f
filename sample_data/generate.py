"""Writes the sample portals and what is true of them: `python sample_data/generate.py`.

The same bytes every time. `--into DIR` writes them elsewhere, to be compared.
"""

import argparse
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> None:
    """Write every file, after taking away the drops that stood there."""
    sys.path.insert(0, str(HERE.parent))
    from sample_data.generator.portals import sample

    parser = argparse.ArgumentParser(description="Write the sample portals.")
    parser.add_argument("--into", type=Path, default=HERE, metavar="DIR", help="write there, not in place")
    target: Path = parser.parse_args().into
    content = sample()
    shutil.rmtree(target / "exports", ignore_errors=True)
    for name, data in content.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    print(f"{len(content)} files, {sum(map(len, content.values())) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
