import type { ShownSection } from '#blocks/questionnaire/index.ts';
import { ShownAnswers } from '#blocks/questionnaire-fields/index.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { Actions, Button, ButtonLink, Form, Notice, RefusalNotice } from '#ui/index.ts';
import { ANSWERING } from '../words.ts';
import { type AnswerHead, AnswerPage, answerHref, type Mending, MendingList } from './answer-page.tsx';

type Props = {
  head: AnswerHead;
  sections: readonly ShownSection[];
  mendings: readonly Mending[];
  errors: ReadonlyMap<string, string>;
  hrefOf: (section: string, question: string) => string | undefined;
  revision: number;
  mayWrite: boolean;
  /** Why it cannot be sent today, or why the last try was refused. */
  refusal?: string | undefined;
  closesOn?: string | undefined;
};

/** Every answer once more, with the way back to each; then it is sent. */
export function CheckPage(props: Props) {
  const { head, sections, mendings, errors, hrefOf, revision, mayWrite, refusal, closesOn } = props;
  const { lang, city } = head.frame;
  const isReady = mayWrite && mendings.length === 0 && refusal === undefined;
  return (
    <AnswerPage
      head={head}
      title={say(lang, ANSWERING.check)}
      lead={say(lang, ANSWERING.checkLead)}
      before={<MendingList title={say(lang, ANSWERING.notYet)} mendings={mendings} />}
    >
      {refusal !== undefined && (
        <RefusalNotice
          lang={lang}
          reason={refusal}
          ask={`${city.name} ${city.office}　${city.officeContact}`.trim()}
        />
      )}
      {!mayWrite && <Notice lang={lang} kind="info" title={say(lang, ANSWERING.readerOnly)} />}
      <ShownAnswers
        lang={lang}
        sections={sections}
        errors={errors}
        hrefOf={mayWrite ? hrefOf : undefined}
        fileHref={(fileId) => answerHref(head.id, `/files/${fileId}`)}
      />
      {closesOn !== undefined && <p>{say(lang, ANSWERING.untilDay, { day: dayWords(closesOn, lang) })}</p>}
      <Form action={answerHref(head.id, '/send')} hidden={{ revision }}>
        <Actions next={isReady ? say(lang, ANSWERING.sendNext) : undefined}>
          {isReady && <Button>{say(lang, ANSWERING.send)}</Button>}
          <ButtonLink href={answerHref(head.id)} kind="secondary">
            {say(lang, ANSWERING.toOverview)}
          </ButtonLink>
        </Actions>
      </Form>
    </AnswerPage>
  );
}
