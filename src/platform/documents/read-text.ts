import mammoth from 'mammoth';
import { type Refusal, refuse } from '#kernel/verdict.ts';
import type { Text } from '#kernel/words.ts';
import { decodeText } from './decode-text.ts';
import { linesOfHtml } from './word/lines.ts';
import { stylesWithoutLists, withNumbers } from './word/numbering.ts';
import { type Parts, packed, partsOf } from './word/parts.ts';

/** Why a document cannot be read. */
export type UnreadableCode =
  | 'documents.empty'
  | 'documents.too_large'
  | 'documents.not_text'
  | 'documents.broken_word'
  | 'documents.is_pdf'
  | 'documents.is_old_office'
  | 'documents.is_excel'
  | 'documents.is_powerpoint'
  | 'documents.not_word';

export const UNREADABLE_TEXTS: Record<UnreadableCode, Text> = {
  'documents.empty': {
    ja: 'ファイルが空です。内容の入ったWord（.docx）かテキスト（.txt）を選んでください。',
    en: 'The file is empty. Choose a Word (.docx) or text (.txt) file with its contents.',
    easy: 'ファイルに 何も 入っていません。中身の ある ファイルを 選んでください。',
  },
  'documents.too_large': {
    ja: 'ファイルが大きすぎます。写真などを除き、必要な部分だけの文書にして選び直してください。',
    en: 'The file is too large. Take out pictures and keep only the part that is needed, then choose it again.',
    easy: 'ファイルが 大きすぎます。いる ところだけに して、もう一度 選んでください。',
  },
  'documents.not_text': {
    ja: '文字として読めないファイルです。Word（.docx）かテキスト（.txt）で保存し直してください。',
    en: 'The file cannot be read as text. Save it as Word (.docx) or text (.txt).',
    easy: '文字の ファイルでは ありません。Word（.docx）か テキスト（.txt）で 保存してください。',
  },
  'documents.broken_word': {
    ja: 'Wordの文書が壊れています。Wordで開いて.docx形式で保存し直してください。',
    en: 'The Word document is broken. Open it in Word and save it again as .docx.',
    easy: 'Wordの 文書が こわれています。Wordで 開いて、.docxで 保存してください。',
  },
  'documents.is_pdf': {
    ja: 'PDFは読み込めません。元のWord（.docx）かテキスト（.txt）を選んでください。',
    en: 'A PDF cannot be read. Choose the Word (.docx) or text (.txt) file it was made from.',
    easy: 'PDFは 読めません。もとの Word（.docx）か テキスト（.txt）を 選んでください。',
  },
  'documents.is_old_office': {
    ja: '古い形式（.docなど）かパスワード付きの文書です。パスワードを外し、Wordで.docx形式に保存し直してください。',
    en: 'The document is in an old format (.doc) or locked by a password. Unlock it and save it as .docx.',
    easy: '古い 形か、パスワードの ある 文書です。パスワードを 外して、.docxで 保存してください。',
  },
  'documents.is_excel': {
    ja: 'Excelの表は読み込めません。Word（.docx）かテキスト（.txt）を選んでください。',
    en: 'An Excel sheet cannot be read. Choose a Word (.docx) or text (.txt) file.',
    easy: 'Excelは 読めません。Word（.docx）か テキスト（.txt）を 選んでください。',
  },
  'documents.is_powerpoint': {
    ja: 'PowerPointの資料は読み込めません。Word（.docx）かテキスト（.txt）を選んでください。',
    en: 'PowerPoint slides cannot be read. Choose a Word (.docx) or text (.txt) file.',
    easy: 'PowerPointは 読めません。Word（.docx）か テキスト（.txt）を 選んでください。',
  },
  'documents.not_word': {
    ja: 'Wordの文書ではありません。Word（.docx）かテキスト（.txt）を選んでください。',
    en: 'This is not a Word document. Choose a Word (.docx) or text (.txt) file.',
    easy: 'Wordの 文書では ありません。Word（.docx）か テキスト（.txt）を 選んでください。',
  },
};

export type Unreadable = Refusal<UnreadableCode> & { text: Text; message: string };
export type TextRead = { ok: true; value: { lines: string[]; format: 'docx' | 'txt' } } | Unreadable;

const MOST_TEXT_BYTES = 5_000_000;
const MOST_WORD_BYTES = 40_000_000;

function unreadable(code: UnreadableCode): Unreadable {
  const text = UNREADABLE_TEXTS[code];
  return { ...refuse('unmet', code), text, message: text.ja };
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** Files whose first bytes say that they are something else, whatever their name says. */
function otherThanText(bytes: Uint8Array): UnreadableCode | undefined {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'documents.is_pdf';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'documents.is_old_office';
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'documents.is_old_office';
  return undefined;
}

const REASONS = {
  broken: 'documents.broken_word',
  too_large: 'documents.too_large',
  not_word: 'documents.not_word',
  excel: 'documents.is_excel',
  powerpoint: 'documents.is_powerpoint',
} as const satisfies Record<string, UnreadableCode>;

/** The parts with what Word only shows written out, and nothing that leads out of the file. */
function plainParts(parts: Parts): Parts {
  const textOf = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const styles = textOf('word/styles.xml');
  const document = withNumbers(textOf('word/document.xml'), textOf('word/numbering.xml'), styles);
  const plain: Parts = new Map(parts);
  plain.set('word/document.xml', Buffer.from(document, 'utf8'));
  if (parts.has('word/styles.xml'))
    plain.set('word/styles.xml', Buffer.from(stylesWithoutLists(styles), 'utf8'));
  return plain;
}

async function readWord(bytes: Uint8Array): Promise<TextRead> {
  if (bytes.length > MOST_WORD_BYTES) return unreadable('documents.too_large');
  const parts = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!parts.ok) return unreadable(REASONS[parts.reason]);
  try {
    const buffer = packed(plainParts(parts.value));
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, ignoreEmptyParagraphs: false });
    const lines = linesOfHtml(value);
    const isEmpty = lines.every((line) => line.trim() === '');
    return isEmpty ? unreadable('documents.empty') : { ok: true, value: { lines, format: 'docx' } };
  } catch {
    return unreadable('documents.broken_word');
  }
}

function readPlain(bytes: Uint8Array, name: string): TextRead {
  const other = otherThanText(bytes);
  if (other !== undefined) return unreadable(other);
  if (/\.docx$/i.test(name)) return unreadable('documents.broken_word');
  if (bytes.length > MOST_TEXT_BYTES) return unreadable('documents.too_large');
  const decoded = decodeText(bytes);
  if (decoded === undefined) return unreadable('documents.not_text');
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.trim() === '') return unreadable('documents.empty');
  return { ok: true, value: { lines: text.split(/\r\n|[\r\n\u2028\u2029]/), format: 'txt' } };
}

/**
 * Reads a Word document or a text file into lines, whatever its name says. A table comes with its signs (┌ ├ │ ┆ └),
 * and the numbers that Word only shows are written out. A file that is something else is refused, never thrown.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<TextRead> {
  if (bytes.length === 0) return unreadable('documents.empty');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readWord(bytes);
  return readPlain(bytes, name);
}
