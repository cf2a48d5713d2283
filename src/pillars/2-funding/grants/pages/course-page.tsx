import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import {
  type Course,
  describeField,
  INVENTED,
  RULE_FIELD_WORDS,
  RULE_FIELDS,
  type RuleSet,
  sayWords,
  UNSET,
} from '#pillars/2-funding/grant-rules/index.ts';
import { Actions, ButtonLink, Facts, Page, Tabs, Tag } from '#ui/index.ts';
import { GRANTS } from '../words.ts';
import { yearHref } from './grants-page.tsx';

type Props = {
  frame: Frame;
  course: Course;
  set: RuleSet;
  /** Years of which rules are in force, the newest first. */
  years: readonly number[];
};

const SHOWN = RULE_FIELDS.filter((field) => field !== 'name');

/** The rules of a course in one fiscal year, in plain sentences; what is not decided says so. */
export function CoursePage({ frame, course, set, years }: Props) {
  const { lang } = frame;
  const { rules, fiscalYear } = set;
  const name = sayWords(lang, course.name);
  return (
    <Page
      frame={frame}
      title={say(lang, GRANTS.courseTitle, { name })}
      lead={say(lang, GRANTS.courseLead, { year: fiscalYear })}
      crumbs={[{ label: say(lang, GRANTS.title), href: '/grants' }]}
    >
      {years.length > 1 && (
        <Tabs
          label={say(lang, GRANTS.yearsLabel)}
          tabs={years.map((year) => ({
            label: say(lang, GRANTS.year, { year }),
            href: yearHref(course.key, year),
            current: year === fiscalYear,
          }))}
        />
      )}
      <Facts
        facts={SHOWN.map((field) => {
          const lines = describeField(lang, rules, field);
          return {
            term: say(lang, RULE_FIELD_WORDS[field]),
            detail: (
              <>
                {lines.length === 0 && <span class="muted">{say(lang, UNSET)}</span>}
                {lines.length === 1 && lines[0]}
                {lines.length > 1 && (
                  <ul class="notice-list">
                    {lines.map((line) => (
                      <li>{line}</li>
                    ))}
                  </ul>
                )}{' '}
                {rules.invented.includes(field) && <Tag>{say(lang, INVENTED)}</Tag>}
              </>
            ),
          };
        })}
      />
      <Actions next={say(lang, GRANTS.applyNext)}>
        <ButtonLink href={`/grants/check/${course.key}`}>{say(lang, GRANTS.apply)}</ButtonLink>
      </Actions>
    </Page>
  );
}
