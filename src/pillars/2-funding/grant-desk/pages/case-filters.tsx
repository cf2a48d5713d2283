import { type Lang, say } from '#kernel/words.ts';
import {
  APPLICATION_STATES,
  type ApplicationState,
  STATE_WORDS,
  WAITING_FOR,
  WAITING_WORDS,
  type WaitingFor,
} from '#pillars/2-funding/grant-papers/index.ts';
import { Button, Form, Grid, SelectField } from '#ui/index.ts';
import { DESK } from '../words.ts';

export const PAGE_SIZE = 50;

/** What the address of the list says; `open` is everything under way, `all` everything that was ever sent. */
export type CaseSearch = {
  readonly text: string;
  readonly state: ApplicationState | 'open' | 'all';
  readonly course: string;
  readonly year: number | undefined;
  readonly waiting: WaitingFor | undefined;
  readonly page: number;
};

export function hrefOf(search: CaseSearch, change: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({
    q: search.text,
    state: search.state,
    course: search.course,
    year: search.year === undefined ? '' : String(search.year),
    waiting: search.waiting ?? '',
    ...change,
  });
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  return `/desk/grant-cases?${query}`;
}

type Props = {
  lang: Lang;
  search: CaseSearch;
  courses: readonly { readonly key: string; readonly name: string }[];
  years: readonly number[];
};

/** Four choices and one button; everything stands in the address, so a view can be kept as a bookmark. */
export function CaseFilters({ lang, search, courses, years }: Props) {
  const states = APPLICATION_STATES.filter((state) => state !== 'draft');
  return (
    <details class="disclosure" open={isNarrowed(search)}>
      <summary>{say(lang, DESK.filters)}</summary>
      <div class="disclosure__body">
        <Form
          action="/desk/grant-cases"
          method="get"
          hidden={search.text === '' ? {} : { q: search.text }}
          wide
        >
          <Grid columns={4}>
            <SelectField
              lang={lang}
              name="state"
              label={say(lang, DESK.state)}
              value={search.state}
              noEmpty
              options={[
                { value: 'open', label: say(lang, DESK.open) },
                { value: 'all', label: say(lang, DESK.all) },
                ...states.map((state) => ({ value: state, label: say(lang, STATE_WORDS[state].inside) })),
              ]}
            />
            <SelectField
              lang={lang}
              name="waiting"
              label={say(lang, DESK.waits)}
              value={search.waiting ?? ''}
              noEmpty
              options={[
                { value: '', label: say(lang, DESK.all) },
                ...WAITING_FOR.map((who) => ({ value: who, label: say(lang, WAITING_WORDS[who]) })),
              ]}
            />
            <SelectField
              lang={lang}
              name="course"
              label={say(lang, DESK.course)}
              value={search.course}
              noEmpty
              options={[
                { value: '', label: say(lang, DESK.all) },
                ...courses.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
            <SelectField
              lang={lang}
              name="year"
              label={say(lang, DESK.fiscalYear)}
              value={search.year === undefined ? '' : String(search.year)}
              noEmpty
              options={[
                { value: '', label: say(lang, DESK.all) },
                ...years.map((year) => ({ value: String(year), label: `${year}` })),
              ]}
            />
          </Grid>
          <Button kind="secondary">{say(lang, DESK.searchButton)}</Button>
        </Form>
      </div>
    </details>
  );
}

const isNarrowed = ({ state, course, year, waiting }: CaseSearch) =>
  state !== 'open' || course !== '' || year !== undefined || waiting !== undefined;
