import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { wordDiff } from '#platform/text-diff/index.ts';
import { Diff, Section } from '#ui/index.ts';
import { FORM_PAGES } from '../rules/content.ts';
import type { Shown } from '../shown-values.ts';
import { FORM, PAGE_WORDS } from '../words.ts';

type Props = {
  lang: Lang;
  shown: readonly Shown[];
  /** What stands in the register, by field: what differs is marked. */
  before?: ReadonlyMap<string, string> | undefined;
  /** What is wrong or said, by field. */
  errors?: Readonly<Record<string, string | undefined>> | undefined;
  /** Where a page is mended; nothing where it cannot be any more. */
  hrefOf?: ((page: string, field: string) => string) | undefined;
};

function Value({ lang, value, before }: { lang: Lang; value: string; before: string | undefined }): Child {
  if (before !== undefined && before !== value) {
    return (
      <span class="answers__changed">
        <Diff lang={lang} parts={wordDiff(before, value)} />
      </span>
    );
  }
  return value === '' ? (
    <span class="muted">{say(lang, FORM.empty)}</span>
  ) : (
    <span class="answers__text">{value}</span>
  );
}

/** What concerns a field or one of its rows. */
function errorsAt(errors: Props['errors'], field: string): string[] {
  return Object.entries(errors ?? {}).flatMap(([name, sentence]) =>
    sentence !== undefined && (name === field || name.startsWith(`${field}.`)) ? [sentence] : [],
  );
}

/** All answers by page, each with its way back. */
export function Answers({ lang, shown, before, errors, hrefOf }: Props) {
  return (
    <>
      {FORM_PAGES.map((page) => (
        <Section title={say(lang, PAGE_WORDS[page].title)}>
          <dl class="facts answers">
            {shown
              .filter((answer) => answer.page === page)
              .map(({ field, label, value }) => (
                <div id={`answer-${field}`}>
                  <dt>{label}</dt>
                  <dd>
                    <Value lang={lang} value={value} before={before?.get(field)} />
                    {errorsAt(errors, field).map((sentence) => (
                      <p class="field__error">{sentence}</p>
                    ))}
                    {hrefOf && (
                      <a class="answers__mend" href={hrefOf(page, field)}>
                        {say(lang, FORM.mend)}
                        <span class="visually-hidden">{label}</span>
                      </a>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </Section>
      ))}
    </>
  );
}
