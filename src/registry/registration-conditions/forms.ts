import { z } from 'zod';
import { KINDS, oneLine, severalLines } from '#registry/organisations/index.ts';
import { PAPER_KINDS } from '#registry/passport/index.ts';
import {
  CONDITIONS,
  type ConditionName,
  type RegistrationRules,
  ROUNDS,
} from './rules/registration-rules.ts';

const figures = (typed: string) => typed.normalize('NFKC').replace(/[,\s]/g, '');

const numberOrNothing = (most: number) =>
  z
    .string()
    .default('')
    .transform(figures)
    .refine((v) => /^\d{0,7}$/.test(v) && Number(v) <= most, 'number')
    .transform((v) => (v === '' ? null : Number(v)));
const number = (least: number, most: number) =>
  z
    .string()
    .transform(figures)
    .refine((v) => /^\d{1,5}$/.test(v) && Number(v) >= least && Number(v) <= most, 'number')
    .transform(Number);
const several = <T extends string>(values: readonly [T, ...T[]]) =>
  z
    .union([z.enum(values), z.array(z.enum(values))], 'choose')
    .optional()
    .transform((v) => [v ?? []].flat());
const tick = z
  .literal('yes')
  .optional()
  .transform((v) => v === 'yes');

const grounds = Object.fromEntries(CONDITIONS.map((name) => [`ground.${name}`, oneLine(60).default('')]));
const papers = Object.fromEntries(ROUNDS.map((round) => [`papers.${round}`, several(PAPER_KINDS)]));

/** The conditions as sentences with fields. */
export const rulesForm = z
  .looseObject({
    version: z.coerce.number().int().min(0),
    minMembers: numberOrNothing(100_000),
    minCitizens: numberOrNothing(100_000),
    minCitizenShare: numberOrNothing(100),
    minMonths: numberOrNothing(600),
    kinds: several(KINDS),
    baseInCity: tick,
    declarations: severalLines(2_000).default(''),
    validity: z.enum(['fiscal_year', 'months'], 'choose'),
    validityLength: number(1, 60),
    renewalDays: number(0, 366),
    graceDays: number(0, 366),
    answerDays: number(1, 60),
    sameHand: tick,
    ...papers,
    ...grounds,
  })
  .transform(({ version, ...typed }) => ({ version, rules: rulesOf(typed) }));

type Typed = Omit<RegistrationRules, 'papers' | 'declarations' | 'grounds'> & {
  declarations: string;
} & Record<string, unknown>;

function rulesOf(typed: Typed): RegistrationRules {
  const read = typed as Record<string, unknown>;
  const written = CONDITIONS.flatMap((name): [ConditionName, string][] => {
    const ground = read[`ground.${name}`];
    return typeof ground === 'string' && ground !== '' ? [[name, ground]] : [];
  });
  const [first, renewal, change] = ROUNDS.map((round) => read[`papers.${round}`]);
  return {
    minMembers: typed.minMembers,
    minCitizens: typed.minCitizens,
    minCitizenShare: typed.minCitizenShare,
    minMonths: typed.minMonths,
    kinds: typed.kinds,
    baseInCity: typed.baseInCity,
    validity: typed.validity,
    validityLength: typed.validityLength,
    renewalDays: typed.renewalDays,
    graceDays: typed.graceDays,
    answerDays: typed.answerDays,
    sameHand: typed.sameHand,
    declarations: typed.declarations.split('\n').filter((line) => line.trim() !== ''),
    papers: { first, renewal, change } as RegistrationRules['papers'],
    grounds: Object.fromEntries(written),
  };
}

/** What the form shows of a set of rules before anybody types. */
export function typedRules(rules: RegistrationRules): Record<string, string | string[]> {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    minMembers: text(rules.minMembers),
    minCitizens: text(rules.minCitizens),
    minCitizenShare: text(rules.minCitizenShare),
    minMonths: text(rules.minMonths),
    kinds: [...rules.kinds],
    baseInCity: rules.baseInCity ? 'yes' : '',
    declarations: rules.declarations.join('\n'),
    validity: rules.validity,
    validityLength: text(rules.validityLength),
    renewalDays: text(rules.renewalDays),
    graceDays: text(rules.graceDays),
    answerDays: text(rules.answerDays),
    sameHand: rules.sameHand ? 'yes' : '',
    ...Object.fromEntries(ROUNDS.map((round) => [`papers.${round}`, [...rules.papers[round]]])),
    ...Object.fromEntries(CONDITIONS.map((name) => [`ground.${name}`, rules.grounds[name] ?? ''])),
  };
}

const CODE = /^[a-z0-9][a-z0-9-]{0,19}$/;

/** A row of the city's own lists; one without a code and a name is left out. */
export const choiceForm = z.object({
  code: z
    .string()
    .transform((v) => v.normalize('NFKC').trim().toLowerCase())
    .refine((v) => CODE.test(v), 'code'),
  name: oneLine(40).refine((v) => v !== '', 'name'),
  place: z
    .string()
    .default('')
    .transform(figures)
    .refine((v) => /^\d{0,4}$/.test(v), 'number')
    .transform((v) => (v === '' ? 9999 : Number(v))),
  centre: z
    .string()
    .default('')
    .transform((v) => v.normalize('NFKC').replace(/\s/g, ''))
    .refine((v) => v === '' || isCentre(v), 'centre'),
});

function isCentre(typed: string): boolean {
  const match = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(typed);
  return match !== null && Math.abs(Number(match[1])) <= 90 && Math.abs(Number(match[2])) <= 180;
}
