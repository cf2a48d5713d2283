/** What the log may know of a fault: enough to find the line of code, nothing of the people in the data. */
export type ErrorLine = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly sql?: string;
  readonly at?: string[];
  readonly cause?: ErrorLine;
};

type Fault = {
  name?: unknown;
  message?: unknown;
  stack?: unknown;
  code?: unknown;
  cause?: unknown;
  query?: unknown;
  params?: unknown;
  severity?: unknown;
  constraint?: unknown;
  table?: unknown;
  column?: unknown;
};

const LONGEST = 500;
const FRAMES = 8;
const CAUSES = 3;

/**
 * A fault without the values that it met. PostgreSQL quotes values in `detail` and often in its message, drizzle adds
 * all parameters to its own: of those only names and codes stay. Other messages lose what looks like an address,
 * a query string, a token or a long number.
 */
export function errorLine(fault: unknown, depth = 0): ErrorLine {
  if (typeof fault !== 'object' || fault === null)
    return { type: typeof fault, message: scrub(String(fault)) };
  const error = fault as Fault;
  const frames = framesOf(error.stack);
  return {
    type: typeof error.name === 'string' ? error.name : 'Error',
    message: messageOf(error),
    ...named(error, 'code'),
    ...named(error, 'constraint'),
    ...named(error, 'table'),
    ...named(error, 'column'),
    ...(isDrizzleFault(error) ? { sql: scrub(withoutLiterals(String(error.query))) } : {}),
    ...(frames.length > 0 ? { at: frames } : {}),
    ...(error.cause !== undefined && depth < CAUSES ? { cause: errorLine(error.cause, depth + 1) } : {}),
  };
}

function messageOf(error: Fault): string {
  if (isDrizzleFault(error)) return 'a query failed';
  if (typeof error.severity === 'string') return 'the database refused';
  return scrub(typeof error.message === 'string' ? error.message : '');
}

function isDrizzleFault(error: Fault): boolean {
  return typeof error.query === 'string' && error.params !== undefined;
}

function withoutLiterals(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'/g, "'…'");
}

function named(error: Fault, field: 'code' | 'constraint' | 'table' | 'column'): Partial<ErrorLine> {
  const value = error[field];
  return typeof value === 'string' || typeof value === 'number' ? { [field]: String(value) } : {};
}

/** The places in the code; the first lines of a stack repeat the message and are left out. */
function framesOf(stack: unknown): string[] {
  if (typeof stack !== 'string') return [];
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}

/** Takes out of a text whatever looks like a mail address, a query string, a token or a telephone number. */
export function scrub(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[^\s<>"'()@]+@[^\s<>"'()@]+/g, '[address]')
    .replace(/\?[^\s"'<>]*/g, '?[query]')
    .replace(/[A-Za-z0-9_-]{24,}/g, '[token]')
    .replace(/\+?\d[\d-]{8,}\d/g, '[number]');
}
