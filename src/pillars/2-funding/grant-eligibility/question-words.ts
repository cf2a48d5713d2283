import type { Text } from '#kernel/words.ts';
import type { EligibilityKind } from '#pillars/2-funding/grant-rules/index.ts';
import type { QuestionName } from './rules/questions.ts';

type Question = { readonly label: Text; readonly hint: Text };
export const QUESTION_WORDS: Readonly<Record<QuestionName, Question>> = {
  base: {
    label: {
      ja: '市内に活動の拠点か連絡のつく場所がありますか',
      en: 'Is there a base or a contact in the city?',
      easy: '市の 中に 場所が ありますか',
    },
    hint: {
      ja: '代表者や会員の自宅でもかまいません',
      en: 'The home of a member will do',
      easy: '会員の 家でも だいじょうぶです',
    },
  },
  public_interest: {
    label: {
      ja: '会員だけでなく、広く人々や地域のためになる活動ですか',
      en: 'Is the work for the public, not for members alone?',
      easy: 'みんなの ための 活動ですか',
    },
    hint: {
      ja: '例：子どもの居場所づくり、川の清掃。会員どうしの趣味の集まりは「いいえ」です',
      en: 'A hobby among members alone is a no',
      easy: '会員だけの 趣味は 「いいえ」です',
    },
  },
  open: {
    label: {
      ja: '活動を公開し、参加したい人を受け入れていますか',
      en: 'Is the work public, and open to newcomers?',
      easy: 'だれでも 参加できますか',
    },
    hint: {
      ja: '定員や年齢などの決まりがあってもかまいません',
      en: 'Limits of number or age are fine',
      easy: '人数の きまりが あっても だいじょうぶです',
    },
  },
  citizens: {
    label: {
      ja: '市内に住む・働く・学ぶ会員は何人ですか',
      en: 'How many members live, work or study in the city?',
      easy: '市に 住む・働く・学ぶ 会員は 何人ですか',
    },
    hint: { ja: '例：8', en: 'For example 8', easy: '例：8' },
  },
  officers: {
    label: {
      ja: '代表者を含めて、役員は何人ですか',
      en: 'How many officers, the representative included?',
      easy: '役員は 何人ですか（代表者も）',
    },
    hint: {
      ja: '代表、副代表、会計、監事などです',
      en: 'Representative, deputy, treasurer, auditor',
      easy: '代表、会計などです',
    },
  },
  founded: {
    label: {
      ja: '設立した日はいつですか',
      en: 'When was the group founded?',
      easy: '団体は いつ できましたか',
    },
    hint: {
      ja: '規約や登記の日です',
      en: 'The day of the bylaws or of the registry',
      easy: '規約を 作った 日です',
    },
  },
  active: {
    label: {
      ja: '活動を始めた日はいつですか',
      en: 'Since when has the group been active?',
      easy: 'いつから 活動して いますか',
    },
    hint: {
      ja: '続けて活動しているうちの、最初の日です。だいたいでかまいません',
      en: 'The first day of the work that has gone on since; roughly will do',
      easy: 'だいたいで だいじょうぶです',
    },
  },
  bylaws: {
    label: {
      ja: '規約や会則がありますか',
      en: 'Does the group have bylaws?',
      easy: '規約（団体の きまり）が ありますか',
    },
    hint: {
      ja: '1枚の簡単なものでもかまいません',
      en: 'A single page will do',
      easy: '1枚でも だいじょうぶです',
    },
  },
  bookkeeping: {
    label: {
      ja: '毎年、予算と決算を作っていますか',
      en: 'Does it make a budget and accounts each year?',
      easy: '毎年 予算と 決算を 作って いますか',
    },
    hint: {
      ja: '総会などで会員に示しているものです',
      en: 'As shown to the members',
      easy: '会員に 見せる ものです',
    },
  },
  registered: {
    label: {
      ja: '市民活動センターに利用登録をしていますか',
      en: 'Is it registered with the civic activity centre?',
      easy: '市民活動センターに 登録して いますか',
    },
    hint: {
      ja: '登録の更新が済んでいるかも確かめてください',
      en: 'Look whether the registration has been renewed',
      easy: '今年の 登録です',
    },
  },
  nonprofit: {
    label: {
      ja: '利益を会員で分けない、営利を目的としない団体ですか',
      en: 'Is it non-profit: no profit is shared out?',
      easy: 'もうけを 分けない 団体ですか',
    },
    hint: {
      ja: '参加費や謝礼を受け取っていてもかまいません',
      en: 'Fees for taking part are fine',
      easy: '参加費が あっても だいじょうぶです',
    },
  },
  awarded: {
    label: {
      ja: '{n}年度から後に、このコースに採択されたことがありますか',
      en: 'Has it been awarded in this course since fiscal {n}?',
      easy: '{n}年度から あとに、この コースに えらばれましたか',
    },
    hint: {
      ja: '申請して採択されなかったときは「いいえ」です',
      en: 'An application that was declined is a no',
      easy: 'えらばれなかった ときは 「いいえ」です',
    },
  },
  awards: {
    label: {
      ja: 'このコースにこれまで何回採択されましたか',
      en: 'How often has it been awarded in this course?',
      easy: 'この コースに 何回 えらばれましたか',
    },
    hint: { ja: 'なければ0', en: '0 if never', easy: 'なければ 0' },
  },
  subsidy: {
    label: {
      ja: 'ほかの補助金を受けていますか',
      en: 'Does it receive another subsidy?',
      easy: 'ほかの 補助金を もらって いますか',
    },
    hint: {
      ja: '国・県・市や民間からの補助金や助成金です。迷うときは「わからない」を選んでください',
      en: 'From the state, the prefecture, the city or a foundation',
      easy: '国・県・市などの お金です',
    },
  },
};

/** What can be done when a condition of this kind is not met or not known. */
export const REMEDY_WORDS: Readonly<Record<EligibilityKind, Text>> = {
  in_city_base: {
    ja: '市内に連絡のつく会員がいれば、その住所を拠点にできます。',
    en: 'The address of a member in the city may serve as the base.',
    easy: '市に 住む 会員の 家を 連絡先に できます。',
  },
  public_interest: {
    ja: '活動の対象や内容が広い人に届くかを、窓口で相談できます。',
    en: 'The office can talk with you about whom the work reaches.',
    easy: '市に 相談できます。',
  },
  open: {
    ja: '参加の案内を公開すると満たせます。団体のページでも案内できます。',
    en: 'Publish how people can take part, for example on your page here.',
    easy: '参加の しかたを みんなに 知らせて ください。',
  },
  min_citizens: {
    ja: '市内に住む・働く・学ぶ人に会員になってもらうと満たせます。',
    en: 'More members who live, work or study in the city are needed.',
    easy: '市に 住む・働く・学ぶ 会員を ふやして ください。',
  },
  min_officers: {
    ja: '総会などで役員を選び、登録の役員も直してください。',
    en: 'Elect officers, and record them in the register.',
    easy: '役員を えらんで ください。',
  },
  max_years_since_founding: {
    ja: '設立から年数がたった団体は、ほかのコースを見てください。',
    en: 'Older groups may look at another course.',
    easy: 'ほかの コースを 見て ください。',
  },
  min_years_active: {
    ja: '活動を続けて、年数がたってから申請できます。始めたばかりの団体向けのコースも見てください。',
    en: 'Apply when the group has been active long enough, or look at the course for new groups.',
    easy: 'もう少し 活動して から 申しこめます。',
  },
  bylaws: {
    ja: '規約を作り、団体カルテに入れてください。NPOセンターがひな形を用意しています。',
    en: 'Write bylaws and put them into the passport; the centre has a model.',
    easy: '規約を 作って ください。センターが 手つだいます。',
  },
  bookkeeping: {
    ja: '予算と決算を作り、団体カルテに入れてください。',
    en: 'Make a budget and accounts and put them into the passport.',
    easy: '予算と 決算を 作って ください。',
  },
  registered: {
    ja: '団体登録のページから登録できます。',
    en: 'Register on the page of registration.',
    easy: '登録の ページで 登録できます。',
  },
  nonprofit: {
    ja: '規約に、利益を分けないことを書いておくと示せます。',
    en: 'Say in the bylaws that profits are not shared out.',
    easy: '規約に 書いて ください。',
  },
  not_awarded_since: {
    ja: 'ほかのコースには申請できることがあります。',
    en: 'Another course may be open to you.',
    easy: 'ほかの コースを 見て ください。',
  },
  awards_at_most: {
    ja: 'ほかのコースには申請できることがあります。',
    en: 'Another course may be open to you.',
    easy: 'ほかの コースを 見て ください。',
  },
  no_other_subsidy: {
    ja: 'どの補助金が当たるかを、申請の前に窓口で確かめてください。',
    en: 'Ask the office which subsidies count before you apply.',
    easy: '申しこむ 前に 市に きいて ください。',
  },
  declared: {
    ja: '申請の前に窓口で確かめてください。',
    en: 'Ask the office before you apply.',
    easy: '申しこむ 前に 市に きいて ください。',
  },
};
