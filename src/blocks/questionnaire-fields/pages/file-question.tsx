import { type FileValue, filesOf, PLAIN } from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import { acceptFor, kindsText, maxBytes } from '#platform/files/index.ts';
import { Button, type FieldProps, FileField, fieldId, sizeWords, Tag } from '#ui/index.ts';
import { FIELD } from '../words.ts';
import type { QuestionFieldProps } from './shown-input.ts';

type FileProps = QuestionFieldProps & { field: FieldProps };

function HeldFile({ props, file, index }: { props: FileProps; file: FileValue; index: number }) {
  const { lang, question, fileHref } = props;
  return (
    <li class="answer-file">
      <span>
        {file.fileId === null ? file.name : <a href={fileHref(file.fileId)}>{file.name}</a>}
        {file.size > 0 && <span class="muted"> {sizeWords(file.size)}</span>}
        {file.paperId !== undefined && <Tag>{say(lang, FIELD.fileFromPassport)}</Tag>}
      </span>
      <Button kind="plain" small name="do" value={`drop:${question.key}:${index}`}>
        {say(lang, FIELD.fileRemove)}
        <span class="visually-hidden">{file.name}</span>
      </Button>
    </li>
  );
}

/** Files of a question: what is there with its way out, and room for one more while the limit allows. */
export function FileQuestion(props: FileProps) {
  const { lang, question, value, field } = props;
  const held = filesOf({ [question.key]: value ?? [] }, question.key);
  const most = question.maxFiles ?? PLAIN.files;
  const limits = {
    kinds: kindsText(lang, 'application'),
    accept: acceptFor('application'),
    maxBytes: maxBytes('application'),
  };
  return (
    <div class="answer-files" id={held.length >= most ? fieldId(question.key) : undefined}>
      {held.length < most ? (
        <>
          <FileField {...field} {...limits} />
          <p>
            <Button kind="secondary" small name="do" value={`upload:${question.key}`}>
              {say(lang, FIELD.fileAdd)}
            </Button>
          </p>
        </>
      ) : (
        <p class="field__label">{field.label}</p>
      )}
      {held.length > 0 && (
        <ul class="answer-files__list" aria-label={say(lang, FIELD.filesHeld)}>
          {held.map((file, index) => (
            <HeldFile props={props} file={file} index={index} />
          ))}
        </ul>
      )}
      {held.length >= most && <p class="field__hint">{say(lang, FIELD.fileReplace)}</p>}
    </div>
  );
}
