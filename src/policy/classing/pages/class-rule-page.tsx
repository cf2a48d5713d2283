import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  DESK_PATHS,
  DeskPage,
  type Errors,
  type PageGiven,
  sentencesOf,
  type Values,
} from '#policy/desk/index.ts';
import {
  type ClassMove,
  type ClassRule,
  type ClassRuleVersion,
  type Measure,
  pointsOf,
  scoresOf,
} from '#policy/register/index.ts';
import {
  Actions,
  Button,
  DataTable,
  Form,
  InlineField,
  Notice,
  RuleSentence,
  Section,
  Stack,
  TextArea,
} from '#ui/index.ts';
import { RULE } from '../words.ts';
import { ClassLabel } from './class-label.tsx';

/** What a rule that is not saved yet would do to the draft. */
export type Effect = { rule: ClassRule; moves: ClassMove<Measure>[]; hasDraft: boolean };

type RuleProps = PageGiven & {
  version: number;
  versions: readonly (ClassRuleVersion & { by: string })[];
  mayWrite: boolean;
  values: Values;
  effect?: Effect | undefined;
  reason?: string | undefined;
};

const RULE_FIELDS = [
  'weightUrgency',
  'weightImportance',
  'weightCost',
  'pointsForI',
  'pointsForIIa',
] as const;

/** The rule as a sentence with its values as fields; what it would change is shown before it is saved. */
export function ClassRulePage(props: RuleProps) {
  const { frame, version, versions, mayWrite, effect } = props;
  const { lang } = frame;
  const errors = sentencesOf(lang, props.wrong);
  return (
    <DeskPage given={props} title={say(lang, RULE.title)} lead={say(lang, RULE.lead)}>
      {mayWrite ? (
        <Form action={DESK_PATHS.classRulePreview}>
          <Sentence lang={lang} values={props.values} mayWrite />
          <Actions next={say(lang, RULE.previewNext)}>
            <Button kind={effect ? 'secondary' : 'primary'}>{say(lang, RULE.preview)}</Button>
          </Actions>
        </Form>
      ) : (
        <Sentence lang={lang} values={props.values} />
      )}
      {effect && mayWrite && <EffectView {...props} effect={effect} errors={errors} />}
      <Section title={say(lang, RULE.versions)}>
        {version === 0 && <Notice lang={lang} kind="info" title={say(lang, RULE.firstVersion)} />}
        {versions.length > 0 && <Versions lang={lang} versions={versions} />}
      </Section>
    </DeskPage>
  );
}

type SentenceProps = { lang: Lang; values: Values; mayWrite?: boolean | undefined };

function Sentence({ lang, values, mayWrite }: SentenceProps) {
  const field = (name: (typeof RULE_FIELDS)[number]) =>
    mayWrite ? (
      <InlineField name={name} label={say(lang, RULE[name])} value={values[name] ?? ''} short />
    ) : (
      <strong> {values[name]} </strong>
    );
  return (
    <RuleSentence>
      {say(lang, RULE.sentence1)}
      {field('weightUrgency')}
      {say(lang, RULE.sentence2)}
      {field('weightImportance')}
      {say(lang, RULE.sentence3)}
      {field('weightCost')}
      {say(lang, RULE.sentence4)}
      <br />
      {say(lang, RULE.sentence5)}
      {field('pointsForI')}
      {say(lang, RULE.sentence6)}
      {field('pointsForIIa')}
      {say(lang, RULE.sentence7)}
    </RuleSentence>
  );
}

type EffectProps = RuleProps & { effect: Effect; errors: Errors };

function EffectView({ frame, effect, version, reason, errors }: EffectProps) {
  const { lang } = frame;
  const { rule, moves } = effect;
  return (
    <Section title={say(lang, RULE.effect)} id="effect">
      <Stack>
        <p>{effectWords(lang, effect)}</p>
        {moves.length > 0 && (
          <DataTable
            caption={say(lang, RULE.effect)}
            rows={moves}
            columns={[
              {
                head: say(lang, RULE.headMeasure),
                rowHead: true,
                cell: ({ measure }) => (
                  <a href={DESK_PATHS.measure(measure.id)}>{`${measure.code} ${measure.title}`}</a>
                ),
              },
              {
                head: say(lang, RULE.headPoints),
                kind: 'number',
                cell: ({ measure }) => pointsWords(lang, measure, rule),
              },
              {
                head: say(lang, RULE.headFrom),
                cell: ({ measure }) => <ClassLabel lang={lang} letter={measure.class} />,
              },
              { head: say(lang, RULE.headTo), cell: ({ to }) => <ClassLabel lang={lang} letter={to} /> },
            ]}
          />
        )}
        <Form action={DESK_PATHS.classRule} hidden={{ ...rule, version }}>
          <TextArea
            lang={lang}
            name="reason"
            label={say(lang, RULE.reason)}
            hint={say(lang, RULE.reasonHint)}
            value={reason}
            rows={2}
            error={errors['reason']}
          />
          <Actions next={say(lang, RULE.saveNext)}>
            <Button>{say(lang, RULE.save)}</Button>
          </Actions>
        </Form>
      </Stack>
    </Section>
  );
}

function effectWords(lang: Lang, { moves, hasDraft }: Effect): string {
  if (!hasDraft) return say(lang, RULE.noDraft);
  return moves.length === 0
    ? say(lang, RULE.effectNone)
    : say(lang, RULE.effectSome, { count: moves.length });
}

function pointsWords(lang: Lang, measure: Measure, rule: ClassRule): string {
  const scores = scoresOf(measure);
  return scores ? say(lang, RULE.points, { points: pointsOf(scores, rule) }) : '';
}

function Versions({ lang, versions }: { lang: Lang; versions: RuleProps['versions'] }) {
  return (
    <DataTable
      caption={say(lang, RULE.versions)}
      rows={versions}
      columns={[
        { head: say(lang, RULE.version), rowHead: true, kind: 'short', cell: (v) => v.version },
        { head: say(lang, RULE.when), kind: 'short', cell: (v) => dayWords(japanDay(v.setAt), lang) },
        { head: say(lang, RULE.who), cell: (v) => v.by },
        {
          head: say(lang, RULE.weights),
          kind: 'short',
          cell: (v) => `${v.weightUrgency}・${v.weightImportance}・${v.weightCost}`,
        },
        {
          head: say(lang, RULE.thresholds),
          kind: 'short',
          cell: (v) => `${v.pointsForI}／${v.pointsForIIa}`,
        },
        { head: say(lang, RULE.reason), cell: (v) => v.reason },
      ]}
    />
  );
}
