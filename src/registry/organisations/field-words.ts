import type { Text } from '#kernel/words.ts';
import type { NpoField } from './rules/fields.ts';

/** The twenty fields of the NPO law, each with the short name by which lists show it. */
export const NPO_FIELD_WORDS: Readonly<Record<NpoField, Text>> = {
  1: { ja: '保健・医療・福祉', en: 'Health, medicine, welfare', easy: '健康・病気・福祉' },
  2: { ja: '社会教育', en: 'Social education', easy: '学び' },
  3: { ja: 'まちづくり', en: 'Community building', easy: 'まちづくり' },
  4: { ja: '観光', en: 'Tourism', easy: '観光' },
  5: { ja: '農山漁村・中山間地域', en: 'Farming and fishing villages', easy: '農業や 漁業の 村' },
  6: {
    ja: '学術・文化・芸術・スポーツ',
    en: 'Learning, culture, arts, sports',
    easy: '文化・芸術・スポーツ',
  },
  7: { ja: '環境の保全', en: 'Environment', easy: '自然や 環境を 守る' },
  8: { ja: '災害救援', en: 'Disaster relief', easy: '災害の ときに 助ける' },
  9: { ja: '地域安全', en: 'Community safety', easy: 'まちの 安全' },
  10: { ja: '人権・平和', en: 'Human rights and peace', easy: '人権・平和' },
  11: { ja: '国際協力', en: 'International cooperation', easy: '国際協力' },
  12: { ja: '男女共同参画', en: 'Gender equality', easy: '男女 平等' },
  13: { ja: '子どもの健全育成', en: 'Children and youth', easy: '子ども' },
  14: { ja: '情報化社会', en: 'Information society', easy: 'パソコン・インターネット' },
  15: { ja: '科学技術', en: 'Science and technology', easy: '科学・技術' },
  16: { ja: '経済活動の活性化', en: 'Local economy', easy: '経済を 元気に' },
  17: { ja: '職業能力・雇用', en: 'Skills and employment', easy: '仕事' },
  18: { ja: '消費者保護', en: 'Consumer protection', easy: '買う 人を 守る' },
  19: { ja: '団体への助言・援助', en: 'Support of other groups', easy: 'ほかの 団体を 助ける' },
  20: { ja: '条例で定める活動', en: 'Activities named by ordinance', easy: '条例で 決めた 活動' },
};
