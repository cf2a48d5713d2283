import type { Db } from '#platform/db/db.ts';
import { newToken } from '#platform/identity/index.ts';
import { deskFor, HOUSE, NOW, visitor } from '#registry/succession/succession.factory.ts';
import { askRecovery, type RecoveryRequest } from './commands/ask-recovery.ts';
import { confirmByLink } from './commands/confirm-recovery.ts';

export function requestFor(organisationId: string, changes: Partial<RecoveryRequest> = {}): RecoveryRequest {
  return {
    id: crypto.randomUUID(),
    organisationId,
    lang: 'ja',
    situation: '転居され、連絡がとれません',
    asker: { name: '港 なぎさ', post: 'deputy', mail: 'nagisa@example.jp' },
    second: { name: '島 かもめ', post: 'treasurer', mail: 'kamome@example.jp' },
    ...changes,
  };
}

/** Asks for recovery, and hands back the tokens of both links. */
export async function createRecovery(
  db: Db,
  organisationId: string,
  changes: Partial<RecoveryRequest> = {},
  now = NOW,
) {
  const [asker, second] = [newToken(), newToken()];
  const request = requestFor(organisationId, changes);
  const outcome = await askRecovery(deskFor(db, visitor, now), request, {
    asker: { url: `http://localhost/succession/confirm/${asker.token}`, hash: asker.hash },
    second: { url: `http://localhost/succession/confirm/${second.token}`, hash: second.hash },
    house: HOUSE,
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return { id: request.id, subjectId: outcome.value.subjectId, asker: asker.token, second: second.token };
}

/** A recovery that both officers have confirmed. */
export async function createConfirmed(db: Db, organisationId: string) {
  const recovery = await createRecovery(db, organisationId);
  for (const token of [recovery.asker, recovery.second]) {
    const outcome = await confirmByLink(deskFor(db, visitor), token, HOUSE);
    if (!outcome.ok) throw new Error(outcome.code);
  }
  return recovery;
}
