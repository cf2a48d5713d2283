import type { Text } from '#kernel/words.ts';

/** What a paper says to the centre. */
export const DESK = {
  title: { ja: '団体登録の受付', en: 'Registrations', easy: '登録の 受付' },
  by: { ja: '入力', en: 'By', easy: '入力' },
  history: { ja: 'やりとり', en: 'Remarks', easy: 'やりとり' },
  noHistory: {
    ja: 'まだやりとりはありません。',
    en: 'Nothing has been said yet.',
    easy: 'まだ ありません。',
  },
  settled: {
    ja: '（直して送られました {day}）',
    en: '(mended and sent {day})',
    easy: '（直しました {day}）',
  },
  about: { ja: '{field}について', en: 'About {field}', easy: '{field}' },
  conditions: { ja: '登録の条件', en: 'Conditions', easy: '条件' },
  conditionsVersion: {
    ja: '条件 第{version}版',
    en: 'conditions, version {version}',
    easy: '条件 {version}',
  },
  conditionsPlain: { ja: 'はじめの設定', en: 'as first set', easy: 'はじめの 条件' },
  noConditions: {
    ja: '確かめる条件はありません。',
    en: 'No conditions are asked.',
    easy: '条件は ありません。',
  },
  alike: { ja: '同じかもしれない団体', en: 'Groups that may be the same', easy: '同じかも しれない 団体' },
  noAlike: {
    ja: '登録簿に似た団体は見つかりません。',
    en: 'Nothing alike is in the register.',
    easy: '同じ 団体は ありません。',
  },
  saidDifferent: {
    ja: '申請者は「別の団体」と答えています',
    en: 'the writer says that it is another group',
    easy: '「ちがう 団体」と 言って います',
  },
  changes: {
    ja: '下線は加わったところ、取消し線は消えたところです。登録簿と同じところには印がありません。',
    en: 'Underlined is new, struck through is gone; what is as in the register has no mark.',
    easy: '線の ある ところが かわります。',
  },
  changedSince: {
    ja: '申請が書き始められたあとに、登録簿の内容が変わっています。古い内容に戻してしまわないか、印のあるところを確かめてください。',
    en: 'The entry has changed since the paper was begun. Please see that nothing newer is undone.',
    easy: '登録が 後で かわって います。たしかめて ください。',
  },
  nothingChanged: {
    ja: '登録簿から変わったところはありません。',
    en: 'Nothing differs from the register.',
    easy: 'かわった ところは ありません。',
  },
  decide: { ja: '判断する', en: 'Decide', easy: '決める' },
  accept: { ja: '受理する', en: 'Accept', easy: '受けつける' },
  acceptNextFirst: {
    ja: '登録簿に載り、{until}まで登録されます。申請者にメールで知らせます。',
    en: 'It enters the register until {until}; the writer is told by mail.',
    easy: '登録します（{until}まで）。',
  },
  acceptNextChange: {
    ja: '登録簿を書き換え、申請者にメールで知らせます。',
    en: 'The register is changed; the writer is told by mail.',
    easy: '登録を かえます。',
  },
  looked: {
    ja: '「人が確かめます」の条件を確かめました',
    en: 'I have looked at what a person must judge',
    easy: 'たしかめました',
  },
  note: { ja: '受理のメモ', en: 'Note', easy: 'メモ' },
  noteHint: {
    ja: '満たしていない条件があるときは、それでも受理する理由を書いてください。',
    en: 'When a condition is not met, write why it is accepted all the same.',
    easy: 'たりない ときは 理由を 書いて ください。',
  },
  return: { ja: '差し戻す', en: 'Return', easy: 'もどす' },
  sameHandWarn: {
    ja: 'あなたが代わりに入力した申請です。できれば、ほかの職員が受理してください。',
    en: 'You typed this paper. If possible, let somebody else accept it.',
    easy: 'あなたが 入力しました。ほかの 人が いいです。',
  },
  returnTitle: { ja: '{code} を差し戻す', en: 'Return {code}', easy: '{code}を もどす' },
  returnLead: {
    ja: '直してもらう項目に印をつけ、それぞれに「どこを、どう直すか」をひとこと書いてください。書いた言葉は、その項目のところに示されます。',
    en: 'Tick what is to be mended, and write for each what and how. Your words are shown at the field.',
    easy: '直す ところに しるしを つけて、ことばを 書いて ください。',
  },
  tick: { ja: '直してもらう', en: 'to be mended', easy: '直して もらう' },
  word: { ja: '「{field}」へのひとこと', en: 'Your word on “{field}”', easy: '{field}への ことば' },
  wordMissing: {
    ja: '「{field}」に、どう直すかをひとこと書いてください',
    en: 'Please write how “{field}” is to be mended',
    easy: '「{field}」に ことばを 書いて ください',
  },
  returnNext: {
    ja: '申請者にメールで知らせ、直されるのを待ちます。',
    en: 'The writer is told by mail.',
    easy: 'メールで 知らせます。',
  },
  returnedDone: { ja: '差し戻しました', en: 'The paper is returned', easy: 'もどしました' },
  acceptedDone: { ja: '受理しました', en: 'The paper is accepted', easy: '受けつけました' },
  record: {
    ja: '登録簿の団体（{code}）を開く',
    en: 'Open the entry ({code})',
    easy: '登録を 見る（{code}）',
  },
  decidedBy: {
    ja: '{name}が{day}に判断',
    en: 'decided by {name} on {day}',
    easy: '{name}が {day}に 決めました',
  },
  goOnTyping: { ja: '入力を続ける', en: 'Go on typing', easy: '入力を つづける' },
} as const satisfies Record<string, Text>;
