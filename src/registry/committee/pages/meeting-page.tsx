import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Facts, Muted, Page, Prose, Section } from '#ui/index.ts';
import type { WholeMeeting } from '../queries/list-meetings.ts';
import { COMMITTEE } from '../words.ts';
import { meetingTitle } from './committee-page.tsx';

/** Attendance as a count: who was there by name stays in the minutes. */
export function attendanceCounts({ attendance }: WholeMeeting) {
  const all = [...attendance.values()];
  const online = all.filter((one) => one === 'online').length;
  const there = all.filter((one) => one !== 'absent').length;
  return { seats: all.length, there, online };
}

/** One meeting before everybody: its notice, and its minutes once they are published. */
export function MeetingPage({ frame, whole }: { frame: Frame; whole: WholeMeeting }) {
  const { lang } = frame;
  const { meeting } = whole;
  const counts = attendanceCounts(whole);
  const facts = [
    { term: say(lang, COMMITTEE.heldOn), detail: `${dayWords(meeting.heldOn, lang)} ${meeting.hours}` },
    { term: say(lang, COMMITTEE.place), detail: meeting.place },
    ...(counts.seats === 0
      ? []
      : [
          {
            term: say(lang, COMMITTEE.attendance),
            detail: say(lang, COMMITTEE.attendanceOf, counts),
          },
        ]),
  ];
  return (
    <Page
      frame={frame}
      title={meetingTitle(lang, meeting)}
      crumbs={[{ label: say(lang, COMMITTEE.title), href: '/committee' }]}
    >
      <Facts facts={facts} />
      <Section title={say(lang, COMMITTEE.agenda)}>
        <ol>
          {meeting.agenda.map((subject) => (
            <li>{subject}</li>
          ))}
        </ol>
      </Section>
      <Section title={say(lang, COMMITTEE.minutes)}>
        {meeting.minutes === '' ? (
          <Muted>{say(lang, COMMITTEE.minutesSoon)}</Muted>
        ) : (
          <Prose>
            {meeting.minutes.split(/\n{2,}/).map((paragraph) => (
              <p class="keep-lines">{paragraph}</p>
            ))}
          </Prose>
        )}
      </Section>
    </Page>
  );
}
