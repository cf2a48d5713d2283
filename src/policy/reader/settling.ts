import {
  type Declaration,
  type Doubts,
  type Item,
  isNothing,
  likeness,
  type ReadingWords,
  type ReadMeasure,
  type ReadNote,
  type Section,
  spanOf,
  squeeze,
  textOf,
} from '#policy/notation/index.ts';
import type { Block } from './blocks.ts';
import { type Body, bodyOf, withoutNotes } from './bodies.ts';
import { type Fate, fateOf, type Pending } from './fates.ts';
import type { Head } from './heads.ts';
import { addNotes, allotRecord, type Draft, type Maker, makeMeasure, measuresIn } from './measures.ts';
import { bondsOf, mostAlike } from './pairing.ts';

/** Everything that grows while the blocks are read one after the other. */
export type Settling = {
  words: ReadingWords;
  doubts: Doubts;
  earlier: Maker;
  later: Maker;
  fates: Fate[];
  /** Later measures that have their fate. */
  placed: Set<ReadMeasure>;
  pending: Pending[];
  /** Earlier measures without, later ones without a word on where they come from. */
  lost: ReadMeasure[];
  unmarked: ReadMeasure[];
};

/** One block on the way: its measures, what is said, and the reasons given. */
type Case = {
  block: Block;
  index: number;
  left: ReadMeasure[];
  earlier: Draft[];
  later: Draft[];
  reasons: string[];
  at: Settling;
};

const empty: Body = { groups: [], notes: [], said: [], isNew: false, isNothing: false, loose: [] };

function bodyOfAll(sections: readonly Section[], words: ReadingWords): Body {
  return sections
    .map((section) => bodyOf(section, words))
    .reduce(
      (all, body) => ({
        groups: [...all.groups, ...body.groups],
        notes: [...all.notes, ...body.notes],
        said: [...all.said, ...body.said],
        isNew: all.isNew || body.isNew,
        isNothing: all.isNothing || body.isNothing,
        loose: [...all.loose, ...body.loose],
      }),
      empty,
    );
}

function reasonsFrom(notes: readonly ReadNote[]): string[] {
  return notes.filter(({ kind }) => kind !== 'reference').map(({ text }) => text);
}

function reasonOf(said: Declaration): string {
  return said.isBare ? '' : said.sentence;
}

/** The measures of the block that a declaration is about. */
function subjectsOf(said: Declaration, open: Case): ReadMeasure[] {
  if (said.circled > 0) {
    const numbered = open.left.filter(({ circled }) => circled === said.circled);
    if (numbered.length > 0) return numbered;
  }
  if (said.subject !== '') {
    const named = mostAlike(said.subject, open.left, 0.6);
    if (named !== undefined) return [named.measure];
  }
  return said.circled > 0 || said.subject !== '' ? [] : [...open.left];
}

function take(open: Case, measure: ReadMeasure): void {
  open.left = open.left.filter((other) => other !== measure);
}

/** The later measure that 変更なし stands for: everything copied, but what it says is changed. */
function copyOf(measure: ReadMeasure, said: Declaration, open: Case): ReadMeasure {
  const at = { from: said.no, to: said.no };
  const head: Head = {
    title: said.newTitle === '' ? measure.title : said.newTitle,
    at,
    class: said.newClass ?? measure.class,
    written: '',
    priority: measure.priority,
    circled: measure.circled,
    isNew: false,
    isGuess: false,
    said,
  };
  const copy = makeMeasure(head, [], open.block, open.at.later);
  copy.text = measure.text;
  copy.isCopied = true;
  copy.at.text = measure.at.text;
  return copy;
}

function keep(measure: ReadMeasure, said: Declaration, open: Case): void {
  const copy = copyOf(measure, said, open);
  if (said.isRenameUnclear) open.at.doubts.add('rename-unclear', said.no, measure.title, said.sentence);
  open.at.placed.add(copy);
  open.later.push({ measure: copy, head: open.earlier[0]?.head ?? emptyHead(measure) });
  open.at.fates.push(
    fateOf([measure], [copy], { reasons: [reasonOf(said), ...open.reasons], line: said.no }),
  );
}

function emptyHead(measure: ReadMeasure): Head {
  const { title, circled, priority } = measure;
  const none = { written: '', isNew: false, isGuess: false, said: undefined };
  return { title, at: measure.at.title, class: measure.class, priority, circled, ...none };
}

/** Does what a declaration says to one measure of the earlier edition. */
function obey(measure: ReadMeasure, said: Declaration, open: Case): void {
  take(open, measure);
  const reasons = [reasonOf(said), ...open.reasons];
  const { at, index } = open;
  switch (said.kind) {
    case 'unchanged':
      keep(measure, said, open);
      return;
    case 'removed':
      at.fates.push(fateOf([measure], [], { declared: new Set(['削除']), reasons, line: said.no }));
      return;
    case 'merged':
    case 'split':
      at.pending.push({ measure, said, block: index, reasons });
      return;
    case 'unclear':
      at.doubts.add('declaration-unclear', said.no, measure.title, said.sentence);
      at.lost.push(measure);
  }
}

function obeyAll(said: readonly Declaration[], open: Case): void {
  const special = said.filter(({ circled, subject }) => circled > 0 || subject !== '');
  const general = said.filter((one) => !special.includes(one));
  for (const one of special) for (const measure of subjectsOf(one, open)) obey(measure, one, open);
  const [first] = general;
  if (first === undefined) return;
  if (open.left.length === 0 && special.length === 0 && open.earlier.length === 0) {
    open.at.doubts.add('unchanged-without-earlier', first.no, first.sentence);
  }
  if (first.kind === 'split' && open.later.length > 0) return;
  for (const measure of open.left) obey(measure, first, open);
}

/** A title in the later edition beside which 削除, 変更なし or 統合 stands. */
function obeyTitles(body: Body, open: Case): void {
  for (const head of body.groups.flatMap((group) => group.heads)) {
    const { said } = head;
    if (said === undefined || said.kind === 'unchanged') continue;
    const same = open.left.find((measure) => squeeze(measure.title) === squeeze(head.title));
    const alike = mostAlike(head.title, open.left, 0.6)?.measure;
    const only = open.left.length === 1 ? open.left[0] : undefined;
    const measure =
      same ?? open.left.find(({ circled }) => circled > 0 && circled === head.circled) ?? alike ?? only;
    if (measure === undefined) open.at.doubts.add('unchanged-without-earlier', said.no, head.title);
    else obey(measure, said, open);
  }
}

/** 「・市民活動補償制度【Ⅱ-イ】 変更なし」: the text is the earlier one's. */
function fillCopied(open: Case, from: readonly ReadMeasure[], to: readonly ReadMeasure[]): void {
  const [old] = from;
  for (const next of to) {
    const draft = open.later.find(({ measure }) => measure === next);
    if (draft?.head.said?.kind !== 'unchanged' || old === undefined) continue;
    next.text = next.text === '' ? old.text : next.text;
    next.isCopied = true;
    next.at.text ??= old.at.text;
    next.class ??= old.class;
    if (draft.head.class === null) next.priority = old.priority;
    if (draft.head.said.newTitle !== '') next.title = draft.head.said.newTitle;
  }
}

function pairTheRest(open: Case): void {
  const { at } = open;
  const partners = open.later.filter(({ head, measure }) => !head.isNew && !at.placed.has(measure));
  const bonds = bondsOf(
    open.left,
    partners.map(({ measure }) => measure),
  );
  for (const bond of bonds) {
    fillCopied(open, bond.from, bond.to);
    for (const measure of bond.from) take(open, measure);
    const { isGuess } = bond;
    const said = bond.to.map((next) => open.later.find(({ measure }) => measure === next)?.head.said);
    const told = said.flatMap((one) => (one === undefined ? [] : [reasonOf(one)]));
    for (const next of bond.to) at.placed.add(next);
    at.fates.push(fateOf(bond.from, bond.to, { reasons: [...told, ...open.reasons], isGuess }));
    const [a] = bond.from;
    const [b] = bond.to;
    if (isGuess && a !== undefined && b !== undefined)
      at.doubts.add('fate-guessed', b.at.title.from, a.title, b.title);
  }
}

function settleNew(open: Case, body: Body, earlier: Body): void {
  const { at } = open;
  for (const { measure, head } of open.later) {
    if (at.placed.has(measure)) continue;
    const isMarked = head.isNew || body.isNew || earlier.isNew || earlier.isNothing;
    const line = measure.at.title.from;
    if (!isMarked) at.unmarked.push(measure);
    else at.fates.push(fateOf([], [measure], { reasons: open.reasons, line }));
  }
}

/** Words without a title below the later edition: the earlier name is kept, and the officer asked. */
function namelessMeasure(open: Case, body: Body): void {
  const [measure] = open.left;
  const [first] = body.loose;
  if (measure === undefined || first === undefined || open.later.length > 0) return;
  const text = body.loose.map((item) => item.text).join('');
  if (open.left.length > 1) {
    for (const one of open.left) open.at.doubts.add('declaration-unclear', first.no, one.title, text);
    return;
  }
  const head: Head = { ...emptyHead(measure), at: { from: first.no, to: first.no } };
  const made = makeMeasure(head, body.loose, open.block, open.at.later);
  open.at.doubts.add('title-missing', first.no, measure.title);
  open.later.push({ measure: made, head });
}

function settleLeft(open: Case, body: Body): void {
  const { at, block } = open;
  for (const measure of open.left) {
    if (body.isNothing) {
      const line = block.later[0]?.no ?? measure.at.title.from;
      at.doubts.add('removal-guessed', line, measure.title);
      at.fates.push(
        fateOf([measure], [], { declared: new Set(['削除']), reasons: open.reasons, line, isGuess: true }),
      );
    } else at.lost.push(measure);
  }
}

function tellEmpty(block: Block, body: Body, doubts: Doubts): void {
  const isEmpty = body.groups.length + body.said.length + body.loose.length + body.notes.length === 0;
  const section = block.later[0] ?? block.earlier[0];
  if (isEmpty && section !== undefined && !body.isNothing && !body.isNew) {
    doubts.add('section-empty', section.no, section.kind === 'later' ? '改定後' : '改定前');
  }
}

function recordOf(block: Block, words: ReadingWords): { lines: Item[]; notes: ReadNote[] } {
  const items = block.record.flatMap((section) => section.items);
  return withoutNotes(items, words, ['arrow']);
}

function tellLoose(body: Body, doubts: Doubts): void {
  const [first] = body.loose;
  if (first === undefined) return;
  doubts.add('line-unclaimed', first.no, textOf(body.loose));
}

function settleRecord(open: Case, lines: readonly Item[]): void {
  const drafts = open.earlier;
  if (drafts.length > 0) allotRecord(lines, drafts, open.at.doubts);
  else if (lines.some((item) => item.text !== '' && !isNothing(item.fold))) {
    open.at.doubts.add('record-without-measure', spanOf(lines)?.from ?? open.block.no, textOf(lines));
  }
}

/** Reads one block: its measures in both editions, and what became of each. */
export function settle(block: Block, index: number, at: Settling): void {
  const before = bodyOfAll(block.earlier, at.words);
  const after = bodyOfAll(block.later, at.words);
  const record = recordOf(block, at.words);
  const earlier = measuresIn(before, block, at.earlier);
  const reasons = reasonsFrom([
    ...record.notes,
    ...after.notes,
    ...before.notes.filter(({ kind }) => kind === 'arrow'),
  ]);
  const left = earlier.map(({ measure }) => measure);
  const open: Case = { block, index, left, earlier, later: [], reasons, at };
  if (block.pillar === 0) at.doubts.add('pillar-missing', block.no, left[0]?.title ?? '');
  open.later = measuresIn(after, block, at.later);
  for (const { head } of earlier) {
    if (head.said !== undefined)
      at.doubts.add('declaration-unclear', head.said.no, head.title, head.said.sentence);
  }
  settleRecord(open, record.lines);
  tellTitles(open);
  obeyTitles(after, open);
  if (
    after.isNew &&
    block.later.length > 0 &&
    left.length > 0 &&
    !open.later.some(({ head }) => head.isNew)
  ) {
    tellNewBesideOld(open);
  }
  obeyAll(after.said, open);
  if (after.said.length === 0) namelessMeasure(open, after);
  pairTheRest(open);
  settleNew(open, after, before);
  settleLeft(open, after);
  if (block.later.length > 0) tellEmpty(block, after, at.doubts);
  tellLoose(before, at.doubts);
  const later = open.later.map(({ measure }) => measure);
  addNotes(left, before.notes);
  addNotes(later.length > 0 ? later : left, [...record.notes, ...after.notes]);
}

function tellNewBesideOld(open: Case): void {
  for (const { measure, head } of open.later) {
    if (open.left.some((old) => likeness(old.title, measure.title) > 0.8)) continue;
    head.isNew = true;
    open.at.doubts.add('new-with-earlier', measure.at.title.from, measure.title);
  }
}

/** Titles without a class beside titles that have one are likely, not certain. */
function tellTitles(open: Case): void {
  for (const { head } of [...open.earlier, ...open.later]) {
    if (head.isGuess) open.at.doubts.add('title-guessed', head.at.from, head.title);
  }
}
