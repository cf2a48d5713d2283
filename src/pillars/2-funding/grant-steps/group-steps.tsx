import { z } from 'zod';
import { addDays } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  claimPayment,
  giveUpAward,
  PAYMENT_KIND_WORDS,
  startAward,
} from '#pillars/2-funding/grant-awards/index.ts';
import { BigNumber, Checkbox, DateField, Notice, TextArea } from '#ui/index.ts';
import { idIn, today } from './drawing.tsx';
import { day, reason, tick } from './forms.ts';
import type { Drawn, StepSpec } from './step-page.tsx';
import { STEP } from './step-words.ts';
import { STEP_BUTTONS } from './words.ts';

const REPAY_DAYS = 30;

/** The payment that an address names. */
export const paymentIn = ({ opened, c }: Pick<Drawn, 'opened' | 'c'>) =>
  opened.whole.payments.find(({ id }) => id === c.req.param('id'));

export const START: StepSpec<{ on: string }> = {
  path: '/:code/start',
  audit: 'grant_awards.start',
  action: 'start',
  form: z.object({ on: day }),
  title: STEP_BUTTONS.start.label,
  button: STEP_BUTTONS.start.label,
  next: STEP_BUTTONS.start.next,
  isOpen: ({ whole }) => whole.award.state === 'agreed',
  initial: (_opened, c) => ({ on: today(c) }),
  fields: ({ lang, value, errors }) => (
    <DateField
      lang={lang}
      name="on"
      label={say(lang, STEP.startOn)}
      value={value('on')}
      error={errors['on']}
    />
  ),
  errors: { on: STEP.badDay },
  at: { 'grant_awards.start_outside': 'on' },
  run: (desk, code, { on }) => startAward(desk, code, on),
  done: 'started',
};

export const CLAIM: StepSpec<{ account: boolean }> = {
  path: '/:code/claim/:id',
  audit: 'grant_awards.claim',
  action: 'claim',
  form: z.object({ account: tick }),
  title: STEP_BUTTONS.claim.label,
  button: STEP_BUTTONS.claim.label,
  next: STEP_BUTTONS.claim.next,
  isOpen: (opened, c) => paymentIn({ opened, c })?.state === 'planned',
  fields: (drawn) => <ClaimFields {...drawn} />,
  errors: {},
  at: { 'grant_awards.account_needed': 'account' },
  run: (desk, code, { account }, c) => claimPayment(desk, code, idIn(c), account),
  done: 'claimed',
};

function ClaimFields(drawn: Drawn) {
  const { lang, opened, errors, sent } = drawn;
  const payment = paymentIn(drawn);
  const isNoted = opened.whole.award.accountNotedOn !== null;
  return (
    <>
      {payment && (
        <BigNumber
          value={yenWords(payment.yen, lang)}
          label={`${say(lang, STEP.claimLead)}（${say(lang, PAYMENT_KIND_WORDS[payment.kind])}）`}
        />
      )}
      {payment && payment.words !== '' && <Notice lang={lang} kind="warning" title={payment.words} />}
      <Checkbox
        lang={lang}
        name="account"
        label={say(lang, STEP.account)}
        hint={say(lang, STEP.accountHint)}
        checked={sent ? sent['account'] === 'yes' : isNoted}
        error={errors['account']}
      />
    </>
  );
}

export const GIVE_UP: StepSpec<{ reason: string }> = {
  path: '/:code/give-up',
  audit: 'grant_awards.give_up',
  action: 'give_up',
  form: z.object({ reason }),
  title: STEP_BUTTONS.give_up.label,
  button: STEP_BUTTONS.give_up.label,
  next: STEP_BUTTONS.give_up.next,
  kind: 'danger',
  isOpen: ({ whole }) => ['decided', 'agreed'].includes(whole.award.state),
  fields: ({ lang, opened, value, errors }) => (
    <>
      <Notice lang={lang} kind="warning" title={say(lang, STEP.giveUpLead)}>
        {opened.whole.payments.some(({ state }) => state === 'paid') && <p>{say(lang, STEP.repayLead)}</p>}
      </Notice>
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, STEP.reason)}
        hint={say(lang, STEP.reasonHint)}
        value={value('reason')}
        error={errors['reason']}
        rows={3}
      />
    </>
  ),
  errors: { reason: STEP.badReason },
  run: (desk, code, form, c) => giveUpAward(desk, code, form.reason, addDays(today(c), REPAY_DAYS)),
  done: 'given_up',
};
