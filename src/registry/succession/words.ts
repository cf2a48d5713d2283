import type { Text } from '#kernel/words.ts';

export const SUCCESSION = {
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  title: {
    ja: '会員と代表者の引継ぎ',
    en: 'Members and representative',
    easy: '会員（かいいん）と 代表者（だいひょうしゃ）',
  },
  of: {
    ja: '{name}：会員と代表者',
    en: '{name}: members and representative',
    easy: '{name}：会員（かいいん）と 代表者（だいひょうしゃ）',
  },
  lead: {
    ja: '団体のページに入れる人を、団体で決めます。一人ひとりが自分のメールアドレスで入り、合言葉を分け合うことはありません。',
    en: 'The group decides who acts for it here. Everybody signs in with their own address; nobody shares a password.',
    easy: '団体（だんたい）の ページに 入（はい）る 人（ひと）を 決（き）めます。自分（じぶん）の メールで 入（はい）ります。',
  },
  staffTitle: { ja: '代表者の引継ぎと回復', en: 'Representatives', easy: '代表者（だいひょうしゃ）' },
  staffLead: {
    ja: '代表者が変わった団体と、代表者がいなくなった団体からの申し出です。',
    en: 'Groups with a new representative, and requests of those that lost theirs.',
    easy: '代表者（だいひょうしゃ）が 変（か）わった 団体（だんたい）です。',
  },
  choose: { ja: '団体を選んでください', en: 'Choose a group', easy: '団体（だんたい）を えらんで ください' },
  none: {
    ja: 'まだ、どの団体の会員にもなっていません',
    en: 'You are no member of a group yet',
    easy: 'まだ 団体（だんたい）に 入（はい）って いません',
  },
  noneHint: {
    ja: '団体の方に、あなたを会員として招いてもらってください。',
    en: 'Please ask somebody of your group to invite you.',
    easy: '団体（だんたい）の 人（ひと）に、しょうたいを たのんで ください。',
  },
  members: {
    ja: '団体のページに入れる人',
    en: 'Who acts for the group',
    easy: '団体（だんたい）の ページに 入（はい）る 人（ひと）',
  },
  name: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  since: { ja: 'いつから', en: 'Since', easy: 'いつから' },
  until: { ja: 'いつまで', en: 'Until', easy: 'いつまで' },
  noEnd: { ja: '期限なし', en: 'no end', easy: 'きまって いません' },
  representative: { ja: '代表者', en: 'Representative', easy: '代表者（だいひょうしゃ）' },
  you: { ja: 'あなた', en: 'you', easy: 'あなた' },
  end: { ja: '外す', en: 'Remove', easy: 'はずす' },
  leave: { ja: '抜ける', en: 'Leave', easy: 'ぬける' },
  endSentence: {
    ja: '{name} さんは、今日から「{group}」のページに入れなくなります。これまでの記録は残ります。',
    en: '{name} can no longer act for “{group}” from today. What was done stays on record.',
    easy: '{name} さんは 今日（きょう）から 「{group}」の ページに 入（はい）れません。',
  },
  invitations: {
    ja: '返事を待っている招待',
    en: 'Invitations without an answer',
    easy: '返事（へんじ）を 待（ま）って います',
  },
  invitedUntil: { ja: '{name}（{day}まで）', en: '{name} (until {day})', easy: '{name}（{day}まで）' },
  invite: { ja: '会員を招く', en: 'Invite a member', easy: '会員（かいいん）を しょうたいする' },
  inviteLead: {
    ja: 'この方に、14日間使えるリンクをメールで送ります。',
    en: 'A link that works for 14 days is sent to this person.',
    easy: '14日（にち） つかえる リンクを メールで 送（おく）ります。',
  },
  inviteButton: { ja: '招待のメールを送る', en: 'Send the invitation', easy: 'メールを 送（おく）る' },
  mail: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  endsOn: { ja: '会員でいる最後の日', en: 'Last day', easy: '最後（さいご）の 日（ひ）' },
  endsOnHint: {
    ja: '期限を決めないときは、空のままにしてください。',
    en: 'Leave it empty for no end.',
    easy: 'きめない ときは 書（か）かなくて いいです。',
  },
  handOver: { ja: '代表者を引き継ぐ', en: 'Hand over', easy: '代表者（だいひょうしゃ）を かわる' },
  handOverLead: {
    ja: '次の代表者にリンクを送ります。その方が引き受けた日に、代表者の登録と役割が変わります。それまではあなたが代表者です。',
    en: 'A link is sent to your successor. On the day they take it up, register and roles change; until then you represent the group.',
    easy: 'つぎの 人（ひと）に メールを 送（おく）ります。その 人（ひと）が いいと 言（い）ったら、かわります。',
  },
  onlyRepresentative: {
    ja: '引き継げるのは代表者だけです。代表者と連絡がとれないときは、役員お二人で申し出ることができます。',
    en: 'Only the representative hands over. If the representative is gone, two officers may ask for a new one.',
    easy: '代表者（だいひょうしゃ）だけが できます。代表者（だいひょうしゃ）が いない ときは、2人（ふたり）の 役員（やくいん）が お願（ねが）いできます。',
  },
  recover: {
    ja: '代表者がいなくなったとき',
    en: 'When the representative is gone',
    easy: '代表者（だいひょうしゃ）が いない とき',
  },
  who: { ja: '次の代表者', en: 'Successor', easy: 'つぎの 代表者（だいひょうしゃ）' },
  whoNew: {
    ja: 'ほかの人（名前とメールアドレスを入れる）',
    en: 'Somebody else (name and address)',
    easy: 'ほかの 人（ひと）（名前（なまえ）と メールを 書（か）く）',
  },
  stays: { ja: '引き継いだあと、あなたは', en: 'Afterwards you', easy: 'そのあと、あなたは' },
  staysYes: {
    ja: '代表を退き、会員として残る',
    en: 'stay as a member',
    easy: '会員（かいいん）として のこる',
  },
  staysNo: { ja: '団体のアカウントから抜ける', en: 'leave the account', easy: '団体（だんたい）から ぬける' },
  offer: { ja: '引継ぎのメールを送る', en: 'Send the link', easy: 'メールを 送（おく）る' },
  offerNext: {
    ja: '14日以内に引き受けてもらえないと、引継ぎは取りやめになります。',
    en: 'It runs out when nobody takes it up within 14 days.',
    easy: '14日（にち）で 終（お）わります。',
  },
  waiting: {
    ja: '{name} さんの返事を待っています（{day}まで）。',
    en: 'Waiting for {name} (until {day}).',
    easy: '{name} さんの 返事（へんじ）を 待（ま）って います（{day}まで）。',
  },
  callBack: { ja: '引継ぎを取りやめる', en: 'Call it back', easy: 'やめる' },
  takeUpTitle: {
    ja: '「{group}」の代表者を引き継ぎますか',
    en: 'Take over “{group}”?',
    easy: '「{group}」の 代表者（だいひょうしゃ）に なりますか',
  },
  takeUpLead: {
    ja: '{name} さんが引き受けると、今日から代表者として登録されます。団体の公開ページで代表者の名前を公開している場合は、お名前が載ります。',
    en: 'If you take it up, {name} is the representative from today; where the group shows its representative, the name is public.',
    easy: '{name} さんは 今日（きょう）から 代表者（だいひょうしゃ）に なります。名前（なまえ）が ページに のる ことが あります。',
  },
  takeUp: { ja: '引き受ける', en: 'I take it up', easy: '引き受ける' },
  takenUpTitle: {
    ja: '代表者を引き継ぎました',
    en: 'You are the representative',
    easy: '代表者（だいひょうしゃ）に なりました',
  },
  takenUpBody: {
    ja: 'このメールを受け取ったアドレスでサインインすると、団体のページに入れます。',
    en: 'Sign in with the address at which you received the mail.',
    easy: 'メールを もらった アドレスで サインインして ください。',
  },
  signIn: { ja: 'サインインする', en: 'Sign in', easy: 'サインインする' },
  goneTitle: {
    ja: 'このリンクは使えません',
    en: 'This link is of no use',
    easy: 'この リンクは つかえません',
  },
  goneBody: {
    ja: '期限が過ぎたか、取りやめになっています。団体の代表者にもう一度送ってもらってください。',
    en: 'It ran out or was called back. Please ask the representative to send it again.',
    easy: '終（お）わりました。代表者（だいひょうしゃ）に もういちど たのんで ください。',
  },
  home: { ja: 'トップへ戻る', en: 'Back to the start', easy: 'トップへ もどる' },
  item: { ja: '代表者', en: 'Representative', easy: '代表者（だいひょうしゃ）' },
  itemOffer: {
    ja: '{group}：代表者を引き継ぐかお返事ください',
    en: '{group}: you are asked to represent it',
    easy: '{group}：代表者（だいひょうしゃ）に なりますか',
  },
  itemNew: {
    ja: '{group}：代表者が変わりました',
    en: '{group}: a new representative',
    easy: '{group}：代表者（だいひょうしゃ）が 変（か）わりました',
  },
  handovers: {
    ja: '代表者が変わった団体',
    en: 'New representatives',
    easy: '代表者（だいひょうしゃ）が 変（か）わった 団体（だんたい）',
  },
  handoversNone: {
    ja: '新しい代表者の知らせはありません',
    en: 'No new representatives',
    easy: 'お知（し）らせは ありません',
  },
  group: { ja: '団体', en: 'Group', easy: '団体（だんたい）' },
  newName: {
    ja: '新しい代表者',
    en: 'New representative',
    easy: '新（あたら）しい 代表者（だいひょうしゃ）',
  },
  takenUpOn: { ja: '引き継いだ日', en: 'Since', easy: 'いつから' },
  note: { ja: '確認した', en: 'Noted', easy: '見（み）ました' },
  doneOffered: {
    ja: '引継ぎのメールを送りました',
    en: 'The link was sent',
    easy: 'メールを 送（おく）りました',
  },
  doneInvited: {
    ja: '招待のメールを送りました',
    en: 'The invitation was sent',
    easy: 'メールを 送（おく）りました',
  },
  doneCalledBack: { ja: '引継ぎを取りやめました', en: 'It was called back', easy: 'やめました' },
  doneEnded: {
    ja: '会員から外しました',
    en: 'The membership was ended',
    easy: '会員（かいいん）から はずしました',
  },
  doneTakenUp: {
    ja: '代表者を引き継ぎました',
    en: 'You are the representative',
    easy: '代表者（だいひょうしゃ）に なりました',
  },
  matter: {
    ja: '{group} の代表者を引き継いでください',
    en: 'Hand over {group}',
    easy: '{group}の 代表者（だいひょうしゃ）を かわって ください',
  },
} as const satisfies Record<string, Text>;

export const SUCCESSION_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この操作は、団体の会員かNPOセンターだけができます。',
    en: 'Only members of the group and the NPO centre may do this.',
    easy: '団体（だんたい）の 人（ひと）と センターだけが できます。',
  },
  'succession.not_yours': {
    ja: 'この団体の会員として登録されていません。団体の代表者かNPOセンターにお尋ねください。',
    en: 'You are not registered as a member of this group. Please ask its representative or the NPO centre.',
    easy: 'あなたは この 団体（だんたい）の 会員（かいいん）では ありません。',
  },
  'succession.not_found': {
    ja: 'この引継ぎは見つかりません。',
    en: 'This handover was not found.',
    easy: 'ありません。',
  },
  'succession.not_open': {
    ja: 'この引継ぎは、すでに終わっているか、期限が過ぎています。',
    en: 'This handover is closed or has run out.',
    easy: 'もう 終（お）わって います。',
  },
  'succession.not_representative': {
    ja: 'これができるのは、いまの代表者だけです。代表者にお願いするか、NPOセンターにご相談ください。',
    en: 'Only the present representative may do this. Please ask them, or the NPO centre.',
    easy: '今（いま）の 代表者（だいひょうしゃ）だけが できます。',
  },
  'succession.is_representative': {
    ja: '代表者は外せません。先に代表者を引き継いでください。',
    en: 'The representative cannot be removed: hand over first.',
    easy: '代表者（だいひょうしゃ）は はずせません。先（さき）に かわって ください。',
  },
  'succession.offered_already': {
    ja: 'すでに引継ぎの返事を待っています。相手を変えるときは、先に取りやめてください。',
    en: 'An answer is awaited already. To ask somebody else, call it back first.',
    easy: 'もう 返事（へんじ）を 待（ま）って います。先（さき）に やめて ください。',
  },
  'succession.no_member': {
    ja: 'この方は、いまは会員ではありません。一覧から選び直してください。',
    en: 'This person is no member now. Please choose again.',
    easy: '会員（かいいん）では ありません。もういちど えらんで ください。',
  },
  'succession.to_oneself': {
    ja: 'ご自身には引き継げません。ほかの方を選んでください。',
    en: 'You cannot hand over to yourself.',
    easy: '自分（じぶん）では できません。',
  },
  'succession.member_already': {
    ja: 'このメールアドレスの方は、すでに会員です。',
    en: 'Somebody with this address is a member already.',
    easy: 'もう 会員（かいいん）です。',
  },
  'succession.too_many_invitations': {
    ja: '返事を待っている招待が多すぎます。返事を待つか、NPOセンターにご相談ください。',
    en: 'Too many invitations are open. Wait for answers, or ask the NPO centre.',
    easy: 'しょうたいが 多（おお）すぎます。返事（へんじ）を 待（ま）って ください。',
  },
  'people.ends_in_the_past': {
    ja: '最後の日が今日より前になっています。',
    en: 'The last day is in the past.',
    easy: '最後（さいご）の 日（ひ）を 見（み）て ください。',
  },
  'organisations.not_found': {
    ja: 'この団体は見つかりません。',
    en: 'This group was not found.',
    easy: 'この 団体（だんたい）は ありません。',
  },
} as const satisfies Record<string, Text>;
export type SuccessionRefusal = keyof typeof SUCCESSION_REFUSALS;

/** What is wrong in a form, by field. */
export const SUCCESSION_ERRORS = {
  name: {
    ja: '名前を1字から80字までで入力してください。',
    en: 'Write the name in 1 to 80 characters.',
    easy: '名前（なまえ）を 書（か）いて ください。',
  },
  mail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください。',
    en: 'This is no e-mail address. Please look before and after the “@”.',
    easy: 'メールアドレスを たしかめて ください。',
  },
  endsOn: {
    ja: '最後の日が日付として読めません（例：2027年3月31日）。',
    en: 'This is no day (for example 2027-03-31).',
    easy: '日（ひ）を もういちど 書（か）いて ください（例：2027年3月31日）。',
  },
  who: {
    ja: '次の代表者を選んでください。',
    en: 'Please choose the successor.',
    easy: 'つぎの 代表者（だいひょうしゃ）を えらんで ください。',
  },
  stays: {
    ja: '引き継いだあとどうするかを選んでください。',
    en: 'Please choose what you do afterwards.',
    easy: 'そのあと どうするか えらんで ください。',
  },
} as const satisfies Record<string, Text>;
