import { inWords } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Criterion } from '#pillars/2-funding/grant-rules/index.ts';
import { crumbsOf, MEMBER } from '#pillars/2-funding/screening/index.ts';
import type { RoundPaper } from '#pillars/2-funding/screening-rounds/index.ts';
import { SHEET_WORDS, type SheetState } from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  Page,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import type { TypedMark } from '../forms.ts';

export type ScoreProps = {
  frame: Frame;
  round: { readonly title: string; readonly code: string };
  paper: RoundPaper;
  criteria: readonly Criterion[];
  state: SheetState | 'none';
  version: number;
  marks: Readonly<Record<string, TypedMark>>;
  remark: string;
  inside: string;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  saved?: boolean | undefined;
};

/** The sheet of one paper: its author's alone. */
export function ScorePage(props: ScoreProps) {
  const { frame, round, paper, criteria, state, errors = {}, refusal, saved } = props;
  const { lang } = frame;
  const at = `/desk/screening/${round.code}/papers/${paper.code}`;
  return (
    <Page
      frame={frame}
      title={say(lang, MEMBER.scoreOf, { title: paper.title })}
      lead={say(lang, MEMBER.scoreLead)}
      crumbs={[...crumbsOf(lang, round), { label: paper.title, href: at }]}
      beside={
        <StatusTag tone={state === 'sent' ? 'good' : 'neutral'}>{say(lang, SHEET_WORDS[state])}</StatusTag>
      }
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {saved && <Notice lang={lang} kind="success" title={say(lang, MEMBER.savedDraft)} />}
      <p>
        <a href={at}>{say(lang, MEMBER.answers)}</a>（{paper.group}）
      </p>
      <Form action={`${at}/score`} hidden={{ version: props.version }}>
        {criteria.map((criterion) => (
          <CriterionFields
            lang={lang}
            criterion={criterion}
            mark={props.marks[criterion.key]}
            errors={errors}
          />
        ))}
        <TextArea
          lang={lang}
          name="remark"
          label={say(lang, MEMBER.remark)}
          hint={say(lang, MEMBER.remarkHint)}
          optional
          value={props.remark}
          error={errors['remark']}
        />
        <TextArea
          lang={lang}
          name="inside"
          label={say(lang, MEMBER.inside)}
          hint={say(lang, MEMBER.insideHint)}
          rows={3}
          optional
          value={props.inside}
          error={errors['inside']}
        />
        <Actions next={say(lang, MEMBER.sendNext)}>
          {/* The first button is what Enter presses: a draft. */}
          <Button name="do" value="draft" kind="secondary">
            {say(lang, MEMBER.saveDraft)}
          </Button>
          <Button name="do" value="send">
            {say(lang, MEMBER.sendSheet)}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}

type CriterionProps = {
  lang: Lang;
  criterion: Criterion;
  mark: TypedMark | undefined;
  errors: FieldErrors;
};

function CriterionFields({ lang, criterion, mark, errors }: CriterionProps) {
  const { key, name, help, max, weight } = criterion;
  return (
    <fieldset class="criterion">
      <legend class="criterion__title">{inWords(lang, name)}</legend>
      <p>{inWords(lang, help)}</p>
      <NumberField
        lang={lang}
        name={`points.${key}`}
        label={say(lang, MEMBER.points, { max })}
        hint={weight === 1 ? undefined : say(lang, MEMBER.weight, { weight })}
        value={mark?.points}
        error={errors[`points.${key}`]}
      />
      <TextArea
        lang={lang}
        name={`reason.${key}`}
        label={say(lang, MEMBER.pointsReason)}
        rows={3}
        value={mark?.reason}
        error={errors[`reason.${key}`]}
      />
    </fieldset>
  );
}
