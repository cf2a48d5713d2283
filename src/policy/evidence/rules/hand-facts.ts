import type { Fact } from '#platform/manifest.ts';

/** Where the attachments of facts can be read. */
export const FACT_FILES_AT = '/policy/facts';

type Entered = {
  id: string;
  code: string;
  happenedOn: string;
  sentence: string;
  sourceUrl: string;
  fileId: string | null;
};

/** A fact that was entered by hand, told as every module tells its facts: with one place where its record can be read. */
export function factOf(entered: Entered): Fact {
  const { id, code, happenedOn, sentence, sourceUrl, fileId } = entered;
  const hasBoth = sourceUrl !== '' && fileId !== null;
  return {
    key: `policy.fact:${id}`,
    code,
    on: happenedOn,
    sentence: { ja: sentence, en: sentence, easy: sentence },
    href: recordOf(entered),
    ...(hasBoth ? { attachmentHref: `${FACT_FILES_AT}/${id}/attachment` } : {}),
  };
}

/** The source that was named, else the attachment, else the fact itself on the page of its measure. */
function recordOf({ id, code, sourceUrl, fileId }: Entered): string {
  if (sourceUrl !== '') return sourceUrl;
  return fileId === null ? `/policy/measures/${code}#fact-${id}` : `${FACT_FILES_AT}/${id}/attachment`;
}
