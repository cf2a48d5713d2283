import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enterGifts } from './commands/enter-gifts.ts';
import { type GiftPaper, plainGift } from './rules/check-gift.ts';
import type { GiftKind } from './rules/kinds.ts';

/** Month and day, how it came, how much; and who may be thanked. Invented people and companies. */
type Planted = readonly [monthDay: string, kind: GiftKind, yen: number, more?: Partial<GiftPaper>];

const EVERY_YEAR: readonly Planted[] = [
  ['05-12', 'furusato', 30_000, { donorName: '由良 みお', publicName: '由良 みお' }],
  ['06-30', 'box', 18_420],
  ['07-21', 'furusato', 50_000, { donorName: '佐保 たつき', earmarkKey: 'regional' }],
  ['09-30', 'box', 21_365],
  ['10-08', 'slip', 100_000, { donorName: '三枝木 はるか', publicName: '市内の元教員' }],
  ['11-15', 'furusato', 20_000, { donorName: '藤宮 そら', earmarkKey: 'youth' }],
  ['12-10', 'furusato', 100_000, { donorName: '白鳥沢 あおい', earmarkKey: 'regional' }],
  ['12-28', 'furusato', 10_000, { donorName: '若狭 りん' }],
  ['12-31', 'box', 24_780],
  [
    '01-20',
    'slip',
    50_000,
    { donorName: '千種 ともえ', message: '子どもの居場所づくりを応援しています。', messagePublic: true },
  ],
  ['03-10', 'other', 35_000, { donorName: 'はまかぜ朝市の会', publicName: 'はまかぜ朝市の会' }],
];

/** What was given in one year alone, years ago. */
const ONE_YEAR: readonly (readonly [yearsAgo: number, Planted])[] = [
  [
    4,
    [
      '08-03',
      'company',
      1_000_000,
      { donorName: '株式会社しおさい製作所', publicName: '株式会社しおさい製作所' },
    ],
  ],
  [
    3,
    [
      '08-05',
      'company',
      800_000,
      { donorName: '株式会社しおさい製作所', publicName: '株式会社しおさい製作所' },
    ],
  ],
  [
    3,
    [
      '11-02',
      'company',
      300_000,
      { donorName: '有限会社やまなみ印刷', publicName: '有限会社やまなみ印刷', earmarkKey: 'regional' },
    ],
  ],
  [
    2,
    [
      '08-04',
      'company',
      800_000,
      { donorName: '株式会社しおさい製作所', publicName: '株式会社しおさい製作所' },
    ],
  ],
  [2, ['12-20', 'furusato', 300_000, { donorName: '月岡 まさと', earmarkKey: 'regional' }]],
  [
    1,
    [
      '07-30',
      'company',
      1_000_000,
      { donorName: '株式会社しおさい製作所', publicName: '株式会社しおさい製作所' },
    ],
  ],
  [
    1,
    [
      '12-24',
      'furusato',
      200_000,
      {
        donorName: '月岡 まさと',
        publicName: '月岡 まさと',
        message: '祖母が暮らした町が、これからもにぎやかでありますように。',
        messagePublic: true,
      },
    ],
  ],
  [
    0,
    [
      '06-18',
      'company',
      500_000,
      { donorName: 'みなと信用組合', publicName: 'みなと信用組合', earmarkKey: 'youth' },
    ],
  ],
];

const YEARS = 5;

/** Five fiscal years of gifts, the present one as far as it has come, entered and booked by the doors of the desk. */
export async function plantGifts(desk: Desk) {
  const today = japanDay(desk.now);
  const present = fiscalYearOf(today);
  const papers = Array.from({ length: YEARS }, (_, at) => YEARS - 1 - at).flatMap((ago) => {
    const year = present - ago;
    const own = ONE_YEAR.filter(([yearsAgo]) => yearsAgo === ago).map(([, planted]) => planted);
    return [...EVERY_YEAR, ...own].map((planted) => paperOf(planted, year, YEARS - ago));
  });
  const received = papers.filter(({ receivedOn }) => receivedOn <= today);
  const entered = await enterGifts(desk, received, null);
  return entered.ok ? done({ subjectId: 'gifts', detail: { gifts: received.length } }) : entered;
}

/** The fund becomes known: what comes every year grows a little. */
function paperOf([monthDay, kind, yen, more]: Planted, year: number, step: number): GiftPaper {
  const calendarYear = monthDay < '04-01' ? year + 1 : year;
  const grown = kind === 'company' ? yen : Math.round(yen * (0.7 + 0.15 * step));
  return plainGift({
    kind,
    yen: grown,
    receivedOn: `${calendarYear}-${monthDay}`,
    ...more,
  });
}
