import type { Kind } from './kinds.ts';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['npo', /npo法人|特定非営利活動法人|\(特非\)|^npo$/],
  ['general_association', /一般社団|\(一社\)/],
  ['general_foundation', /一般財団|\(一財\)/],
  ['public_association', /公益社団|\(公社\)/],
  ['public_foundation', /公益財団|\(公財\)/],
  ['social_welfare', /社会福祉法人|\(福\)/],
  ['neighbourhood', /自治会|町内会|自治町内会|地縁|区会/],
  ['cooperative', /協同組合|生協/],
  ['school', /学校|大学/],
  ['company', /株式会社|有限会社|合同会社|企業|\(株\)|\(有\)/],
  ['network', /ネットワーク|実行委員会|協議会|連絡会|連合会/],
  ['voluntary', /任意団体|任意|法人格なし|法人格無し|サークル/],
  ['other', /その他/],
];
/** Forms that stand in a name itself; a name alone never makes a neighbourhood or a school. */
const IN_NAMES: readonly Kind[] = [
  'npo',
  'general_association',
  'general_foundation',
  'public_association',
  'public_foundation',
  'social_welfare',
  'company',
];

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** The kind that a text names (認定NPO法人, 自治町内会); nothing when it names none. */
export function readKind(text: string): Kind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(folded(text)))?.[0];
}

/** The kind that the legal form in a name tells. */
export function kindOfName(name: string): Kind | undefined {
  return KINDS.find(([kind, pattern]) => IN_NAMES.includes(kind) && pattern.test(folded(name)))?.[0];
}
