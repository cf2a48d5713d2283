type Numbered = { readonly id: string; readonly fiscalYear: number; readonly number: number | null };

/** How people name an application: E2026-012 once it was sent, before that the id in its address. */
export const applicationCode = ({ id, fiscalYear, number }: Numbered): string =>
  number === null ? id : codeFor(fiscalYear, number);

export const codeFor = (fiscalYear: number, number: number): string =>
  `E${fiscalYear}-${String(number).padStart(3, '0')}`;

const CODE = /^E(\d{4})-(\d{3,7})$/i;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The pattern of both in a route. */
export const CODE_IN_PATH = ':code{(?:E\\d{4}-\\d{3,7}|[0-9a-f-]{36})}';

/** What a code in an address names; nothing when it is none. */
export function readCode(
  code: string,
): { readonly fiscalYear: number; readonly number: number } | { readonly id: string } | undefined {
  const text = code.normalize('NFKC').trim();
  const match = CODE.exec(text);
  if (match) return { fiscalYear: Number(match[1]), number: Number(match[2]) };
  return ID.test(text) ? { id: text } : undefined;
}
