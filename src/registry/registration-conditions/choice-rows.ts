import { type Lang, say } from '#kernel/words.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { typed } from '#platform/http/read-form.ts';
import { choiceForm } from './forms.ts';
import type { ChoiceList, ChoiceRow } from './pages/choices-page.tsx';
import { RULES, RULES_ERRORS } from './words.ts';

const MOST_ROWS = 200;

/** The rows as they were typed; rows in which nothing stands are gone. */
export function rowsSent(sent: Sent, list: ChoiceList): ChoiceRow[] {
  const indices = Object.keys(sent).flatMap((name) => {
    const match = new RegExp(`^${list}\\.(\\d{1,3})\\.code$`).exec(name);
    return match ? [Number(match[1])] : [];
  });
  const cell = (index: number, column: string) => typed(sent, `${list}.${index}.${column}`);
  return (
    indices
      .toSorted((a, b) => a - b)
      .slice(0, MOST_ROWS)
      .map((index) => ({
        code: cell(index, 'code'),
        name: cell(index, 'name'),
        place: cell(index, 'place'),
        centre: cell(index, 'centre'),
      }))
      .filter(({ code, name }) => `${code}${name}`.trim() !== '')
      // Taking the name out of a row takes the row out.
      .filter(({ name }) => name.trim() !== '')
  );
}

/** What the rows say, in the order of their numbers, or what is wrong at which cell. */
export function readRows(lang: Lang, list: ChoiceList, rows: readonly ChoiceRow[]) {
  const errors: Record<string, string> = {};
  const note = (index: number, column: string, code: keyof typeof RULES_ERRORS) => {
    errors[`${list}.${index}.${column}`] = say(lang, RULES_ERRORS[code], {
      field: say(lang, RULES.row, { n: index + 1 }),
    });
  };
  const codes = new Set<string>();
  const read = rows.flatMap((row, index) => {
    const parsed = choiceForm.safeParse(row);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) {
        const code = message.split(':')[0] ?? '';
        note(index, String(path[0]), code in RULES_ERRORS ? (code as keyof typeof RULES_ERRORS) : 'name');
      }
      return [];
    }
    if (codes.has(parsed.data.code)) note(index, 'code', 'twice');
    codes.add(parsed.data.code);
    return [parsed.data];
  });
  const ordered = read.toSorted((a, b) => a.place - b.place);
  return Object.keys(errors).length > 0
    ? { ok: false as const, errors }
    : { ok: true as const, rows: ordered };
}

/** Latitude and longitude of a centre that was typed as 35.3,139.5. */
export function centreOf(typedCentre: string): { latitude: number | null; longitude: number | null } {
  const [latitude, longitude] = typedCentre.split(',').map(Number);
  return latitude === undefined || longitude === undefined
    ? { latitude: null, longitude: null }
    : { latitude, longitude };
}
