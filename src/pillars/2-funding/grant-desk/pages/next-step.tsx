import { say } from '#kernel/words.ts';
import { ActionForm, Actions, ButtonLink, Muted, Section } from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import { DESK } from '../words.ts';
import type { CaseProps } from './case-page.tsx';

/** The one thing that the office does next with this application. */
export function NextStep({ frame: { lang }, found }: CaseProps) {
  const { application, code } = found.whole;
  const base = `/desk/grant-cases/${code}`;
  if (application.state === 'submitted') {
    return (
      <Section title={say(lang, DESK.checkTitle)}>
        <p>{say(lang, DESK.checkLead)}</p>
        <Actions next={say(lang, DESK.acceptNext)}>
          <ActionForm action={`${base}/accept`} label={say(lang, DESK.accept)} kind="primary" />
          <ButtonLink href={`${base}/return`} kind="secondary">
            {say(lang, DESK.returnButton)}
          </ButtonLink>
          <ButtonLink href={`${base}/refuse`} kind="secondary">
            {say(lang, DESK.refuseButton)}
          </ButtonLink>
        </Actions>
      </Section>
    );
  }
  if (found.next !== undefined) {
    return (
      <Section title={say(lang, DESK.next)}>
        <Actions next={say(lang, DECIDE.proposeNext)}>
          <ButtonLink href={`${base}/propose`}>
            {found.next.yearIndex === 1
              ? say(lang, DECIDE.proposeTitle)
              : say(lang, DECIDE.nextYear, { index: found.next.yearIndex })}
          </ButtonLink>
        </Actions>
      </Section>
    );
  }
  const isWaiting = found.decisions.some(({ state }) => state === 'proposed');
  if (isWaiting || application.state === 'accepted') return null;
  return <Muted>{say(lang, DESK.nothingToDo)}</Muted>;
}
