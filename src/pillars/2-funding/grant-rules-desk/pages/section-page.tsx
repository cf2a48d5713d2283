import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  Page,
  RefusalNotice,
  RuleSentence,
  Section,
} from '#ui/index.ts';
import { BLANKS, type BlankName, SENTENCES } from '../blanks.ts';
import type { Typed } from '../forms.ts';
import type { Spec } from '../rules/read-value.ts';
import { LIST_OF, type SectionName } from '../rules/sections.ts';
import { DESK, SECTION_WORDS } from '../words.ts';
import { RowList } from './row-list.tsx';
import { SpecField } from './spec-field.tsx';
import { ruleCrumbs, versionTitle } from './version-page.tsx';

export type SectionProps = {
  frame: Frame;
  set: RuleSet;
  section: SectionName;
  typed: Typed;
  /** How many rows the list shows, the empty ones at the end included. */
  rowCount: number;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One page of a draft: its sentences with the values as fields, then its list. */
export function SectionPage(props: SectionProps) {
  const { frame, set, section, typed, rowCount, errors = {}, refusal } = props;
  const { lang } = frame;
  const list = LIST_OF[section];
  return (
    <Page
      frame={frame}
      title={say(lang, SECTION_WORDS[section])}
      lead={say(lang, DESK.sectionLead)}
      crumbs={[...ruleCrumbs(lang), { label: versionTitle(lang, set), href: `/desk/grant-rules/${set.id}` }]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      <Form action={`/desk/grant-rules/${set.id}/${section}`} hidden={{ revision: set.revision }} wide>
        {SENTENCES[section].length > 0 && (
          <Section title={versionTitle(lang, set)}>
            {SENTENCES[section].map((line) =>
              typeof line === 'string' ? (
                <SpecField
                  lang={lang}
                  name={line}
                  spec={BLANKS[line]}
                  value={typed[line] ?? ''}
                  error={errors[line]}
                />
              ) : (
                <RuleSentence>
                  <Sentence lang={lang} words={line[lang]} typed={typed} errors={errors} />
                </RuleSentence>
              ),
            )}
          </Section>
        )}
        {list !== undefined && (
          <>
            <RowList lang={lang} list={list} count={rowCount} typed={typed} errors={errors} />
            <Checkbox
              lang={lang}
              name="decided"
              label={say(lang, DESK.decided)}
              checked={typed['decided'] === 'yes'}
            />
          </>
        )}
        <Actions next={say(lang, DESK.saveNext)}>
          <Button>{say(lang, DESK.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

type SentenceProps = { lang: Lang; words: string; typed: Typed; errors: FieldErrors };

/** The words of a sentence with a field in the place of each [name]. */
function Sentence({ lang, words, typed, errors }: SentenceProps) {
  const pieces = words.split(/\[(\w+)\]/);
  return (
    <>
      {pieces.map(
        (piece, index): Child =>
          index % 2 === 0 ? (
            piece
          ) : (
            <Blank lang={lang} name={piece as BlankName} typed={typed} errors={errors} />
          ),
      )}
      {pieces.map((piece, index) => {
        const error = index % 2 === 0 ? undefined : errors[piece];
        return error !== undefined && <span class="field__error">{error}</span>;
      })}
    </>
  );
}

function Blank({ lang, name, typed, errors }: Omit<SentenceProps, 'words'> & { name: BlankName }) {
  const spec: Spec = BLANKS[name];
  const shared = {
    id: fieldId(name),
    name,
    'aria-label': say(lang, spec.label),
    'aria-invalid': errors[name] === undefined ? undefined : ('true' as const),
  };
  const value = typed[name] ?? '';
  if (spec.options === undefined) {
    const size = spec.kind === 'yen' ? 'input input--inline' : 'input input--inline input--tiny';
    return <input class={size} type="text" inputmode="numeric" value={value} {...shared} />;
  }
  return (
    <select class="input input--select input--inline input--fit" {...shared}>
      <option value="">—</option>
      {Object.entries(spec.options).map(([key, words]) => (
        <option value={key} selected={key === value}>
          {say(lang, words)}
        </option>
      ))}
    </select>
  );
}
