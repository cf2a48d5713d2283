import { z } from 'zod';
import { type ContactKind, WEB_CONTACTS } from './rules/posts.ts';

/** Characters that nobody sees and that turn or hide what is read: bidirectional marks and controls. */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text must not hold
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
/** What no form sends, however long the text may be: the rest is not even looked at. */
const MOST_UNITS = 40_000;

const lengthOf = (text: string) => [...text].length;

const text = (max: number) =>
  z
    .string('required')
    .max(MOST_UNITS, `too_long:${max}`)
    .transform((v) => v.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((v) => !HIDDEN.test(v) && !CONTROLS.test(v), 'hidden_marks')
    .refine((v) => lengthOf(v) <= max, `too_long:${max}`);

/** A text of one line; line breaks become spaces. */
export const oneLine = (max: number) => text(max).transform((v) => v.replace(/\s*\n\s*/g, ' '));

/** A text of several lines, with at most one empty line in a row. */
export const severalLines = (max: number) => text(max).transform((v) => v.replace(/\n{3,}/g, '\n\n'));

/** Words by which people say that there is none. */
const NONE = new Set(['なし', '無し', '無', 'ー', '-', '―', 'none', 'n/a']);

/** The address of a web page when it is one that may be a link: http or https, nothing else; `www.` is completed. */
function webOf(typed: string): string | undefined {
  const address = typed.normalize('NFKC').trim();
  try {
    const url = new URL(/^www\./i.test(address) ? `https://${address}` : address);
    const isWeb = /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '';
    return isWeb && url.href.length <= 500 ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A web address or nothing. */
export const webAddress = z
  .string()
  .max(2_000, 'web')
  .transform((typed, context) => {
    const bare = typed.normalize('NFKC').trim();
    if (bare === '' || NONE.has(bare.toLowerCase())) return '';
    const address = webOf(bare);
    if (address !== undefined) return address;
    context.addIssue({ code: 'custom', message: 'web' });
    return z.NEVER;
  });

const PHONE = /^\+?[0-9][0-9()-]{8,18}[0-9]$/;
const MAIL = z.email().max(254);

type Value = { ok: true; value: string } | { ok: false; message: string };

/** What may stand for a contact of a kind: a telephone number, an address, a web page. */
export function contactValue(kind: ContactKind, typed: string): Value {
  const value = typed.normalize('NFKC').trim();
  if (value === '') return { ok: false, message: 'required' };
  if (WEB_CONTACTS.includes(kind)) {
    const address = webOf(value);
    return address === undefined || address.length > 300
      ? { ok: false, message: 'web' }
      : { ok: true, value: address };
  }
  if (kind === 'mail')
    return MAIL.safeParse(value).success ? { ok: true, value } : { ok: false, message: 'mail' };
  if (kind === 'post') {
    const line = oneLine(300).safeParse(typed);
    return line.success ? { ok: true, value: line.data } : { ok: false, message: 'too_long:300' };
  }
  const figures = value.replace(/[‐-―−ー]/g, '-').replace(/\s/g, '');
  return PHONE.test(figures) ? { ok: true, value: figures } : { ok: false, message: 'phone' };
}
