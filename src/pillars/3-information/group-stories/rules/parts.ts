import type { Text } from '#kernel/words.ts';

/** The name of groups in the block of listings. */
export const GROUP_KIND = 'group';

/**
 * Facts of a group that age together, with the days within which each is to be confirmed until the city decides
 * otherwise: what a group is changes seldom, whom it looks for within a season, a telephone number in between.
 */
export const GROUP_PARTS = [
  {
    key: 'identity',
    label: { ja: '名前・種類・設立・会員', en: 'Name, kind, founding, members', easy: '名前と 会員' },
    budgetDays: 365,
  },
  {
    key: 'activities',
    label: { ja: '活動の内容', en: 'Activities', easy: '活動' },
    budgetDays: 365,
  },
  { key: 'officers', label: { ja: '役員', en: 'Officers', easy: '役員' }, budgetDays: 365 },
  { key: 'contacts', label: { ja: '連絡先', en: 'Contacts', easy: '連絡先' }, budgetDays: 180 },
  {
    key: 'recruiting',
    label: { ja: '募集', en: 'Recruiting', easy: '人を さがして いるか' },
    budgetDays: 90,
  },
] as const satisfies readonly { key: string; label: Text; budgetDays: number }[];
export type GroupPart = (typeof GROUP_PARTS)[number]['key'];

/** Who keeps a group's page, as it stands in a sentence: 団体が確認しました. */
export const GROUP_OWNER: Text = { ja: '団体', en: 'the group', easy: '団体' };
