import { describe, expect, it } from 'vitest';
import { DEFAULT_WORDS, type Reading, toJson, type Understanding, understand } from './index.ts';
import { SMALL_PAPER } from './small-paper.factory.ts';

function read(text: string, words = DEFAULT_WORDS): Understanding {
  const reading: Reading = understand(text.split('\n'), words);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.message}`);
  return reading;
}

function refused(text: string) {
  const reading = understand(text.split('\n'));
  if (reading.ok) throw new Error('was read');
  return reading;
}

/** The fates in short: 「前 → 後: 動詞」. */
function fatesOf(text: string, words = DEFAULT_WORDS): string[] {
  return toJson(read(text, words)).fates.map(
    ({ from, to, verbs }) => `${from.join('＋')} → ${to.join('＋')}: ${verbs.join('・')}`,
  );
}

const codesOf = (text: string) => read(text).uncertain.map(({ code }) => code);

/** One block under one pillar, with a second plain block behind it, so that words recur. */
function paper(earlier: string, later: string, record = 'やってみた。'): string {
  return [
    '（１）場所に関すること',
    'ア　集まる場所',
    '· 第一次指針',
    earlier,
    '· これまでの取組',
    record,
    '· 第二次指針（案）',
    later,
    '',
    'イ　学ぶ場所',
    '',
    '· 第一次指針',
    '・講座の開催【Ⅲ】',
    '講座を開きます。',
    '· これまでの取組',
    '開いた。',
    '· 第二次指針（案）',
    '変更なし',
  ].join('\n');
}

describe('a revision document', () => {
  it('is understood whole: pillars, headings, measures, fates', () => {
    const reading = read(SMALL_PAPER);
    expect(reading.pillars.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 集まる場所に関すること',
      '2 お金の支えに関すること',
      '3 知らせることに関すること',
    ]);
    expect(reading.headings.map(({ pillar, mark, title }) => `${pillar}${mark} ${title}`)).toEqual([
      '1 気軽に使える場所',
      '2ア 活動資金のあと押し',
      '2イ けがへの備え',
      '3ア 町の仕事のお知らせ',
      '3イ 新しい参加のしくみ',
      '3ウ つながり',
    ]);
    expect(reading.editions.map(({ number, name, measures }) => [number, name, measures.length])).toEqual([
      [1, '第一次指針', 8],
      [2, '第二次指針（案）', 7],
    ]);
    expect(fatesOf(SMALL_PAPER)).toEqual([
      '空き店舗を使った集会所の開設 → 集会所の使い方の案内: 名称変更・文言変更・分類変更',
      '応援基金の設置 → 応援基金の周知: 名称変更・文言変更',
      '募金箱の設置 → : 削除',
      ' → 小さな助成の周知: 新規',
      '活動保険 → 活動保険のお知らせ: 名称変更',
      '共同事業の一覧づくり＋町の仕事を町民が担うしくみづくり → 共同事業の一覧づくり: 文言変更・分類変更・統合',
      '町の困りごとの公開 → 町の困りごとの公開: 文言変更・分類変更',
      '団体どうしの交流会 → 団体どうしの交流会: 継続',
    ]);
    expect(reading.uncertain.map(({ code, about }) => `${code} ${about}`)).toEqual([
      'record-missing 活動保険',
      'merge-target-guessed 町の仕事を町民が担うしくみづくり',
    ]);
  });

  it('keeps where each piece was read', () => {
    const [first] = read(SMALL_PAPER).editions[0].measures;
    expect(first).toMatchObject({
      title: '空き店舗を使った集会所の開設',
      class: 'Ⅰ',
      priority: true,
      text: '空き店舗の持ち主と話し合い、だれでも使える集会所を開きます。',
      record: '・商店会と話し合いをした。\n・案内を町HPに載せた。\nhttps://example.jp/hinata/rooms.html#list',
      urls: ['https://example.jp/hinata/rooms.html#list'],
      at: { title: { from: 19, to: 19 }, text: { from: 21, to: 21 }, record: { from: 24, to: 26 } },
    });
  });

  it('joins a wrapped line and keeps the note apart', () => {
    const [first] = read(SMALL_PAPER).editions[1].measures;
    expect(first?.text).toBe('町内の集会所の使い方をまとめ、わかりやすくお知らせし、使う人をふやします。');
    expect(first?.notes).toEqual([
      { kind: 'arrow', text: '使える部屋の一覧に学校の教室を加える。', at: { from: 34, to: 34 } },
    ]);
    expect(toJson(read(SMALL_PAPER)).fates[0]?.reason).toBe('使える部屋の一覧に学校の教室を加える。');
  });

  it('allots what was done by circled number, what is common to both', () => {
    const [, , , , one, two] = read(SMALL_PAPER).editions[0].measures;
    expect(one).toMatchObject({ circled: 1, record: '毎年まとめている。\n報告書を集めて公開した。' });
    expect(two).toMatchObject({
      circled: 2,
      record: '毎年まとめている。\n困りごとを調べた。',
      text: one?.text,
    });
  });

  it('copies title, class, mark and text where nothing changes', () => {
    const kept = read(SMALL_PAPER).editions[1].measures.at(-1);
    expect(kept).toMatchObject({
      title: '団体どうしの交流会',
      class: 'Ⅲ',
      text: '交流会を開きます。',
      isCopied: true,
    });
  });

  it('has the reason from the declaring sentence, the arrow or the remark, and none from a bare word', () => {
    const reasons = toJson(read(SMALL_PAPER)).fates.map(({ reason }) => reason);
    expect(reasons).toEqual([
      '使える部屋の一覧に学校の教室を加える。',
      '',
      '',
      '',
      '変更なし（項目名を「活動保険のお知らせ」に変更）',
      '内容を上記アに集約し削除',
      '',
      '',
    ]);
    const remark = paper('・集会所【Ⅰ】\n開きます。', '削除\n※（２）に同じことが書いてある。\n続けている。');
    expect(toJson(read(remark)).fates[0]).toMatchObject({
      verbs: ['削除'],
      reason: '（２）に同じことが書いてある。\n続けている。',
    });
  });
});

describe('notations', () => {
  it.each([
    ['【Ⅱ—イ】', 'Ⅱ-イ'],
    ['【Ⅱ-イ】', 'Ⅱ-イ'],
    ['【II-イ】', 'Ⅱ-イ'],
    ['【ＩＩ－イ】', 'Ⅱ-イ'],
    ['〔Ⅱ－イ〕', 'Ⅱ-イ'],
    ['【Ⅱ‐ｲ】', 'Ⅱ-イ'],
    ['【Ⅱ　イ】', 'Ⅱ-イ'],
    ['[Ⅱ－ｱ]', 'Ⅱ-ア'],
    ['【 Ⅱーア 】', 'Ⅱ-ア'],
    ['【Ⅱ（ア）】', 'Ⅱ-ア'],
    ['（Ⅱ－ア）', 'Ⅱ-ア'],
    ['【I】', 'Ⅰ'],
    ['【Ｉ】', 'Ⅰ'],
    ['【Ⅲ】', 'Ⅲ'],
    ['【III】', 'Ⅲ'],
    ['〈Ⅲ〉', 'Ⅲ'],
  ])('of a class: %s is %s', (written, value) => {
    const [first] = read(paper(`・集会所の開設${written}\n開きます。`, '削除')).editions[0].measures;
    expect(first).toMatchObject({ title: '集会所の開設', class: value, text: '開きます。' });
  });

  it.each([
    '＜重点施策＞',
    '＜重点政策＞',
    '<重点施策>',
    '〈重点施策〉',
    '《重点施策》',
    '(重点施策)',
    '（重点施策）',
    '【重点施策】',
    '　＜重点＞',
    '\n＜重点施策＞',
  ])('of the priority mark: %j', (written) => {
    const [first] = read(paper(`・集会所の開設【Ⅰ】${written}\n開きます。`, '削除')).editions[0].measures;
    expect(first).toMatchObject({ title: '集会所の開設', class: 'Ⅰ', priority: true, text: '開きます。' });
  });

  it('has the priority mark inside the class mark too', () => {
    const [first] = read(paper('・集会所の開設【Ⅰ・重点施策】\n開きます。', '削除')).editions[0].measures;
    expect(first).toMatchObject({ title: '集会所の開設', class: 'Ⅰ', priority: true });
  });

  it.each(['・', '･', '·', '•', '●', '○', '- ', '　　・　', '\u00a0・\u00a0', '\t・\t', '①', ''])(
    'of a bullet: %j',
    (bullet) => {
      const [first] = read(paper(`${bullet}集会所の開設【Ⅱ－イ】\n開きます。`, '削除')).editions[0].measures;
      expect(first).toMatchObject({ title: '集会所の開設', class: 'Ⅱ-イ', text: '開きます。' });
    },
  );

  it.each([
    ['the class on the next line', '・集会所の開設\n【Ⅰ】＜重点施策＞\n開きます。'],
    ['the class behind a blank line', '・集会所の開設\n\n　【Ⅰ】＜重点施策＞\n\n開きます。'],
    ['a title over two lines', '・集会\n　所の開設【Ⅰ】＜重点施策＞\n開きます。'],
    ['a title over three lines', '・集\n会所\nの開設【Ⅰ】＜重点施策＞\n開きます。'],
    ['the text on the title’s line', '・集会所の開設【Ⅰ】＜重点施策＞開きます。'],
    ['the class first', '・【Ⅰ】＜重点施策＞集会所の開設\n開きます。'],
  ])('of a title: %s', (_, earlier) => {
    const [first] = read(paper(earlier, '削除')).editions[0].measures;
    expect(first).toMatchObject({ title: '集会所の開設', class: 'Ⅰ', priority: true, text: '開きます。' });
  });

  it('keeps brackets that belong to a title', () => {
    const [first] = read(
      paper('・集会所（みんなの家）の開設（職員向け）【Ⅰ】＜重点施策＞\n開きます。', '削除'),
    ).editions[0].measures;
    expect(first?.title).toBe('集会所（みんなの家）の開設（職員向け）');
  });

  it.each([
    ['Windows line ends', SMALL_PAPER.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${SMALL_PAPER}`],
    ['decomposed characters', SMALL_PAPER.normalize('NFD')],
    [
      'wide spaces before every line',
      SMALL_PAPER.split('\n')
        .map((line) => `　\u00a0${line}`)
        .join('\n'),
    ],
    [
      'spaces behind every line',
      SMALL_PAPER.split('\n')
        .map((line) => `${line}　\t`)
        .join('\n'),
    ],
    ['a blank line after every line but wraps', SMALL_PAPER.replace(/(?<!ふ)\n/g, '\n\n')],
    ['no blank lines', SMALL_PAPER.replace(/\n+/g, '\n')],
    ['half-width kana in the classes', SMALL_PAPER.replaceAll('Ⅱ—イ', 'Ⅱ-ｲ').replaceAll('Ⅱ—ア', 'Ⅱ-ｱ')],
    [
      'Latin letters for the classes',
      SMALL_PAPER.replaceAll('【Ⅰ】', '【I】').replaceAll('【Ⅲ】', '【III】').replaceAll('【Ⅱ', '【II'),
    ],
    ['arabic numerals', SMALL_PAPER.replaceAll('第一次', '第1次').replaceAll('第二次', '第２次')],
    ['round bullets', SMALL_PAPER.replaceAll('· ', '●')],
    ['square brackets for labels', SMALL_PAPER.replace(/· (第.次指針(?:（案）)?|これまでの取組)/g, '【$1】')],
    ['labels glued to the line before', SMALL_PAPER.replace(/\n+· (これまで|第二次)/g, '· $1')],
    ['labels without a bullet', SMALL_PAPER.replaceAll('· ', '')],
    [
      'half-width pillar numbers',
      SMALL_PAPER.replace(/（([１２３])）/g, (_, n: string) => `(${n.normalize('NFKC')})`),
    ],
    [
      'pillar numbers in one character',
      SMALL_PAPER.replace('（１）', '⑴').replace('（２）', '⑵').replace('（３）', '⑶'),
    ],
  ])('do not change what is understood: %s', (_, text) => {
    const json = toJson(read(text));
    const plain = toJson(read(SMALL_PAPER));
    expect(json.pillars).toEqual(plain.pillars);
    expect(json.editions).toEqual(plain.editions);
    expect(json.fates).toEqual(plain.fates);
  });

  it('do not mind pillars in another order', () => {
    const parts = SMALL_PAPER.split(/\n(?=（[１２３]）)/);
    const [head = '', one = '', two = '', three = ''] = parts;
    const mixed = [head, three, one, two].join('\n');
    expect(read(mixed).pillars.map(({ number }) => number)).toEqual([3, 1, 2]);
    expect(fatesOf(mixed).toSorted()).toEqual(fatesOf(SMALL_PAPER).toSorted());
  });
});

describe('lines that are no part of a measure', () => {
  it('are told at the end of the paper, and kept out of the text', () => {
    const text = `${SMALL_PAPER.replace(/変更なし\n$/, '・交流会【Ⅲ】\n交流会を続けます。\n')}\n\n以上\n\n問合せ　まちづくり課\n`;
    expect(read(text).editions[1].measures.at(-1)?.text).toBe('交流会を続けます。');
    expect(codesOf(text).filter((code) => code === 'line-unclaimed')).toHaveLength(2);
  });

  it('are a reference below a measure, kept as its note', () => {
    const text = paper(
      '・集会所【Ⅲ】\n開きます。',
      '・集会所【Ⅰ】＜重点施策＞\n開きます。\n\n＜参考＞\n\n参加…加わる\n参画…考える',
    );
    expect(read(text).editions[1].measures[0]).toMatchObject({
      text: '開きます。',
      notes: [{ kind: 'reference', text: '参加…加わる参画…考える' }],
    });
  });

  it('are page numbers, even inside a sentence', () => {
    const text = paper('・集会所【Ⅲ】\n集会所を\n\n- 12 -\n\n開きます。', '削除');
    expect(read(text).editions[0].measures[0]?.text).toBe('集会所を開きます。');
  });

  it('are a list in the text, not headings', () => {
    const text = paper(
      '・集会所【Ⅲ】\n次のものを開きます。\nア　部屋\nイ　台所\n（１）上の階\n（２）下の階',
      '変更なし',
    );
    expect(read(text).headings.map(({ title }) => title)).toEqual(['集まる場所', '学ぶ場所']);
    expect(read(text).pillars).toHaveLength(1);
    expect(read(text).editions[0].measures[0]?.text).toContain('台所');
  });
});

describe('a file that is no revision document', () => {
  const sentence = 'まちの会議室を広く使えるようにします。';

  it.each([
    ['nothing', [], 'reading.empty'],
    ['blank lines', ['', '　', '\t'], 'reading.empty'],
    ['a letter', ['拝啓', sentence, '敬具'], 'reading.no-guideline'],
    ['one edition alone', ['（１）場所に関すること', '・集会所【Ⅰ】', sentence], 'reading.no-guideline'],
    ['editions without measures', ['第一次指針', '第二次指針（案）'], 'reading.no-guideline'],
    ['too many lines', Array<string>(30_000).fill(sentence), 'reading.too-long'],
    ['too many characters', ['あ'.repeat(2_000_000)], 'reading.too-long'],
    ['too many measures', Array<string>(4000).fill('・会【Ⅰ】'), 'reading.too-long'],
  ])('is refused with a sentence: %s', (_, lines, code) => {
    expect(understand(lines)).toMatchObject({ ok: false, kind: 'unmet', code, message: /。$/ });
  });

  it.each([
    ['brackets', ['【'.repeat(900_000)]],
    ['bullets', Array<string>(200).fill('・'.repeat(4000))],
    ['labels on one line', Array<string>(60).fill('· 第一次指針'.repeat(500))],
    ['spaces', [`あ${' '.repeat(400_000)}い${'　'.repeat(400_000)}う`]],
    ['quotes that never close', Array<string>(300).fill('「'.repeat(3000))],
    [
      'merges',
      [
        '· 第一次指針',
        '・会【Ⅰ】',
        '· 第二次指針（案）',
        ...Array<string>(4000).fill(`「${'に統合し'.repeat(30)}」`),
      ],
    ],
    [
      'measures',
      Array.from({ length: 600 }, (_, i) => [
        '· 第一次指針',
        `・会${i}【Ⅰ】`,
        '· 第二次指針（案）',
        `・集い${i}【Ⅲ】`,
      ]).flat(),
    ],
  ])('or a strange one takes no long time: %s', (_, lines) => {
    const start = performance.now();
    understand(lines);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('names of editions', () => {
  const named = (earlier: string, later: string) =>
    SMALL_PAPER.replaceAll('第一次指針', earlier).replaceAll('第二次指針（案）', later);

  it.each([
    ['第二次指針', '第三次指針（案）', [2, 3]],
    ['第２期計画', '第３期計画', [2, 3]],
    ['第十一次プラン', '第十二次プラン（素案）', [11, 12]],
    ['第９次指針', '第10次指針', [9, 10]],
    ['現行', '改定案', [1, 2]],
    ['現行指針', '次期指針(案)', [1, 2]],
    ['現行指針', '第三次指針（案）', [2, 3]],
    ['第一次指針', '改定案', [1, 2]],
    ['旧', '新', [1, 2]],
    ['改定前', '改定後', [1, 2]],
    ['第一次指針（令和３年度～）', '第二次指針（案）（令和８年度～）', [1, 2]],
  ])('%s and %s are read with their numbers', (earlier, later, numbers) => {
    const reading = read(named(earlier, later));
    expect(reading.editions.map(({ number }) => number)).toEqual(numbers);
    expect(fatesOf(named(earlier, later))).toEqual(fatesOf(SMALL_PAPER));
  });

  it('nobody gave are recognised by what stands below them, and said to be so', () => {
    const text = named('いまのきまり', 'これからのきまり');
    expect(fatesOf(text)).toEqual(fatesOf(SMALL_PAPER));
    const [doubt] = read(text).uncertain;
    expect(doubt).toMatchObject({
      code: 'words-recognised',
      about: 'いまのきまり',
      detail: 'これからのきまり',
    });
  });

  it('that cannot be told apart are asked for, with the words to choose from', () => {
    const text = named('甲のきまり', '乙のきまり')
      .replace('内容を上記アに集約し削除', '・しくみ【Ⅲ】\n作ります。')
      .replaceAll(/\n\s*(?:変更なし.*|削除)\n/g, '\n・なにか【Ⅲ】\n作ります。\n');
    const reading = refused(text);
    expect(reading.code).toBe('reading.words-unknown');
    expect(reading.ask?.candidates.slice(0, 2)).toEqual([
      { word: '甲のきまり', count: 7, firstLine: 18 },
      { word: '乙のきまり', count: 7, firstLine: 28 },
    ]);
    const words = { ...DEFAULT_WORDS, earlierEdition: ['甲のきまり'], laterEdition: ['乙のきまり'] };
    expect(read(text, words).editions.map(({ measures }) => measures.length)).toEqual([8, 9]);
  });

  it('of three editions are asked for', () => {
    const text = `${SMALL_PAPER}\n${SMALL_PAPER.replaceAll('第二次', '第三次').replaceAll('第一次', '第二次')}`;
    expect(refused(text)).toMatchObject({
      code: 'reading.words-unknown',
      ask: { earlier: expect.any(Array) },
    });
  });

  it('in a sentence are no headings', () => {
    const text = paper(
      '・集会所【Ⅲ】\n第二次指針（案）では変える予定です。\n第一次指針の考え方を守ります。',
      '変更なし',
    );
    expect(read(text).editions[1].measures[0]?.text).toBe(
      '第二次指針（案）では変える予定です。\n第一次指針の考え方を守ります。',
    );
  });
});

describe('the record', () => {
  it.each(['これまでの取組み', '取組状況', 'これまでの取り組み', '【これまでの取組】', '実施状況'])(
    'may be headed %s',
    (word) => {
      const text = SMALL_PAPER.replaceAll('これまでの取組', word);
      expect(toJson(read(text)).editions).toEqual(toJson(read(SMALL_PAPER)).editions);
      expect(read(text).editions[0].measures[1]?.record).toBe('令和５年に設置した。');
    },
  );

  it('under a name that nobody gave is recognised, and said to be so', () => {
    const text = SMALL_PAPER.replaceAll('これまでの取組', 'したことのまとめ');
    expect(fatesOf(text)).toEqual(fatesOf(SMALL_PAPER));
    expect(read(text).editions[0].measures[1]?.record).toBe('令和５年に設置した。');
    expect(codesOf(text)).toContain('record-word-recognised');
  });

  it('is kept apart from sections of other names, which are told', () => {
    const text = SMALL_PAPER.replaceAll(
      '\n· 第二次指針（案）',
      '\n· 町民の声\nいろいろな声があった。\n· 第二次指針（案）',
    );
    expect(fatesOf(text)).toEqual(fatesOf(SMALL_PAPER));
    expect(read(text).editions[0].measures[1]?.record).toBe('令和５年に設置した。');
    expect(codesOf(text)).toContain('unknown-section');
  });

  it('without a measure, and a measure without one, are told', () => {
    expect(codesOf(paper('', '・集会所【Ⅲ】\n開きます。'))).toContain('record-without-measure');
    expect(codesOf(paper('・集会所【Ⅲ】\n開きます。', '削除', ''))).toContain('record-missing');
  });

  it('goes whole to each where the circled numbers do not fit', () => {
    const text = paper('・甲の会【Ⅲ】…①\n・乙の会【Ⅲ】…②\n開きます。', '変更なし', '①した。\n③した。');
    const [one, two] = read(text).editions[0].measures;
    expect(one?.record).toBe('①した。\n③した。');
    expect(two?.record).toBe(one?.record);
    expect(codesOf(text)).toContain('record-not-allotted');
  });
});
