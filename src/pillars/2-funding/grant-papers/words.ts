import type { Text } from '#kernel/words.ts';
import type { ApplicationAction, ApplicationState, OpinionVerdict, WaitingFor } from './rules/flow.ts';

type Sides = { readonly inside: Text; readonly outside: Text };

/** Each state with the word for the office and the word for the group. */
export const STATE_WORDS: Readonly<Record<ApplicationState, Sides>> = {
  draft: {
    inside: { ja: '下書き', en: 'Draft', easy: '下書き' },
    outside: {
      ja: '下書き（まだ送っていません）',
      en: 'Draft, not sent yet',
      easy: '下書き（まだ 送って いません）',
    },
  },
  submitted: {
    inside: { ja: '形式審査待ち', en: 'Awaiting formal check', easy: '書類を たしかめる 前' },
    outside: {
      ja: '受け付けました（書類を確認しています）',
      en: 'Received; the papers are being checked',
      easy: '届きました（書類を 見て います）',
    },
  },
  returned: {
    inside: { ja: '差戻し中', en: 'Returned', easy: 'もどした' },
    outside: {
      ja: '直していただくところがあります',
      en: 'Something needs mending',
      easy: '直す ところが あります',
    },
  },
  accepted: {
    inside: { ja: '受理', en: 'Accepted', easy: '受けつけた' },
    outside: {
      ja: '書類がそろいました（審査の準備中）',
      en: 'The papers are complete; screening is being prepared',
      easy: '書類が そろいました',
    },
  },
  screening: {
    inside: { ja: '審査中', en: 'In screening', easy: '審査中' },
    outside: {
      ja: '市民活動推進委員会が審査しています',
      en: 'The committee is screening it',
      easy: '委員会が 見て います',
    },
  },
  recommended: {
    inside: { ja: '推薦あり（決定待ち）', en: 'Recommended; to be decided', easy: 'すすめる（決める 前）' },
    outside: {
      ja: '審査が終わり、市が決定する段階です',
      en: 'Screening is over; the city decides next',
      easy: '審査が 終わりました。市が 決めます',
    },
  },
  not_recommended: {
    inside: {
      ja: '推薦なし（決定待ち）',
      en: 'Not recommended; to be decided',
      easy: 'すすめない（決める 前）',
    },
    outside: {
      ja: '審査が終わり、市が決定する段階です',
      en: 'Screening is over; the city decides next',
      easy: '審査が 終わりました。市が 決めます',
    },
  },
  awarded: {
    inside: { ja: '交付決定', en: 'Awarded', easy: '交付が 決まった' },
    outside: { ja: '交付が決まりました', en: 'Awarded', easy: 'お金が 出る ことに なりました' },
  },
  finished: {
    inside: { ja: '完了', en: 'Finished', easy: '終わり' },
    outside: { ja: '事業が完了しました', en: 'Finished', easy: '全部 終わりました' },
  },
  declined: {
    inside: { ja: '不交付決定', en: 'Declined', easy: '交付しない' },
    outside: {
      ja: '今回は交付に至りませんでした',
      en: 'Not awarded this time',
      easy: '今回は お金は 出ません',
    },
  },
  refused: {
    inside: { ja: '不受理', en: 'Refused', easy: '受けつけない' },
    outside: { ja: '受理できませんでした', en: 'Not accepted', easy: '受けつける ことが できません' },
  },
  withdrawn: {
    inside: { ja: '取下げ', en: 'Withdrawn', easy: 'やめた' },
    outside: { ja: '取り下げました', en: 'Withdrawn', easy: 'やめました' },
  },
  given_up: {
    inside: { ja: '辞退', en: 'Given up', easy: 'ことわった' },
    outside: { ja: '辞退しました', en: 'Given up', easy: 'ことわりました' },
  },
  revoked: {
    inside: { ja: '決定取消', en: 'Revoked', easy: '取り消した' },
    outside: { ja: '交付の決定が取り消されました', en: 'The award was revoked', easy: '取り消されました' },
  },
};

/** Each step as it stands in the life of a case. */
export const STEP_WORDS: Readonly<Record<ApplicationAction, Sides>> = {
  submit: {
    inside: { ja: '申請', en: 'Sent', easy: '申しこみ' },
    outside: { ja: '申請を送りました', en: 'Application sent', easy: '申しこみを 送りました' },
  },
  return: {
    inside: { ja: '差戻し', en: 'Returned', easy: 'もどした' },
    outside: { ja: '直すところの連絡がありました', en: 'Asked to mend it', easy: '直す ところが あります' },
  },
  accept: {
    inside: { ja: '形式審査・受理', en: 'Formal check passed', easy: '受けつけ' },
    outside: { ja: '書類の確認が終わりました', en: 'Papers complete', easy: '書類が そろいました' },
  },
  refuse: {
    inside: { ja: '不受理', en: 'Refused', easy: '受けつけない' },
    outside: { ja: '受理できませんでした', en: 'Not accepted', easy: '受けつけませんでした' },
  },
  start_screening: {
    inside: { ja: '審査に付した', en: 'Laid before the committee', easy: '審査を はじめた' },
    outside: { ja: '審査が始まりました', en: 'Screening began', easy: '審査が はじまりました' },
  },
  recommend: {
    inside: { ja: '委員会の推薦', en: 'Recommended', easy: 'すすめる' },
    outside: { ja: '審査が終わりました', en: 'Screening is over', easy: '審査が 終わりました' },
  },
  not_recommend: {
    inside: { ja: '推薦しない', en: 'Not recommended', easy: 'すすめない' },
    outside: { ja: '審査が終わりました', en: 'Screening is over', easy: '審査が 終わりました' },
  },
  award: {
    inside: { ja: '交付決定', en: 'Awarded', easy: '交付が 決まった' },
    outside: { ja: '交付が決まりました', en: 'Awarded', easy: 'お金が 出る ことに なりました' },
  },
  decline: {
    inside: { ja: '不交付決定', en: 'Declined', easy: '交付しない' },
    outside: { ja: '今回は交付に至りませんでした', en: 'Not awarded', easy: '今回は お金は 出ません' },
  },
  finish: {
    inside: { ja: '完了', en: 'Finished', easy: '終わり' },
    outside: { ja: '事業が完了しました', en: 'Finished', easy: '全部 終わりました' },
  },
  revoke: {
    inside: { ja: '決定の取消', en: 'Revoked', easy: '取り消し' },
    outside: { ja: '交付の決定が取り消されました', en: 'Revoked', easy: '取り消されました' },
  },
  withdraw: {
    inside: { ja: '取下げ・辞退', en: 'Withdrawn', easy: 'やめた' },
    outside: { ja: '取り下げました', en: 'Withdrawn', easy: 'やめました' },
  },
};

export const OPINION_WORDS: Readonly<Record<OpinionVerdict, Text>> = {
  support: { ja: '支障なし', en: 'No objection', easy: '問題 なし' },
  conditions: { ja: '条件付きで支障なし', en: 'No objection, with conditions', easy: '条件が あります' },
  object: { ja: '支障あり', en: 'Objection', easy: '問題 あり' },
};

export const WAITING_WORDS: Readonly<Record<WaitingFor, Text>> = {
  group: { ja: '団体', en: 'The group', easy: '団体' },
  office: { ja: '市民活動担当課', en: 'The programme office', easy: '市の 係' },
  department: { ja: '意見照会先の課', en: 'A department', easy: '聞かれた 課' },
  committee: { ja: '委員会', en: 'The committee', easy: '委員会' },
};

export const GRANT_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この手続きは、市民活動担当課の職員が行います。ご用の方は担当課にご連絡ください。',
    en: 'This is done by the programme office. Please contact it.',
    easy: 'これは 市の 係が します。',
  },
  'flow.closed': {
    ja: 'この申請は、いまの状態ではこの手続きができません。先にほかの人が進めたかもしれません。ページを開き直して確かめてください。',
    en: 'This cannot be done in its present state. Somebody may have moved it on: please open the page again.',
    easy: '今は できません。ページを もういちど 開いて ください。',
  },
  'grants.not_found': {
    ja: 'この申請は見つかりません。番号を確かめるか、一覧から選び直してください。',
    en: 'There is no such application. Check its number, or choose it from the list.',
    easy: 'この 申しこみは ありません。',
  },
  'grants.not_yours': {
    ja: 'この申請は、申請した団体の会員で、書く役割の方だけが手続きできます。団体の代表者に役割の追加を頼んでください。',
    en: 'Only members of the group who write this application may do this. Ask its owner to add you.',
    easy: 'この 申しこみは、団体の 書く 人だけが できます。',
  },
  'grants.call_not_found': {
    ja: 'この募集は見つかりません。助成金の一覧から選び直してください。',
    en: 'There is no such call. Please choose one from the list.',
    easy: 'この 募集は ありません。',
  },
  'grants.call_not_open': {
    ja: 'この募集の受付は、まだ始まっていません。受付期間を確かめて、始まってからお申し込みください。',
    en: 'This call is not open yet. Please come back on its first day.',
    easy: 'まだ 受けつけて いません。',
  },
  'grants.call_closed': {
    ja: '募集は締め切られました。受付は締切日の23時59分59秒（日本時間）までです。下書きは残っています。次の募集については、市民活動担当課にご相談ください。',
    en: 'The call is closed: it took applications until the last second of its closing day in Japan. Your draft is kept; please ask the office about the next call.',
    easy: '募集は 終わりました。下書きは のこって います。市の 係に 聞いて ください。',
  },
  'grants.mend_closed': {
    ja: '直して送り直す期限が過ぎました。市民活動担当課にご連絡ください。',
    en: 'The day by which it was to be sent again has passed. Please contact the office.',
    easy: '直す 日が 過ぎました。市の 係に 言って ください。',
  },
  'grants.sent_already': {
    ja: 'この申請は、もう送られています。もう一度送る必要はありません。状態はこのページで確かめられます。',
    en: 'This application has been sent already; there is no need to send it again.',
    easy: 'もう 送って あります。',
  },
  'grants.one_a_call': {
    ja: 'この団体は、この募集にすでに申請しています。ひとつの募集に出せる申請は、1団体1件です。',
    en: 'Your group has an application in this call already; each group has one.',
    easy: 'この 募集には もう 申しこんで います。1つだけです。',
  },
  'grants.no_title': {
    ja: '事業の名前が書かれていません。事業名の項目に書いてください（200字まで）。',
    en: 'The project has no name. Please write one (at most 200 characters).',
    easy: '事業の 名前を 書いて ください。',
  },
  'grants.no_amount': {
    ja: '申請する金額が書かれていません。1円以上の金額を書いてください（例：300,000円）。',
    en: 'No amount is asked for. Please write at least 1 yen.',
    easy: '金額を 書いて ください。',
  },
  'grants.over_cap': {
    ja: '申請する金額が、この助成の上限を超えています。上限の額まで下げてください。',
    en: 'The amount is over the cap of this course. Please lower it.',
    easy: '金額が 多すぎます。へらして ください。',
  },
  'grants.over_cost': {
    ja: '申請する金額が、助成の対象になる経費を超えています。支出の表と金額を見直してください。',
    en: 'The amount is more than the cost that can be granted. Please look at the budget again.',
    easy: '金額が、つかう お金より 多いです。',
  },
  'grants.budget_uneven': {
    ja: '収入の合計と支出の合計が合っていません。どちらも同じ額になるように直してください。',
    en: 'Income and expenses do not add up to the same. Please mend one of them.',
    easy: '入る お金と 出る お金の 合計が ちがいます。',
  },
  'grants.years_uneven': {
    ja: '年度ごとの金額が、事業の年数または申請額の合計と合っていません。年度ごとの表を直してください。',
    en: 'The amounts by year do not fit the years or the total. Please mend the table.',
    easy: '年ごとの 金額の 合計が ちがいます。',
  },
  'grants.too_many_years': {
    ja: '事業の年数が、この助成で認められる年数を超えています。',
    en: 'The project runs for more years than this course allows.',
    easy: '年数が 多すぎます。',
  },
  'grants.not_eligible': {
    ja: 'この助成の対象になる条件を満たしていないため、送れません。理由は下の一覧にあります。',
    en: 'The group does not meet the conditions of this course; the reasons are listed below.',
    easy: '条件に 合いません。下を 見て ください。',
  },
  'grants.document_missing': {
    ja: '必要な書類がそろっていません。団体カルテに加えるか、申請書に付けてください。',
    en: 'A document is missing. Add it to the passport of the group or attach it.',
    easy: '書類が たりません。',
  },
  'grants.opinion_open': {
    ja: 'まだ答えのない意見照会があるため、審査に進めません。課の回答を待つか、催促してください。',
    en: 'A department has not answered yet, so screening cannot begin.',
    easy: 'まだ 答えて いない 課が あります。',
  },
  'grants.no_remark': {
    ja: '直していただく項目を1つ以上選び、それぞれに、どう直すかをひとこと書いてください。',
    en: 'Choose at least one field, and write a word for each on how to mend it.',
    easy: '直す ところを えらんで、ことばを 書いて ください。',
  },
  'grants.mend_in_past': {
    ja: '直す期限が今日より前になっています。今日以降の日にしてください。',
    en: 'The day for mending lies in the past.',
    easy: '期限は 今日より 後に して ください。',
  },
  'grants.reason_needed': {
    ja: '理由を書いてください。団体にお知らせする文になります。',
    en: 'Please write the reason; the group will read it.',
    easy: '理由を 書いて ください。',
  },
  'grants.asked_already': {
    ja: 'この課には、すでに意見を照会しています。',
    en: 'This department has been asked already.',
    easy: 'もう 聞いて います。',
  },
  'grants.opinion_not_found': {
    ja: 'この意見照会は見つかりません。',
    en: 'There is no such request for an opinion.',
    easy: 'ありません。',
  },
  'grants.answered_already': {
    ja: 'この意見照会には、すでに回答があります。',
    en: 'It has been answered already.',
    easy: 'もう 答えて あります。',
  },
  'grants.due_in_past': {
    ja: '回答の期限が今日より前になっています。今日以降の日にしてください。',
    en: 'The due day lies in the past.',
    easy: '期限は 今日より 後に して ください。',
  },
  'grants.department_unknown': {
    ja: '照会先の課が見つかりません。一覧から選び直してください。',
    en: 'There is no such department.',
    easy: 'この 課は ありません。',
  },
  'grants.call_dates': {
    ja: '受付の開始日は締切日以前、決定の予定日は締切日以後にしてください。',
    en: 'A call opens before it closes and is decided after that.',
    easy: '日にちの じゅんばんを 直して ください。',
  },
  'grants.rules_not_in_force': {
    ja: '募集に使う決まりが、この助成・年度で有効なものではありません。先に「助成の決まり」で有効にしてください。',
    en: 'The rules are not in force for this course and year. Put them in force first.',
    easy: '決まりが まだ つかえません。',
  },
  'grants.form_not_published': {
    ja: '募集に使う申請書が、まだ公開されていません。先に「質問票」で公開してください。',
    en: 'The form has not been published yet.',
    easy: '申しこみの 紙が まだ できて いません。',
  },
} as const satisfies Record<string, Text>;
export type GrantRefusal = keyof typeof GRANT_REFUSALS;
