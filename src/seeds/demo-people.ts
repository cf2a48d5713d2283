import type { Role } from '#kernel/actor.ts';

type DemoPerson = { readonly key: string; readonly role: Role; readonly name: string; readonly mail: string };

/**
 * Invented people: the first of each role is named as the role is, those who work beside them have names of their own.
 * Addresses at example.jp reach nobody.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { key: 'visitor', role: 'visitor', name: '浜辺 ひかり', mail: 'visitor@example.jp' },
  { key: 'group_member', role: 'group_member', name: '谷戸 みのる', mail: 'group@example.jp' },
  { key: 'centre_staff', role: 'centre_staff', name: '結城 さくら', mail: 'centre@example.jp' },
  { key: 'coordinator', role: 'coordinator', name: '小径 つなぐ', mail: 'coordinator@example.jp' },
  {
    key: 'department_officer',
    role: 'department_officer',
    name: '公園 みどり',
    mail: 'department@example.jp',
  },
  { key: 'programme_officer', role: 'programme_officer', name: '指月 まこと', mail: 'office@example.jp' },
  { key: 'committee_member', role: 'committee_member', name: '有識 けい', mail: 'committee@example.jp' },
  { key: 'administrator', role: 'administrator', name: '管野 まもる', mail: 'admin@example.jp' },
  { key: 'treasurer', role: 'group_member', name: '会計 ひより', mail: 'group-treasurer@example.jp' },
  { key: 'writer', role: 'group_member', name: '書記 そら', mail: 'group-writer@example.jp' },
  { key: 'neighbour', role: 'group_member', name: '隣町 はるか', mail: 'other-group@example.jp' },
  { key: 'head', role: 'programme_officer', name: '裁可 しずか', mail: 'office-head@example.jp' },
  {
    key: 'seat_practice',
    role: 'committee_member',
    name: '経験 あおい',
    mail: 'committee-practice@example.jp',
  },
  {
    key: 'seat_support',
    role: 'committee_member',
    name: '支援 わたる',
    mail: 'committee-support@example.jp',
  },
  {
    key: 'seat_citizen',
    role: 'committee_member',
    name: '市井 なぎさ',
    mail: 'committee-citizen@example.jp',
  },
  { key: 'seat_staff', role: 'committee_member', name: '庁内 たけし', mail: 'committee-staff@example.jp' },
];

/** Departments of the demonstration; the first is the office in charge (市民活動担当課). */
export const DEMO_DEPARTMENTS = [
  {
    code: '110',
    name: '地域のつながり課',
    nameKana: 'ちいきのつながりか',
    duty: '市民活動と協働、基金、指針',
    phone: '',
    mail: '',
  },
  {
    code: '210',
    name: 'みどり公園課',
    nameKana: 'みどりこうえんか',
    duty: '公園と緑地',
    phone: '',
    mail: '',
  },
  {
    code: '320',
    name: 'こども支援課',
    nameKana: 'こどもしえんか',
    duty: '子育てと子どもの居場所',
    phone: '',
    mail: '',
  },
  {
    code: '430',
    name: '総合防災課',
    nameKana: 'そうごうぼうさいか',
    duty: '防災と避難所',
    phone: '',
    mail: '',
  },
] as const;

/** How lines of measures hang together in the demonstration. */
export const DEMO_LINKS = [
  ['2-1', '2-3', 'enables'],
  ['2-3', '7-5', 'informs'],
  ['7-4', '2-3', 'enables'],
  ['3-1', '7-1', 'complements'],
  ['3-2', '5-1', 'informs'],
  ['7-6', '7-5', 'informs'],
  ['1-1', '1-2', 'complements'],
  ['3-5', '4-2', 'complements'],
] as const;

/** Marks for urgency, importance and cost, and whether the work already runs; by code, invented. */
export const DEMO_SCORES: Readonly<Record<string, readonly [number, number, number, boolean]>> = {
  '1-1': [3, 3, 2, true],
  '2-1': [5, 5, 3, true],
  '2-3': [4, 4, 4, true],
  '4-1': [3, 4, 3, false],
  '6-1': [2, 3, 3, false],
  '7-3': [4, 5, 2, false],
  '7-4': [5, 5, 3, true],
  '7-5': [5, 5, 2, false],
  '7-6': [4, 4, 4, false],
};
