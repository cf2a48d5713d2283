import { median } from './figures.ts';

/** Signs in as one of the demonstration's people, by the form that a visitor would press. */
async function signIn(origin: string, path = '/sign-in'): Promise<string> {
  const page = await (await fetch(`${origin}${path}`)).text();

  const ids = [...page.matchAll(/name="person" value="([0-9a-f-]{36})"/g)].map((m) => m[1]);
  const response = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person: ids[5] ?? '', next: '/desk' }),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (cookies.length === 0) throw new Error(`signing in answered ${response.status} without a cookie`);
  return cookies.join('; ');
}

/** A measure of the draft that an officer may edit: where its form saves itself, and what it would send. */
async function draftForm(origin: string, cookie: string) {
  const headers = { cookie, origin };
  const get = async (path: string) => (await fetch(`${origin}${path}`, { headers })).text();
  // The demonstration's second edition is out for comment; taken back, it can be written on.
  await fetch(`${origin}/desk/policy/editions/2/take-back`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ confirmed: 'yes' }),
  });
  const edition = await get('/desk/policy/editions/2');
  const id = /\/desk\/policy\/measures\/([0-9a-f-]{36})/.exec(edition)?.[1] ?? '';
  const page = await get(`/desk/policy/measures/${id}`);
  const [, autosave, form = ''] = /data-autosave="([^"]+)"([\s\S]*?)<\/form>/.exec(page) ?? [];
  if (!autosave) throw new Error('no form that saves itself was found on the drafting desk');
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const inputs = [...form.matchAll(/<input[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(radio|checkbox)"/.test(tag) || /\bchecked\b/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const);
  const selects = [...form.matchAll(/<select[^>]*name="([^"]*)"[\s\S]*?<\/select>/g)].map(
    ([tag, name = '']) =>
      [
        name,
        /<option value="([^"]*)" selected/.exec(tag)?.[1] ?? /value="([^"]*)"/.exec(tag)?.[1] ?? '',
      ] as const,
  );
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return { autosave, fields: new Map([...inputs, ...selects, ...areas]) };
}

/** What people do one after the other: signing in, and saving a draft. */
export async function measurePeople(
  origin: string,
  put: (name: string, value: number, unit: string) => void,
) {
  const times: number[] = [];
  let cookie = '';
  for (let i = 0; i < 30; i += 1) {
    const start = performance.now();
    cookie = await signIn(origin);
    times.push(performance.now() - start);
  }
  put('sign-in, median', median(times), 'ms');
  const { autosave, fields } = await draftForm(origin, cookie);
  const saves: number[] = [];
  for (let i = 0; i < 60; i += 1) {
    fields.set('text', `${i}回目に書き直した文章です。`);
    const start = performance.now();
    const response = await fetch(`${origin}${autosave}`, {
      method: 'POST',
      headers: { cookie, origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([...fields]),
    });
    saves.push(performance.now() - start);
    if (!response.ok) throw new Error(`a draft save answered ${response.status}: ${await response.text()}`);
    const answer = (await response.json()) as { version?: number | string };
    if (answer.version !== undefined) fields.set('version', String(answer.version));
  }
  put('draft save, median', median(saves), 'ms');
  put('draft save, p99', saves.toSorted((a, b) => a - b).at(-1) ?? 0, 'ms');
}
