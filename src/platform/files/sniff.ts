import { fileTypeFromBuffer } from 'file-type';
import type { FileRefusal } from './files.ts';
import type { FileKind } from './purposes.ts';
import { checkArchive } from './zip.ts';

export type Sniffed =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly code: FileRefusal };

const KIND_OF = new Map<string, FileKind>([
  ['pdf', 'pdf'],
  ['png', 'png'],
  ['jpg', 'jpeg'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
]);
const MACRO_TYPES = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'potm', 'ppsm']);
const MACRO_NAME = /\.(docm|dotm|xlsm|xltm|xlsb|xlam|pptm|potm|ppsm)$/i;

/** Beginnings by which a text is a page, a drawing or a program rather than words. */
const MARKUP = /^\s*<(!doctype|html|svg|\?xml|script|head|body|iframe)\b/i;
const SCRIPT = /^(#!|<\?php)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text must not hold
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** What a file really is, by its content. The name must say the same, so that nobody opens what they did not expect. */
export async function sniff(bytes: Uint8Array, name: string): Promise<Sniffed> {
  if (bytes.length === 0) return { ok: false, code: 'files.empty' };
  if (MACRO_NAME.test(name)) return { ok: false, code: 'files.macros' };
  const archive = checkArchive(bytes);
  if (archive !== undefined) return { ok: false, code: archive };
  // The first bytes of UTF-16 text look like those of a sound file.
  const type = hasUtf16Mark(bytes) ? undefined : await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type && MACRO_TYPES.has(type.ext)) return { ok: false, code: 'files.macros' };
  const kind = type ? KIND_OF.get(type.ext) : textKind(bytes, name);
  if (kind === undefined) return { ok: false, code: 'files.wrong_kind' };
  return kind === kindOfName(name)
    ? { ok: true, kind }
    : { ok: false, code: 'files.name_and_content_differ' };
}

function kindOfName(name: string): FileKind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'jpg') return 'jpeg';
  const kinds: readonly FileKind[] = ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'csv', 'txt'];
  return kinds.find((kind) => kind === ending);
}

/** CSV and plain text look alike: whichever the name says, when the content is text throughout. */
function textKind(bytes: Uint8Array, name: string): FileKind | undefined {
  const text = decodeText(bytes);
  if (text === undefined || CONTROLS.test(text) || MARKUP.test(text) || SCRIPT.test(text)) return undefined;
  return kindOfName(name) === 'csv' ? 'csv' : 'txt';
}

/** The words of a text file in one of the encodings in use in Japan; nothing when any byte fits none of them. */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return undefined;
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (!hasUtf16Mark(bytes)) return ['utf-8', 'shift_jis'];
  return bytes[0] === 0xff ? ['utf-16le'] : ['utf-16be'];
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
