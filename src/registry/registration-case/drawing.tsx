import type { Context } from 'hono';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { originOf } from '#platform/settings/settings.ts';
import { codeOf, findOrganisation, paperOf, type WholeOrganisation } from '#registry/organisations/index.ts';
import { countsFromRoster, missingPapers, PAPER_WORDS } from '#registry/passport/index.ts';
import { getRules, getRulesOf, type RulesVersion } from '#registry/registration-conditions/index.ts';
import {
  type Content,
  contentOf,
  type PassportState,
  REMARKABLE,
  shownValues,
} from '#registry/registration-form/index.ts';
import {
  findChoices,
  findPaper,
  isStaff,
  mayRead,
  openRemarks,
  REGISTRATION_REFUSALS,
  type RegistrationPaper,
  type RegistrationRefusal,
  type Sender,
  viewPaper,
  type WholePaper,
} from '#registry/registration-papers/index.ts';
import { DESK } from './desk-words.ts';
import { NoPage } from './pages/no-page.tsx';

export type C = Context<AppEnv>;
export type Status = 200 | 403 | 404 | 409 | 422;
export const CODE = ':code{R\\d{4}-\\d{4,7}}';

export const codeIn = (c: C): string => c.req.param('code') ?? '';
export const refusalWords = (c: C, { code }: Refusal<RegistrationRefusal>): string =>
  say(c.var.lang, REGISTRATION_REFUSALS[code]);
export const senderOf = (c: C): Sender => ({
  house: `${c.var.frame.city.name} ${c.var.frame.city.productName}`,
  origin: originOf(c.var.settings),
});

/** A whole page that says no. */
export function no(c: C, refusal: Refusal<RegistrationRefusal>) {
  return c.html(<NoPage frame={c.var.frame} reason={refusalWords(c, refusal)} />, statusOf(refusal));
}

/** All that the pages of a paper draw from. */
export type Opened = {
  readonly whole: WholePaper;
  readonly paper: RegistrationPaper;
  readonly standing: RulesVersion;
  readonly choices: Awaited<ReturnType<typeof findChoices>>;
  readonly names: ReadonlyMap<string, string>;
  readonly organisation: WholeOrganisation | undefined;
};

/** Opens a paper for whoever may read it. Staff who look are written down in the same transaction. */
export async function openPaper(c: C): Promise<{ ok: true; value: Opened } | Refusal<RegistrationRefusal>> {
  const { db, actor, now } = c.var;
  const code = codeIn(c);
  if (isStaff(actor)) {
    const viewed = await act(db, 'registration_looks.view', actor, now, (desk) => viewPaper(desk, code));
    return viewed.ok ? { ok: true, value: await around(c, viewed.value.whole) } : viewed;
  }
  const whole = await findPaper(db, code);
  if (!whole) return { ok: false, kind: 'missing', code: 'registration.not_found' };
  const permit = mayRead(actor, whole.paper);
  return permit.ok ? { ok: true, value: await around(c, whole) } : permit;
}

async function around(c: C, whole: WholePaper): Promise<Opened> {
  const { db } = c.var;
  const { paper } = whole;
  const standing = paper.submittedAt === null ? await getRules(db) : await getRulesOf(db, paper.rulesVersion);
  const choices = await findChoices(db);
  const names = new Map([...choices.areas, ...choices.cityFields].map(({ code, name }) => [code, name]));
  const organisation =
    paper.organisationId === null ? undefined : await findOrganisation(db, paper.organisationId);
  return { whole, paper, standing, choices, names, organisation };
}

/** What stands in the register, by field, for marking what differs; nothing for a new group or a decided paper. */
export function registerValues(c: C, { paper, organisation, names }: Opened) {
  if (organisation === undefined || paper.kind === 'first' || paper.state === 'accepted') return undefined;
  const answers = shownValues(c.var.lang, contentOf(paperOf(organisation)), names);
  const asked = answers.filter(({ field }) => !['authorIs', 'readyPapers', 'declared'].includes(field));
  return new Map(asked.map(({ field, value }) => [field, value]));
}

/** What waits to be mended, in the order of the form. */
export const remarksOf = ({ whole }: Opened) =>
  openRemarks(whole.remarks)
    .map(({ field, words }) => ({ field, words }))
    .toSorted((a, b) => REMARKABLE.indexOf(a.field) - REMARKABLE.indexOf(b.field));

/** The name of a version of the conditions. */
export const versionWords = (c: C, { version }: RulesVersion): string =>
  version === 0
    ? say(c.var.lang, DESK.conditionsPlain)
    : say(c.var.lang, DESK.conditionsVersion, { version });

/** What the fields need beside the content: choices, the roster's counts, the passport's papers. */
export async function fieldsFor(c: C, opened: Opened, content: Content, errors: Record<string, string>) {
  const { db, lang, now } = c.var;
  const { paper, standing, choices, organisation } = opened;
  const required = standing.rules.papers[paper.kind];
  const roster = organisation && (await countsFromRoster(db, organisation.organisation.id));
  let passport: PassportState | undefined;
  if (organisation) {
    const { id, number } = organisation.organisation;
    const missing = await missingPapers(db, id, required, fiscalYearOf(japanDay(now)));
    passport = {
      href: `/desk/passport/${codeOf(number)}`,
      papers: required.map((kind) => ({
        label: say(lang, PAPER_WORDS[kind]),
        isThere: !missing.some((place) => place.kind === kind),
      })),
    };
  }
  return {
    lang,
    content,
    errors,
    areas: choices.areas,
    cityFields: choices.cityFields,
    roster,
    passport,
    papers: required.map((kind) => ({ value: kind, label: say(lang, PAPER_WORDS[kind]) })),
    declarations: standing.rules.declarations,
  };
}
