import type { Manifest } from '#platform/manifest.ts';
import { committeeDeskRoutes } from './desk-routes.tsx';
import { COMMITTEE_DESK } from './desk-words.ts';
import { COMMITTEE_OWN, COMMITTEE_RETENTION, committeeOpenMatters } from './personal-data.ts';
import { committeeRoutes } from './routes.tsx';
import { COMMITTEE_PERMITS } from './rules/permits.ts';

export { type Appointment, appointSeat } from './commands/appoint-seat.ts';
export { endSeat } from './commands/end-seat.ts';
export { type MeetingPaper, planMeeting } from './commands/plan-meeting.ts';
export { publishMeeting } from './commands/publish-meeting.ts';
export { writeMinutes } from './commands/write-minutes.ts';
export { type PlantedMeeting, type PlantedSeat, plantCommittee } from './planting.ts';
export {
  findMeeting,
  findMeetings,
  findPublicMeeting,
  listMeetings,
  listPublicMeetings,
  type WholeMeeting,
} from './queries/list-meetings.ts';
export { findSeatOf, findSeats, listSeatsOf, listSeatsOn, type Seat } from './queries/list-seats.ts';
export { meetingCode } from './rules/meetings.ts';
export { SEAT_KINDS, type SeatKind, sitsOn } from './rules/seats.ts';
export type { CommitteeMeeting } from './schema.ts';
export { SEAT_KIND_WORDS } from './words.ts';

/** The committee (市民活動推進委員会): its seats and terms, its meetings with agenda, attendance and minutes. */
export const committee: Manifest = {
  name: 'committee',
  serves: [],
  at: '/committee',
  routes: committeeRoutes,
  deskRoutes: committeeDeskRoutes,
  reads: ['people'],
  permits: COMMITTEE_PERMITS,
  deskLinks: [
    { label: COMMITTEE_DESK.title, href: '/desk/committee', for: ['programme_officer'] },
    { label: COMMITTEE_DESK.mine, href: '/desk/committee/mine', for: ['committee_member'] },
  ],
  retention: COMMITTEE_RETENTION,
  ownRecords: [COMMITTEE_OWN],
  openMatters: committeeOpenMatters,
};
