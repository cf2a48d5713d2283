import type { Text } from '#kernel/words.ts';
import type { RecoveryState } from './rules/flow.ts';

/** Where a recovery stands: the word for staff, and the word for everybody else. */
export const RECOVERY_STATE_WORDS: Readonly<Record<RecoveryState, { inside: Text; outside: Text }>> = {
  asked: {
    inside: {
      ja: '役員の確認待ち',
      en: 'Waits for both officers',
      easy: '2人（ふたり）の 確認（かくにん）を 待（ま）って います',
    },
    outside: { ja: '確認中', en: 'Being confirmed', easy: '確認中（かくにんちゅう）' },
  },
  confirmed: {
    inside: { ja: 'センターの照合待ち', en: 'Waits for the centre', easy: 'センターが 見（み）ます' },
    outside: { ja: 'センターで確認中', en: 'With the centre', easy: 'センターが 見（み）て います' },
  },
  approved: {
    inside: { ja: '承認', en: 'Approved', easy: '決（き）まりました' },
    outside: {
      ja: '代表者が決まりました',
      en: 'Representative changed',
      easy: '代表者（だいひょうしゃ）が 決（き）まりました',
    },
  },
  refused: {
    inside: { ja: '不承認', en: 'Refused', easy: 'できませんでした' },
    outside: { ja: '行えませんでした', en: 'Not done', easy: 'できませんでした' },
  },
  expired: {
    inside: { ja: '期限切れ', en: 'Ran out', easy: '時間切（じかんぎ）れ' },
    outside: { ja: '期限が過ぎました', en: 'Ran out', easy: '時間切（じかんぎ）れ' },
  },
};

export const RECOVERY = {
  title: {
    ja: '代表者がいなくなったとき',
    en: 'When the representative is gone',
    easy: '代表者（だいひょうしゃ）が いない とき',
  },
  lead: {
    ja: '代表者と連絡がとれず、団体のページに入れる人がいないときの手続きです。役員お二人の確認と、センターの照合で、新しい代表者を決めます。パスワードを人に渡す必要はありません。',
    en: 'For groups whose representative can no longer be reached. Two officers confirm, the centre checks, and there is a new representative. Nobody shares a password.',
    easy: '代表者（だいひょうしゃ）に 連絡（れんらく）できない ときの 手続（てつづ）きです。2人（ふたり）の 役員（やくいん）と センターが 決（き）めます。',
  },
  search: { ja: '団体の名前', en: 'Name of the group', easy: '団体（だんたい）の 名前（なまえ）' },
  searchButton: { ja: '探す', en: 'Find', easy: 'さがす' },
  found: { ja: '団体を選んでください', en: 'Choose the group', easy: '団体（だんたい）を えらんで ください' },
  notFound: {
    ja: 'この名前の団体は見つかりません',
    en: 'No group of this name was found',
    easy: '団体（だんたい）が 見（み）つかりません',
  },
  notFoundHint: {
    ja: '名前の一部だけで探すか、NPOセンターにお尋ねください。',
    en: 'Try a part of the name, or ask the NPO centre.',
    easy: '名前（なまえ）の 一部（いちぶ）で さがすか、NPOセンターに 聞（き）いて ください。',
  },
  formTitle: {
    ja: '{name}：新しい代表者の申し出',
    en: '{name}: a new representative',
    easy: '{name}：新（あたら）しい 代表者（だいひょうしゃ）',
  },
  formLead: {
    ja: 'お二人とも、センターに届けてある役員の方に限ります。お二人にメールで確認のリンクを送ります。',
    en: 'Both must be officers whom the centre knows. Each is sent a link to confirm.',
    easy: '2人（ふたり）とも、センターが 知（し）って いる 役員（やくいん）だけです。メールを 送（おく）ります。',
  },
  askerPart: {
    ja: '代表者になる方',
    en: 'Who is to represent the group',
    easy: '代表者（だいひょうしゃ）に なる 人（ひと）',
  },
  secondPart: {
    ja: 'もう一人の役員の方',
    en: 'A second officer',
    easy: 'もう 1人（ひとり）の 役員（やくいん）',
  },
  name: { ja: '名前', en: 'Name', easy: '名前（なまえ）' },
  nameHint: {
    ja: '役員として届けてある名前です。',
    en: 'As the centre knows it.',
    easy: 'センターに 出（だ）した 名前（なまえ）です。',
  },
  post: { ja: '役職', en: 'Post', easy: '役職（やくしょく）' },
  mail: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  mailHint: {
    ja: 'ご本人だけが読めるアドレスです。ここに確認のリンクを送ります。',
    en: 'One that only this person reads. The link goes there.',
    easy: 'その 人（ひと）だけが 読（よ）む メールです。',
  },
  situation: { ja: '代表者と連絡がとれなくなった事情', en: 'What happened', easy: 'どう したか' },
  situationHint: {
    ja: 'わかる範囲で構いません（例：昨年秋に転居し、電話もメールも通じません）。',
    en: 'As far as you know (for example: moved away last autumn and answers neither telephone nor mail).',
    easy: 'わかる ことだけで いいです。',
  },
  send: { ja: '確認のメールを送る', en: 'Send the links', easy: 'メールを 送（おく）る' },
  sendNext: {
    ja: 'お二人が14日以内に確かめたら、センターが書類と見比べ、7日ほどでお返事します。',
    en: 'When both have confirmed within 14 days, the centre checks its papers and answers in about 7 days.',
    easy: '14日（にち）の 間（あいだ）に たしかめて ください。センターは 7日（にち）くらいで 返事（へんじ）します。',
  },
  sentTitle: { ja: '申し出を受け取りました', en: 'Your request was received', easy: 'うけとりました' },
  sentBody: {
    ja: 'お二人のアドレスに確認のメールを送りました。届かないときは、迷惑メールの箱を見るか、1時間ほど置いてやり直すか、NPOセンターにお尋ねください。',
    en: 'Links were sent to both addresses. If none arrives, look among unwanted mail, try again in an hour, or ask the NPO centre.',
    easy: '2人（ふたり）に メールを 送（おく）りました。とどかない ときは、NPOセンターに 聞（き）いて ください。',
  },
  confirmTitle: { ja: '申し出を確かめてください', en: 'Please confirm', easy: 'たしかめて ください' },
  confirmBody: {
    ja: '「{group}」の代表者に {asker} 様がなり、{second} 様がそれを確かめる、という申し出です。',
    en: '{asker} is to represent “{group}”; {second} vouches for it.',
    easy: '{asker} さんが 「{group}」の 代表者（だいひょうしゃ）に なります。{second} さんが たしかめます。',
  },
  confirmButton: { ja: '確かめました', en: 'I confirm', easy: '確かめました' },
  confirmedTitle: {
    ja: '確かめました。ありがとうございます',
    en: 'Confirmed. Thank you',
    easy: '確（たし）かめました。ありがとう ございます',
  },
  confirmedBody: {
    ja: 'お二人がそろうと、センターが書類と見比べて決め、代表者になる方にメールでお知らせします。',
    en: 'Once both have confirmed, the centre checks and writes to the new representative.',
    easy: '2人（ふたり）が たしかめると、センターが 決（き）めます。メールで お知（し）らせします。',
  },
  goneTitle: {
    ja: 'このリンクは使えません',
    en: 'This link is of no use',
    easy: 'この リンクは つかえません',
  },
  goneBody: {
    ja: '期限が過ぎたか、手続きが終わっています。NPOセンターにお尋ねください。',
    en: 'It ran out, or the matter is closed. Please ask the NPO centre.',
    easy: '終（お）わりました。NPOセンターに 聞（き）いて ください。',
  },
  home: { ja: 'トップへ戻る', en: 'Back to the start', easy: 'トップへ もどる' },
  item: { ja: '代表者の回復', en: 'New representative', easy: '代表者（だいひょうしゃ）' },
  itemCentre: {
    ja: '{group}：役員お二人の確認がそろいました',
    en: '{group}: both officers have confirmed',
    easy: '{group}：2人（ふたり）が たしかめました',
  },
  itemOwn: {
    ja: '{group}：代表者についての申し出を確かめてください',
    en: '{group}: please confirm the request',
    easy: '{group}：たしかめて ください',
  },
  caseTitle: {
    ja: '{name}：代表者の回復',
    en: '{name}: a new representative',
    easy: '{name}：代表者（だいひょうしゃ）の 回復（かいふく）',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  list: { ja: '代表者の引継ぎと回復', en: 'Representatives', easy: '代表者（だいひょうしゃ）' },
  recoveries: { ja: '回復の申し出', en: 'Requests', easy: 'お願（ねが）い' },
  noneTitle: { ja: '申し出はありません', en: 'There are no requests', easy: 'お願（ねが）いは ありません' },
  group: { ja: '団体', en: 'Group', easy: '団体（だんたい）' },
  state: { ja: '状態', en: 'State', easy: 'ようす' },
  askedOn: { ja: '申し出', en: 'Asked', easy: 'お願（ねが）いの 日（ひ）' },
  dueOn: { ja: 'センターの返事の目安', en: 'The centre answers by about', easy: 'センターの 返事（へんじ）' },
  bothConfirm: {
    ja: '役員お二人の確認',
    en: 'Both officers confirm',
    easy: '2人（ふたり）の 確認（かくにん）',
  },
  centreChecks: { ja: 'センターの照合', en: 'The centre checks', easy: 'センターが 見（み）る' },
  claims: { ja: '申し出の内容', en: 'What was said', easy: 'お願（ねが）いの 内容（ないよう）' },
  who: { ja: '立場', en: 'As', easy: 'だれ' },
  match: { ja: '名簿・役員届との照合', en: 'Known to the register', easy: '登録（とうろく）と くらべる' },
  match_same: {
    ja: '役員の登録と一致',
    en: 'An officer in this post',
    easy: '登録（とうろく）と 同（おな）じ',
  },
  match_other_post: {
    ja: '名前は一致、役職が違う',
    en: 'An officer in another post',
    easy: '役職（やくしょく）が ちがう',
  },
  match_unknown: { ja: '役員の登録にない', en: 'Not among the officers', easy: '登録（とうろく）に ない' },
  account: { ja: '団体の会員のアカウント', en: 'Account of a member', easy: '会員（かいいん）の アカウント' },
  accountNot: {
    ja: '会員のアカウントではないアドレス。届出の書類で確かめてください',
    en: 'No member’s account: compare with the papers',
    easy: '会員（かいいん）の アカウントでは ありません',
  },
  confirmedOn: { ja: '確認', en: 'Confirmed', easy: 'たしかめた 日（ひ）' },
  notYet: { ja: 'まだ', en: 'Not yet', easy: 'まだ' },
  register: {
    ja: '登録にある役員',
    en: 'Officers in the register',
    easy: '登録（とうろく）の 役員（やくいん）',
  },
  term: { ja: '任期', en: 'Term', easy: 'いつから いつまで' },
  recorded: {
    ja: 'このページを開いたことは記録されます。',
    en: 'Opening this page is written down.',
    easy: 'この ページを 開（ひら）いた ことは きろくされます。',
  },
  word: {
    ja: '本人であることをどう確かめたか',
    en: 'How the identity was checked',
    easy: 'どう やって たしかめたか',
  },
  wordHint: {
    ja: '例：窓口で運転免許証を確かめ、届出の役員名簿と照合した。番号は書かないでください。',
    en: 'For example: saw a driving licence at the counter and compared it with the list of officers. No numbers, please.',
    easy: '例（れい）：まど口（ぐち）で 免許証（めんきょしょう）を 見（み）た。番号（ばんごう）は 書（か）かないで ください。',
  },
  approve: { ja: '新しい代表者として認める', en: 'Approve', easy: '認（みと）める' },
  approveNext: {
    ja: '代表者の登録とアカウントの役割が今日から変わり、前の代表者と新しい代表者にメールが届きます。',
    en: 'The register and the account change today; the old and the new representative are told by mail.',
    easy: '今日（きょう）から 代表者（だいひょうしゃ）が 変（か）わります。メールを 送（おく）ります。',
  },
  reason: { ja: '認めない理由', en: 'Reason', easy: 'できない わけ' },
  reasonHint: {
    ja: '申し出た方にそのまま届きます。',
    en: 'Sent to the asker as it is.',
    easy: 'そのまま 送（おく）ります。',
  },
  refuse: { ja: '認めない', en: 'Refuse', easy: '認（みと）めない' },
  decision: { ja: '確かめ方・理由', en: 'Word of the centre', easy: 'センターの ことば' },
  insteadDesk: {
    ja: 'NPOセンターの窓口でご相談ください。',
    en: 'Please ask at the NPO centre.',
    easy: 'NPOセンターで 聞（き）いて ください。',
  },
} as const satisfies Record<string, Text>;

export const RECOVERY_REFUSALS = {
  'permit.wrong_role': {
    ja: 'この手続きを決められるのは、NPOセンターの職員だけです。',
    en: 'Only the staff of the NPO centre decides about this.',
    easy: 'NPOセンターの 人（ひと）だけが 決（き）められます。',
  },
  'recovery.not_found': {
    ja: 'この申し出は見つかりません。',
    en: 'This request was not found.',
    easy: 'この お願（ねが）いは ありません。',
  },
  'recovery.not_open': {
    ja: 'この申し出は、まだ確認がそろっていないか、すでに終わっています。ページを開き直してください。',
    en: 'This request is not confirmed yet, or closed already. Please open the page again.',
    easy: '今（いま）は できません。ページを もういちど 開（ひら）いて ください。',
  },
  'recovery.own_matter': {
    ja: 'ご自身が関わる申し出は決められません。ほかの職員が確かめます。',
    en: 'You are named in this request: another member of staff decides.',
    easy: '自分（じぶん）の ことは 決（き）められません。',
  },
  'recovery.same_address': {
    ja: 'お二人のメールアドレスが同じです。それぞれご本人だけが読めるアドレスを入力してください。',
    en: 'Both addresses are the same. Each must be read by one person only.',
    easy: '2人（ふたり）の メールが 同（おな）じです。べつの メールに して ください。',
  },
  'recovery.needs_word': {
    ja: '本人であることをどう確かめたかを、1字から500字までで書いてください。',
    en: 'Please write how the identity was checked, up to 500 characters.',
    easy: 'どう やって たしかめたか、書（か）いて ください。',
  },
  'recovery.needs_reason': {
    ja: '認めない理由を、1字から500字までで書いてください。申し出た方に届きます。',
    en: 'Please write the reason, up to 500 characters; the asker reads it.',
    easy: 'わけを 書（か）いて ください。',
  },
  'organisations.not_found': {
    ja: 'この団体は見つかりません。',
    en: 'This group was not found.',
    easy: 'この 団体（だんたい）は ありません。',
  },
} as const satisfies Record<string, Text>;

/** What is wrong in the form, by the kind of field. */
export const RECOVERY_ERRORS = {
  name: {
    ja: '名前を1字から80字までで入力してください。',
    en: 'Write the name in 1 to 80 characters.',
    easy: '名前（なまえ）を 書（か）いて ください。',
  },
  post: {
    ja: '役職を選んでください。',
    en: 'Please choose the post.',
    easy: '役職（やくしょく）を えらんで ください。',
  },
  mail: {
    ja: 'メールアドレスの形になっていません。「@」の前後を確かめてください。',
    en: 'This is no e-mail address. Please look before and after the “@”.',
    easy: 'メールアドレスを たしかめて ください。',
  },
  situation: {
    ja: '事情は500字までで書いてください。',
    en: 'Write what happened in up to 500 characters.',
    easy: '500字（じ）までで 書（か）いて ください。',
  },
} as const satisfies Record<string, Text>;
