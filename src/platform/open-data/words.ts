import type { Text } from '#kernel/words.ts';

/** What the open-data addresses answer when they cannot give a file. */
export const OPEN_DATA_WORDS = {
  noSet: {
    ja: 'この名前のデータはありません。一覧は /open-data にあります。',
    en: 'There is no data of this name. The list is at /open-data.',
    easy: 'この 名前の データは ありません。 /open-data に 一覧が あります。',
  },
  badEncoding: {
    ja: 'encoding は utf-8 か cp932 です。',
    en: 'encoding is utf-8 or cp932.',
    easy: 'encoding は utf-8 か cp932 を 使ってください。',
  },
  unwritable: {
    ja: 'CP932で書けない文字があります。UTF-8のファイルを使ってください。',
    en: 'A character cannot be written in CP932. Please use the UTF-8 file.',
    easy: 'CP932で 書けない 字が あります。UTF-8の ファイルを 使ってください。',
  },
  unwritableAt: {
    ja: '{row}行目「{column}」の「{character}」',
    en: '“{character}” in “{column}” on line {row}',
    easy: '{row}行目「{column}」の「{character}」',
  },
} as const satisfies Record<string, Text>;
