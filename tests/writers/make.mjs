// Writes the small dataset of tests/marked.py as exceljs and SheetJS write it: node make.mjs tables.json folder
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const [tables, folder] = [JSON.parse(readFileSync(process.argv[2])), process.argv[3]];

async function exceljs(name, more) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2020, 0, 1));
  for (const [table, rows] of Object.entries(tables)) book.addWorksheet(table).addRows(rows);
  more(book);
  writeFileSync(join(folder, name), Buffer.from(await book.xlsx.writeBuffer()));
}

await exceljs("exceljs-plain.xlsx", () => {});
await exceljs("exceljs-notes.xlsx", (book) => {
  book.getWorksheet("Links").getCell("D3").note = "Is this right?";
  book.getWorksheet("Priorities").getCell("D2").note = { texts: [{ font: { bold: true }, text: "Amina" }, { text: ": yes" }] };
});
await exceljs("exceljs-styled.xlsx", (book) => {
  const links = book.getWorksheet("Links");
  links.views = [{ state: "frozen", ySplit: 1 }];
  links.getColumn(5).width = 40;
  links.getCell("D3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFC6EFCE" } };
  links.getCell("E3").dataValidation = { type: "list", formulae: ['"whole,part"'] };
  links.addConditionalFormatting({
    ref: "E2:E9",
    rules: [{ type: "containsText", operator: "containsText", text: "part", priority: 1, style: { font: { bold: true } } }],
  });
  book.addWorksheet("Results").addRow(["our own"]);
});
await exceljs("exceljs-protected.xlsx", (book) => {
  book.getWorksheet("Priorities").getColumn(2).hidden = true;
  return book.getWorksheet("Outcomes").protect("secret", {});
});

function sheetjs(name, options, more) {
  const book = XLSX.utils.book_new();
  for (const [table, rows] of Object.entries(tables)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), table);
  }
  more(book);
  writeFileSync(join(folder, name), XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true, ...options }));
}

sheetjs("sheetjs-plain.xlsx", {}, () => {});
sheetjs("sheetjs-shared.xlsx", { bookSST: true }, () => {});
sheetjs("sheetjs-notes.xlsx", {}, (book) => {
  XLSX.utils.cell_add_comment(book.Sheets.Links.D3, "Is this right?", "Amina");
  book.Sheets.Links["!cols"] = [{ wch: 12 }, { wch: 20, hidden: true }];
  book.Workbook = { Names: [{ Name: "Signs", Ref: "Links!$E$2:$E$3" }] };
});
