import fc from 'fast-check';
import type { ReadClass } from '#policy/notation/index.ts';

/** A measure of an invented guideline. */
export type Measure = { title: string; class: ReadClass; text: string };

/** What an invented paper says of one measure or of a few. */
export type Story =
  | { kind: 'kept' | 'removed' | 'lost'; old: Measure }
  | { kind: 'renamed'; old: Measure; title: string }
  | { kind: 'changed'; old: Measure; next: Measure }
  | { kind: 'new'; next: Measure }
  | { kind: 'pair'; old: [Measure, Measure]; next: [Measure, Measure] }
  | { kind: 'split'; old: Measure; next: [Measure, Measure] }
  | { kind: 'joined'; old: [Measure, Measure]; next: Measure }
  | { kind: 'merged'; old: Measure; how: number };

export type Heading = { mark: string; title: string; stories: Story[] };
export type Pillar = { number: number; title: string; headings: Heading[] };

const PLACES = [
  '集会所',
  '図書室',
  '公園',
  '川べり',
  '商店街',
  '畑',
  '空き家',
  '広場',
  '駅前',
  '港',
  '里山',
  '団地',
];
const DEEDS = [
  'の開放',
  'の地図づくり',
  'に関する講座の開催',
  'の清掃活動',
  '（子ども向け）の案内',
  '・周辺の見守りの実施',
  'を使った交流会',
  'の手引きの作成',
];
const ENDINGS = [
  'を進めます。',
  'について、広く知らせます。',
  'に取り組み、輪を広げます。',
  'を、みんなで考えます。',
];
const KANA = Array.from('アイウエオカ');

type Sketch = {
  kind: Story['kind'];
  a: number;
  b: number;
  c: number;
  classes: [ReadClass, ReadClass];
  how: number;
};

const sketch: fc.Arbitrary<Sketch> = fc.record({
  kind: fc.constantFrom<Story['kind']>(
    'kept',
    'removed',
    'lost',
    'renamed',
    'changed',
    'changed',
    'new',
    'pair',
    'split',
    'joined',
    'merged',
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  classes: fc.tuple(
    fc.constantFrom<ReadClass>('Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'),
    fc.constantFrom<ReadClass>('Ⅰ', 'Ⅱ-ア', 'Ⅱ-イ', 'Ⅲ'),
  ),
  how: fc.nat(100),
});

/** Titles that come only once in a paper. */
function titleMaker(): (seed: number) => string {
  const used = new Set<string>();
  return (seed) => {
    for (let i = seed; ; i += 1) {
      const title = `${PLACES[i % PLACES.length]}${DEEDS[Math.floor(i / PLACES.length) % DEEDS.length]}`;
      const unique = used.size >= PLACES.length * DEEDS.length ? `${title}その${i}` : title;
      if (used.has(unique)) continue;
      used.add(unique);
      return unique;
    }
  };
}

function textFor(title: string, seed: number): string {
  const first = `${title}${ENDINGS[seed % ENDINGS.length]}`;
  return seed % 3 === 0 ? `${first}\nまた、町のみなさんと${ENDINGS[(seed + 1) % ENDINGS.length]}` : first;
}

function storyOf(one: Sketch, titled: (seed: number) => string): Story {
  const measure = (seed: number, side: 0 | 1): Measure => {
    const title = titled(seed);
    return { title, class: one.classes[side], text: textFor(title, seed) };
  };
  const old = measure(one.a, 0);
  switch (one.kind) {
    case 'kept':
    case 'removed':
    case 'lost':
      return { kind: one.kind, old };
    case 'renamed':
      return { kind: 'renamed', old, title: titled(one.b) };
    case 'changed': {
      const next = measure(one.b, 1);
      if (one.how % 3 === 0) next.title = old.title;
      if (one.how % 4 === 0) next.text = old.text;
      return { kind: 'changed', old, next };
    }
    case 'new':
      return { kind: 'new', next: old };
    case 'pair': {
      const other = measure(one.b, 0);
      const shared = textFor('この二つ', one.c);
      const later = textFor('これからの二つ', one.c + 1);
      const pair = [old, other].map((m) => ({ ...m, text: shared })) as [Measure, Measure];
      const next = [old, other].map((m) => ({ ...m, class: one.classes[1], text: later })) as [
        Measure,
        Measure,
      ];
      return { kind: 'pair', old: pair, next };
    }
    case 'split':
      return { kind: 'split', old, next: [measure(one.b, 1), measure(one.c, 1)] };
    case 'joined':
      return { kind: 'joined', old: [old, measure(one.b, 0)], next: measure(one.c, 1) };
    case 'merged':
      return { kind: 'merged', old, how: one.how };
  }
}

/** A whole invented guideline. */
export const guideline: fc.Arbitrary<Pillar[]> = fc
  .array(fc.array(fc.array(sketch, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pillars) => {
    const titled = titleMaker();
    const made = pillars.map(
      (headings, i): Pillar => ({
        number: i + 1,
        title: `${PLACES[i]}に関すること`,
        headings: headings.map((stories, j) => ({
          mark: KANA[j] ?? '',
          title: `${PLACES[j + 3]}のために`,
          stories: stories.map((one) => storyOf(one, titled)),
        })),
      }),
    );
    const [pillar] = made;
    pillar?.headings[0]?.stories.unshift(storyOf({ ...anchor, kind: 'changed' }, titled));
    return made;
  });

const anchor: Sketch = { kind: 'changed', a: 3, b: 50, c: 7, classes: ['Ⅱ-ア', 'Ⅱ-イ'], how: 1 };
