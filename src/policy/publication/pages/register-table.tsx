import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Evidence } from '#policy/evidence/index.ts';
import { Class, contentLang, Day, editionHref, editionName, measureHref } from '#policy/papers/index.ts';
import type { Edition, Measure, Pillar, WholeEdition } from '#policy/register/index.ts';
import { FreshnessMark } from '#ui/index.ts';
import type { Ancestor } from '../shapes/register-view.ts';
import { PUBLIC } from '../words.ts';

type Props = {
  lang: Lang;
  whole: WholeEdition;
  /** Editions that stand beside the newest, newest first. */
  earlier: readonly Edition[];
  ancestors: ReadonlyMap<string, readonly Ancestor[]>;
  evidence: ReadonlyMap<string, Evidence>;
};

/** The measures in the guideline's order, grouped by pillar; editions are columns, on a phone each measure is a card. */
export function RegisterTable(props: Props) {
  const { lang, whole, earlier } = props;
  const heads = [
    say(lang, PUBLIC.code),
    say(lang, PUBLIC.measure),
    editionName(whole.edition),
    ...earlier.map(editionName),
    say(lang, PUBLIC.newestEvidence),
  ];
  return (
    <div class="table-frame table-frame--cards">
      <table class="table register">
        <caption class="visually-hidden">{say(lang, PUBLIC.list)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        {whole.pillars.map((pillar) => (
          <tbody>
            <PillarRow lang={lang} pillar={pillar} edition={whole.edition} span={heads.length} />
            {whole.measures
              .filter((measure) => measure.pillarId === pillar.id)
              .map((measure) => (
                <MeasureRow {...props} measure={measure} heads={heads} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function PillarRow(props: { lang: Lang; pillar: Pillar; edition: Edition; span: number }) {
  const { lang, pillar, edition, span } = props;
  return (
    <tr class="register__pillar">
      <th scope="rowgroup" colspan={span}>
        <a href={`${editionHref(edition.number)}/pillars/${pillar.number}`} lang={contentLang(lang)}>
          <span class="register__number">{pillar.number}</span> {pillar.title}
        </a>
      </th>
    </tr>
  );
}

function MeasureRow(props: Props & { measure: Measure; heads: readonly string[] }) {
  const { lang, measure, heads, ancestors, evidence } = props;
  const before = ancestors.get(measure.id) ?? [];
  const known = evidence.get(measure.code);
  return (
    <tr>
      <td class="cell--short register__code-cell" data-label={heads[0]}>
        {measure.code}
      </td>
      <th scope="row" data-label={heads[1]}>
        <span class="register__code" aria-hidden="true">
          {measure.code}
        </span>
        <a href={measureHref(measure.code)} lang={contentLang(lang)}>
          {measure.title}
        </a>
        {known && <LapsedMark lang={lang} evidence={known} />}
      </th>
      <td class="cell--class" data-label={heads[2]}>
        <Class lang={lang} class={measure.class} />
      </td>
      {before.map((ancestor, i) => (
        <td class="cell--class" data-label={heads[i + 3]}>
          <AncestorClass lang={lang} ancestor={ancestor} />
        </td>
      ))}
      <td data-label={heads.at(-1)}>{known && <NewestFact lang={lang} evidence={known} />}</td>
    </tr>
  );
}

function AncestorClass({ lang, ancestor }: { lang: Lang; ancestor: Ancestor }) {
  if (ancestor === null) return <span class="muted">—</span>;
  if (ancestor === 'new') return <span class="tag">{say(lang, PUBLIC.newMark)}</span>;
  if (ancestor === 'split') return <span class="tag">{say(lang, PUBLIC.splitMark)}</span>;
  return <Class lang={lang} class={ancestor.class} />;
}

/** Says that evidence has stopped, and since when. */
export function LapsedMark({ lang, evidence }: { lang: Lang; evidence: Evidence }) {
  if (evidence.lapsedSince === null) return null;
  return (
    <small>
      <FreshnessMark state="lapsed">
        {say(lang, PUBLIC.lapsedSince, {
          day: dayWords(evidence.lapsedSince, lang),
          days: evidence.budgetDays,
        })}
      </FreshnessMark>
    </small>
  );
}

/** The newest thing that was done, with its day. */
export function NewestFact({ lang, evidence }: { lang: Lang; evidence: Evidence }) {
  const { newest } = evidence;
  if (newest === null) return <span class="muted">{say(lang, PUBLIC.noRecordYet)}</span>;
  return (
    <>
      <span lang={newest.sentence.en === newest.sentence.ja ? contentLang(lang) : undefined}>
        {say(lang, newest.sentence)}
      </span>
      <small>
        <Day lang={lang} day={newest.on} />
      </small>
    </>
  );
}
