import Encoding from 'encoding-japanese';
import type { Actor, Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { fundBankDeskRoutes } from './desk-routes.tsx';

export const NOW = new Date('2026-11-25T03:00:00Z');
export const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000b3',
  roles: ['programme_officer'],
  organisationIds: [],
  departmentIds: [],
};

const AT = '/desk/fund-bank';
const headers = { origin: 'http://localhost' };

export const bankFile = (text: string, encoding: 'utf-8' | 'cp932' = 'utf-8'): Uint8Array<ArrayBuffer> =>
  encoding === 'utf-8'
    ? new TextEncoder().encode(text)
    : Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));

/** Somebody of a role at the pages of this module. */
export function openBank(db: Db, role: Role = 'programme_officer') {
  const app = host(AT, fundBankDeskRoutes, { db, now: NOW, actor: { ...OFFICER, roles: [role] } });
  const answer = async (response: Response) => ({
    status: response.status,
    to: response.headers.get('location') ?? '',
    text: await response.text(),
  });
  return {
    get: async (path = '') => answer(await app.request(`${AT}${path}`)),
    post: async (path: string, form: Record<string, string> = {}) =>
      answer(await app.request(`${AT}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) })),
    bring: async (bytes: Uint8Array<ArrayBuffer>, name = 'meisai.csv') => {
      const body = new FormData();
      body.set('file', new File([bytes], name));
      return answer(await app.request(`${AT}/files`, { method: 'POST', headers, body }));
    },
  };
}
