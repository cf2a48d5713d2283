import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { originOf } from '#platform/settings/settings.ts';
import { RefusalPage } from '#ui/index.ts';
import { confirmByAccount } from './commands/confirm-recovery.ts';
import { approveRecovery, refuseRecovery } from './commands/decide-recovery.ts';
import { viewRecovery } from './commands/view-recovery.ts';
import { wordForm } from './forms.ts';
import { CasePage } from './pages/case-page.tsx';
import { RecoveryConfirmPage } from './pages/public-pages.tsx';
import { listToConfirm } from './queries/list-recoveries.ts';
import { stateOf } from './rules/flow.ts';
import { RECOVERY_PERMITS } from './rules/permits.ts';
import { RECOVERY, RECOVERY_REFUSALS } from './words.ts';

type C = Context<AppEnv>;
type Action = 'approve' | 'refuse';
const ID = ':id{[0-9a-f-]{36}}';

function refused(c: C, refusal: Refusal<keyof typeof RECOVERY_REFUSALS>) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, RECOVERY.list)}
      reason={say(lang, RECOVERY_REFUSALS[refusal.code])}
      instead={say(lang, RECOVERY.insteadDesk)}
    />,
    statusOf(refusal),
  );
}

type Shown = { typed?: { action: Action; word: string; error: string }; refusal?: string };

/** Draws a case; that somebody read it is written down each time. */
async function drawCase(c: C, shown: Shown = {}, status: 200 | 409 | 422 = 200) {
  const { db, actor, now, frame } = c.var;
  const id = c.req.param('id') ?? '';
  const viewed = await act(db, 'succession_looks.view_recovery', actor, now, (desk) =>
    viewRecovery(desk, id),
  );
  if (!viewed.ok) return refused(c, viewed);
  const { recovery, whole } = viewed.value;
  return c.html(
    <CasePage
      frame={frame}
      recovery={recovery}
      whole={whole}
      stands={stateOf(recovery, now)}
      mayDecide={mayBy(RECOVERY_PERMITS, actor, 'decide').ok}
      {...shown}
    />,
    status,
  );
}

async function decide(c: C, action: Action) {
  const { db, actor, now, lang, frame, settings } = c.var;
  const id = c.req.param('id') ?? '';
  const permit = mayBy(RECOVERY_PERMITS, actor, 'decide');
  if (!permit.ok) return refused(c, permit);
  const form = await readForm(c, wordForm);
  if (!form.ok) {
    const code = action === 'approve' ? 'recovery.needs_word' : 'recovery.needs_reason';
    const error = say(lang, RECOVERY_REFUSALS[code]);
    return drawCase(c, { typed: { action, word: typed(form.sent, 'word'), error } }, 422);
  }
  const house = { name: frame.city.name, origin: originOf(settings) };
  const command = action === 'approve' ? approveRecovery : refuseRecovery;
  const outcome = await act(db, `succession.${action}_recovery`, actor, now, (desk) =>
    command(desk, id, form.value.word, house),
  );
  if (outcome.ok) return c.redirect(`/desk/succession/recoveries/${id}`, 303);
  if (outcome.kind === 'closed')
    return drawCase(c, { refusal: say(lang, RECOVERY_REFUSALS[outcome.code]) }, 409);
  return refused(c, outcome);
}

/** The centre's cases, and confirming by one's own account. Below /desk/succession. */
export const recoveryDeskRoutes = new Hono<AppEnv>()
  .get(`/recoveries/${ID}`, (c) => drawCase(c))
  .post(`/recoveries/${ID}/approve`, (c) => decide(c, 'approve'))
  .post(`/recoveries/${ID}/refuse`, (c) => decide(c, 'refuse'))
  .get(`/confirm/${ID}`, async (c) => {
    const { db, actor, now, frame } = c.var;
    const waiting = await listToConfirm(db, actor.id, now);
    const found = waiting.find(({ recovery }) => recovery.id === c.req.param('id'));
    if (!found) return c.notFound();
    const { recovery, group } = found;
    const names = { group, asker: recovery.askerName, second: recovery.secondName };
    return c.html(
      <RecoveryConfirmPage frame={frame} {...names} action={`/desk/succession/confirm/${recovery.id}`} />,
    );
  })
  .post(`/confirm/${ID}`, async (c) => {
    const { db, actor, now, frame } = c.var;
    const outcome = await act(db, 'succession.confirm_recovery', actor, now, (desk) =>
      confirmByAccount(desk, c.req.param('id'), frame.city.name),
    );
    return outcome.ok ? c.redirect('/desk', 303) : refused(c, outcome);
  });
