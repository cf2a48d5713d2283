import type { Column, Definition, Option, Question, Section, Words } from '#blocks/questionnaire/index.ts';

export const words = (ja: string, en: string, easy: string = ja): Words => ({ ja, en, easy });
const option = (key: string, ja: string, en: string, easy: string = ja): Option => ({
  key,
  label: words(ja, en, easy),
});
export const YES_NO: readonly Option[] = [option('yes', 'はい', 'Yes'), option('no', 'いいえ', 'No')];

type Rest = Partial<Omit<Question, 'key' | 'kind' | 'label'>>;
/** A question that must be answered, unless `rest` says otherwise. */
export const ask = (
  key: string,
  kind: Question['kind'],
  label: Words,
  help?: Words,
  rest: Rest = {},
): Question => ({ key, kind, label, help, required: true, ...rest });

export const column = (
  key: string,
  kind: Column['kind'],
  label: Words,
  rest: Partial<Pick<Column, 'required' | 'options'>> = {},
): Column => ({ key, kind, label, required: true, ...rest });

/** The categories of expenses by the keys of the courses' rules; the last three are there to be written, and count nothing. */
export const EXPENSE_OPTIONS: readonly Option[] = [
  option('reward', '謝礼', 'Fees for speakers'),
  option('travel', '交通費', 'Travel'),
  option('supplies', '消耗品費', 'Supplies', 'つかって なくなる もの'),
  option('printing', '印刷費', 'Printing'),
  option('postage', '通信運搬費', 'Postage'),
  option('insurance', '保険料', 'Insurance'),
  option('hire', '会場・物品の借上料', 'Hire of rooms and things', '会場・ものを かりる お金'),
  option('contract', '委託料', 'Contracted work', 'ほかの 人に たのむ お金'),
  option('equipment', '備品購入費', 'Equipment', '長く つかう もの'),
  option('meals', '飲食費（対象外）', 'Meals (not counted)', '食べもの・のみもの（数えません）'),
  option(
    'wages',
    '団体の人件費（対象外）',
    'Wages of the group (not counted)',
    '団体の 人の 給料（数えません）',
  ),
  option(
    'running',
    '団体の家賃や光熱費（対象外）',
    'Running costs (not counted)',
    '家賃・電気（数えません）',
  ),
];

export const form = (...sections: Section[]): Definition => ({ sections });
