import type { ShownSection, ShownTable, ShownValue } from '#blocks/questionnaire/index.ts';
import { type Lang, say } from '#kernel/words.ts';
import { DataTable } from '#ui/index.ts';
import { FIELD } from '../words.ts';

function AnsweredTable({ lang, label, table }: { lang: Lang; label: string; table: ShownTable }) {
  if (table.rows.length === 0) return <NotAnswered lang={lang} />;
  const foot = table.heads.map((_head, i) => {
    if (table.total?.column === i) return table.total.words;
    return i === 0 ? say(lang, FIELD.total) : '';
  });
  return (
    <DataTable
      caption={label}
      rows={table.rows}
      columns={table.heads.map((head, i) => ({
        head,
        kind: table.numbers[i] ? ('number' as const) : ('text' as const),
        cell: (row: readonly string[]) => row[i] ?? '',
      }))}
      {...(table.total === undefined ? {} : { foot })}
    />
  );
}

const NotAnswered = ({ lang }: { lang: Lang }) => <span class="muted">{say(lang, FIELD.notAnswered)}</span>;

type Out = { lang: Lang; fileHref: (fileId: string) => string };

/** One answer as people read it. */
export function AnsweredValue({ lang, shown, fileHref }: Out & { shown: ShownValue }) {
  if (shown.table !== undefined) return <AnsweredTable lang={lang} label={shown.label} table={shown.table} />;
  if (shown.files !== undefined && shown.files.length > 0) {
    return (
      <ul class="answer-files__list">
        {shown.files.map(({ fileId, name }) => (
          <li>{fileId === null ? name : <a href={fileHref(fileId)}>{name}</a>}</li>
        ))}
      </ul>
    );
  }
  return shown.words === '' ? <NotAnswered lang={lang} /> : <span class="answer-words">{shown.words}</span>;
}

type ShownAnswersProps = Out & {
  sections: readonly ShownSection[];
  /** What is wrong, by question. */
  errors?: ReadonlyMap<string, string> | undefined;
  /** Where a question is changed; nothing where it may not change. */
  hrefOf?: ((section: string, question: string) => string | undefined) | undefined;
};

/** All answers, section by section, each with the way back to its field. */
export function ShownAnswers({ lang, sections, errors, hrefOf, fileHref }: ShownAnswersProps) {
  return (
    <>
      {sections.map((section) => (
        <section class="section">
          <h2>{section.title}</h2>
          <dl class="shown-answers">
            {section.values.map((shown) => {
              const href = hrefOf?.(section.key, shown.key);
              const error = errors?.get(shown.key);
              return (
                <div
                  class={
                    error === undefined
                      ? 'shown-answers__one'
                      : 'shown-answers__one shown-answers__one--invalid'
                  }
                >
                  <dt>{shown.label}</dt>
                  <dd>
                    <AnsweredValue lang={lang} shown={shown} fileHref={fileHref} />
                    {error !== undefined && <p class="field__error">{error}</p>}
                  </dd>
                  {href !== undefined && (
                    <dd class="shown-answers__change">
                      <a href={href}>
                        {say(lang, FIELD.change)}
                        <span class="visually-hidden">{shown.label}</span>
                      </a>
                    </dd>
                  )}
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}
