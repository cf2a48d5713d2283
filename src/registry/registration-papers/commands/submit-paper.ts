import { and, eq, isNull } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { addWorkingDays, getRules, getRulesOf } from '#registry/registration-conditions/index.ts';
import { withoutEmptyRows } from '#registry/registration-form/index.ts';
import { type Sender, tellOfPaper } from '../mails.ts';
import { findOpenLikeness, readPaper } from '../queries/judge-paper.ts';
import { PAPER_FLOW, paperCode } from '../rules/flow.ts';
import { mayWrite } from '../rules/permits.ts';
import { type RegistrationPaper, registrationPapers, registrationRemarks } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

/** Sends a paper to the centre. Everything is checked now; what was said of it before is settled by sending it again. */
export async function submitPaper(desk: Desk, code: string, version: number, sender: Sender) {
  const { tx, actor } = desk;
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayWrite(actor, paper);
  if (!permit.ok) return permit;
  const next = step(PAPER_FLOW, paper.state, 'submit');
  if (!next.ok) return next;
  if (paper.version !== version) return refuse('closed', 'registration.changed_meanwhile');
  return sendChecked(desk, paper, sender);
}

/** The second half of sending, for papers that their own command has locked and allowed. */
export async function sendChecked({ tx, now }: Desk, paper: RegistrationPaper, sender: Sender) {
  // A paper that came back keeps the conditions under which it was first sent.
  const { version, rules } =
    paper.submittedAt === null ? await getRules(tx) : await getRulesOf(tx, paper.rulesVersion);
  const today = japanDay(now);
  const { wrong } = await readPaper(tx, paper, rules, today);
  if (Object.keys(wrong).length > 0) return refuse('unmet', 'registration.incomplete');
  if ((await findOpenLikeness(tx, paper, today)).length > 0)
    return refuse('unmet', 'registration.maybe_there');
  const content = withoutEmptyRows(paper.content);
  await tx
    .update(registrationPapers)
    .set({
      state: 'submitted',
      content,
      submittedAt: now,
      changedAt: now,
      rulesVersion: version,
      version: paper.version + 1,
    })
    .where(eq(registrationPapers.id, paper.id));
  await tx
    .update(registrationRemarks)
    .set({ settledAt: now })
    .where(and(eq(registrationRemarks.paperId, paper.id), isNull(registrationRemarks.settledAt)));
  const answerOn = addWorkingDays(today, rules.answerDays);
  await tellOfPaper({ tx, now }, { ...paper, content }, 'sent', sender, { day: answerOn });
  const code = paperCode(paper.fiscalYear, paper.number);
  return done({ subjectId: paper.id, code, detail: { from: paper.state, rulesVersion: version } });
}
