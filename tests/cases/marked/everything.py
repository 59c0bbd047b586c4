"""Makes everything.xlsx: a small dataset in a workbook that has one of everything a team may have put into its own.

    python3 tests/cases/marked/everything.py        (needs xlsxwriter)

What xlsxwriter does not write (a conversation beside a cell, a pivot table, a custom XML part) is added to the package
afterwards. The date inside is fixed, so that the same script gives the same bytes.
"""

import datetime
import io
import pathlib
import struct
import zipfile
import zlib

import xlsxwriter

HERE = pathlib.Path(__file__).resolve().parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TABLES = {
    "Frameworks": [
        ["country", "framework", "kind", "start", "end"],
        ["MDA", "dwcp", "dwcp", 2008, 2011],
        ["MDA", "undaf", "undaf", 2007, 2011],
    ],
    "Priorities": [
        ["country", "framework", "priority", "title"],
        ["MDA", "dwcp", "P1", "Social protection"],
        ["MDA", "dwcp", "P2", "Jobs"],
    ],
    "Elements": [
        ["country", "framework", "priority", "element", "title"],
        ["MDA", "dwcp", "P1", "E1", "Migrant workers"],
        ["MDA", "dwcp", "P2", "E2", "Skills"],
    ],
    "Outcomes": [
        ["country", "framework", "outcome", "title", "pillars"],
        ["MDA", "undaf", "O1", "Migrants are protected", "social-protection"],
        ["MDA", "undaf", "O2", "Clean water"],
    ],
    # The outcome of the second row is a slip: there is no O9.
    "Links": [
        ["country", "priority", "element", "outcome", "extent"],
        ["MDA", "P1", "E1", "O1", "whole"],
        ["MDA", "P2", "", "O9", "part"],
    ],
}


def png():
    """A picture of four pixels."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + bytes([200, 40 * n, 90] * 2) for n in range(2))
    header = struct.pack(">IIBBBBB", 2, 2, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def book():
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"title": "The team's own", "author": "The team", "created": datetime.datetime(2020, 1, 1)})
    head = book.add_format({"bold": True, "bg_color": "#7030A0", "font_color": "#FFFFFF", "font_name": "Georgia"})
    green = book.add_format({"bg_color": "#C6EFCE", "italic": True, "border": 2, "num_format": '0.00" kg"'})
    year = book.add_format({"num_format": "0", "font_color": "#1F4E79", "align": "center"})
    sheets = {}
    for name, rows in TABLES.items():
        sheet = sheets[name] = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                style = head if row == 0 else year if isinstance(value, int) else None
                if value != "":
                    sheet.write(row, column, value, style)
        sheet.freeze_panes(1, 2)
    frameworks, links, priorities = sheets["Frameworks"], sheets["Links"], sheets["Priorities"]
    frameworks.set_column(0, 0, 9, None, {"hidden": False})
    frameworks.set_column(1, 1, 33)
    frameworks.set_header("&CThe team's plans")
    frameworks.write_comment("B2", "Checked with the ministry", {"author": "Amina"})
    frameworks.protect("secret", {"select_locked_cells": True, "format_columns": True})
    priorities.write("D3", "Jobs", green)
    priorities.write_url("D2", "https://example.org/plan", string="Social protection")
    priorities.set_row(2, 40)
    priorities.insert_image("H2", "logo.png", {"image_data": io.BytesIO(png()), "x_scale": 20, "y_scale": 20})
    links.data_validation("E2:E50", {"validate": "list", "source": ["whole", "part"]})
    links.conditional_format("E2:E50", {"type": "cell", "criteria": "==", "value": '"part"', "format": green})
    links.write("D3", "O9", green)
    # A conversation is kept for programs that do not know it as a note by an author of this form.
    links.write_comment("D3", "Is this the right one?", {"author": "tc={F2C1D7B4-2222-4E1B-8C43-0123456789AB}"})
    links.set_column("B:B", 12, None, {"level": 1})
    sheets["Outcomes"].write_comment("D2", "Amina:\nsee annex", {"author": "Amina"})
    sheets["Outcomes"].autofilter(0, 0, 2, 4)
    # Sheets of the team's own under the program's names, and a column under the heading of one of its own.
    sheets["Elements"].set_column(3, 3, None, None, {"hidden": True})
    results = book.add_worksheet("results")
    for row, (year_, count) in enumerate([("year", "count"), (2008, 3), (2009, 5)]):
        results.write(row, 0, year_)
        results.write(row, 1, count)
    results.write_formula("C2", "=SUM(B2:B3)", green, 8)
    results.add_table("A5:B7", {"data": [["a", 1], ["b", 2]], "columns": [{"header": "who"}, {"header": "n"}]})
    chart = book.add_chart({"type": "line"})
    chart.add_series({"values": "=results!$B$2:$B$3", "name": "People"})
    results.insert_chart("E2", chart)
    results.set_row(2, None, None, {"hidden": True})
    book.add_worksheet("Problems").write("A1", "What people told us")
    lists = book.add_worksheet("Lists")
    lists.write_column("A1", ["whole", "part"])
    book.define_name("Signs", "=Lists!$A$1:$A$2")
    book.define_name("Links!Here", "=Links!$A$1")
    book.add_worksheet("Deep").very_hidden()
    results.activate()
    book.close()
    return out.getvalue()


def with_more(data):
    """Adds a conversation on Outcomes!C3, a pivot table on Problems, and a custom XML part."""
    parts = {info.filename: zipfile.ZipFile(io.BytesIO(data)).read(info) for info in
             zipfile.ZipFile(io.BytesIO(data)).infolist()}
    text = {name: body.decode() for name, body in parts.items() if name.endswith((".xml", ".rels", ".vml"))}
    person = "{6C0A0F7A-1111-4B3C-9D55-0123456789AB}"
    thread = "{F2C1D7B4-2222-4E1B-8C43-0123456789AB}"
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    parts["xl/persons/person.xml"] = (
        f'{HEAD}<personList xmlns="{space}"><person displayName="Amina" id="{person}" userId="amina" '
        'providerId="None"/></personList>').encode()
    parts["xl/threadedComments/threadedComment1.xml"] = (
        f'{HEAD}<ThreadedComments xmlns="{space}"><threadedComment ref="D3" dT="2020-01-01T00:00:00.00" '
        f'personId="{person}" id="{thread}"><text>Is this the right one?</text></threadedComment>'
        "</ThreadedComments>").encode()
    types = text["[Content_Types].xml"]
    kinds = {
        "/xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
        "/xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
        "/xl/pivotTables/pivotTable1.xml":
            "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
        "/xl/pivotCache/pivotCacheDefinition1.xml":
            "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
        "/xl/pivotCache/pivotCacheRecords1.xml":
            "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
        "/customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    }
    more = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    parts["[Content_Types].xml"] = types.replace("</Types>", more + "</Types>").encode()

    def relate(part, *relations):
        known = text.get(part, HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                                      'relationships"></Relationships>')
        rows = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in relations)
        text[part] = known.replace("</Relationships>", rows + "</Relationships>")
        parts[part] = text[part].encode()

    microsoft = "http://schemas.microsoft.com/office/2017/10/relationships/"
    number = {name: n for n, name in enumerate([*TABLES, "results", "Problems", "Lists", "Deep"], 1)}
    relate(f"xl/worksheets/_rels/sheet{number['Links']}.xml.rels",
           ("rId90", microsoft + "threadedComment", "../threadedComments/threadedComment1.xml"))
    relate("xl/_rels/workbook.xml.rels", ("rId90", microsoft + "person", "persons/person.xml"),
           ("rId91", OFFICE + "/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
           ("rId92", OFFICE + "/customXml", "../customXml/item1.xml"))
    parts["customXml/item1.xml"] = b'<team xmlns="urn:example:team">kept</team>'
    parts["customXml/itemProps1.xml"] = (
        f'{HEAD}<ds:datastoreItem ds:itemID="{thread}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/'
        '2006/customXml"><ds:schemaRefs/></ds:datastoreItem>').encode()
    relate("customXml/_rels/item1.xml.rels", ("rId1", OFFICE + "/customXmlProps", "itemProps1.xml"))
    parts["xl/pivotCache/pivotCacheDefinition1.xml"] = (
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{OFFICE}" r:id="rId1" refreshedBy="The team" '
        'refreshedDate="43831" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2">'
        '<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="results"/></cacheSource>'
        '<cacheFields count="2"><cacheField name="year" numFmtId="0"><sharedItems containsSemiMixedTypes="0" '
        'containsString="0" containsNumber="1" containsInteger="1" minValue="2008" maxValue="2009" count="2">'
        '<n v="2008"/><n v="2009"/></sharedItems></cacheField><cacheField name="count" numFmtId="0"><sharedItems '
        'containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="3" '
        'maxValue="5"/></cacheField></cacheFields></pivotCacheDefinition>').encode()
    parts["xl/pivotCache/pivotCacheRecords1.xml"] = (
        f'{HEAD}<pivotCacheRecords xmlns="{MAIN}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="5"/></r>'
        "</pivotCacheRecords>").encode()
    relate("xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels",
           ("rId1", OFFICE + "/pivotCacheRecords", "pivotCacheRecords1.xml"))
    parts["xl/pivotTables/pivotTable1.xml"] = (
        f'{HEAD}<pivotTableDefinition xmlns="{MAIN}" name="PivotTable1" cacheId="7" dataCaption="Values" '
        'updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1">'
        '<location ref="A5:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">'
        '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/>'
        '</items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1">'
        '<field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems>'
        '<colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of count" fld="1" '
        'baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>').encode()
    relate("xl/pivotTables/_rels/pivotTable1.xml.rels",
           ("rId1", OFFICE + "/pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"))
    relate(f"xl/worksheets/_rels/sheet{number['Problems']}.xml.rels",
           ("rId1", OFFICE + "/pivotTable", "../pivotTables/pivotTable1.xml"))
    names = text["xl/workbook.xml"]
    caches = '<pivotCaches><pivotCache cacheId="7" r:id="rId91"/></pivotCaches></workbook>'
    parts["xl/workbook.xml"] = names.replace("</workbook>", caches).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, body in parts.items():
            packed.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


(HERE / "everything.xlsx").write_bytes(with_more(book()))
