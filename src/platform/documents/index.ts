export {
  CSV_TYPE,
  type CsvColumn,
  type CsvEncoding,
  type CsvOptions,
  type CsvResult,
  type Unwritable,
  writeCsv,
} from './csv.ts';
export * from './paper.ts';
export { type PdfOptions, renderPdf } from './render-pdf.ts';
export { writeDocx } from './write-docx.ts';
export { type DrawnSheet, drawSheet, type Sheet, writeXlsx } from './write-xlsx.ts';
