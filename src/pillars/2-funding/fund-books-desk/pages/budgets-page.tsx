import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BOOK_WORDS, type Budget } from '#pillars/2-funding/fund-books/index.ts';
import {
  Actions,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  fieldId,
  Notice,
  PATHS,
  Page,
  RefusalNotice,
  RuleSentence,
  Stack,
  Tabs,
  TextField,
} from '#ui/index.ts';
import { BUDGET as WORDS } from '../year-words.ts';
import { AT } from './overview-page.tsx';

export type CourseBudget = {
  readonly key: string;
  readonly name: string;
  readonly budget: Budget | undefined;
  /** What is decided already, whoever pays. */
  readonly decided: { readonly count: number; readonly yen: number };
};
export type BudgetTyped = Readonly<Record<string, string>>;
type Props = {
  frame: Frame;
  fiscalYear: number;
  years: readonly number[];
  courses: readonly CourseBudget[];
  /** What was sent for one course, with what is wrong in it. */
  sent?: { readonly key: string; readonly typed: BudgetTyped } | undefined;
  errors?: FieldErrors | undefined;
  refusal?: string | undefined;
  saved?: boolean | undefined;
};

/** What each course may spend in a fiscal year, as a sentence with its values as fields. */
export function BudgetsPage(props: Props) {
  const { frame, fiscalYear, years, courses, errors = {}, refusal, saved } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[
        { label: say(lang, BOOK_WORDS.desk), href: PATHS.desk },
        { label: say(lang, BOOK_WORDS.title), href: AT },
      ]}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          {refusal !== undefined && <RefusalNotice lang={lang} reason={refusal} />}
          {saved && <Notice lang={lang} kind="success" title={say(lang, WORDS.saved)} />}
        </>
      }
      invalid={Object.keys(errors).length > 0}
      noindex
    >
      <Tabs
        label={say(lang, WORDS.years)}
        tabs={years.map((year) => ({
          label: say(lang, BOOK_WORDS.year, { year }),
          href: `${AT}/budgets?year=${year}`,
          current: year === fiscalYear,
        }))}
      />
      {courses.length === 0 && <EmptyState title={say(lang, WORDS.noCourses)} />}
      <Stack>
        {courses.map((course) => (
          <CourseCard {...props} course={course} errors={errors} />
        ))}
      </Stack>
    </Page>
  );
}

const FIELDS = ['fundYen', 'generalYen', 'awards'] as const;
type Field = (typeof FIELDS)[number];
const LABELS = {
  fundYen: WORDS.fundLabel,
  generalYen: WORDS.generalLabel,
  awards: WORDS.awardsLabel,
} as const satisfies Record<Field, Text>;
const AFTER = { fundYen: WORDS.fund, generalYen: WORDS.general, awards: WORDS.awards } as const;

function typedOf({ sent }: Props, { key, budget }: CourseBudget): BudgetTyped {
  if (sent?.key === key) return sent.typed;
  const text = (value: number | null | undefined) =>
    (value ?? null) === null ? '' : Number(value).toLocaleString('ja-JP');
  return {
    fundYen: text(budget?.fundYen),
    generalYen: text(budget?.generalYen),
    awards: text(budget?.awards),
    note: budget?.note ?? '',
  };
}

function CourseCard(props: Props & { course: CourseBudget; errors: FieldErrors }) {
  const { frame, fiscalYear, course, errors } = props;
  const { lang } = frame;
  const typed = typedOf(props, course);
  const number = course.budget?.number ?? 0;
  return (
    <Card title={course.name} level={2}>
      <p class="muted">{number === 0 ? say(lang, WORDS.unset) : say(lang, WORDS.version, { number })}</p>
      <p>
        {say(lang, WORDS.decided, {
          count: course.decided.count,
          yen: yenWords(course.decided.yen, lang),
        })}
      </p>
      <Form action={`${AT}/budgets/${course.key}/${fiscalYear}`} hidden={{ number }}>
        <RuleSentence>
          {say(lang, WORDS.before, { year: fiscalYear, course: course.name })}
          {FIELDS.map((field) => (
            <>
              <input
                class={field === 'awards' ? 'input input--inline input--tiny' : 'input input--inline'}
                type="text"
                inputmode="numeric"
                id={fieldId(`${course.key}.${field}`)}
                name={field}
                aria-label={`${course.name} ${say(lang, LABELS[field])}`}
                aria-invalid={errors[`${course.key}.${field}`] === undefined ? undefined : 'true'}
                value={typed[field] ?? ''}
              />
              {say(lang, AFTER[field])}
            </>
          ))}
        </RuleSentence>
        <TextField
          lang={lang}
          name="note"
          apart={course.key}
          label={say(lang, WORDS.note)}
          value={typed['note'] ?? ''}
          maxlength={200}
          error={errors[`${course.key}.note`]}
          optional
        />
        <Actions>
          <Button kind="secondary">{say(lang, WORDS.save)}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
