import type { EditionPaper } from '#policy/index.ts';

/** The seven pillars and their sub-headings, as both editions of Kamakura's guideline name them. */
export const KAMAKURA_PILLARS: EditionPaper['pillars'] = [
  {
    number: 1,
    title: '活動の場の提供に関すること',
    shortTitle: '活動の場',
    headings: [{ mark: '', title: '市民活動団体等の活動拠点の確保' }],
  },
  {
    number: 2,
    title: '財政的支援に関すること',
    shortTitle: '資金',
    headings: [
      { mark: 'ア', title: '市民活動団体等の活動資金の確保' },
      { mark: 'イ', title: '活動に伴うリスクの負担に対する支援' },
    ],
  },
  {
    number: 3,
    title: '情報の提供に関すること',
    shortTitle: '情報',
    headings: [
      { mark: 'ア', title: '市の事業についての情報提供' },
      { mark: 'イ', title: '市民活動団体等の情報の収集と提供' },
      { mark: 'ウ', title: '活動資金確保のために必要な情報の提供' },
      { mark: 'エ', title: '利用できる施設や設備の情報提供' },
      { mark: 'オ', title: '利用しやすい形での情報提供' },
    ],
  },
  {
    number: 4,
    title: '市民活動の啓発及び学習機会の提供、人的支援に関すること',
    shortTitle: '学び・相談',
    headings: [
      { mark: 'ア', title: '活動を始めるための環境づくり' },
      { mark: 'イ', title: '活動をより充実させるための支援' },
    ],
  },
  {
    number: 5,
    title: '市民活動団体等がその特性を生かせる分野において、市が行う業務への参加機会の提供に関すること',
    shortTitle: '参加・参画',
    headings: [
      { mark: 'ア', title: '市民参画機会の提供' },
      { mark: 'イ', title: '市民活動団体等が市の事業を行うための新しい仕組みづくり' },
    ],
  },
  {
    number: 6,
    title: '中間支援組織との連携に関すること',
    shortTitle: 'ネットワーク',
    headings: [{ mark: '', title: '多様な中間支援組織との連携' }],
  },
  {
    number: 7,
    title: '協働に関すること',
    shortTitle: '協働',
    headings: [
      { mark: 'ア', title: '市職員の意識向上' },
      { mark: 'イ', title: '協働事業を行う団体の支援' },
      { mark: 'ウ', title: '協働事業の定期的な見直し' },
      { mark: 'エ', title: '協働事業の評価・検証' },
    ],
  },
];
