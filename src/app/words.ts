import type { Text } from '#kernel/words.ts';

/** Words of the pages that belong to no module: home, desk, errors, the foot of the site. */
export const APP = {
  home: { ja: 'ホーム', en: 'Home', easy: 'はじめの ページ' },
  register: { ja: '施策', en: 'Measures', easy: '市の やくそく' },
  registerMark: { ja: '指針', en: 'Guideline', easy: '指針' },
  notFoundTitle: { ja: 'ページが見つかりません', en: 'Page not found', easy: 'ページが ありません' },
  notFoundBody: {
    ja: 'アドレスが変わったか、入力が違っているかもしれません。下の入口からお探しください。',
    en: 'The address may have changed, or may have been mistyped. Please start from one of the pages below.',
    easy: 'アドレスが ちがうかもしれません。下の ページから さがしてください。',
  },
  forbiddenTitle: {
    ja: 'このページは開けません',
    en: 'You cannot open this page',
    easy: 'この ページは 見ることが できません',
  },
  forbiddenBody: {
    ja: 'いまの役割では開けないページです。必要な場合は、担当課にご相談ください。',
    en: 'Your present role does not open this page. If you need it, please ask the office below.',
    easy: 'あなたの 役割では 見ることが できません。見たいときは 市役所に 聞いてください。',
  },
  foreignTitle: {
    ja: '送信を受け付けられませんでした',
    en: 'This form could not be accepted',
    easy: '送ることが できませんでした',
  },
  foreignBody: {
    ja: '別のサイトから送られた可能性があるため、安全のために止めました。もとのページを開き直して、もう一度送ってください。',
    en: 'It may have been sent from another site, so it was stopped for safety. Please open the page again and send it once more.',
    easy: '安全のために 止めました。もういちど ページを 開いて、送ってください。',
  },
  tooLargeTitle: {
    ja: '送られたデータが大きすぎます',
    en: 'What was sent is too large',
    easy: 'データが 大きすぎます',
  },
  tooLargeBody: {
    ja: '一度に送れる大きさは{megabytes}MBまでです。ファイルを小さくして、もう一度お試しください。',
    en: 'Up to {megabytes} MB can be sent at once. Please make the file smaller and try again.',
    easy: '{megabytes}MBまで 送ることが できます。ファイルを 小さくしてください。',
  },
  faultTitle: {
    ja: '申し訳ありません。表示できませんでした',
    en: 'Sorry, something went wrong on our side',
    easy: 'ごめんなさい。ページを 見せることが できません',
  },
  faultBody: {
    ja: 'こちらの不具合です。入力した内容は送られていません。少し待ってから、もう一度お試しください。',
    en: 'This is our fault. What you typed has not been stored. Please wait a little and try again.',
    easy: 'わたしたちの システムの 問題です。すこし 待ってから、もういちど してください。',
  },
  requestNumber: { ja: 'お問い合わせ番号', en: 'Reference number', easy: '問い合わせの 番号' },
  whomToAsk: { ja: '問い合わせ先', en: 'Whom to ask', easy: '聞くところ' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  deskEmpty: {
    ja: 'いま待っているものはありません',
    en: 'Nothing is waiting for you',
    easy: '今、することは ありません',
  },
  deskEmptyHint: {
    ja: '期限のある仕事や、返事を待っているものがここに並びます。',
    en: 'Work with a deadline, and things that wait for your answer, will be listed here.',
    easy: 'することが あると、ここに 出ます。',
  },
  deskDue: { ja: 'いつまで', en: 'Due', easy: 'いつまで' },
  deskKind: { ja: '種類', en: 'Kind', easy: '種類' },
  deskThing: { ja: '待っているもの', en: 'What waits', easy: '待っていること' },
  deskNoDue: { ja: '期限なし', en: 'No deadline', easy: 'いつでも いい' },
  deskLeft: { ja: 'あと{days}日', en: '{days} days left', easy: 'あと {days}日' },
  deskLate: { ja: '{days}日過ぎています', en: '{days} days late', easy: '{days}日 おくれています' },
  deskWork: { ja: '仕事の入口', en: 'Places of work', easy: '仕事の 入口' },
  deskFor: { ja: '{name}さん　{roles}', en: '{name}, {roles}', easy: '{name}さん　{roles}' },
  homeTitle: {
    ja: '{city}の市民活動と協働',
    en: 'Civic activity and collaboration in {city}',
    easy: '{city}の 市民活動と 協働',
  },
  homeLead: {
    ja: '市は市民活動と協働のために何を約束し、どこまで進めたか。その指針と記録を、だれでも見られる場所です。',
    en: 'What the city has promised for civic activity and collaboration, and how far it has come: open to everybody.',
    easy: '市民活動と 協働のために、市が やくそくしたこと、したことを 見ることが できます。',
  },
  homeRegister: {
    ja: '施策と進み具合を見る',
    en: 'See the measures and their progress',
    easy: '市の やくそくを 見る',
  },
  homePillars: {
    ja: '指針の柱から探す',
    en: 'Find by pillar of the guideline',
    easy: '指針の 柱から さがす',
  },
  homeUse: { ja: 'こんなことができます', en: 'What you can do here', easy: 'ここで できること' },
  homeGroups: { ja: '団体をさがす', en: 'Find a group', easy: '団体を さがす' },
  homeGroupsHint: {
    ja: '市内で活動する団体を、ことばや分野、地図からさがせます。',
    en: 'Find groups that are active in the city by words, field or map.',
    easy: '市の 団体を さがすことが できます。',
  },
  homeCompare: {
    ja: '新旧対照表を読む',
    en: 'Read the old and new side by side',
    easy: '古いものと 新しいものを くらべる',
  },
  homeCompareHint: {
    ja: '前の指針から何が変わったかを、施策ごとに並べて読めます。WordとPDFもあります。',
    en: 'What changed since the edition before, measure by measure; also as Word and PDF.',
    easy: '何が 変わったか わかります。',
  },
  homeFollow: { ja: '動きをメールで受け取る', en: 'Follow by mail', easy: 'メールで 知らせを もらう' },
  homeFollowHint: {
    ja: '気になる施策のページで登録すると、動きがあったときにメールでお知らせします。',
    en: 'Register on the page of a measure, and hear by mail when it moves.',
    easy: '知りたい ページで 登録すると、メールが とどきます。',
  },
  homeOpenData: { ja: 'データを使う', en: 'Use the data', easy: 'データを つかう' },
  homeOpenDataHint: {
    ja: '施策と指針の移り変わりを、CSVやJSONで自由に使えます。',
    en: 'The measures and their history as CSV and JSON, free to use.',
    easy: 'CSVや JSONの データを つかうことが できます。',
  },
  empty: {
    ja: 'まだ公開された指針がありません',
    en: 'No edition has been published yet',
    easy: 'まだ 指針が ありません',
  },
  emptyHint: {
    ja: '担当課がサインインして、指針の文書を読み込むか、最初の版を作るとここに出ます。',
    en: 'It appears here once the office has signed in and imported the paper, or written the first edition.',
    easy: '市役所の 人が 指針を 入れると、ここに 出ます。',
  },
  mailbox: { ja: 'デモの郵便受け', en: 'Mailbox of the demonstration', easy: 'デモの メール' },
  mailboxLead: {
    ja: 'この体験版から送られるはずのメールです。実際にはどこにも送られていません。',
    en: 'Mail that this demonstration would have sent. Nothing has left this machine.',
    easy: 'ほんとうは 送っていない メールです。',
  },
  mailboxEmpty: { ja: 'メールはまだありません', en: 'No mail yet', easy: 'メールは まだ ありません' },
  mailTo: { ja: '宛先', en: 'To', easy: 'あて先' },
  mailSubject: { ja: '件名', en: 'Subject', easy: '件名' },
  mailAt: { ja: '日時', en: 'Time', easy: '日と 時間' },
} as const satisfies Record<string, Text>;
