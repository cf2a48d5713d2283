import type { Text } from '#kernel/words.ts';
import { BOOK_REFUSALS } from '#pillars/2-funding/fund-books/index.ts';
import { GRANT_REFUSALS } from '#pillars/2-funding/grant-papers/index.ts';

/** Every no of an award, with what to do instead. */
export const AWARD_REFUSALS = {
  ...GRANT_REFUSALS,
  ...BOOK_REFUSALS,
  'permit.wrong_role': {
    ja: 'この操作は、担当する役割の方だけができます。市民活動担当課にお尋ねください。',
    en: 'Your role does not allow this. Please ask the programme office.',
    easy: 'この ことは できません。市の 人に 聞いて ください。',
  },
  'grant_awards.not_found': {
    ja: 'この番号の交付決定は見つかりません。番号を確かめるか、一覧から選び直してください。',
    en: 'There is no such award. Check its number, or choose it from the list.',
    easy: 'この 番号は ありません。一覧から えらんで ください。',
  },
  'grant_awards.not_yours': {
    ja: 'この交付決定は、交付を受けた団体の会員と市民活動担当課だけがご覧になれます。団体の代表者にお尋ねください。',
    en: 'Only members of the group and the programme office see this award. Please ask the representative.',
    easy: '団体の 人だけが 見ます。代表の 人に 聞いて ください。',
  },
  'grant_awards.own_group': {
    ja: 'ご自分が会員の団体の交付決定には、市の側の操作ができません。ほかの職員に頼んでください。',
    en: 'You belong to this group, so another officer has to do this.',
    easy: 'じぶんの 団体なので できません。ほかの 人に たのんで ください。',
  },
  'grant_awards.not_now': {
    ja: 'いまの段階では、この操作はできません。ページを開き直して、いまの状態と次にできることを確かめてください。',
    en: 'This cannot be done at the present stage. Open the page again and see what comes next.',
    easy: '今は できません。ページを ひらき直して ください。',
  },
  'grant_awards.changed_meanwhile': {
    ja: '開いている間に、ほかの人がこの内容を変えました。いまの内容を確かめて、もう一度行ってください。',
    en: 'Somebody else changed this meanwhile. Look at it as it is now and try once more.',
    easy: 'ほかの 人が かえました。たしかめて、もういちど して ください。',
  },
  'grant_awards.bad_amount': {
    ja: '金額は、0円以上の整数で入力してください（例：50,000）。',
    en: 'Please write the amount in whole yen (for example 50,000).',
    easy: 'お金は 数字で 書いて ください（例：50,000）。',
  },
  'grant_awards.no_application': {
    ja: 'もとになる申請が見つかりません。申請の一覧から開き直してください。',
    en: 'The application is not there. Open it again from the list.',
    easy: '申しこみが ありません。一覧から ひらいて ください。',
  },
  'grant_awards.awarded_already': {
    ja: 'この申請のこの年度は、すでに交付決定されています。交付決定の一覧をご覧ください。',
    en: 'This year of the application is awarded already. See the list of awards.',
    easy: 'もう 決まって います。一覧を 見て ください。',
  },
  'grant_awards.funding_unset': {
    ja: 'この制度のきまりでは、財源が未設定です。基金か一般財源かを選んでから決定してください。',
    en: 'The rules do not say where the money comes from. Choose the fund or the general budget first.',
    easy: 'どこの お金か 決まって いません。先に えらんで ください。',
  },
  'grant_awards.representative_only': {
    ja: '署名は、団体の代表者が自分のアカウントで行います。代表者に頼むか、紙の書類に署名して市民活動担当課にお渡しください。',
    en: 'The representative signs in their own account. Ask them, or hand the signed paper to the office.',
    easy: 'サインは 代表の 人が します。紙でも できます。市の 人に 聞いて ください。',
  },
  'grant_awards.not_agreed': {
    ja: '内容を読み、「内容に同意します」に印を付けてから署名してください。',
    en: 'Please read the text and tick that you agree before signing.',
    easy: '読んで、「同意します」を えらんで ください。',
  },
  'grant_awards.signed_already': {
    ja: 'すでに署名されています。いまは市の署名を待っています。',
    en: 'It is signed already; the city signs next.',
    easy: 'もう サインして あります。',
  },
  'grant_awards.group_signs_first': {
    ja: '団体の署名がまだありません。団体に署名をお願いするか、紙の署名を受け取ったら記録してください。',
    en: 'The group has not signed yet. Ask it, or note the signed paper first.',
    easy: '団体が まだ サインして いません。',
  },
  'grant_awards.another_hand': {
    ja: '同じ人が続けて行うことはできません。ほかの職員がこのページを開いて行います。',
    en: 'The same person cannot do both. Another officer has to do this.',
    easy: 'おなじ 人は できません。ほかの 人に たのんで ください。',
  },
  'grant_awards.day_outside': {
    ja: '日付が、決定の日から今日まで（変更の場合は年度末まで）の間に入っていません。日付を確かめてください。',
    en: 'The day lies outside the time of this award. Please check it.',
    easy: '日にちが ちがいます。たしかめて ください。',
  },
  'grant_awards.start_outside': {
    ja: '着手の日は、取り交わしの日から今日までの間で入力してください。これから始める場合は、始めた日にお知らせください。',
    en: 'The first day lies between the agreement and today. If you have not begun, tell us on the day.',
    easy: '始めた 日を 書いて ください。まだの ときは、始めた 日に 書きます。',
  },
  'grant_awards.reason_needed': {
    ja: '理由を書いてください。相手の方がそのまま読みます。',
    en: 'Please give a reason; the other side reads it.',
    easy: 'わけを 書いて ください。',
  },
  'grant_awards.no_payment': {
    ja: 'この支払いは見つかりません。ページを開き直してください。',
    en: 'There is no such payment. Open the page again.',
    easy: 'この お金は ありません。ページを ひらき直して ください。',
  },
  'grant_awards.payment_not_now': {
    ja: 'この支払いは、いまはこの操作ができません。すでに進んでいるか、まだその段階ではありません。いまの状態を確かめてください。',
    en: 'This payment is not at that stage: it has moved on, or its time has not come.',
    easy: '今は できません。今の ようすを たしかめて ください。',
  },
  'grant_awards.account_needed': {
    ja: '振込口座を会計課に登録したことを確かめて、印を付けてください。口座番号はここには書きません。',
    en: 'Tick that your account is registered with the treasury. Its number is never written here.',
    easy: '口座を 会計課に 登録して から、えらんで ください。番号は 書きません。',
  },
  'grant_awards.failed_too_late': {
    ja: '報告や確定が進んでいるため、ここでは振込不能にできません。会計課と相談し、報告を差し戻してから行ってください。',
    en: 'Report or settlement has begun. Return the report first, and ask the treasury.',
    easy: '今は できません。会計課に 聞いて ください。',
  },
  'grant_awards.no_change': {
    ja: 'この申し出は見つかりません。ページを開き直してください。',
    en: 'There is no such request. Open the page again.',
    easy: 'この お願いは ありません。',
  },
  'grant_awards.change_open': {
    ja: '判断を待っている申し出がすでにあります。先にそれを取り下げるか、判断を待ってください。',
    en: 'A request waits already. Withdraw it first, or wait for the decision.',
    easy: 'もう ひとつ お願いが あります。先に とりさげて ください。',
  },
  'grant_awards.change_decided': {
    ja: 'この申し出は、すでに判断されたか取り下げられています。',
    en: 'This request is decided or withdrawn already.',
    easy: 'もう 決まって います。',
  },
  'grant_awards.change_raises': {
    ja: '変更では、決定額を超える額にはできません。増やす必要があるときは、市民活動担当課にご相談ください。',
    en: 'A change cannot raise the amount. If you need more, please talk to the office.',
    easy: '決まった お金より 多くは できません。市の 人に 聞いて ください。',
  },
  'grant_awards.lines_below': {
    ja: '予算の合計が、交付を受ける額より少なくなっています。予算の行か額を直してください。',
    en: 'The budget adds up to less than the amount. Mend the lines or the amount.',
    easy: '予算の 合計が 足りません。直して ください。',
  },
  'grant_awards.bad_lines': {
    ja: '予算の行に、費目・内容・金額のどれかが足りないものがあります。1行以上、60行までで書いてください。',
    en: 'Each line needs a category, an item and an amount; up to 60 lines.',
    easy: '予算の 行を ぜんぶ 書いて ください。',
  },
  'grant_awards.claimed_beyond': {
    ja: '請求や支払手続きの額が、新しい額を超えています。先に請求を戻してから承認してください。',
    en: 'Claims exceed the new amount. Hand them back before approving.',
    easy: '請求の お金が 多いです。先に もどして ください。',
  },
  'grant_awards.payment_on_its_way': {
    ja: '支払手続き中の分があります。支払いを済ませるか、手続きを取り消してから行ってください。',
    en: 'A payment is on its way. Finish it or take the order back first.',
    easy: '手つづき中の お金が あります。先に おわらせて ください。',
  },
  'grant_awards.keeps_more_than_paid': {
    ja: '団体に残す額が、支払った額を超えています。支払済みの額までで入力してください。',
    en: 'The group cannot keep more than was paid.',
    easy: 'はらった お金より 多いです。',
  },
  'grant_awards.due_day_needed': {
    ja: '返還してもらう額があるため、返還の期限の日付を入力してください。',
    en: 'Money comes back, so please set the day by which.',
    easy: '返す 日を 書いて ください。',
  },
  'grant_awards.due_day_past': {
    ja: '返還の期限が今日より前になっています。今日以降の日付にしてください。',
    en: 'The day for the repayment has passed. Choose a later one.',
    easy: '返す 日は 今日から 後に して ください。',
  },
  'grant_awards.above_decision': {
    ja: '確定額は、交付決定額を超えられません。金額を直してください。',
    en: 'The settlement cannot exceed the decision.',
    easy: '決まった お金より 多くは できません。',
  },
  'grant_awards.no_repayment': {
    ja: 'この返還は見つかりません。ページを開き直してください。',
    en: 'There is no such repayment. Open the page again.',
    easy: 'この お金は ありません。',
  },
  'grant_awards.repaid_already': {
    ja: 'この返還は、すでに受け取ったと記録されています。',
    en: 'This repayment has been received already.',
    easy: 'もう 返って います。',
  },
  'grant_awards.money_open': {
    ja: 'まだ支払いか返還が残っているため、完了にできません。お金の欄で残りを確かめてください。',
    en: 'Money is still to be paid or to come back. See the money box.',
    easy: 'まだ お金が のこって います。',
  },
  'grant_awards.result_too_long': {
    ja: '1つの質問への答えは2,000字までです。短くしてください。',
    en: 'Each answer may have 2,000 letters. Please shorten it.',
    easy: '2,000字までで 書いて ください。',
  },
  'grant_awards.result_incomplete': {
    ja: '5つの質問すべてに答えてから、公開をお願いしてください。書きかけなら「保存する」を使えます。',
    en: 'Answer all five questions before offering it; until then, save it.',
    easy: '5つ ぜんぶ 書いて ください。とちゅうなら「保存する」。',
  },
  'grant_awards.consent_needed': {
    ja: '公開してよいことに印を付けてください。印がないものは公開しません。',
    en: 'Tick that it may be published; without it nothing is.',
    easy: '「公開して よい」を えらんで ください。',
  },
  'grant_awards.too_many_photographs': {
    ja: '写真は4枚までです。どれかを外してください。',
    en: 'Four photographs at most. Take one away.',
    easy: '写真は 4まいまでです。',
  },
  'grant_awards.photograph_gone': {
    ja: '写真がもう残っていません。もう一度選んでください。',
    en: 'The photograph is no longer there. Choose it again.',
    easy: '写真を もういちど えらんで ください。',
  },
  'grant_awards.result_published': {
    ja: '公開中の内容は、そのまま書き直せません。先に公開を取りやめてください。',
    en: 'It is published. Take it back before changing it.',
    easy: '公開中です。先に やめて ください。',
  },
  'grant_awards.not_offered': {
    ja: '団体から公開の申し出がありません。団体が同意して送ったあとに公開できます。',
    en: 'The group has not offered it for publication.',
    easy: '団体が まだ 送って いません。',
  },
} as const satisfies Record<string, Text>;
export type AwardRefusal = keyof typeof AWARD_REFUSALS;
