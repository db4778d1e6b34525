extension Catalogue {
  /// What is said about workbooks, in and out.
  static let englishWorkbooks: [String: Entry] = [
    "workbook-not-built": Entry(
      "\"{file}\" is a workbook, and this build reads no workbooks",
      help: [
        "build ontrack with `swift build -c release --traits Workbooks` (Scripts/setup installs the libraries)",
        "or save the sheet as \"CSV UTF-8\" (in a spreadsheet: Save As, CSV UTF-8)",
      ]),
    "workbook-none": Entry(
      "\"{file}\" is no workbook (.xlsx)",
      help: ["open it in a spreadsheet and save it as .xlsx, or as \"CSV UTF-8\""]),
    "workbook-old": Entry(
      "\"{file}\" is a workbook of the kind before 2007 (.xls)",
      help: ["open it in a spreadsheet and save it as .xlsx"]),
    "workbook-encrypted": Entry(
      "\"{file}\" is locked by a password",
      help: ["open it in a spreadsheet, remove the password, and save it again"]),
    "workbook-damaged": Entry(
      "\"{file}\" is damaged: its part \"{part}\" cannot be read",
      help: [
        "copy or download the file again; or open it in a spreadsheet, which may repair it, and save it again"
      ]),
    "workbook-misplaced": Entry(
      "what is stored at or behind this cell is no cell that a sheet can have",
      help: ["open the file in a spreadsheet, which may repair it, and save it again"]),
    "workbook-doctype": Entry(
      "the part \"{part}\" of \"{file}\" declares a document type, which no workbook has",
      help: ["do not use this file: such declarations are made to exhaust a program"]),
    "workbook-too-large": Entry(
      "\"{file}\" has more than {limit} {what}",
      help: ["keep only the sheet with the figures, and save it as a workbook of its own"]),
    "word.workbook-filebytes": Entry("bytes"),
    "word.workbook-unpackedbytes": Entry("bytes once it is unpacked"),
    "word.workbook-parts": Entry("parts"),
    "word.workbook-cells": Entry("cells in a sheet"),
    "word.workbook-texts": Entry("texts"),
    "word.workbook-depth": Entry("elements inside each other"),
    "word.workbook-textbytes": Entry("bytes in one text"),
    "word.workbook-sheets": Entry("sheets"),
    "word.workbook-formats": Entry("formats or merged cells"),
    "workbook-empty": Entry(
      "\"{file}\" has no sheet with cells that is visible",
      notes: ["hidden: {hidden}"],
      help: ["to read a hidden sheet name it: \"{example}\""]),
    "workbook-sheets": Entry(
      "\"{file}\" has {count} sheets with cells: which one is meant?",
      notes: ["the sheets: {names}"],
      help: ["name the sheet behind the file: \"{example}\""]),
    "workbook-sheet-unknown": Entry(
      "\"{file}\" has no sheet \"{name}\"",
      notes: ["the sheets: {names}"],
      help: ["did you mean \"{suggestion}\"?"]),
    "workbook-hidden-sheets": Entry(
      "\"{sheet}\" is read; {count} {count|sheet is|sheets are} hidden and not read: {names}"),
    "workbook-hidden-rows": Entry(
      "{count} hidden {count|row is|rows are} read like the others: {rows}",
      help: ["delete the rows that do not count, or show them again"]),
    "workbook-hidden-columns": Entry(
      "{count} hidden {count|column is|columns are} read like the others: {columns}",
      help: ["delete the columns that do not count, or show them again"]),
    "workbook-cell-error": Entry(
      "the cell holds the error \"{text}\" and no figure",
      help: ["correct the formula, or leave the cell empty where there is no figure"]),
    "workbook-formula": Entry(
      "the cell has a formula whose result is not stored",
      help: ["open the file in a spreadsheet, which calculates it, and save it again"]),
    "workbook-write": Entry(
      "the workbook cannot be written: {reason}"),
    "workbook-no-writer": Entry(
      "this build writes no workbooks, so \"{file}\" is not written",
      help: [
        "build ontrack with `swift build -c release --traits Workbooks` (Scripts/setup installs the libraries)"
      ]),
  ]
}
