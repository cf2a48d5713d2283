import type { OrganisationPaper } from '#registry/organisations/index.ts';
import type { Content, Row } from './rules/content.ts';

function dayTyped(on: string | null, precision: OrganisationPaper['foundedPrecision'] = 'day'): string {
  if (on === null) return '';
  const [year = '', month = '', day = ''] = on.split('-');
  if (precision === 'year') return `${year}年`;
  return precision === 'month'
    ? `${year}年${Number(month)}月`
    : `${year}年${Number(month)}月${Number(day)}日`;
}

const count = (value: number | null) => (value === null ? '' : String(value));

/** What stands in the register as somebody would have typed it: the form shows it, and unchanged it reads the same. */
export function contentOf(paper: OrganisationPaper): Content {
  return {
    ones: {
      kind: paper.kind,
      name: paper.name,
      nameKana: paper.nameKana,
      corporateNumber: paper.corporateNumber ?? '',
      founded: dayTyped(paper.foundedOn, paper.foundedPrecision),
      summary: paper.summary,
      purpose: paper.purpose,
      activities: paper.activities,
      areaCode: paper.areaCode ?? '',
      meets: paper.meets,
      fee: paper.fee,
      memberCount: count(paper.memberCount),
      citizenCount: count(paper.citizenCount),
      recruiting: paper.recruiting ? 'yes' : '',
      recruitingText: paper.recruitingText,
      website: paper.website,
      postalCode: paper.postalCode,
      address: paper.address,
    },
    lists: {
      npoFields: paper.npoFields.map(String),
      cityFields: [...paper.cityFields],
      publicFacts: [...paper.publicFacts],
    },
    rows: {
      formerNames: paper.formerNames.map(({ name, untilOn }): Row => ({ name, untilOn: dayTyped(untilOn) })),
      officers: paper.officers.map(
        ({ post, name, nameKana, startsOn, endsOn }): Row => ({
          post,
          name,
          nameKana,
          startsOn: dayTyped(startsOn),
          endsOn: dayTyped(endsOn),
        }),
      ),
      contacts: paper.contacts.map(
        ({ kind, label, value, publicity }): Row => ({ kind, label, value, publicity }),
      ),
      links: paper.links.map(({ label, href }): Row => ({ label, href })),
    },
    seen: [],
  };
}
