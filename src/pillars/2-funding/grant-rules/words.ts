import type { Lang, Text } from '#kernel/words.ts';
import type { EligibilityKind, ProgrammeRules, RuleField, Words } from './rules/programme-rules.ts';
import type { ReplayVerdict } from './rules/replay.ts';
import type { RuleState } from './rules/states.ts';

/** The city's own words in the reader's language, or in Japanese where it has written no others. */
export function sayWords(lang: Lang, words: Words): string {
  return words[lang] ?? words.ja;
}

export const RULE_REFUSALS = {
  'permit.wrong_role': {
    ja: '募集のきまりを変えられるのは、市民活動担当課の方だけです。',
    en: 'Only the programme office may change the rules of the grants.',
    easy: 'きまりを かえる ことが できるのは、市の 担当の 人だけです。',
  },
  'grant_rules.not_found': {
    ja: 'この版は見つかりませんでした。一覧からもう一度お選びください。',
    en: 'This version was not found. Please choose again from the list.',
    easy: '見つかりませんでした。もう いちど えらんで ください。',
  },
  'grant_rules.no_course': {
    ja: 'このコースは見つかりませんでした。',
    en: 'This course was not found.',
    easy: 'この コースは ありません。',
  },
  'grant_rules.draft_exists': {
    ja: 'この年度には、すでに下書きがあります。その下書きを使うか、捨ててから始めてください。',
    en: 'There is a draft for this year already. Use it, or discard it first.',
    easy: '下書きが もう あります。それを つかって ください。',
  },
  'grant_rules.changed_meanwhile': {
    ja: 'ほかの人が先に保存しました。新しい内容を確かめてから、もう一度保存してください。',
    en: 'Somebody else has saved meanwhile. Look at the new values, then save again.',
    easy: 'ほかの 人が 先に 保存しました。もう いちど 見て ください。',
  },
  'grant_rules.not_a_draft': {
    ja: '施行した版は変えられません。変えるときは、新しい下書きを作ってください。',
    en: 'A version that has been in force cannot be changed. Make a new draft.',
    easy: 'この 版は かえられません。新しい 下書きを 作って ください。',
  },
  'grant_rules.nothing_changed': {
    ja: 'いま施行している版と同じ内容です。変えたいところを変えてから施行してください。',
    en: 'It is the same as the version in force. Change something first.',
    easy: '前と 同じです。かえてから 決めて ください。',
  },
  'grant_rules.round_running': {
    ja: 'この年度の募集が進んでいるあいだは、きまりを変えられません。結果が出たあとに施行してください。',
    en: 'A call of this year is under way: its rules cannot change until it has ended.',
    easy: '募集の あいだは、きまりを かえられません。',
  },
  'grant_rules.note_missing': {
    ja: '何をなぜ変えたかを一言書いてください。履歴に残り、あとから読まれます。',
    en: 'Say in a line what was changed and why. It stays in the history.',
    easy: '何を なぜ かえたか 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const RULE_FIELD_WORDS: Readonly<Record<RuleField, Text>> = {
  name: { ja: 'コースの名前', en: 'Name of the course', easy: 'コースの 名前' },
  purpose: { ja: '目的', en: 'Purpose', easy: '目的' },
  moneyKind: { ja: 'お金の種類', en: 'Kind of money', easy: 'お金の 種類' },
  fundedBy: { ja: '財源', en: 'Source of the money', easy: 'どこの お金か' },
  caps: { ja: '上限額', en: 'Caps', easy: 'いちばん 多い お金' },
  years: { ja: '期間', en: 'How many years', easy: '何年か' },
  executionYear: { ja: '事業を行う年度', en: 'Year of the project', easy: '事業を する 年' },
  counts: { ja: '回数と件数', en: 'How many awards', easy: '何回か' },
  rate: { ja: '補助率', en: 'Rate', easy: '割合' },
  roundingYen: { ja: '端数', en: 'Rounding', easy: 'はすう' },
  eligibility: { ja: '申請できる団体', en: 'Who may apply', easy: '申しこめる 団体' },
  projectRules: { ja: '対象になる事業', en: 'Projects', easy: '事業' },
  expenses: { ja: '経費区分', en: 'Categories of expenses', easy: '使える お金' },
  documents: { ja: '提出書類', en: 'Papers', easy: '出す 書類' },
  criteria: { ja: '審査項目と配点', en: 'Criteria and points', easy: '審査で 見る こと' },
  passMark: { ja: '基準点', en: 'Pass mark', easy: '合格の 点' },
  tie: { ja: '同点のとき', en: 'Equal scores', easy: '同じ 点の とき' },
  recusal: {
    ja: '審査を外れた委員の点',
    en: 'Points of a member who stepped back',
    easy: 'はずれた 委員の 点',
  },
  quorum: { ja: '定足数', en: 'Quorum', easy: '会議に いる 人の 数' },
  payment: { ja: '支払い方', en: 'Payment', easy: 'お金の はらいかた' },
  instalments: { ja: '分割の割合', en: 'Instalments', easy: '分けて はらう 割合' },
  reports: { ja: '報告', en: 'Reports', easy: '報告' },
  windows: { ja: '日程', en: 'Dates', easy: '日にち' },
};

export const UNSET: Text = { ja: '未設定', en: 'Not decided', easy: 'まだ 決まって いません' };
export const INVENTED: Text = { ja: 'デモのための値', en: 'Made up for the demo', easy: 'デモの ための 値' };

export const STATE_WORDS: Readonly<Record<RuleState, Text>> = {
  draft: { ja: '下書き', en: 'Draft', easy: '下書き' },
  in_force: { ja: '施行中', en: 'In force', easy: '今の きまり' },
  retired: { ja: '前の版', en: 'Replaced', easy: '前の きまり' },
};

export const KIND_WORDS: Readonly<Record<EligibilityKind, Text>> = {
  in_city_base: { ja: '市内の拠点', en: 'Base in the city', easy: '市の 中の 場所' },
  public_interest: { ja: '公益性', en: 'Public interest', easy: 'みんなの ため' },
  open: { ja: '公開性', en: 'Openness', easy: 'だれでも 参加できる' },
  min_citizens: { ja: '市民の会員が◯人以上', en: 'At least so many citizens', easy: '市民の 会員の 数' },
  max_years_since_founding: {
    ja: '設立から◯年以内',
    en: 'At most so many years old',
    easy: 'できてから 何年 以内',
  },
  min_years_active: { ja: '◯年以上の活動', en: 'Active for so many years', easy: '何年 活動したか' },
  min_officers: { ja: '役員が◯人以上', en: 'At least so many officers', easy: '役員の 数' },
  bylaws: { ja: '規約', en: 'Bylaws', easy: '規約' },
  bookkeeping: { ja: '予算・決算の事務', en: 'Bookkeeping', easy: 'お金の 記録' },
  registered: { ja: '利用登録', en: 'Registration', easy: '登録' },
  nonprofit: { ja: '非営利', en: 'Non-profit', easy: 'もうけない 団体' },
  not_awarded_since: {
    ja: '◯年度から後に採択されていない',
    en: 'Not awarded since a fiscal year',
    easy: 'えらばれて いない',
  },
  awards_at_most: { ja: '採択は◯回まで', en: 'At most so many awards', easy: '何回まで' },
  no_other_subsidy: {
    ja: 'ほかの補助金を受けていない',
    en: 'No other subsidy',
    easy: 'ほかの 補助金が ない',
  },
  declared: { ja: 'そのほか（団体が答える）', en: 'Anything else that the group declares', easy: 'そのほか' },
};

type Options<T extends string | number> = Readonly<Record<T, Text>>;
export const MONEY_KIND_WORDS: Options<ProgrammeRules['moneyKind']> = {
  subsidy: { ja: '補助金', en: 'Subsidy', easy: '補助金' },
  contribution: { ja: '負担金', en: 'Contribution', easy: '負担金' },
};
export const FUNDED_BY_WORDS: Options<NonNullable<ProgrammeRules['fundedBy']>> = {
  fund: { ja: '基金', en: 'The fund', easy: '基金' },
  general: { ja: '一般財源', en: 'The general budget', easy: '市の お金' },
};
export const EXECUTION_WORDS: Options<NonNullable<ProgrammeRules['executionYear']>> = {
  same: { ja: '募集と同じ年度', en: 'The year of the call', easy: '募集と 同じ 年' },
  next: { ja: '募集の次の年度', en: 'The year after the call', easy: '募集の 次の 年' },
};
export const TIE_WORDS: Options<NonNullable<ProgrammeRules['tie']>> = {
  discussion: {
    ja: '委員が話し合って決めます',
    en: 'The members discuss',
    easy: '委員が 話しあって 決めます',
  },
  vote: { ja: '委員の多数決で決めます', en: 'The members vote', easy: '委員の 多数決で 決めます' },
  smaller_amount: {
    ja: '金額の小さいほうを先にします',
    en: 'The smaller amount comes first',
    easy: 'お金が 少ない ほうが 先です',
  },
};
export const RECUSAL_WORDS: Options<NonNullable<ProgrammeRules['recusal']>> = {
  exclude: {
    ja: '数えません（残った委員の満点に対して比べます）',
    en: 'Left out; compared with the full marks of the others',
    easy: '数えません',
  },
  mean_of_others: {
    ja: '残った委員の平均点で補います（小数点以下は切り捨て）',
    en: 'Filled with the mean of the others, the fraction cut',
    easy: 'ほかの 委員の 平均を 入れます',
  },
};
export const PAYMENT_WORDS: Options<NonNullable<ProgrammeRules['payment']>> = {
  advance: { ja: '概算払（事業の前に支払います）', en: 'In advance', easy: '先に はらいます' },
  after: { ja: '精算払（額が確定してから支払います）', en: 'After settlement', easy: 'あとで はらいます' },
  instalments: { ja: '分割払', en: 'In instalments', easy: '分けて はらいます' },
};
export const WHEN_WORDS: Options<'application' | 'start' | 'report'> = {
  application: { ja: '申請のとき', en: 'With the application', easy: '申しこむ とき' },
  start: { ja: '事業を始めるまで', en: 'Before the start', easy: '事業を はじめる まで' },
  report: { ja: '報告のとき', en: 'With the report', easy: '報告の とき' },
};

export const REPLAY_WORDS: Readonly<Record<ReplayVerdict, Text>> = {
  awarded: { ja: '採択', en: 'Awarded', easy: 'えらばれた' },
  not_eligible: { ja: '条件を満たさない', en: 'Not eligible', easy: 'きまりに あわない' },
  too_many_awards: { ja: '採択の回数を超える', en: 'Too many awards before', easy: '回数が 多い' },
  below_pass: { ja: '基準点に届かない', en: 'Below the pass mark', easy: '点が たりない' },
  tied: { ja: '同点（話し合いで決める）', en: 'Tied: to be discussed', easy: '同じ 点（話しあう）' },
  over_budget: { ja: '予算に入らない', en: 'Beyond the budget', easy: 'お金が たりない' },
  over_count: { ja: '件数に入らない', en: 'Beyond the number of awards', easy: '数が いっぱい' },
  no_scores: { ja: '採点がない', en: 'No scores', easy: '点が ない' },
};
