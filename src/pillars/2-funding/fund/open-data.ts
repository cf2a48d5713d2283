import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { type FundYear, fundYears, TRANSFER_SOURCES } from '#pillars/2-funding/fund-books/index.ts';
import { GIFT_KINDS, KIND_WORDS } from '#pillars/2-funding/fund-gifts/index.ts';
import { openDataSet } from '#platform/open-data/index.ts';
import { FUND_READS } from './reads.ts';
import { FUND_WORDS as WORDS } from './words.ts';

const FLOWS = ['opening', 'gift', 'transfer', 'repaid', 'paid', 'closing'] as const;
type Row = { flow: (typeof FLOWS)[number]; source: string | null; label: string; yen: number };

/** The flows of a year: opening, what came in by source, what came back, what went out, closing. */
function rowsOf(year: FundYear): Row[] {
  return [
    { flow: 'opening', source: null, label: WORDS.opening.ja, yen: year.openingYen },
    ...GIFT_KINDS.map((kind) => ({
      flow: 'gift' as const,
      source: kind,
      label: say('ja', KIND_WORDS[kind]),
      yen: year.giftsYen[kind],
    })),
    ...TRANSFER_SOURCES.map((from) => ({
      flow: 'transfer' as const,
      source: from,
      label: (from === 'general' ? WORDS.transferGeneral : WORDS.transferOther).ja,
      yen: year.transfersYen[from],
    })),
    { flow: 'repaid', source: null, label: WORDS.repaid.ja, yen: year.repaidYen },
    { flow: 'paid', source: null, label: WORDS.paid.ja, yen: year.paidYen },
    { flow: 'closing', source: null, label: WORDS.closing.ja, yen: year.closingYen },
  ];
}

/** The fund as open data: one row a fiscal year and flow. */
export const fundSet = openDataSet({
  name: 'fund',
  title: { ja: '基金の収支', en: 'The fund by year and flow', easy: '基金の お金' },
  description: {
    ja: '市民活動を支える基金の年度ごとの残高と、入ったお金・使ったお金です。帳簿の合計と一致します。今年度は途中の数字です。',
    en: 'Balance, money in and money out of the fund by fiscal year, equal to its books. The present year is running.',
    easy: '基金に 入った お金と 使った お金です。',
  },
  keywords: ['基金', '寄附', '市民活動', '補助金'],
  licence: 'CC-BY-4.0',
  reads: FUND_READS,
  frequency: '随時',
  columns: [
    {
      key: 'fiscalYear',
      label: '年度',
      type: 'integer',
      description: {
        ja: '4月1日に始まる年度（西暦）',
        en: 'Fiscal year, from 1 April',
        easy: '年度',
      },
      example: 2026,
    },
    {
      key: 'flow',
      label: '区分',
      type: 'string',
      description: {
        ja: 'opening 年度はじめの残高、gift 寄附、transfer 繰入れ、repaid 返還、paid 支払い、closing 年度末の残高',
        en: 'opening balance, gift, transfer, repaid, paid, closing balance',
        easy: 'お金の しゅるい',
      },
      example: 'gift',
      values: FLOWS,
    },
    {
      key: 'source',
      label: '内訳コード',
      type: 'string',
      description: {
        ja: '寄附の方法または繰入れ元',
        en: 'How it was given, or from where',
        easy: 'どこから',
      },
      example: 'furusato',
      required: false,
    },
    {
      key: 'label',
      label: '項目名',
      type: 'string',
      description: { ja: '項目の日本語名', en: 'Name in Japanese', easy: '名前' },
      example: 'ふるさと納税',
    },
    {
      key: 'yen',
      label: '金額（円）',
      type: 'integer',
      description: { ja: '円単位の金額', en: 'Whole yen', easy: 'お金（円）' },
      example: 1200000,
    },
  ],
  async rows(db, now) {
    const years = await fundYears(db, fiscalYearOf(japanDay(now)));
    return years.flatMap((year) => rowsOf(year).map((row) => ({ fiscalYear: year.fiscalYear, ...row })));
  },
});
