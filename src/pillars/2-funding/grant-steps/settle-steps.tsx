import { z } from 'zod';
import { addDays } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { noteSignature } from '#pillars/2-funding/grant-awards/index.ts';
import { decideSettlement, proposeSettlement } from '#pillars/2-funding/grant-reports/index.ts';
import { Muted, NumberField, TextField } from '#ui/index.ts';
import { Verdict } from './change-steps.tsx';
import { today } from './drawing.tsx';
import { day, line, maybeDay, verdict, words, yen } from './forms.ts';
import { Day, Words } from './money-steps.tsx';
import type { Drawn, StepSpec } from './step-page.tsx';
import { STEP } from './step-words.ts';
import { STEP_BUTTONS } from './words.ts';

const REPAY_DAYS = 30;

const paidOf = ({ opened }: Drawn) =>
  opened.whole.payments.filter(({ state }) => state === 'paid').reduce((sum, one) => sum + one.yen, 0);

/** How the amount comes about: counted costs, the rate, the decision, what is paid already. */
function Ground({ drawn }: { drawn: Drawn }) {
  const { lang, opened } = drawn;
  const { most, rules, whole } = opened;
  if (!most) return null;
  const yenOf = (amount: number) => yenWords(amount, lang);
  return (
    <>
      <p>
        {say(lang, STEP.settleLead, {
          eligible: yenOf(most.eligibleYen),
          decided: yenOf(whole.award.decidedYen),
          most: yenOf(most.mostYen),
        })}
      </p>
      {rules.rate === null && <Muted>{say(lang, STEP.rateUnset)}</Muted>}
      <Muted>{say(lang, STEP.paidSoFar, { yen: yenOf(paidOf(drawn)) })}</Muted>
    </>
  );
}

const proposalForm = z.object({ yen, repayDueOn: maybeDay, words });

export const PROPOSE: StepSpec<z.infer<typeof proposalForm>> = {
  path: '/:code/settlement',
  audit: 'grant_awards.propose_settlement',
  action: 'propose_settlement',
  form: proposalForm,
  title: STEP_BUTTONS.propose.label,
  button: STEP.send,
  next: STEP_BUTTONS.propose.next,
  isOpen: ({ whole, settlement }) => whole.award.state === 'checked' && !settlement,
  initial: ({ most }, c) => ({
    yen: String(most?.mostYen ?? ''),
    repayDueOn: addDays(today(c), REPAY_DAYS),
  }),
  fields: (drawn) => {
    const { lang, value, errors } = drawn;
    return (
      <>
        <Ground drawn={drawn} />
        <NumberField
          lang={lang}
          name="yen"
          label={say(lang, STEP.settleYen)}
          value={value('yen')}
          error={errors['yen']}
          unit={lang === 'en' ? 'yen' : '円'}
          width="medium"
        />
        <Day drawn={drawn} name="repayDueOn" text={STEP.repayDueOn} hint={STEP.repayDueHint} optional />
        <Words drawn={drawn} name="words" text={STEP.reason} hint={STEP.settleWordsHint} optional />
      </>
    );
  },
  errors: { yen: STEP.badYen, repayDueOn: STEP.badDay },
  at: {
    'grant_reports.above_most': 'yen',
    'grant_awards.bad_amount': 'yen',
    'grant_reports.lower_needs_words': 'words',
  },
  run: (desk, code, form) => proposeSettlement(desk, code, form),
  done: 'proposed',
};

export const DECIDE_SETTLEMENT: StepSpec<{ verdict: boolean; words: string }> = {
  path: '/:code/settlement/decide',
  audit: 'grant_awards.decide_settlement',
  action: 'decide_settlement',
  form: z.object({ verdict, words }),
  title: STEP_BUTTONS.decide_settlement.label,
  button: STEP.decideAsked,
  next: STEP_BUTTONS.decide_settlement.next,
  isOpen: ({ settlement }) => settlement !== undefined,
  fields: (drawn) => {
    const { lang, opened, c } = drawn;
    const { settlement, names } = opened;
    if (!settlement) return null;
    const name = names.get(settlement.proposedBy) ?? '';
    return (
      <>
        <p>
          <strong>{say(lang, STEP.proposalOf, { name, yen: yenWords(settlement.settledYen, lang) })}</strong>
        </p>
        {settlement.words !== '' && <p>{settlement.words}</p>}
        <Ground drawn={drawn} />
        {settlement.proposedBy === c.var.actor.id && <Muted>{say(lang, STEP.proposalOwn)}</Muted>}
        <Verdict drawn={drawn} />
      </>
    );
  },
  errors: { verdict: STEP.badChoice },
  at: { 'grant_awards.reason_needed': 'words' },
  run: (desk, code, form) => decideSettlement(desk, code, { approve: form.verdict, words: form.words }),
  done: 'decided',
};

const signatureForm = z.object({ name: line(80), on: day });

export const NOTE_SIGNATURE: StepSpec<z.infer<typeof signatureForm>> = {
  path: '/:code/note-signature',
  audit: 'grant_awards.note_signature',
  action: 'sign_office',
  form: signatureForm,
  title: STEP_BUTTONS.note_signature.label,
  button: STEP.note,
  next: STEP_BUTTONS.note_signature.next,
  isOpen: ({ whole }) => whole.award.state === 'decided' && !whole.agreement,
  initial: (_opened, c) => ({ on: today(c) }),
  fields: (drawn) => {
    const { lang, value, errors } = drawn;
    return (
      <>
        <TextField
          lang={lang}
          name="name"
          label={say(lang, STEP.signerName)}
          value={value('name')}
          error={errors['name']}
        />
        <Day drawn={drawn} name="on" text={STEP.signedOn} />
      </>
    );
  },
  errors: { name: STEP.badName, on: STEP.badDay },
  at: { 'grant_awards.day_outside': 'on' },
  run: (desk, code, form, c) => noteSignature(desk, code, { ...form, city: c.var.frame.city.name }),
  done: 'signed',
};
