import { z } from 'zod';
import { dayWords } from '#kernel/japan-day.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  choosePlan,
  failPayment,
  handBackClaim,
  orderPayment,
  PAYMENT_KIND_WORDS,
  PAYMENT_PLANS,
  payPayment,
  receiveRepayment,
  setPresentation,
} from '#pillars/2-funding/grant-awards/index.ts';
import { DateField, Muted, RadioGroup, TextArea } from '#ui/index.ts';
import { idIn, today } from './drawing.tsx';
import { day, maybeDay, reason, verdict, words } from './forms.ts';
import { paymentIn } from './group-steps.tsx';
import { PAYMENT_PLAN_WORDS } from './plan-words.ts';
import type { Drawn, StepSpec } from './step-page.tsx';
import { STEP } from './step-words.ts';
import { STEP_BUTTONS } from './words.ts';

/** A sentence about the payment of the address. */
function About({ drawn, sentence, name = '' }: { drawn: Drawn; sentence: Text; name?: string }) {
  const payment = paymentIn(drawn);
  if (!payment) return null;
  const { lang } = drawn;
  const params = {
    kind: say(lang, PAYMENT_KIND_WORDS[payment.kind]),
    yen: yenWords(payment.yen, lang),
    day: payment.paidOn === null ? '' : dayWords(payment.paidOn, lang),
    name,
  };
  return <p>{say(lang, sentence, params)}</p>;
}

type ReasonProps = { drawn: Drawn; name: string; text: Text; hint?: Text; optional?: boolean };

export function Words({ drawn: { lang, value, errors }, name, text, hint, optional }: ReasonProps) {
  return (
    <TextArea
      lang={lang}
      name={name}
      label={say(lang, text)}
      hint={hint && say(lang, hint)}
      value={value(name)}
      error={errors[name]}
      optional={optional}
      rows={3}
    />
  );
}

export function Day({ drawn: { lang, value, errors }, name, text, hint, optional }: ReasonProps) {
  return (
    <DateField
      lang={lang}
      name={name}
      label={say(lang, text)}
      hint={hint && say(lang, hint)}
      value={value(name)}
      error={errors[name]}
      optional={optional}
    />
  );
}

export const PLAN: StepSpec<{ plan: (typeof PAYMENT_PLANS)[number]; reason: string }> = {
  path: '/:code/plan',
  audit: 'grant_awards.plan_payments',
  action: 'plan_payments',
  form: z.object({ plan: z.enum(PAYMENT_PLANS), reason }),
  title: STEP_BUTTONS.plan.label,
  button: STEP.save,
  next: STEP_BUTTONS.plan.next,
  isOpen: ({ whole }) => ['agreed', 'running'].includes(whole.award.state),
  initial: ({ whole }) => ({ plan: whole.award.paymentPlan ?? '', reason: whole.award.paymentReason }),
  fields: (drawn) => {
    const { lang, opened, value, errors } = drawn;
    const { paymentPlan } = opened.whole.award;
    return (
      <>
        <Muted>
          {paymentPlan === null
            ? say(lang, STEP.planUnset)
            : say(lang, STEP.planSet, { plan: say(lang, PAYMENT_PLAN_WORDS[paymentPlan]) })}
        </Muted>
        <RadioGroup
          lang={lang}
          name="plan"
          label={say(lang, STEP.plan)}
          value={value('plan')}
          options={PAYMENT_PLANS.map((plan) => ({ value: plan, label: say(lang, PAYMENT_PLAN_WORDS[plan]) }))}
          error={errors['plan']}
        />
        <Words drawn={drawn} name="reason" text={STEP.reason} hint={STEP.reasonHint} />
      </>
    );
  },
  errors: { plan: STEP.badChoice, reason: STEP.badReason },
  run: (desk, code, form) => choosePlan(desk, code, form),
  done: 'saved',
};

export const ORDER: StepSpec<{ verdict: boolean; words: string }> = {
  path: '/:code/order/:id',
  audit: 'grant_awards.order',
  action: 'order',
  form: z.object({ verdict, words }),
  title: STEP_BUTTONS.order.label,
  button: STEP.note,
  next: STEP_BUTTONS.order.next,
  isOpen: (opened, c) => paymentIn({ opened, c })?.state === 'claimed',
  initial: () => ({ verdict: 'yes' }),
  fields: (drawn) => {
    const { lang, value, errors } = drawn;
    return (
      <>
        <About drawn={drawn} sentence={STEP.orderLead} />
        <RadioGroup
          lang={lang}
          name="verdict"
          label={say(lang, STEP.choice)}
          value={value('verdict')}
          options={[
            { value: 'yes', label: say(lang, STEP.orderYes) },
            { value: 'no', label: say(lang, STEP.orderNo) },
          ]}
          error={errors['verdict']}
        />
        <Words drawn={drawn} name="words" text={STEP.reason} hint={STEP.handBackLead} optional />
      </>
    );
  },
  errors: { verdict: STEP.badChoice },
  at: { 'grant_awards.reason_needed': 'words' },
  run: (desk, code, form, c) =>
    form.verdict ? orderPayment(desk, code, idIn(c)) : handBackClaim(desk, code, idIn(c), form.words),
  done: (form) => (form.verdict ? 'ordered' : 'returned'),
};

export const PAY: StepSpec<{ on: string }> = {
  path: '/:code/pay/:id',
  audit: 'grant_awards.pay',
  action: 'pay',
  form: z.object({ on: day }),
  title: STEP_BUTTONS.pay.label,
  button: STEP.note,
  next: STEP_BUTTONS.pay.next,
  isOpen: (opened, c) => paymentIn({ opened, c })?.state === 'ordered',
  initial: (_opened, c) => ({ on: today(c) }),
  fields: (drawn) => (
    <>
      <About
        drawn={drawn}
        sentence={STEP.payLead}
        name={drawn.opened.names.get(paymentIn(drawn)?.orderedBy ?? '') ?? ''}
      />
      <Day drawn={drawn} name="on" text={STEP.paidOn} />
    </>
  ),
  errors: { on: STEP.badDay },
  at: { 'grant_awards.day_outside': 'on' },
  run: (desk, code, { on }, c) => payPayment(desk, code, idIn(c), on),
  done: 'paid',
};

export const FAIL: StepSpec<{ on: string; words: string }> = {
  path: '/:code/fail/:id',
  audit: 'grant_awards.fail',
  action: 'pay',
  form: z.object({ on: day, words: reason }),
  title: STEP_BUTTONS.fail.label,
  button: STEP.note,
  next: STEP_BUTTONS.fail.next,
  isOpen: (opened, c) => paymentIn({ opened, c })?.state === 'paid',
  initial: (_opened, c) => ({ on: today(c) }),
  fields: (drawn) => (
    <>
      <About drawn={drawn} sentence={STEP.failLead} />
      <Day drawn={drawn} name="on" text={STEP.failedOn} />
      <Words drawn={drawn} name="words" text={STEP.reason} hint={STEP.reasonHint} />
    </>
  ),
  errors: { on: STEP.badDay, words: STEP.badReason },
  at: { 'grant_awards.day_outside': 'on' },
  run: (desk, code, form, c) => failPayment(desk, code, idIn(c), form),
  done: 'failed',
};

export const RECEIVE: StepSpec<{ on: string }> = {
  path: '/:code/repayments/:id',
  audit: 'grant_awards.receive_repayment',
  action: 'receive_repayment',
  form: z.object({ on: day }),
  title: STEP_BUTTONS.receive.label,
  button: STEP.note,
  next: STEP_BUTTONS.receive.next,
  isOpen: ({ whole }, c) => whole.repayments.some(({ id, paidOn }) => id === idIn(c) && paidOn === null),
  initial: (_opened, c) => ({ on: today(c) }),
  fields: (drawn) => {
    const { lang, opened, c } = drawn;
    const one = opened.whole.repayments.find(({ id }) => id === idIn(c));
    return (
      <>
        {one && (
          <p>
            {say(lang, STEP.receiveLead, { yen: yenWords(one.yen, lang), day: dayWords(one.dueOn, lang) })}
          </p>
        )}
        <Day drawn={drawn} name="on" text={STEP.receivedOn} />
      </>
    );
  },
  errors: { on: STEP.badDay },
  at: { 'grant_awards.day_outside': 'on' },
  run: (desk, code, { on }, c) => receiveRepayment(desk, code, idIn(c), on),
  done: 'received',
};

export const PRESENTATION: StepSpec<{ on: string | null }> = {
  path: '/:code/presentation',
  audit: 'grant_awards.set_presentation',
  action: 'publish_result',
  form: z.object({ on: maybeDay }),
  title: STEP_BUTTONS.presentation.label,
  button: STEP.save,
  next: STEP_BUTTONS.presentation.next,
  isOpen: () => true,
  initial: ({ whole }) => ({ on: whole.award.presentationOn ?? '' }),
  fields: (drawn) => (
    <Day drawn={drawn} name="on" text={STEP.presentationOn} hint={STEP.presentationHint} optional />
  ),
  errors: { on: STEP.badDay },
  run: (desk, code, { on }) => setPresentation(desk, code, on),
  done: 'saved',
};
