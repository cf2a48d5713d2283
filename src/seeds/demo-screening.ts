import type { PlantedRound } from '#pillars/2-funding/screening-scores/index.ts';

type PlantedSheet = NonNullable<ReturnType<NonNullable<PlantedRound['sheetOf']>>>;

/** How good the committee of the demonstration finds an application, by criterion, out of five (架空の評価). */
type Merit = Readonly<Record<'issue' | 'effect' | 'means' | 'budget' | 'future', number>>;

const merit = (issue: number, effect: number, means: number, budget: number, future: number): Merit => ({
  issue,
  effect,
  means,
  budget,
  future,
});

const MERITS: Readonly<Record<string, Merit>> = {
  picture_books: merit(4, 4, 4, 4, 3),
  morning_market: merit(4, 4, 3, 3, 4),
  beach_count: merit(5, 4, 4, 4, 4),
  summer_lunch: merit(5, 5, 4, 3, 4),
  wooden_signs: merit(2, 2, 3, 2, 2),
  talking_map: merit(5, 4, 4, 4, 4),
  showa_kitchen: merit(3, 4, 4, 4, 3),
  estate_phones: merit(5, 5, 4, 4, 4),
  beach_count_again: merit(5, 4, 4, 4, 5),
  wires: merit(2, 1, 3, 2, 2),
  valley_water: merit(5, 5, 4, 4, 5),
  shelter_kitchen: merit(5, 4, 4, 3, 4),
  night_study: merit(4, 4, 4, 4, 4),
  housework: merit(4, 3, 3, 4, 3),
  star_club: merit(4, 4, 4, 4, 3),
  japanese_square: merit(5, 4, 4, 4, 4),
  stone_buddhas: merit(3, 3, 4, 4, 4),
  pet_shelter: merit(4, 4, 3, 4, 4),
  play_base: merit(4, 4, 4, 4, 3),
};

const SAID: Readonly<Record<keyof Merit, readonly [good: string, fair: string, poor: string]>> = {
  issue: [
    '当事者の声と数字がそろい、困りごとがよくわかります。',
    '困りごとはわかりますが、どのくらいの人に起きているかがもう少し知りたいです。',
    '何が困りごとなのかが読み取れません。',
  ],
  effect: [
    '変化の見込みが具体的で、確かめ方も書かれています。',
    '効果は見込めますが、確かめ方が人数だけになっています。',
    '効果の書き方がおおまかで、確かめられません。',
  ],
  means: [
    '日程と分担に無理がなく、備えも考えられています。',
    '日程は組まれていますが、担い手が一部の人に偏っています。',
    '進め方が書かれておらず、実現できるか判断できません。',
  ],
  budget: [
    '費用が内容に見合い、算出の根拠も示されています。',
    '費用はおおむね妥当ですが、根拠の弱い項目があります。',
    '費用の大半が備品で、内容との釣り合いがとれていません。',
  ],
  future: [
    '終わったあとの担い手とお金の見通しがあります。',
    '続ける意思はありますが、お金の見通しがこれからです。',
    '終わったあとのことが書かれていません。',
  ],
};
const REMARKS = [
  '地域の人を巻き込む工夫を、ぜひ続けてください。',
  '中ほどの振り返りで、うまくいかなかったことも書き残してください。',
  '近い活動をしている団体と、一度話してみることをおすすめします。',
] as const;

const within = (points: number) => Math.max(1, Math.min(5, points));

/** What the reader says of so many points. */
function saidOf(criterion: keyof Merit, points: number): string {
  const [good, fair, poor] = SAID[criterion];
  if (points >= 4) return good;
  return points === 3 ? fair : poor;
}

/** The sheet of one seat: one is lenient, one strict, and each sees one criterion in a way of its own. */
export function sheetOf(key: string, seat: number): PlantedSheet {
  const merits = MERITS[key];
  if (!merits) throw new Error(`nobody knows the merits of ${key}`);
  const lean = [0, 1, 0, -1, 0][seat] ?? 0;
  const criteria = Object.keys(SAID) as (keyof Merit)[];
  const marks = criteria.map((criterion, at) => {
    const own = at === seat % criteria.length ? -1 : 0;
    const points = within(merits[criterion] + (at % 2 === 0 ? lean : 0) + own);
    return [criterion, { points, reason: saidOf(criterion, points) }] as const;
  });
  return { marks: Object.fromEntries(marks), remark: REMARKS[(seat + key.length) % REMARKS.length] ?? '' };
}
