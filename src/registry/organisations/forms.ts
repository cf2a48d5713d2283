import { z } from 'zod';
import { contactValue, oneLine, severalLines, webAddress } from './form-parts.ts';
import { isCorporateNumber } from './rules/corporate-number.ts';
import { isNpoField } from './rules/fields.ts';
import { parseFounded } from './rules/founded.ts';
import { KINDS } from './rules/kinds.ts';
import { CONTACT_KINDS, POSTS } from './rules/posts.ts';
import { PUBLICITIES, PUBLISHABLE } from './rules/publicity.ts';

/** The longest texts that the register takes, in characters. */
export const LONGEST = {
  name: 120,
  kana: 200,
  summary: 120,
  purpose: 1_000,
  activities: 4_000,
  fee: 200,
  meets: 300,
  recruiting: 1_000,
  address: 200,
  person: 80,
  label: 40,
} as const;

const MOST_PEOPLE = 1_000_000;

/** A name on official papers: one line, no emoji, no marks that turn the reading round. */
const name = (max: number) =>
  oneLine(max)
    .refine((v) => v !== '', 'required')
    .refine((v) => !/\p{Extended_Pictographic}/u.test(v), 'emoji');

const kana = (max: number) =>
  oneLine(max)
    .transform((v) => v.normalize('NFKC'))
    .refine((v) => /^[ぁ-ゖァ-ヺー・･\s\w&.,'’-]*$/u.test(v), 'kana');

const count = z
  .string()
  .transform((v) => v.normalize('NFKC').replace(/[,\s人名]/g, ''))
  .refine((v) => /^\d{0,9}$/.test(v), 'count')
  .transform((v) => (v === '' ? null : Number(v)))
  .refine((v) => v === null || v <= MOST_PEOPLE, 'count');

/** One value, or several of the same name, as browsers send check boxes. */
const several = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((v) => [v ?? []].flat().filter((one) => one !== ''));

export const officerForm = (today: string) =>
  z
    .object({
      post: z.enum(POSTS, 'choose'),
      name: name(LONGEST.person),
      nameKana: kana(LONGEST.person),
      startsOn: founded(today, true),
      endsOn: founded(today, true),
    })
    .transform((o) => ({ ...o, startsOn: o.startsOn?.on ?? null, endsOn: o.endsOn?.on ?? null }))
    .refine((o) => o.startsOn === null || o.endsOn === null || o.startsOn <= o.endsOn, {
      path: ['endsOn'],
      message: 'ends_before_start',
    });

export const contactForm = z
  .object({
    kind: z.enum(CONTACT_KINDS, 'choose'),
    label: oneLine(LONGEST.label),
    value: z.string().max(2_000, 'too_long:300'),
    publicity: z.enum(PUBLICITIES, 'choose').default('centre'),
  })
  .transform((contact, context) => {
    const value = contactValue(contact.kind, contact.value);
    if (value.ok) return { ...contact, value: value.value };
    context.addIssue({ code: 'custom', path: ['value'], message: value.message });
    return z.NEVER;
  });

export const linkForm = z.object({
  label: oneLine(LONGEST.person).refine((v) => v !== '', 'required'),
  href: webAddress.refine((v) => v !== '', 'required'),
});

function founded(today: string, mayLieAhead = false) {
  return z
    .string()
    .max(40, 'day')
    .transform((typed, context) => {
      if (typed.trim() === '') return null;
      const found = parseFounded(typed);
      if (found && (mayLieAhead || found.on <= today)) return found;
      context.addIssue({ code: 'custom', message: found ? 'day_ahead' : 'day' });
      return z.NEVER;
    });
}

/**
 * What may be typed for each fact of an organisation, whoever types it: the group, the centre, or a file that is imported.
 * The message of an issue is a code of `FACT_ERRORS`, which `factErrorText` says in words; `today` is YYYY-MM-DD.
 */
export function factForms(today: string) {
  return {
    kind: z.enum(KINDS, 'choose'),
    name: name(LONGEST.name),
    nameKana: kana(LONGEST.kana),
    corporateNumber: z
      .string()
      .transform((v) => v.normalize('NFKC').replace(/[\s-]/g, '').replace(/^T/i, ''))
      .refine((v) => v === '' || /^\d{13}$/.test(v), 'corporate_number_form')
      .refine((v) => v === '' || !/^\d{13}$/.test(v) || isCorporateNumber(v), 'corporate_number')
      .transform((v) => (v === '' ? null : v)),
    summary: oneLine(LONGEST.summary),
    purpose: severalLines(LONGEST.purpose),
    activities: severalLines(LONGEST.activities),
    npoFields: several
      .transform((list) => [...new Set(list.map(Number))].toSorted((a, b) => a - b))
      .refine((list) => list.every(isNpoField), 'choose'),
    cityFields: several.transform((list) => [...new Set(list)]),
    areaCode: z.string().transform((v) => (v === '' ? null : v)),
    founded: founded(today),
    memberCount: count,
    citizenCount: count,
    fee: oneLine(LONGEST.fee),
    meets: oneLine(LONGEST.meets),
    recruiting: z
      .literal('yes')
      .optional()
      .transform((v) => v === 'yes'),
    recruitingText: severalLines(LONGEST.recruiting),
    postalCode: z
      .string()
      .transform((v) => v.normalize('NFKC').replace(/[\s〒ー-]/g, ''))
      .refine((v) => /^(\d{7})?$/.test(v), 'postal_code')
      .transform((v) => v.replace(/^(\d{3})(\d{4})$/, '$1-$2')),
    address: oneLine(LONGEST.address),
    website: webAddress,
    publicFacts: several.pipe(z.array(z.enum(PUBLISHABLE, 'choose'))),
  } as const;
}

export type FactName = keyof ReturnType<typeof factForms>;

/** More citizens than members is a slip of the pen; said at the field of the citizens. */
export function countsFit(counts: { memberCount?: number | null; citizenCount?: number | null }): boolean {
  const { memberCount, citizenCount } = counts;
  return citizenCount === null || citizenCount === undefined || (memberCount ?? -1) >= citizenCount;
}
