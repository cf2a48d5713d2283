import { fold } from '#kernel/fold.ts';

/** Legal forms as they are read, which nobody looks under. The longer ones first. */
const FORMS = [
  'とくていひえいりかつどうほうじん',
  'にんていえぬぴーおーほうじん',
  'えぬぴーおーほうじん',
  'npoほうじん',
  'npo法人',
  '特定非営利活動法人',
  'いっぱんしゃだんほうじん',
  'いっぱんざいだんほうじん',
  'こうえきしゃだんほうじん',
  'こうえきざいだんほうじん',
  'しゃかいふくしほうじん',
  '一般社団法人',
  '一般財団法人',
  '公益社団法人',
  '公益財団法人',
  '社会福祉法人',
  'かぶしきがいしゃ',
  '株式会社',
];
const SMALL = new Map(
  [...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわ'.matchAll(/(.)(.)/g)].map(([, a = '', b = '']) => [a, b]),
);
const ROWS = [
  'あかがさざただなはばぱまやらわ',
  'いきぎしじちぢにひびぴみり',
  'うくぐすずつづぬふぶぷむゆる',
  'えけげせぜてでねへべぺめれ',
  'おこごそぞとどのほぼぽもよろを',
];
const VOWELS = ['あ', 'い', 'う', 'え', 'お'];

/**
 * A key that sorts names as a Japanese list does: legal forms, signs and blanks do not count; voiced and small kana stand
 * with the plain ones and decide only between names that are else the same; ー repeats the vowel before it. A name
 * without its reading sorts by its characters, behind those with one.
 */
export function kanaKey(name: string, nameKana: string): string {
  const read = fold(nameKana.trim() === '' ? name : nameKana).replace(/[^\p{L}\p{N}ー]/gu, '');
  const form = FORMS.find((one) => read.startsWith(one) && read.length > one.length);
  const rest = form === undefined ? read : read.slice(form.length);
  return `${plain(rest)} ${rest}`;
}

function plain(read: string): string {
  let key = '';
  for (const character of read) {
    const long = character === 'ー' ? vowelOf(key.slice(-1)) : undefined;
    const base = long ?? character.normalize('NFD').replace(/[\u3099\u309a]/g, '');
    key += SMALL.get(base) ?? base;
  }
  return key;
}

function vowelOf(kana: string): string | undefined {
  return VOWELS[ROWS.findIndex((row) => kana !== '' && row.includes(kana))];
}
