import {
  type EligibilityRule,
  type ProgrammeRules,
  unsetRules,
  type Words,
} from '#pillars/2-funding/grant-rules/index.ts';

/** A course with the rules that could be read of it; what could not be read is null, and stays so. */
export type DemoCourse = { readonly key: string; readonly name: Words; readonly rules: ProgrammeRules };

const PAGE_OF_2023 = '市のホームページ（令和5年3月27日）';
const PAGE_OF_2024 = '市のホームページ（令和6年4月25日）';
const PRESS_OF_2024 = '記者発表資料（令和6年4月2日）';
const GUIDELINE = '第二次指針（案）';

/** Rules that two courses share; the keys begin with the course's own letters. */
function baseRules(prefix: string, source: string): EligibilityRule[] {
  return [
    {
      key: `${prefix}_base`,
      kind: 'in_city_base',
      params: {},
      sentence: {
        ja: '市内に、活動の拠点か連絡のつく場所があります',
        en: 'It has a base or a place of contact in the city',
        easy: '市の 中に 活動や 連絡の 場所が あります',
      },
      source,
    },
    {
      key: `${prefix}_public_interest`,
      kind: 'public_interest',
      params: {},
      sentence: {
        ja: '活動が、会員だけでなく広く人々や地域のためになります',
        en: 'Its work is for the public, not for its members alone',
        easy: '活動は みんなの ために なります',
      },
      source,
    },
    {
      key: `${prefix}_open`,
      kind: 'open',
      params: {},
      sentence: {
        ja: '活動が公開されていて、参加したい人に開かれています',
        en: 'Its work is open to whoever wants to take part',
        easy: 'だれでも 参加できます',
      },
      source,
    },
  ];
}

function registeredRule(prefix: string, source: string): EligibilityRule {
  return {
    key: `${prefix}_registered`,
    kind: 'registered',
    params: {},
    sentence: {
      ja: '市民活動センターに利用登録をしています',
      en: 'It is registered with the civic activity centre',
      easy: '市民活動センターに 登録して います',
    },
    source,
    remedy: {
      by: 'application',
      words: {
        ja: '申請するときまでに利用登録をすれば申請できます',
        en: 'It may register by the time it applies',
        easy: '申しこむ ときまでに 登録すれば だいじょうぶです',
      },
    },
  };
}

function subsidyRule(prefix: string): EligibilityRule {
  return {
    key: `${prefix}_no_other_subsidy`,
    kind: 'no_other_subsidy',
    params: {},
    sentence: {
      ja: 'ほかの補助金を受けていません',
      en: 'It receives no other subsidy',
      easy: 'ほかの 補助金を もらって いません',
    },
    source: GUIDELINE,
    note: {
      ja: 'どのコースに求める条件かは確かめられていません。見直しが検討されています',
      en: 'For which course this is asked could not be verified; it is under reconsideration',
      easy: 'どの コースの きまりか わかりません。かえるか 考えて います',
    },
  };
}

const citizens = (prefix: string, number: number, source: string): EligibilityRule => ({
  key: `${prefix}_citizens`,
  kind: 'min_citizens',
  params: { number },
  sentence: {
    ja: `会員に、市内に住む・働く・学ぶ人が${number}人以上います`,
    en: `At least ${number} members live, work or study in the city`,
    easy: `市に 住む・働く・学ぶ 会員が ${number}人 以上 います`,
  },
  source,
});

const PROJECT_RULES = (prefix: string, source: string) => [
  {
    key: `${prefix}_in_city`,
    sentence: {
      ja: '市内で行う事業です（新しい施設の整備は除きます）',
      en: 'The project takes place in the city, and builds no new facility',
      easy: '市の 中で する 事業です（建物を 作る ことは できません）',
    },
    source,
  },
  {
    key: `${prefix}_issue`,
    sentence: {
      ja: '地域や社会の課題の解決に役立つ事業です',
      en: 'The project helps with an issue of the area or of society',
      easy: '町や 社会の こまった ことを よく する 事業です',
    },
    source,
  },
];

const STARTUP_NAME: Words = { ja: 'スタートアップコース', en: 'Start-up course', easy: 'はじめての コース' };
const STARTUP: ProgrammeRules = {
  ...unsetRules(STARTUP_NAME, 'subsidy'),
  purpose: {
    ja: '活動を始めて間もない団体の事業を応援します',
    en: 'Supports projects of groups that have just begun',
    easy: 'はじめた ばかりの 団体を 応援します',
  },
  caps: { perProjectYen: 100_000, perYearYen: null, byAwardYen: null, totalYen: null },
  eligibility: [
    ...baseRules('su', PAGE_OF_2023),
    citizens('su', 3, PAGE_OF_2023),
    {
      key: 'su_young',
      kind: 'max_years_since_founding',
      params: { number: 3 },
      sentence: {
        ja: '申請の日に、設立から3年以内です',
        en: 'It was founded no more than 3 years before the day of the application',
        easy: '申しこむ 日に、できてから 3年 以内です',
      },
      source: PAGE_OF_2023,
    },
    {
      key: 'su_bylaws',
      kind: 'bylaws',
      params: {},
      sentence: {
        ja: '規約や会則によって運営しています',
        en: 'It is run by bylaws',
        easy: '規約（団体の きまり）が あります',
      },
      source: PAGE_OF_2023,
      remedy: {
        by: 'start',
        words: {
          ja: '申請のときにまだなければ、事業を始めるまでに作れば申請できます',
          en: 'It may make them before the project starts',
          easy: '事業を はじめる までに 作れば だいじょうぶです',
        },
      },
    },
    registeredRule('su', PAGE_OF_2023),
    subsidyRule('su'),
  ],
  projectRules: PROJECT_RULES('su', PAGE_OF_2023),
};

const COLLABORATION_NAME: Words = {
  ja: '協働コース',
  en: 'Collaboration course',
  easy: '市と いっしょの コース',
};
const COLLABORATION: ProgrammeRules = {
  ...unsetRules(COLLABORATION_NAME, 'contribution'),
  purpose: {
    ja: '団体と市が役割を分け合い、いっしょに課題に取り組む事業です',
    en: 'Groups and the city share the work on an issue',
    easy: '団体と 市が いっしょに する 事業です',
  },
  caps: { perProjectYen: null, perYearYen: 500_000, byAwardYen: null, totalYen: null },
  years: 3,
  executionYear: 'next',
  eligibility: [
    ...baseRules('co', PAGE_OF_2024),
    {
      key: 'co_officers',
      kind: 'min_officers',
      params: { number: 3 },
      sentence: {
        ja: '代表者を含めて3人以上の役員がいます',
        en: 'It has at least 3 officers, the representative among them',
        easy: '代表者も 入れて 役員が 3人 以上 います',
      },
      source: PAGE_OF_2024,
    },
    citizens('co', 5, PAGE_OF_2024),
    {
      key: 'co_active',
      kind: 'min_years_active',
      params: { number: 1 },
      sentence: {
        ja: '1年以上、活動を続けています',
        en: 'It has been active for at least 1 year',
        easy: '1年 以上 活動して います',
      },
      source: PAGE_OF_2024,
    },
    {
      key: 'co_bylaws',
      kind: 'bylaws',
      params: {},
      sentence: {
        ja: '会則や規約によって運営しています',
        en: 'It is run by bylaws',
        easy: '規約（団体の きまり）が あります',
      },
      source: PAGE_OF_2024,
    },
    {
      key: 'co_bookkeeping',
      kind: 'bookkeeping',
      params: {},
      sentence: {
        ja: '予算と決算の事務をきちんと行っています',
        en: 'It keeps its budgets and accounts properly',
        easy: 'お金の 計画と 記録を きちんと して います',
      },
      source: PAGE_OF_2024,
    },
    registeredRule('co', PAGE_OF_2024),
    {
      key: 'co_nonprofit',
      kind: 'nonprofit',
      params: {},
      sentence: {
        ja: '営利を目的としない組織です',
        en: 'It is not run for profit',
        easy: 'もうける ための 団体では ありません',
      },
      source: PAGE_OF_2024,
    },
    {
      key: 'co_not_awarded',
      kind: 'not_awarded_since',
      params: { number: 2024, courseKey: 'collaboration' },
      sentence: {
        ja: '令和6年度から後に、協働コースに採択されていません',
        en: 'It has not been awarded in the collaboration course since fiscal 2024',
        easy: '2024年度から あとに、この コースに えらばれて いません',
      },
      source: PAGE_OF_2024,
    },
    subsidyRule('co'),
  ],
  projectRules: PROJECT_RULES('co', PAGE_OF_2024),
};

const VITALIZATION_NAME: Words = {
  ja: '地域活性化コース',
  en: 'Local vitality course',
  easy: '町を 元気に する コース',
};
/** What is asked of the groups themselves could not be read. */
const VITALIZATION: ProgrammeRules = {
  ...unsetRules(VITALIZATION_NAME, 'subsidy'),
  purpose: {
    ja: '団体が自ら運営して、社会の課題に取り組む事業を応援します',
    en: 'Supports projects that groups run by themselves for an issue of society',
    easy: '団体が 自分で する 事業を 応援します',
  },
  fundedBy: 'fund',
  caps: {
    perProjectYen: null,
    perYearYen: null,
    byAwardYen: { '1': 300_000, '2': 150_000 },
    totalYen: null,
  },
  years: 1,
  executionYear: 'next',
  counts: { awardsPerGroup: 2, awardsPerYear: null },
  projectRules: [
    {
      key: 'vi_own',
      sentence: {
        ja: '団体が自主的に運営し、社会の課題の解決に役立つ事業です',
        en: 'The group runs the project by itself, for an issue of society',
        easy: '団体が 自分で する、社会の ための 事業です',
      },
      source: PRESS_OF_2024,
    },
  ],
};

/** The three courses as they were published for fiscal 2024; later years begin with the same. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  { key: 'startup', name: STARTUP_NAME, rules: STARTUP },
  { key: 'collaboration', name: COLLABORATION_NAME, rules: COLLABORATION },
  { key: 'vitalization', name: VITALIZATION_NAME, rules: VITALIZATION },
];
/** The fiscal years for which they are planted. */
export const DEMO_COURSE_YEARS = [2024, 2025, 2026] as const;
