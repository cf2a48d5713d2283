import { escaped, fold, squeeze } from './folding.ts';
import { bareWords, classOf, leadingCircled } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';
import { type Item, itemOf } from './source-lines.ts';
import type { ReadClass } from './understanding.ts';

/** What the later edition may say instead of a measure. */
export type Declaration = {
  kind: 'removed' | 'unchanged' | 'merged' | 'split' | 'unclear';
  /** The circled number or the name of the measure that it is about, where it says so. */
  circled: number;
  subject: string;
  /** Of a merge or split: the words that name the others. */
  target: string;
  newTitle: string;
  newClass: ReadClass | null;
  isRenameUnclear: boolean;
  /** True where nothing more than the word itself is said. */
  isBare: boolean;
  /** True where it cannot be the text of a measure that happens to end in 集約します. */
  isFirm: boolean;
  sentence: string;
  no: number;
};

type Patterns = {
  removedHead: RegExp;
  removedTail: RegExp;
  unchangedHead: RegExp;
  unchangedTail: RegExp;
  merged: RegExp;
  split: RegExp;
  rename: RegExp;
};

const cache = new WeakMap<ReadingWords, Patterns>();
const LONGEST = 160;

function oneOf(words: readonly string[]): string {
  const sorted = words.map(fold).sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`;
}

function patternsOf(words: ReadingWords): Patterns {
  const known = cache.get(words);
  if (known !== undefined) return known;
  const removed = oneOf(words.removed);
  const unchanged = oneOf(words.unchanged.filter((word) => word !== '継続' && word !== '同じ'));
  const done = '(?:する|します|した|しました|とする|とします|される|されます|予定|済み?)?';
  const made: Patterns = {
    removedHead: new RegExp(`^${removed}${done}(?:$|[\\s(、。:※⇒→])`),
    removedTail: new RegExp(`(?:^|[^未不])${removed}${done}(?:\\([^()]{0,60}\\))?$`),
    unchangedHead: new RegExp(
      `^(?:内容|本文|施策|項目|文言|記載内容)?(?:は|に|の|、)?${unchanged}(?:$|[\\s(、。:※⇒→]|です|とする|ただし)`,
    ),
    unchangedTail:
      /^(?:継続(?:実施)?(?:する|します)?|同じ|[^。]{0,12}と同じ|引き続き(?:実施|継続)(?:する|します)?)$/,
    merged: new RegExp(`(?:に|へ|と|として)(?:内容を)?${oneOf(words.merged)}`, 'g'),
    split: new RegExp(`(?:に|へ)${oneOf(words.split)}|${oneOf(words.split)}(?:する|します|した)?$`, 'g'),
    rename: new RegExp(`${oneOf(words.nameOfName)}`),
  };
  cache.set(words, made);
  return made;
}

/** Everything quoted in 「」 or 『』 in a folded line, nested quotes kept inside. */
export function quotesIn(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of line.matchAll(/[「『」』]/g)) {
    const opens = sign === '「' || sign === '『';
    if (opens && depth === 0) start = index + 1;
    if (!opens && depth === 1) found.push({ start, end: index });
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  return found;
}

const BECOMES =
  /^[」』]\s*(?:に|へ|と)[^「」『』。]{0,8}?(?:変更|改称|改題|改め|改正|修正|訂正|名称変更|見直)/;

function renameIn(line: Item, patterns: Patterns): { newTitle: string; isRenameUnclear: boolean } {
  const speaksOfName = patterns.rename.test(line.fold) || /」を「/.test(line.fold);
  const quote = quotesIn(line.fold)
    .filter(({ end }) => BECOMES.test(line.fold.slice(end, end + 24)))
    .at(-1);
  if (quote !== undefined && speaksOfName) {
    return { newTitle: line.text.slice(quote.start, quote.end).trim(), isRenameUnclear: false };
  }
  const rest = line.fold.replace(/変更(?:なし|無し|はなし|しない|ありません)/g, '');
  const says = speaksOfName && /変更|改称|改め|修正/.test(rest);
  return { newTitle: '', isRenameUnclear: says || quote !== undefined };
}

function newClassIn(line: string, words: ReadingWords): ReadClass | null {
  const found = /(?:分類|区分)[^。]{0,24}?(?:に|へ)(?:変更|見直|移行|修正)/.exec(line)?.[0] ?? '';
  if (found === '') return null;
  const last = found.split(/から|→|を|は/).at(-1) ?? '';
  const bare = last.replace(/(?:に|へ)(?:変更|見直|移行|修正)$/, '').replace(/[【】〔〕「」[\]<>()\s]/g, '');
  return classOf(bare, words)?.class ?? null;
}

const ENDINGS =
  'し して する します した しました される されます され 予定 済み 済 のうえ の上 上で うえで のため ため に伴い により 、 ・ 本項目 本施策 項目 は を を図り こととし こと とし として とする とします れ られ て'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** A verb's ending: what may follow 統合 in a sentence that only says what becomes of the measure. */
function endsThere(rest: string, words: ReadingWords): boolean {
  let left = squeeze(rest).replace(/\([^()]{0,60}\)$/, '');
  if (left.length > 24) return false;
  const pieces = [...words.removed.map(squeeze), ...ENDINGS].filter((piece) => piece !== '');
  while (left !== '') {
    const piece = pieces.find((one) => left.startsWith(one));
    if (piece === undefined) return false;
    left = left.slice(piece.length);
  }
  return true;
}

type Kinded = Pick<Declaration, 'kind' | 'target' | 'isBare'>;

function verbWithTarget(bare: string, pattern: RegExp, words: ReadingWords): string | undefined {
  for (const found of bare.matchAll(pattern)) {
    if (endsThere(bare.slice(found.index + found[0].length), words)) return bare.slice(0, found.index);
  }
  return undefined;
}

function kindOf(bare: string, patterns: Patterns, words: ReadingWords): Kinded | undefined {
  const target = verbWithTarget(bare, patterns.merged, words);
  if (target !== undefined && target !== '') return { kind: 'merged', target, isBare: false };
  const parts = verbWithTarget(bare, patterns.split, words);
  if (parts !== undefined) return { kind: 'split', target: parts, isBare: false };
  if (/(?:削除|廃止|終了)(?:は)?(?:しない|せず|しません)/.test(bare)) return undefined;
  const isBare = bare.length <= 8 && !/[(、]/.test(bare);
  if (patterns.unchangedHead.test(bare) || patterns.unchangedTail.test(bare)) {
    return { kind: 'unchanged', target: '', isBare };
  }
  if (patterns.removedHead.test(bare)) return { kind: 'removed', target: '', isBare };
  const isShort = bare.length <= 80 && !bare.slice(0, -1).includes('。');
  if (isShort && patterns.removedTail.test(bare)) return { kind: 'removed', target: '', isBare };
  if (/^(?:一部|内容の一部|文言の?一部)?(?:変更|修正|見直し|追記)(?:あり|有り|する)?$/.test(bare)) {
    return { kind: 'unclear', target: '', isBare: true };
  }
  return undefined;
}

const SUBJECT = /^[「『](.{1,120}?)[」』](?:について)?(?:は|を|:|、)\s*/;

/** What a line of the later edition declares (変更なし, 削除, 上記アに統合…); undefined where it declares nothing. */
export function declarationIn(line: Item, words: ReadingWords): Declaration | undefined {
  if (line.fold.length > LONGEST || line.fold === '') return undefined;
  const patterns = patternsOf(words);
  const number = leadingCircled(line.fold);
  const own = itemOf(line.no, line.text.slice(number.length));
  const { newTitle, isRenameUnclear } = renameIn(own, patterns);
  const about = newTitle === '' ? SUBJECT.exec(own.fold) : null;
  const bare = bareWords(own.fold.slice(about?.[0].length ?? 0));
  const subject = (about?.[1] ?? '').trim();
  const kinded = kindOf(bare, patterns, words) ?? renamedOnly(newTitle);
  if (kinded === undefined) return undefined;
  const newClass = kinded.kind === 'unchanged' ? newClassIn(own.fold, words) : null;
  const sentence = own.text.replace(/^[·•●・\s※⇒→]+/, '').trim();
  return {
    ...kinded,
    circled: number.value,
    subject,
    newTitle,
    newClass,
    isRenameUnclear,
    isFirm: isFirm(kinded, bare, words),
    sentence,
    no: line.no,
  };
}

const NAMES_ANOTHER =
  /^(?:本?(?:施策|項目)?(?:の)?内容を|本(?:施策|項目)[はを])?(?:上記|下記|前記|後記|前項|次項|前掲|後掲|前述|後述|同)|^(?:内容を)?\([0-9一二三四五六七八九十]{1,3}\)|(?:^|[をは、])[ア-ソ]\)?\s*$|[」』①-⑳]$/;

function isFirm({ kind, target }: Kinded, bare: string, words: ReadingWords): boolean {
  if (kind === 'merged' || kind === 'split') return NAMES_ANOTHER.test(target.trim());
  if (kind !== 'removed') return kind === 'unchanged';
  const plain = bare.replace(/^[は、を\s]+/, '');
  return words.removed.some((word) => plain.startsWith(fold(word)));
}

function renamedOnly(newTitle: string): Kinded | undefined {
  return newTitle === '' ? undefined : { kind: 'unchanged', target: '', isBare: false };
}
