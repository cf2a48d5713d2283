import { Hono } from 'hono';
import { z } from 'zod';
import { say } from '#kernel/words.ts';
import {
  AGREEMENT_VERSION,
  agreementText,
  mayAward,
  signForGroup,
  signForOffice,
} from '#pillars/2-funding/grant-awards/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findOrganisation, representativeOf } from '#registry/organisations/index.ts';
import { findNames } from '#registry/people/index.ts';
import { AGREEMENT } from './agreement-words.ts';
import { type C, codeIn, hrefOf, no, openAward, refusalWords, type Status, today } from './drawing.tsx';
import { tick } from './forms.ts';
import { AgreementPage } from './pages/agreement-page.tsx';

type Extra = { errors?: Record<string, string>; refusal?: string };

async function draw(c: C, extra: Extra = {}, status: Status = 200) {
  const opened = await openAward(c);
  if (!opened.ok) return no(c, opened);
  const { db, actor, frame, lang } = c.var;
  const { whole, code, organisation, isGroup } = opened.value;
  const { award, agreement } = whole;
  const group = await findOrganisation(db, award.organisationId);
  const representative = group && representativeOf(group, today(c));
  const officeBy = agreement?.officeBy;
  const names = officeBy ? await findNames(db, [officeBy]) : undefined;
  const facts = { ...award, code, organisationName: organisation.name, city: frame.city.name };
  const isOpen = award.state === 'decided';
  return c.html(
    <AgreementPage
      frame={frame}
      whole={whole}
      code={code}
      body={agreement?.body ?? agreementText(facts)}
      version={agreement?.textVersion ?? AGREEMENT_VERSION}
      representative={representative?.name ?? say(lang, AGREEMENT.nobody)}
      maySign={isOpen && !agreement && isGroup && representative?.personId === actor.id}
      maySignOffice={
        isOpen &&
        agreement !== undefined &&
        agreement.groupBy !== actor.id &&
        mayAward(actor, 'sign_office', award).ok
      }
      isGroup={isGroup}
      officeName={(officeBy && names?.get(officeBy)) || ''}
      {...extra}
    />,
    status,
  );
}

async function sign(c: C) {
  const { db, actor, now, frame } = c.var;
  const form = await readForm(c, z.object({ agreed: tick }));
  const agreed = form.ok && form.value.agreed;
  const outcome = await act(db, 'grant_awards.sign', actor, now, (desk) =>
    signForGroup(desk, codeIn(c), { agreed, city: frame.city.name }),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=signed`, 303);
  if (outcome.kind === 'missing') return no(c, outcome);
  const words = refusalWords(c, outcome);
  const extra =
    outcome.code === 'grant_awards.not_agreed' ? { errors: { agreed: words } } : { refusal: words };
  return draw(c, extra, statusOf(outcome));
}

async function signOffice(c: C) {
  const { db, actor, now } = c.var;
  const outcome = await act(db, 'grant_awards.sign_office', actor, now, (desk) =>
    signForOffice(desk, codeIn(c)),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=signed`, 303);
  return outcome.kind === 'missing'
    ? no(c, outcome)
    : draw(c, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** 請書・協定書: read, signed by the group, signed by the city. */
export const agreementRoutes = new Hono<AppEnv>()
  .get('/:code/agreement', (c) => draw(c))
  .post('/:code/agreement', (c) => sign(c))
  .post('/:code/agreement/office', (c) => signOffice(c));
