"""The workbooks of packages.py: each is built from a plain one by what is done to its parts."""

import io
import re
import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

T = {
    "Frameworks": [["country", "framework", "kind"], ["MDA", "d", "dwcp"], ["MDA", "u", "unsdcf"]],
    "Priorities": [["country", "priority", "title"], ["MDA", "P1", "Jobs"], ["MDA", "P2", "Care"]],
    "Outcomes": [["country", "outcome", "title"], ["MDA", "O1", "Economy"], ["MDA", "O2", "People"]],
    "Links": [
        ["country", "priority", "outcome", "extent"],
        ["MDA", "P1", "O1", "whole"],
        ["MDA", "P2", "O9", "part"],
    ],
}


def base():
    b = openpyxl.Workbook()
    b.remove(b.active)
    for n, rows in T.items():
        s = b.create_sheet(n)
        for r in rows:
            s.append(r)
    return b


def save(b):
    o = io.BytesIO()
    b.save(o)
    return parts(o.getvalue())


def parts(data):
    z = zipfile.ZipFile(io.BytesIO(data))
    return {i.filename: z.read(i.filename) for i in z.infolist()}


cases = {}


def case(name, ext="xlsx"):
    def deco(f):
        cases[name] = (f, ext)
        return f

    return deco


def ct(p, s):
    p["[Content_Types].xml"] = p["[Content_Types].xml"].replace(b"</Types>", s.encode() + b"</Types>")


def rel(p, part, s):
    if part in p:
        p[part] = p[part].replace(b"</Relationships>", s.encode() + b"</Relationships>")
    else:
        p[part] = (
            b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + s.encode()
            + b"</Relationships>"
        )


O = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@case("plain")
def _():
    return save(base())


@case("shared-formulas")
def _():
    b = base()
    s = b["Links"]
    s["F2"] = "=1+1"
    p = save(b)
    w = p["xl/worksheets/sheet4.xml"]
    p["xl/worksheets/sheet4.xml"] = re.sub(
        rb'<c r="F2"[^>]*>.*?</c>', b'<c r="F2"><f t="shared" ref="F2:F3" si="0">ROW()*2</f><v>4</v></c>', w
    ).replace(b"</row></sheetData>", b'<c r="F3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>')
    return p


@case("table")
def _():
    b = base()
    b["Links"].add_table(Table(displayName="T1", ref="A1:D3"))
    b["Outcomes"].add_table(Table(displayName="T2", ref="A1:C3"))
    return save(b)


@case("threaded")
def _():
    b = base()
    b["Links"]["C3"].comment = Comment("[Threaded comment]\n\nComment: really?", "tc={A}")
    p = save(b)
    p["xl/threadedComments/threadedComment1.xml"] = (
        b'<?xml version="1.0"?><ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" dT="2024-01-01T00:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{A1111111-1111-1111-1111-111111111111}"><text>really?</text></threadedComment></ThreadedComments>'
    )
    p["xl/persons/person.xml"] = (
        b'<?xml version="1.0"?><personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="A" id="{11111111-1111-1111-1111-111111111111}" userId="a" providerId="None"/></personList>'
    )
    ct(
        p,
        '<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/>',
    )
    rel(
        p,
        "xl/worksheets/_rels/sheet4.xml.rels",
        '<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>',
    )
    rel(
        p,
        "xl/_rels/workbook.xml.rels",
        '<Relationship Id="rIdP" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>',
    )
    return p


@case("customxml")
def _():
    p = save(base())
    p["customXml/item1.xml"] = b'<a xmlns="urn:x">1</a>'
    p["customXml/itemProps1.xml"] = (
        b'<ds:datastoreItem ds:itemID="{B}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>'
    )
    rel(
        p,
        "xl/_rels/workbook.xml.rels",
        f'<Relationship Id="rIdC" Type="{O}/customXml" Target="../customXml/item1.xml"/>',
    )
    rel(
        p,
        "customXml/_rels/item1.xml.rels",
        f'<Relationship Id="rId1" Type="{O}/customXmlProps" Target="itemProps1.xml"/>',
    )
    ct(
        p,
        '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    )
    return p


@case("macros", "xlsm")
def _():
    p = save(base())
    p["xl/vbaProject.bin"] = bytes(range(256)) * 4
    p["[Content_Types].xml"] = p["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    ct(p, '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>')
    rel(
        p,
        "xl/_rels/workbook.xml.rels",
        '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    )
    return p


@case("protected")
def _():
    b = base()
    b["Links"].protection.set_password("x")
    b["Links"].protection.enable()
    b.security = WorkbookProtection(lockStructure=True)
    return save(b)


@case("veryhidden")
def _():
    b = base()
    s = b.create_sheet("Secret")
    s["A1"] = "x"
    s.sheet_state = "veryHidden"
    return save(b)


@case("own-sheets")
def _():
    b = base()
    for n in ["Results", "Problems", "Résultats", "Resultados", "PROBLEMS (2)", "dwalign", "Lists"]:
        b.create_sheet(n)["A1"] = "own " + n
    return save(b)


@case("strict")
def _():
    p = save(base())
    for k in p:
        p[k] = (
            p[k]
            .replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
        )
    return p


@case("absolute-paths")
def _():
    p = save(base())
    p["xl/_rels/workbook.xml.rels"] = re.sub(
        rb'Target="(?!/)([^"]*)"', rb'Target="/xl/\1"', p["xl/_rels/workbook.xml.rels"]
    )
    p["_rels/.rels"] = re.sub(rb'Target="(?!/)([^"]*)"', rb'Target="/\1"', p["_rels/.rels"])
    return p


@case("no-styles")
def _():
    p = save(base())
    del p["xl/styles.xml"]
    p["[Content_Types].xml"] = re.sub(rb"<Override[^>]*styles[^>]*/>", b"", p["[Content_Types].xml"])
    p["xl/_rels/workbook.xml.rels"] = re.sub(
        rb"<Relationship [^>]*styles[^>]*/>", b"", p["xl/_rels/workbook.xml.rels"]
    )
    for k in p:
        if "sheet" in k and k.startswith("xl/worksheets"):
            p[k] = re.sub(rb' s="\d+"', b"", p[k])
    return p


@case("own-comment")
def _():
    b = base()
    b["Links"]["C3"].comment = Comment("Amina: is this right?", "Amina")
    b["Links"]["A1"].comment = Comment("x", "B")
    return save(b)


@case("cf-dv")
def _():
    b = base()
    s = b["Links"]
    s.conditional_formatting.add(
        "C2:C9",
        CellIsRule(
            operator="equal", formula=['"O9"'], fill=PatternFill("solid", bgColor="FF00FF00"), stopIfTrue=True
        ),
    )
    d = DataValidation(type="list", formula1='"O1,O2"')
    d.add("C2:C9")
    s.add_data_validation(d)
    return save(b)


@case("prefixed")
def _():
    p = save(base())
    for k in list(p):
        if k.startswith("xl/worksheets/sheet") or k in ("xl/workbook.xml", "xl/styles.xml"):
            t = p[k].decode()
            t = re.sub(r"<(/?)([A-Za-z])", r"<\1x:\2", t).replace(
                'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
                'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
            )
            t = t.replace("<x:?xml", "<?xml")
            p[k] = t.encode()
    return p


@case("quoted-names")
def _():
    b = base()
    b.create_sheet("It's & <own>")["A1"] = 1
    b["Links"].title = "Links"
    return save(b)


@case("calcchain")
def _():
    b = base()
    b["Links"]["F2"] = "=1+1"
    p = save(b)
    p["xl/calcChain.xml"] = (
        b'<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F2" i="4"/></calcChain>'
    )
    p["xl/worksheets/sheet4.xml"] = (
        p["xl/worksheets/sheet4.xml"]
        .replace(b"<f>1+1</f><v/>", b"<f>1+1</f><v>2</v>")
        .replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    )
    ct(
        p,
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    )
    rel(p, "xl/_rels/workbook.xml.rels", f'<Relationship Id="rIdK" Type="{O}/calcChain" Target="calcChain.xml"/>')
    return p


@case("slicer")
def _():
    b = base()
    b["Links"].add_table(Table(displayName="T1", ref="A1:D3"))
    p = save(b)
    p["xl/slicers/slicer1.xml"] = (
        b'<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="country" cache="Slicer_country" caption="country" rowHeight="241300"/></slicers>'
    )
    p["xl/slicerCaches/slicerCache1.xml"] = (
        b'<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="Slicer_country" sourceName="country"/>'
    )
    ct(
        p,
        '<Override PartName="/xl/slicers/slicer1.xml" ContentType="application/vnd.ms-excel.slicer+xml"/><Override PartName="/xl/slicerCaches/slicerCache1.xml" ContentType="application/vnd.ms-excel.slicerCache+xml"/>',
    )
    rel(
        p,
        "xl/worksheets/_rels/sheet4.xml.rels",
        '<Relationship Id="rIdS" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>',
    )
    rel(
        p,
        "xl/_rels/workbook.xml.rels",
        '<Relationship Id="rIdSC" Type="http://schemas.microsoft.com/office/2007/relationships/slicerCache" Target="slicerCaches/slicerCache1.xml"/>',
    )
    p["xl/worksheets/sheet4.xml"] = p["xl/worksheets/sheet4.xml"].replace(
        b"</worksheet>",
        b'<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList xmlns:r="'
        + O.encode()
        + b'"><x14:slicer r:id="rIdS"/></x14:slicerList></ext></extLst></worksheet>',
    )
    return p


@case("vml-button")
def _():
    b = base()
    p = save(b)
    p["xl/drawings/vmlDrawing9.vml"] = (
        b'<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>1,0,1,0,2,0,2,0</x:Anchor></x:ClientData></v:shape></xml>'
    )
    ct(p, '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>')
    rel(
        p,
        "xl/worksheets/_rels/sheet4.xml.rels",
        f'<Relationship Id="rIdB" Type="{O}/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/>',
    )
    p["xl/worksheets/sheet4.xml"] = p["xl/worksheets/sheet4.xml"].replace(
        b"</worksheet>", b'<legacyDrawing xmlns:r="' + O.encode() + b'" r:id="rIdB"/></worksheet>'
    )
    return p


@case("comments-elsewhere")
def _():
    b = base()
    b["Links"]["C3"].comment = Comment("mine", "A")
    p = save(b)
    # other folder names
    for k in list(p):
        if "comments" in k.lower() and k.endswith(".xml"):
            p["xl/notes/own.xml"] = p.pop(k)
            old = "/" + k
    p["[Content_Types].xml"] = re.sub(
        rb'PartName="[^"]*comment[^"]*"', b'PartName="/xl/notes/own.xml"', p["[Content_Types].xml"]
    )
    p["xl/worksheets/_rels/sheet4.xml.rels"] = re.sub(
        rb'Target="[^"]*comment[^"]*\.xml"', b'Target="/xl/notes/own.xml"', p["xl/worksheets/_rels/sheet4.xml.rels"]
    )
    return p


@case("crlf-comment-cdata")
def _():
    p = save(base())
    p["xl/worksheets/sheet4.xml"] = (
        p["xl/worksheets/sheet4.xml"]
        .replace(b"<sheetData>", b"<!-- own -->\r\n<sheetData>")
        .replace(b"</worksheet>", b"<?own pi?></worksheet>")
    )
    return p



@case("no-cell-refs")
def _():
    p = save(base())
    for k in list(p):
        if k.startswith("xl/worksheets/sheet"):
            p[k] = re.sub(rb'(<c) r="\w+"', rb"\1", re.sub(rb'(<row) r="\d+"', rb"\1", p[k]))
    return p
