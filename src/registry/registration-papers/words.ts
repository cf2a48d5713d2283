import type { Text } from '#kernel/words.ts';
import { ORGANISATION_REFUSALS } from '#registry/organisations/index.ts';
import type { EntryWay, PaperKind, PaperState } from './rules/flow.ts';

/** Each state with the word for staff and the word for the group. */
export const STATE_WORDS: Readonly<Record<PaperState, { readonly inside: Text; readonly outside: Text }>> = {
  draft: {
    inside: { ja: '下書き', en: 'Draft', easy: '下書き' },
    outside: {
      ja: '下書き（まだ送っていません）',
      en: 'Draft, not sent yet',
      easy: '下書き（まだ 送って いません）',
    },
  },
  submitted: {
    inside: { ja: '確認待ち', en: 'To be checked', easy: 'たしかめる 前' },
    outside: {
      ja: '受付済み（センターが確認しています）',
      en: 'Received; the centre is checking it',
      easy: '届きました（センターが 見て います）',
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
    outside: { ja: '受理されました', en: 'Accepted', easy: '受けつけました' },
  },
  withdrawn: {
    inside: { ja: '取下げ', en: 'Withdrawn', easy: 'やめた' },
    outside: { ja: '取り下げました', en: 'Withdrawn', easy: 'やめました' },
  },
};

export const PAPER_KIND_WORDS: Readonly<Record<PaperKind, Text>> = {
  first: { ja: '新しい登録', en: 'First registration', easy: '新しい 登録' },
  renewal: { ja: '更新', en: 'Renewal', easy: '更新（つづける）' },
  change: { ja: '変更', en: 'Change', easy: '変更（かえる）' },
};

export const ENTRY_WORDS: Readonly<Record<EntryWay, Text>> = {
  counter: { ja: '窓口で聞いて', en: 'at the counter', easy: '窓口で 聞いて' },
  telephone: { ja: '電話で聞いて', en: 'by telephone', easy: '電話で 聞いて' },
  paper: { ja: '紙の申請書から', en: 'from a form on paper', easy: '紙から' },
};

export const REGISTRATION_REFUSALS = {
  ...ORGANISATION_REFUSALS,
  'registration.sign_in_first': {
    ja: '申請を書くには、先にサインインしてください。はじめての方は、団体登録のページからメールアドレスで始められます。',
    en: 'Please sign in first. If you are new, begin with your mail address on the registration page.',
    easy: '先に サインインして ください。',
  },
  'registration.not_found': {
    ja: 'この申請は見つかりません。番号を確かめるか、机の一覧から選び直してください。',
    en: 'There is no such paper. Check its number, or choose it from your desk.',
    easy: 'この 申しこみは ありません。机から えらんで ください。',
  },
  'registration.not_yours': {
    ja: 'この申請は、書いた方とその団体の会員だけがご覧になれます。団体の代表者かNPOセンターにお尋ねください。',
    en: 'Only its writer and members of the group see this paper. Please ask the representative or the NPO centre.',
    easy: 'この 申しこみは、書いた 人と 団体の 人だけが 見ます。センターに 聞いて ください。',
  },
  'registration.not_editable': {
    ja: 'この申請は、もう送られているか決まっているため、書き直せません。直したいときは、センターにご連絡ください。',
    en: 'This paper has been sent or decided and cannot be changed. Please tell the centre what should be mended.',
    easy: 'この 申しこみは もう 直せません。センターに 言って ください。',
  },
  'registration.changed_meanwhile': {
    ja: '開いている間に、別の画面かほかの人がこの申請を保存しました。書いた内容は下に残っています。いま保存されている内容と見比べて、もう一度保存してください。',
    en: 'This paper was saved elsewhere while you had it open. What you wrote is kept below: compare, and save once more.',
    easy: '別の 画面で 先に 保存されました。書いた ことは 下に あります。くらべて、もういちど 保存して ください。',
  },
  'registration.too_much': {
    ja: '書かれた文字が多すぎて保存できません。長い文章を短くしてください（全体で20万字まで）。',
    en: 'There is too much text to save. Please shorten it (at most 200,000 characters in all).',
    easy: '文字が 多すぎます。短く して ください。',
  },
  'registration.incomplete': {
    ja: 'まだ送れません。直すところがあります。下の一覧から、それぞれの項目へ進んでください。',
    en: 'It cannot be sent yet. The list below leads to what needs mending.',
    easy: 'まだ 送れません。直す ところが あります。',
  },
  'registration.maybe_there': {
    ja: 'よく似た団体がすでに登録されています。同じ団体かどうかを確かめてください。',
    en: 'A group much like yours is registered already. Please check whether it is the same.',
    easy: 'にた 団体が もう あります。同じか たしかめて ください。',
  },
  'registration.there_already': {
    ja: 'この団体はすでに登録されています。内容を変えるときは「変更」、続けるときは「更新」をお使いください。',
    en: 'This group is registered already. Use “change” or “renew”.',
    easy: 'この 団体は もう 登録して あります。',
  },
  'registration.not_registered': {
    ja: 'この団体は、いま登録されていないため、この手続きはできません。もう一度登録するか、センターにご相談ください。',
    en: 'This group is not registered at present. Register it again, or ask the centre.',
    easy: 'この 団体は 今 登録して いません。',
  },
  'registration.renewal_not_open': {
    ja: '更新の受付は、まだ始まっていません。始まったらメールでお知らせします。内容が変わったときは「変更」をお使いください。',
    en: 'Renewals are not open yet; you will be told by mail. If something has changed, use “change”.',
    easy: '更新は まだ できません。できる ように なったら メールで 知らせます。',
  },
  'registration.begun_by_hand': {
    ja: 'この団体には書きかけの申請があります。その申請の続きから送ってください。',
    en: 'A paper of this group is begun already. Please go on with it.',
    easy: '書きかけの 申しこみが あります。つづきから 送って ください。',
  },
  'registration.decided_meanwhile': {
    ja: '先にほかの職員が判断したか、団体が取り下げました。ページを開き直して、いまの状態を確かめてください。何も変わっていません。',
    en: 'Somebody else has decided, or the group has withdrawn the paper. Please open the page again; nothing was changed.',
    easy: 'ほかの 人が 先に 決めました。ページを もういちど 開いて ください。',
  },
  'registration.no_remark': {
    ja: '差し戻す項目を1つ以上選び、それぞれに、どう直すかをひとこと書いてください。',
    en: 'Choose at least one field, and write a word for each on how to mend it.',
    easy: '直す ところを 1つは えらんで、ことばを 書いて ください。',
  },
  'registration.same_hand': {
    ja: 'あなたが代わりに入力した申請です。市の決まりにより、受理はほかの職員が行います。',
    en: 'You typed this paper for the group. By the rule of the city somebody else accepts it.',
    easy: 'あなたが 入力しました。ほかの 人が 受けつけます。',
  },
  'registration.reason_needed': {
    ja: '満たしていない条件があります。それでも受理する理由を書くか、差し戻してください。',
    en: 'A condition is not met. Write why it is accepted all the same, or return the paper.',
    easy: 'たりない 条件が あります。理由を 書いて ください。',
  },
  'registration.not_looked': {
    ja: '人が確かめる条件があります。確かめて、印をつけてください。',
    en: 'Some conditions need a person to look. Please look, and tick the box.',
    easy: '人が たしかめる 条件が あります。しるしを つけて ください。',
  },
  'registration.number_taken': {
    ja: '同じ法人番号の団体が、すでに登録簿にあります。重なっていないか確かめ、同じ団体なら差し戻して更新を案内してください。',
    en: 'A group with this corporate number is in the register already. If it is the same one, return the paper.',
    easy: '同じ 法人番号の 団体が あります。',
  },
  'registration.representative_only': {
    ja: '登録を終えることができるのは、団体の代表者です。代表者の方が手続きできないときは、センターにご相談ください。',
    en: 'Only the representative can end the registration. If that is not possible, please ask the centre.',
    easy: '代表者だけが できます。できない ときは センターに 聞いて ください。',
  },
  'registration.link_unknown': {
    ja: 'このリンクは使えません。メールのリンクが途中で切れていないか確かめるか、もう一度メールを受け取ってください。',
    en: 'This link does not work. Check that it is whole, or ask for a new mail.',
    easy: 'この リンクは つかえません。もういちど メールを もらって ください。',
  },
  'registration.link_used': {
    ja: 'このリンクは、もう使われたか、1時間の期限が過ぎています。続きを書く方はサインインしてください。はじめての方は、もう一度メールを受け取ってください。',
    en: 'This link has been used, or its hour is over. To go on, sign in; to begin, ask for a new mail.',
    easy: 'この リンクは もう つかえません。サインインするか、もういちど メールを もらって ください。',
  },
  'registration.not_due': {
    ja: 'まだ失効の時期ではありません。',
    en: 'It is not due to lapse yet.',
    easy: 'まだです。',
  },
  'registration.reminded_already': {
    ja: 'お知らせは送信済みです。',
    en: 'The notice has been sent already.',
    easy: 'もう 送りました。',
  },
  'people.mail_taken': {
    ja: 'この宛先は、たったいま登録されました。サインインしてお進みください。',
    en: 'This address has just been registered. Please sign in.',
    easy: 'この メールは 登録しました。サインインして ください。',
  },
} as const satisfies Record<string, Text>;
export type RegistrationRefusal = keyof typeof REGISTRATION_REFUSALS;

export const RETENTION = {
  own: { ja: '団体登録の申請', en: 'Registration papers', easy: '団体の 登録の 申しこみ' },
  drafts: {
    what: {
      ja: '団体登録の下書き（送らなかったもの）',
      en: 'Drafts of registrations that were never sent',
      easy: '送らなかった 下書き',
    },
    kept: {
      ja: '最後に書いた日から1年で消します。',
      en: 'Erased one year after the last change.',
      easy: '1年で 消します。',
    },
  },
  withdrawn: {
    what: {
      ja: '取り下げた登録申請の内容',
      en: 'Contents of registration papers that were withdrawn',
      easy: 'やめた 申しこみの 内容',
    },
    kept: {
      ja: '取下げから1年で、書かれた内容を消します。',
      en: 'What was written is erased one year after the withdrawal.',
      easy: '1年で 消します。',
    },
  },
  accepted: {
    what: {
      ja: '受理した登録申請の内容',
      en: 'Contents of registration papers that were accepted',
      easy: '受けつけた 申しこみの 内容',
    },
    kept: {
      ja: '受理した年度の翌年度から5年度で、書かれた内容を消します（登録簿は残ります）。',
      en: 'What was written is erased after five further fiscal years; the register stays.',
      easy: '5年度で 消します。登録は 残ります。',
    },
  },
  starts: {
    what: {
      ja: '登録を始めるために入力されたメールアドレスと名前',
      en: 'Addresses and names given to begin a registration',
      easy: '始める ときの 名前と メール',
    },
    kept: {
      ja: 'リンクの期限（1時間）が切れた翌日に消します。',
      en: 'Erased the day after the link has run out.',
      easy: '次の 日に 消します。',
    },
  },
} as const;
