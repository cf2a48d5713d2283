import { Hono } from 'hono';
import { z } from 'zod';
import { fold } from '#kernel/fold.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  findOrganisation,
  findRowByCode,
  isMember,
  type Organisation,
  paperOf,
} from '#registry/organisations/index.ts';
import { type C, no, type Status, senderOf, versionWords } from '#registry/registration-case/index.ts';
import {
  addWorkingDays,
  getRules,
  renewalOpensOn,
  validUntil,
} from '#registry/registration-conditions/index.ts';
import { contentOf, errorText, shownValues } from '#registry/registration-form/index.ts';
import {
  type Beginning,
  findChoices,
  findOpenPaper,
  judgePaper,
  listOwnPapers,
  REGISTRATION_PERMITS,
  readPaper,
  renewUnchanged,
  startPaper,
  withdrawRegistration,
} from '#registry/registration-papers/index.ts';
import { reason } from './forms.ts';
import { EndPage, RenewPage } from './pages/group-pages.tsx';
import { MinePage, type OwnGroup } from './pages/mine-page.tsx';
import { GROUP } from './words.ts';

const AT = '/desk/registration';
const ORG = ':org{[Gg]\\d{1,9}}';
const notFound = refuse('missing', 'organisations.not_found');
const notYours = refuse('forbidden', 'registration.not_yours');

/** The group of the address, for its members, and for staff where they may act for it. */
async function openGroup(c: C, staffToo: boolean) {
  const organisation = await findRowByCode(c.var.db, c.req.param('org') ?? '');
  const { actor } = c.var;
  const isStaffHere = staffToo && mayBy(REGISTRATION_PERMITS, actor, 'enter').ok;
  if (organisation && (isMember(actor, organisation.id) || isStaffHere))
    return { ok: true, value: organisation } as const;
  return organisation ? notYours : notFound;
}

/** Somebody's own groups and papers. */
export async function drawMine(c: C) {
  const { db, actor, frame, now } = c.var;
  const { rules } = await getRules(db);
  const groups: OwnGroup[] = [];
  for (const id of [...new Set(actor.organisationIds)]) {
    const whole = await findOrganisation(db, id);
    if (!whole || !isMember(actor, id) || whole.organisation.standing === 'merged') continue;
    const { organisation } = whole;
    const until = organisation.validUntil;
    groups.push({
      organisation,
      renewFrom: until === null ? null : renewalOpensOn(rules, until),
      openCode: (await findOpenPaper(db, id))?.code,
    });
  }
  const papers = await listOwnPapers(db, actor);
  const ended = c.req.query('done') === 'ended';
  return c.html(
    <MinePage frame={frame} today={japanDay(now)} groups={groups} papers={papers} ended={ended} />,
  );
}

/** Begins a paper for a group, and leads to it. */
export async function begin(c: C, beginning: Beginning) {
  const { db, actor, now } = c.var;
  return act(db, 'registration_drafts.start', actor, now, (desk) => startPaper(desk, beginning));
}

async function beginFor(c: C, kind: Beginning['kind']) {
  const group = await openGroup(c, false);
  if (!group.ok) return no(c, group);
  const outcome = await begin(c, { kind, organisationId: group.value.id });
  return outcome.ok ? c.redirect(`${AT}/${outcome.value.code}`, 303) : no(c, outcome);
}

type RenewExtra = { refusal?: string; errors?: Record<string, string>; declared?: readonly string[] };

async function drawRenewal(c: C, organisation: Organisation, extra: RenewExtra = {}, status: Status = 200) {
  const { db, frame, lang, now } = c.var;
  const open = await findOpenPaper(db, organisation.id);
  if (open && status === 200) return c.redirect(`${AT}/${open.code}`, 303);
  const whole = await findOrganisation(db, organisation.id);
  if (!whole) return no(c, notFound);
  const today = japanDay(now);
  const standing = await getRules(db);
  const { rules } = standing;
  const isEarly =
    organisation.standing === 'registered' &&
    organisation.validUntil !== null &&
    renewalOpensOn(rules, organisation.validUntil) > today;
  if (isEarly) return no(c, refuse('closed', 'registration.renewal_not_open'));
  if (!['registered', 'lapsed'].includes(organisation.standing))
    return no(c, refuse('closed', 'registration.not_registered'));
  const content = contentOf(paperOf(whole));
  const paper = { content, kind: 'renewal', organisationId: organisation.id } as const;
  const { areas, cityFields } = await findChoices(db);
  const names = new Map([...areas, ...cityFields].map(({ code, name }) => [code, name]));
  const conditions = await judgePaper(db, paper, rules, { today, city: frame.city.name });
  return c.html(
    <RenewPage
      frame={frame}
      organisation={organisation}
      shown={shownValues(lang, content, names)}
      conditions={conditions.filter(({ condition }) => condition !== 'declarations')}
      version={versionWords(c, standing)}
      declarations={rules.declarations}
      declared={[]}
      answerOn={addWorkingDays(today, rules.answerDays)}
      until={validUntil(rules, today, organisation.validUntil)}
      {...extra}
    />,
    status,
  );
}

const declaredIn = (sent: Sent) =>
  [sent['declared'] ?? []].flat().filter((one): one is string => typeof one === 'string');

async function renew(c: C) {
  const { db, actor, now } = c.var;
  const group = await openGroup(c, false);
  if (!group.ok) return no(c, group);
  const form = await readForm(c, z.looseObject({}));
  const declared = declaredIn(form.sent);
  const outcome = await act(db, 'registration.renew_unchanged', actor, now, (desk) =>
    renewUnchanged(desk, group.value.id, declared, senderOf(c)),
  );
  if (outcome.ok) return c.redirect(`${AT}/${outcome.value.code}?done=sent`, 303);
  if (outcome.code !== 'registration.incomplete') return no(c, outcome);
  return drawRenewal(c, group.value, await whyNot(c, group.value, declared), statusOf(outcome));
}

/** Why the entry cannot be renewed as it is: a declaration is not ticked, or something is missing in the register. */
async function whyNot(c: C, organisation: Organisation, declared: readonly string[]): Promise<RenewExtra> {
  const { db, lang, now } = c.var;
  const whole = await findOrganisation(db, organisation.id);
  if (!whole) return {};
  const { rules } = await getRules(db);
  const content = contentOf(paperOf(whole));
  const ticked = { ...content, lists: { ...content.lists, declared } };
  const paper = { content: ticked, kind: 'renewal', organisationId: organisation.id } as const;
  const { wrong } = await readPaper(db, paper, rules, japanDay(now));
  const { declared: undeclared, ...rest } = wrong;
  const lacks = Object.entries(rest).map(([field, code]) => errorText(lang, field, code));
  return {
    declared,
    ...(undeclared === undefined ? {} : { errors: { declared: errorText(lang, 'declared', undeclared) } }),
    ...(lacks.length === 0 ? {} : { refusal: `${say(lang, GROUP.renewMend)}（${lacks.join('、')}）` }),
  };
}

async function end(c: C) {
  const { db, actor, now, lang, frame } = c.var;
  const group = await openGroup(c, true);
  if (!group.ok) return no(c, group);
  const organisation = group.value;
  const form = await readForm(c, z.looseObject({}));
  const sent = { reason: typed(form.sent, 'reason'), name: typed(form.sent, 'name') };
  const read = reason.safeParse(sent.reason);
  const isNamed = fold(sent.name).trim() === fold(organisation.name).trim();
  if (!read.success || !isNamed) {
    const errors = {
      reason: read.success ? undefined : say(lang, GROUP.endReasonMissing),
      name: isNamed ? undefined : say(lang, GROUP.endNameWrong, { name: organisation.name }),
    };
    return c.html(<EndPage frame={frame} organisation={organisation} typed={sent} errors={errors} />, 422);
  }
  const outcome = await act(db, 'registration.withdraw_registration', actor, now, (desk) =>
    withdrawRegistration(desk, organisation.id, read.data, senderOf(c)),
  );
  return outcome.ok ? c.redirect(`${AT}/mine?done=ended`, 303) : no(c, outcome);
}

/** A group's registration over the years: renewed, changed, ended, taken up again. */
export const groupRoutes = new Hono<AppEnv>()
  .get('/mine', (c) => drawMine(c))
  .get(`/renew/${ORG}`, async (c) => {
    const group = await openGroup(c, false);
    return group.ok ? drawRenewal(c, group.value) : no(c, group);
  })
  .post(`/renew/${ORG}`, (c) => renew(c))
  .post(`/renew/${ORG}/changed`, (c) => beginFor(c, 'renewal'))
  .post(`/change/${ORG}`, (c) => beginFor(c, 'change'))
  .post(`/again/${ORG}`, (c) => beginFor(c, 'first'))
  .get(`/end/${ORG}`, async (c) => {
    const group = await openGroup(c, true);
    if (!group.ok) return no(c, group);
    return c.html(
      <EndPage frame={c.var.frame} organisation={group.value} typed={{ reason: '', name: '' }} />,
    );
  })
  .post(`/end/${ORG}`, (c) => end(c));
