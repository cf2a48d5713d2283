import { type Lang, say } from '#kernel/words.ts';
import { type Fate, type Measure, VERB_WORDS, VERBS } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  DataTable,
  Grid,
  Lead,
  Page,
  Section,
  TextArea,
} from '#ui/index.ts';
import { DESK } from '../desk-words.ts';
import { FATES } from '../fate-words.ts';
import { DESK_PATHS } from '../paths.ts';
import type { Draft } from '../queries/read-draft.ts';
import { crumbsTo, editionCrumb, Outcome, type PageGiven, verbsWords } from './shared.tsx';

/** What was ticked and typed before it was refused. */
export type TypedTie = { from: string[]; to: string[]; verbs: string[]; reason: string };

type FatesProps = PageGiven & { draft: Draft; mayTie: boolean; typed: TypedTie };

/** What became of each earlier measure, and where each later one comes from: to be read, and to be tied. */
export function FatesPage(props: FatesProps) {
  const { frame, draft, mayTie } = props;
  const { lang } = frame;
  const { edition } = draft.later;
  return (
    <Page
      frame={frame}
      title={say(lang, FATES.title, { name: edition.name })}
      lead={say(lang, draft.earlier ? FATES.lead : FATES.first)}
      crumbs={crumbsTo(lang, editionCrumb(edition))}
      before={<Outcome {...props} />}
      invalid={props.refusal !== undefined}
      wide
      noindex
    >
      {mayTie && draft.earlier && (
        <p class="actions__row">
          <ButtonLink href="#tie" kind="secondary">
            {say(lang, FATES.tieTitle)}
          </ButtonLink>
        </p>
      )}
      {draft.earlier && <Missing lang={lang} draft={draft} mayTie={mayTie} />}
      {draft.earlier && (
        <Section title={say(lang, FATES.list, { count: draft.fates.length })}>
          <FateTable lang={lang} fates={draft.fates} mayTie={mayTie} />
        </Section>
      )}
      {mayTie && draft.earlier && <TieFormView {...props} />}
    </Page>
  );
}

function Missing({ lang, draft, mayTie }: { lang: Lang; draft: Draft; mayTie: boolean }) {
  const { gaps } = draft.readiness;
  if (gaps.length === 0) return <p>{say(lang, FATES.noneMissing)}</p>;
  return (
    <Section title={say(lang, FATES.missing, { count: gaps.length })}>
      <ul class="stack">
        {gaps.map(({ measure, side }) => (
          <li>
            {say(lang, side === 'earlier' ? DESK.sideEarlier : DESK.sideLater)}{' '}
            <a href={DESK_PATHS.measure(measure.id)}>{`${measure.code} ${measure.title}`}</a>{' '}
            {mayTie && (
              <a href={DESK_PATHS.tie(draft.later.edition.number, sideOf(measure, side))}>
                {say(lang, DESK.tieIt)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function sideOf(measure: Measure, side: 'earlier' | 'later') {
  return side === 'earlier' ? { from: [measure], to: [] } : { from: [], to: [measure] };
}

function TieFormView({ frame, draft, typed, refusal }: FatesProps) {
  const { lang } = frame;
  const { earlier, later, fates } = draft;
  const names = { from: earlier?.edition.name ?? '', to: later.edition.name };
  const into = (m: Measure) => fates.find((fate) => fate.to.some((end) => end.id === m.id));
  const away = (m: Measure) => fates.find((fate) => fate.from.some((end) => end.id === m.id));
  const options = (measures: readonly Measure[], fateOf: (m: Measure) => Fate | undefined) =>
    measures.map((m) => ({
      value: m.id,
      label: `${m.code} ${m.title}`,
      hint: tiedWords(lang, fateOf(m)),
    }));
  return (
    <Section title={say(lang, FATES.tieTitle)} id="tie">
      <Lead>{say(lang, FATES.tieHint)}</Lead>
      <form class="tie-form" method="post" action={DESK_PATHS.fates(later.edition.number)}>
        <Grid columns={2}>
          <CheckboxGroup
            lang={lang}
            name="from"
            label={say(lang, FATES.from, { name: names.from })}
            options={options(earlier?.measures ?? [], away)}
            values={typed.from}
          />
          <CheckboxGroup
            lang={lang}
            name="to"
            label={say(lang, FATES.to, { name: names.to })}
            options={options(later.measures, into)}
            values={typed.to}
          />
        </Grid>
        <VerbFields lang={lang} verbs={typed.verbs} reason={typed.reason} />
        {refusal === 'policy.tied_already' && (
          <Checkbox
            lang={lang}
            name="replace"
            label={say(lang, FATES.replace)}
            hint={say(lang, FATES.replaceHint)}
          />
        )}
        <Actions next={say(lang, FATES.tieNext)}>
          <Button>{say(lang, FATES.tieDo)}</Button>
        </Actions>
      </form>
    </Section>
  );
}

function tiedWords(lang: Lang, fate: Fate | undefined): string {
  return fate ? say(lang, FATES.tied, { verbs: verbsWords(lang, fate.verbs) }) : say(lang, FATES.untied);
}

/** The kinds of change, left to the texts or set by hand, and why. */
export function VerbFields({
  lang,
  verbs,
  reason,
}: {
  lang: Lang;
  verbs: readonly string[];
  reason: string;
}) {
  return (
    <>
      <CheckboxGroup
        lang={lang}
        name="verbs"
        label={say(lang, FATES.verbs)}
        hint={say(lang, FATES.verbsHint)}
        options={VERBS.map((verb) => ({ value: verb, label: say(lang, VERB_WORDS[verb]) }))}
        values={verbs}
        inline
        optional
      />
      <TextArea
        lang={lang}
        name="reason"
        label={say(lang, FATES.reason)}
        hint={say(lang, FATES.reasonHint)}
        value={reason}
        rows={2}
        optional
      />
    </>
  );
}

function FateTable({ lang, fates, mayTie }: { lang: Lang; fates: readonly Fate[]; mayTie: boolean }) {
  const side = (measures: readonly Measure[]) => measures.map((m) => `${m.code} ${m.title}`).join('／');
  return (
    <DataTable
      caption={say(lang, FATES.list, { count: fates.length })}
      rows={fates}
      columns={[
        { head: say(lang, FATES.headFrom), cell: (fate) => side(fate.from) || say(lang, FATES.nothing) },
        { head: say(lang, FATES.headVerbs), rowHead: true, cell: (fate) => verbsWords(lang, fate.verbs) },
        { head: say(lang, FATES.headTo), cell: (fate) => side(fate.to) || say(lang, FATES.nothing) },
        { head: say(lang, FATES.headReason), cell: (fate) => fate.reason },
        ...(mayTie
          ? [
              {
                head: say(lang, FATES.change),
                kind: 'short' as const,
                cell: (fate: Fate) => <ChangeLink lang={lang} fate={fate} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function ChangeLink({ lang, fate }: { lang: Lang; fate: Fate }) {
  const codes = [...new Set([...fate.from, ...fate.to].map((m) => m.code))].join('・');
  return (
    <a href={DESK_PATHS.fate(fate.id)}>
      {say(lang, FATES.change)}
      <span class="visually-hidden">{say(lang, FATES.changeAbout, { codes })}</span>
    </a>
  );
}
