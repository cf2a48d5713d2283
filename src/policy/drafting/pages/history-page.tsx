import { instantWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { wordDiff } from '#platform/text-diff/index.ts';
import { BASIS_WORDS } from '#policy/classing/index.ts';
import { DESK, DeskPage, type PageGiven, verbsWords } from '#policy/desk/index.ts';
import { type FateStory, type Standing, VERB_WORDS, type Verb } from '#policy/register/index.ts';
import { Diff, EmptyState, Facts, HistoryList } from '#ui/index.ts';
import { CHANGED_FIELDS } from '../change-words.ts';
import type { Sitting } from '../rules/history.ts';
import { MEASURE } from '../words.ts';

type HistoryProps = PageGiven & {
  standing: Standing;
  sittings: readonly Sitting[];
  nameOf: (actorId: string) => string;
};

const FIELD_NAMES: Readonly<Record<string, Text>> = CHANGED_FIELDS;

/** Who changed what of a measure, and when; each change word by word. */
export function HistoryPage(props: HistoryProps) {
  const { standing, sittings, nameOf } = props;
  const { lang } = props.frame;
  const { measure, edition } = standing;
  return (
    <DeskPage
      given={props}
      title={say(lang, MEASURE.historyTitle)}
      lead={say(lang, MEASURE.historyLead)}
      edition={edition}
      measure={measure}
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
    </DeskPage>
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

const BASES: Readonly<Record<string, Text>> = BASIS_WORDS;

/** A stored value as people read it. */
function wordsOf(lang: Lang, value: unknown): string {
  if (value === null || value === undefined || value === '') return say(lang, DESK.nothing);
  if (typeof value === 'boolean') return say(lang, value ? MEASURE.yes : MEASURE.no);
  if (Array.isArray(value)) return verbsWords(lang, value.filter(isVerb));
  if (isStory(value)) return storyWords(lang, value);
  const basis = BASES[String(value)];
  return basis ? say(lang, basis) : String(value);
}

function isVerb(value: unknown): value is Verb {
  return typeof value === 'string' && Object.hasOwn(VERB_WORDS, value);
}

function isStory(value: unknown): value is FateStory {
  return typeof value === 'object' && value !== null && 'verbs' in value && 'from' in value;
}

function storyWords(lang: Lang, story: FateStory): string {
  const side = (codes: string[]) => (codes.length === 0 ? say(lang, DESK.nothing) : codes.join('・'));
  return `${side(story.from)} → ${side(story.to)}　${verbsWords(lang, story.verbs)}　${story.reason}`.trim();
}
