import { isShortened, type TableRow } from '#platform/documents/tables/index.ts';
import {
  type Area,
  type CityField,
  type ContactKind,
  contactForm,
  factForms,
  type Kind,
  kindOfName,
  numberOf,
  officerForm,
  readFields,
  readKind,
  readNumberedField,
} from '#registry/organisations/index.ts';
import type { Finding, RowContact, RowContent, RowFacts } from '../rules/content.ts';
import { withPrefecture } from '../rules/prefecture.ts';
import type { Mapping, Source, Target } from '../rules/targets.ts';

export type Reading = {
  readonly mapping: Mapping;
  /** Which of the twenty a column of its own stands for, by column. */
  readonly numbered: ReadonlyMap<number, number>;
  readonly source: Source;
  readonly today: string;
  readonly areas: readonly Area[];
  readonly cityFields: readonly CityField[];
};
export type ReadRow = {
  readonly line: number;
  /** The name as it stands there, for telling which row is meant. */
  readonly name: string;
  readonly code: { readonly typed: string; readonly number: number | undefined } | undefined;
  readonly content: RowContent;
  readonly findings: readonly Finding[];
  readonly address: string;
  readonly dissolved: boolean;
};

/** Words by which lists say that there is nothing. */
const NOTHING = /^(?:なし|無し|無|ナシ|[-ー―－–—]+|n\/a|none|未定|不明|非公開)$/i;
const YES = /^(?:はい|有|あり|○|〇|◯|1|yes|true|募集中|募集している|している)$/i;
const NO = /^(?:いいえ|無|なし|×|✕|0|no|false|募集していない|していない)$/i;
const PLACEHOLDER = /名称未確認|名称不明|名称未定|^(?:不明|未定|テスト|test|dummy)$/i;
/** Our own files put this before what a spreadsheet would take for a formula. */
const ESCAPED = /^'(?=[=+\-@\t＝＋－＠])/;
const BETWEEN = /[;；\n／]+|\s\/\s|、/;
const LONGEST_SHOWN = 200;

const PLAIN = [
  'name',
  'nameKana',
  'corporateNumber',
  'summary',
  'purpose',
  'activities',
  'founded',
  'memberCount',
  'citizenCount',
  'fee',
  'meets',
  'recruitingText',
  'website',
  'postalCode',
] as const satisfies readonly Target[];
type Plain = (typeof PLAIN)[number];

type Notes = { facts: RowFacts; contacts: RowContact[]; representative?: string; findings: Finding[] };

type Reader = Reading & {
  readonly forms: ReturnType<typeof factForms>;
  readonly officer: ReturnType<typeof officerForm>;
  cellOf(row: TableRow, target: Target): string;
};

/** Makes the reading of rows of one file: the forms are those of every page, so a file says nothing that a form could not. */
export function rowReader(reading: Reading): (row: TableRow) => ReadRow {
  const { mapping, today } = reading;
  const cellOf = (row: TableRow, target: Target) => {
    const cells = (mapping[target] ?? []).map((index) => row.cells[index] ?? '');
    return (cells.find((cell) => cell !== '') ?? '').replace(ESCAPED, '');
  };
  const reader: Reader = { ...reading, cellOf, forms: factForms(today), officer: officerForm(today) };
  return (row) => readRow(reader, row);
}

function readRow(reader: Reader, row: TableRow): ReadRow {
  const notes: Notes = { facts: {}, contacts: [], findings: [] };
  const typedName = reader.cellOf(row, 'name');
  readName(typedName, notes);
  readPlain(reader, row, notes);
  readKindOf(reader.cellOf(row, 'kind'), notes);
  readFieldsOf(reader, row, notes);
  readArea(reader, reader.cellOf(row, 'areaCode').normalize('NFKC'), notes);
  readCityFields(reader, reader.cellOf(row, 'cityFields'), notes);
  readRecruiting(reader.cellOf(row, 'recruiting').normalize('NFKC'), notes);
  const address = readAddress(reader, row, notes);
  for (const kind of ['phone', 'mail', 'fax'] as const) readContacts(kind, reader.cellOf(row, kind), notes);
  readRepresentative(reader, reader.cellOf(row, 'representative'), notes);
  const { findings, ...content } = notes;
  const code = reader.cellOf(row, 'code').trim();
  return {
    line: row.line,
    name: typedName.replace(/\s+/g, ' ').slice(0, LONGEST_SHOWN),
    code: code === '' ? undefined : { typed: code, number: numberOf(code) },
    content,
    findings,
    address,
    dissolved: reader.cellOf(row, 'dissolved') !== '',
  };
}

function readPlain(reader: Reader, row: TableRow, notes: Notes): void {
  for (const target of PLAIN) {
    const typed = reader.cellOf(row, target);
    if (typed === '' || (target !== 'name' && NOTHING.test(typed))) continue;
    if (target === 'corporateNumber' && isShortened(typed)) fault(notes, target, 'shortened', typed);
    else readFact(reader, target, typed, notes);
  }
}

function readFact(reader: Reader, field: Plain | 'address', typed: string, notes: Notes): void {
  const read = reader.forms[field].safeParse(typed);
  if (!read.success) fault(notes, field, read.error.issues[0]?.message ?? 'choose');
  else if (typeof read.data === 'object' && read.data !== null) {
    notes.facts.foundedOn = read.data.on;
    notes.facts.foundedPrecision = read.data.precision;
  } else if (read.data !== null && read.data !== '') Object.assign(notes.facts, { [field]: read.data });
}

function readName(typed: string, notes: Notes): void {
  if (typed === '') fault(notes, 'name', 'required');
  if (PLACEHOLDER.test(typed)) remark(notes, 'name', 'placeholder', '');
}

function readKindOf(typed: string, notes: Notes): void {
  const kind = typed === '' ? undefined : readKind(typed);
  if (kind !== undefined) notes.facts.kind = kind;
  else if (typed !== '') remark(notes, 'kind', 'kind_unknown', typed);
}

function readFieldsOf({ mapping, numbered }: Reader, row: TableRow, notes: Notes): void {
  const reads = (mapping.npoFields ?? []).map((index) => {
    const number = numbered.get(index);
    const typed = row.cells[index] ?? '';
    return number === undefined ? readFields(typed) : readNumberedField(number, typed);
  });
  const fields = [...new Set(reads.flatMap((read) => read.fields))].toSorted((a, b) => a - b);
  if (fields.length > 0) notes.facts.npoFields = fields;
  for (const text of reads.flatMap(({ unknown }) => unknown))
    remark(notes, 'npoFields', 'field_unknown', text);
}

function readArea({ areas }: Reader, typed: string, notes: Notes): void {
  if (typed === '') return;
  const bare = (name: string) => name.normalize('NFKC').replace(/(?:地域|地区|エリア)$/, '');
  const found = areas.find(({ code, name }) => code === typed || bare(name) === bare(typed));
  if (found) notes.facts.areaCode = found.code;
  else remark(notes, 'areaCode', 'area_unknown', typed);
}

function readCityFields({ cityFields }: Reader, typed: string, notes: Notes): void {
  const codes: string[] = [];
  for (const name of typed.split(BETWEEN).map((one) => one.trim())) {
    if (name === '') continue;
    const field = cityFields.find((one) => one.code === name || one.name === name);
    if (field) codes.push(field.code);
    else remark(notes, 'cityFields', 'city_field_unknown', name);
  }
  if (codes.length > 0) notes.facts.cityFields = [...new Set(codes)];
}

function readRecruiting(typed: string, notes: Notes): void {
  if (YES.test(typed)) notes.facts.recruiting = true;
  else if (NO.test(typed)) notes.facts.recruiting = false;
  else if (typed !== '') remark(notes, 'recruiting', 'yes_or_no', typed);
}

function readAddress(reader: Reader, row: TableRow, notes: Notes): string {
  const typed = reader.cellOf(row, 'address');
  const address = reader.source === 'npo' ? withPrefecture(typed, reader.cellOf(row, 'authority')) : typed;
  if (address !== '' && !NOTHING.test(address)) readFact(reader, 'address', address, notes);
  return address;
}

function readRepresentative({ officer }: Reader, typed: string, notes: Notes): void {
  if (typed === '' || NOTHING.test(typed)) return;
  const blank = { post: 'representative', nameKana: '', startsOn: '', endsOn: '' };
  const read = officer.safeParse({ ...blank, name: typed });
  if (read.success) notes.representative = read.data.name;
  else fault(notes, 'representative', read.error.issues[0]?.message ?? 'choose');
}

function readContacts(kind: ContactKind, typed: string, notes: Notes): void {
  for (const piece of typed.split(BETWEEN).map((one) => one.trim())) {
    if (piece === '' || NOTHING.test(piece)) continue;
    const read = contactForm.safeParse({ kind, label: '', value: piece });
    if (read.success) notes.contacts.push({ kind, value: read.data.value });
    else fault(notes, kind, read.error.issues[0]?.message ?? 'choose');
  }
}

function fault(notes: Notes, field: string, code: string, text?: string): void {
  notes.findings.push({ level: 'error', field, code, text });
}

function remark(notes: Notes, field: string, code: string, text: string): void {
  notes.findings.push({ level: 'remark', field, code, text: text.slice(0, 40) });
}

/** The kind of a new organisation: told by the file, by its name, by where the file comes from, or 任意団体. */
export function kindOfNew({ content, findings }: ReadRow, source: Source): { kind: Kind; sure: boolean } {
  const told = content.facts.kind ?? kindOfName(content.facts.name ?? '');
  if (told !== undefined) return { kind: told, sure: true };
  if (source === 'npo') return { kind: 'npo', sure: true };
  // A kind that nobody understands is told already.
  const isTold = findings.some(({ code }) => code === 'kind_unknown');
  return isTold ? { kind: 'other', sure: true } : { kind: 'voluntary', sure: false };
}
