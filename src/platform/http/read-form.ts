import type { Context } from 'hono';
import { z } from 'zod';

export type FieldErrors = Record<string, string[]>;
/** What was typed, by field name; a name that was sent several times holds a list. */
export type Sent = Record<string, string | File | (string | File)[]>;
export type Read<T> = { ok: true; value: T; sent: Sent } | { ok: false; sent: Sent; errors: FieldErrors };

/** Reads a posted form once, at the edge. What was typed comes back with the errors, so nobody types twice. */
export async function readForm<T>(c: Context, schema: z.ZodType<T>): Promise<Read<T>> {
  const body = (await c.req.parseBody({ all: true })) as Sent;
  const sent = Object.fromEntries(Object.entries(body).filter(([name]) => name !== '__proto__'));
  const parsed = schema.safeParse(sent);
  if (parsed.success) return { ok: true, value: parsed.data, sent };
  return { ok: false, sent, errors: z.flattenError(parsed.error).fieldErrors as FieldErrors };
}

/** The text that was typed into a field, to be put back into it; files never come back. */
export function typed(sent: Sent, name: string): string {
  const value = sent[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : '';
}

/** The text of every field, to draw the same page again with what was typed. */
export const typedFields = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.keys(sent).map((name) => [name, typed(sent, name)]));
