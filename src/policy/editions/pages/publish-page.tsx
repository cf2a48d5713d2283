import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import {
  DESK,
  DESK_PATHS,
  DeskPage,
  type Errors,
  type PageGiven,
  StateTag,
  sentencesOf,
  verbsWords,
} from '#policy/desk/index.ts';
import { type EditionAction, isReady } from '#policy/register/index.ts';
import {
  ActionForm,
  Actions,
  Button,
  Checkbox,
  ConfirmForm,
  DataTable,
  DateField,
  Form,
  Notice,
  Section,
  StatusTag,
} from '#ui/index.ts';
import type { Draft } from '../queries/read-draft.ts';
import { EDITIONS } from '../words.ts';

type PublishProps = PageGiven & {
  draft: Draft;
  /** What the reader may do to the edition as it stands. */
  actions: readonly EditionAction[];
  openComments: number;
  adoptedOn?: string | undefined;
};

/** What is asked of an edition before it is published, and the buttons that publish it. */
export function PublishPage(props: PublishProps) {
  const { draft, openComments } = props;
  const { lang } = props.frame;
  const { edition } = draft.later;
  const errors = sentencesOf(lang, props.wrong);
  return (
    <DeskPage
      given={props}
      title={say(lang, EDITIONS.publishTitle, { name: edition.name })}
      lead={edition.state === 'adopted' ? say(lang, EDITIONS.isAdopted) : say(lang, EDITIONS.publishLead)}
      edition={edition}
      beside={<StateTag lang={lang} state={edition.state} />}
      islands={['confirm-button']}
    >
      <CheckList lang={lang} draft={draft} />
      {openComments > 0 && edition.state !== 'adopted' && (
        <Notice
          lang={lang}
          kind="warning"
          title={say(lang, EDITIONS.openCommentsNote, { count: openComments })}
        />
      )}
      {edition.state !== 'drafting' && (
        <p>
          <a href={`/policy/editions/${edition.number}`}>{say(lang, EDITIONS.publicPage)}</a>
        </p>
      )}
      <Steps {...props} errors={errors} />
    </DeskPage>
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
      count === 0 ? say(lang, EDITIONS.missingFate) : say(lang, EDITIONS.doubleFate, { count })
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
    { words: say(lang, EDITIONS.checkMeasures), findings: empty },
    ...(draft.earlier ? [{ words: say(lang, EDITIONS.checkFates), findings: gaps }] : []),
    { words: say(lang, EDITIONS.checkReasons), findings: silent },
    { words: say(lang, EDITIONS.checkOverrides), findings: unexplained },
  ];
  return <CheckTable lang={lang} checks={checks} />;
}

type Check = { words: string; findings: Finding[] };

function CheckTable({ lang, checks }: { lang: Lang; checks: readonly Check[] }) {
  return (
    <DataTable
      caption={say(lang, EDITIONS.publishLead)}
      rows={checks}
      columns={[
        { head: say(lang, EDITIONS.checkHead), rowHead: true, cell: (check) => check.words },
        {
          head: say(lang, EDITIONS.checkResult),
          kind: 'short',
          cell: ({ findings }) => (
            <StatusTag tone={findings.length === 0 ? 'good' : 'bad'}>
              {findings.length === 0
                ? say(lang, EDITIONS.checkOk)
                : say(lang, EDITIONS.checkMissing, { count: findings.length })}
            </StatusTag>
          ),
        },
        { head: say(lang, EDITIONS.checkMend), cell: ({ findings }) => <Findings findings={findings} /> },
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

function Steps(props: PublishProps & { errors: Errors }) {
  const { frame, draft, actions } = props;
  const { lang } = frame;
  const href = DESK_PATHS.edition(draft.later.edition.number);
  const ready = isReady(draft.readiness);
  return (
    <>
      {actions.includes('propose') && (
        <Actions next={say(lang, EDITIONS.proposeNext)}>
          <ActionForm
            action={`${href}/propose`}
            label={say(lang, EDITIONS.propose)}
            kind={ready ? 'primary' : 'secondary'}
          />
        </Actions>
      )}
      {actions.includes('adopt') && <AdoptForm {...props} action={`${href}/adopt`} />}
      {actions.includes('take_back') && (
        <Section title={say(lang, EDITIONS.takeBack)}>
          <ConfirmForm
            lang={lang}
            action={`${href}/take-back`}
            label={say(lang, EDITIONS.takeBack)}
            sentence={say(lang, EDITIONS.takeBackConfirm)}
          />
        </Section>
      )}
    </>
  );
}

type AdoptProps = PublishProps & { errors: Errors; action: string };

function AdoptForm({ frame, action, adoptedOn, errors }: AdoptProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, EDITIONS.adoptTitle)}>
      <Form action={action}>
        <DateField
          lang={lang}
          name="adoptedOn"
          label={say(lang, EDITIONS.adoptDay)}
          value={adoptedOn}
          error={errors['adoptedOn']}
        />
        <Checkbox
          lang={lang}
          name="confirmed"
          label={say(lang, EDITIONS.adoptConfirm)}
          error={errors['confirmed']}
        />
        <Actions next={say(lang, EDITIONS.adoptNext)}>
          <Button>{say(lang, EDITIONS.adopt)}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
