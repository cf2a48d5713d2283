import type { Text } from '#kernel/words.ts';
import type { DecisionOutcome, DecisionState } from './rules/decision.ts';

/** What the office's desk of applications says. */
export const DESK = {
  title: { ja: '助成の申請', en: 'Grant applications', easy: 'お金の 申しこみ' },
  lead: {
    ja: 'つぎにすることがあるものから、期限の近い順に並んでいます。',
    en: 'What needs a next step comes first, the nearest deadline at the top.',
    easy: 'つぎに することが ある ものから ならんで います。',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの つくえ' },
  search: {
    ja: '団体名・事業名・番号でさがす',
    en: 'Search by group, project or number',
    easy: '名前や 番号で さがす',
  },
  searchButton: { ja: 'さがす', en: 'Search', easy: 'さがす' },
  filters: { ja: '絞り込み', en: 'Narrow down', easy: 'えらぶ' },
  state: { ja: '状態', en: 'State', easy: 'いまの ようす' },
  course: { ja: 'コース', en: 'Course', easy: 'コース' },
  fiscalYear: { ja: '年度', en: 'Fiscal year', easy: '年度' },
  waits: { ja: '待っている相手', en: 'Waiting for', easy: 'だれを まって いるか' },
  all: { ja: 'すべて', en: 'All', easy: 'すべて' },
  open: { ja: '進行中', en: 'Under way', easy: 'すすんで いる もの' },
  number: { ja: '番号', en: 'Number', easy: '番号' },
  group: { ja: '団体', en: 'Group', easy: '団体' },
  project: { ja: '事業名', en: 'Project', easy: '事業の 名前' },
  requested: { ja: '申請額', en: 'Requested', easy: '申しこんだ お金' },
  submittedOn: { ja: '提出日', en: 'Submitted', easy: '出した 日' },
  count: { ja: '{count}件', en: '{count} applications', easy: '{count}件' },
  none: {
    ja: 'この条件の申請はありません。',
    en: 'No application matches.',
    easy: 'この じょうけんの 申しこみは ありません。',
  },
  noneWider: { ja: '条件をすべて外す', en: 'Remove all conditions', easy: 'じょうけんを なくす' },
  years: { ja: '{count}年間', en: '{count} years', easy: '{count}年間' },
  yearly: { ja: '年度ごとの申請額', en: 'Requested by year', easy: '年度ごとの お金' },
  awardNumber: { ja: '採択の回数', en: 'Which award', easy: '何回目か' },
  awardNth: { ja: '{count}回目', en: 'No. {count}', easy: '{count}回目' },
  groupRecord: { ja: '団体のページ', en: 'The group’s page', easy: '団体の ページ' },
  answers: { ja: '申請の内容', en: 'The application', easy: '申しこみの なかみ' },
  pdf: { ja: '提出された申請書（PDF）', en: 'Application as sent (PDF)', easy: '出された 申しこみ（PDF）' },
  eligibility: { ja: '申請時点の要件', en: 'Conditions at submission', easy: '申しこんだ ときの じょうけん' },
  history: { ja: 'これまでの経過', en: 'What happened so far', easy: 'いままでの こと' },
  messages: { ja: '団体とのやりとり', en: 'Messages with the group', easy: '団体との れんらく' },
  noMessages: {
    ja: 'やりとりはまだありません。',
    en: 'No messages yet.',
    easy: 'まだ れんらくは ありません。',
  },
  message: { ja: '団体へのメッセージ', en: 'Message to the group', easy: '団体への ことば' },
  messageHint: {
    ja: '団体の全員が読めます。メールではお知らせだけが届きます。',
    en: 'Every member of the group can read it. The mail only says that there is a message.',
    easy: '団体の 人は みんな 読めます。',
  },
  bodyMissing: {
    ja: 'メッセージを1文字以上4,000文字以内で書いてください。',
    en: 'Write a message of 1 to 4,000 characters.',
    easy: 'ことばを 書いて ください。',
  },
  sendMessage: { ja: '送る', en: 'Send', easy: '送る' },
  messageSent: { ja: 'メッセージを送りました。', en: 'The message was sent.', easy: '送りました。' },
  side: { ja: '団体', en: 'Group', easy: '団体' },
  office: { ja: '市', en: 'City', easy: '市' },
  next: { ja: 'つぎにすること', en: 'Next step', easy: 'つぎに すること' },
  instead: {
    ja: 'わたしの机に戻り、あなたの番になっているものから始めてください。',
    en: 'Go back to your desk and start with what waits for you.',
    easy: 'わたしの つくえに もどって ください。',
  },
  nothingToDo: {
    ja: 'いま市がすることはありません。',
    en: 'There is nothing for the city to do now.',
    easy: 'いま 市が する ことは ありません。',
  },
  checkTitle: { ja: '形式の確認', en: 'Formal check', easy: '書類の かくにん' },
  checkLead: {
    ja: '書類がそろい、記入に漏れがないかを確かめます。内容の良し悪しはここでは見ません。',
    en: 'Are all papers there, and is everything filled in? The merits are not judged here.',
    easy: '書類が そろって いるかを 見ます。',
  },
  accept: { ja: '形式の確認を終える', en: 'Pass the formal check', easy: 'かくにんを おわる' },
  acceptNext: {
    ja: '団体の画面では「受付済み」のままです。必要なら関係課の意見を聞き、審査に進みます。',
    en: 'For the group it stays “received”. Ask departments if needed; then it goes to screening.',
    easy: 'つぎは 審査です。',
  },
  returnButton: { ja: '直してもらう（差戻し）', en: 'Return to the group', easy: 'なおして もらう' },
  refuseButton: { ja: '受け付けない', en: 'Refuse', easy: 'うけつけない' },
  accepted: {
    ja: '形式の確認を終えました。',
    en: 'The formal check is passed.',
    easy: 'かくにんが おわりました。',
  },
  returned: {
    ja: '団体に差し戻しました。',
    en: 'It was returned to the group.',
    easy: '団体に かえしました。',
  },
  refused: { ja: '受け付けないことにしました。', en: 'It was refused.', easy: 'うけつけませんでした。' },
  returnTitle: { ja: '{code} を差し戻す', en: 'Return {code}', easy: '{code} を かえす' },
  returnLead: {
    ja: '直してほしい項目に印を付け、どう直すかを書いてください。団体が直せるのは印を付けた項目だけです。',
    en: 'Tick what should be mended and say how. The group can change only what you tick.',
    easy: 'なおす ところを えらんで、なおしかたを 書いて ください。',
  },
  tick: { ja: 'ここを直してもらう', en: 'To be mended', easy: 'ここを なおす' },
  wordFor: { ja: '{label}：どう直すか', en: '{label}: how to mend it', easy: '{label}：なおしかた' },
  returnNext: {
    ja: '団体にメールで知らせます。直して出し直されると、またここに戻ります。',
    en: 'The group is told by mail. When it sends the paper again, it comes back here.',
    easy: '団体に メールで 知らせます。',
  },
  mendBy: { ja: '出し直しの期限', en: 'Send again by', easy: 'いつまでに 出すか' },
  mendByWrong: {
    ja: '今日以降の日付を入力してください（例：令和8年6月30日）。',
    en: 'Give a day from today on.',
    easy: '今日より あとの 日を 書いて ください。',
  },
  keep: { ja: 'やめて戻る', en: 'Go back', easy: 'やめて もどる' },
  tickOne: {
    ja: '直してほしい項目に、少なくとも1つ印を付けてください。',
    en: 'Tick at least one thing.',
    easy: '1つは えらんで ください。',
  },
  wordMissing: {
    ja: 'どう直すかを1文字以上1,000文字以内で書いてください。',
    en: 'Say how to mend it, in 1 to 1,000 characters.',
    easy: 'なおしかたを 書いて ください。',
  },
  refuseTitle: { ja: '{code} を受け付けない', en: 'Refuse {code}', easy: '{code} を うけつけない' },
  refuseLead: {
    ja: '要件に当たらないときだけに使います。理由はそのまま団体に伝わります。取り消せません。',
    en: 'Only when a condition is not met. The group reads the reason as it stands. It cannot be undone.',
    easy: 'じょうけんに あわない ときだけ です。とりけせません。',
  },
  reason: { ja: '団体に伝える理由', en: 'Reason, as the group reads it', easy: '団体に 言う 理由' },
  reasonHint: {
    ja: 'どの決まりによるか、代わりに何ができるかも書いてください。',
    en: 'Say which rule it is, and what can be done instead.',
    easy: '理由と、ほかに できる ことを 書いて ください。',
  },
  reasonMissing: {
    ja: '理由を1文字以上2,000文字以内で書いてください。',
    en: 'Give a reason of 1 to 2,000 characters.',
    easy: '理由を 書いて ください。',
  },
} as const satisfies Record<string, Text>;

export const OUTCOME_WORDS: Readonly<Record<DecisionOutcome, Text>> = {
  award: { ja: '交付する', en: 'Award', easy: 'お金を 出す' },
  decline: { ja: '不採択とする', en: 'Decline', easy: 'お金を 出さない' },
};

export const DECISION_STATE_WORDS: Readonly<Record<DecisionState, Text>> = {
  proposed: { ja: '決裁待ち', en: 'Waiting for a decision', easy: '決めるのを まって いる' },
  sent_back: { ja: '起案に差し戻し', en: 'Sent back', easy: 'もどした' },
  decided: { ja: '決裁済み', en: 'Decided', easy: '決まった' },
};
