import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from '#platform/settings/settings.ts';
import { errorLine } from './error-line.ts';

export { type ErrorLine, errorLine } from './error-line.ts';

/** Where the system writes what happened: one JSON object a line, never with personal data. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Fields that never belong in a log; should somebody pass one, its value is left out. */
const SECRET_FIELDS = [
  'to',
  'from',
  'email',
  'mail',
  'address',
  'name',
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'data',
  'body',
  'params',
  'parameters',
  'url',
  'query',
  'ip',
];

/** The log of this process, on standard output unless a test hands in its own stream. */
export function createLog(settings: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Log {
  const options = {
    level: settings.logLevel,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    // A fault that is logged whole would bring its values along.
    serializers: { err: errorLine, error: errorLine },
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[left out]',
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
