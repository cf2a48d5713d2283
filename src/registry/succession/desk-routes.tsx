import { Hono } from 'hono';
import { hasRole } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { newToken } from '#platform/identity/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { codeOf, listOrganisationNames } from '#registry/organisations/index.ts';
import { listRecoveries, RECOVERY_PERMITS, recoveryDeskRoutes } from '#registry/recovery/index.ts';
import { callBackHandover, noteHandover } from './commands/close-handover.ts';
import { endMember } from './commands/end-member.ts';
import { inviteMember } from './commands/invite-member.ts';
import { offerHandover } from './commands/offer-handover.ts';
import { takeUpOnDesk } from './commands/take-up-handover.ts';
import { type C, type DoneKey, drawMembers, errorWords, groupFor, refusedPage } from './desk-context.tsx';
import { inviteForm, NEW, offerForm } from './forms.ts';
import { type Group, homeOf } from './pages/group.ts';
import { OwnGroupsPage, StaffPage, TakeUpPage } from './pages/other-pages.tsx';
import { listOffersTo, listUnnoted } from './queries/list-handovers.ts';
import { SUCCESSION_REFUSALS, type SuccessionRefusal } from './refusal-words.ts';
import { maySuccession, SUCCESSION_PERMITS } from './rules/permits.ts';

const ID = ':id{[0-9a-f-]{36}}';

/** Which field a refusal belongs to; the others stand over the page. */
const FIELD_OF: Partial<Record<SuccessionRefusal, string>> = {
  'succession.member_already': 'mail',
  'succession.to_oneself': 'who',
  'succession.no_member': 'who',
  'people.ends_in_the_past': 'endsOn',
};

type Step = {
  name: `succession.${string}`;
  command: (desk: Desk) => Promise<Outcome<Done, SuccessionRefusal>>;
  done: DoneKey;
  form?: { view: 'offer' | 'invite'; sent: Sent };
};

/** Runs one command for a group, and draws its page again when it was refused. */
async function run(c: C, group: Group, { name, command, done, form }: Step) {
  const { db, actor, now, lang } = c.var;
  const outcome = await act(db, name, actor, now, command);
  if (outcome.ok) {
    const isMine = actor.organisationIds.includes(group.id) || !hasRole(actor, 'group_member');
    return c.redirect(isMine ? `${homeOf(group)}?done=${done}` : '/desk', 303);
  }
  const words = say(lang, SUCCESSION_REFUSALS[outcome.code]);
  const field = FIELD_OF[outcome.code];
  const isField = form !== undefined && field !== undefined;
  const back = form && { sent: form.sent, errors: isField ? { [field]: words } : {} };
  const view = form?.view ?? 'home';
  return drawMembers(c, group, { view, back, refusal: isField ? undefined : words }, statusOf(outcome));
}

function linkFor(c: C, path: string) {
  const { token, hash } = newToken();
  return { url: `${originOf(c.var.settings)}${path}/${token}`, hash, house: c.var.frame.city.name };
}

async function postOffer(c: C, group: Group) {
  const { lang } = c.var;
  const form = await readForm(c, offerForm);
  if (!form.ok) {
    const back = { sent: form.sent, errors: errorWords(lang, form.errors) };
    return drawMembers(c, group, { view: 'offer', back }, 422);
  }
  const { id, who, name, mail, stays } = form.value;
  const memberId = who === NEW ? null : who;
  const offer = {
    id,
    memberId,
    name: name.trim(),
    mail: mail.normalize('NFKC'),
    lang,
    stays: stays === 'yes',
  };
  return run(c, group, {
    name: 'succession.offer',
    command: (desk) => offerHandover(desk, group.id, offer, linkFor(c, '/succession/take-up')),
    done: 'offered',
    form: { view: 'offer', sent: form.sent },
  });
}

async function postInvite(c: C, group: Group) {
  const { lang } = c.var;
  const form = await readForm(c, inviteForm);
  if (!form.ok) {
    const back = { sent: form.sent, errors: errorWords(lang, form.errors) };
    return drawMembers(c, group, { view: 'invite', back }, 422);
  }
  return run(c, group, {
    name: 'succession.invite_member',
    command: (desk) => inviteMember(desk, group.id, { ...form.value, lang }, linkFor(c, '/invitations')),
    done: 'invited',
    form: { view: 'invite', sent: form.sent },
  });
}

async function drawHome(c: C) {
  const { db, actor, now, frame } = c.var;
  if (mayBy(RECOVERY_PERMITS, actor, 'list').ok) {
    const mayNote = mayBy(SUCCESSION_PERMITS, actor, 'note').ok;
    const [handovers, recoveries] = [await listUnnoted(db), await listRecoveries(db, now)];
    return c.html(<StaffPage {...{ frame, handovers, recoveries, mayNote }} />);
  }
  const names = await listOrganisationNames(db, actor.organisationIds);
  const groups = [...names.values()].map(({ id, number, name }) => ({ id, code: codeOf(number), name }));
  const [only] = groups;
  if (only && groups.length === 1) return c.redirect(homeOf(only), 303);
  return c.html(<OwnGroupsPage frame={frame} groups={groups} />);
}

/** Members and representatives of groups, for themselves and for the centre. Below /desk/succession. */
export const successionDeskRoutes = new Hono<AppEnv>()
  .get('/', drawHome)
  .get(`/offers/${ID}`, async (c) => {
    const { db, actor, now, frame } = c.var;
    const offers = await listOffersTo(db, actor.id, now);
    const found = offers.find(({ handover }) => handover.id === c.req.param('id'));
    if (!found) return c.notFound();
    const { group, handover } = found;
    const action = `/desk/succession/offers/${handover.id}`;
    return c.html(<TakeUpPage frame={frame} group={group} name={handover.name} action={action} />);
  })
  .post(`/offers/${ID}`, async (c) => {
    const { db, actor, now, frame } = c.var;
    const outcome = await act(db, 'succession.take_up', actor, now, (desk) =>
      takeUpOnDesk(desk, c.req.param('id'), frame.city.name),
    );
    return outcome.ok ? c.redirect('/desk/succession', 303) : refusedPage(c, outcome);
  })
  .post(`/handovers/${ID}/note`, async (c) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'succession.note', actor, now, (desk) =>
      noteHandover(desk, c.req.param('id')),
    );
    return outcome.ok ? c.redirect('/desk/succession', 303) : refusedPage(c, outcome);
  })
  .route('/', recoveryDeskRoutes)
  .get('/:code', async (c) => {
    const found = await groupFor(c);
    return found.ok ? drawMembers(c, found.group) : found.answer;
  })
  .get('/:code/:view{(?:invite|hand-over)}', async (c) => {
    const found = await groupFor(c);
    if (!found.ok) return found.answer;
    const action = c.req.param('view') === 'invite' ? 'invite_member' : 'hand_over';
    const permit = maySuccession(c.var.actor, found.group.id, action);
    if (!permit.ok) return refusedPage(c, permit);
    return drawMembers(c, found.group, { view: action === 'hand_over' ? 'offer' : 'invite' });
  })
  .post('/:code/invite', async (c) => {
    const found = await groupFor(c);
    return found.ok ? postInvite(c, found.group) : found.answer;
  })
  .post('/:code/handovers', async (c) => {
    const found = await groupFor(c);
    return found.ok ? postOffer(c, found.group) : found.answer;
  })
  .post(`/:code/handovers/${ID}/call-back`, async (c) => {
    const found = await groupFor(c);
    if (!found.ok) return found.answer;
    const { group } = found;
    return run(c, group, {
      name: 'succession.call_back',
      command: (desk) => callBackHandover(desk, group.id, c.req.param('id')),
      done: 'calledBack',
    });
  })
  .post(`/:code/members/${ID}/end`, async (c) => {
    const found = await groupFor(c);
    if (!found.ok) return found.answer;
    const { group } = found;
    const personId = c.req.param('id');
    const outcome = await act(c.var.db, 'succession.end_member', c.var.actor, c.var.now, (desk) =>
      endMember(desk, group.id, personId),
    );
    // Whoever has left sees the group no more.
    if (outcome.ok)
      return c.redirect(personId === c.var.actor.id ? '/desk' : `${homeOf(group)}?done=ended`, 303);
    return drawMembers(
      c,
      group,
      { refusal: say(c.var.lang, SUCCESSION_REFUSALS[outcome.code]) },
      statusOf(outcome),
    );
  });
