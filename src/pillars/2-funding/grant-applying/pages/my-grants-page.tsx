import { inWords } from '#blocks/questionnaire/index.ts';
import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import {
  type ApplicationLine,
  type CallWithCourse,
  daysLeft,
  nextDay,
  STATE_WORDS,
} from '#pillars/2-funding/grant-papers/index.ts';
import {
  ActionForm,
  Actions,
  ButtonLink,
  Card,
  Cluster,
  DataTable,
  EmptyState,
  Facts,
  Notice,
  Page,
  Section,
  Stack,
  StatusTag,
} from '#ui/index.ts';
import type { GroupFit } from '../queries/judge-groups.ts';
import { APPLYING } from '../words.ts';

export const MY_GRANTS = '/desk/my-grants';
const TONES = { eligible: 'good', eligibleIf: 'warn', eligibleNo: 'bad', eligibleUnknown: 'info' } as const;
const STATE_TONES: Readonly<Partial<Record<ApplicationLine['state'], 'warn' | 'info' | 'good'>>> = {
  returned: 'warn',
  submitted: 'info',
  accepted: 'info',
  screening: 'info',
  awarded: 'good',
  finished: 'good',
};

export function OutsideTag({ lang, state }: { lang: Lang; state: ApplicationLine['state'] }) {
  return (
    <StatusTag tone={STATE_TONES[state] ?? 'neutral'}>{say(lang, STATE_WORDS[state].outside)}</StatusTag>
  );
}

export type OwnGroup = { readonly id: string; readonly name: string };
export type CallForGroup = {
  readonly group: OwnGroup;
  readonly fit: GroupFit;
  /** The living paper of the group in this call. */
  readonly paper: ApplicationLine | undefined;
};
export type OpenCall = { readonly found: CallWithCourse; readonly groups: readonly CallForGroup[] };

type Props = {
  frame: Frame;
  now: Date;
  groups: readonly OwnGroup[];
  calls: readonly OpenCall[];
  papers: readonly ApplicationLine[];
  unread: ReadonlyMap<string, number>;
  refusal?: string | undefined;
};

/** What a group can apply for now, and how its applications stand. */
export function MyGrantsPage(props: Props) {
  const { frame, groups, calls, refusal } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, APPLYING.title)}
      lead={say(lang, APPLYING.lead)}
      crumbs={[{ label: say(lang, APPLYING.desk), href: '/desk' }]}
      wide
      noindex
    >
      {refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      {groups.length === 0 && (
        <Notice lang={lang} kind="info" title={say(lang, APPLYING.noGroup)}>
          <p>
            <a href="/registration">{say(lang, APPLYING.register)}</a>
          </p>
        </Notice>
      )}
      <Section title={say(lang, APPLYING.openCalls)}>
        {calls.length === 0 && (
          <EmptyState title={say(lang, APPLYING.noCalls)}>
            <a href="/grants">{say(lang, APPLYING.publicPage)}</a>
          </EmptyState>
        )}
        <Stack>
          {calls.map((call) => (
            <CallCard {...props} call={call} />
          ))}
        </Stack>
      </Section>
      <Papers {...props} />
      {groups.length > 0 && (
        <Section title={say(lang, APPLYING.consultations)}>
          <p>{say(lang, APPLYING.consultLead)}</p>
          <Actions>
            <ButtonLink href={`${MY_GRANTS}/consultations`} kind="secondary">
              {say(lang, APPLYING.consult)}
            </ButtonLink>
          </Actions>
        </Section>
      )}
    </Page>
  );
}

function CallCard({ frame: { lang }, now, call }: Props & { call: OpenCall }) {
  const { found, groups } = call;
  const days = daysLeft(found.call, now);
  const day = dayWords(found.call.closesOn, lang);
  return (
    <Card title={found.call.title} level={3}>
      <Facts
        tight
        facts={[
          {
            term: say(lang, APPLYING.closes),
            detail: say(lang, days === 0 ? APPLYING.closesToday : APPLYING.closesOn, { day, days }),
          },
        ]}
      />
      {groups.map((one) => (
        <ForGroup lang={lang} call={found} one={one} isOnly={groups.length === 1} />
      ))}
    </Card>
  );
}

function ForGroup({
  lang,
  call,
  one,
  isOnly,
}: {
  lang: Lang;
  call: CallWithCourse;
  one: CallForGroup;
  isOnly: boolean;
}) {
  const { group, fit, paper } = one;
  const cap =
    fit.capYen === null
      ? say(lang, APPLYING.unset)
      : say(lang, APPLYING.capYes, { yen: yenWords(fit.capYen, lang) });
  const open = fit.judged.filter(({ verdict }) => verdict === 'no' || verdict === 'yes_if');
  return (
    <div class="section">
      {!isOnly && <h4>{group.name}</h4>}
      <Cluster>
        <StatusTag tone={TONES[fit.fitness]}>{say(lang, APPLYING[fit.fitness])}</StatusTag>
        <span>{`${say(lang, APPLYING.cap)}：${cap}`}</span>
      </Cluster>
      {open.length > 0 && (
        <ul class="notice-list">
          {open.map(({ rule, byOn }) => (
            <li>
              {inWords(lang, rule.remedy?.words ?? rule.sentence)}
              {byOn !== null && `（${say(lang, APPLYING.by, { day: dayWords(byOn, lang) })}）`}
            </li>
          ))}
        </ul>
      )}
      <p class="muted">
        <a href={`/grants/check/${call.course.key}`}>{say(lang, APPLYING.checkMore)}</a>
      </p>
      {paper === undefined && fit.fitness !== 'eligibleNo' && (
        <Actions next={say(lang, APPLYING.startNext)}>
          <ActionForm
            action={`${MY_GRANTS}/start`}
            label={say(lang, APPLYING.start)}
            kind="primary"
            hidden={{ callId: call.call.id, organisationId: group.id }}
            about={`${call.call.title} ${group.name}`}
          />
        </Actions>
      )}
      {paper !== undefined && (
        <Actions>
          <ButtonLink href={`${MY_GRANTS}/${paper.code}`}>
            {say(lang, paper.state === 'draft' ? APPLYING.goOn : APPLYING.look)}
          </ButtonLink>
        </Actions>
      )}
    </div>
  );
}

function Papers({ frame: { lang }, papers, unread }: Props) {
  return (
    <Section title={say(lang, APPLYING.papers)}>
      {papers.length === 0 ? (
        <EmptyState title={say(lang, APPLYING.noPapers)} />
      ) : (
        <DataTable
          caption={say(lang, APPLYING.papers)}
          rows={papers}
          columns={[
            {
              head: say(lang, APPLYING.paper),
              rowHead: true,
              cell: ({ code, title, callTitle, id }) => (
                <>
                  <a href={`${MY_GRANTS}/${code}`}>{title === '' ? callTitle : title}</a>
                  {unread.has(id) && (
                    <>
                      {' '}
                      <StatusTag tone="info">{say(lang, APPLYING.unread)}</StatusTag>
                    </>
                  )}
                </>
              ),
            },
            {
              head: say(lang, APPLYING.number),
              kind: 'short',
              cell: ({ number, code }) => (number === null ? '―' : code),
            },
            { head: say(lang, APPLYING.group), cell: ({ organisationName }) => organisationName },
            {
              head: say(lang, APPLYING.state),
              cell: ({ state }) => <OutsideTag lang={lang} state={state} />,
            },
            {
              head: say(lang, APPLYING.nextDay),
              cell: (line) => {
                const day = nextDay(line, { ...line, presentationOn: null });
                return day === null ? '―' : dayWords(day, lang);
              },
            },
          ]}
        />
      )}
    </Section>
  );
}
