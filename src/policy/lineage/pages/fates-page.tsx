import { type Lang, say } from '#kernel/words.ts';
import { DESK, DESK_PATHS, DeskPage, type PageGiven, verbsWords } from '#policy/desk/index.ts';
import type { Fate, Measure } from '#policy/register/index.ts';
import {
  Actions,
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  DataTable,
  Grid,
  Lead,
  Section,
} from '#ui/index.ts';
import type { Ties } from '../queries/read-ties.ts';
import { FATES } from '../words.ts';
import { VerbFields } from './verb-fields.tsx';

/** What was ticked and typed before it was refused. */
export type TypedTie = { from: string[]; to: string[]; verbs: string[]; reason: string };

type FatesProps = PageGiven & { ties: Ties; mayTie: boolean; typed: TypedTie };

/** What became of each earlier measure, and where each later one comes from: to be read, and to be tied. */
export function FatesPage(props: FatesProps) {
  const { ties, mayTie } = props;
  const { lang } = props.frame;
  const { edition } = ties.later;
  return (
    <DeskPage
      given={props}
      title={say(lang, FATES.title, { name: edition.name })}
      lead={say(lang, ties.earlier ? FATES.lead : FATES.first)}
      edition={edition}
      invalid={props.refusal !== undefined}
      wide
    >
      {mayTie && ties.earlier && (
        <p class="actions__row">
          <ButtonLink href="#tie" kind="secondary">
            {say(lang, FATES.tieTitle)}
          </ButtonLink>
        </p>
      )}
      {ties.earlier && <Missing lang={lang} ties={ties} mayTie={mayTie} />}
      {ties.earlier && (
        <Section title={say(lang, FATES.list, { count: ties.fates.length })}>
          <FateTable lang={lang} fates={ties.fates} mayTie={mayTie} />
        </Section>
      )}
      {mayTie && ties.earlier && <TieFormView {...props} />}
    </DeskPage>
  );
}

function Missing({ lang, ties, mayTie }: { lang: Lang; ties: Ties; mayTie: boolean }) {
  const { gaps } = ties.readiness;
  if (gaps.length === 0) return <p>{say(lang, FATES.noneMissing)}</p>;
  return (
    <Section title={say(lang, FATES.missing, { count: gaps.length })}>
      <ul class="stack">
        {gaps.map(({ measure, side }) => (
          <li>
            {say(lang, side === 'earlier' ? DESK.sideEarlier : DESK.sideLater)}{' '}
            <a href={DESK_PATHS.measure(measure.id)}>{`${measure.code} ${measure.title}`}</a>{' '}
            {mayTie && (
              <a href={DESK_PATHS.tie(ties.later.edition.number, sideOf(measure, side))}>
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

function TieFormView({ frame, ties, typed, refusal }: FatesProps) {
  const { lang } = frame;
  const { earlier, later, fates } = ties;
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
          <Button>{say(lang, DESK.tieIt)}</Button>
        </Actions>
      </form>
    </Section>
  );
}

function tiedWords(lang: Lang, fate: Fate | undefined): string {
  return fate ? say(lang, FATES.tied, { verbs: verbsWords(lang, fate.verbs) }) : say(lang, FATES.untied);
}

function FateTable({ lang, fates, mayTie }: { lang: Lang; fates: readonly Fate[]; mayTie: boolean }) {
  const side = (measures: readonly Measure[]) => measures.map((m) => `${m.code} ${m.title}`).join('／');
  return (
    <DataTable
      caption={say(lang, FATES.list, { count: fates.length })}
      rows={fates}
      columns={[
        { head: say(lang, DESK.sideEarlier), cell: (fate) => side(fate.from) || say(lang, DESK.nothing) },
        { head: say(lang, FATES.headVerbs), rowHead: true, cell: (fate) => verbsWords(lang, fate.verbs) },
        { head: say(lang, DESK.sideLater), cell: (fate) => side(fate.to) || say(lang, DESK.nothing) },
        { head: say(lang, DESK.reason), cell: (fate) => fate.reason },
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
