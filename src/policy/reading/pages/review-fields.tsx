import type { Child } from 'hono/jsx';
import { type Lang, say } from '#kernel/words.ts';
import { CLASS_WORDS, CLASSES } from '#policy/register/index.ts';
import { Checkbox, Disclosure, SelectField, TextArea, TextField } from '#ui/index.ts';
import type { Review, ReviewMeasure } from '../rules/review.ts';
import { READING } from '../words.ts';

export type FieldErrors = Readonly<Record<string, string | undefined>>;
type Props = { lang: Lang; review: Review; measure: ReviewMeasure; errors: FieldErrors };

const SHOWN_AT_ONCE = 80;

/** The fields of one measure; what is rarely touched is folded away unless something is wrong in it. */
export function MeasureFields(props: Props) {
  const { lang, measure, errors } = props;
  const name = (field: string) => `${measure.key}.${field}`;
  const error = (field: string) => errors[name(field)];
  return (
    <>
      <TextField
        lang={lang}
        name={name('title')}
        label={say(lang, READING.measureTitle)}
        value={measure.title}
        error={error('title')}
      />
      <SelectField
        lang={lang}
        name={name('class')}
        label={say(lang, READING.class)}
        value={measure.class}
        noEmpty
        options={[
          { value: '', label: '—' },
          ...CLASSES.map((c) => ({ value: c, label: `${c} ${say(lang, CLASS_WORDS[c])}` })),
        ]}
        error={error('class')}
      />
      {measure.side === 'later' && <SourceFields {...props} />}
      <Disclosure summary={summaryOf(lang, measure)} open={error('pillar') !== undefined}>
        <Rest {...props} />
      </Disclosure>
    </>
  );
}

/** The first words of what is folded away, so that one need not open it to know. */
function summaryOf(lang: Lang, measure: ReviewMeasure): string {
  const words = measure.text === '' ? '—' : measure.text.replaceAll('\n', '');
  const head = words.length > SHOWN_AT_ONCE ? `${words.slice(0, SHOWN_AT_ONCE)}…` : words;
  return `${say(lang, READING.text)}：${head}`;
}

/** Which earlier measures a later one comes from, with one empty place more. */
function SourceFields({ lang, review, measure }: Props) {
  const earlier = review.measures.filter((m) => m.side === 'earlier' && !m.isDropped);
  const places = [...measure.from, ''];
  return (
    <>
      {places.map((chosen, i) => (
        <SelectField
          lang={lang}
          name={`${measure.key}.from.${i}`}
          label={say(lang, i === 0 ? READING.from : READING.fromMore)}
          value={chosen}
          noEmpty
          options={[
            { value: '', label: say(lang, i === 0 ? READING.fromNone : READING.fromNoMore) },
            ...earlier.map((m) => ({ value: m.key, label: m.title })),
          ]}
        />
      ))}
    </>
  );
}

function Rest({ lang, review, measure, errors }: Props) {
  const name = (field: string) => `${measure.key}.${field}`;
  const area = (field: 'text' | 'record' | 'note' | 'reason', rows: number) => (
    <TextArea
      lang={lang}
      name={name(field)}
      label={say(lang, READING[field])}
      value={measure[field]}
      rows={rows}
      optional
    />
  );
  return (
    <>
      <SelectField
        lang={lang}
        name={name('pillar')}
        label={say(lang, READING.pillarOf)}
        value={String(measure.pillar)}
        noEmpty
        options={review.pillars.map((p) => ({ value: String(p.number), label: `${p.number} ${p.title}` }))}
        error={errors[name('pillar')]}
      />
      <Checkbox
        lang={lang}
        name={name('priority')}
        value="yes"
        label={say(lang, READING.priority)}
        checked={measure.isPriority}
      />
      {area('text', 4)}
      {measure.side === 'earlier' && area('record', 4)}
      {area('note', 2)}
      {area('reason', 2)}
      <Checkbox
        lang={lang}
        name={name('dropped')}
        value="yes"
        label={say(lang, READING.dropped)}
        checked={measure.isDropped}
      />
    </>
  );
}

type SourceProps = {
  label: string;
  lines: readonly string[];
  from: number;
  to: number;
  /** Numbers of the lines about which something is uncertain. */
  marked: ReadonlySet<number>;
  /** The whole paper: links lead to its lines. */
  isWhole?: boolean | undefined;
};

/** Lines of the paper with their numbers. */
export function SourceLines({ label, lines, from, to, marked, isWhole }: SourceProps) {
  const rows: Child[] = [];
  for (let number = from; number <= to; number += 1) {
    const line = (lines[number - 1] ?? '').trim();
    if (line === '') continue;
    const words = marked.has(number) ? <mark>{line}</mark> : line;
    rows.push(
      <li value={number} id={isWhole ? `line-${number}` : undefined}>
        {words}
      </li>,
    );
  }
  // It scrolls, so it must be reachable by keyboard.
  return (
    <section class="source-lines" tabindex={0} aria-label={label}>
      <ol>{rows}</ol>
    </section>
  );
}
