import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { crumbsOf } from '#pillars/2-funding/screening/index.ts';
import type { RoundPaper } from '#pillars/2-funding/screening-rounds/index.ts';
import { VERDICT_WORDS, VERDICTS } from '#pillars/2-funding/screening-scores/index.ts';
import {
  Actions,
  Button,
  ErrorSummary,
  Facts,
  type FieldErrors,
  Form,
  Notice,
  NumberField,
  Page,
  RadioGroup,
  TextArea,
} from '#ui/index.ts';
import { RESULTS } from '../words.ts';
import { shareWords } from './table-page.tsx';

type Props = {
  frame: Frame;
  round: { readonly title: string; readonly code: string };
  paper: RoundPaper;
  facts: { readonly rank: number | null; readonly sharePerMille: number; readonly grantableYen: number };
  version: number;
  typed: Readonly<Record<string, string>>;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
};

/** What the committee recommends on one paper. */
export function RecommendPage({ frame, round, paper, facts, version, typed, errors = {}, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, RESULTS.recommendOf, { title: paper.title })}
      crumbs={[
        ...crumbsOf(lang, round),
        { label: say(lang, RESULTS.deliberation), href: `/desk/screening/${round.code}/deliberation` },
      ]}
      before={<ErrorSummary lang={lang} errors={errors} />}
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      <Facts
        facts={[
          { term: say(lang, RESULTS.group), detail: paper.group },
          {
            term: say(lang, RESULTS.rank),
            detail: `${facts.rank ?? '—'}（${shareWords(facts.sharePerMille)}）`,
          },
          { term: say(lang, RESULTS.requested), detail: yenWords(paper.requestedYen ?? 0, lang) },
          { term: say(lang, RESULTS.grantable), detail: yenWords(facts.grantableYen, lang) },
        ]}
      />
      <Form action={`/desk/screening/${round.code}/recommend/${paper.code}`} hidden={{ version }}>
        <RadioGroup
          lang={lang}
          name="verdict"
          label={say(lang, RESULTS.verdict)}
          options={VERDICTS.map((verdict) => ({ value: verdict, label: say(lang, VERDICT_WORDS[verdict]) }))}
          value={typed['verdict']}
          error={errors['verdict']}
        />
        <NumberField
          lang={lang}
          name="yen"
          label={say(lang, RESULTS.yen)}
          unit="円"
          width="medium"
          value={typed['yen']}
          error={errors['yen']}
        />
        <TextArea
          lang={lang}
          name="reason"
          label={say(lang, RESULTS.recommendReason)}
          hint={say(lang, RESULTS.recommendReasonHint)}
          value={typed['reason']}
          error={errors['reason']}
        />
        <TextArea
          lang={lang}
          name="conditions"
          label={say(lang, RESULTS.conditions)}
          hint={say(lang, RESULTS.conditionsHint)}
          optional
          rows={3}
          value={typed['conditions']}
          error={errors['conditions']}
        />
        <Actions next={say(lang, RESULTS.saveNext)}>
          <Button>{say(lang, RESULTS.saveRecommendation)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
