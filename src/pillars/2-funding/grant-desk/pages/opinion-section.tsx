import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { OPINION_WORDS, type OpinionVerdict } from '#pillars/2-funding/grant-papers/index.ts';
import {
  Actions,
  Button,
  DateField,
  Form,
  Muted,
  Section,
  SelectField,
  StatusTag,
  TextArea,
  type Tone,
} from '#ui/index.ts';
import { DECIDE } from '../decision-words.ts';
import type { CaseProps } from './case-page.tsx';

const OPINION_TONES: Readonly<Record<OpinionVerdict, Tone>> = {
  support: 'good',
  conditions: 'warn',
  object: 'bad',
};

/** What departments were asked about the application, and the form to ask another. */
export function OpinionSection({ frame: { lang }, found, departments, errors = {}, typed = {} }: CaseProps) {
  const { application, opinions, code } = found.whole;
  const isOpen = application.state === 'submitted' || application.state === 'accepted';
  if (!isOpen && opinions.length === 0) return null;
  const asked = new Set(opinions.map(({ departmentId }) => departmentId));
  const hasError = errors['department'] !== undefined || errors['dueOn'] !== undefined;
  return (
    <Section title={say(lang, DECIDE.opinions)} id="opinions">
      {opinions.length === 0 && <Muted>{say(lang, DECIDE.noOpinions)}</Muted>}
      <ul class="plain-list">
        {opinions.map(({ departmentName, verdict, words, dueOn }) => (
          <li>
            <strong>{departmentName}</strong>{' '}
            <StatusTag tone={verdict === null ? 'info' : OPINION_TONES[verdict]}>
              {verdict === null ? say(lang, DECIDE.opinionWaiting) : say(lang, OPINION_WORDS[verdict])}
            </StatusTag>
            {verdict === null ? (
              <span class="muted">
                　{say(lang, DECIDE.dueOn)}：{dayWords(dueOn, lang)}
              </span>
            ) : (
              <p class="answers__text">{words}</p>
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <details class="disclosure" open={hasError}>
          <summary>{say(lang, DECIDE.ask)}</summary>
          <div class="disclosure__body">
            <Form action={`/desk/grant-cases/${code}/opinions`}>
              <SelectField
                lang={lang}
                name="department"
                label={say(lang, DECIDE.askOpinion)}
                value={typed['department'] ?? ''}
                error={errors['department']}
                options={departments
                  .filter(({ id }) => !asked.has(id))
                  .map(({ id, name }) => ({ value: id, label: name }))}
              />
              <DateField
                lang={lang}
                name="dueOn"
                label={say(lang, DECIDE.dueOn)}
                value={typed['dueOn'] ?? ''}
                error={errors['dueOn']}
              />
              <TextArea
                lang={lang}
                name="question"
                label={say(lang, DECIDE.question)}
                rows={2}
                value={typed['question'] ?? ''}
                optional
              />
              <Actions next={say(lang, DECIDE.askNext)}>
                <Button kind="secondary">{say(lang, DECIDE.ask)}</Button>
              </Actions>
            </Form>
          </div>
        </details>
      )}
    </Section>
  );
}
