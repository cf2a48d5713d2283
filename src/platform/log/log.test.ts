import { expect, test } from 'vitest';
import { createLog, errorLine } from './log.ts';

const ADDRESS = 'hanako@city.example';
const TOKEN = 'c2VjcmV0LWxpbmstdGhhdC1zaWducy1pbg';

function listen(logLevel: 'debug' | 'info' | 'silent' = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog({ logLevel }, { write: (line: string) => void lines.push(line) }) };
}

test('a line is one JSON object with its time and level', () => {
  const { lines, log } = listen();
  log.info(
    { requestId: 'r1', method: 'GET', route: '/policy/measures/:id', status: 200, ms: 1.2 },
    'request',
  );
  log.debug({ requestId: 'r2' }, 'not at this level');
  expect(lines).toHaveLength(1);
  const line: unknown = JSON.parse(lines[0] ?? '');
  expect(line).toMatchObject({
    level: 'info',
    route: '/policy/measures/:id',
    status: 200,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    msg: 'request',
  });
});

test('addresses and tokens that are passed by mistake are left out', () => {
  const { lines, log } = listen();
  log.info(
    {
      url: `/sign-in?token=${TOKEN}`,
      body: { email: ADDRESS },
      mail: { to: ADDRESS, headers: { authorization: `Bearer ${TOKEN}` } },
      job: { data: { email: ADDRESS } },
    },
    'request',
  );
  expect(lines.join('')).not.toContain(ADDRESS);
  expect(lines.join('')).not.toContain(TOKEN);
});

test('a fault that is logged whole loses its values', () => {
  const { lines, log } = listen();
  const fault = Object.assign(new Error(`Failed query: insert into people\nparams: ${ADDRESS}`), {
    query: "insert into people (email, name) values ($1, '架空花子')",
    params: [ADDRESS],
    cause: Object.assign(new Error(`invalid input: "${ADDRESS}"`), {
      severity: 'ERROR',
      code: '23505',
      constraint: 'people_email',
      detail: `Key (email)=(${ADDRESS}) already exists.`,
      parameters: [ADDRESS],
    }),
  });
  log.error({ err: fault }, 'fault');
  expect(lines.join('')).not.toContain(ADDRESS);
  expect(lines.join('')).toContain('people_email');
  expect(lines.join('')).toContain('insert into people');
  expect(lines.join('')).not.toContain('架空');
});

test('the stack names places in the code, not the message above them', () => {
  const line = errorLine(new Error(`no such person: ${ADDRESS}`));
  expect(line.message).toBe('no such person: [address]');
  expect(line.at?.[0]).toContain('log.test.ts');
  expect(JSON.stringify(line)).not.toContain(ADDRESS);
});

test('links, tokens and telephone numbers are taken out of messages', () => {
  const message = `cannot open https://city.example/verify?token=${TOKEN} for 0467-00-0000, key ${TOKEN}`;
  expect(errorLine(new Error(message)).message).toBe(
    'cannot open https://city.example/verify?[query] for [number], key [token]',
  );
  expect(errorLine(`thrown ${ADDRESS}`)).toEqual({ type: 'string', message: 'thrown [address]' });
});

test('a chain of causes ends', () => {
  const loop: Error & { cause?: unknown } = new Error('round');
  loop.cause = loop;
  expect(JSON.stringify(errorLine(loop)).match(/round/g)).toHaveLength(4);
});
