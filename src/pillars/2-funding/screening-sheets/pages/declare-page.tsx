import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { crumbsOf, MEMBER } from '#pillars/2-funding/screening/index.ts';
import {
  CONFLICT_KINDS,
  CONFLICT_WORDS,
  type RoundPaper,
  SUGGESTION_WORDS,
  type Suggestion,
} from '#pillars/2-funding/screening-rounds/index.ts';
import {
  Actions,
  Button,
  Disclosure,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  Page,
  RadioGroup,
  SelectField,
  TextArea,
} from '#ui/index.ts';
import type { DeclaredEntry } from '../forms.ts';

type Props = {
  frame: Frame;
  round: { readonly title: string; readonly code: string };
  papers: readonly RoundPaper[];
  suggestions: ReadonlyMap<string, readonly Suggestion[]>;
  entries: ReadonlyMap<string, DeclaredEntry>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** One question for each paper of the round, asked before any of them opens. Only title and group are shown. */
export function DeclarePage(props: Props) {
  const { frame, round, papers, errors = {}, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, MEMBER.declare)}
      lead={say(lang, MEMBER.declareLead)}
      crumbs={crumbsOf(lang, round)}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Notice lang={lang} kind="info" title={say(lang, MEMBER.declarePrivate)} />
      <Form action={`/desk/screening/${round.code}/declare`}>
        {papers.map((paper) => (
          <PaperFields {...props} paper={paper} errors={errors} />
        ))}
        <Actions next={say(lang, MEMBER.declareNext)}>
          <Button>{say(lang, MEMBER.sendDeclaration)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function PaperFields(props: Props & { paper: RoundPaper; errors: FieldErrors }) {
  const { frame, paper, entries, suggestions, errors } = props;
  const { lang } = frame;
  const entry = entries.get(paper.id);
  const chosen =
    entry?.isRelated === undefined
      ? undefined
      : ({ true: 'yes', false: 'no' } as const)[`${entry.isRelated}`];
  return (
    <section class="declare-paper">
      <h2>{paper.title}</h2>
      <p class="declare-paper__group">{paper.group}</p>
      <Hints lang={lang} suggestions={suggestions.get(paper.id) ?? []} />
      <RadioGroup
        lang={lang}
        name={`related.${paper.id}`}
        label={say(lang, MEMBER.isRelated)}
        options={[
          { value: 'no', label: say(lang, MEMBER.unrelated) },
          { value: 'yes', label: say(lang, MEMBER.related) },
        ]}
        value={chosen}
        error={errors[`related.${paper.id}`]}
      />
      <Disclosure
        summary={say(lang, MEMBER.relatedMore)}
        open={entry?.isRelated === true || errors[`kind.${paper.id}`] !== undefined}
      >
        <SelectField
          lang={lang}
          name={`kind.${paper.id}`}
          label={say(lang, MEMBER.kind)}
          hint={say(lang, MEMBER.kindHint)}
          optional
          options={CONFLICT_KINDS.map((kind) => ({ value: kind, label: say(lang, CONFLICT_WORDS[kind]) }))}
          value={entry?.kind}
          error={errors[`kind.${paper.id}`]}
        />
        <TextArea
          lang={lang}
          name={`reason.${paper.id}`}
          label={say(lang, MEMBER.reason)}
          rows={2}
          optional
          value={entry?.reason}
          error={errors[`reason.${paper.id}`]}
        />
      </Disclosure>
    </section>
  );
}

function Hints({ lang, suggestions }: { lang: Lang; suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  return (
    <Notice lang={lang} kind="warning" title={say(lang, MEMBER.suggested)}>
      <ul>
        {suggestions.map(({ kind, until }) => (
          <li>{say(lang, SUGGESTION_WORDS[kind], { until: until === null ? '' : dayWords(until, lang) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
