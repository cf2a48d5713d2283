import type { z } from 'zod';
import { foundedText } from '#pillars/3-information/group-stories/index.ts';
import { type Sent, typed } from '#platform/http/read-form.ts';
import {
  type ContactPaper,
  contactForm,
  countsFit,
  factForms,
  isPublishable,
  type LinkPaper,
  linkForm,
  type OrganisationPaper,
} from '#registry/organisations/index.ts';
import { MOST_ROWS, SECTIONS, type Section } from './rules/sections.ts';

/** Which sentence stands at which field: the fact's name and the code of `FACT_ERRORS`. */
export type Wrong = Readonly<Record<string, { readonly fact: string; readonly message: string }>>;
export type Choices = { readonly areas: readonly string[]; readonly cityFields: readonly string[] };
type Facts = ReturnType<typeof factForms>;
type Changes = Partial<OrganisationPaper>;

/** Reads fields one by one, so that every wrong one is named. */
class Reader {
  readonly wrong: Record<string, { fact: string; message: string }> = {};
  readonly sent: Sent;
  constructor(sent: Sent) {
    this.sent = sent;
  }

  say(field: string, fact: string, message: string): void {
    this.wrong[field] ??= { fact, message };
  }

  /** The value of a field; nothing when it is wrong, which is noted. */
  read<T>(field: string, schema: z.ZodType<T>, fact = field): T | undefined {
    const parsed = schema.safeParse(this.sent[field]);
    if (parsed.success) return parsed.data;
    this.say(field, fact, parsed.error.issues[0]?.message ?? 'choose');
    return undefined;
  }

  /** Rows of equal fields; a row that was emptied is left out. */
  rows<T>(kind: string, names: readonly string[], schema: z.ZodType<T>): T[] {
    return Array.from({ length: MOST_ROWS }, (_, i) => i).flatMap((i) => {
      const row = Object.fromEntries(names.map((name) => [name, typed(this.sent, `${kind}-${i}-${name}`)]));
      if (names.every((name) => name === 'kind' || name === 'publicity' || row[name]?.trim() === ''))
        return [];
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      for (const issue of parsed.error.issues) {
        const name = String(issue.path[0] ?? names.at(-1));
        this.say(`${kind}-${i}-${name}`, name, issue.message);
      }
      return [];
    });
  }
}

const READERS: Readonly<Record<Section, (r: Reader, f: Facts, choices: Choices) => Changes>> = {
  about(r, f, choices) {
    const areaCode = r.read('areaCode', f.areaCode);
    const cityFields = r.read('cityFields', f.cityFields) ?? [];
    if (areaCode && !choices.areas.includes(areaCode)) r.say('areaCode', 'areaCode', 'choose');
    if (!cityFields.every((code) => choices.cityFields.includes(code))) {
      r.say('cityFields', 'cityFields', 'choose');
    }
    return {
      summary: r.read('summary', f.summary) ?? '',
      purpose: r.read('purpose', f.purpose) ?? '',
      activities: r.read('activities', f.activities) ?? '',
      npoFields: r.read('npoFields', f.npoFields) ?? [],
      cityFields,
      areaCode: areaCode ?? null,
    };
  },
  joining: (r, f) => ({
    recruiting: r.read('recruiting', f.recruiting) ?? false,
    recruitingText: r.read('recruitingText', f.recruitingText) ?? '',
    meets: r.read('meets', f.meets) ?? '',
    fee: r.read('fee', f.fee) ?? '',
  }),
  people(r, f) {
    const founded = r.read('founded', f.founded);
    const memberCount = r.read('memberCount', f.memberCount) ?? null;
    const citizenCount = r.read('citizenCount', f.citizenCount) ?? null;
    if (Object.keys(r.wrong).length === 0 && !countsFit({ memberCount, citizenCount })) {
      r.say('citizenCount', 'citizenCount', 'citizens_exceed');
    }
    return {
      foundedOn: founded?.on ?? null,
      foundedPrecision: founded?.precision ?? 'day',
      memberCount,
      citizenCount,
    };
  },
  contacts: (r, f) => ({
    postalCode: r.read('postalCode', f.postalCode) ?? '',
    address: r.read('address', f.address) ?? '',
    contacts: r.rows<ContactPaper>('contact', ['kind', 'label', 'value', 'publicity'], contactForm),
  }),
  links: (r, f) => ({
    website: r.read('website', f.website) ?? '',
    links: r.rows<LinkPaper>('link', ['label', 'href'], linkForm),
  }),
};

/** The paper with one section as it was typed, and what is wrong with it. Everything outside of the section stays. */
export function readSection(
  section: Section,
  paper: OrganisationPaper,
  sent: Sent,
  { today, choices }: { today: string; choices: Choices },
): { readonly paper: OrganisationPaper; readonly wrong: Wrong } {
  const facts = factForms(today);
  const reader = new Reader(sent);
  const changes = READERS[section](reader, facts, choices);
  const here: readonly string[] = SECTIONS[section];
  const chosen = (reader.read('publicFacts', facts.publicFacts) ?? []).filter((fact) => here.includes(fact));
  const others = paper.publicFacts.filter((fact) => !here.includes(fact));
  const publicFacts = [...others, ...chosen].filter(isPublishable);
  return { paper: { ...paper, ...movedFrom(paper, changes), publicFacts }, wrong: reader.wrong };
}

/** Where the map shows a group goes with its address: one that is changed has no known place any more. */
function movedFrom(paper: OrganisationPaper, changes: Changes): Changes {
  if (changes.address === undefined || changes.address === paper.address) return changes;
  return { ...changes, latitude: null, longitude: null };
}

/** What the form of a section shows before anybody has typed: the record, field by field. */
export function typedFrom(section: Section, paper: OrganisationPaper): Sent {
  const rows = (kind: string, list: readonly object[]) =>
    Object.fromEntries(
      list.flatMap((row, i) =>
        Object.entries(row).map(([name, value]) => [`${kind}-${i}-${name}`, String(value)]),
      ),
    );
  const text = (value: number | null) => (value === null ? '' : String(value));
  const fields: Readonly<Record<Section, () => Sent>> = {
    about: () => ({
      summary: paper.summary,
      purpose: paper.purpose,
      activities: paper.activities,
      npoFields: paper.npoFields.map(String),
      cityFields: paper.cityFields,
      areaCode: paper.areaCode ?? '',
    }),
    joining: () => ({
      ...(paper.recruiting ? { recruiting: 'yes' } : {}),
      recruitingText: paper.recruitingText,
      meets: paper.meets,
      fee: paper.fee,
    }),
    people: () => ({
      founded: foundedText(paper),
      memberCount: text(paper.memberCount),
      citizenCount: text(paper.citizenCount),
    }),
    contacts: () => ({
      postalCode: paper.postalCode,
      address: paper.address,
      ...rows('contact', paper.contacts),
    }),
    links: () => ({ website: paper.website, ...rows('link', paper.links) }),
  };
  return { ...fields[section](), publicFacts: paper.publicFacts };
}
