import type { Text } from '#kernel/words.ts';
import { FACT_LABELS } from '#registry/organisations/index.ts';
import type { Source, Target } from './rules/targets.ts';

/** Names of targets that are no fact of the register by themselves. */
const OWN_LABELS = {
  code: { ja: '団体コード', en: 'Code of the group', easy: '団体コード' },
  authority: {
    ja: '所轄庁（住所の都道府県を補う）',
    en: 'Authority (completes the prefecture)',
    easy: '所轄庁',
  },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
  mail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  fax: { ja: 'FAX', en: 'Fax', easy: 'FAX' },
  dissolved: { ja: '解散情報（あれば対象外）', en: 'Dissolution (not taken if any)', easy: '解散の 情報' },
} as const satisfies Record<string, Text>;

export function targetLabel(target: Target): Text {
  return target in OWN_LABELS
    ? OWN_LABELS[target as keyof typeof OWN_LABELS]
    : FACT_LABELS[target as keyof typeof FACT_LABELS];
}

export const SOURCE_WORDS: Readonly<Record<Source, { readonly label: Text; readonly hint: Text }>> = {
  own: {
    label: { ja: '市・センターの一覧', en: 'A list of the city or the centre', easy: '市や センターの 表' },
    hint: {
      ja: '台帳、名簿、ここから書き出したCSVなど',
      en: 'Ledgers, directories, or a CSV that was written out here',
      easy: '台帳や 名簿など',
    },
  },
  npo: {
    label: {
      ja: '内閣府NPO法人ポータルのCSV',
      en: 'CSV of the Cabinet Office NPO portal',
      easy: '内閣府の NPO法人の CSV',
    },
    hint: {
      ja: '行政入力情報（60列）。種類はNPO法人になります',
      en: 'Administrative data with 60 columns. The kind becomes NPO corporation',
      easy: '60列の 表です',
    },
  },
};
