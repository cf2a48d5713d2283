import { type Lang, say, type Text } from '#kernel/words.ts';
import type { TableCode, TableRefusal } from './table.ts';

export const TABLE_REFUSALS: Readonly<Record<TableCode, Text>> = {
  'tables.empty': {
    ja: 'ファイルの中身が空です。見出しの行と内容のある表を選んでください。',
    en: 'The file is empty. Please choose a table with a heading line and content.',
    easy: 'ファイルの 中に なにも ありません。べつの ファイルを えらんで ください。',
  },
  'tables.too_large': {
    ja: 'ファイルが大きすぎます。{megabytes} MB までのファイルに分けてください。',
    en: 'The file is too large. Please split it into files of up to {megabytes} MB.',
    easy: 'ファイルが 大きすぎます。{megabytes} MB より 小さく わけて ください。',
  },
  'tables.unpacked_too_large': {
    ja: 'Excelのファイルを広げると大きくなりすぎるため、読み込めません。使っていないシート・行・画像を消すか、CSVで保存し直してください。',
    en: 'The Excel file becomes too large when it is unpacked. Please take out sheets, rows and pictures that are not needed, or save it as CSV.',
    easy: 'Excelの 中が 大きすぎます。いらない シートや しゃしんを 消すか、CSVで ほぞんして ください。',
  },
  'tables.too_many_rows': {
    ja: '行が多すぎます（{count}行）。1つのファイルは{most}行までです。ファイルを分けてください。',
    en: 'There are too many rows ({count}). One file may have up to {most}. Please split it.',
    easy: '行が 多すぎます（{count}行）。{most}行まで です。ファイルを わけて ください。',
  },
  'tables.too_many_columns': {
    ja: '{line}行目の列が多すぎます（{count}列）。{most}列までにしてください。',
    en: 'Row {line} has too many columns ({count}). There may be up to {most}.',
    easy: '{line}行目の 列が 多すぎます。{most}列まで です。',
  },
  'tables.cell_too_long': {
    ja: '{line}行目の{column}列の文字が多すぎます。1つのセルは{most}文字までです。引用符（"）の閉じ忘れがないかもお確かめください。',
    en: 'The cell in row {line}, column {column} is too long. A cell may have up to {most} characters. Is a quotation mark left open?',
    easy: '{line}行目の {column}列の 文字が 多すぎます。{most}文字まで です。',
  },
  'tables.no_headings': {
    ja: '見出しの行（「団体名」「設立年」など、列の名前が並ぶ行）が見つかりません。はじめの20行の中に、見出しの行を入れてください。',
    en: 'No heading line (a row with the names of the columns) was found. Please put one within the first 20 rows.',
    easy: '見出し（「名前」など 列の 名前）の 行が ありません。はじめの 20行の 中に 入れて ください。',
  },
  'tables.no_rows': {
    ja: '見出しの行（{line}行目）の下に、内容の行がありません。',
    en: 'There are no rows below the heading line (row {line}).',
    easy: '見出しの 行（{line}行目）の 下に なにも ありません。',
  },
  'tables.quote_open': {
    ja: '{line}行目あたりから、引用符（"）が閉じられていません。表計算ソフトで開いて、CSVで保存し直してください。',
    en: 'A quotation mark (") is left open from about row {line}. Please open the file in a spreadsheet and save it as CSV again.',
    easy: '{line}行目の ころから " が 閉じて いません。もういちど CSVで ほぞんして ください。',
  },
  'tables.program': {
    ja: 'これは表ではなく、プログラム（実行ファイル）です。CSVかExcel（.xlsx）の表を選んでください。',
    en: 'This is a program, not a table. Please choose a CSV or Excel (.xlsx) file.',
    easy: 'これは 表では ありません（プログラムです）。CSVか Excel（.xlsx）を えらんで ください。',
  },
  'tables.macros': {
    ja: 'マクロやプログラムを含むExcelは読み込めません。マクロのない.xlsxかCSVで保存し直してください。',
    en: 'Excel files with macros or programs cannot be read. Please save it as .xlsx without macros, or as CSV.',
    easy: 'マクロの ある Excelは つかえません。.xlsxか CSVで ほぞんして ください。',
  },
  'tables.old_excel': {
    ja: '古い形式のExcel（.xls）は読み込めません。Excelで開いて、「Excelブック（.xlsx）」かCSVで保存し直してください。',
    en: 'The old Excel format (.xls) cannot be read. Please open it in Excel and save it as .xlsx or CSV.',
    easy: '古い Excel（.xls）は 読めません。.xlsxか CSVで ほぞんして ください。',
  },
  'tables.locked': {
    ja: 'パスワードのかかったExcelは読み込めません。パスワードを外して保存し直してください。',
    en: 'An Excel file with a password cannot be read. Please take the password off and save it again.',
    easy: 'パスワードの ある Excelは 読めません。パスワードを はずして ください。',
  },
  'tables.broken': {
    ja: 'ファイルが壊れていて、表として読めません。元のソフトで開いて、.xlsxかCSVで保存し直してください。',
    en: 'The file is broken and cannot be read as a table. Please open it in its program and save it as .xlsx or CSV.',
    easy: 'ファイルが こわれて います。もういちど .xlsxか CSVで ほぞんして ください。',
  },
  'tables.other_kind': {
    ja: '表として読めないファイルです（文書・PDF・画像・ホームページなど）。CSVかExcel（.xlsx）の表を選んでください。',
    en: 'This file is no table (it is a document, PDF, picture or web page). Please choose a CSV or Excel (.xlsx) file.',
    easy: 'これは 表では ありません。CSVか Excel（.xlsx）を えらんで ください。',
  },
  'tables.no_sheet': {
    ja: '「{sheet}」というシートがありません。シートを選び直してください。',
    en: 'There is no sheet named “{sheet}”. Please choose one of the sheets.',
    easy: '「{sheet}」と いう シートは ありません。えらび直して ください。',
  },
};

/** Why a file could not be read as a table, with what and where. */
export function tableRefusalText(lang: Lang, refusal: Pick<TableRefusal, 'code' | 'params'>): string {
  return say(lang, TABLE_REFUSALS[refusal.code], refusal.params);
}
