import { FREE_EARMARK } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Desk } from '#platform/act.ts';
import { addEarmark } from './commands/keep-earmarks.ts';

/** Invented earmarks; the first one is there in every city. */
const EARMARKS = [
  {
    key: FREE_EARMARK,
    name: '使途を定めない',
    nameEn: 'No special purpose',
    nameEasy: '使い道を 市に まかせる',
    rule: '基金の目的の中で、市が使い道を決めます。',
    ruleEn: 'The city decides within the purpose of the fund.',
    ruleEasy: '市が 使い道を 決めます。',
  },
  {
    key: 'regional',
    name: '地域活性化コースへ',
    nameEn: 'For the regional course',
    nameEasy: '町を 元気に する 活動へ',
    rule: '団体が自主的に行う、地域の課題を解決する活動の補助に使います。',
    ruleEn: 'For grants to projects of groups that solve problems of the town.',
    ruleEasy: '町の こまった ことを なおす 活動に 使います。',
  },
  {
    key: 'youth',
    name: '若い世代の活動へ',
    nameEn: 'For young people',
    nameEasy: '若い 人の 活動へ',
    rule: '高校生・大学生などが中心となる活動の補助に使います。',
    ruleEn: 'For grants to projects led by pupils and students.',
    ruleEasy: '高校生や 大学生の 活動に 使います。',
  },
] as const;

export async function plantEarmarks(desk: Desk): Promise<void> {
  for (const [sort, { key, ...words }] of EARMARKS.entries()) {
    await addEarmark(desk, key, { ...words, sort });
  }
}
