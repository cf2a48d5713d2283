/** The languages of the interface: Japanese, English, and easy Japanese (やさしい日本語). */
export const LANGS = ['ja', 'en', 'easy'] as const;
export type Lang = (typeof LANGS)[number];

/** One thing that a person reads, written (not derived) in each language. */
export type Text = { readonly ja: string; readonly en: string; readonly easy: string };

/** What fills the {names} in a text. */
export type Params = Readonly<Record<string, string | number>>;

/** The text in the reader's language, its {names} filled; a name without a value stays visible. */
export function say(lang: Lang, text: Text, params?: Params): string {
  const words = text[lang];
  if (params === undefined) return words;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The value of `<html lang>`: easy Japanese is still Japanese. */
export function htmlLang(lang: Lang): 'ja' | 'en' {
  return lang === 'en' ? 'en' : 'ja';
}

/** True when the value names one of the interface languages. */
export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}
