/** What a button of a section asks, beside saving. */
export type Pressed =
  | { readonly what: 'next' | 'leave' }
  /** More rows in a table: how many are drawn now. */
  | { readonly what: 'add'; readonly question: string; readonly drawn: number }
  /** One row less. */
  | { readonly what: 'remove'; readonly question: string; readonly index: number }
  /** One file less. */
  | { readonly what: 'drop'; readonly question: string; readonly index: number }
  /** The chosen file is put in, and one stays here. */
  | { readonly what: 'upload'; readonly question: string };

const ROW_BUTTON = /^(add|remove|drop|upload):([a-z][a-z0-9_]{0,39})(?::(\d{1,3}))?$/;

export function pressed(button: string): Pressed {
  const [, what, question = '', number = '0'] = ROW_BUTTON.exec(button) ?? [];
  const n = Number(number);
  if (what === 'add') return { what, question, drawn: n };
  if (what === 'remove' || what === 'drop') return { what, question, index: n };
  if (what === 'upload') return { what, question };
  return { what: button === 'leave' ? 'leave' : 'next' };
}

/** What was sent without one row of a table. */
export function withoutRow<T>(sent: Readonly<Record<string, T>>, question: string, index: number) {
  const start = `${question}.${index}.`;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith(start)));
}

/** How many rows of which table the address asks for: `rows=budget:8`. */
export function rowsAsked(query: string | undefined): { question: string; count: number } | undefined {
  const [, question, count] = /^([a-z][a-z0-9_]{0,39}):(\d{1,3})$/.exec(query ?? '') ?? [];
  return question === undefined ? undefined : { question, count: Number(count) };
}
