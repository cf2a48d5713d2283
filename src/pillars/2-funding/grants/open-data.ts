import { FUNDED_BY_WORDS, MONEY_KIND_WORDS } from '#pillars/2-funding/grant-rules/index.ts';
import { type OpenDataColumn, type OpenDataRow, openDataSet } from '#platform/open-data/index.ts';
import { courseNameOf } from './award-words.ts';
import { readAwards } from './queries/read-awards.ts';
import { GRANT_READS } from './reads.ts';
import { decidedYenOf, type PublicAward, publicState } from './rules/public-award.ts';
import { GRANTS } from './words.ts';

const column = <const Key extends string>(
  key: Key,
  label: string,
  type: OpenDataColumn['type'],
  example: string | number,
  [ja, en, easy]: readonly [string, string, string],
  required = false,
) => ({ key, label, type, example, description: { ja, en, easy }, required });

const COLUMNS = [
  column('code', '交付番号', 'string', 'K2026-012', ['交付決定の番号', 'Number of the award', '番号'], true),
  column('applicationCode', '申請番号', 'string', 'E2026-012', ['申請の番号', 'Application', '番号'], true),
  column('fiscalYear', '年度', 'integer', 2026, ['交付の年度', 'Fiscal year of the award', '年度'], true),
  column(
    'yearIndex',
    '何年目',
    'integer',
    1,
    ['複数年の事業の何年目か', 'Year of the project', '何年目'],
    true,
  ),
  column('courseKey', 'コース', 'string', 'startup', ['コースの記号', 'Key of the course', 'コース'], true),
  column(
    'courseName',
    'コース名',
    'string',
    'スタートアップコース',
    ['コースの名前', 'Course', 'コース'],
    true,
  ),
  column('organisationCode', '団体番号', 'string', 'G00012', ['市の登録での番号', 'Group', '団体'], true),
  column(
    'organisationName',
    '団体名',
    'string',
    '谷戸の森を守る会',
    ['団体の名前', 'Its name', '団体'],
    true,
  ),
  column('corporateNumber', '法人番号', 'string', '8000012010038', [
    '国税庁の法人番号（公開している団体のみ）',
    'Corporate number, where shown',
    '法人番号',
  ]),
  column('title', '事業名', 'string', '谷戸の畑', ['採択された事業の名前', 'Project', '事業'], true),
  column('moneyKind', '種類', 'string', '補助金', ['補助金または負担金', 'Kind of money', '種類'], true),
  column('fundedBy', '財源', 'string', '基金', ['基金または一般財源', 'Source', 'どこの お金か'], true),
  column('decidedOn', '交付決定日', 'date', '2026-04-01', ['決定の日', 'Day of the decision', '日'], true),
  column(
    'decidedYen',
    '交付決定額',
    'integer',
    300000,
    ['変更後の決定額（円）', 'Decided, yen', 'お金'],
    true,
  ),
  column('paidYen', '支払額', 'integer', 300000, ['支払った額（円）', 'Paid, yen', 'お金'], true),
  column('settledYen', '交付確定額', 'integer', 280000, ['確定した額（円）', 'Settled, yen', 'お金']),
  column('repaidYen', '返還額', 'integer', 20000, ['返還された額（円）', 'Repaid, yen', 'お金'], true),
  column('state', '進み具合', 'string', '完了', ['実施中、完了、辞退、決定取消', 'State', 'ようす'], true),
] as const;
type Key = (typeof COLUMNS)[number]['key'];

function rowOf(award: PublicAward): OpenDataRow<Key> {
  const { money } = award;
  return {
    code: award.code,
    applicationCode: award.applicationCode,
    fiscalYear: award.fiscalYear,
    yearIndex: award.yearIndex,
    courseKey: award.courseKey,
    courseName: courseNameOf('ja', award),
    organisationCode: award.organisationCode,
    organisationName: award.organisationName,
    corporateNumber: award.corporateNumber,
    title: award.title,
    moneyKind: MONEY_KIND_WORDS[award.moneyKind].ja,
    fundedBy: FUNDED_BY_WORDS[award.fundedBy].ja,
    decidedOn: award.decidedOn,
    decidedYen: decidedYenOf(award),
    paidYen: money?.paidYen ?? 0,
    settledYen: money?.settledYen ?? award.settledYen,
    repaidYen: money?.repaidYen ?? 0,
    state: GRANTS[publicState(award)].ja,
  };
}

/** Awards as open data: one row an award and fiscal year, with its money from the books. */
export const grantsSet = openDataSet({
  name: 'grants',
  title: { ja: '市民活動への助成の採択', en: 'Grants awarded', easy: '助成で えらばれた 事業' },
  description: {
    ja: '市民活動団体の事業に決定した交付の一覧です。金額は基金の帳簿から出しています。採択されなかった申請は含みません。',
    en: 'Grants awarded to projects of civic groups, with amounts from the books. Applications that were not awarded are not in it.',
    easy: 'えらばれた 事業の 一覧です。',
  },
  keywords: ['助成', '補助金', '市民活動', '採択', '基金'],
  licence: 'CC-BY-4.0',
  reads: GRANT_READS,
  frequency: '随時',
  columns: COLUMNS,
  async rows(db) {
    return (await readAwards(db)).map(rowOf);
  },
});
