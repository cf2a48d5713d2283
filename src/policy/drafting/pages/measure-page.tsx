import type { Child } from 'hono/jsx';
import { say } from '#kernel/words.ts';
import type { Measure } from '#policy/register/index.ts';
import { Card, Cluster, ErrorSummary, Facts, Notice, Page, Section, Split, StatusTag } from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { MEASURE } from '../measure-words.ts';
import { DESK_PATHS } from '../paths.ts';
import type { DeskMeasure } from '../queries/read-measure.ts';
import type { MeasureRights } from '../rules/rights.ts';
import type { Values } from '../rules/values.ts';
import { valuesOf } from '../rules/values.ts';
import { StateTag } from './home-page.tsx';
import { Comments } from './measure-comments.tsx';
import { MeasureFormView, RecordFormView } from './measure-form.tsx';
import { RelatedMeasures } from './measure-links.tsx';
import {
  ClassLabel,
  crumbsTo,
  editionCrumb,
  Lines,
  Outcome,
  type PageGiven,
  sentencesOf,
  verbsWords,
  type Wrong,
} from './shared.tsx';

/** Which form of the page came back, with what was typed into it. */
export type Returned = { form: 'measure' | 'record' | 'link' | 'comment'; about: string; values: Values };

export type MeasurePageProps = PageGiven & {
  found: DeskMeasure;
  may: MeasureRights;
  /** A fresh id, so that a comment that is sent twice is one comment. */
  commentId: string;
  returned?: Returned | undefined;
  wrong?: Wrong | undefined;
  /** The class was only looked at; nothing is saved. */
  previewed?: boolean | undefined;
  savedAt?: string | undefined;
};

/** One measure on the desk: its words, its class, what was done, what others say. */
export function MeasurePage(props: MeasurePageProps) {
  const { frame, found, previewed } = props;
  const { lang } = frame;
  const { measure, edition, pillar } = found;
  const title = say(lang, MEASURE.edit, { code: measure.code, title: measure.title });
  const errors = sentencesOf(lang, props.wrong ?? {});
  return (
    <Page
      frame={frame}
      title={title}
      lead={say(lang, MEASURE.lead, {
        edition: edition.name,
        pillar: pillar.number,
        pillarTitle: pillar.title,
      })}
      crumbs={crumbsTo(lang, editionCrumb(edition))}
      beside={<ClassLabel lang={lang} letter={measure.class} />}
      islands={['autosave-form']}
      before={
        <>
          <ErrorSummary lang={lang} errors={errors} />
          <Outcome {...props} />
          {previewed && <Notice lang={lang} kind="info" title={say(lang, MEASURE.previewed)} />}
        </>
      }
      invalid={props.wrong !== undefined}
      noindex
    >
      <Split aside={<Aside {...props} />}>
        {props.may.save ? <WriteMeasure {...props} errors={errors} /> : <ReadMeasure {...props} />}
        {props.may.record && <WriteRecord {...props} measure={measure} errors={errors} />}
        {found.into && found.into.from.length > 0 && <EarlierSide {...props} />}
        <Comments {...props} errors={errors} />
      </Split>
    </Page>
  );
}

type Errors = Readonly<Record<string, string | undefined>>;

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
        <Lines text={measure.text === '' ? say(lang, MEASURE.empty) : measure.text} />
      </p>
    </>
  );
}

function WriteRecord(props: MeasurePageProps & { measure: Measure; errors: Errors }) {
  const { frame, measure, errors } = props;
  const returned = returnedTo(props, 'record', measure.id);
  return (
    <Section title={say(frame.lang, MEASURE.recordTitle)} id="record">
      <RecordFormView
        lang={frame.lang}
        measure={measure}
        values={returned ?? valuesOf(measure)}
        errors={returned ? errors : {}}
      />
    </Section>
  );
}

/** What the earlier edition said, and what was done; each earlier measure has its own page for its record. */
function EarlierSide({ frame, found, may }: MeasurePageProps) {
  const { lang } = frame;
  return (
    <Section title={say(lang, MEASURE.earlierTitle)}>
      {(found.into?.from ?? []).map((old) => (
        <Card title={`${old.code} ${old.title}`} href={DESK_PATHS.measure(old.id)}>
          <ClassLabel lang={lang} letter={old.class} />
          <p>
            <Lines text={old.text} />
          </p>
          <Facts
            facts={[
              {
                term: say(lang, MEASURE.recordTitle),
                detail: <Lines text={old.record === '' ? say(lang, DESK.noRecord) : old.record} />,
              },
              ...(old.note === ''
                ? []
                : [{ term: say(lang, MEASURE.note), detail: <Lines text={old.note} /> }]),
            ]}
          />
          {may.save && (
            <p>
              <a href={`${DESK_PATHS.measure(old.id)}#record`}>{say(lang, DESK.writeRecord)}</a>
            </p>
          )}
        </Card>
      ))}
    </Section>
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
          <a href={DESK_PATHS.history(measure.id)}>{say(lang, DESK.history)}</a>
        </p>
        {may.remove && (
          <p>
            <a href={DESK_PATHS.remove(measure.id)}>{say(lang, MEASURE.remove)}</a>
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
        <Facts
          tight
          facts={[
            {
              term: say(lang, MEASURE.fateInto),
              detail: <Ends measures={into.from} nothing={say(lang, DESK.newHere)} />,
            },
            { term: say(lang, DESK.reason), detail: `${verbsWords(lang, into.verbs)}　${into.reason}` },
          ]}
        />
      )}
      {next && away && (
        <Facts
          tight
          facts={[
            {
              term: say(lang, MEASURE.fateAway),
              detail: <Ends measures={away.to} nothing={say(lang, DESK.removedHere)} />,
            },
            { term: say(lang, DESK.reason), detail: `${verbsWords(lang, away.verbs)}　${away.reason}` },
          ]}
        />
      )}
      {may.tie && into && (
        <p>
          <a href={DESK_PATHS.fate(into.id)}>{say(lang, MEASURE.fateEdit)}</a>
        </p>
      )}
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
