import type { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { z } from 'zod';
import type { Outcome } from '#kernel/verdict.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { type AwardAction, mayAward } from '#pillars/2-funding/grant-awards/index.ts';
import { act, type Desk, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Notice, Page } from '#ui/index.ts';
import { type C, codeIn, hrefOf, no, type Opened, openAward, refusalWords, type Status } from './drawing.tsx';
import { PAGE } from './page-words.ts';
import type { DoneKey } from './words.ts';

/** What the fields of a step draw from. */
export type Drawn = {
  readonly c: C;
  readonly opened: Opened;
  readonly lang: Lang;
  readonly value: (name: string) => string;
  readonly errors: Readonly<Record<string, string>>;
  readonly sent: Sent | undefined;
};

/** A step of an award on a page of its own: what it is, its fields, one button, what happens next. */
export type StepSpec<T> = {
  readonly path: string;
  readonly audit: `grant_awards.${string}`;
  readonly action: AwardAction;
  readonly form: z.ZodType<T>;
  readonly title: Text | ((drawn: Drawn) => Text);
  readonly button: Text;
  readonly next: Text;
  readonly kind?: 'danger' | undefined;
  /** Whether the award is at this step; otherwise the case is shown. */
  readonly isOpen: (opened: Opened, c: C) => boolean;
  readonly initial?: ((opened: Opened, c: C) => Record<string, string>) | undefined;
  readonly fields: (drawn: Drawn) => Child;
  /** The sentence of a field that could not be read. */
  readonly errors: Readonly<Record<string, Text>>;
  /** Fields at which refusals are said. */
  readonly at?: Readonly<Record<string, string>> | undefined;
  readonly run: (desk: Desk, code: string, value: T, c: C) => Promise<Outcome<Done, string>>;
  readonly done: DoneKey | ((value: T) => DoneKey);
};

async function draw<T>(
  c: C,
  spec: StepSpec<T>,
  opened: Opened,
  sent?: Sent,
  errors: Record<string, string> = {},
  refusal?: string,
  status: Status = 200,
) {
  const { frame, lang } = c.var;
  const initial = spec.initial?.(opened, c) ?? {};
  const value = (name: string) => (sent ? typed(sent, name) : (initial[name] ?? ''));
  const drawn: Drawn = { c, opened, lang, value, errors, sent };
  const title = say(lang, typeof spec.title === 'function' ? spec.title(drawn) : spec.title);
  const { award } = opened.whole;
  return c.html(
    <Page
      frame={frame}
      title={title}
      lead={`${award.title}　${opened.organisation.name}`}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
        { label: opened.code, href: hrefOf(c) },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Form action={c.req.path}>
        {spec.fields(drawn)}
        <Actions next={say(lang, spec.next)}>
          <Button kind={spec.kind}>{say(lang, spec.button)}</Button>
          <ButtonLink href={hrefOf(c)} kind="secondary">
            {say(lang, PAGE.cancel)}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>,
    status,
  );
}

/** Opens the award for the step; hands back the answer when it is not to be drawn. */
async function openStep<T>(c: C, spec: StepSpec<T>) {
  const opened = await openAward(c);
  if (!opened.ok) return { answer: no(c, opened) };
  const permit = mayAward(c.var.actor, spec.action, opened.value.whole.award);
  return permit.ok ? { opened: opened.value } : { answer: no(c, permit) };
}

async function post<T>(c: C, spec: StepSpec<T>) {
  const { opened, answer } = await openStep(c, spec);
  if (!opened) return answer;
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, spec.form);
  if (!form.ok) {
    const wrong = Object.keys(form.errors).flatMap((name) => {
      const words = spec.errors[name];
      return words ? [[name, say(lang, words)] as const] : [];
    });
    return draw(c, spec, opened, form.sent, Object.fromEntries(wrong), undefined, 422);
  }
  const outcome = await act(db, spec.audit, actor, now, (desk) => spec.run(desk, codeIn(c), form.value, c));
  const done = typeof spec.done === 'function' ? spec.done(form.value) : spec.done;
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=${done}`, 303);
  if (outcome.kind === 'missing') return no(c, outcome);
  const words = refusalWords(c, outcome);
  const field = spec.at?.[outcome.code];
  const errors = field === undefined ? {} : { [field]: words };
  return draw(c, spec, opened, form.sent, errors, field === undefined ? words : undefined, statusOf(outcome));
}

/** Mounts a step below the address of its award. */
export function mountStep<T>(routes: Hono<AppEnv>, spec: StepSpec<T>): void {
  routes.get(spec.path, async (c) => {
    const { opened, answer } = await openStep(c, spec);
    if (!opened) return answer;
    return spec.isOpen(opened, c) ? draw(c, spec, opened) : c.redirect(hrefOf(c), 303);
  });
  routes.post(spec.path, (c) => post(c, spec));
}

type ButtonSpec = {
  readonly path: string;
  readonly audit: `grant_awards.${string}`;
  readonly done: DoneKey;
  readonly run: (desk: Desk, code: string, c: C) => Promise<Outcome<Done, string>>;
  readonly redraw: (c: C, refusal: string, status: Status) => Promise<Response>;
};

/** Mounts a button of the case page: nothing to fill in. */
export function mountButton(routes: Hono<AppEnv>, { path, audit, done, run, redraw }: ButtonSpec): void {
  routes.post(path, async (c) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, audit, actor, now, (desk) => run(desk, codeIn(c), c));
    if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=${done}`, 303);
    if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return no(c, outcome);
    return redraw(c, refusalWords(c, outcome), statusOf(outcome));
  });
}
