import { type Mapping, TARGETS, type Target } from './row.ts';

/** Headings that portals and offices use, surest first. */
export const SYNONYMS: Readonly<Record<Target, readonly string[]>> = {
  portalNumber: ['申込番号', '受付番号', '寄附番号', '寄付番号', '注文番号', '管理番号', '番号'],
  receivedOn: ['寄附日', '寄付日', '入金日', '受領日', '決済日', '納付日', '申込日'],
  yen: ['寄附金額', '寄付金額', '寄附額', '寄付額', '金額', '入金額'],
  donorName: ['寄附者氏名', '寄付者氏名', '寄附者名', '寄付者名', '氏名', '名前', 'お名前'],
  donorKana: ['寄附者氏名カナ', '氏名カナ', '氏名(カナ)', 'フリガナ', 'ふりがな', 'カナ'],
  donorAddress: ['住所', '寄附者住所', '寄付者住所', '現住所'],
  donorMail: ['メールアドレス', 'メール', 'email', 'e-mail'],
  earmark: ['使途', '使途指定', '寄附金の使い道', '寄付金の使い道', '使い道'],
  publicName: ['公開名', '公開する名前', '掲載名', '公表名'],
  nameConsent: ['氏名公開', '公開の可否', '氏名の公表', '公表', '公開', '公開可否', '氏名公表'],
  message: ['応援メッセージ', 'メッセージ', 'ことば', 'コメント'],
  messageConsent: ['メッセージ公開', 'メッセージの公開', 'メッセージ公開可否'],
  note: ['備考', 'メモ'],
};

type Column = { readonly index: number; readonly key: string };

/** Which column is probably which, by its heading; each serves once. `remembered` is what somebody chose before. */
export function guessMapping(
  columns: readonly Column[],
  keyOf: (heading: string) => string,
  remembered?: Readonly<Record<string, string>> | undefined,
): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const target of TARGETS) {
    const keys = remembered
      ? [remembered[target]].filter((key) => key !== undefined)
      : SYNONYMS[target].map(keyOf);
    const found = keys
      .flatMap((key) => columns.find((one) => one.key === key && !taken.has(one.index)) ?? [])
      .at(0);
    if (found === undefined) continue;
    taken.add(found.index);
    mapping[target] = found.index;
  }
  return mapping;
}

/** The headings that a mapping names, to be remembered for the next file of this kind. */
export function headingsOf(mapping: Mapping, columns: readonly Column[]): Record<string, string> {
  const named = Object.entries(mapping).flatMap(([target, index]) => {
    const key = columns[index]?.key;
    return key === undefined ? [] : [[target, key] as const];
  });
  return Object.fromEntries(named);
}
