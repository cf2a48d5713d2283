import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  type Course,
  INVENTED,
  type RuleSet,
  sayWords,
  UNSET,
  unsetFields,
} from '#pillars/2-funding/grant-rules/index.ts';
import { ActionForm, Actions, DataTable, Page, RefusalNotice, Section, StatusTag } from '#ui/index.ts';
import { DESK } from '../words.ts';

export type CourseYears = {
  readonly course: Course;
  readonly years: readonly {
    readonly year: number;
    readonly inForce: RuleSet | undefined;
    readonly draft: RuleSet | undefined;
  }[];
  /** The newest version, which the next year may copy, and that year. */
  readonly next: { readonly from: string; readonly year: number } | undefined;
};
type Props = {
  frame: Frame;
  courses: readonly CourseYears[];
  mayWrite: boolean;
  refusal?: string | undefined;
};

/** Courses and their fiscal years: which version is in force, what is not decided, and where a draft waits. */
export function ListPage({ frame, courses, mayWrite, refusal }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.title)}
      lead={say(lang, DESK.lead)}
      crumbs={[{ label: say(lang, DESK.desk), href: '/desk' }]}
      wide
      noindex
    >
      {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
      {courses.map(({ course, years, next }) => (
        <Section title={sayWords(lang, course.name)} id={course.key}>
          <DataTable
            caption={`${sayWords(lang, course.name)} ${say(lang, DESK.years)}`}
            columns={[
              {
                head: say(lang, DESK.yearHead),
                rowHead: true,
                cell: ({ year }) => yearWords(lang, year),
              },
              {
                head: say(lang, DESK.inForce),
                cell: ({ inForce }) => <Standing lang={lang} set={inForce} />,
              },
              {
                head: say(lang, UNSET),
                cell: ({ inForce }) => inForce && <Unset lang={lang} set={inForce} />,
              },
              {
                head: say(lang, DESK.drafts),
                cell: ({ draft }) => draft && <Version lang={lang} set={draft} />,
              },
            ]}
            rows={years}
          />
          {mayWrite && next !== undefined && (
            <Actions>
              <ActionForm
                action="/desk/grant-rules/drafts"
                label={say(lang, DESK.next, { year: next.year })}
                about={sayWords(lang, course.name)}
                kind="secondary"
                small
                hidden={{ course: course.key, year: next.year, from: next.from }}
              />
            </Actions>
          )}
        </Section>
      ))}
    </Page>
  );
}

export const yearWords = (lang: Lang, year: number) => say(lang, DESK.year, { year, reiwa: year - 2018 });

function Version({ lang, set }: { lang: Lang; set: RuleSet }) {
  return <a href={`/desk/grant-rules/${set.id}`}>{say(lang, DESK.number, { number: set.number })}</a>;
}

function Standing({ lang, set }: { lang: Lang; set: RuleSet | undefined }) {
  if (!set) return <span class="muted">{say(lang, DESK.none)}</span>;
  return (
    <>
      <Version lang={lang} set={set} />{' '}
      {set.rules.invented.length > 0 && <StatusTag tone="warn">{say(lang, INVENTED)}</StatusTag>}
    </>
  );
}

function Unset({ lang, set }: { lang: Lang; set: RuleSet }) {
  const count = unsetFields(set.rules).length;
  if (count === 0) return <StatusTag tone="good">0</StatusTag>;
  return <>{say(lang, DESK.unsetCount, { count })}</>;
}
