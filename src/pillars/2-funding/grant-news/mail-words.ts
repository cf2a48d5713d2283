import type { Text } from '#kernel/words.ts';
import type { News } from '#pillars/2-funding/grant-papers/index.ts';

type MailWords = { readonly subject: Text; readonly text: Text };

/** What each mail says: number, call, state, day and a link, never what stands in the paper. */
export const MAILS: Readonly<Record<News, MailWords>> = {
  sent: {
    subject: {
      ja: '申請を受け付けました（{code}）',
      en: 'Your application was received ({code})',
      easy: '申しこみが 届きました（{code}）',
    },
    text: {
      ja: '「{call}」への申請（{code}）を{at}に受け付けました。\n\nこのあと担当課が書類を確認します。直していただくところがあれば、メールでお知らせします。送った内容の写しは、次のページからいつでも取り出せます。\n\n{url}\n\n{house}',
      en: 'Your application ({code}) for “{call}” was received on {at}.\n\nThe office checks the papers next and writes to you if something needs mending. A copy of what was sent is kept here:\n\n{url}\n\n{house}',
      easy: '「{call}」の 申しこみ（{code}）が {at}に 届きました。\n\n市の 係が 書類を 見ます。直す ところが あれば メールで 知らせます。\n\n{url}\n\n{house}',
    },
  },
  returned: {
    subject: {
      ja: '申請に直していただくところがあります（{code}）',
      en: 'Something needs mending in your application ({code})',
      easy: '申しこみに 直す ところが あります（{code}）',
    },
    text: {
      ja: '「{call}」への申請（{code}）を確認したところ、直していただくところがありました。{day}までに直して、送り直してください。直すところは次のページに示しています。\n\n{url}\n\n{house}',
      en: 'Something needs mending in your application ({code}) for “{call}”. Please mend it and send it again by {day}. The page shows where:\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）に 直す ところが あります。{day}までに 直して 送って ください。\n\n{url}\n\n{house}',
    },
  },
  withdrawn: {
    subject: {
      ja: '申請を取り下げました（{code}）',
      en: 'Your application was withdrawn ({code})',
      easy: '申しこみを やめました（{code}）',
    },
    text: {
      ja: '「{call}」への申請（{code}）は、団体の申し出により{state}。心当たりのないときは、すぐにお知らせください。\n\n{url}\n\n{house}',
      en: 'Your application ({code}) for “{call}” was taken back as the group asked: {state}. If you do not know of this, please tell us at once.\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）を やめました。知らない ときは すぐ 知らせて ください。\n\n{url}\n\n{house}',
    },
  },
  step: {
    subject: {
      ja: '申請の状況が変わりました（{code}）',
      en: 'News of your application ({code})',
      easy: '申しこみの お知らせ（{code}）',
    },
    text: {
      ja: '「{call}」への申請（{code}）の状況が変わりました。詳しくは次のページをご覧ください。\n\n{url}\n\n{house}',
      en: 'There is news of your application ({code}) for “{call}”. Please read it here:\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）の お知らせが あります。ページを 見て ください。\n\n{url}\n\n{house}',
    },
  },
  closing_soon: {
    subject: {
      ja: '「{call}」の締切が近づいています',
      en: '“{call}” closes soon',
      easy: '「{call}」が もうすぐ 終わります',
    },
    text: {
      ja: '書きかけの申請があります。受付は{day}の23時59分（日本時間）までです。送るまでは受け付けたことになりません。\n\n{url}\n\n{house}',
      en: 'You have an application that is not sent yet. It is taken until 23:59 (Japan) on {day}.\n\n{url}\n\n{house}',
      easy: 'まだ 送って いない 申しこみが あります。{day}までに 送って ください。\n\n{url}\n\n{house}',
    },
  },
  mend_soon: {
    subject: {
      ja: '直して送り直す期限が近づいています（{code}）',
      en: 'The day for mending comes near ({code})',
      easy: '直す 日が もうすぐです（{code}）',
    },
    text: {
      ja: '申請（{code}）に直していただくところが残っています。{day}までに送り直してください。\n\n{url}\n\n{house}',
      en: 'Your application ({code}) still waits to be mended. Please send it again by {day}.\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）を {day}までに 直して 送って ください。\n\n{url}\n\n{house}',
    },
  },
  opinion_asked: {
    subject: {
      ja: '意見照会のお願い（{code}）',
      en: 'Your opinion is asked ({code})',
      easy: '意見を 聞かせて ください（{code}）',
    },
    text: {
      ja: '申請（{code}）について、{department}の意見をお聞かせください。回答の期限は{day}です。\n\n{url}\n\n{house}',
      en: 'Please give the opinion of {department} on application {code} by {day}.\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）の 意見を {day}までに 聞かせて ください。\n\n{url}\n\n{house}',
    },
  },
  opinion_late: {
    subject: {
      ja: '意見照会の期限が過ぎています（{code}）',
      en: 'An opinion is late ({code})',
      easy: '意見の 期限が 過ぎました（{code}）',
    },
    text: {
      ja: '申請（{code}）についての{department}への意見照会は、期限（{day}）を過ぎても回答がありません。回答があるまで審査に進めません。\n\n{url}\n\n{house}',
      en: 'The opinion of {department} on application {code} was due on {day}. Screening waits for it.\n\n{url}\n\n{house}',
      easy: '申しこみ（{code}）の 意見が まだです。期限は {day}でした。\n\n{url}\n\n{house}',
    },
  },
};
