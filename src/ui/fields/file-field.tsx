import { say } from '#kernel/words.ts';
import { UI } from '../words.ts';
import { type FieldProps, FieldShell, fieldAria, fieldId } from './field.tsx';

type FileFieldProps = FieldProps & {
  /** The kinds in words: Word（.docx）、PDF. */
  kinds: string;
  /** The kinds for the browser: `.docx,.pdf`. */
  accept: string;
  maxBytes: number;
  multiple?: boolean | undefined;
};

const MEGABYTE = 1024 * 1024;

/** A size as people read it: 10 MB, 300 kB. */
export function sizeWords(bytes: number): string {
  return bytes >= MEGABYTE
    ? `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

/**
 * A file to send: kinds and size are said before it is chosen.
 * The form needs `enctype="multipart/form-data"`; the island `file-check` tells at once when a file is too large.
 */
export function FileField(props: FileFieldProps) {
  const { lang } = props;
  const size = sizeWords(props.maxBytes);
  const how = say(lang, UI.fileHint, { kinds: props.kinds, size });
  const hint =
    props.hint === undefined ? (
      how
    ) : (
      <>
        {props.hint}
        <br />
        {how}
      </>
    );
  return (
    <FieldShell {...props} hint={hint}>
      <file-check
        data-max={props.maxBytes}
        data-too-large={say(lang, UI.fileTooLarge, { size })}
        data-chosen={say(lang, UI.fileChosen)}
      >
        <input
          class="input input--file"
          type="file"
          id={fieldId(props.name, props.apart)}
          name={props.name}
          accept={props.accept}
          multiple={props.multiple}
          {...fieldAria({ ...props, hint })}
        />
        <p class="file-check__word" role="status" />
      </file-check>
    </FieldShell>
  );
}
