import type { Role } from '#kernel/actor.ts';
import type { Lang, Text } from '#kernel/words.ts';

/** The eight roles as people read them. */
export const ROLE_WORDS = {
  visitor: { ja: '市民等', en: 'Visitor', easy: '市民（しみん）など' },
  group_member: { ja: '市民活動団体等', en: 'Group member', easy: '団体（だんたい）の 人（ひと）' },
  centre_staff: { ja: 'NPOセンター', en: 'Centre staff', easy: 'NPOセンターの 人（ひと）' },
  coordinator: { ja: '市民活動コーディネーター', en: 'Coordinator', easy: 'コーディネーター' },
  department_officer: {
    ja: '各課',
    en: 'Department officer',
    easy: '市役所（しやくしょ）の 課（か）の 人（ひと）',
  },
  programme_officer: {
    ja: '市民活動担当課',
    en: 'Programme officer',
    easy: '市民活動（しみんかつどう）を 担当（たんとう）する 人（ひと）',
  },
  committee_member: {
    ja: '市民活動推進委員会',
    en: 'Committee member',
    easy: '委員会（いいんかい）の 人（ひと）',
  },
  administrator: { ja: '管理者', en: 'Administrator', easy: '管理（かんり）する 人（ひと）' },
} as const satisfies Record<Role, Text>;

/** The languages of the interface, as a form names them. */
export const LANG_WORDS = {
  ja: { ja: '日本語', en: 'Japanese', easy: '日本語（にほんご）' },
  en: { ja: '英語', en: 'English', easy: '英語（えいご）' },
  easy: { ja: 'やさしい日本語', en: 'Easy Japanese', easy: 'やさしい 日本語（にほんご）' },
} as const satisfies Record<Lang, Text>;
