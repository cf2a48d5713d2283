import { z } from 'zod';
import { say } from '#kernel/words.ts';
import { readYen, yenWords } from '#kernel/yen.ts';
import {
  askChange,
  type BudgetLine,
  CHANGE_KIND_WORDS,
  decideChange,
  MOST_LINES,
} from '#pillars/2-funding/grant-awards/index.ts';
import { NumberField, RadioGroup } from '#ui/index.ts';
import { idIn, today } from './drawing.tsx';
import { day, formId, maybeDay, reason, verdict, words, yen } from './forms.ts';
import { Day, Words } from './money-steps.tsx';
import { ChangeCompared, EXTRA_LINES, LineFields } from './pages/line-fields.tsx';
import type { Drawn, StepSpec } from './step-page.tsx';
import { STEP } from './step-words.ts';
import { STEP_BUTTONS } from './words.ts';

type YenProps = {
  drawn: Drawn;
  name: string;
  text: keyof typeof STEP;
  hint: keyof typeof STEP;
  yenOf: number;
};

export function Yen({ drawn: { lang, value, errors }, name, text, hint, yenOf }: YenProps) {
  return (
    <NumberField
      lang={lang}
      name={name}
      label={say(lang, STEP[text])}
      hint={say(lang, STEP[hint], { yen: yenWords(yenOf, lang) })}
      value={value(name)}
      error={errors[name]}
      unit={lang === 'en' ? 'yen' : '円'}
      width="medium"
    />
  );
}

const HiddenId = ({ value }: Drawn) => <input type="hidden" name="id" value={value('id')} />;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The lines of the form; nothing when of one of them only half is written. */
function linesIn(form: Readonly<Record<string, unknown>>): BudgetLine[] | null {
  const lines: BudgetLine[] = [];
  for (let place = 0; place < MOST_LINES + EXTRA_LINES; place += 1) {
    const [item, amount] = [text(form[`item.${place}`]), text(form[`amount.${place}`])];
    if (item === '' && amount === '') continue;
    const category = text(form[`category.${place}`]);
    const read = readYen(amount);
    if (item === '' || category === '' || !('yen' in read)) return null;
    const key = text(form[`key.${place}`]).slice(0, 80) || `new-${place + 1}`;
    lines.push({ key, category: category.slice(0, 80), item: item.slice(0, 200), yen: read.yen });
  }
  return lines;
}

const lineShape = z.object({ key: z.string(), category: z.string(), item: z.string(), yen: z.number() });
const changeForm = z.preprocess(
  (form) => ({ ...(form as object), lines: linesIn(form as Record<string, unknown>) }),
  z.object({ id: formId, reason, yen, endsOn: day, lines: z.array(lineShape, 'lines') }),
);

export const CHANGE: StepSpec<z.infer<typeof changeForm>> = {
  path: '/:code/change',
  audit: 'grant_awards.ask_change',
  action: 'ask_change',
  form: changeForm,
  title: STEP_BUTTONS.change.label,
  button: STEP.send,
  next: STEP_BUTTONS.change.next,
  isOpen: ({ whole, situation }) => ['agreed', 'running'].includes(whole.award.state) && !situation.change,
  initial: ({ whole }) => ({
    id: crypto.randomUUID(),
    yen: String(whole.award.decidedYen),
    endsOn: whole.award.plannedEndOn,
  }),
  fields: (drawn) => (
    <>
      <HiddenId {...drawn} />
      <Words drawn={drawn} name="reason" text={STEP.reason} hint={STEP.reasonHint} />
      <Yen
        drawn={drawn}
        name="yen"
        text="newYen"
        hint="newYenHint"
        yenOf={drawn.opened.whole.award.decidedYen}
      />
      <Day drawn={drawn} name="endsOn" text={STEP.endsOn} hint={STEP.endsOnHint} />
      <LineFields drawn={drawn} />
    </>
  ),
  errors: { reason: STEP.badReason, yen: STEP.badYen, endsOn: STEP.badDay, lines: STEP.badLines },
  at: {
    'grant_awards.change_raises': 'yen',
    'grant_awards.bad_lines': 'lines',
    'grant_awards.lines_below': 'lines',
    'grant_awards.day_outside': 'endsOn',
  },
  run: (desk, code, form) => askChange(desk, code, { kind: 'change', ...form }),
  done: 'asked',
};

const stopForm = z.object({ id: formId, reason, yen, endsOn: day });

export const STOP: StepSpec<z.infer<typeof stopForm>> = {
  path: '/:code/stop',
  audit: 'grant_awards.ask_change',
  action: 'ask_change',
  form: stopForm,
  title: STEP_BUTTONS.stop.label,
  button: STEP.send,
  next: STEP_BUTTONS.stop.next,
  isOpen: ({ whole, situation }) => whole.award.state === 'running' && !situation.change,
  initial: ({ whole }, c) => ({
    id: crypto.randomUUID(),
    yen: String(whole.award.decidedYen),
    endsOn: today(c),
  }),
  fields: (drawn) => (
    <>
      <HiddenId {...drawn} />
      <Words drawn={drawn} name="reason" text={STEP.reason} hint={STEP.reasonHint} />
      <Day drawn={drawn} name="endsOn" text={STEP.stopOn} />
      <Yen
        drawn={drawn}
        name="yen"
        text="stopYen"
        hint="stopYenHint"
        yenOf={drawn.opened.whole.award.decidedYen}
      />
    </>
  ),
  errors: { reason: STEP.badReason, yen: STEP.badYen, endsOn: STEP.badDay },
  at: { 'grant_awards.change_raises': 'yen', 'grant_awards.day_outside': 'endsOn' },
  run: (desk, code, form) => askChange(desk, code, { kind: 'stop', lines: [], ...form }),
  done: 'asked',
};

const revokeForm = z.object({ id: formId, reason, yen, repayDueOn: maybeDay });

export const REVOKE: StepSpec<z.infer<typeof revokeForm>> = {
  path: '/:code/revoke',
  audit: 'grant_awards.ask_revocation',
  action: 'ask_revocation',
  form: revokeForm,
  title: STEP_BUTTONS.revoke.label,
  button: STEP.send,
  next: STEP_BUTTONS.revoke.next,
  kind: 'danger',
  isOpen: ({ whole, situation }) => whole.award.endedOn === null && !situation.change,
  initial: () => ({ id: crypto.randomUUID(), yen: '0' }),
  fields: (drawn) => {
    const paid = drawn.opened.whole.payments.filter(({ state }) => state === 'paid');
    const yenOf = paid.reduce((sum, one) => sum + one.yen, 0);
    return (
      <>
        <HiddenId {...drawn} />
        <Words drawn={drawn} name="reason" text={STEP.reason} hint={STEP.reasonHint} />
        <Yen drawn={drawn} name="yen" text="keepYen" hint="keepYenHint" yenOf={yenOf} />
        <Day drawn={drawn} name="repayDueOn" text={STEP.repayDueOn} hint={STEP.repayDueHint} optional />
      </>
    );
  },
  errors: { reason: STEP.badReason, yen: STEP.badYen, repayDueOn: STEP.badDay },
  at: {
    'grant_awards.keeps_more_than_paid': 'yen',
    'grant_awards.change_raises': 'yen',
    'grant_awards.due_day_needed': 'repayDueOn',
  },
  run: (desk, code, form) => askChange(desk, code, { kind: 'revoke', lines: [], endsOn: null, ...form }),
  done: 'proposed',
};

export const DECIDE_CHANGE: StepSpec<{ verdict: boolean; words: string }> = {
  path: '/:code/changes/:id',
  audit: 'grant_awards.decide_change',
  action: 'decide_change',
  form: z.object({ verdict, words }),
  title: ({ opened, c }) => {
    const found = opened.whole.changes.find(({ id }) => id === idIn(c));
    return found ? CHANGE_KIND_WORDS[found.kind] : STEP_BUTTONS.decide_change.label;
  },
  button: STEP.decideAsked,
  next: STEP_BUTTONS.decide_change.next,
  isOpen: ({ situation }, c) => situation.change?.id === idIn(c),
  fields: (drawn) => (
    <ChangeCompared drawn={drawn} id={idIn(drawn.c)}>
      <Verdict drawn={drawn} />
    </ChangeCompared>
  ),
  errors: { verdict: STEP.badChoice },
  at: { 'grant_awards.reason_needed': 'words' },
  run: (desk, code, form, c) =>
    decideChange(desk, code, idIn(c), { approve: form.verdict, words: form.words }),
  done: 'decided',
};

/** Yes or no, with words; a no needs them. */
export function Verdict({ drawn }: { drawn: Drawn }) {
  const { lang, value, errors } = drawn;
  return (
    <>
      <RadioGroup
        lang={lang}
        name="verdict"
        label={say(lang, STEP.choice)}
        value={value('verdict')}
        options={[
          { value: 'yes', label: say(lang, STEP.approve) },
          { value: 'no', label: say(lang, STEP.refuse) },
        ]}
        error={errors['verdict']}
      />
      <Words drawn={drawn} name="words" text={STEP.decisionWords} hint={STEP.decisionWordsHint} optional />
    </>
  );
}
