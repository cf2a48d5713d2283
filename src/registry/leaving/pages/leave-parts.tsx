import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
import { Actions, ButtonLink, ConfirmForm, Notice, Prose, Section } from '#ui/index.ts';
import type { OpenMatter } from '../queries/list-open-matters.ts';
import { LEAVE } from '../words.ts';

type Props = {
  frame: Frame;
  name: string;
  action: string;
  back: string;
  isStaff: boolean;
  matters: readonly OpenMatter[];
};

/** What goes, what stays and why, what must be settled first, and the button when nothing is open. */
export function LeaveParts({ frame, name, action, back, isStaff, matters }: Props) {
  const { lang } = frame;
  const isOpen = isStaff || matters.length > 0;
  return (
    <>
      {isStaff && <Notice lang={lang} kind="warning" title={say(lang, LEAVE.staff)} />}
      {matters.length > 0 && (
        <Notice lang={lang} kind="warning" title={say(lang, LEAVE.open)}>
          <p>{say(lang, LEAVE.openLead)}</p>
          <ul>
            {matters.map(({ title, href }) => (
              <li>
                <a href={href}>{say(lang, title)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Listed frame={frame} title={LEAVE.goes} lines={LEAVE.goesList} />
      <Listed frame={frame} title={LEAVE.stays} lines={LEAVE.staysList} />
      <Actions>
        {!isOpen && (
          <ConfirmForm
            lang={lang}
            action={action}
            label={say(lang, LEAVE.button)}
            sentence={say(lang, LEAVE.sentence, { name })}
          />
        )}
        <ButtonLink href={back} kind="secondary">
          {say(lang, LEAVE.back)}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** Sentences that are kept as one text, parted by bars. */
function Listed({ frame: { lang }, title, lines }: { frame: Frame; title: Text; lines: Text }) {
  return (
    <Section title={say(lang, title)}>
      <Prose>
        <ul>
          {say(lang, lines)
            .split('|')
            .map((line) => (
              <li>{line}</li>
            ))}
        </ul>
      </Prose>
    </Section>
  );
}
