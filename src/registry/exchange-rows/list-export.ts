import type { Db } from '#platform/db/db.ts';
import type { CsvColumn } from '#platform/documents/index.ts';
import {
  type Area,
  asPublic,
  type CityField,
  type ContactKind,
  codeOf,
  FACT_LABELS,
  KIND_WORDS,
  listAreas,
  listCityFields,
  listIdentities,
  listWhole,
  NPO_FIELD_WORDS,
  type NpoField,
  type PublicOrganisation,
  representativeOf,
  STANDING_WORDS,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { targetLabel } from './target-words.ts';

type Line = { readonly shown: PublicOrganisation; readonly whole: WholeOrganisation };
type Choices = { readonly areas: readonly Area[]; readonly cityFields: readonly CityField[] };

const PORTION = 500;
const BETWEEN = ';';

/** The register as lines of a file, in the order of the numbers; what it shows of each is decided by the columns. */
export async function listExport(db: Db, today: string): Promise<Line[]> {
  const ids = (await listIdentities(db)).toSorted((a, b) => a.number - b.number).map(({ id }) => id);
  const lines: Line[] = [];
  for (let at = 0; at < ids.length; at += PORTION) {
    const wholes = await listWhole(db, ids.slice(at, at + PORTION));
    lines.push(...wholes.map((whole) => ({ whole, shown: asPublic(whole, today) })));
  }
  return lines.toSorted((a, b) => a.shown.number - b.shown.number);
}

function foundedText({ foundedOn, foundedPrecision }: PublicOrganisation): string {
  const [year = '', month = ''] = (foundedOn ?? '').split('-');
  if (!foundedOn || foundedPrecision === 'day') return foundedOn ?? '';
  return foundedPrecision === 'year' ? `${year}年` : `${year}年${Number(month)}月`;
}

const contactsOf =
  (kind: ContactKind) =>
  ({ whole }: Line) =>
    whole.contacts
      .filter((contact) => contact.kind === kind)
      .map(({ value }) => value)
      .join(BETWEEN);

/** Columns by which an export is read again: their headings are those that the import knows. */
export async function exportColumns(db: Db, withPrivate: boolean, today: string): Promise<CsvColumn<Line>[]> {
  const choices = { areas: await listAreas(db), cityFields: await listCityFields(db) };
  return [...publicColumns(choices), ...(withPrivate ? privateColumns(today) : [])];
}

function publicColumns({ areas, cityFields }: Choices): CsvColumn<Line>[] {
  const fact = (name: keyof typeof FACT_LABELS, value: CsvColumn<Line>['value']) => ({
    heading: FACT_LABELS[name].ja,
    value,
  });
  const nameOf = (list: readonly { code: string; name: string }[], wanted: string) =>
    list.find(({ code }) => code === wanted)?.name ?? wanted;
  return [
    { heading: targetLabel('code').ja, value: ({ shown }) => codeOf(shown.number) },
    fact('name', ({ shown }) => shown.name),
    fact('nameKana', ({ shown }) => shown.nameKana),
    fact('kind', ({ shown }) => KIND_WORDS[shown.kind].ja),
    { heading: '登録の状態', value: ({ shown }) => STANDING_WORDS[shown.standing].inside.ja },
    { heading: '登録日', value: ({ shown }) => shown.registeredOn },
    { heading: '登録の期限', value: ({ whole }) => whole.organisation.validUntil },
    fact('corporateNumber', ({ shown }) => shown.corporateNumber),
    fact('npoFields', ({ shown }) =>
      shown.npoFields.map((field) => NPO_FIELD_WORDS[field as NpoField].ja).join(BETWEEN),
    ),
    fact('cityFields', ({ shown }) => shown.cityFields.map((c) => nameOf(cityFields, c)).join(BETWEEN)),
    fact('areaCode', ({ shown }) => (shown.areaCode === null ? '' : nameOf(areas, shown.areaCode))),
    fact('summary', ({ shown }) => shown.summary),
    fact('purpose', ({ shown }) => shown.purpose),
    fact('activities', ({ shown }) => shown.activities),
    fact('founded', ({ shown }) => foundedText(shown)),
    fact('memberCount', ({ shown }) => shown.memberCount),
    fact('citizenCount', ({ shown }) => shown.citizenCount),
    fact('fee', ({ shown }) => shown.fee),
    fact('meets', ({ shown }) => shown.meets),
    fact('recruiting', ({ shown }) => (shown.recruiting ? 'はい' : '')),
    fact('recruitingText', ({ shown }) => shown.recruitingText),
    fact('website', ({ shown }) => shown.website),
  ];
}

function privateColumns(today: string): CsvColumn<Line>[] {
  const label = (target: Parameters<typeof targetLabel>[0]) => targetLabel(target).ja;
  return [
    { heading: label('postalCode'), value: ({ whole }) => whole.organisation.postalCode },
    { heading: label('address'), value: ({ whole }) => whole.organisation.address },
    { heading: label('representative'), value: ({ whole }) => representativeOf(whole, today)?.name },
    { heading: label('phone'), value: contactsOf('phone') },
    { heading: label('mail'), value: contactsOf('mail') },
    { heading: label('fax'), value: contactsOf('fax') },
  ];
}
