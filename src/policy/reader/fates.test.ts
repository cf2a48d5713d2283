import { describe, expect, it } from 'vitest';
import { toJson, type Understanding, understand } from './index.ts';

function read(text: string): Understanding {
  const reading = understand(text.split('\n'));
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.message}`);
  return reading;
}

const shown = (text: string) =>
  toJson(read(text)).fates.map(
    ({ from, to, verbs }) => `${from.join('＋')} → ${to.join('＋')}: ${verbs.join('・')}`,
  );

/** Doubts but for records, of which these papers have none. */
const doubts = (text: string) =>
  read(text)
    .uncertain.filter(({ code }) => code !== 'record-missing')
    .map(({ code, about, detail }) => [code, about, detail].filter((word) => word !== '').join(' '));

/** Pillars and headings with blocks of an earlier and a later part. */
type Blocks = Record<string, [string, string][]>;

function paper(blocks: Blocks): string {
  const lines = Object.entries(blocks).map(([heading, pairs]) => {
    const parts = pairs.map(([earlier, later]) => {
      const before = earlier === '' ? '' : `\n· 第一次指針\n${earlier}\n`;
      return later === '' ? before : `${before}\n· 第二次指針（案）\n${later}\n`;
    });
    return `${heading}\n${parts.join('')}`;
  });
  return lines.join('\n');
}

const m = (title: string, value = 'Ⅲ') => `・${title}【${value}】\n${title}を進めます。`;
const one = (later: string, earlier = m('集会所の開放')) =>
  paper({
    '（１）場所に関すること\nア　集まる': [[earlier, later]],
    'イ　学ぶ': [[m('講座の開催'), '変更なし']],
  });

describe('a measure is removed', () => {
  it.each([
    '削除',
    '　　削除　',
    '（削除）',
    '【削除】',
    '・削除',
    '削除。',
    '廃止',
    '廃止する。',
    '削除します',
    '事業終了のため削除',
    '目的を達したため、廃止とする。',
    '削除（目的を達したため）',
    '削除　※講座で続けます。',
    '削除\n※（２）に書いてある。',
    '・集会所の開放【Ⅲ】　削除',
    '・集会所の開放　削除',
    '「集会所の開放」は削除',
  ])('by %j', (later) => {
    expect(shown(one(later))[0]).toBe('集会所の開放 → : 削除');
    expect(doubts(one(later))).toEqual([]);
  });

  it('not where the paper says that it is not', () => {
    expect(shown(one('・集会所の開放【Ⅲ】\n削除しないこととします。'))[0]).toMatch(/文言変更$/);
  });

  it('as a guess where there is only a dash', () => {
    expect(shown(one('―'))[0]).toBe('集会所の開放 → : 削除');
    expect(doubts(one('―'))).toEqual(['removal-guessed 集会所の開放']);
  });
});

describe('a measure stays', () => {
  it.each([
    '変更なし',
    '変更無し',
    '変更なし。',
    '（変更なし）',
    '内容の変更なし',
    '現行のとおり',
    '現行どおり',
    '同左',
    '（同左）',
    '継続',
    '引き続き実施',
    '変更なし　※続けます。',
    '・集会所の開放【Ⅲ】　変更なし',
    '・集会所の開放【Ⅲ】\n変更なし',
  ])('by %j', (later) => {
    expect(shown(one(later))[0]).toBe('集会所の開放 → 集会所の開放: 継続');
    expect(read(one(later)).editions[1].measures[0]).toMatchObject({
      title: '集会所の開放',
      class: 'Ⅲ',
      priority: false,
      text: '集会所の開放を進めます。',
      isCopied: true,
    });
    expect(doubts(one(later))).toEqual([]);
  });

  it.each([
    '変更なし（項目名を「みんなの家の開放」に変更）',
    '変更なし（施策名を『みんなの家の開放』へ変更）',
    '変更なし。ただし、名称を「みんなの家の開放」に改める。',
    '項目名を「みんなの家の開放」に変更',
    '名称を「みんなの家の開放」へ変更する。',
    '変更なし（「集会所の開放」を「みんなの家の開放」に変更）',
    '変更なし（項目名を「みんなの家の開放」\nに変更）',
  ])('under another name by %j', (later) => {
    expect(shown(one(later))[0]).toBe('集会所の開放 → みんなの家の開放: 名称変更');
    expect(doubts(one(later))).toEqual([]);
  });

  it('under a name with quotes inside', () => {
    expect(shown(one('変更なし（項目名を「「ひなた」の家の開放」に変更）'))[0]).toBe(
      '集会所の開放 → 「ひなた」の家の開放: 名称変更',
    );
  });

  it('in another class where the paper says so', () => {
    expect(shown(one('変更なし（分類を【Ⅱ-ア】に変更）'))[0]).toBe('集会所の開放 → 集会所の開放: 分類変更');
    expect(read(one('変更なし（分類をⅢからⅠに変更）')).editions[1].measures[0]?.class).toBe('Ⅰ');
  });

  it('with a doubt where a name changes and is not given', () => {
    expect(doubts(one('変更なし（項目名を変更）'))).toEqual([
      'rename-unclear 集会所の開放 変更なし（項目名を変更）',
    ]);
  });
});

describe('measures change', () => {
  it('in what differs: name, words, class', () => {
    expect(shown(one(m('集会所の貸出', 'Ⅰ')))[0]).toBe(
      '集会所の開放 → 集会所の貸出: 名称変更・文言変更・分類変更',
    );
    expect(shown(one('・集会所の開放【Ⅰ】\n集会所の開放を進めます。'))[0]).toMatch(/: 分類変更$/);
    expect(shown(one('・集会所の貸出【Ⅲ】\n集会所の開放を\n進めます。'))[0]).toMatch(/: 名称変更$/);
    expect(shown(one('・集会所の開放【Ⅲ】\n集会所の開放を進めます。'))[0]).toMatch(/: 継続$/);
  });

  it.each([
    '各課の情報を町のホームページに集約します。',
    '窓口を駅前の建物へ統合します。',
    '古い貸出のしくみは廃止します。',
    '使われない部屋の登録を削除する。',
    'これまでの講座も引き続き実施します。ほかの講座は終了',
  ])('also where their words sound like a merge or a removal: %s', (text) => {
    const later = `・集会所の開放【Ⅲ】\n${text}`;
    expect(shown(one(later))[0]).toBe('集会所の開放 → 集会所の開放: 文言変更');
    expect(shown(one(`・集会所の開放【Ⅲ】${text}`))[0]).toBe('集会所の開放 → 集会所の開放: 文言変更');
    expect(read(one(later)).editions[1].measures[0]?.text).toBe(text);
    expect(read(one('変更なし', later)).editions[0].measures[0]?.text).toBe(text);
  });

  it('are told when their name is missing', () => {
    expect(shown(one('集会所をもっと広く開放し、使いやすくします。'))[0]).toMatch(
      /^集会所の開放 → 集会所の開放: 文言変更/,
    );
    expect(doubts(one('集会所をもっと広く開放し、使いやすくします。'))).toEqual([
      'title-missing 集会所の開放',
    ]);
  });

  it('are told when their class is missing or unknown', () => {
    expect(doubts(one('・集会所の貸出\n貸します。'))).toEqual(['title-without-class 集会所の貸出']);
    expect(doubts(one('・集会所の貸出【Ⅳ】\n貸します。'))).toEqual(['class-unknown 集会所の貸出 Ⅳ']);
    expect(doubts(one('・集会所の貸出【Ⅱ】\n貸します。'))).toEqual(['class-unknown 集会所の貸出 Ⅱ']);
    expect(toJson(read(one('・集会所の貸出【Ⅳ】\n貸します。'))).editions[1]?.measures[0]?.class).toBeNull();
  });
});

describe('new measures', () => {
  const added = (mark: string) =>
    one('変更なし').replace('\nイ　学ぶ', `\n${mark}\n· 第二次指針（案）\n${m('貸し自転車')}\n\nイ　学ぶ`);

  it.each(['新規追加', '新規', '【新規】', '（新規追加）', '＜新規＞', '※新規', '〔新規追加〕'])(
    'are marked by %j before them',
    (mark) => {
      expect(shown(added(mark))[1]).toBe(' → 貸し自転車: 新規');
      expect(doubts(added(mark))).toEqual([]);
    },
  );

  it.each([
    '\n· 第二次指針（案）\n・【新規】貸し自転車【Ⅲ】\n貸します。',
    '\n· 第二次指針（案）\n・貸し自転車【Ⅲ】【新規】\n貸します。',
    '\n· 第二次指針（案）\n新規追加\n・貸し自転車【Ⅲ】\n貸します。',
    '\n· 第二次指針（案）【新規】\n・貸し自転車【Ⅲ】\n貸します。',
    '\n· 第一次指針\n（なし）\n· 第二次指針（案）\n・貸し自転車【Ⅲ】\n貸します。',
  ])('may bear their mark elsewhere: %j', (block) => {
    const text = one('変更なし').replace('\nイ　学ぶ', `${block}\n\nイ　学ぶ`);
    expect(shown(text)[1]).toBe(' → 貸し自転車: 新規');
    expect(doubts(text)).toEqual([]);
  });

  it('without a mark are taken as new, with a doubt', () => {
    expect(shown(added(''))[1]).toBe(' → 貸し自転車: 新規');
    expect(doubts(added(''))).toEqual(['new-without-mark 貸し自転車']);
  });

  it('may stand beside what is removed', () => {
    const text = one('削除\n').replace(
      '· 第二次指針（案）\n削除',
      '· 第二次指針（案）\n・集会所の開放【Ⅲ】　削除\n・貸し自転車【Ⅲ】【新規】\n貸します。',
    );
    expect(shown(text).slice(0, 2)).toEqual(['集会所の開放 → : 削除', ' → 貸し自転車: 新規']);
  });
});

describe('merges', () => {
  const merged = (words: string) =>
    paper({
      '（１）場所に関すること\nア　集まる': [[m('集会所の開放'), m('みんなの家の開放')]],
      'イ　学ぶ': [[m('講座の開催'), words]],
      'ウ　休む': [[m('木陰づくり'), '変更なし']],
      '（２）お金に関すること\nア　募る': [[m('募金の呼びかけ'), m('募金箱の設置')]],
    });

  it.each([
    ['内容を上記アに集約し削除', 'みんなの家の開放'],
    ['上記アに統合', 'みんなの家の開放'],
    ['上記アに統合し削除。', 'みんなの家の開放'],
    ['アに統合', 'みんなの家の開放'],
    ['ア へ統合する。', 'みんなの家の開放'],
    ['下記ウに統合', '木陰づくり'],
    ['下記ウへ集約のため削除', '木陰づくり'],
    ['（２）アに統合', '募金箱の設置'],
    ['（２）のアに統合し削除', '募金箱の設置'],
    ['(2)ｱに統合', '募金箱の設置'],
    ['（２）に統合', '募金箱の設置'],
    ['「みんなの家の開放」に統合', 'みんなの家の開放'],
    ['「集会所の開放」に統合', 'みんなの家の開放'],
    ['「募金の呼びかけ」に統合し、削除する', '募金箱の設置'],
    ['『木陰づくり』と統合', '木陰づくり'],
    ['募金箱の設置に統合', '募金箱の設置'],
    ['内容を募金箱の設置へ集約', '募金箱の設置'],
    ['本施策は「木陰づくり」に一本化する。', '木陰づくり'],
    ['（２）ア「募金箱の設置」に統合', '募金箱の設置'],
    ['・講座の開催【Ⅲ】　上記アに統合', 'みんなの家の開放'],
    ['内容を上記アに集約し\n削除', 'みんなの家の開放'],
  ])('%j goes into %s', (words, into) => {
    const fates = toJson(read(merged(words))).fates.filter(({ verbs }) => verbs.includes('統合'));
    expect(fates).toHaveLength(1);
    expect(fates[0]?.to).toEqual([into]);
    expect(fates[0]?.from).toContain('講座の開催');
    expect(fates[0]?.from).toHaveLength(2);
    expect(doubts(merged(words))).toEqual([]);
    expect(read(merged(words)).editions[1].measures).toHaveLength(3);
  });

  it('keep the reason that declares them', () => {
    const fate = toJson(read(merged('内容を上記アに集約し削除\n※講座も開けるため。'))).fates[0];
    expect(fate?.reason).toBe('内容を上記アに集約し削除\n講座も開けるため。');
  });

  it('go on through a chain', () => {
    const text = merged('下記ウに統合').replace('変更なし', '（２）アに統合');
    expect(shown(text)).toContain(
      '講座の開催＋木陰づくり＋募金の呼びかけ → 募金箱の設置: 名称変更・文言変更・統合',
    );
  });

  it('in a ring, or into nothing, are told and lose no measure', () => {
    const ring = merged('下記ウに統合').replace('変更なし', '上記イに統合');
    expect(doubts(ring)).toEqual([
      'merge-target-unknown 講座の開催 下記ウに統合',
      'merge-target-unknown 木陰づくり 上記イに統合',
    ]);
    expect(doubts(merged('（９）コに統合'))).toEqual(['merge-target-unknown 講座の開催 （９）コに統合']);
    expect(shown(merged('（９）コに統合'))[1]).toBe('講座の開催 → : 統合');
  });

  it('are told where more than one measure may be meant', () => {
    const text = paper({
      '（１）場所に関すること\nア　集まる': [
        [m('集会所の開放'), '変更なし'],
        [m('公園の開放'), '変更なし'],
      ],
      'イ　学ぶ': [[m('図書室の開放'), '上記アに統合']],
    });
    expect(doubts(text)).toHaveLength(1);
    expect(doubts(text)[0]).toMatch(/^merge-target-guessed 図書室の開放/);
  });

  it('happen in one block where fewer come out', () => {
    const text = one(m('集会所と図書室の開放'), `${m('集会所の開放')}\n${m('図書室の開放')}`);
    expect(shown(text)[0]).toBe(
      '集会所の開放＋図書室の開放 → 集会所と図書室の開放: 名称変更・文言変更・統合',
    );
  });
});

describe('splits and pairs', () => {
  it('one measure becomes several in one block', () => {
    const text = one('・集会所の貸出【Ⅲ】…①\n・集会所の案内【Ⅲ】…②\n進めます。');
    expect(shown(text)[0]).toMatch(/^集会所の開放 → 集会所の貸出＋集会所の案内: .*分割$/);
    expect(doubts(text)).toEqual([]);
  });

  it('one measure becomes several with words of their own', () => {
    const text = one(`以下の２つに分割\n${m('集会所の貸出')}\n${m('集会所の案内')}`);
    expect(shown(text)[0]).toMatch(/^集会所の開放 → 集会所の貸出＋集会所の案内: .*分割$/);
    expect(read(text).editions[1].measures[1]?.text).toBe('集会所の案内を進めます。');
  });

  it('one measure becomes several that are named', () => {
    const text = paper({
      '（１）場所に関すること\nア　集まる': [[m('集会所の開放'), '「集会所の貸出」と「集会所の案内」に分割']],
      'イ　学ぶ': [
        ['', m('集会所の貸出')],
        ['', m('集会所の案内')],
        [m('講座の開催'), '変更なし'],
      ],
    });
    expect(shown(text)[0]).toMatch(/^集会所の開放 → 集会所の貸出＋集会所の案内: .*分割$/);
    expect(doubts(text)).toEqual([]);
  });

  it('as many as before are paired by number, by name, by likeness, at last by order', () => {
    const two = (a: string, b: string) => `・${a}\n・${b}\n進めます。`;
    const pairs = (before: string, after: string) =>
      shown(one(after, before))
        .slice(0, 2)
        .map((fate) => fate.split(':')[0]);
    expect(pairs(two('甲の会【Ⅲ】①', '乙の会【Ⅲ】②'), two('丙の集い【Ⅲ】②', '丁の集い【Ⅲ】①'))).toEqual([
      '甲の会 → 丁の集い',
      '乙の会 → 丙の集い',
    ]);
    expect(pairs(two('甲の会【Ⅲ】', '乙の会【Ⅲ】'), two('乙の会【Ⅰ】', '甲の会【Ⅰ】'))).toEqual([
      '甲の会 → 甲の会',
      '乙の会 → 乙の会',
    ]);
    expect(
      pairs(two('集会所を開く【Ⅲ】', '講座の開催【Ⅲ】'), two('講座を開催【Ⅲ】', '集会所の開放【Ⅲ】')),
    ).toEqual(['集会所を開く → 集会所の開放', '講座の開催 → 講座を開催']);
    const unlike = one(two('丙丁【Ⅲ】', '戊己【Ⅲ】'), two('甲【Ⅲ】', '乙【Ⅲ】'));
    expect(
      shown(unlike)
        .slice(0, 2)
        .map((fate) => fate.split(':')[0]),
    ).toEqual(['甲 → 丙丁', '乙 → 戊己']);
    expect(doubts(unlike)).toHaveLength(2);
  });

  it('what is said by number or name is done to that measure alone', () => {
    const before = '・甲の会【Ⅲ】…①\n・乙の会【Ⅲ】…②\n進めます。';
    expect(shown(one('①変更なし\n②削除', before)).slice(0, 2)).toEqual([
      '甲の会 → 甲の会: 継続',
      '乙の会 → : 削除',
    ]);
    expect(shown(one('「甲の会」は変更なし\n「乙の会」は廃止', before)).slice(0, 2)).toEqual([
      '甲の会 → 甲の会: 継続',
      '乙の会 → : 削除',
    ]);
    expect(shown(one('・丙の会【Ⅲ】…①\n集まります。\n②は削除', before)).slice(0, 2)).toEqual([
      '甲の会 → 丙の会: 名称変更・文言変更',
      '乙の会 → : 削除',
    ]);
  });
});

describe('measures that get lost', () => {
  it('have a fate without a verb, and are told', () => {
    const text = one('').replace('· 第二次指針（案）\n\n\nイ', '\nイ');
    expect(shown(text)[0]).toBe('集会所の開放 → : ');
    expect(doubts(text)).toEqual(['measure-lost 集会所の開放']);
  });

  it('are found again under the same or a like name in another place', () => {
    const moved = (title: string) =>
      paper({
        '（１）場所に関すること\nア　集まる': [[m('集会所の開放'), '']],
        '（２）学びに関すること\nア　学ぶ': [
          [m('講座の開催'), '変更なし'],
          ['', m(title)],
        ],
      });
    expect(shown(moved('集会所の開放'))[0]).toMatch(/^集会所の開放 → 集会所の開放/);
    expect(doubts(moved('集会所の開放'))).toEqual(['fate-moved 集会所の開放 集会所の開放']);
    expect(doubts(moved('集会所の全面開放'))).toEqual(['fate-guessed 集会所の開放 集会所の全面開放']);
    expect(doubts(moved('木陰づくり'))).toEqual(['measure-lost 集会所の開放', 'new-without-mark 木陰づくり']);
  });

  it('are told where the later part is empty', () => {
    expect(doubts(one('　').replace(/\n　\n/, '\n\n'))).toContain('measure-lost 集会所の開放');
  });
});
