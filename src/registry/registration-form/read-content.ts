import {
  type ContactPaper,
  contactForm,
  countsFit,
  emptyPaper,
  type FactName,
  type FormerName,
  factForms,
  isPublishable,
  KINDS,
  type Kind,
  type LinkPaper,
  linkForm,
  type OfficerPaper,
  type OrganisationPaper,
  officerForm,
  parseFounded,
} from '#registry/organisations/index.ts';
import { CHOSEN_BEFOREHAND, type Content, isEmptyRow, type Row } from './rules/content.ts';
import { RECOMMENDED } from './rules/recommended.ts';

/** Areas and own fields of the city, by their codes. */
export type Choices = { readonly areas: readonly string[]; readonly fields: readonly string[] };
/** Names of fields with the code of what is wrong there, as `factErrorText` says it. */
export type Wrong = Readonly<Record<string, string>>;

export type ReadContent = {
  /** The paper as far as it can be read; whole when nothing is wrong. */
  readonly paper: OrganisationPaper;
  readonly wrong: Wrong;
};

const LISTS: readonly FactName[] = ['npoFields', 'cityFields', 'publicFacts'];
/** Kinds that never hold a 法人番号; what was typed for another kind before is then not looked at. */
const WITHOUT_NUMBER: readonly string[] = ['voluntary', 'network'];

/** Reads what was typed. An empty field is no error here: what must be there is asked by `missingFields`. */
export function readContent(content: Content, today: string, choices: Choices): ReadContent {
  const wrong: Record<string, string> = {};
  const facts = readFacts(content, today, wrong);
  const { founded, ...rest } = facts;
  const rows = readRows(content, today, wrong);
  const kind = KINDS.find((one) => one === content.ones['kind']) ?? 'voluntary';
  const paper: OrganisationPaper = { ...emptyPaper(kind, ''), ...rest, ...rows, kind };
  if (founded) Object.assign(paper, { foundedOn: founded.on, foundedPrecision: founded.precision });
  if (!countsFit(paper) && wrong['memberCount'] === undefined) wrong['citizenCount'] ??= 'citizens_exceed';
  if (paper.areaCode !== null && !choices.areas.includes(paper.areaCode)) wrong['areaCode'] = 'choose';
  if (!paper.cityFields.every((code) => choices.fields.includes(code))) wrong['cityFields'] = 'choose';
  return { paper, wrong };
}

type Facts = Partial<OrganisationPaper> & {
  founded?: { on: string; precision: OrganisationPaper['foundedPrecision'] } | null;
};

function readFacts(content: Content, today: string, wrong: Record<string, string>): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, form] of Object.entries(factForms(today))) {
    const value = typedFact(content, name as FactName);
    if (value === undefined) continue;
    const parsed = form.safeParse(value);
    if (parsed.success) facts[name] = parsed.data;
    else wrong[name] = parsed.error.issues[0]?.message ?? 'choose';
  }
  return facts as Facts;
}

/** What was typed for a fact; nothing for one that is not asked or still empty. */
function typedFact(content: Content, name: FactName): string | string[] | undefined {
  if (name === 'publicFacts') return (publicFactsOf(content) as string[]).filter(isPublishable);
  if (LISTS.includes(name)) return [...(content.lists[name] ?? [])];
  const value = content.ones[name] ?? '';
  if (value.trim() === '') return undefined;
  if (name === 'corporateNumber' && WITHOUT_NUMBER.includes(content.ones['kind'] ?? '')) return undefined;
  return value;
}

/** What the group shows; the recommended facts until it has chosen. */
export function publicFactsOf(content: Content): readonly string[] {
  return content.lists['publicFacts'] ?? RECOMMENDED;
}

type Rows = Pick<OrganisationPaper, 'officers' | 'contacts' | 'links' | 'formerNames'>;
type Read<T> = { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
type Issue = { path: PropertyKey[]; message: string };

function readRows(content: Content, today: string, wrong: Record<string, string>): Rows {
  const list = <T>(name: string, read: (row: Row) => Read<T>): T[] =>
    (content.rows[name] ?? []).flatMap((row, index) => {
      if (isEmptyRow(row, ...(CHOSEN_BEFOREHAND[name] ?? []))) return [];
      const parsed = read(row);
      if (parsed.success) return [parsed.data];
      for (const { path, message } of parsed.error.issues) {
        wrong[`${name}.${index}.${String(path[0] ?? '')}`] ??= message;
      }
      return [];
    });
  const officer = officerForm(today);
  return {
    officers: list<OfficerPaper>('officers', (row) => officer.safeParse(filled(row, OFFICER))),
    contacts: list<ContactPaper>('contacts', (row) => contactForm.safeParse(filled(row, CONTACT))),
    links: list<LinkPaper>('links', (row) => linkForm.safeParse(filled(row, LINK))),
    formerNames: list<FormerName>('formerNames', (row) => readFormerName(row, today)),
  };
}

const OFFICER = { post: '', name: '', nameKana: '', startsOn: '', endsOn: '' };
const CONTACT = { kind: '', label: '', value: '', publicity: 'centre' };
const LINK = { label: '', href: '' };

/** A row as the forms expect it: an empty choice of publicity means that nobody else sees it. */
function filled(row: Row, blank: Row): Row {
  const typed = Object.entries(row).filter(([, value]) => value !== '');
  return { ...blank, ...Object.fromEntries(typed) };
}

function readFormerName(row: Row, today: string): Read<FormerName> {
  const name = factForms(today).name.safeParse(row['name'] ?? '');
  if (!name.success)
    return { success: false, error: { issues: [issue('name', name.error.issues[0]?.message)] } };
  const typed = (row['untilOn'] ?? '').trim();
  const until = typed === '' ? null : parseFounded(typed);
  if (until === undefined) return { success: false, error: { issues: [issue('untilOn', 'day')] } };
  return { success: true, data: { name: name.data, nameKana: '', untilOn: until?.on ?? null } };
}

const issue = (name: string, message = 'required'): Issue => ({ path: [name], message });

/** The kind that was chosen, for what depends on it. */
export function kindOf(content: Content): Kind | undefined {
  return KINDS.find((kind) => kind === content.ones['kind']);
}
