import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  type Area,
  type CityField,
  isNpoField,
  KIND_WORDS,
  NPO_FIELD_WORDS,
  type OrganisationPaper,
  POST_WORDS,
} from '#registry/organisations/index.ts';
import { isEmpty, type RecordFact } from './rules/merge.ts';

/** The city's own words for codes that a paper holds. */
export type Named = { readonly areas: readonly Area[]; readonly cityFields: readonly CityField[] };

const joined = (parts: readonly (string | null | undefined)[], sign: string) =>
  parts.filter((part) => part !== '' && part !== null && part !== undefined).join(sign);

/** A fact of a paper in words; nothing when the paper does not say it. */
export function factWords(
  paper: OrganisationPaper,
  fact: RecordFact,
  lang: Lang,
  named: Named,
): string | undefined {
  return isEmpty(paper, fact) ? undefined : WORDS_OF[fact](paper, lang, named);
}

const WORDS_OF: Readonly<Record<RecordFact, (paper: OrganisationPaper, lang: Lang, named: Named) => string>> =
  {
    name: (paper) => joined([paper.name, paper.nameKana], '　'),
    kind: (paper, lang) => say(lang, KIND_WORDS[paper.kind]),
    corporateNumber: (paper) => paper.corporateNumber ?? '',
    summary: (paper) => paper.summary,
    purpose: (paper) => paper.purpose,
    activities: (paper) => paper.activities,
    npoFields: (paper, lang) =>
      paper.npoFields
        .filter(isNpoField)
        .map((field) => say(lang, NPO_FIELD_WORDS[field]))
        .join('、'),
    cityFields: (paper, _lang, { cityFields }) =>
      paper.cityFields.map((code) => cityFields.find((one) => one.code === code)?.name ?? code).join('、'),
    areaCode: (paper, _lang, { areas }) =>
      areas.find((area) => area.code === paper.areaCode)?.name ?? paper.areaCode ?? '',
    founded: (paper, lang) => foundedWords(paper, lang),
    memberCount: (paper, lang) => countWords(paper, lang),
    fee: (paper) => paper.fee,
    meets: (paper) => paper.meets,
    recruiting: (paper, lang) => joined([lang === 'en' ? 'Yes' : 'あり', paper.recruitingText], '　'),
    // A group may have put itself on the map without an address.
    address: (paper) =>
      joined([paper.postalCode && `〒${paper.postalCode}`, paper.address], ' ') ||
      `${paper.latitude}, ${paper.longitude}`,
    website: (paper) => paper.website,
    officers: (paper, lang) =>
      paper.officers.map(({ post, name }) => `${say(lang, POST_WORDS[post])} ${name}`).join('、'),
  };

function foundedWords({ foundedOn, foundedPrecision }: OrganisationPaper, lang: Lang): string {
  if (foundedOn === null) return '';
  const [year, month] = foundedOn.split('-');
  if (foundedPrecision === 'year') return lang === 'en' ? `${year}` : `${year}年`;
  if (foundedPrecision === 'month') return lang === 'en' ? `${year}-${month}` : `${year}年${Number(month)}月`;
  return dayWords(foundedOn, lang);
}

function countWords({ memberCount, citizenCount }: OrganisationPaper, lang: Lang): string {
  const unit = lang === 'en' ? '' : '人';
  const citizens =
    citizenCount === null ? '' : `${lang === 'en' ? 'citizens' : '市民'} ${citizenCount}${unit}`;
  return joined([memberCount === null ? '' : `${memberCount}${unit}`, citizens], '（').concat(
    memberCount !== null && citizens !== '' ? '）' : '',
  );
}
