import type { Text } from '#kernel/words.ts';
import { CHECK_REFUSALS } from '#pillars/2-funding/grant-checks/index.ts';

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
  'grants.not_eligible': {
    ja: 'この助成の対象になる条件を満たしていないため、送れません。理由は下の一覧にあります。',
    en: 'The group does not meet the conditions of this course; the reasons are listed below.',
    easy: '条件に 合いません。下を 見て ください。',
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
  'grants.call_promised': {
    ja: '公開した募集の決まり・申請書は変えられず、締切日は早められません。別の募集を作るか、この募集を終了してください。',
    en: 'A published call keeps its rules and form, and its closing day does not move earlier.',
    easy: '公開した 募集の 決まりは かえられません。',
  },
  'grants.reminded_already': {
    ja: 'お知らせは送信済みです。',
    en: 'The notice has been sent already.',
    easy: 'もう 送りました。',
  },
  ...CHECK_REFUSALS,
} as const satisfies Record<string, Text>;
export type GrantRefusal = keyof typeof GRANT_REFUSALS;
