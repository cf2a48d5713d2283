import type { BlankName } from './blanks.ts';
import type { SectionName } from './rules/sections.ts';
import type { Blanks } from './typed.ts';

const isHalf = (a: unknown, b: unknown) => (a === null) !== (b === null);

function money({ rateDenominator, rateNumerator }: Blanks): BlankName[] {
  if (isHalf(rateDenominator, rateNumerator)) return ['rateNumerator'];
  return rateNumerator !== null && Number(rateNumerator) > Number(rateDenominator) ? ['rateNumerator'] : [];
}

function screening({ passKind, passValue, quorumKind, quorumValue }: Blanks): BlankName[] {
  const isOver = passKind === 'share' && Number(passValue) > 100;
  return [
    ...(isHalf(passKind, passValue) || isOver ? (['passValue'] as const) : []),
    ...(quorumKind === 'number' && quorumValue === null ? (['quorumValue'] as const) : []),
  ];
}

/** Each day that is written must not lie before the one before it. */
function dates(blanks: Blanks): BlankName[] {
  const wrong: BlankName[] = [];
  let last = '';
  for (const name of ['opensOn', 'closesOn', 'presentationOn', 'decisionOn'] as const) {
    const day = blanks[name];
    if (typeof day !== 'string') continue;
    if (day < last) wrong.push(name);
    last = day;
  }
  return wrong;
}

function payment({ instalment1, instalment2, instalment3 }: Blanks): BlankName[] {
  const shares = [instalment1, instalment2, instalment3].filter((share) => typeof share === 'number');
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.length > 0 && sum !== 100 ? ['instalment1'] : [];
}

const CHECKS: Readonly<Partial<Record<SectionName, (blanks: Blanks) => BlankName[]>>> = {
  money,
  screening,
  dates,
  payment,
};

/** Fields whose value does not go with another of the same section. */
export function checkPairs(section: SectionName, blanks: Blanks): BlankName[] {
  return CHECKS[section]?.(blanks) ?? [];
}
