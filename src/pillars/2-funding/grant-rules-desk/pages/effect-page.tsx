import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type RuleField, type RuleSet, sayWords } from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  Button,
  DataTable,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  RefusalNotice,
  Section,
  TextArea,
} from '#ui/index.ts';
import type { Effect, Moved } from '../queries/measure-effect.ts';
import { OUTCOMES } from '../rules/outcomes.ts';
import { DESK } from '../words.ts';
import { ChangeTable } from './compare-page.tsx';
import { ruleCrumbs, versionTitle } from './version-page.tsx';

type Props = {
  frame: Frame;
  set: RuleSet;
  current: RuleSet | undefined;
  changed: readonly RuleField[];
  effect: Effect;
  note: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** What a draft would change, in values and for the groups of today, before it is put in force. */
export function EffectPage({ frame, set, current, changed, effect, note, errors = {}, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.effectTitle)}
      lead={say(lang, DESK.effectLead)}
      crumbs={[...ruleCrumbs(lang), { label: versionTitle(lang, set), href: `/desk/grant-rules/${set.id}` }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      <Section title={say(lang, DESK.changes)}>
        {current === undefined ? (
          <p>{say(lang, DESK.first)}</p>
        ) : (
          <ChangeTable lang={lang} before={current} after={set} changed={changed} />
        )}
      </Section>
      <Section title={say(lang, DESK.who)}>
        <EffectTable lang={lang} effect={effect} />
        <Notice lang={lang} kind="info" title={say(lang, DESK.invisible)} />
      </Section>
      <Groups lang={lang} title={say(lang, DESK.gained)} groups={effect.gained} />
      <Groups lang={lang} title={say(lang, DESK.lost)} groups={effect.lost} />
      <Form action={`/desk/grant-rules/${set.id}/enforce`} hidden={{ revision: set.revision }}>
        <TextArea
          lang={lang}
          name="note"
          label={say(lang, DESK.note)}
          hint={say(lang, DESK.noteHint)}
          value={note}
          error={errors['note']}
          rows={3}
        />
        <Actions next={say(lang, DESK.enforceNext)}>
          <Button>{say(lang, DESK.enforce)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function EffectTable({ lang, effect }: { lang: Lang; effect: Effect }) {
  const { now, draft, judged } = effect;
  const rows = OUTCOMES.map((outcome) => ({ outcome, now: now?.[outcome] ?? null, later: draft[outcome] }));
  return (
    <DataTable
      caption={say(lang, DESK.judged, { count: judged })}
      showCaption
      columns={[
        { head: say(lang, DESK.outcome), rowHead: true, cell: ({ outcome }) => say(lang, DESK[outcome]) },
        { head: say(lang, DESK.now), kind: 'number', cell: (row) => (row.now === null ? '—' : row.now) },
        { head: say(lang, DESK.thisDraft), kind: 'number', cell: (row) => row.later },
      ]}
      rows={rows}
    />
  );
}

const MOST_NAMED = 30;

function Groups({ lang, title, groups }: { lang: Lang; title: string; groups: readonly Moved[] }) {
  return (
    <Section title={`${title}（${groups.length}）`}>
      {groups.length === 0 ? (
        <p class="muted">{say(lang, DESK.nobody)}</p>
      ) : (
        <ul class="plain-list">
          {groups.slice(0, MOST_NAMED).map(({ name, rules }) => (
            <li>
              {name}：{rules.map(({ rule }) => sayWords(lang, rule.sentence)).join(' ／ ')}
            </li>
          ))}
          {groups.length > MOST_NAMED && <li>…</li>}
        </ul>
      )}
    </Section>
  );
}
