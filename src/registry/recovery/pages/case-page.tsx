import type { Frame } from '#kernel/frame.ts';
import { addDays, dayWords, instantWords, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Officer, POST_WORDS, type WholeOrganisation } from '#registry/organisations/index.ts';
import {
  Actions,
  Button,
  DataTable,
  ErrorSummary,
  Facts,
  Form,
  LifeLine,
  type LifeStation,
  Notice,
  PATHS,
  Page,
  Section,
  Split,
  Stack,
  StatusTag,
  TextArea,
} from '#ui/index.ts';
import { ANSWER_DAYS, matchOf, type RecoveryState } from '../rules/flow.ts';
import type { Recovery } from '../schema.ts';
import { RECOVERY_STATE_WORDS, RECOVERY as WORDS } from '../words.ts';

type Typed = { action: 'approve' | 'refuse'; word: string; error: string };
type Props = {
  frame: Frame;
  recovery: Recovery;
  whole: WholeOrganisation;
  stands: RecoveryState;
  mayDecide: boolean;
  typed?: Typed | undefined;
  refusal?: string | undefined;
};

/** One recovery for the centre: where it stands, what was said, what the register knows, and the two answers. */
export function CasePage(props: Props) {
  const { frame, recovery, whole, stands, mayDecide, typed, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.caseTitle, { name: whole.organisation.name })}
      crumbs={[
        { label: say(lang, WORDS.desk), href: PATHS.desk },
        { label: say(lang, WORDS.list), href: '/desk/succession' },
      ]}
      beside={<StatusTag>{say(lang, RECOVERY_STATE_WORDS[stands].inside)}</StatusTag>}
      before={
        <>
          {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
          <ErrorSummary lang={lang} errors={typed ? { [wordName(typed.action)]: typed.error } : {}} />
        </>
      }
      invalid={typed !== undefined}
      wide
      noindex
    >
      <Split side="start" aside={<LifeLine lang={lang} stations={stationsOf(lang, recovery, stands)} />}>
        <p class="muted">{say(lang, WORDS.recorded)}</p>
        <Claims frame={frame} recovery={recovery} officers={whole.officers} />
        <Officers frame={frame} officers={whole.officers} />
        {recovery.decision !== '' && (
          <Facts facts={[{ term: say(lang, WORDS.decision), detail: recovery.decision }]} />
        )}
        {mayDecide && stands === 'confirmed' && <Answer {...props} action="approve" />}
        {mayDecide && (stands === 'confirmed' || stands === 'asked') && <Answer {...props} action="refuse" />}
      </Split>
    </Page>
  );
}

const wordName = (action: Typed['action']) => (action === 'approve' ? 'word' : 'word-refuse');

function stationsOf(lang: Lang, recovery: Recovery, stands: RecoveryState): LifeStation[] {
  const when = (at: Date | null) => (at === null ? say(lang, WORDS.notYet) : instantWords(at, lang));
  const last = [recovery.askerConfirmedAt, recovery.secondConfirmedAt].toSorted(
    (a, b) => Number(b) - Number(a),
  )[0];
  const isBoth = recovery.askerConfirmedAt !== null && recovery.secondConfirmedAt !== null;
  const answerBy = last && isBoth ? dayWords(addDays(japanDay(last), ANSWER_DAYS), lang) : undefined;
  const isDecided = recovery.decidedAt !== null;
  return [
    { label: say(lang, WORDS.askedOn), state: 'done', detail: instantWords(recovery.askedAt, lang) },
    {
      label: say(lang, WORDS.bothConfirm),
      state: stands === 'asked' ? 'now' : 'done',
      detail: isBoth ? when(last ?? null) : dayWords(japanDay(recovery.expiresAt), lang),
    },
    {
      label: say(
        lang,
        isDecided || stands === 'expired' ? RECOVERY_STATE_WORDS[stands].inside : WORDS.centreChecks,
      ),
      state: stationState(stands),
      detail: isDecided ? when(recovery.decidedAt) : answerBy,
    },
  ];
}

function stationState(stands: RecoveryState): LifeStation['state'] {
  if (stands === 'asked') return 'next';
  return stands === 'confirmed' ? 'now' : 'done';
}

type ClaimsProps = { frame: Frame; recovery: Recovery; officers: readonly Officer[] };

function Claims({ frame, recovery, officers }: ClaimsProps) {
  const { lang } = frame;
  const rows = (['asker', 'second'] as const).map((side) => ({
    side: say(lang, side === 'asker' ? WORDS.askerPart : WORDS.secondPart),
    name: recovery[`${side}Name`],
    post: recovery[`${side}Post`],
    mail: recovery[`${side}Mail`],
    isMember: recovery[`${side}PersonId`] !== null,
    confirmedAt: recovery[`${side}ConfirmedAt`],
  }));
  return (
    <Section title={say(lang, WORDS.claims)}>
      <Stack>
        <DataTable
          caption={say(lang, WORDS.claims)}
          rows={rows}
          columns={[
            { head: say(lang, WORDS.who), rowHead: true, cell: (row) => row.side },
            {
              head: say(lang, WORDS.name),
              cell: (row) => `${row.name}（${say(lang, POST_WORDS[row.post])}）`,
            },
            {
              head: say(lang, WORDS.match),
              cell: (row) => {
                const match = matchOf(officers, row);
                return (
                  <StatusTag tone={match === 'same' ? 'good' : 'warn'}>
                    {say(lang, WORDS[`match_${match}`])}
                  </StatusTag>
                );
              },
            },
            {
              head: say(lang, WORDS.mail),
              cell: (row) => (
                <>
                  {row.mail}
                  <br />
                  <span class="muted">{say(lang, row.isMember ? WORDS.account : WORDS.accountNot)}</span>
                </>
              ),
            },
            {
              head: say(lang, WORDS.confirmedOn),
              cell: (row) =>
                row.confirmedAt === null ? say(lang, WORDS.notYet) : instantWords(row.confirmedAt, lang),
            },
          ]}
        />
        {recovery.situation !== '' && (
          <Facts facts={[{ term: say(lang, WORDS.situation), detail: recovery.situation }]} />
        )}
      </Stack>
    </Section>
  );
}

function Officers({ frame, officers }: { frame: Frame; officers: readonly Officer[] }) {
  const { lang } = frame;
  const day = (value: string | null) => (value === null ? '' : dayWords(value, lang));
  return (
    <Section title={say(lang, WORDS.register)}>
      <DataTable
        caption={say(lang, WORDS.register)}
        rows={officers}
        columns={[
          { head: say(lang, WORDS.name), rowHead: true, cell: (row) => row.name },
          { head: say(lang, WORDS.post), cell: (row) => say(lang, POST_WORDS[row.post]) },
          { head: say(lang, WORDS.term), cell: (row) => `${day(row.startsOn)}〜${day(row.endsOn)}` },
        ]}
      />
    </Section>
  );
}

function Answer({ frame, recovery, typed, action }: Props & { action: Typed['action'] }) {
  const { lang } = frame;
  const isApproval = action === 'approve';
  const mine = typed?.action === action ? typed : undefined;
  return (
    <Section title={say(lang, isApproval ? WORDS.approve : WORDS.refuse)}>
      <Form action={`/desk/succession/recoveries/${recovery.id}/${action}`}>
        <TextArea
          lang={lang}
          name="word"
          apart={isApproval ? undefined : 'refuse'}
          value={mine?.word}
          error={mine?.error}
          label={say(lang, isApproval ? WORDS.word : WORDS.reason)}
          hint={say(lang, isApproval ? WORDS.wordHint : WORDS.reasonHint)}
          rows={3}
        />
        <Actions next={isApproval ? say(lang, WORDS.approveNext) : undefined}>
          <Button kind={isApproval ? 'primary' : 'danger'}>
            {say(lang, isApproval ? WORDS.approve : WORDS.refuse)}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
