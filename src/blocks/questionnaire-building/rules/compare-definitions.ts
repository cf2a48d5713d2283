import type { Definition, Question, Section } from '#blocks/questionnaire/index.ts';

/** What can be different in a question or a section. */
export const CHANGED_PARTS = [
  'label',
  'help',
  'kind',
  'required',
  'limits',
  'options',
  'columns',
  'condition',
  'prefill',
  'place',
] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

export type Change = {
  readonly what: 'added' | 'removed' | 'changed';
  readonly of: 'section' | 'question';
  readonly key: string;
  readonly label: string;
  /** The section in which the question stands, or stood. */
  readonly section: string;
  readonly parts: readonly ChangedPart[];
};

const PARTS: Readonly<Record<Exclude<ChangedPart, 'place'>, (one: Question) => unknown>> = {
  label: ({ label }) => label,
  help: ({ help }) => help,
  kind: ({ kind }) => kind,
  required: ({ required }) => required,
  limits: ({ max, min, minRows, maxRows, maxFiles, scale, total }) => [
    max,
    min,
    minRows,
    maxRows,
    maxFiles,
    scale,
    total,
  ],
  options: ({ options }) => options,
  columns: ({ columns }) => columns,
  condition: ({ condition }) => condition,
  prefill: ({ prefill }) => prefill,
};

/** The same whatever the order in which a database hands out the parts. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  return `{${parts
    .map(([key, part]) => `${key}:${written(part)}`)
    .toSorted()
    .join()}}`;
}

function changedParts(old: Question, now: Question): ChangedPart[] {
  const parts = Object.entries(PARTS) as [Exclude<ChangedPart, 'place'>, (one: Question) => unknown][];
  return parts.filter(([, part]) => written(part(old)) !== written(part(now))).map(([name]) => name);
}

function changedSection(old: Section, now: Section): ChangedPart[] {
  const same = (one: unknown, other: unknown) => written(one) === written(other);
  return [
    ...(same(old.title, now.title) ? [] : (['label'] as const)),
    ...(same(old.help, now.help) ? [] : (['help'] as const)),
    ...(same(old.condition, now.condition) ? [] : (['condition'] as const)),
  ];
}

type Placed = { readonly question: Question; readonly section: Section; readonly before: string | undefined };

/** Each question with the one before it among those that both versions have: only what truly moved has another one. */
function placed({ sections }: Definition, common: ReadonlySet<string>): Map<string, Placed> {
  const places = new Map<string, Placed>();
  let before: string | undefined;
  for (const section of sections) {
    for (const question of section.questions) {
      places.set(question.key, { question, section, before });
      if (common.has(question.key)) before = question.key;
    }
  }
  return places;
}

const keysOf = ({ sections }: Definition): string[] =>
  sections.flatMap(({ questions }) => questions.map(({ key }) => key));

/** What is different in a version against the one before it, in the order of the form; what is gone comes last. */
export function compareDefinitions(old: Definition, now: Definition): Change[] {
  const oldKeys = new Set(keysOf(old));
  const common = new Set(keysOf(now).filter((key) => oldKeys.has(key)));
  const before = placed(old, common);
  const after = placed(now, common);
  return [
    ...now.sections.flatMap((section) => [
      ...sectionChange(
        old.sections.find(({ key }) => key === section.key),
        section,
      ),
      ...section.questions.flatMap(({ key }) => questionChange(before.get(key), after.get(key))),
    ]),
    ...[...before.values()].flatMap((was) =>
      common.has(was.question.key) ? [] : [changeOf('removed', was, [])],
    ),
    ...old.sections
      .filter(({ key }) => !now.sections.some((section) => section.key === key))
      .map(({ key, title }) => ofSection('removed', key, title.ja, [])),
  ];
}

const ofSection = (
  what: Change['what'],
  key: string,
  label: string,
  parts: readonly ChangedPart[],
): Change => ({ what, of: 'section', key, label, section: label, parts });

function sectionChange(old: Section | undefined, now: Section): Change[] {
  if (old === undefined) return [ofSection('added', now.key, now.title.ja, [])];
  const parts = changedSection(old, now);
  return parts.length === 0 ? [] : [ofSection('changed', now.key, now.title.ja, parts)];
}

const changeOf = (
  what: Change['what'],
  { question, section }: Placed,
  parts: readonly ChangedPart[],
): Change => ({
  what,
  of: 'question',
  key: question.key,
  label: question.label.ja,
  section: section.title.ja,
  parts,
});

function questionChange(old: Placed | undefined, now: Placed | undefined): Change[] {
  if (now === undefined) return [];
  if (old === undefined) return [changeOf('added', now, [])];
  const isMoved = old.section.key !== now.section.key || old.before !== now.before;
  const parts = [...changedParts(old.question, now.question), ...(isMoved ? (['place'] as const) : [])];
  return parts.length === 0 ? [] : [changeOf('changed', now, parts)];
}
