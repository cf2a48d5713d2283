import type { Text } from '#kernel/words.ts';
import type { FundAccount, GiftSource, TransferSource } from './rules/chart.ts';
import type { EntryKind, Place, PostedKind } from './rules/postings.ts';

export const SOURCE_WORDS: Readonly<Record<GiftSource, Text>> = {
  furusato: { ja: 'ふるさと納税', en: 'Hometown tax gifts', easy: 'ふるさと納税' },
  slip: { ja: '納付書による寄附', en: 'Gifts by payment slip', easy: '紙で はらった 寄附' },
  box: { ja: '募金箱', en: 'Collection boxes', easy: '募金箱' },
  company: { ja: '企業からの寄附', en: 'Gifts by companies', easy: '会社の 寄附' },
  other: { ja: 'そのほかの寄附', en: 'Other gifts', easy: 'ほかの 寄附' },
};

export const TRANSFER_WORDS: Readonly<Record<TransferSource, Text>> = {
  general: { ja: '一般会計からの繰入', en: 'From the general account', easy: '市の お金から' },
  other: { ja: 'そのほかの繰入', en: 'From elsewhere', easy: 'ほかから' },
};

export const ACCOUNT_WORDS: Readonly<Record<FundAccount, Text>> = {
  cash: { ja: '基金の現金預金', en: 'Cash of the fund', easy: '基金の お金' },
  due_back: { ja: '返還の未収金', en: 'Repayments due', easy: '返して もらう お金' },
  carried_forward: { ja: '繰越金', en: 'Carried forward', easy: 'つぎの 年へ' },
  gift_furusato: SOURCE_WORDS.furusato,
  gift_slip: SOURCE_WORDS.slip,
  gift_box: SOURCE_WORDS.box,
  gift_company: SOURCE_WORDS.company,
  gift_other: SOURCE_WORDS.other,
  transfer_general: TRANSFER_WORDS.general,
  transfer_other: TRANSFER_WORDS.other,
  grants: { ja: '交付金の支出', en: 'Grants paid', easy: 'わたした お金' },
  means: { ja: '基金財源（統制）', en: 'Means (control)', easy: '使える お金の 合計' },
  free: { ja: '使途指定なし（統制）', en: 'Free (control)', easy: '使いみち 自由' },
  earmarked: { ja: '使途指定（統制）', en: 'Earmarked (control)', easy: '使いみちが 決まった お金' },
  committed: { ja: '交付決定済（統制）', en: 'Committed (control)', easy: 'わたすと 決めた お金' },
  general_due_back: { ja: '一般会計分の返還未収', en: 'Repayments due (general)', easy: '市に 返る お金' },
  general_account: { ja: '一般会計からの充当', en: 'Drawn from the general account', easy: '市の お金' },
  general_grants: { ja: '一般会計分の支出', en: 'Paid by the general account', easy: '市が わたした お金' },
  general_means: { ja: '一般会計の負担（統制）', en: 'General means (control)', easy: '市の 予定' },
  general_committed: {
    ja: '一般会計分の交付決定済（統制）',
    en: 'Committed, general (control)',
    easy: '市が わたすと 決めた お金',
  },
};

export const KIND_WORDS: Readonly<Record<EntryKind, Text>> = {
  gift: { ja: '寄附', en: 'Gift', easy: '寄附' },
  transfer: { ja: '繰入', en: 'Transfer in', easy: '入れた お金' },
  earmark_move: { ja: '使途の変更', en: 'Change of use', easy: '使いみちの 変更' },
  award: { ja: '交付決定', en: 'Decision', easy: '交付決定' },
  change: { ja: '決定額の変更', en: 'Change of a decision', easy: '決定の 変更' },
  payment: { ja: '支払い', en: 'Payment', easy: '支払い' },
  payment_failed: { ja: '支払いの失敗（組戻）', en: 'Failed payment', easy: '支払いの 失敗' },
  settlement: { ja: '交付確定', en: 'Settlement', easy: '交付確定' },
  repayment: { ja: '返還金の収入', en: 'Repayment', easy: '返って きた お金' },
  revocation: { ja: '取消・辞退', en: 'Revocation', easy: 'とりけし' },
  reversal: { ja: '取消の仕訳', en: 'Reversal', easy: '記録の とりけし' },
  closing: { ja: '年度の締め', en: 'Closing', easy: '年度の 締め' },
  reopening: { ja: '締めの取消', en: 'Reopening', easy: '締めの とりけし' },
};

/** Where each posting rule comes from. The city confirms them against its own ordinance and outlines (要綱). */
export const RULE_SOURCES: Readonly<Record<PostedKind, Text>> = {
  gift: {
    ja: '地方自治法第241条（基金）。寄附は基金に積み、寄附者が選んだ使いみちを守ります。',
    en: 'Local Autonomy Act, Article 241 (funds). The use that a donor chose is kept.',
    easy: '基金の きまり。えらんだ 使いみちを まもります。',
  },
  transfer: {
    ja: '毎年度の予算（基金への積立て）。使いみちは指定しません。',
    en: 'The yearly budget (paid into the fund); free use.',
    easy: '毎年の 予算',
  },
  earmark_move: {
    ja: '市の決裁。現金は動かず、使いみちだけが変わります。',
    en: 'A decision of the city: the cash stays, its use changes.',
    easy: '市が 決めます。お金は うごきません。',
  },
  award: {
    ja: '交付決定。決定した額は、ほかの決定に使えないように取り分けます。',
    en: 'The decision: its amount is set aside and cannot be decided on again.',
    easy: '決めた お金は べつに とって おきます。',
  },
  change: {
    ja: '変更・中止の承認。増えた分を取り分け、減った分は元の使いみちへ戻します。',
    en: 'An approved change: more is set aside, or less.',
    easy: '変更を みとめた とき',
  },
  payment: {
    ja: '概算払・分割払・精算払（地方自治法施行令第162条ほか）。取り分けた額を超えて支払いません。',
    en: 'Advance, instalment or balance payment; never beyond what is set aside.',
    easy: 'とって おいた お金から はらいます。',
  },
  settlement: {
    ja: '交付確定。使わなかった分を元へ戻し、払いすぎた分の返還を求めます。',
    en: 'The settlement: what was not used is set free, what was overpaid is due back.',
    easy: '使わなかった お金を もどします。',
  },
  repayment: {
    ja: '返還金の収入。もとの使いみちへ戻します。',
    en: 'A repayment goes back to the use that it came from.',
    easy: '返って きた お金を もとに もどします。',
  },
  revocation: {
    ja: '交付決定の取消、または辞退。未払いの分を戻し、支払った分の返還を求めます。',
    en: 'A decision is revoked or given up: what is unpaid is set free, what was paid is due back.',
    easy: '決定を とりけした とき',
  },
};

export const PLACE_WORDS: Readonly<Record<Place, Text>> = {
  cash: { ja: '現金預金', en: 'Cash', easy: 'お金' },
  income: { ja: '収入（寄附・繰入の種類）', en: 'Income by kind', easy: '入った お金' },
  means: { ja: '財源（統制）', en: 'Means (control)', easy: '使える お金の 合計' },
  pot: { ja: '使いみち（指定なし・使途指定）', en: 'Use (free or earmarked)', easy: '使いみち' },
  pot_before: { ja: '移す前の使いみち', en: 'The use before', easy: '前の 使いみち' },
  committed: { ja: '交付決定済（採択ごと）', en: 'Committed (by award)', easy: '決めた お金' },
  grants: { ja: '交付金の支出（採択ごと）', en: 'Grants paid (by award)', easy: 'わたした お金' },
  due_back: { ja: '返還の未収金（採択ごと）', en: 'Due back (by award)', easy: '返して もらう お金' },
};

export const AMOUNT_WORDS = {
  yen: { ja: 'その額', en: 'the amount', easy: 'その お金' },
  release: { ja: '使わない額', en: 'what is not needed', easy: '使わない お金' },
  due: { ja: '払いすぎた額', en: 'what was overpaid', easy: '多く はらった お金' },
} as const satisfies Record<string, Text>;

export const BOOK_WORDS = {
  title: { ja: '基金の帳簿', en: 'Books of the fund', easy: '基金の 帳簿' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  free: { ja: '使途の指定なし', en: 'Free use', easy: '使いみち 自由' },
  year: { ja: '{year}年度', en: 'Fiscal year {year}', easy: '{year}年度' },
  closingDue: { ja: '基金の年度の締め', en: 'Closing of the fund', easy: '基金の 締め' },
  lead: {
    ja: '基金に入ったお金と出たお金、いま決められる残高がわかります。一般会計から払った分は、基金の残高に入りません。',
    en: 'What came into the fund, what went out, and what may still be decided on. What the general account pays is not in these balances.',
    easy: '基金の お金の 出入りと、使える お金が わかります。',
  },
} as const satisfies Record<string, Text>;
