import type { Desk } from '#platform/act.ts';
import { type GrantConsultation, type GrantMessage, grantConsultations, grantMessages } from './schema.ts';

type Place = Pick<Desk, 'tx'>;
export type PlantedMessage = Pick<GrantMessage, 'applicationId' | 'fromSide' | 'authorId' | 'at' | 'body'> & {
  readonly readAt?: Date | null;
};
export type PlantedConsultation = Pick<
  GrantConsultation,
  'organisationId' | 'callId' | 'wanted' | 'state' | 'askedBy' | 'askedAt'
> &
  Partial<Pick<GrantConsultation, 'person' | 'at' | 'place' | 'notes' | 'handledBy'>>;

/** Plants a message on a case without mail; for seeds only. */
export async function plantMessage({ tx }: Place, planted: PlantedMessage): Promise<void> {
  await tx.insert(grantMessages).values(planted);
}

/** Plants a consultation in any state without mail; for seeds only. */
export async function plantConsultation({ tx }: Place, planted: PlantedConsultation): Promise<void> {
  await tx.insert(grantConsultations).values(planted);
}
