import type { Frame } from '#kernel/frame.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, Checkbox, EmptyState, Facts, Form, Notice, Page, TextField } from '#ui/index.ts';
import { COMMITTEE_DESK } from '../desk-words.ts';
import type { Seat } from '../queries/list-seats.ts';
import { COMMITTEE, SEAT_KIND_WORDS } from '../words.ts';
import { termWords } from './committee-page.tsx';

type Props = {
  frame: Frame;
  seat: Seat | undefined;
  error?: string | undefined;
  refusal?: string | undefined;
  saved?: boolean | undefined;
};

/** A member's own seat, and whether the public page says the name. */
export function MinePage({ frame, seat, error, refusal, saved }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, COMMITTEE_DESK.mine)}
      lead={say(lang, COMMITTEE_DESK.mineLead)}
      crumbs={[{ label: say(lang, COMMITTEE_DESK.desk), href: '/desk' }]}
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {saved && <Notice lang={lang} kind="success" title={say(lang, COMMITTEE_DESK.changed)} />}
      {seat === undefined ? (
        <EmptyState title={say(lang, COMMITTEE_DESK.noSeat)} />
      ) : (
        <>
          <Facts
            facts={[
              { term: say(lang, COMMITTEE.kind), detail: say(lang, SEAT_KIND_WORDS[seat.kind]) },
              { term: say(lang, COMMITTEE.term), detail: termWords(lang, seat) },
            ]}
          />
          <Form action="/desk/committee/mine">
            <Checkbox
              lang={lang}
              name="named"
              label={say(lang, COMMITTEE_DESK.agree)}
              value="yes"
              checked={seat.namedPublicly}
            />
            <TextField
              lang={lang}
              name="affiliation"
              label={say(lang, COMMITTEE.affiliation)}
              optional
              value={seat.affiliation}
              error={error}
            />
            <Actions next={say(lang, COMMITTEE_DESK.saveMineNext)}>
              <Button>{say(lang, COMMITTEE_DESK.saveMine)}</Button>
            </Actions>
          </Form>
        </>
      )}
    </Page>
  );
}
