"""How far Decent Work Country Programmes are found in UN Cooperation Frameworks.

    data = dwalign.read("datasets/cycles")
    pandas.DataFrame(data.verdicts())
    data.board("PAK")

Every table is a dict of columns that pandas and Polars take as they are: texts as in the CSV files of the command line, whole
numbers and years as int, other numbers as float, yes and no as bool, and None where nothing is stated.
"""

from collections.abc import Sequence
from os import PathLike
from typing import Any, Literal, TypedDict, Union, final

_Path = Union[str, PathLike[str]]
_Columns = dict[str, list[Any]]
_Years = Union[int, tuple[int, int], range, Sequence[int]]

class _Place(TypedDict):
    """Where something is written: a file with line and column, or a sheet with a cell."""

    file: str
    line: int | None
    character: int | None
    column: str | None
    sheet: str | None
    cell: str | None

class _Told(TypedDict):
    code: str
    severity: Literal["error", "warning"]
    message: str
    help: str
    place: _Place
    related: _Place | None

class _Finding(_Told, total=False):
    """Something wrong with the data: what it is, what would be right, and where."""

    also: list[_Place]

class DataError(ValueError):
    """The data have errors, so that nothing is said of them; `Data.findings` lists what is wrong."""

@final
class Picture:
    """A picture; a notebook shows it."""

    @property
    def svg(self) -> str:
        """The picture as SVG: the bytes that `dwalign diagram -o x.svg` writes."""

    def save(self, path: _Path, *, overwrite: bool = False) -> None:
        """Writes the picture to a file that ends with .svg; one that is there is replaced only with `overwrite`."""

    def _repr_svg_(self) -> str: ...

@final
class Page:
    """A report; a notebook shows it in a frame of its own."""

    @property
    def html(self) -> str:
        """The report as one page that needs nothing beside it: the bytes that `dwalign report -o x.html` writes."""

    @property
    def markdown(self) -> str:
        """The same as Markdown."""

    @property
    def json(self) -> str:
        """The same as JSON."""

    def save(self, path: _Path, *, overwrite: bool = False) -> None:
        """Writes the report to a file that ends with .html, .md or .json; one that is there is replaced only with
        `overwrite`."""

    def _repr_html_(self) -> str: ...

@final
class Data:
    """Data as they were read, and what dwalign says of them.

    Where the data have errors, what says something of them raises `DataError`: `ok` asks before, `findings` says why. The
    tables of the data themselves (`priorities`, `outcomes`, `links`, `table`) can be looked at all the same.
    """

    @property
    def ok(self) -> bool:
        """Are the data without an error? Warnings may still be among the findings."""

    @property
    def rows(self) -> int:
        """The number of rows that were read."""

    @property
    def findings(self) -> list[_Finding]:
        """What is wrong with the data, errors first, a hundred of each severity at most."""

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each code, those that are not shown as well."""

    def verdicts(self) -> _Columns:
        """The verdict on each priority and outcome in each comparison, with why and what would lift it: the table of
        `dwalign align --format csv`."""

    def results(self, years: _Years) -> dict[Literal["priorities_class", "outcomes_class", "indicators"], _Columns]:
        """The three tables of `dwalign results`: classes of priorities and outcomes, and the indicators of the years."""

    def priorities(self) -> _Columns:
        """The priorities as the data have them: the file `priorities.csv` of `dwalign convert`, with all columns."""

    def outcomes(self) -> _Columns:
        """The outcomes as the data have them."""

    def links(self) -> _Columns:
        """The links as the data have them."""

    def table(self, name: str) -> _Columns:
        """A table as the data have it, by its name (`dwalign schema` lists them). Raises `KeyError` where there is none
        of this name."""

    def participation(self) -> _Columns:
        """Who took part, statements on regions, barriers and events: the table of `dwalign participation --format csv`."""

    def indicators(self, years: _Years | None = None) -> _Columns:
        """The indicators over some years, without them over all years of the data: the table of `dwalign indicators
        --format csv`. Years are one year, the first and the last, or a range (which ends before its last)."""

    def suggestions(self, of: Literal["links", "pillars"] = "links", *, limit: int = 3, all: bool = False) -> _Columns:
        """What may be missing. None of it counts until a person decides.

        Links: the table of `dwalign suggest --format csv`, for each item at most `limit` candidates; with `all` every pair.
        Pillars: the strategic objectives of `dwalign suggest --format json`, for each priority and outcome that has none.
        """

    def board(self, country: str, *, outputs: bool = False, columns: bool = False, limit: int = 60) -> Picture:
        """The board of a country, by its ISO 3166-1 alpha-3 code: priorities, outcomes, and what links them. Raises
        `KeyError` where the data do not name the country, and `ValueError` where it has no comparison."""

    def portfolio(self) -> Picture:
        """The board of all countries: a line for each comparison."""

    def report(self, *countries: str) -> Page:
        """The report on some countries, on all where none is named."""

    def mark(self, path: _Path, *, overwrite: bool = False) -> None:
        """Writes the one workbook that was read once more, marked with its problems and verdicts."""

    def convert(self, path: _Path, *, overwrite: bool = False) -> None:
        """Writes the data in another form: .toml, .json, .xlsx, or, without an ending, a new folder of CSV tables. Files
        that were read are never replaced."""

def read(*paths: _Path, policy: _Path | None = None, lang: str = "en", max_size: int | None = None) -> Data:
    """Reads files and folders: TOML, CSV, JSON, workbooks and UN INFO exports.

    What is wrong with the data is in `Data.findings`; only what is wrong with the world is raised (`OSError`, and
    `ValueError` for a policy or language that is none). `policy` is a file of counting rules, `lang` the language of
    sentences (en, fr, es), `max_size` the largest file in bytes.
    """

def countries() -> _Columns:
    """Every country and territory of ISO 3166-1: alpha-3 code, alpha-2 code, M49 code, region of the ILO, names in English,
    French and Spanish."""

def version() -> str:
    """The version of dwalign."""
