import { fold } from '#kernel/fold.ts';
import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import type { Finding, FindingCode, JudgedRow, Mapping, RowGift, Target } from './row.ts';

export type EarmarkChoice = {
  readonly key: string;
  readonly names: readonly string[];
  readonly endedOn: string | null;
};

/** What a row is held against: the day, the earmarks, the books, and the rows above it. */
export type Against = {
  readonly today: string;
  readonly columns: number;
  readonly freeKey: string;
  readonly earmarks: readonly EarmarkChoice[];
  /** Yen and day of gifts that are in the books, by the portal's number. */
  readonly known: ReadonlyMap<string, { readonly yen: number; readonly receivedOn: string }>;
  /** Line on which a number stood first in this file; each row adds its own. */
  readonly seen: Map<string, number>;
  isShortened(cell: string): boolean;
};

const LONGEST: Partial<Record<Target, number>> = {
  portalNumber: 60,
  donorName: 100,
  donorKana: 100,
  donorAddress: 200,
  donorMail: 200,
  publicName: 60,
  message: 1000,
  note: 500,
};
/** Words by which a portal says yes; anything else is no, because consent is never guessed. */
const YES = new Set(
  [
    '1',
    'yes',
    'true',
    'はい',
    '○',
    '〇',
    '可',
    '有',
    'あり',
    '希望する',
    '公開',
    '公開する',
    '同意',
    '同意する',
    '承諾',
    '公表する',
  ].map(fold),
);
const SHAPE_OF_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Reads one row as a gift and says what speaks against it; nothing is guessed where money is meant. */
export function judgeRow(row: Row, mapping: Mapping, against: Against): JudgedRow {
  const cell = (target: Target) => {
    const index = mapping[target];
    return index === undefined ? '' : (row.cells[index] ?? '').trim();
  };
  const findings: Finding[] = [];
  const find = (code: FindingCode, text?: string, blocks = true) =>
    void findings.push({ code, blocks, ...(text === undefined ? {} : { text }) });
  if (row.cells.length > against.columns) find('row.ragged');
  const yen = readMoney(cell('yen'), find);
  const receivedOn = readReceived(cell('receivedOn'), against.today, find);
  const earmarkKey = readEarmark(cell('earmark'), receivedOn, against, find);
  checkTexts(cell, find);
  const number = cell('portalNumber').normalize('NFKC');
  const isKnown = checkNumber(number, row.line, { yen, receivedOn }, against, find);
  const judged = { line: row.line, label: number.slice(0, 60), findings };
  if (findings.some(({ blocks }) => blocks) || yen === undefined || receivedOn === undefined) {
    return { ...judged, verdict: 'error', gift: null };
  }
  if (isKnown) return { ...judged, verdict: 'known', gift: null };
  return { ...judged, verdict: 'new', gift: giftOf(cell, number, { yen, receivedOn, earmarkKey }) };
}

type Find = (code: FindingCode, text?: string, blocks?: boolean) => void;
type Cell = (target: Target) => string;

function readMoney(written: string, find: Find): number | undefined {
  const read = readYen(written);
  if ('problem' in read) {
    find(read.problem, written);
    return undefined;
  }
  if (read.yen === 0) find('yen.nothing', written);
  return read.yen === 0 ? undefined : read.yen;
}

/** Portals write a time behind the day. */
function readReceived(written: string, today: string, find: Find): string | undefined {
  if (written === '') {
    find('day.empty');
    return undefined;
  }
  const day = parseDay(written.replace(/[ T　]\d{1,2}[:：]\d{2}([:：]\d{2})?.*$/, ''));
  if (day === undefined) find('day.unreadable', written);
  else if (day > today) find('day.future', written);
  return day;
}

function readEarmark(written: string, day: string | undefined, against: Against, find: Find): string {
  if (written === '') return against.freeKey;
  const name = fold(written);
  const found = against.earmarks.find(
    ({ key, names }) => key === name || names.some((one) => fold(one) === name),
  );
  if (!found) find('earmark.unknown', written);
  else if (found.endedOn !== null && day !== undefined && day > found.endedOn) find('earmark.ended', written);
  return found?.key ?? against.freeKey;
}

function checkTexts(cell: Cell, find: Find): void {
  for (const [target, most] of Object.entries(LONGEST)) {
    const written = cell(target as Target);
    if (written.length > most) find('text.too_long', `${written.slice(0, 20)}…`);
  }
  const mail = cell('donorMail');
  if (mail !== '' && !SHAPE_OF_MAIL.test(mail)) find('mail.unreadable', mail, false);
}

/** Whether the gift is in the books already; the portal's number decides. */
function checkNumber(
  number: string,
  line: number,
  gift: { readonly yen: number | undefined; readonly receivedOn: string | undefined },
  against: Against,
  find: Find,
): boolean {
  if (number === '') {
    find('number.empty');
    return false;
  }
  if (against.isShortened(number)) find('number.shortened', number);
  const above = against.seen.get(number);
  if (above !== undefined) find('number.twice', String(above));
  else against.seen.set(number, line);
  const known = against.known.get(number);
  if (!known) return false;
  const isSame = known.yen === gift.yen && known.receivedOn === gift.receivedOn;
  if (isSame) find('number.known', undefined, false);
  else find('number.other_yen', String(known.yen));
  return isSame;
}

function giftOf(
  cell: Cell,
  portalNumber: string,
  facts: Pick<RowGift, 'yen' | 'receivedOn' | 'earmarkKey'>,
): RowGift {
  const isYes = (target: Target) => YES.has(fold(cell(target)));
  const publicName = cell('publicName') || cell('donorName').slice(0, 60);
  const mail = cell('donorMail');
  return {
    ...facts,
    portalNumber,
    donorName: cell('donorName'),
    donorKana: cell('donorKana'),
    donorAddress: cell('donorAddress'),
    donorMail: SHAPE_OF_MAIL.test(mail) ? mail : '',
    publicName: isYes('nameConsent') && publicName !== '' ? publicName : null,
    message: cell('message'),
    messagePublic: isYes('messageConsent') && cell('message') !== '',
    note: cell('note'),
  };
}
