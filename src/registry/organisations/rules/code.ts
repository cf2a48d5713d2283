/** The number of an organisation as people read it: G00012. It begins with a letter, so that no spreadsheet takes it for a number. */
export function codeOf(number: number): string {
  return `G${String(number).padStart(5, '0')}`;
}

/** The number that a code stands for; nothing when it is none. Full-width letters and missing zeros are forgiven. */
export function numberOf(code: string): number | undefined {
  const digits = /^G0*([1-9]\d{0,8})$/i.exec(code.normalize('NFKC').trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
