import { type Lang, say, type Text } from '#kernel/words.ts';
import type { FileRefusal } from './files.ts';
import { FILE_PURPOSES, type FileKind, type FilePurpose, kindsFor } from './purposes.ts';

/** Why a file was not taken, and what to do about it. */
export const FILE_REFUSAL_WORDS: Readonly<Record<FileRefusal, Text>> = {
  'files.empty': {
    ja: 'ファイルの中身が空です。内容のあるファイルを選んでください。',
    en: 'The file is empty. Please choose a file with content.',
    easy: 'ファイルの 中に なにも ありません。べつの ファイルを えらんで ください。',
  },
  'files.too_large': {
    ja: 'ファイルが大きすぎます。{megabytes} MB までのファイルを選んでください。',
    en: 'The file is too large. Please choose a file of up to {megabytes} MB.',
    easy: 'ファイルが 大きすぎます。{megabytes} MB より 小さい ファイルを えらんで ください。',
  },
  'files.wrong_kind': {
    ja: 'この種類のファイルは受け取れません。受け取れるのは {kinds} です。',
    en: 'This kind of file cannot be taken. It may be: {kinds}.',
    easy: 'この ファイルは つかえません。つかえるのは {kinds} です。',
  },
  'files.name_and_content_differ': {
    ja: 'ファイルの名前と中身の種類が合っていません。{kinds} のどれかで保存し直してから選んでください。',
    en: 'The name of the file and its content are of different kinds. Please save it again as one of: {kinds}.',
    easy: 'ファイルの 名前と 中が ちがいます。{kinds} で もういちど ほぞんして ください。',
  },
  'files.macros': {
    ja: 'マクロやプログラムを含むファイルは受け取れません。マクロのない形（.docx、.xlsx など）で保存し直してください。',
    en: 'Files with macros or programs cannot be taken. Please save it without macros (.docx, .xlsx).',
    easy: 'マクロ（じどうで うごく しくみ）が ある ファイルは つかえません。マクロを なくして ください。',
  },
  'files.packed_too_tightly': {
    ja: 'ファイルを広げると大きくなりすぎるため、受け取れません。画像や不要なページを減らしてください。',
    en: 'The file becomes too large when it is unpacked. Please take out pictures or pages that are not needed.',
    easy: 'ファイルの 中が 大きすぎます。しゃしんや ページを すくなく して ください。',
  },
  'files.broken': {
    ja: 'ファイルが壊れていて読めません。元のソフトで開き、保存し直してから選んでください。',
    en: 'The file is broken and cannot be read. Please open it in its program, save it again and choose it once more.',
    easy: 'ファイルが こわれて います。もういちど ほぞんして、えらんで ください。',
  },
  'files.infected': {
    ja: 'ファイルからウイルスが見つかったため、受け取りませんでした。お使いの機器を確かめてください。',
    en: 'A virus was found in the file, so it was not taken. Please check your device.',
    easy: 'ファイルに ウイルスが あります。つかえません。パソコンを しらべて ください。',
  },
  'files.scanner_away': {
    ja: 'ウイルスの検査ができないため、いまはファイルを受け取れません。しばらくしてからもう一度お試しください。',
    en: 'Files cannot be checked for viruses at the moment. Please try again later.',
    easy: 'いまは ファイルを しらべる ことが できません。あとで もういちど ためして ください。',
  },
};

const KIND_WORDS: Readonly<Record<FileKind, Text>> = {
  pdf: { ja: 'PDF', en: 'PDF', easy: 'PDF' },
  png: { ja: 'PNG画像', en: 'PNG picture', easy: 'PNGの しゃしん' },
  jpeg: { ja: 'JPEG画像', en: 'JPEG picture', easy: 'JPEGの しゃしん' },
  docx: { ja: 'Word（.docx）', en: 'Word (.docx)', easy: 'Word（.docx）' },
  xlsx: { ja: 'Excel（.xlsx）', en: 'Excel (.xlsx)', easy: 'Excel（.xlsx）' },
  csv: { ja: 'CSV', en: 'CSV', easy: 'CSV' },
  txt: { ja: 'テキスト（.txt）', en: 'text (.txt)', easy: 'テキスト（.txt）' },
};

/** The kinds of file that are taken for a purpose, as a reader's list. */
export function kindsText(lang: Lang, purpose: FilePurpose): string {
  const between = lang === 'en' ? ', ' : '、';
  return kindsFor(purpose)
    .map((kind) => say(lang, KIND_WORDS[kind]))
    .join(between);
}

/** Why a file was not taken, with the limits of its purpose. */
export function fileRefusalText(lang: Lang, code: FileRefusal, purpose: FilePurpose): string {
  return say(lang, FILE_REFUSAL_WORDS[code], {
    megabytes: FILE_PURPOSES[purpose].maxMegabytes,
    kinds: kindsText(lang, purpose),
  });
}

/** What may be handed in, to be said beside the field. */
export const FILE_HINT: Text = {
  ja: '{kinds}。{megabytes} MB まで。',
  en: '{kinds}. Up to {megabytes} MB.',
  easy: '{kinds}。{megabytes} MB まで。',
};

export function fileHint(lang: Lang, purpose: FilePurpose): string {
  return say(lang, FILE_HINT, {
    megabytes: FILE_PURPOSES[purpose].maxMegabytes,
    kinds: kindsText(lang, purpose),
  });
}
