/** code, day, sentence, where it can be read. */
export type FactRow = readonly [code: string, on: string, sentence: string, sourceUrl: string];

const CITY = 'https://www.city.kamakura.kanagawa.jp';

/** What is publicly known to have been done, with the day on which it was done or published. */
export const PUBLIC_FACTS: readonly FactRow[] = [
  [
    '2-1',
    '2021-04-01',
    '市民活動を支える基金を設けました（2021年4月）。',
    `${CITY}/npo/siminnkatudousuisinkikin.html`,
  ],
  [
    '2-1',
    '2026-01-05',
    '基金の案内を改め、寄附の方法を示しました。',
    `${CITY}/npo/siminnkatudousuisinkikin.html`,
  ],
  [
    '2-3',
    '2024-04-02',
    '協働コースを3年までに広げ、地域活性化コースを設けたことを発表しました。',
    `${CITY}/kisya/data/2024/20240402-3.html`,
  ],
  [
    '2-4',
    '2022-06-07',
    '市民活動補償制度の案内を更新しました。',
    `${CITY}/npo/siminnkatudouhosyouseido.html`,
  ],
  ['3-2', '2024-04-04', '各課の業務課題の調査結果を公開しました。', `${CITY}/npo/kyodoresearch.html`],
  [
    '3-5',
    '2025-10-10',
    'NPOセンターが民間の助成金の情報を公開しています。',
    'https://npo-kamakura.com/information/fund/',
  ],
  [
    '7-1',
    '2022-04-01',
    '協働事業ガイドラインを発行しました（2022年4月）。',
    `${CITY}/npo/kyoudoujigyounituite.html`,
  ],
  [
    '7-3',
    '2022-04-01',
    '市民向けの手引きとガイドラインを市のページで公開しています。',
    `${CITY}/npo/kyoudoujigyounituite.html`,
  ],
  [
    '7-4',
    '2025-04-01',
    '市民活動コーディネーターをNPOセンターに置きました（2025年4月）。',
    `${CITY}/npo/sougo28.html`,
  ],
  ['7-5', '2023-03-27', '相互提案の事業をエール事業へ改めました。', `${CITY}/npo/sougo28.html`],
];

/** code, days before the first start, sentence: invented, so that the demonstration shows a living register. */
export const INVENTED_FACTS: readonly (readonly [code: string, daysAgo: number, sentence: string])[] = [
  ['1-1', 12, '【架空】貸し会議室3か所の持ち主に確かめ、一覧を新しくしました。'],
  ['1-2', 33, '【架空】庁内への照会に41の課が答え、使える場所を18か所にまとめました。'],
  ['2-1', 5, '【架空】エール基金への寄附が今年度62件になりました。'],
  ['2-3', 24, '【架空】エール事業の説明会を2回開き、31団体が参加しました。'],
  ['3-1', 40, '【架空】昨年度の協働事業報告書58件を公開しました。'],
  ['3-4', 9, '【架空】登録団体291の紹介ページを、この半年のうちに団体が確かめました。'],
  ['3-7', 3, '【架空】登録団体への一斉メールで、助成金の締切を知らせました。'],
  ['4-2', 15, '【架空】会計の講座を開き、24人が参加しました。'],
  ['5-1', 51, '【架空】公園の花壇づくりに、3団体が企画から加わりました。'],
  ['7-2', 70, '【架空】新任の管理職19人が協働の研修を受けました。'],
  ['7-4', 8, '【架空】コーディネーターが5団体の相談に伴走しています。'],
  ['7-5', 20, '【架空】市民活動推進委員会で、協働コースの額と件数を話し合いました。'],
];
