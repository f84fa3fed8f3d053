"""Checks a SARIF file with validators of other people's.

    pip install jsonschema pydantic-sarif
    python3 Tests/Sarif/validate.py FILE [--schema sarif-schema-2.1.0.json]

With --schema, or the path in SARIF_SCHEMA, the file is held against that schema by `jsonschema`.
The official one is sarif-2.1/schema/sarif-schema-2.1.0.json in the repository oasis-tcs/sarif-spec.
Where `pydantic-sarif` is installed, whose classes were made from that schema, the file must also
be read by them. Ends with 0 if all agree, 1 if one does not, 77 if there is none to ask.
"""

import argparse
import importlib.util
import json
import os
import sys

SKIPPED = 77


def by_schema(log, path):
    """What jsonschema has against the file."""
    import jsonschema

    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    for error in validator(schema).iter_errors(log):
        yield f"{error.json_path}: {error.message}"


def by_classes(log):
    """What pydantic-sarif has against the file, and fields it would drop."""
    import pydantic
    import pydantic_sarif.model as model

    try:
        read = model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate(log)
    except pydantic.ValidationError as error:
        yield str(error)
        return
    again = json.loads(read.model_dump_json(by_alias=True, exclude_unset=True))
    if again != log:
        yield "a field was dropped or changed in reading"


def main():
    parser = argparse.ArgumentParser(description="Checks a SARIF file.")
    parser.add_argument("file")
    parser.add_argument("--schema", default=os.environ.get("SARIF_SCHEMA"))
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as file:
        log = json.load(file)

    asked, problems = [], []
    if options.schema and importlib.util.find_spec("jsonschema"):
        asked.append("jsonschema")
        problems += by_schema(log, options.schema)
    if importlib.util.find_spec("pydantic_sarif"):
        asked.append("pydantic-sarif")
        problems += by_classes(log)
    for problem in problems:
        print(problem)
    if not asked:
        print("no validator: pip install pydantic-sarif, or jsonschema and --schema FILE")
        return SKIPPED
    print(f"{options.file}: {', '.join(asked)}: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
