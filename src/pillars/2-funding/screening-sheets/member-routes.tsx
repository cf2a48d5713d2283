import { Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  AT,
  type C,
  criterionName,
  errorWords,
  MEMBER,
  no,
  openPaper,
  openRound,
  PAPER,
  paperIn,
  ROUND,
  refusalWords,
  roundIn,
  type Status,
} from '#pillars/2-funding/screening/index.ts';
import {
  CONFLICT_KINDS,
  declare,
  listOwnDeclarations,
  listSuggestions,
  type RoundPaper,
  type RoundSeat,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import {
  findOwnSheet,
  type Marks,
  problemsOf,
  saveSheet,
} from '#pillars/2-funding/screening-scores/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type DeclaredEntry, readDeclared, readMarks, sheetForm, type TypedMark } from './forms.ts';
import { DeclarePage } from './pages/declare-page.tsx';
import { ScorePage, type ScoreProps } from './pages/score-page.tsx';

type Seated = { readonly whole: WholeRound; readonly seat: RoundSeat };

/** The round for the holder of a seat; the office has no sheets and no declarations of its own. */
async function openSeated(c: C) {
  const opened = await openRound(c);
  if (!opened.ok) return opened;
  const { seat, whole } = opened.value;
  return seat ? ({ ok: true, value: { whole, seat } } as const) : refuse('forbidden', 'screening.not_seated');
}

/** What is still to be declared: everything before scoring, afterwards what was not declared yet. */
function askedOf({ whole, seat }: Seated): RoundPaper[] {
  const isLate = whole.round.state === 'scoring';
  return whole.papers.filter(({ id }) => !isLate || !whole.standing(seat.id, id).declared);
}

type DeclareExtra = {
  entries?: ReadonlyMap<string, DeclaredEntry>;
  errors?: Record<string, string>;
  refusal?: string;
};

async function drawDeclare(c: C, extra: DeclareExtra = {}, status: Status = 200) {
  const { db, frame, actor, now } = c.var;
  const opened = await openSeated(c);
  if (!opened.ok) return no(c, opened);
  const { whole, seat } = opened.value;
  const { round } = whole;
  if (round.state !== 'declaring' && round.state !== 'scoring') return no(c, refuse('closed', 'flow.closed'));
  const papers = askedOf(opened.value);
  if (papers.length === 0) return no(c, refuse('closed', 'screening.declared_already'));
  const own = await listOwnDeclarations(db, actor.id, round.id);
  const standing = new Map(
    [...own].map(([id, { isRelated, kind, reason }]) => [id, { isRelated, kind: kind ?? '', reason }]),
  );
  const { entries, ...rest } = extra;
  return c.html(
    <DeclarePage
      frame={frame}
      round={{ title: round.title, code: roundIn(c) }}
      papers={papers}
      suggestions={await listSuggestions(db, whole, seat, japanDay(now))}
      entries={entries ?? standing}
      {...rest}
    />,
    status,
  );
}

async function postDeclare(c: C) {
  const { db, actor, now } = c.var;
  const opened = await openSeated(c);
  if (!opened.ok) return no(c, opened);
  const papers = askedOf(opened.value);
  const { sent } = await readForm(c, z.looseObject({}));
  const entries = readDeclared(
    sent,
    papers.map(({ id }) => id),
  );
  const errors = declareErrors(c, papers, entries);
  if (Object.keys(errors).length > 0) return drawDeclare(c, { entries, errors }, 422);
  const declared = papers.map(({ id }) => {
    const entry = entries.get(id);
    const isRelated = entry?.isRelated === true;
    const kind = isRelated ? (CONFLICT_KINDS.find((one) => one === entry?.kind) ?? null) : null;
    return { paperId: id, isRelated, kind, reason: isRelated ? (entry?.reason ?? '').trim() : '' };
  });
  const outcome = await act(db, 'screening_declarations.declare', actor, now, (desk) =>
    declare(desk, roundIn(c), declared),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}?done=declared`, 303);
  return drawDeclare(c, { entries, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

const LONGEST_REASON = 1_000;

function declareErrors(
  c: C,
  papers: readonly RoundPaper[],
  entries: ReadonlyMap<string, DeclaredEntry>,
): Record<string, string> {
  const { lang } = c.var;
  const errors: Record<string, string> = {};
  for (const { id, title } of papers) {
    const entry = entries.get(id);
    if (entry?.isRelated === undefined) errors[`related.${id}`] = errorWords(c, 'choose', `「${title}」`);
    const isKind = CONFLICT_KINDS.some((one) => one === entry?.kind);
    if (entry?.isRelated && !isKind)
      errors[`kind.${id}`] = errorWords(c, 'choose', `「${title}」${say(lang, MEMBER.kind)}`);
    if ((entry?.reason.length ?? 0) > LONGEST_REASON)
      errors[`reason.${id}`] = errorWords(c, 'too_long', say(lang, MEMBER.reason));
  }
  return errors;
}

type SheetExtra = Partial<Pick<ScoreProps, 'marks' | 'remark' | 'inside' | 'errors' | 'refusal'>>;

async function drawSheet(c: C, extra: SheetExtra = {}, status: Status = 200) {
  const { db, frame } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const { whole, seat, paper } = opened.value;
  if (!seat) return no(c, refuse('forbidden', 'screening.not_seated'));
  if (!whole.isAssigned(seat.id, paper.id)) return no(c, refuse('forbidden', 'screening.not_assigned'));
  if (whole.round.state !== 'scoring') return no(c, refuse('closed', 'screening.not_scoring'));
  const sheet = await findOwnSheet(db, seat.id, paper.id);
  return c.html(
    <ScorePage
      frame={frame}
      round={{ title: whole.round.title, code: roundIn(c) }}
      paper={paper}
      criteria={whole.rules.rules.criteria ?? []}
      state={sheet?.state ?? 'none'}
      version={sheet?.version ?? 0}
      marks={typedMarks(sheet?.marks ?? {})}
      remark={sheet?.remark ?? ''}
      inside={sheet?.inside ?? ''}
      saved={status === 200 && c.req.query('done') === 'saved'}
      {...extra}
    />,
    status,
  );
}

const typedMarks = (marks: Marks): Record<string, TypedMark> =>
  Object.fromEntries(
    Object.entries(marks).map(([key, { points, reason }]) => [
      key,
      { points: points === null ? '' : String(points), reason },
    ]),
  );

async function postSheet(c: C) {
  const { db, actor, now } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const { whole } = opened.value;
  const criteria = whole.rules.rules.criteria ?? [];
  const form = await readForm(c, sheetForm);
  const read = readMarks(form.sent, criteria);
  const kept = { marks: read.typed, remark: typed(form.sent, 'remark'), inside: typed(form.sent, 'inside') };
  const how = typed(form.sent, 'do') === 'send' ? 'send' : 'draft';
  const errors = sheetErrors(c, whole, read, form.ok ? {} : form.errors, how);
  if (!form.ok || Object.keys(errors).length > 0) return drawSheet(c, { ...kept, errors }, 422);
  const { version, remark, inside } = form.value;
  // One name in the audit log for drafts and sendings: nobody counts sheets by it.
  const outcome = await act(db, 'screening_scores.save', actor, now, (desk) =>
    saveSheet(desk, roundIn(c), paperIn(c), { version, marks: read.marks, remark, inside }, how),
  );
  if (!outcome.ok) return drawSheet(c, { ...kept, refusal: refusalWords(c, outcome) }, statusOf(outcome));
  if (how === 'send') return c.redirect(`${AT}/${roundIn(c)}?done=sentSheet`, 303);
  return c.redirect(`${AT}/${roundIn(c)}/papers/${paperIn(c)}/score?done=saved`, 303);
}

function sheetErrors(
  c: C,
  whole: WholeRound,
  read: ReturnType<typeof readMarks>,
  others: Readonly<Record<string, readonly string[]>>,
  how: 'draft' | 'send',
): Record<string, string> {
  const { lang } = c.var;
  const nameOf = (key: string) => criterionName(lang, whole.rules.rules.criteria ?? [], key);
  const errors: Record<string, string> = {};
  for (const { criterion, field, code } of problemsOf(whole, read.marks, how)) {
    const missing = field === 'points' ? 'points_missing' : 'reason_missing';
    errors[`${field}.${criterion}`] = errorWords(
      c,
      code === 'missing' ? missing : 'points',
      nameOf(criterion),
    );
  }
  for (const [name, code] of Object.entries(read.problems))
    errors[name] = errorWords(c, code, nameOf(name.slice(name.indexOf('.') + 1)));
  const labels = { remark: MEMBER.remark, inside: MEMBER.inside } as const;
  for (const name of ['remark', 'inside'] as const) {
    const [code] = others[name] ?? [];
    if (code !== undefined) errors[name] = errorWords(c, code, say(lang, labels[name]));
  }
  return errors;
}

/** A member's own pages: declaring, and the sheet of one paper. */
export const memberRoutes = new Hono<AppEnv>()
  .get(`/${ROUND}/declare`, (c) => drawDeclare(c))
  .post(`/${ROUND}/declare`, postDeclare)
  .get(`/${ROUND}/papers/${PAPER}/score`, (c) => drawSheet(c))
  .post(`/${ROUND}/papers/${PAPER}/score`, postSheet);
