import type { Manifest } from '#platform/manifest.ts';
import { contactDeskItems } from './desk-items.ts';
import { CONTACT_JOBS } from './jobs.ts';
import { CONTACT_LINKS } from './links.ts';
import { CONTACT_OWN, CONTACT_RETENTION } from './personal-data.ts';
import { CONTACT_PERMITS } from './rules/permits.ts';

export { addMessage } from './commands/add-message.ts';
export {
  askConsultation,
  bookConsultation,
  endConsultation,
  holdConsultation,
} from './commands/consultations.ts';
export { readMessages } from './commands/read-messages.ts';
export { CONTACT_JOBS } from './jobs.ts';
export {
  type PlantedConsultation,
  type PlantedMessage,
  plantConsultation,
  plantMessage,
} from './planting.ts';
export { type ConsultationLine, findConsultation, listConsultations } from './queries/list-consultations.ts';
export { countUnread, listMessages, type MessageLine } from './queries/list-messages.ts';
export type { ConsultationState, Side } from './rules/flow.ts';
export type { GrantConsultation, GrantMessage } from './schema.ts';
export { CONSULTATION_WORDS, CONTACT_REFUSALS, type ContactRefusal } from './words.ts';

/** What groups and the office say to each other: messages on a case, and consultations before applying. */
export const grantContact: Manifest = {
  name: 'grant_contact',
  serves: [],
  at: '/grants/contact',
  reads: [],
  permits: CONTACT_PERMITS,
  deskItems: contactDeskItems,
  jobs: CONTACT_JOBS,
  retention: CONTACT_RETENTION,
  ownRecords: CONTACT_OWN,
  organisationLinks: CONTACT_LINKS,
};
