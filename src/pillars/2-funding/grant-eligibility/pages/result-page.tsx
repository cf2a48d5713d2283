import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  type Judgement,
  type RuleField,
  type RuleSet,
  sayWords,
} from '#pillars/2-funding/grant-rules/index.ts';
import {
  Actions,
  ButtonLink,
  Card,
  type Fact,
  Facts,
  Notice,
  type NoticeKind,
  Page,
  Section,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import type { OwnGroup } from '../queries/find-check.ts';
import { REMEDY_WORDS } from '../question-words.ts';
import { type Summary, summaryOf } from '../rules/summary.ts';
import { CHECK, RESULT_WORDS, SUMMARY_WORDS } from '../words.ts';

type Props = {
  frame: Frame;
  set: RuleSet;
  judged: readonly Judgement[];
  group: OwnGroup | undefined;
  /** The page of questions with what was answered. */
  againHref: string;
};

const KINDS: Readonly<Record<Summary['kind'], NoticeKind>> = {
  yes: 'success',
  yes_if: 'warning',
  open: 'info',
  no: 'error',
  undecided: 'info',
};

/** The answer: first in one sentence, then rule by rule with reason, source, what to do and whom to ask. */
export function ResultPage({ frame, set, judged, group, againHref }: Props) {
  const { lang, city } = frame;
  const course = sayWords(lang, set.rules.name);
  const { kind, count } = summaryOf(judged);
  const isBarred = kind === 'no';
  return (
    <Page
      frame={frame}
      title={say(lang, CHECK.resultTitle, { course })}
      crumbs={[
        { label: say(lang, CHECK.title), href: '/grants/check' },
        { label: course, href: againHref },
      ]}
      noindex
    >
      <Notice lang={lang} kind={KINDS[kind]} title={say(lang, SUMMARY_WORDS[kind], { count })}>
        {group !== undefined && <p>{say(lang, CHECK.ofNow, { name: group.name })}</p>}
        <p>{say(lang, CHECK.guide)}</p>
        {set.rules.eligibility === null && kind !== 'undecided' && <p>{say(lang, CHECK.notWritten)}</p>}
        {set.rules.invented.some((field) => SHOWN.includes(field)) && <p>{say(lang, CHECK.invented)}</p>}
      </Notice>
      {judged.length > 0 && (
        <Section title={say(lang, CHECK.each)}>
          <Stack>
            {judged.map((one) => (
              <RuleCard lang={lang} judgement={one} />
            ))}
          </Stack>
        </Section>
      )}
      {(set.rules.projectRules ?? []).length > 0 && (
        <Section title={say(lang, CHECK.projects)}>
          <ul>
            {set.rules.projectRules?.map(({ sentence }) => (
              <li>{sayWords(lang, sentence)}</li>
            ))}
          </ul>
          <p class="muted">{say(lang, CHECK.projectsNote)}</p>
        </Section>
      )}
      <Section title={say(lang, CHECK.ask)}>
        <p>
          {city.office} <a href="/contact">{city.officeContact || say(lang, CHECK.ask)}</a>
        </p>
      </Section>
      <Actions next={isBarred ? undefined : say(lang, CHECK.applyNext)}>
        {!isBarred && (
          <ButtonLink href="/desk/my-grants" kind="primary">
            {say(lang, CHECK.apply)}
          </ButtonLink>
        )}
        <ButtonLink href={againHref} kind={isBarred ? 'primary' : 'secondary'}>
          {say(lang, CHECK.again)}
        </ButtonLink>
        <ButtonLink href="/grants/check" kind="secondary">
          {say(lang, CHECK.others)}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

/** Parts of the rules that this page shows. */
const SHOWN: readonly RuleField[] = ['eligibility', 'projectRules', 'counts', 'windows'];

const TONES = { yes: 'good', yes_if: 'warn', no: 'bad', unset: 'neutral', unknown: 'info' } as const;

function verdictWords(lang: Lang, { verdict, byOn, rule }: Judgement): string {
  if (verdict !== 'yes_if') return say(lang, RESULT_WORDS[verdict]);
  if (byOn !== null) return say(lang, CHECK.byOn, { on: dayWords(byOn, lang) });
  return say(lang, rule.remedy?.by === 'application' ? CHECK.byApplication : CHECK.byStart);
}

function foundWords(lang: Lang, { rule, found, needed }: Judgement): string | undefined {
  if (typeof found === 'string') return dayWords(found, lang);
  if (typeof found !== 'number') return undefined;
  const isCount = rule.kind === 'min_citizens' || rule.kind === 'min_officers';
  return say(lang, isCount ? CHECK.foundNumber : CHECK.foundAwards, { found, needed: needed ?? '' });
}

function RuleCard({ lang, judgement }: { lang: Lang; judgement: Judgement }) {
  const { rule, verdict } = judgement;
  const found = foundWords(lang, judgement);
  const remedy = rule.remedy === undefined ? '' : sayWords(lang, rule.remedy.words);
  const facts: (Fact | false | undefined)[] = [
    found !== undefined && { term: say(lang, CHECK.found), detail: found },
    verdict !== 'yes' && {
      term: say(lang, CHECK.todo),
      detail: (
        <>
          {verdict === 'yes_if' && remedy !== '' && `${remedy}。`}
          {say(lang, REMEDY_WORDS[rule.kind])}
          {rule.kind === 'registered' && <a href="/registration">{say(lang, CHECK.register)}</a>}
        </>
      ),
    },
    rule.note && { term: say(lang, CHECK.sourceNote), detail: sayWords(lang, rule.note) },
    rule.source !== '' && { term: say(lang, CHECK.source), detail: rule.source },
  ];
  return (
    <Card level={3} title={sayWords(lang, rule.sentence)}>
      <p>
        <StatusTag tone={TONES[verdict]}>{verdictWords(lang, judgement)}</StatusTag>
      </p>
      <Facts tight facts={facts.filter((fact) => fact !== false && fact !== undefined)} />
    </Card>
  );
}
