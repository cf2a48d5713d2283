import { Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { CommitteePage } from './pages/committee-page.tsx';
import { MeetingPage } from './pages/meeting-page.tsx';
import { findPublicMeeting, listPublicMeetings } from './queries/list-meetings.ts';
import { listSeatsOn } from './queries/list-seats.ts';
import { COMMITTEE } from './words.ts';

export const MEETING = ':meeting{\\d{4}-\\d{1,3}}';

/** The committee's public pages: what is not published is not there. */
export const committeeRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { db, frame, now } = c.var;
    const today = japanDay(now);
    const seats = await listSeatsOn(db, today);
    const meetings = await listPublicMeetings(db);
    return c.html(<CommitteePage frame={frame} today={today} seats={seats} meetings={meetings} />);
  })
  .get(`/meetings/${MEETING}`, async (c) => {
    const { db, frame, lang } = c.var;
    const whole = await findPublicMeeting(db, c.req.param('meeting'));
    if (whole) return c.html(<MeetingPage frame={frame} whole={whole} />);
    return c.html(
      <RefusalPage
        frame={frame}
        title={say(lang, COMMITTEE.title)}
        reason={say(lang, COMMITTEE.noSuch)}
        instead={<a href="/committee">{say(lang, COMMITTEE.all)}</a>}
      />,
      404,
    );
  });
