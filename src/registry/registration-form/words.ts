import type { Text } from '#kernel/words.ts';
import type { FormPageName } from './rules/content.ts';

export const PAGE_WORDS: Readonly<
  Record<FormPageName | 'check', { readonly title: Text; readonly lead: Text }>
> = {
  group: {
    title: { ja: '団体', en: 'The group', easy: '団体' },
    lead: {
      ja: '団体の種類と名前です。わからないところは空けたまま、あとから書けます。',
      en: 'What the group is and what it is called. What you do not know yet may stay empty for now.',
      easy: '団体の 種類と 名前です。わからない ところは 後で 書けます。',
    },
  },
  work: {
    title: { ja: '目的と活動', en: 'Purpose and work', easy: '活動' },
    lead: {
      ja: '何のために、どこで、何をしている団体かを、はじめて読む人にわかるように書いてください。',
      en: 'What the group is for, where and what it does, so that somebody new understands.',
      easy: '何を する 団体か 書いて ください。',
    },
  },
  members: {
    title: { ja: '会員', en: 'Members', easy: '会員' },
    lead: {
      ja: '人数だけをお聞きします。会員の名前は、ここには書きません。',
      en: 'Only numbers are asked here, no names.',
      easy: '人の 数だけ 書きます。名前は 書きません。',
    },
  },
  officers: {
    title: { ja: '役員', en: 'Officers', easy: '役員' },
    lead: {
      ja: '役員の名前は公開されません。代表者の名前だけは、団体が選んだときに公開されます。',
      en: 'Officers are not made public; the name of the representative is only if the group chooses so.',
      easy: '役員の 名前は だれにも 見せません。',
    },
  },
  contacts: {
    title: { ja: '連絡先', en: 'Contacts', easy: '連絡先' },
    lead: {
      ja: '連絡先は1件ずつ、公開するかどうかを選べます。公開しない連絡先は、センターと市だけが見ます。',
      en: 'For each contact you choose whether it is public. What is not is seen only by the centre and the city.',
      easy: '連絡先は 1つずつ 見せるか えらべます。',
    },
  },
  publicity: {
    title: { ja: '公開する項目', en: 'What everybody may see', easy: '見せる もの' },
    lead: {
      ja: '団体のページに載せるものを、1つずつ選んでください。おすすめに印をつけてありますが、決めるのは団体です。あとからいつでも変えられます。',
      en: 'Choose what stands on the public page, one by one. Some are ticked as a suggestion; the group decides, and may change it at any time.',
      easy: '見せる ものを えらんで ください。後で かえる ことが できます。',
    },
  },
  papers: {
    title: { ja: '書類と約束', en: 'Papers', easy: '書類' },
    lead: {
      ja: '登録の条件で求められている書類と、確かめていただくことです。',
      en: 'The papers that the conditions ask for, and what you declare.',
      easy: '必要な 書類です。',
    },
  },
  check: {
    title: { ja: '確認して送る', en: 'Check and send', easy: 'たしかめて おくる' },
    lead: {
      ja: '送る前に、もう一度ご覧ください。直したいところは「直す」から戻れます。',
      en: 'Please look once more before you send. Each answer can be changed.',
      easy: '送る 前に もういちど 見て ください。',
    },
  },
};

export const FORM = {
  returnKey: { ja: '次のページへ', en: 'Next page', easy: '次の ページへ' },
  next: { ja: '保存して次へ', en: 'Save and go on', easy: '保存して 次へ' },
  leave: { ja: '保存して離れる', en: 'Save and leave', easy: '保存して やめる' },
  nextHint: {
    ja: '書いたところまで保存されます。別の端末からでも、机から続きを書けます。',
    en: 'What you wrote is saved. You can go on from any device, from your desk.',
    easy: '書いた ところまで 保存します。後で つづきを 書けます。',
  },
  later: { ja: 'あとで直す（次のページへ）', en: 'Mend it later (next page)', easy: '後で 直す' },
  keptWrong: {
    ja: '書いた内容は、このまま保存してあります。送る前に直してください。',
    en: 'What you wrote is saved as it is. Please mend it before sending.',
    easy: '書いた ことは 保存しました。送る 前に 直して ください。',
  },
  remark: { ja: 'センターから：{words}', en: 'From the centre: {words}', easy: 'センターから：{words}' },
  formerName: { ja: '以前の名前', en: 'Former name', easy: '前の 名前' },
  personName: { ja: '名前', en: 'Name', easy: '名前' },
  kana: { ja: 'ふりがな', en: 'Reading in kana', easy: 'ふりがな' },
  row: { ja: '{n}件目', en: 'No. {n}', easy: '{n}つ目' },
  remove: { ja: 'この行を消す', en: 'Remove this row', easy: 'これを 消す' },
  addFormer: { ja: '以前の名前を加える', en: 'Add a former name', easy: '前の 名前を 書く' },
  addOfficer: { ja: '役員を加える', en: 'Add an officer', easy: '役員を ふやす' },
  addContact: { ja: '連絡先を加える', en: 'Add a contact', easy: '連絡先を ふやす' },
  addLink: { ja: '関連ページを加える', en: 'Add a link', easy: 'ページを ふやす' },
  formerHint: {
    ja: '名前が変わったことのある団体だけ書いてください。以前の名前でも探せるようになります。',
    en: 'Only if the group had another name. People will find it by that name too.',
    easy: '前に ちがう 名前だった ときだけ 書きます。',
  },
  untilOn: { ja: 'その名前だった最後の日', en: 'Last day under this name', easy: 'その 名前の 最後の 日' },
  kindHint: {
    ja: '法人でない市民活動団体は「任意団体」を選んでください。',
    en: 'A group that is no corporation chooses “unincorporated group”.',
    easy: '法人では ない ときは「任意団体」です。',
  },
  nameHint: {
    ja: '規約などに書いてある正式な名前。120字まで',
    en: 'The full name as in the bylaws, up to 120 characters',
    easy: 'きまりに 書いて ある 名前',
  },
  kanaHint: { ja: '例：やとのもりのかい', en: 'In hiragana or katakana', easy: '例：やとのもりのかい' },
  numberHint: {
    ja: '13桁。国税庁の法人番号公表サイトで確かめられます。番号のない団体は空けてください',
    en: '13 digits; leave it empty if there is none',
    easy: '13の 数字。ない ときは 書きません',
  },
  foundedHint: {
    ja: '年だけ、年月だけでもかまいません。例：2015年4月1日、平成27年4月、2015年',
    en: 'A year or a month will do. Examples: 2015-04-01, 2015年4月, 平成27年',
    easy: '例：2015年4月1日。年だけでも いいです',
  },
  summaryHint: {
    ja: '120字まで。一覧で名前の下に出ます。例：谷戸の雑木林を手入れし、子どもと生きものを観察しています',
    en: 'Up to 120 characters; shown under the name in lists',
    easy: '短く 書いて ください。一覧に 出ます',
  },
  purposeHint: { ja: '1,000字まで', en: 'Up to 1,000 characters', easy: '1,000文字まで' },
  activitiesHint: {
    ja: 'ふだんの活動、続いている行事など。4,000字まで',
    en: 'What the group does regularly. Up to 4,000 characters',
    easy: 'いつも して いる こと',
  },
  fieldsHint: {
    ja: 'あてはまるものをいくつでも選べます（NPO法の20分野）',
    en: 'As many as apply (the 20 fields of the NPO law)',
    easy: 'いくつでも えらべます',
  },
  meetsHint: {
    ja: '例：毎月第2土曜の午前、中央公民館',
    en: 'For example: second Saturday mornings',
    easy: '例：毎月 第2土曜日',
  },
  feeHint: { ja: '例：年2,000円、なし', en: 'For example: 2,000 yen a year, none', easy: '例：1年 2,000円' },
  membersUnit: { ja: '人', en: 'people', easy: '人' },
  citizensHint: {
    ja: '会員のうち、市内に住む・働く・学ぶ人の数',
    en: 'How many of them live, work or study in the city',
    easy: '市に 住む・働く・学ぶ 人の 数',
  },
  recruitingLabel: {
    ja: '仲間や参加者を募集しています',
    en: 'We are looking for members or participants',
    easy: '人を さがして います',
  },
  recruitingYes: { ja: '募集しています', en: 'Yes', easy: 'さがして います' },
  recruitingNo: { ja: '募集していません', en: 'No', easy: 'さがして いません' },
  recruitingHint: {
    ja: 'どんな人を、何のために。例：月1回、子どもの見守りを手伝ってくださる方',
    en: 'Whom, and for what',
    easy: 'どんな 人を さがして いますか',
  },
  roster: {
    ja: '名簿では、会員{members}人、そのうち市民{citizens}人です',
    en: 'The roster counts {members} members, {citizens} of them citizens',
    easy: '名簿では 会員 {members}人、市の 人 {citizens}人です',
  },
  rosterUse: { ja: '名簿の人数を使う', en: 'Use these numbers', easy: 'この 数を つかう' },
  term: { ja: '任期', en: 'Term', easy: '期間' },
  dayHint: { ja: '例：2026年4月1日、令和8年4月', en: 'For example 2026-04-01', easy: '例：2026年4月1日' },
  authorIs: { ja: 'この申請を書いているあなたは', en: 'You, who write this paper, are', easy: 'あなたは' },
  authorHint: {
    ja: '代表者の方は、登録されると、代表者として手続きができるようになります。',
    en: 'A representative can act as such once the group is registered.',
    easy: '代表者は 登録の 後に 手続きが できます。',
  },
  authorRepresentative: { ja: '代表者本人です', en: 'the representative', easy: '代表者です' },
  authorOther: {
    ja: '代表者から任された会員です',
    en: 'a member asked by the representative',
    easy: '代表者では ありません',
  },
  contactHint: {
    ja: '電話、メールなど、センターから連絡のとれるものを1つは書いてください。',
    en: 'At least one way in which the centre reaches the group.',
    easy: '電話か メールを 1つは 書いて ください。',
  },
  contactKind: { ja: '種類', en: 'Kind', easy: '種類' },
  contactLabelHint: { ja: '例：事務局', en: 'For example: secretary', easy: '例：事務局' },
  base: { ja: '活動の拠点', en: 'Base', easy: '活動の 場所' },
  baseHint: {
    ja: '住所は、次のページで選ばないかぎり公開されません。',
    en: 'The address is not public unless you choose so on the next page.',
    easy: '住所は えらばないと 見せません。',
  },
  where: { ja: '地域・日時・会費', en: 'Where, when, fee', easy: '場所・日・お金' },
  papersTitle: { ja: '書類', en: 'Papers', easy: '書類' },
  web: { ja: 'インターネット', en: 'On the web', easy: 'インターネット' },
  readyPapers: { ja: '用意できている書類', en: 'Papers that are ready', easy: 'ある 書類' },
  readyHint: {
    ja: 'はじめての登録では、書類はセンターへお持ちいただくか、お送りください。登録されると「団体の書類」に入れておけるようになり、次からは出し直さずに済みます。',
    en: 'For a first registration please bring or send them to the centre. Once registered, you keep them in one place and need not hand them in again.',
    easy: '書類は センターに 持って きて ください。登録の 後は 入れて おく ことが できます。',
  },
  noPapers: {
    ja: 'この手続きで必要な書類はありません。',
    en: 'No papers are needed for this.',
    easy: '書類は いりません。',
  },
  passportMissing: {
    ja: 'まだありません：{paper}',
    en: 'Still missing: {paper}',
    easy: 'まだ ありません：{paper}',
  },
  passportThere: { ja: 'そろっています：{paper}', en: 'There: {paper}', easy: 'あります：{paper}' },
  passportOpen: { ja: '「団体の書類」を開く', en: "Open the group's papers", easy: '書類を 見る' },
  declared: { ja: '団体として確かめたこと', en: 'What the group declares', easy: '約束する こと' },
  declaredHint: {
    ja: '1つずつ読んで、そのとおりであれば印をつけてください。',
    en: 'Please read each and tick it if it is so.',
    easy: '読んで、そうなら しるしを つけて ください。',
  },
  recommended: { ja: 'おすすめ', en: 'recommended', easy: 'おすすめ' },
  empty: { ja: '（書いていません）', en: '(empty)', easy: '（書いて いません）' },
  mend: { ja: '直す', en: 'Change', easy: '直す' },
  choose: { ja: '選んでください', en: 'Please choose', easy: 'えらんで ください' },
  noArea: { ja: '市全体・決まっていない', en: 'The whole city, or none in particular', easy: '市の 全部' },
} as const satisfies Record<string, Text>;

/** Errors beside those of the facts. */
export const FORM_ERRORS = {
  no_representative: {
    ja: '代表者の名前を、役員に書いてください',
    en: 'Please name the representative among the officers',
    easy: '代表者の 名前を 書いて ください',
  },
  no_contact: {
    ja: '連絡先を1つ以上書いてください',
    en: 'Please give at least one contact',
    easy: '連絡先を 1つは 書いて ください',
  },
  declare: {
    ja: '団体として確かめることのすべてに印をつけてください。そのとおりでないことがあれば、センターにご相談ください',
    en: 'Please tick every declaration; if one does not hold, ask the centre',
    easy: '約束する ことに しるしを つけて ください',
  },
} as const satisfies Record<string, Text>;
