import { describe, expect } from 'vitest';
import { runDueJobs } from '#platform/jobs/run-due-jobs.ts';
import { createLog } from '#platform/log/log.ts';
import { createMailer, mailJobs } from '#platform/mail/index.ts';
import { test } from '#tests/db.ts';
import { NOON, openTestHouse, type TestHouse } from './house.factory.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const sendWaitingMail = ({ db, settings, services }: TestHouse) =>
  runDueJobs(
    { db, settings, files: services.files, log: createLog({ logLevel: 'silent' }), now: () => NOON },
    mailJobs(createMailer(settings)),
  );

describe('leaving a mailing with the button of a mail program', () => {
  test('works without any page of ours', async ({ db }) => {
    const house = await openTestHouse(db);
    await house.post('/policy/measures/5-1/follow', { mail: 'someone@example.jp' });
    await sendWaitingMail(house);
    const list = await (await house.get('/_mail')).text();
    const mail = /href="(\/_mail\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? '';
    const token = /\/policy\/following\/([^"\s<]+)/.exec(await (await house.get(mail)).text())?.[1] ?? '';
    expect(token).not.toBe('');
    expect((await house.post(`/policy/following/${token}`, {})).status).toBe(303);

    const end = (headers: Record<string, string>) =>
      house.app.request(`http://localhost/policy/following/${token}/end`, {
        method: 'POST',
        headers: { ...form, ...headers },
        body: 'List-Unsubscribe=One-Click',
      });
    const response = await end({});
    expect(response.status).toBe(200);
    expect((await house.get(`/policy/following/${token}`)).status).toBe(404);
  });

  test('is the only post that takes no notice of where it comes from', async ({ db }) => {
    const house = await openTestHouse(db);
    const status = async (path: string) => {
      const response = await house.app.request(`http://localhost${path}`, {
        method: 'POST',
        headers: { ...form, origin: 'https://elsewhere.example' },
        body: 'List-Unsubscribe=One-Click',
      });
      return response.status;
    };
    expect(await status('/policy/following/forged/end')).toBe(404);
    for (const path of [
      '/policy/following/forged',
      '/policy/following/forged/end/end',
      '/policy/measures/5-1/follow',
      '/desk/policy/following/forged/end',
      '/sign-out',
    ])
      expect(`${path} ${await status(path)}`).toBe(`${path} 403`);
  });
});
