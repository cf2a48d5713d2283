import { courseNameOf } from './award-words.ts';
import { decidedYenOf, type PublicAward } from './rules/public-award.ts';

/** The publisher as the 360Giving standard names it. */
export type Publisher = {
  readonly name: string;
  /** 全国地方公共団体コード: six digits that name a city in Japan. */
  readonly municipalityCode: string;
  readonly origin: string;
};

const prefixOf = ({ municipalityCode }: Publisher): string => `360G-JPLG${municipalityCode}`;

/** An organisation by its corporate number (JP-JCN of org-id.guide), or by our own number where it has none or hides it. */
const recipientId = (award: PublicAward, publisher: Publisher): string =>
  award.corporateNumber === null
    ? `${prefixOf(publisher)}-${award.organisationCode}`
    : `JP-JCN-${award.corporateNumber}`;

/** Years of the project that an award pays for: a fiscal year, from April to March. */
const datesOf = (award: PublicAward) => [
  { startDate: `${award.fiscalYear}-04-01`, endDate: `${award.fiscalYear + 1}-03-31` },
];

/** One award as the 360Giving Data Standard writes a grant. */
export function grantOf(award: PublicAward, publisher: Publisher) {
  const { origin } = publisher;
  const { result } = award;
  return {
    id: `${prefixOf(publisher)}-${award.code}`,
    title: award.title,
    description: result?.story.activity || award.title,
    currency: 'JPY',
    amountAwarded: decidedYenOf(award),
    amountDisbursed: award.money?.paidYen ?? 0,
    awardDate: award.decidedOn,
    url: `${origin}/grants/awards/${award.code}`,
    plannedDates: datesOf(award),
    recipientOrganization: [
      {
        id: recipientId(award, publisher),
        name: award.organisationName,
        addressCountry: 'JP',
        ...(award.isListed ? { url: `${origin}/groups/${award.organisationCode}` } : {}),
      },
    ],
    fundingOrganization: [{ id: prefixOf(publisher), name: publisher.name, addressCountry: 'JP' }],
    grantProgramme: [
      {
        code: award.courseKey,
        title: courseNameOf('ja', award),
        url: `${origin}/grants/courses/${award.courseKey}`,
      },
    ],
    fromOpenCall: 'Yes',
  };
}

/** The whole file. An award that was given up before its money was paid is no grant. */
export function givingFile(awards: readonly PublicAward[], publisher: Publisher) {
  return {
    version: '1.4',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { name: publisher.name, website: publisher.origin },
    grants: awards.filter(({ state }) => state !== 'given_up').map((award) => grantOf(award, publisher)),
  };
}
