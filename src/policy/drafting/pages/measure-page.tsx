import type { Child } from 'hono/jsx';
import { say } from '#kernel/words.ts';
import { ClassLabel } from '#policy/classing/index.ts';
import { Comments } from '#policy/comments/index.ts';
import {
  DESK,
  DESK_PATHS,
  DeskPage,
  type Errors,
  Lines,
  type PageGiven,
  StateTag,
  sentencesOf,
  type Values,
  verbsWords,
} from '#policy/desk/index.ts';
import type { Measure } from '#policy/register/index.ts';
import { Card, Cluster, Facts, Notice, Section, Split, Stack, StatusTag, Tag } from '#ui/index.ts';
import type { DeskMeasure } from '../queries/read-measure.ts';
import type { MeasureRights } from '../rights.ts';
import { valuesOf } from '../rules/values.ts';
import { MEASURE } from '../words.ts';
import { MeasureFormView, RecordFormView } from './measure-form.tsx';
import { RelatedMeasures } from './measure-links.tsx';

/** Which form of the page came back, with what was typed into it. */
export type Returned = { form: 'measure' | 'record' | 'link' | 'comment'; about: string; values: Values };

export type MeasurePageProps = PageGiven & {
  found: DeskMeasure;
  may: MeasureRights;
  /** A fresh id, so that a comment that is sent twice is one comment. */
  commentId: string;
  returned?: Returned | undefined;
  /** The class was only looked at; nothing is saved. */
  previewed?: boolean | undefined;
  savedAt?: string | undefined;
};

/** One measure on the desk: its words, its class, what was done, what others say. */
export function MeasurePage(props: MeasurePageProps) {
  const { found, previewed, returned } = props;
  const { lang } = props.frame;
  const { measure, edition, pillar } = found;
  const errors = sentencesOf(lang, props.wrong);
  return (
    <DeskPage
      given={props}
      title={`${measure.code} ${measure.title}`}
      lead={say(lang, MEASURE.lead, {
        edition: edition.name,
        pillar: pillar.number,
        pillarTitle: pillar.title,
      })}
      edition={edition}
      beside={<ClassLabel lang={lang} letter={measure.class} />}
      islands={['autosave-form']}
      before={previewed && <Notice lang={lang} kind="info" title={say(lang, MEASURE.previewed)} />}
    >
      <Split aside={<Aside {...props} />}>
        {props.may.save ? <WriteMeasure {...props} errors={errors} /> : <ReadMeasure {...props} />}
        {props.may.record && (
          <Section title={say(lang, MEASURE.recordTitle)} id="record">
            <WriteRecord {...props} measure={measure} errors={errors} />
          </Section>
        )}
        {found.into && found.into.from.length > 0 && <EarlierSide {...props} errors={errors} />}
        <Comments
          lang={lang}
          measureId={measure.id}
          comments={found.comments}
          may={props.may}
          commentId={props.commentId}
          returned={returned?.form === 'comment' ? returned : undefined}
          errors={errors}
        />
      </Split>
    </DeskPage>
  );
}

function returnedTo(
  { returned }: MeasurePageProps,
  form: Returned['form'],
  about: string,
): Values | undefined {
  return returned?.form === form && returned.about === about ? returned.values : undefined;
}

function WriteMeasure(props: MeasurePageProps & { errors: Errors }) {
  const { frame, found, errors, savedAt } = props;
  const { measure, rule } = found;
  const returned = returnedTo(props, 'measure', measure.id);
  return (
    <MeasureFormView
      lang={frame.lang}
      measure={measure}
      values={returned ?? valuesOf(measure)}
      errors={returned ? errors : {}}
      rule={rule}
      hasSource={(found.into?.from.length ?? 0) === 1}
      savedAt={savedAt}
    />
  );
}

function ReadMeasure({ frame, found, may }: MeasurePageProps) {
  const { lang } = frame;
  const { measure } = found;
  return (
    <>
      {may.remove || may.tie || may.settle ? (
        <Notice lang={lang} kind="info" title={say(lang, MEASURE.readOnly)} />
      ) : null}
      <h2>{say(lang, MEASURE.text)}</h2>
      <p class="reading">
        <Lines text={measure.text === '' ? say(lang, DESK.nothing) : measure.text} />
      </p>
    </>
  );
}

type RecordProps = MeasurePageProps & { measure: Measure; errors: Errors };

function WriteRecord(props: RecordProps) {
  const { frame, found, measure, errors } = props;
  const returned = returnedTo(props, 'record', measure.id);
  return (
    <RecordFormView
      lang={frame.lang}
      measure={measure}
      backTo={found.measure.id}
      values={returned ?? valuesOf(measure)}
      errors={returned ? errors : {}}
    />
  );
}

/** What the earlier edition said, and what was done. */
function EarlierSide(props: MeasurePageProps & { errors: Errors }) {
  const { lang } = props.frame;
  const sources = props.found.into?.from ?? [];
  const [only] = sources;
  // Several earlier measures have a page each for their records: one form is enough for one page.
  const writes = props.may.save && sources.length === 1 && only !== undefined;
  return (
    <Section title={say(lang, MEASURE.earlierTitle)} id="earlier">
      <Stack>
        {sources.map((old) => (
          <EarlierCard {...props} old={old} isWritten={writes} />
        ))}
        {writes && <WriteRecord {...props} measure={only} />}
      </Stack>
    </Section>
  );
}

type EarlierProps = MeasurePageProps & { old: Measure; isWritten: boolean };

function EarlierCard({ frame, may, old, isWritten }: EarlierProps) {
  const { lang } = frame;
  const record = old.record === '' ? say(lang, DESK.noRecord) : old.record;
  return (
    <Card title={`${old.code} ${old.title}`} href={DESK_PATHS.measure(old.id)}>
      <ClassLabel lang={lang} letter={old.class} />
      <p>
        <Lines text={old.text} />
      </p>
      {!isWritten && (
        <Facts
          facts={[
            { term: say(lang, MEASURE.recordTitle), detail: <Lines text={record} /> },
            ...(old.note === ''
              ? []
              : [{ term: say(lang, MEASURE.note), detail: <Lines text={old.note} /> }]),
          ]}
        />
      )}
      {may.save && !isWritten && (
        <p>
          <a href={`${DESK_PATHS.measure(old.id)}#record`}>{say(lang, DESK.writeRecord)}</a>
        </p>
      )}
    </Card>
  );
}

function Aside(props: MeasurePageProps) {
  const { frame, found, may } = props;
  const { lang } = frame;
  const { measure, edition } = found;
  return (
    <>
      <Card title={say(lang, MEASURE.fate)}>
        <Cluster>
          <StateTag lang={lang} state={edition.state} />
        </Cluster>
        <FateWords {...props} />
      </Card>
      <RelatedMeasures {...props} />
      <Card>
        <p>
          <a href={DESK_PATHS.history(measure.id)}>{say(lang, MEASURE.historyTitle)}</a>
        </p>
        {may.remove && (
          <p>
            <a href={DESK_PATHS.remove(measure.id)}>{say(lang, DESK.removeMeasure)}</a>
          </p>
        )}
      </Card>
    </>
  );
}

function FateWords({ frame, found, may }: MeasurePageProps) {
  const { lang } = frame;
  const { into, away, next, edition } = found;
  const isTied = edition.number === 1 || into !== undefined;
  return (
    <>
      {!isTied && (
        <p>
          <StatusTag tone="bad">{say(lang, MEASURE.noFate)}</StatusTag>
        </p>
      )}
      {into && (
        <OneFate
          title={say(lang, MEASURE.fateInto)}
          verbs={verbsWords(lang, into.verbs)}
          reason={into.reason}
        >
          <Ends measures={into.from} nothing={say(lang, DESK.newHere)} />
        </OneFate>
      )}
      {next && away && (
        <OneFate
          title={say(lang, MEASURE.fateAway)}
          verbs={verbsWords(lang, away.verbs)}
          reason={away.reason}
        >
          <Ends measures={away.to} nothing={say(lang, DESK.removedHere)} />
        </OneFate>
      )}
      {may.tie && into && (
        <p>
          <a href={DESK_PATHS.fate(into.id)}>{say(lang, MEASURE.fateEdit)}</a>
        </p>
      )}
    </>
  );
}

type OneFateProps = { title: string; verbs: string; reason: string; children?: Child };

function OneFate({ title, verbs, reason, children }: OneFateProps) {
  return (
    <>
      <p>
        <small>{title}</small>
        <br />
        {children}
      </p>
      <p>
        <Tag>{verbs}</Tag>
      </p>
      {reason !== '' && <p class="muted">{reason}</p>}
    </>
  );
}

function Ends({ measures, nothing }: { measures: readonly Measure[]; nothing: string }): Child {
  if (measures.length === 0) return nothing;
  return (
    <>
      {measures.map((m, index) => (
        <>
          {index > 0 && <br />}
          <a href={DESK_PATHS.measure(m.id)}>
            {m.code} {m.title}
          </a>
        </>
      ))}
    </>
  );
}
