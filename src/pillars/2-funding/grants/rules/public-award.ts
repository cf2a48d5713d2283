import type { AwardMoney } from '#pillars/2-funding/fund-books/index.ts';
import type { PublishedAward } from '#pillars/2-funding/grant-awards/index.ts';
import type { Course } from '#pillars/2-funding/grant-rules/index.ts';

/** An award as everybody may know it, with its money from the books and where its group is found. */
export type PublicAward = PublishedAward & {
  readonly money: AwardMoney | undefined;
  readonly course: Course | undefined;
  /** Whether the group is in the directory today. */
  readonly isListed: boolean;
  /** 法人番号, where the group has one and shows it. */
  readonly corporateNumber: string | null;
};

export const decidedYenOf = ({ money, decidedYen }: PublicAward): number => money?.committedYen ?? decidedYen;

/** What the awards come to, without those that were given up or revoked. */
export const sumDecided = (awards: readonly PublicAward[]): number =>
  awards
    .filter(({ state }) => state !== 'given_up' && state !== 'revoked')
    .reduce((sum, award) => sum + award.decidedYen, 0);

/** How far an award is, in the four words that matter to everybody. */
export function publicState(award: PublicAward): 'atWork' | 'over' | 'given_up' | 'revoked' {
  if (award.state === 'given_up' || award.state === 'revoked') return award.state;
  return award.state === 'settled' || award.state === 'closed' ? 'over' : 'atWork';
}
