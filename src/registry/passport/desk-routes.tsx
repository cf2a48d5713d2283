import { Hono } from 'hono';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { codeOf, listOrganisationNames } from '#registry/organisations/index.ts';
import {
  countsFromRoster,
  expectedKinds,
  listLooks,
  listPapers,
  missingFrom,
} from '#registry/passport-papers/index.ts';
import { type C, groupFor, may, thisYear, today } from './desk-context.tsx';
import { PassportListPage, PassportPage } from './pages/passport-page.tsx';
import { paperRoutes } from './paper-routes.tsx';
import { rosterRoutes } from './roster-routes.tsx';
import { PASSPORT, ROSTER } from './words.ts';

/** Years that stand as columns: this one, the one before, and older ones that hold papers. */
const MOST_YEARS = 5;

function yearsOf(papers: readonly { kind: string; fiscalYear: number | null }[], year: number): number[] {
  const held = papers.flatMap(({ kind, fiscalYear }) => (kind === 'roster' ? [] : (fiscalYear ?? [])));
  return [...new Set([year, year - 1, ...held])].toSorted((a, b) => b - a).slice(0, MOST_YEARS);
}

async function drawPassport(c: C) {
  const found = await groupFor(c, 'view');
  if (!found.ok) return found.answer;
  const { db, now, frame } = c.var;
  const { row, group } = found;
  const papers = await listPapers(db, group.id);
  const current = papers.filter(({ endedAt }) => endedAt === null);
  const counts = await countsFromRoster(db, group.id);
  return c.html(
    <PassportPage
      frame={frame}
      group={group}
      papers={papers}
      missing={missingFrom(current, expectedKinds(row.foundedOn, today(c)), fiscalYearAt(now))}
      years={yearsOf(current, thisYear(c))}
      counts={counts}
      recorded={row}
      looks={await listLooks(db, group.id)}
      mayPut={may(c, group.id, 'put_paper')}
      done={doneWords(c, counts)}
    />,
  );
}

function doneWords(c: C, counts: { members: number; citizens: number } | undefined): string | undefined {
  const { lang } = c.var;
  const done = c.req.query('done');
  if (done === 'roster' && counts) return say(lang, ROSTER.saved, { ...pick(counts) });
  if (done === 'saved' || done === 'takenBack' || done === 'countsUsed') return say(lang, PASSPORT[done]);
  return undefined;
}

const pick = ({ members, citizens }: { members: number; citizens: number }) => ({ members, citizens });

/** The passports of one's own groups, and each of them. Below /desk/passport. */
export const passportDeskRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const names = await listOrganisationNames(c.var.db, c.var.actor.organisationIds);
    const groups = [...names.values()].map(({ id, number, name }) => ({ id, code: codeOf(number), name }));
    const [only] = groups;
    if (only && groups.length === 1) return c.redirect(`/desk/passport/${only.code}`, 303);
    return c.html(<PassportListPage frame={c.var.frame} groups={groups} />);
  })
  .get('/:code', drawPassport)
  .route('/', paperRoutes)
  .route('/', rosterRoutes);
