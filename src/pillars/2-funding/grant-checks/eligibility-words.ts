import type { Text } from '#kernel/words.ts';
import type { EligibilityKind } from '#pillars/2-funding/grant-rules/index.ts';

/** Why a group cannot apply, by what the rule asks, and what it can do. */
export const NOT_ELIGIBLE: Readonly<Record<`grants.not_eligible.${EligibilityKind}`, Text>> = {
  'grants.not_eligible.in_city_base': {
    ja: '活動の拠点が市内にあることが条件です。団体の情報の「地域」が違っているときは、直してから送ってください。',
    en: 'The group must be based in the city. If its area is wrong in the register, mend it first.',
    easy: '団体は 市の 中に ある ことが 条件です。',
  },
  'grants.not_eligible.public_interest': {
    ja: '公益のための活動であることが条件です。申請書の答えを確かめてください。',
    en: 'The activity must be for the public good. Please check your answer.',
    easy: 'みんなの ための 活動が 条件です。',
  },
  'grants.not_eligible.open': {
    ja: 'だれにでも開かれた団体であることが条件です。申請書の答えを確かめてください。',
    en: 'The group must be open to everybody. Please check your answer.',
    easy: 'だれでも 入る ことが できる 団体が 条件です。',
  },
  'grants.not_eligible.min_citizens': {
    ja: '市民（市内に住む・働く・学ぶ人）の会員の人数が足りません。名簿の人数が古いときは、団体カルテで直してください。',
    en: 'There are too few citizens among the members. If the roster is old, mend it in the passport.',
    easy: '市民の 会員が たりません。',
  },
  'grants.not_eligible.max_years_since_founding': {
    ja: '設立からの年数が、このコースの対象を超えています。ほかのコースの条件をご覧ください。',
    en: 'The group is older than this course allows. Please look at the other courses.',
    easy: '団体が できてから 長いです。ほかの コースを 見て ください。',
  },
  'grants.not_eligible.min_years_active': {
    ja: '活動の年数が、このコースの条件に足りません。ほかのコースの条件をご覧ください。',
    en: 'The group has not been active for long enough. Please look at the other courses.',
    easy: '活動の 年が たりません。',
  },
  'grants.not_eligible.min_officers': {
    ja: '役員の人数が足りません。登録の役員が古いときは、変更の届けで直してください。',
    en: 'There are too few officers. If the register is old, please change it.',
    easy: '役員の 人数が たりません。',
  },
  'grants.not_eligible.bylaws': {
    ja: '規約（会則）が必要です。団体カルテに規約を加えてから送ってください。',
    en: 'Bylaws are needed. Please add them to the passport of the group.',
    easy: '規約（きまり）が 必要です。',
  },
  'grants.not_eligible.bookkeeping': {
    ja: '会計の記録をつけていることが条件です。申請書の答えを確かめてください。',
    en: 'The group must keep accounts. Please check your answer.',
    easy: 'お金の 記録が 必要です。',
  },
  'grants.not_eligible.registered': {
    ja: '市民活動団体として登録していることが条件です。登録・更新をすませてから送ってください。',
    en: 'The group must be registered. Please register or renew first.',
    easy: '団体の 登録が 必要です。',
  },
  'grants.not_eligible.nonprofit': {
    ja: '営利を目的としない団体であることが条件です。',
    en: 'The group must not work for profit.',
    easy: 'もうける ための 団体は できません。',
  },
  'grants.not_eligible.not_awarded_since': {
    ja: '過去にこの助成を受けているため、今回は対象になりません。ほかのコースの条件をご覧ください。',
    en: 'The group has had this grant already. Please look at the other courses.',
    easy: '前に もらって いるので できません。',
  },
  'grants.not_eligible.awards_at_most': {
    ja: 'この助成を受けられる回数に達しています。ほかのコースの条件をご覧ください。',
    en: 'The group has had this grant as often as it may.',
    easy: 'もらえる 回数を こえて います。',
  },
  'grants.not_eligible.no_other_subsidy': {
    ja: '同じ事業に市のほかの補助を受けていないことが条件です。申請書の答えを確かめてください。',
    en: 'The project may have no other subsidy of the city. Please check your answer.',
    easy: 'ほかの 補助を もらって いると できません。',
  },
  'grants.not_eligible.declared': {
    ja: '申請書で確かめる条件のうち、満たしていないものがあります。申請書の答えを確かめてください。',
    en: 'A condition that the form asks about is not met. Please check your answers.',
    easy: '条件に 合わない ことが あります。',
  },
};
