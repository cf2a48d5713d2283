import type { Text } from '#kernel/words.ts';

/** Words of the desk on which a group writes its stories and shows its photographs. */
export const STORIES = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  title: { ja: '団体のページ', en: 'Pages of groups', easy: '団体の ページ' },
  publicPage: { ja: '公開ページを見る', en: 'See the public page', easy: 'ページを 見る' },
  saved: { ja: '保存しました', en: 'Saved', easy: '保存しました' },
  write: { ja: '記事を書く', en: 'Write something', easy: '書く' },
  rewrite: { ja: '記事を直す', en: 'Edit', easy: 'なおす' },
  storyLead: {
    ja: '書いたあとに見え方を確かめてから公開します。',
    en: 'After writing you see how it looks, and then publish it.',
    easy: '書いてから、見て、見せます。',
  },
  kind: { ja: '種類', en: 'Kind', easy: '種類' },
  storyTitle: { ja: '題名', en: 'Title', easy: '題' },
  body: { ja: '本文', en: 'Text', easy: '文' },
  bodyHint: {
    ja: '3,000文字まで。公開したくない電話番号や人の名前は書かないでください。',
    en: 'Up to 3,000 characters. Please leave out numbers and names that are not meant for everybody.',
    easy: '3,000文字まで。ほかの 人の 名前や 電話番号は 書かないで ください。',
  },
  happensOn: { ja: '日付', en: 'Day', easy: '日' },
  happensAt: { ja: '場所', en: 'Place', easy: '場所' },
  toPreview: { ja: '保存して見え方を確かめる', en: 'Save and preview', easy: '保存して 見る' },
  preview: { ja: '見え方の確認', en: 'Preview', easy: '見て たしかめる' },
  previewLead: {
    ja: '公開ページではこのように見えます。',
    en: 'This is how it looks on the public page.',
    easy: 'ページでは こう 見えます。',
  },
  publish: { ja: '公開する', en: 'Publish', easy: '見せる' },
  publishNext: {
    ja: 'すぐに公開ページに載り、新着の知らせ（Atom）にも出ます。あとから直せます。',
    en: 'It appears on the public page and in the feed at once. You can edit it afterwards.',
    easy: 'すぐに ページに のります。あとで なおすことが できます。',
  },
  withdraw: { ja: '取り下げる', en: 'Withdraw', easy: 'やめる' },
  withdrawSentence: {
    ja: '「{title}」を公開ページから外します。あとで公開し直せます。',
    en: 'Take “{title}” off the public page. You can publish it again later.',
    easy: '「{title}」を ページから なくします。',
  },
  photographs: { ja: '写真', en: 'Photographs', easy: 'しゃしん' },
  photographsLead: {
    ja: '12枚まで載せられます。位置情報や撮影日時などは、載せるときに自動で消えます。最初の写真がページの上に出ます。',
    en: 'Up to 12. Place, time and camera are removed automatically. The first one stands on top of the page.',
    easy: '12まいまで。場所や 時間の 情報は 消えます。1まい目が 上に 出ます。',
  },
  photographsCount: { ja: '{count}枚（12枚まで）', en: '{count} of 12', easy: '{count}まい（12まいまで）' },
  photograph: { ja: '写真のファイル', en: 'Photograph', easy: 'しゃしん' },
  photographKinds: { ja: 'JPEGかPNG', en: 'JPEG or PNG', easy: 'JPEGか PNG' },
  consent: {
    ja: '写っている人の了解を得た写真を選んでください。子どもの顔がわかる写真は特にご注意ください。',
    en: 'Please choose photographs to which the people in them have agreed, above all where children can be recognised.',
    easy: 'しゃしんの 人に 「のせて いいですか」と 聞いて ください。',
  },
  alt: { ja: '何が写っているか', en: 'What it shows', easy: '何の しゃしんか' },
  altHint: {
    ja: '写真の見えない人に読み上げられます。例：川岸でごみを拾う5人',
    en: 'Read aloud to those who do not see it. For example: five people collecting litter by the river',
    easy: '見えない 人に 読みます。れい：川で ごみを 拾う 5人',
  },
  caption: { ja: '写真の下の言葉', en: 'Caption', easy: 'しゃしんの 下の ことば' },
  add: { ja: '写真を載せる', en: 'Add the photograph', easy: 'のせる' },
  fileAgain: {
    ja: '写真のファイルは、もう一度選んでください（ほかの欄の内容は残っています）',
    en: 'Please choose the file again; the other fields are kept',
    easy: 'しゃしんを もういちど えらんで ください',
  },
  saveWords: { ja: '言葉を保存する', en: 'Save the words', easy: '保存する' },
  earlier: { ja: '前へ', en: 'Earlier', easy: '前へ' },
  later: { ja: '後へ', en: 'Later', easy: '後へ' },
  takeDown: { ja: 'この写真を取り下げる', en: 'Take it down', easy: 'この しゃしんを やめる' },
  takeDownSentence: {
    ja: '写真を取り下げて消します。元には戻せません。',
    en: 'The photograph is taken down and erased. This cannot be undone.',
    easy: 'しゃしんを 消します。もとに もどりません。',
  },
  back: { ja: '保存せずに戻る', en: 'Back without saving', easy: '保存しないで もどる' },
  nowSaved: { ja: 'いま保存されている内容', en: 'What is saved now', easy: '今の 内容' },
  draftWaits: { ja: '記事の下書き', en: 'Draft', easy: '下書き' },
} as const satisfies Record<string, Text>;

export const STORY_RETENTION_WORDS = {
  what: {
    ja: '登録を終えた団体の記事と写真',
    en: 'Stories and photographs of groups that have ended',
    easy: '登録を やめた 団体の 記事と しゃしん',
  },
  kept: {
    ja: '登録を終えた日から1年後に消します。',
    en: 'Erased a year after the registration ended.',
    easy: '登録を やめてから 1年 後に 消します。',
  },
  due: {
    ja: '記事と写真（{code}）',
    en: 'Stories and photographs ({code})',
    easy: '記事と しゃしん（{code}）',
  },
  own: {
    ja: 'あなたが書いた団体の記事・載せた写真',
    en: 'Stories you wrote and photographs you added',
    easy: 'あなたが 書いた 記事と しゃしん',
  },
} as const satisfies Record<string, Text>;
