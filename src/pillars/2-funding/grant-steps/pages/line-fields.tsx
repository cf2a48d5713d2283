import type { Child } from 'hono/jsx';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { BudgetLine } from '#pillars/2-funding/grant-awards/index.ts';
import { DataTable, Facts, FieldGroup, HiddenField, NumberField, SelectField, TextField } from '#ui/index.ts';
import { PAGE } from '../page-words.ts';
import type { Drawn } from '../step-page.tsx';
import { STEP } from '../step-words.ts';

/** Empty lines under those that are there. */
export const EXTRA_LINES = 3;

/** The lines of a budget as fields, with some empty ones; without script a line is removed by emptying it. */
export function LineFields({ drawn }: { drawn: Drawn }) {
  const { lang, opened, errors, sent, value } = drawn;
  const { lines } = opened.whole;
  const { categories } = opened;
  const count = lines.length + EXTRA_LINES;
  const known = [...categories].map(([key, name]) => ({ value: key, label: name }));
  const strange = lines.filter(({ category }) => !categories.has(category));
  const options = [...known, ...strange.map(({ category }) => ({ value: category, label: category }))];
  const at = (name: string, place: number, standing: string) => (sent ? value(`${name}.${place}`) : standing);
  return (
    <FieldGroup title={say(lang, STEP.lines)} hint={say(lang, STEP.linesHint)}>
      {errors['lines'] !== undefined && (
        <p class="field__error" id="field-lines">
          {errors['lines']}
        </p>
      )}
      {Array.from({ length: count }, (_, place) => {
        const line: BudgetLine | undefined = lines[place];
        return (
          <FieldGroup title={`${place + 1}`}>
            <HiddenField name={`key.${place}`} value={line?.key ?? `new-${place + 1}`} />
            {options.length > 0 ? (
              <SelectField
                lang={lang}
                name={`category.${place}`}
                label={say(lang, PAGE.category)}
                value={at('category', place, line?.category ?? '')}
                options={options}
              />
            ) : (
              <TextField
                lang={lang}
                name={`category.${place}`}
                label={say(lang, PAGE.category)}
                value={at('category', place, line?.category ?? '')}
              />
            )}
            <TextField
              lang={lang}
              name={`item.${place}`}
              label={say(lang, PAGE.item)}
              value={at('item', place, line?.item ?? '')}
            />
            <NumberField
              lang={lang}
              name={`amount.${place}`}
              label={say(lang, PAGE.amount)}
              value={at('amount', place, line ? String(line.yen) : '')}
              unit={lang === 'en' ? 'yen' : '円'}
              width="medium"
            />
          </FieldGroup>
        );
      })}
    </FieldGroup>
  );
}

/** What was asked, beside what stands. */
export function ChangeCompared({ drawn, id, children }: { drawn: Drawn; id: string; children: Child }) {
  const { lang, opened } = drawn;
  const change = opened.whole.changes.find((one) => one.id === id);
  if (!change) return null;
  const yen = (amount: number) => yenWords(amount, lang);
  const before = new Map(opened.whole.lines.map((line) => [line.key, line]));
  const gone = opened.whole.lines.filter(({ key }) => !change.lines.some((line) => line.key === key));
  const rows = [...change.lines, ...gone.map((line) => ({ ...line, yen: 0 }))];
  return (
    <>
      <p>{say(lang, STEP.decideLead, { name: opened.names.get(change.requestedBy) ?? '' })}</p>
      <Facts
        facts={[
          { term: say(lang, STEP.reason), detail: change.reason },
          { term: say(lang, PAGE.yen), detail: `${yen(change.beforeYen)} → ${yen(change.yen)}` },
          ...(change.endsOn === null
            ? []
            : [{ term: say(lang, STEP.endsOn), detail: dayWords(change.endsOn, lang) }]),
          ...(change.repayDueOn === null
            ? []
            : [{ term: say(lang, STEP.repayDueOn), detail: dayWords(change.repayDueOn, lang) }]),
        ]}
      />
      {change.kind === 'change' && (
        <DataTable
          caption={say(lang, STEP.lines)}
          showCaption
          rows={rows}
          columns={[
            { head: say(lang, PAGE.item), rowHead: true, cell: ({ item }) => item },
            {
              head: say(lang, STEP.before),
              kind: 'number',
              cell: ({ key }) => yen(before.get(key)?.yen ?? 0),
            },
            { head: say(lang, STEP.lines), kind: 'number', cell: (line) => yen(line.yen) },
          ]}
        />
      )}
      {children}
    </>
  );
}
