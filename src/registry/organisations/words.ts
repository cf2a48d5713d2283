import type { Text } from '#kernel/words.ts';
import type { Kind } from './rules/kinds.ts';
import type { Likeness } from './rules/likeness.ts';
import type { ContactKind, Post } from './rules/posts.ts';
import type { Publicity } from './rules/publicity.ts';
import type { Standing } from './rules/standing.ts';

export const KIND_WORDS: Readonly<Record<Kind, Text>> = {
  voluntary: { ja: '任意団体', en: 'Unincorporated group', easy: '任意団体（法人では ない グループ）' },
  npo: { ja: '特定非営利活動法人（NPO法人）', en: 'NPO corporation', easy: 'NPO法人' },
  general_association: { ja: '一般社団法人', en: 'General incorporated association', easy: '一般社団法人' },
  general_foundation: { ja: '一般財団法人', en: 'General incorporated foundation', easy: '一般財団法人' },
  public_association: {
    ja: '公益社団法人',
    en: 'Public interest incorporated association',
    easy: '公益社団法人',
  },
  public_foundation: {
    ja: '公益財団法人',
    en: 'Public interest incorporated foundation',
    easy: '公益財団法人',
  },
  neighbourhood: {
    ja: '地縁団体（自治会・町内会など）',
    en: 'Neighbourhood association',
    easy: '自治会・町内会',
  },
  social_welfare: { ja: '社会福祉法人', en: 'Social welfare corporation', easy: '社会福祉法人' },
  cooperative: { ja: '協同組合', en: 'Cooperative', easy: '協同組合' },
  school: { ja: '学校・学校法人', en: 'School', easy: '学校' },
  company: { ja: '企業', en: 'Company', easy: '会社' },
  network: { ja: 'ネットワーク・実行委員会', en: 'Network or committee', easy: 'ネットワーク・実行委員会' },
  other: { ja: 'その他', en: 'Other', easy: 'その ほか' },
};

/** Where an organisation stands: the word for staff, and the word for everybody else. */
export const STANDING_WORDS: Readonly<Record<Standing, { readonly inside: Text; readonly outside: Text }>> = {
  applicant: {
    inside: { ja: '登録申請中', en: 'Applying', easy: '申しこみ中' },
    outside: { ja: '登録の手続き中', en: 'Being registered', easy: '登録の 手続き中' },
  },
  registered: {
    inside: { ja: '登録', en: 'Registered', easy: '登録' },
    outside: { ja: '登録団体', en: 'Registered group', easy: '登録した 団体' },
  },
  lapsed: {
    inside: { ja: '失効（更新なし）', en: 'Lapsed', easy: '登録が 切れた' },
    outside: { ja: '登録の期限が過ぎた団体', en: 'Registration has run out', easy: '登録が 切れた 団体' },
  },
  withdrawn: {
    inside: { ja: '登録取下げ・解散', en: 'Withdrawn', easy: '登録を やめた' },
    outside: { ja: '登録を終えた団体', en: 'No longer registered', easy: '登録を やめた 団体' },
  },
  merged: {
    inside: { ja: '統合済み', en: 'Merged', easy: 'ひとつに まとめた' },
    outside: {
      ja: '別の登録にまとめた団体',
      en: 'Merged into another entry',
      easy: 'ひとつに まとめた 団体',
    },
  },
};

export const POST_WORDS: Readonly<Record<Post, Text>> = {
  representative: { ja: '代表者', en: 'Representative', easy: '代表者' },
  deputy: { ja: '副代表', en: 'Deputy', easy: '副代表' },
  secretary: { ja: '事務局', en: 'Secretary', easy: '事務局' },
  treasurer: { ja: '会計', en: 'Treasurer', easy: '会計（お金の 係）' },
  auditor: { ja: '監査', en: 'Auditor', easy: '監査' },
  officer: { ja: '役員', en: 'Officer', easy: '役員' },
};

export const CONTACT_WORDS: Readonly<Record<ContactKind, Text>> = {
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
  mail: { ja: 'メール', en: 'E-mail', easy: 'メール' },
  fax: { ja: 'FAX', en: 'Fax', easy: 'FAX' },
  post: { ja: '郵便の宛先', en: 'Postal address', easy: '手紙の あて先' },
  form: { ja: '問い合わせフォーム', en: 'Contact form', easy: '問い合わせの ページ' },
  social: { ja: 'SNS', en: 'Social media', easy: 'SNS' },
};

export const PUBLICITY_WORDS: Readonly<Record<Publicity, Text>> = {
  public: { ja: 'だれでも見られる', en: 'Everybody may see it', easy: 'だれでも 見ることが できる' },
  centre: {
    ja: 'センターと市だけが見る（公開しない）',
    en: 'Only the centre and the city see it',
    easy: 'センターと 市だけが 見る',
  },
};

/** Why two entries may be one and the same. */
export const LIKENESS_WORDS: Readonly<Record<Likeness, Text>> = {
  corporate_number: { ja: '法人番号が同じ', en: 'Same corporate number', easy: '法人番号が 同じ' },
  name: { ja: '名前が同じ', en: 'Same name', easy: '名前が 同じ' },
  former_name: { ja: '以前の名前と同じ', en: 'Same as a former name', easy: '前の 名前と 同じ' },
  contact: { ja: '連絡先が同じ', en: 'Same contact', easy: '連絡先が 同じ' },
  website: { ja: 'ホームページが同じ', en: 'Same website', easy: 'ホームページが 同じ' },
  similar_name: { ja: '名前が似ている', en: 'Similar name', easy: '名前が にている' },
};

export const ORGANISATION_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、あなたの役割ではできません。NPOセンターまたは市の担当課にご相談ください。',
    en: 'Your role does not allow this. Please ask the NPO centre or the office in charge.',
    easy: 'あなたの 役割では できません。NPOセンターに 聞いて ください。',
  },
  'organisations.not_found': {
    ja: 'この団体は見つかりません。一覧から選び直してください。',
    en: 'This group was not found. Please choose it from the list.',
    easy: 'この 団体は 見つかりません。もういちど えらんで ください。',
  },
  'organisations.not_yours': {
    ja: 'この団体の会員として登録されていないため、ご覧になれません。団体の代表者かNPOセンターにお尋ねください。',
    en: 'You are not registered as a member of this group. Please ask its representative or the NPO centre.',
    easy: 'あなたは この 団体の 会員では ありません。代表者か NPOセンターに 聞いて ください。',
  },
  'organisations.changed_meanwhile': {
    ja: '開いている間に、ほかの人がこの団体の内容を保存しました。書いた内容は下に残っています。新しい内容と見比べて、もう一度保存してください。',
    en: 'Somebody else has saved this group while you had it open. What you wrote is kept below: compare, and save once more.',
    easy: 'ほかの 人が 先に 保存しました。書いたものは 残っています。くらべて、もういちど 保存して ください。',
  },
  'organisations.area_in_use': {
    ja: '団体が使っている地域は消せません。先に、その団体の地域を変えてください。',
    en: 'An area that groups name cannot be left out. Change those groups first.',
    easy: '団体が つかっている 地域は 消せません。',
  },
  'organisations.field_in_use': {
    ja: '団体が使っている分野は消せません。先に、その団体の分野を変えてください。',
    en: 'A field that groups name cannot be left out. Change those groups first.',
    easy: '団体が つかっている 分野は 消せません。',
  },
  'flow.closed': {
    ja: 'いまの状態では、この操作はできません。ページを開き直して、最新の状態をご確認ください。',
    en: 'This is not possible in the present state. Please open the page again.',
    easy: '今は できません。ページを もういちど 開いて ください。',
  },
} as const satisfies Record<string, Text>;
