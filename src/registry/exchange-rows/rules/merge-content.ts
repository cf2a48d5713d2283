import type { OrganisationPaper, Publishable } from '#registry/organisations/index.ts';
import type { RowContent, RowFacts } from './content.ts';

/** Facts about nobody in person: a new entry may show these when whoever imports says so. */
const PLAIN_FACTS: readonly Publishable[] = [
  'purpose',
  'activities',
  'foundedOn',
  'memberCount',
  'fee',
  'meets',
  'website',
  'corporateNumber',
  'recruiting',
];

const squeezed = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value);
const isEqual = (a: unknown, b: unknown) => JSON.stringify(squeezed(a)) === JSON.stringify(squeezed(b));

/** A year says nothing new about a day of that year. */
function foundedAgrees(paper: OrganisationPaper, facts: RowFacts): boolean {
  if (paper.foundedOn === null || facts.foundedOn === null || facts.foundedOn === undefined) return false;
  if (paper.foundedOn === facts.foundedOn) return true;
  const length = { year: 4, month: 7, day: 10 }[facts.foundedPrecision ?? 'day'];
  return paper.foundedOn.slice(0, length) === facts.foundedOn.slice(0, length);
}

function changedFacts(paper: OrganisationPaper, facts: RowFacts): RowFacts {
  const { foundedOn, foundedPrecision, ...others } = facts;
  const differing = Object.entries(others).filter(([name, value]) => !isEqual(paper[name as 'name'], value));
  const founded =
    foundedOn === undefined || foundedPrecision === undefined || foundedAgrees(paper, facts)
      ? {}
      : { foundedOn, foundedPrecision };
  return { ...Object.fromEntries(differing), ...founded };
}

/**
 * What an organisation would be with what a row says. Only what the row holds changes; contacts and officers that the
 * file does not know stay, new contacts are for the centre alone, and what is public stays as the group has chosen.
 */
export function mergeContent(
  paper: OrganisationPaper,
  content: RowContent,
  today: string,
): OrganisationPaper {
  const facts = changedFacts(paper, content.facts);
  const known = new Set(paper.contacts.map(({ kind, value }) => `${kind} ${value}`));
  const contacts = content.contacts
    .filter(({ kind, value }) => !known.has(`${kind} ${value}`))
    .map((contact) => ({ ...contact, label: '', publicity: 'centre' as const }));
  const officers = addsRepresentative(paper, content) ? [representativeOf(content)] : [];
  const formerNames =
    facts.name === undefined ? [] : [{ name: paper.name, nameKana: paper.nameKana, untilOn: today }];
  return {
    ...paper,
    ...facts,
    contacts: [...paper.contacts, ...contacts],
    officers: [...paper.officers, ...officers],
    formerNames: [...paper.formerNames, ...formerNames],
  };
}

/** A representative is only written where nobody holds the post: handing over is a matter of its own. */
function addsRepresentative(paper: OrganisationPaper, content: RowContent): boolean {
  return (
    content.representative !== undefined && !paper.officers.some(({ post }) => post === 'representative')
  );
}

function representativeOf({ representative = '' }: RowContent): OrganisationPaper['officers'][number] {
  return { post: 'representative', name: representative, nameKana: '', startsOn: null, endsOn: null };
}

/** The paper of a new organisation; nothing is public but, when it is wished, the facts about nobody in person. */
export function newPaper(
  empty: OrganisationPaper,
  content: RowContent,
  showFacts: boolean,
): OrganisationPaper {
  return {
    ...mergeContent(empty, { ...content, facts: {} }, ''),
    ...content.facts,
    formerNames: [],
    publicFacts: showFacts ? [...PLAIN_FACTS] : [],
  };
}

/** Whether a merged paper differs from what stands in the register. */
export function isChanged(before: OrganisationPaper, after: OrganisationPaper): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
