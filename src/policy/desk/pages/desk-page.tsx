import type { Child } from 'hono/jsx';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import {
  ButtonLink,
  type Crumb,
  ErrorSummary,
  Notice,
  Page,
  type PageProps,
  RefusalNotice,
} from '#ui/index.ts';
import { FIELD_WORDS } from '../field-words.ts';
import { DESK_PATHS } from '../paths.ts';
import { REFUSAL_WORDS, type RefusalCode } from '../refusal-words.ts';
import { DESK } from '../words.ts';

/** Field name to the keys of what is wrong with it, as the form was read. */
export type Wrong = Readonly<Record<string, readonly string[] | undefined>>;

/** What each page of the drafting desk is handed beside its own things. */
export type PageGiven = {
  frame: Frame;
  /** What was just done, said once. */
  done?: Text | undefined;
  /** Why what was tried cannot be done. */
  refusal?: RefusalCode | undefined;
  wrong?: Wrong | undefined;
};

/** Field name to the sentence that stands beside the field. */
export type Errors = Readonly<Record<string, string | undefined>>;

function isFieldWord(key: string): key is keyof typeof FIELD_WORDS {
  return Object.hasOwn(FIELD_WORDS, key);
}

/** The sentences of what is wrong, by field. */
export function sentencesOf(lang: Lang, wrong: Wrong = {}): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(wrong).map(([name, [key = 'choice'] = []]) => [
      name,
      say(lang, FIELD_WORDS[isFieldWord(key) ? key : 'choice']),
    ]),
  );
}

type DeskPageProps = Pick<
  PageProps,
  'title' | 'lead' | 'beside' | 'before' | 'islands' | 'wide' | 'invalid' | 'children'
> & {
  given: PageGiven;
  /** The pages above: the edition, its measure, and whatever lies between. */
  edition?: { number: number; name: string } | undefined;
  measure?: { id: string; code: string; title: string } | undefined;
  above?: Crumb | undefined;
  isHome?: boolean | undefined;
};

/** A page of the drafting desk: the way to it, and what was done or is wrong, stand above its own things. */
export function DeskPage(props: DeskPageProps) {
  const { given, before, edition, measure, above, isHome, children, ...page } = props;
  const { frame, wrong } = given;
  return (
    <Page
      frame={frame}
      invalid={wrong !== undefined}
      {...page}
      crumbs={
        isHome ? crumbsTo(frame.lang, {}).slice(0, 1) : crumbsTo(frame.lang, { edition, measure, above })
      }
      before={
        <>
          <ErrorSummary lang={frame.lang} errors={sentencesOf(frame.lang, wrong)} />
          <Outcome {...given} />
          {before}
        </>
      }
      noindex
    >
      {children}
    </Page>
  );
}

/** My desk, the drafting home, and what comes between. */
function crumbsTo(
  lang: Lang,
  { edition, measure, above }: Pick<DeskPageProps, 'edition' | 'measure' | 'above'>,
): Crumb[] {
  return [
    { label: say(lang, DESK.desk), href: '/desk' },
    { label: say(lang, DESK.home), href: DESK_PATHS.home },
    ...(edition ? [{ label: edition.name, href: DESK_PATHS.edition(edition.number) }] : []),
    ...(measure ? [{ label: `${measure.code} ${measure.title}`, href: DESK_PATHS.measure(measure.id) }] : []),
    ...(above ? [above] : []),
  ];
}

/** What was just done, or why it could not be. */
function Outcome({ frame, done, refusal }: PageGiven): Child {
  const { lang, city } = frame;
  return (
    <>
      {refusal !== undefined && (
        <RefusalNotice
          lang={lang}
          reason={say(lang, REFUSAL_WORDS[refusal])}
          ask={refusal === 'permit.wrong_role' ? city.office : undefined}
        />
      )}
      {done !== undefined && <Notice lang={lang} kind="success" title={say(lang, done)} />}
    </>
  );
}

/** A no that has no page of its own. */
export function RefusedPage({ frame, refusal, back }: { frame: Frame; refusal: RefusalCode; back: string }) {
  const { lang } = frame;
  const title = refusal === 'permit.wrong_role' ? DESK.forbiddenTitle : DESK.refusedTitle;
  return (
    <Page frame={frame} title={say(lang, title)} noindex>
      <Outcome frame={frame} refusal={refusal} />
      <p class="actions">
        <ButtonLink href={back} kind="secondary">
          {say(lang, DESK.back)}
        </ButtonLink>
      </p>
    </Page>
  );
}
