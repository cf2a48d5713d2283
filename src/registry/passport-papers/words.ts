import type { Text } from '#kernel/words.ts';
import type { CityLink, PaperKind } from './rules/papers.ts';

export const PAPER_WORDS: Readonly<Record<PaperKind, Text>> = {
  bylaws: { ja: '規約・会則', en: 'Bylaws', easy: '規約（きやく）・きまり' },
  roster: { ja: '名簿', en: 'Roster', easy: '名簿（めいぼ）' },
  plan: { ja: '事業計画', en: 'Plan of activities', easy: '活動（かつどう）の 計画（けいかく）' },
  budget: { ja: '予算', en: 'Budget', easy: '予算（よさん）' },
  report: { ja: '事業報告', en: 'Report of activities', easy: '活動（かつどう）の 報告（ほうこく）' },
  accounts: { ja: '決算', en: 'Accounts', easy: '決算（けっさん）' },
};

export const CITY_LINK_WORDS: Readonly<Record<CityLink, Text>> = {
  living: { ja: '在住', en: 'Lives here', easy: '市（し）に 住（す）んで いる' },
  working: { ja: '在勤', en: 'Works here', easy: '市（し）で はたらいて いる' },
  studying: { ja: '在学', en: 'Studies here', easy: '市（し）の 学校（がっこう）に 行（い）って いる' },
  other: { ja: 'その他', en: 'Other', easy: 'その ほか' },
};

/** A roster whose time is over, without naming anybody. */
export const OLD_ROSTER = {
  ja: '{code} の名簿（{count}人分）',
  en: 'Roster of {code} ({count} people)',
  easy: '{code} の 名簿（めいぼ）（{count}人（にん））',
} as const satisfies Text;
