import type { Text } from '#kernel/words.ts';

/** What stands until the city names its fund. */
export const PLAIN_FACTS = {
  name: '市民活動を支える基金',
  nameEn: 'Fund for civic activity',
  nameEasy: '市民活動を たすける 基金',
  formerNames: '',
  purpose:
    '市民のみなさんや企業からの寄附を積み立て、地域の課題に取り組む団体の活動を支える基金です。何に使い、何が変わったかを、このページで1円までお知らせします。',
  purposeEn:
    'Gifts of citizens and companies are kept in this fund and support groups that work on what the town needs. This page tells to the yen what it was used for, and what came of it.',
  purposeEasy:
    'みんなからの 寄附を ためて、町の ために 活動する 団体を たすけます。お金を 何に 使ったか、この ページで 知らせます。',
  since: null,
} as const;

const way = (key: string, title: Text, body: Text) => ({
  key,
  title: title.ja,
  titleEn: title.en,
  titleEasy: title.easy,
  body: body.ja,
  bodyEn: body.en,
  bodyEasy: body.easy,
  linkLabel: '',
  linkHref: '',
});
export const PLAIN_WAYS = [
  way(
    'furusato',
    { ja: 'ふるさと納税で寄附する', en: 'By hometown tax', easy: 'ふるさと納税で 寄附する' },
    {
      ja: 'ふるさと納税の申込みで、使い道にこの基金を選びます。税の控除が受けられます。',
      en: 'Choose this fund as the use of your hometown tax. It is deducted from your tax.',
      easy: 'ふるさと納税で、使い道に この 基金を えらびます。',
    },
  ),
  way(
    'slip',
    { ja: '納付書で寄附する', en: 'By payment slip', easy: '銀行で 寄附する' },
    {
      ja: '担当課にご連絡いただくと、納付書をお送りします。お近くの取扱金融機関の窓口で納められます。',
      en: 'Ask the office for a payment slip, and pay it at a bank.',
      easy: '担当の 課に 聞くと、紙を もらえます。銀行で はらいます。',
    },
  ),
  way(
    'box',
    { ja: '募金箱に入れる', en: 'In a collecting box', easy: '募金箱に 入れる' },
    {
      ja: '市役所やNPOセンターの窓口に募金箱を置いています。お名前は要りません。',
      en: 'There are boxes at the city hall and the NPO centre. No name is needed.',
      easy: '市役所や NPOセンターに 箱が あります。名前は いりません。',
    },
  ),
  way(
    'company',
    { ja: '企業・団体として寄附する', en: 'As a company', easy: '会社として 寄附する' },
    {
      ja: '売上の一部の寄附や、社員募金なども受け付けています。まず担当課にご相談ください。',
      en: 'A share of sales, or a collection among staff: please talk to the office first.',
      easy: '会社からの 寄附も できます。先に 担当の 課に 聞いて ください。',
    },
  ),
] as const;

export const FUND_WORDS = {
  give: { ja: '寄附のしかたを見る', en: 'How to give', easy: '寄附の しかたを 見る' },
  giveTitle: { ja: '寄附のしかた', en: 'How to give', easy: '寄附の しかた' },
  giveNext: {
    ja: '1円から寄附できます。使い道を選ぶこともできます。',
    en: 'From one yen. You may choose what it is for.',
    easy: '1円から できます。使い道も えらべます。',
  },
  giveLead: {
    ja: 'どの方法でも、寄附は全額がこの基金に入ります。',
    en: 'Whichever way you choose, all of it goes into the fund.',
    easy: 'どの しかたでも、ぜんぶ 基金に 入ります。',
  },
  choose: { ja: '選べる使い道', en: 'What it may be for', easy: 'えらべる 使い道' },
  open: { ja: '申込みのページへ', en: 'Go there', easy: 'ページへ' },
  askFirst: {
    ja: 'お問い合わせ：{office} {contact}',
    en: 'Please ask: {office} {contact}',
    easy: '聞く ところ：{office} {contact}',
  },
  former: { ja: '以前の名前：{names}', en: 'Formerly: {names}', easy: '前の 名前：{names}' },
  since: { ja: '{year}年から', en: 'Since {year}', easy: '{year}年から' },
  balanceNow: { ja: 'いまの残高（{day}）', en: 'Balance on {day}', easy: '今 ある お金（{day}）' },
  none: { ja: '寄附の記録はまだありません', en: 'No gifts yet', easy: 'まだ ありません' },
  noneHint: {
    ja: '最初の寄附を受けると、ここに残高と使い道が出ます。',
    en: 'With the first gift, balance and use are shown here.',
    easy: '寄附が あると、ここに 出ます。',
  },
  parts: { ja: '残高の内訳', en: 'What the balance is for', easy: 'お金の わけ' },
  free: { ja: 'これから使い道を決める', en: 'Not yet decided', easy: 'これから 決める' },
  earmarked: { ja: '寄附した人が使い道を選んだ', en: 'Earmarked by donors', easy: '使い道が きまって いる' },
  committed: {
    ja: '団体に渡すことを決めた',
    en: 'Decided for groups, not yet paid',
    easy: '団体に わたすと 決めた',
  },
  balanceTitle: { ja: '残高の移り変わり', en: 'The balance over the years', easy: 'お金の うつりかわり' },
  balanceUp: {
    ja: '残高は{from}年度末の{a}から、{to}年度は{b}に増えました',
    en: 'The balance grew from {a} at the end of fiscal {from} to {b} in {to}',
    easy: 'お金は {from}年度の {a}から {b}に ふえました',
  },
  balanceDown: {
    ja: '残高は{from}年度末の{a}から、{to}年度は{b}に減りました',
    en: 'The balance fell from {a} at the end of fiscal {from} to {b} in {to}',
    easy: 'お金は {from}年度の {a}から {b}に へりました',
  },
  balanceOne: {
    ja: '{to}年度の残高は{b}です',
    en: 'The balance in fiscal {to} is {b}',
    easy: '{to}年度の お金は {b}です',
  },
  atYearEnd: {
    ja: '各年度末の残高。今年度は今日の残高です。',
    en: 'At the end of each fiscal year; the present one as of today.',
    easy: '年度の 終わりの お金。今年度は 今日の お金。',
  },
  inTitle: { ja: '入ったお金', en: 'Money in', easy: '入った お金' },
  inFinding: {
    ja: 'これまでに入った{all}のうち、いちばん多いのは{source}（{share}%）です',
    en: 'Of {all} so far, most came from: {source} ({share}%)',
    easy: '入った お金 {all}で、いちばん 多いのは {source}（{share}%）',
  },
  inOf: { ja: '{year}年度に入ったお金：{yen}', en: 'Fiscal {year}: {yen}', easy: '{year}年度：{yen}' },
  outTitle: { ja: '使ったお金', en: 'Money out', easy: '使った お金' },
  outFinding: {
    ja: 'これまでに{yen}を、{count}件の活動に渡しました',
    en: '{yen} was paid to {count} projects so far',
    easy: '{count}この 活動に {yen}を わたしました',
  },
  outNone: {
    ja: '団体への支払いは、まだありません',
    en: 'Nothing was paid yet',
    easy: 'まだ わたして いません',
  },
  outAbout: {
    ja: '団体に支払った額。戻ってきたお金（返還）は下の表に分けて載せています。',
    en: 'What was paid to groups; what came back stands apart in the table below.',
    easy: '団体に はらった お金です。',
  },
  storyTitle: {
    ja: '1円が、変化になるまで',
    en: 'From one yen to one change',
    easy: '1円が 町を かえるまで',
  },
  storyLead: {
    ja: '寄附は使い道ごとに分けて積み立て、審査を経て団体に渡し、成果をこのページに載せます。',
    en: 'Gifts are kept by what they are for, given to groups after a screening, and their results told here.',
    easy: '寄附は 使い道で 分けて ためます。団体に わたし、結果を ここに のせます。',
  },
  inwardFinding: {
    ja: '{share}%は、使い道を選ばない寄附です',
    en: '{share}% came without a special purpose',
    easy: '{share}%は 使い道を えらばない 寄附です',
  },
  onwardFinding: {
    ja: '入ったお金の{share}%が、団体の活動に向かいました',
    en: '{share}% of what came in has gone to the work of groups',
    easy: '入った お金の {share}%が 活動に 行きました',
  },
  fromSource: { ja: 'どこから', en: 'From', easy: 'どこから' },
  toUse: { ja: '何のために', en: 'For', easy: '何の ため' },
  toAwards: { ja: 'どこへ', en: 'To', easy: 'どこへ' },
  awardsOfYear: { ja: '{year}年度の活動', en: 'Projects of {year}', easy: '{year}年度の 活動' },
  leftOver: { ja: 'これから使う', en: 'Still to be used', easy: 'これから 使う' },
  otherUse: { ja: 'そのほか', en: 'Other', easy: 'そのほか' },
  transfer: { ja: '市の会計から', en: 'From the city', easy: '市から' },
  transferGeneral: { ja: '市の会計からの繰入れ', en: 'From the city’s budget', easy: '市から' },
  transferOther: { ja: 'そのほかの繰入れ', en: 'Other transfers', easy: 'そのほかから' },
  awards: { ja: '支えた活動', en: 'What it supported', easy: 'たすけた 活動' },
  awardsLead: {
    ja: '新しいものから{count}件。活動の名前から、内容と成果のページが開きます。',
    en: 'The newest {count}. Each name opens its page with the result.',
    easy: '新しい {count}こ。名前を おすと ページが 開きます。',
  },
  noAwards: { ja: '採択された活動はまだありません', en: 'No awards yet', easy: 'まだ ありません' },
  project: { ja: '活動', en: 'Project', easy: '活動' },
  group: { ja: '団体', en: 'Group', easy: '団体' },
  year: { ja: '年度', en: 'Fiscal year', easy: '年度' },
  yearWords: { ja: '{year}年度', en: 'Fiscal {year}', easy: '{year}年度' },
  decided: { ja: '交付を決めた額', en: 'Decided', easy: '決めた お金' },
  paid: { ja: '支払った額', en: 'Paid', easy: 'はらった お金' },
  result: { ja: '成果', en: 'Result', easy: '結果' },
  resultThere: { ja: '成果を読む', en: 'Read the result', easy: '結果を 読む' },
  resultComing: { ja: 'これから', en: 'To come', easy: 'これから' },
  years: { ja: '年度ごとの記録', en: 'Year by year', easy: '年度の 記録' },
  opening: { ja: '年度はじめの残高', en: 'Opening balance', easy: 'はじめの お金' },
  income: { ja: '入ったお金', en: 'Money in', easy: '入った お金' },
  repaid: { ja: '戻ったお金（返還）', en: 'Repaid', easy: 'もどった お金' },
  closing: { ja: '年度末の残高', en: 'Closing balance', easy: '終わりの お金' },
  closed: { ja: '締め済み', en: 'Closed', easy: '終わった 年度' },
  toClose: { ja: '締める前', en: 'Not yet closed', easy: '締める 前' },
  running: { ja: '年度の途中', en: 'Running', easy: 'とちゅう' },
  yearTitle: { ja: '{name}：{year}年度の記録', en: '{name}: fiscal {year}', easy: '{name}：{year}年度' },
  yearLead: {
    ja: '年度はじめの{opening}に{income}が入り、{paid}を団体に渡して、残高は{closing}です。',
    en: 'From {opening}, {income} came in and {paid} was paid to groups: {closing} remain.',
    easy: '{opening}に {income}が 入り、{paid}を わたして、{closing}に なりました。',
  },
  item: { ja: '項目', en: 'Item', easy: 'こと' },
  yen: { ja: '金額', en: 'Amount', easy: 'お金' },
  unitYen: { ja: '円', en: ' yen', easy: '円' },
  giftsCount: {
    ja: '{source}（{count}件）',
    en: '{source} ({count})',
    easy: '{source}（{count}件）',
  },
  giftsOfYear: { ja: '寄附', en: 'Gifts', easy: '寄附' },
  noSuchYear: { ja: 'この年度の記録はありません', en: 'No record of this year', easy: 'ありません' },
  donors: { ja: 'お礼を申し上げる方', en: 'Thanks to our donors', easy: 'ありがとうございます' },
  donorsLead: {
    ja: 'お名前やことばの公開を承諾くださった方だけを載せています。このほかにも多くの方に支えられています。',
    en: 'Only those who agreed to be named or quoted are here. Many others support the fund too.',
    easy: '名前を 出して いいと 言った 人だけ のせて います。',
  },
  noDonors: {
    ja: 'お名前を公開している方は、まだいません',
    en: 'Nobody is named yet',
    easy: 'まだ いません',
  },
  noDonorsHint: {
    ja: '寄附のときに「名前の公開」を承諾くださると、ここに載ります。',
    en: 'Those who agree when they give are named here.',
    easy: 'いいと 言うと、ここに のります。',
  },
  anonymous: { ja: 'お名前を公開しない方', en: 'Somebody who is not named', easy: '名前を 出さない 人' },
  allDonors: { ja: 'お礼を申し上げる方を見る', en: 'See whom we thank', easy: '寄附した 人を 見る' },
  openData: {
    ja: 'この数字をデータで使う（CSV）',
    en: 'These numbers as data (CSV)',
    easy: '数字の データ（CSV）',
  },
  measure: { ja: '指針のこの施策', en: 'The measure of the guideline', easy: '市の 計画' },
  source: {
    ja: '基金の帳簿（{day}現在）',
    en: 'The books of the fund, on {day}',
    easy: '基金の 帳簿（{day}）',
  },
  toFund: { ja: '基金のページへ', en: 'To the fund', easy: '基金の ページへ' },
} as const satisfies Record<string, Text>;
