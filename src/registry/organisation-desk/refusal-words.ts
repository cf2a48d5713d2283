import type { Text } from '#kernel/words.ts';

export const DESK_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、あなたの役割ではできません。NPOセンターか市民活動担当課にご相談ください。',
    en: 'Your role does not allow this. Please ask the NPO centre or the office in charge.',
    easy: 'あなたは できません。センターに 聞いて ください。',
  },
  'organisation_desk.not_found': {
    ja: 'その番号の団体は見つかりません。',
    en: 'There is no group with this code.',
    easy: 'その 団体は ありません。',
  },
  'organisation_desk.not_yours': {
    ja: 'この団体の記録は、その団体の人と、センター・市の担当だけが見られます。公開ページをご覧ください。',
    en: 'Only the group itself, the centre and the office see this record. Please look at the public page.',
    easy: 'この ページは 見る ことが できません。',
  },
} as const satisfies Record<string, Text>;

/** What was done to an organisation, by its name in the audit log. */
export const ACT_WORDS: Readonly<Record<string, Text>> = {
  'organisations.change': { ja: '内容を直しました', en: 'Changed what is registered', easy: '直しました' },
  'organisations.merge': {
    ja: '別の登録を統合しました',
    en: 'Merged another entry into it',
    easy: 'ひとつに しました',
  },
  'registration.accept': {
    ja: '登録の書類を受理しました',
    en: 'Accepted a registration paper',
    easy: '書類を うけました',
  },
  'registration.lapse': {
    ja: '更新がなく失効しました',
    en: 'Lapsed without renewal',
    easy: '登録が 切れました',
  },
  'registration.withdraw': {
    ja: '登録を取り下げました',
    en: 'Withdrew from the register',
    easy: '登録を やめました',
  },
  'succession.complete': {
    ja: '代表者を引き継ぎました',
    en: 'Handed over the representative',
    easy: '代表者が かわりました',
  },
  'listing.confirm': { ja: '内容を確認しました', en: 'Confirmed what is shown', easy: 'たしかめました' },
  'exchange.import': {
    ja: 'ファイルから取り込みました',
    en: 'Imported from a file',
    easy: 'ファイルから 入れました',
  },
};
export const OTHER_ACT: Text = {
  ja: '記録を更新しました（{act}）',
  en: 'Updated ({act})',
  easy: '変えました（{act}）',
};
