"""Run csv-detective on CSV files, in its own environment: `runner.py FILE...`; a JSON line a column.

Stock settings on the whole file, every cell kept as text (`na_values` untouched).
"""

import csv
import json
import logging
import sys

from csv_detective import routine


def main(files: list[str]) -> None:
    logging.disable(logging.WARNING)
    for file in files:
        with open(file, encoding="utf-8", newline="") as opened:
            header = next(csv.reader(opened))
        try:
            found = routine(file, num_rows=-1, save_results=False)["columns"]
        except Exception as error:  # a peer's failure on one file is reported, and costs that file only
            print(f"csv-detective: {file}: {type(error).__name__}", file=sys.stderr)
            continue
        for index, column in enumerate(header):
            label = found.get(column, {}).get("format")
            print(json.dumps({"file": file, "index": index, "label": label}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
