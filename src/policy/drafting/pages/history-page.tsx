import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { wordDiff } from '#platform/text-diff/index.ts';
import { type FateStory, type Standing, VERB_WORDS, type Verb } from '#policy/register/index.ts';
import { Diff, EmptyState, Facts, HistoryList, Page } from '#ui/index.ts';
import { CHANGED_FIELDS } from '../fate-words.ts';
import { MEASURE } from '../measure-words.ts';
import type { Sitting } from '../rules/history.ts';
import { crumbsTo, editionCrumb, measureCrumb, type PageGiven, verbsWords } from './shared.tsx';

type HistoryProps = PageGiven & {
  standing: Standing;
  sittings: readonly Sitting[];
  nameOf: (actorId: string) => string;
};

const FIELD_NAMES: Readonly<Record<string, Text>> = CHANGED_FIELDS;

/** Who changed what of a measure, and when; each change word by word. */
export function HistoryPage({ frame, standing, sittings, nameOf }: HistoryProps) {
  const { lang } = frame;
  const { measure, edition } = standing;
  return (
    <Page
      frame={frame}
      title={say(lang, MEASURE.historyTitle)}
      lead={say(lang, MEASURE.historyLead)}
      crumbs={crumbsTo(lang, editionCrumb(edition), measureCrumb(measure))}
      noindex
    >
      {sittings.length === 0 ? (
        <EmptyState title={say(lang, MEASURE.noHistory)} />
      ) : (
        <HistoryList
          lang={lang}
          entries={sittings.map((sitting) => ({
            when: instantWords(sitting.to, lang),
            at: sitting.to.toISOString(),
            who: nameOf(sitting.actorId),
            what: <Changes lang={lang} sitting={sitting} />,
          }))}
        />
      )}
    </Page>
  );
}

function Changes({ lang, sitting }: { lang: Lang; sitting: Sitting }) {
  return (
    <Facts
      facts={sitting.fields.map(({ name, before, after }) => ({
        term: say(lang, FIELD_NAMES[name] ?? MEASURE.text),
        detail: TEXTS.has(name) ? (
          <Diff lang={lang} parts={wordDiff(textOf(before), textOf(after))} />
        ) : (
          `${wordsOf(lang, before)} → ${wordsOf(lang, after)}`
        ),
      }))}
    />
  );
}

/** What is written in sentences is compared word by word; a letter or a mark is told as a whole. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'text',
  'record',
  'note',
  'classReason',
  'removedTitle',
  'removedText',
]);

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const BASIS_WORDS: Readonly<Record<string, Text>> = {
  paper: MEASURE.conflictPaper,
  scores: MEASURE.basisScores,
  override: MEASURE.basisOverride,
};

/** A stored value as people read it. */
function wordsOf(lang: Lang, value: unknown): string {
  if (value === null || value === undefined || value === '') return say(lang, MEASURE.empty);
  if (typeof value === 'boolean') return say(lang, value ? MEASURE.yes : MEASURE.no);
  if (Array.isArray(value)) return verbsWords(lang, value.filter(isVerb));
  if (isStory(value)) return storyWords(lang, value);
  const basis = BASIS_WORDS[String(value)];
  return basis ? say(lang, basis) : String(value);
}

function isVerb(value: unknown): value is Verb {
  return typeof value === 'string' && Object.hasOwn(VERB_WORDS, value);
}

function isStory(value: unknown): value is FateStory {
  return typeof value === 'object' && value !== null && 'verbs' in value && 'from' in value;
}

function storyWords(lang: Lang, story: FateStory): string {
  const side = (codes: string[]) => (codes.length === 0 ? say(lang, MEASURE.empty) : codes.join('・'));
  return `${side(story.from)} → ${side(story.to)}　${verbsWords(lang, story.verbs)}　${story.reason}`.trim();
}
