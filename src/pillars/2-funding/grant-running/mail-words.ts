import type { Text } from '#kernel/words.ts';
import type { AwardReminder } from './rules/reminders.ts';

type Mail = { readonly subject: Text; readonly text: Text };
const END = '\n\n{url}\n\n{house}';
const mail = (ja: [string, string], en: [string, string], easy: [string, string]): Mail => ({
  subject: { ja: ja[0], en: en[0], easy: easy[0] },
  text: { ja: ja[1] + END, en: en[1] + END, easy: easy[1] + END },
});

/** What the mails of awards say: the project, the day and a page; no amount, no name of a person. */
export const AWARD_MAILS: Readonly<Record<AwardReminder, Mail>> = {
  agreement_waits: mail(
    [
      '「{title}」の取り交わしをお願いします',
      '「{title}」の交付が決まっています。請書・協定書への署名がまだのようです。次のページで内容を読み、代表者が署名してください。',
    ],
    ['Please sign the agreement: {title}', 'The agreement on “{title}” waits for your representative.'],
    ['「{title}」の サインを して ください', '「{title}」の サインが まだです。'],
  ),
  interim_soon: mail(
    [
      '「{title}」の状況報告は{day}までです',
      '「{title}」の状況報告の期限は{day}です。途中まで書いて保存することもできます。',
    ],
    ['Interim report due on {day}: {title}', 'The interim report on “{title}” is due on {day}.'],
    ['「{title}」の 報告は {day}までです', '「{title}」の とちゅうの 報告を {day}までに 書いて ください。'],
  ),
  interim_over: mail(
    [
      '「{title}」の状況報告の期限を過ぎました',
      '「{title}」の状況報告（期限{day}）がまだ届いていません。難しい事情があるときは、担当課にご相談ください。',
    ],
    [
      'Interim report overdue: {title}',
      'The interim report on “{title}” was due on {day}. If something stands in the way, please tell us.',
    ],
    [
      '「{title}」の 報告が おくれて います',
      '{day}までの 報告が まだです。こまった ときは 聞いて ください。',
    ],
  ),
  report_month: mail(
    [
      '「{title}」の実績報告は{day}までです',
      '「{title}」の実績報告の期限は{day}です。領収書は1枚ずつ加えられ、ほかの会員も書けます。',
    ],
    ['Final report due on {day}: {title}', 'The final report on “{title}” is due on {day}.'],
    ['「{title}」の 報告は {day}までです', '最後の 報告を {day}までに 書いて ください。'],
  ),
  report_week: mail(
    [
      'あと1週間です：「{title}」の実績報告',
      '「{title}」の実績報告の期限は{day}です。間に合わないときは、期限の前に担当課へご連絡ください。',
    ],
    [
      'One week left: {title}',
      'The final report on “{title}” is due on {day}. If you cannot make it, tell us before.',
    ],
    ['あと 1週間です：「{title}」', '{day}までに 報告を 送って ください。'],
  ),
  report_over: mail(
    [
      '「{title}」の実績報告の期限を過ぎました',
      '「{title}」の実績報告（期限{day}）がまだ届いていません。書けているところまで保存し、担当課にご連絡ください。',
    ],
    ['Final report overdue: {title}', 'The final report on “{title}” was due on {day}.'],
    ['「{title}」の 報告が おくれて います', '{day}までの 報告が まだです。'],
  ),
  repayment_soon: mail(
    [
      '「{title}」の返還の期限は{day}です',
      '「{title}」の返還の期限は{day}です。額と納め方は、次のページと市からの通知をご覧ください。',
    ],
    ['Repayment due on {day}: {title}', 'The repayment for “{title}” is due on {day}.'],
    ['「{title}」の お金を {day}までに 返して ください', '{day}までに 返して ください。'],
  ),
  repayment_over: mail(
    [
      '「{title}」の返還の期限を過ぎました',
      '「{title}」の返還（期限{day}）がまだ確認できていません。納めた後に行き違いのときはご容赦ください。',
    ],
    ['Repayment overdue: {title}', 'The repayment for “{title}” was due on {day}.'],
    ['「{title}」の お金が まだ 返って いません', '{day}までの お金が まだです。'],
  ),
  office_overdue: mail(
    [
      '期限を1週間過ぎています：「{title}」',
      '「{title}」（{group}）は、{day}までの手続きが1週間を過ぎても済んでいません。団体に連絡し、事情を確かめてください。',
    ],
    [
      'A week overdue: {title}',
      '“{title}” ({group}) is a week late with what was due on {day}. Please ask the group.',
    ],
    ['おくれて います：「{title}」', '「{title}」が {day}から おくれて います。'],
  ),
};
