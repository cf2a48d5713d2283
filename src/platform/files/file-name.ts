const LONGEST = 180;
/** Control characters, and those that turn the direction of reading so that `fdp.exe` looks like `exe.pdf`. */
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The name that somebody gave, without the folder of their own machine and without what cannot be seen. */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(UNSEEN, '').trim();
  const letters = [...name];
  if (letters.length <= LONGEST) return name === '' ? 'file' : name;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  return letters.slice(0, LONGEST - ending.length).join('') + ending;
}

/** Hands the name to the browser in both spellings: a plain one for the old, UTF-8 for all others (RFC 6266). */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${coded}`;
}
