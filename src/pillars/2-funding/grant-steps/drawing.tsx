import type { Context } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say, type Text } from '#kernel/words.ts';
import {
  awardCode,
  findAward,
  isAwardOffice,
  isOfGroup,
  mayReadAward,
  rulesOf,
  type WholeAward,
} from '#pillars/2-funding/grant-awards/index.ts';
import {
  type GrantSettlement,
  type MostToSettle,
  mostOf,
  REPORT_REFUSALS,
  type ReportRefusal,
  settlementsOf,
} from '#pillars/2-funding/grant-reports/index.ts';
import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { codeOf, findOrganisation } from '#registry/organisations/index.ts';
import { findNames } from '#registry/people/index.ts';
import { RefusalPage } from '#ui/index.ts';
import { PAGE } from './page-words.ts';
import { type AwardSituation, findSituations } from './queries/find-situations.ts';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;
export const AT = '/desk/grant-awards';
export const CODE = ':code{[Kk]\\d{4}-\\d{3,6}}';
export const ID = ':id{[0-9a-f-]{36}}';

export const codeIn = (c: C): string => (c.req.param('code') ?? '').toUpperCase();
export const hrefOf = (c: C): string => `${AT}/${codeIn(c)}`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** The id in an address; one that is none names nothing. */
export const idIn = (c: C): string => {
  const id = c.req.param('id') ?? '';
  return UUID.test(id) ? id.toLowerCase() : NO_ID;
};
export const today = (c: C): string => japanDay(c.var.now);
export const word = (c: C, text: Text, params?: Record<string, string | number>): string =>
  say(c.var.lang, text, params);

const isKnown = (code: string): code is ReportRefusal => code in REPORT_REFUSALS;

/** The sentence of a refusal; a code that no list knows is said as plainly as possible. */
export const refusalWords = (c: C, { code }: Refusal): string =>
  say(c.var.lang, REPORT_REFUSALS[isKnown(code) ? code : 'grant_awards.not_now']);

/** A whole page that says no. */
export function no(c: C, refusal: Refusal) {
  return c.html(
    <RefusalPage
      frame={c.var.frame}
      title={word(c, PAGE.title)}
      reason={refusalWords(c, refusal)}
      instead={word(c, PAGE.instead)}
    />,
    statusOf(refusal),
  );
}

export type Opened = {
  readonly whole: WholeAward;
  readonly code: string;
  readonly organisation: { readonly name: string; readonly code: string };
  readonly situation: AwardSituation;
  /** The categories of the pinned rules, by key. */
  readonly categories: ReadonlyMap<string, string>;
  readonly rules: ProgrammeRules;
  /** The most that can be settled, once the report is checked; and what is proposed. */
  readonly most: MostToSettle | undefined;
  readonly settlement: GrantSettlement | undefined;
  /** Names of officers and members who took a step. */
  readonly names: ReadonlyMap<string, string>;
  readonly isOffice: boolean;
  readonly isGroup: boolean;
};

/** An award for whoever may read it, with where it stands. */
export async function openAward(c: C): Promise<{ ok: true; value: Opened } | Refusal> {
  const { db, actor } = c.var;
  const whole = await findAward(db, codeIn(c));
  if (!whole) return { ok: false, kind: 'missing', code: 'grant_awards.not_found' };
  const { award } = whole;
  const permit = mayReadAward(actor, award);
  if (!permit.ok) return permit;
  const organisation = (await findOrganisation(db, award.organisationId))?.organisation;
  const situation = (await findSituations(db, [award])).get(award.id);
  if (!organisation || !situation) throw new Error('an award without its group');
  const settlement = (await settlementsOf(db, award.id)).find(({ state }) => state === 'proposed');
  const rules = await rulesOf(db, award);
  const categories = new Map(
    (rules.expenses ?? []).map(({ key, name }) => [key, name[c.var.lang] ?? name.ja]),
  );
  return {
    ok: true,
    value: {
      whole,
      rules,
      categories,
      most: award.state === 'checked' ? await mostOf({ tx: db }, award) : undefined,
      settlement,
      names: await findNames(db, [...peopleIn(whole), ...(settlement ? [settlement.proposedBy] : [])]),
      code: awardCode(award.fiscalYear, award.number),
      organisation: { name: organisation.name, code: codeOf(organisation.number) },
      situation,
      isGroup: isOfGroup(actor, award),
      isOffice: isAwardOffice(actor) && !isOfGroup(actor, award),
    },
  };
}

const peopleIn = ({ payments, changes }: WholeAward): string[] => {
  const all = [
    ...payments.flatMap(({ orderedBy, claimedBy }) => [orderedBy, claimedBy]),
    ...changes.map(({ requestedBy }) => requestedBy),
  ];
  return [...new Set(all.filter((id): id is string => id !== null))];
};
