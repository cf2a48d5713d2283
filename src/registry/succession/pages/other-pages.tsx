import type { Frame } from '#kernel/frame.ts';
import { dayWords, japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { type RecoveryLine, RecoveryList } from '#registry/recovery/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  Grid,
  PATHS,
  Page,
  Section,
  signInHref,
} from '#ui/index.ts';
import type { Handover } from '../schema.ts';
import { SUCCESSION as WORDS } from '../words.ts';
import { type Group, homeOf } from './group.ts';

type TakeUpProps = { frame: Frame; group: string; name: string; action: string };

/** What taking over means. Nothing happens until the button is pressed, because scanners open links too. */
export function TakeUpPage({ frame, group, name, action }: TakeUpProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.takeUpTitle, { group })}
      lead={say(lang, WORDS.takeUpLead, { name })}
      noindex
    >
      <ActionForm action={action} label={say(lang, WORDS.takeUp)} kind="primary" />
    </Page>
  );
}

/** The end of a link: it was taken up, with the way in; or it leads nowhere any more. */
export function LinkEndPage({ frame, takenUp }: { frame: Frame; takenUp?: { code: string } | undefined }) {
  const { lang } = frame;
  const title = say(lang, takenUp ? WORDS.takenUpTitle : WORDS.goneTitle);
  return (
    <Page frame={frame} title={title} lead={say(lang, takenUp ? WORDS.takenUpBody : WORDS.goneBody)} noindex>
      <Actions>
        {takenUp ? (
          <ButtonLink href={signInHref(homeOf(takenUp))}>{say(lang, WORDS.signIn)}</ButtonLink>
        ) : (
          <ButtonLink href="/" kind="secondary">
            {say(lang, WORDS.home)}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  );
}

/** The groups for which somebody acts. */
export function OwnGroupsPage({ frame, groups }: { frame: Frame; groups: readonly Group[] }) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.title)}
      lead={say(lang, WORDS.lead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      noindex
    >
      {groups.length === 0 ? (
        <EmptyState title={say(lang, WORDS.none)}>
          <p>{say(lang, WORDS.noneHint)}</p>
        </EmptyState>
      ) : (
        <Section title={say(lang, WORDS.choose)}>
          <Grid columns={2}>
            {groups.map((group) => (
              <Card title={group.name} href={homeOf(group)}>
                <p class="muted">{group.code}</p>
              </Card>
            ))}
          </Grid>
        </Section>
      )}
    </Page>
  );
}

export type HandoverLine = { readonly handover: Handover; readonly number: number; readonly group: string };
type StaffProps = {
  frame: Frame;
  handovers: readonly HandoverLine[];
  recoveries: readonly RecoveryLine[];
  mayNote: boolean;
};

/** The centre's list: new representatives, and requests of groups that lost theirs. */
export function StaffPage({ frame, handovers, recoveries, mayNote }: StaffProps) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.staffTitle)}
      lead={say(lang, WORDS.staffLead)}
      crumbs={[{ label: say(lang, WORDS.desk), href: PATHS.desk }]}
      wide
      noindex
    >
      <RecoveryList frame={frame} lines={recoveries} />
      <Section title={say(lang, WORDS.handovers)}>
        {handovers.length === 0 ? (
          <EmptyState title={say(lang, WORDS.handoversNone)} />
        ) : (
          <DataTable
            caption={say(lang, WORDS.handovers)}
            rows={handovers}
            columns={[
              {
                head: say(lang, WORDS.group),
                rowHead: true,
                cell: ({ number, group }) => (
                  <a href={homeOf({ code: codeOf(number) })}>
                    {codeOf(number)} {group}
                  </a>
                ),
              },
              { head: say(lang, WORDS.newName), cell: ({ handover }) => handover.name },
              {
                head: say(lang, WORDS.takenUpOn),
                kind: 'short',
                cell: ({ handover }) => handover.acceptedAt && dayWords(japanDay(handover.acceptedAt), lang),
              },
              {
                head: say(lang, WORDS.note),
                kind: 'actions',
                cell: ({ handover, group }) =>
                  mayNote && (
                    <ActionForm
                      action={`/desk/succession/handovers/${handover.id}/note`}
                      label={say(lang, WORDS.note)}
                      about={group}
                      small
                    />
                  ),
              },
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
