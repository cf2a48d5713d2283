import { extname } from 'node:path';
import { filesOf, PLAIN, type Question, type Section } from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { fileRefusalText, maxBytes, type StoredFile } from '#platform/files/index.ts';
import type { Sent } from '#platform/http/read-form.ts';
import { PICTURE_REFUSAL_WORDS, redrawPicture } from '#platform/pictures/index.ts';
import { dropFile, putFile } from './commands/change-files.ts';
import { type C, type Opened, openQuestions, refusalWords } from './drawing.tsx';
import type { Pressed } from './rules/pressed.ts';
import { ANSWERING } from './words.ts';

/** Enough to read a scanned page of A4. */
const SCAN_EDGE = 2800;

type Stored =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly words: string };

/** Checks and stores one file; pictures are drawn anew, so that they tell nothing of where they were taken. */
async function store(c: C, file: File): Promise<Stored> {
  const { db, now, actor, lang, services } = c.var;
  const no = (words: string) => ({ ok: false as const, words });
  if (file.size > maxBytes('application')) return no(fileRefusalText(lang, 'files.too_large', 'application'));
  let bytes: Uint8Array = new Uint8Array(await file.arrayBuffer());
  let { name } = file;
  const ending = extname(name);
  if (['.jpg', '.jpeg', '.png'].includes(ending.toLowerCase())) {
    const redrawn = await redrawPicture(bytes, SCAN_EDGE);
    if (!redrawn.ok) return no(say(lang, PICTURE_REFUSAL_WORDS[redrawn.code]));
    bytes = redrawn.value.bytes;
    name = `${name.slice(0, name.length - ending.length)}.jpg`;
  }
  const stored = await services.files.put(db, now, actor, { name, purpose: 'application', bytes });
  return stored.ok ? { ok: true, file: stored.value } : no(fileRefusalText(lang, stored.code, 'application'));
}

/** Puts in what a section's form brought, and takes out what its button names; hands back what went wrong, by question. */
export async function takeFiles(
  c: C,
  opened: Opened,
  section: Section,
  sent: Sent,
  press: Pressed,
): Promise<Record<string, string>> {
  const open = openQuestions(opened.found);
  const errors: Record<string, string> = {};
  for (const question of section.questions.filter(({ key, kind }) => kind === 'file' && open.has(key))) {
    const words = await change(c, opened, section, question, chosenIn(sent, question.key), press);
    if (words !== undefined) errors[question.key] = words;
  }
  return errors;
}

async function change(
  c: C,
  opened: Opened,
  section: Section,
  { key, maxFiles = PLAIN.files }: Question,
  chosen: readonly File[],
  press: Pressed,
): Promise<string | undefined> {
  const place = { answerId: opened.found.answer.id, section: section.key, question: key };
  const isDrop = press.what === 'drop' && press.question === key;
  const dropped = isDrop ? await drop(c, opened, place, press.index) : undefined;
  if (dropped !== undefined) return dropped;
  const room = maxFiles - filesOf(opened.found.answer.values, key).length + (isDrop ? 1 : 0);
  const words = await put(c, opened, place, chosen.slice(0, room));
  if (words !== undefined || chosen.length <= room) return words;
  return say(c.var.lang, ANSWERING.tooManyFiles, { max: maxFiles });
}

type Place = { readonly answerId: string; readonly section: string; readonly question: string };

async function put(
  c: C,
  { owner }: Opened,
  place: Place,
  files: readonly File[],
): Promise<string | undefined> {
  const { db, actor, now, services } = c.var;
  for (const file of files) {
    const stored = await store(c, file);
    if (!stored.ok) return stored.words;
    const outcome = await act(db, 'questionnaire_answering.add_file', actor, now, (desk) =>
      putFile(desk, services.files, place, stored.file),
    );
    if (!outcome.ok) return refusalWords(c, owner, outcome);
  }
  return undefined;
}

/** A file that is gone already was taken out by somebody else: nothing to complain of. */
async function drop(c: C, { owner }: Opened, place: Place, index: number): Promise<string | undefined> {
  const { db, actor, now, services } = c.var;
  const outcome = await act(db, 'questionnaire_answering.remove_file', actor, now, (desk) =>
    dropFile(desk, services.files, place, index),
  );
  return outcome.ok || outcome.kind === 'missing' ? undefined : refusalWords(c, owner, outcome);
}

/** The files of a field; browsers send an empty one when none was chosen. */
function chosenIn(sent: Sent, name: string): File[] {
  return [sent[name] ?? []].flat().filter((one): one is File => one instanceof File && one.size > 0);
}
