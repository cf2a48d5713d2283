import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import { RESULT_FIELDS, type ResultPhotograph, type ResultStory } from '../rules/flow.ts';
import { type GrantResult, grantResults } from '../schema.ts';
import { openFor } from './open-award.ts';

/** Where files are kept; a paper without photographs needs none. */
type Keeping = Pick<Files, 'attach' | 'remove'> | undefined;

const LONGEST = 2000;
const MOST_PHOTOGRAPHS = 4;
const BEGUN = ['running', 'stopped', 'reported', 'checked', 'settled', 'closed'];

export type ResultPaper = {
  readonly story: ResultStory;
  readonly version: number;
  /** Photographs that stay, and new ones with the files that the record takes. */
  readonly photographs: readonly ResultPhotograph[];
  /** Offers it to the office with the group's consent to publish it. */
  readonly offer: boolean;
  readonly consent: boolean;
};

async function findResult({ tx }: Desk, awardId: string): Promise<GrantResult | undefined> {
  const [row] = await tx.select().from(grantResults).where(eq(grantResults.awardId, awardId)).for('update');
  return row;
}

function check(paper: ResultPaper) {
  const values = RESULT_FIELDS.map((field) => paper.story[field]);
  if (values.some((value) => value.length > LONGEST)) return refuse('unmet', 'grant_awards.result_too_long');
  if (paper.photographs.length > MOST_PHOTOGRAPHS)
    return refuse('unmet', 'grant_awards.too_many_photographs');
  if (!paper.offer) return done(undefined);
  if (values.some((value) => value.trim() === '')) return refuse('unmet', 'grant_awards.result_incomplete');
  return paper.consent ? done(undefined) : refuse('unmet', 'grant_awards.consent_needed');
}

/** The group writes what came of it; offered with its consent, it goes to the office. What is published is taken back first. */
export async function writeResult(desk: Desk, files: Keeping, code: string, paper: ResultPaper) {
  const opened = await openFor(desk, code, 'offer_result');
  if (!opened.ok) return opened;
  if (!BEGUN.includes(opened.value.state)) return refuse('closed', 'grant_awards.not_now');
  const awardId = opened.value.id;
  const before = await findResult(desk, awardId);
  if (before?.state === 'published') return refuse('closed', 'grant_awards.result_published');
  if ((before?.version ?? 0) !== paper.version) return refuse('closed', 'grant_awards.changed_meanwhile');
  const checked = check(paper);
  if (!checked.ok) return checked;
  const bound = await bind(desk, files, before?.photographs ?? [], paper.photographs);
  if (!bound.ok) return bound;
  const row = {
    awardId,
    story: paper.story,
    photographs: paper.photographs,
    consent: paper.offer && paper.consent,
    state: paper.offer ? 'offered' : 'draft',
    writtenBy: desk.actor.id,
    writtenAt: desk.now,
    version: paper.version + 1,
  } as const;
  await desk.tx
    .insert(grantResults)
    .values(row)
    .onConflictDoUpdate({ target: grantResults.awardId, set: row });
  return done({
    subjectId: awardId,
    detail: { offered: paper.offer, photographs: paper.photographs.length },
  });
}

async function bind(
  { tx, now }: Desk,
  files: Keeping,
  before: readonly ResultPhotograph[],
  after: readonly ResultPhotograph[],
) {
  const isSame = before.length === 0 && after.length === 0;
  if (isSame) return done(undefined);
  if (!files) return refuse('unmet', 'grant_awards.photograph_gone');
  const known = new Set(before.map(({ large }) => large));
  for (const { large, small } of after.filter((photograph) => !known.has(photograph.large))) {
    for (const id of [large, small]) {
      const attached = await files.attach(tx, now, id);
      if (!attached.ok) return refuse('unmet', 'grant_awards.photograph_gone');
    }
  }
  const kept = new Set(after.map(({ large }) => large));
  for (const { large, small } of before.filter((photograph) => !kept.has(photograph.large))) {
    await files.remove(tx, now, large);
    await files.remove(tx, now, small);
  }
  return done(undefined);
}

/** The office publishes what the group offered. */
export async function publishResult(desk: Desk, code: string, version: number) {
  const opened = await openFor(desk, code, 'publish_result');
  if (!opened.ok) return opened;
  const result = await findResult(desk, opened.value.id);
  if (result?.state !== 'offered' || !result.consent) return refuse('closed', 'grant_awards.not_offered');
  if (result.version !== version) return refuse('closed', 'grant_awards.changed_meanwhile');
  return setResult(desk, result, { state: 'published', publishedBy: desk.actor.id, publishedAt: desk.now });
}

/** The group takes its consent back, or the office the page; what is written stays as a draft. */
export async function takeBackResult(desk: Desk, code: string) {
  const byOffice = desk.actor.roles.includes('programme_officer');
  const opened = await openFor(desk, code, byOffice ? 'publish_result' : 'offer_result');
  if (!opened.ok) return opened;
  const result = await findResult(desk, opened.value.id);
  if (!result || result.state === 'draft') return refuse('closed', 'grant_awards.not_offered');
  return setResult(desk, result, { state: 'draft', consent: false, publishedBy: null, publishedAt: null });
}

async function setResult(
  { tx }: Desk,
  result: GrantResult,
  change: Partial<typeof grantResults.$inferInsert>,
) {
  const version = result.version + 1;
  await tx
    .update(grantResults)
    .set({ ...change, version })
    .where(eq(grantResults.awardId, result.awardId));
  return done({ subjectId: result.awardId, detail: { from: result.state } });
}
