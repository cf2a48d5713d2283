import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { type EditionAction, isReady } from '#policy/register/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  Checkbox,
  ConfirmForm,
  DataTable,
  DateField,
  ErrorSummary,
  Form,
  Notice,
  Page,
  Section,
  StatusTag,
} from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { DESK_PATHS } from '../paths.ts';
import type { Draft } from '../queries/read-draft.ts';
import { StateTag } from './home-page.tsx';
import {
  crumbsTo,
  editionCrumb,
  Outcome,
  type PageGiven,
  sentencesOf,
  verbsWords,
  type Wrong,
} from './shared.tsx';

type PublishProps = PageGiven & {
  draft: Draft;
  /** What the reader may do to the edition as it stands. */
  actions: readonly EditionAction[];
  openComments: number;
  wrong?: Wrong | undefined;
  adoptedOn?: string | undefined;
};

/** What is asked of an edition before it is published, and the buttons that publish it. */
export function PublishPage(props: PublishProps) {
  const { frame, draft, openComments } = props;
  const { lang } = frame;
  const { edition } = draft.later;
  const errors = sentencesOf(lang, props.wrong ?? {});
  return (
    <Page
      frame={frame}
      title={say(lang, DESK.publishTitle, { name: edition.name })}
      lead={edition.state === 'adopted' ? say(lang, DESK.isAdopted) : say(lang, DESK.publishLead)}
      crumbs={crumbsTo(lang, editionCrumb(edition))}
      beside={<StateTag lang={lang} state={edition.state} />}
      islands={['confirm-button']}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          <Outcome {...props} />
        </>
      }
      invalid={props.wrong !== undefined}
      noindex
    >
      <CheckList lang={lang} draft={draft} />
      {openComments > 0 && edition.state !== 'adopted' && (
        <Notice
          lang={lang}
          kind="warning"
          title={say(lang, DESK.openCommentsNote, { count: openComments })}
        />
      )}
      {edition.state !== 'drafting' && (
        <p>
          <a href={`/policy/editions/${edition.number}`}>{say(lang, DESK.publicPage)}</a>
        </p>
      )}
      <Steps {...props} errors={errors} />
    </Page>
  );
}

type Finding = { label: Child; href: string };

function CheckList({ lang, draft }: { lang: Lang; draft: Draft }) {
  const { readiness, later } = draft;
  const { number } = later.edition;
  const gaps = readiness.gaps.map(({ measure, side, count }) => ({
    href: DESK_PATHS.tie(number, {
      from: side === 'earlier' ? [measure] : [],
      to: side === 'later' ? [measure] : [],
    }),
    label: `${say(lang, side === 'earlier' ? DESK.sideEarlier : DESK.sideLater)} ${measure.code} ${measure.title}：${
      count === 0 ? say(lang, DESK.missingFate) : say(lang, DESK.doubleFate, { count })
    }`,
  }));
  const silent = readiness.silent.map((fate) => ({
    href: DESK_PATHS.fate(fate.id),
    label: `${[...fate.from, ...fate.to].map((m) => m.code).join('・')}：${verbsWords(lang, fate.verbs)}`,
  }));
  const unexplained = readiness.unexplained.map((m) => ({
    href: DESK_PATHS.measure(m.id),
    label: `${m.code} ${m.title}：${m.class}`,
  }));
  const empty = readiness.isEmpty
    ? [{ href: DESK_PATHS.addMeasure(number), label: say(lang, DESK.addMeasure) }]
    : [];
  const checks: Check[] = [
    { words: say(lang, DESK.checkMeasures), findings: empty },
    ...(draft.earlier ? [{ words: say(lang, DESK.checkFates), findings: gaps }] : []),
    { words: say(lang, DESK.checkReasons), findings: silent },
    { words: say(lang, DESK.checkOverrides), findings: unexplained },
  ];
  return <CheckTable lang={lang} checks={checks} />;
}

type Check = { words: string; findings: Finding[] };

function CheckTable({ lang, checks }: { lang: Lang; checks: readonly Check[] }) {
  return (
    <DataTable
      caption={say(lang, DESK.publishLead)}
      rows={checks}
      columns={[
        { head: say(lang, DESK.checkHead), rowHead: true, cell: (check) => check.words },
        {
          head: say(lang, DESK.checkResult),
          kind: 'short',
          cell: ({ findings }) => (
            <StatusTag tone={findings.length === 0 ? 'good' : 'bad'}>
              {findings.length === 0
                ? say(lang, DESK.checkOk)
                : say(lang, DESK.checkMissing, { count: findings.length })}
            </StatusTag>
          ),
        },
        { head: say(lang, DESK.checkMend), cell: ({ findings }) => <Findings findings={findings} /> },
      ]}
    />
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map((finding) => (
        <li>
          <a href={finding.href}>{finding.label}</a>
        </li>
      ))}
    </ul>
  );
}

function Steps(props: PublishProps & { errors: Record<string, string | undefined> }) {
  const { frame, draft, actions } = props;
  const { lang } = frame;
  const href = DESK_PATHS.edition(draft.later.edition.number);
  const ready = isReady(draft.readiness);
  return (
    <>
      {actions.includes('propose') && (
        <Actions next={say(lang, DESK.proposeNext)}>
          <ActionForm
            action={`${href}/propose`}
            label={say(lang, DESK.propose)}
            kind={ready ? 'primary' : 'secondary'}
          />
        </Actions>
      )}
      {actions.includes('adopt') && <AdoptForm {...props} action={`${href}/adopt`} />}
      {actions.includes('take_back') && (
        <Section title={say(lang, DESK.takeBack)}>
          <ConfirmForm
            lang={lang}
            action={`${href}/take-back`}
            label={say(lang, DESK.takeBack)}
            sentence={say(lang, DESK.takeBackConfirm)}
          />
        </Section>
      )}
    </>
  );
}

type AdoptProps = PublishProps & { errors: Record<string, string | undefined>; action: string };

function AdoptForm({ frame, action, adoptedOn, errors }: AdoptProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, DESK.adoptTitle)}>
      <Form action={action}>
        <DateField
          lang={lang}
          name="adoptedOn"
          label={say(lang, DESK.adoptDay)}
          value={adoptedOn}
          error={errors['adoptedOn']}
        />
        <Checkbox
          lang={lang}
          name="confirmed"
          label={say(lang, DESK.adoptConfirm)}
          error={errors['confirmed']}
        />
        <Actions next={say(lang, DESK.adoptNext)}>
          <Button>{say(lang, DESK.adopt)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
