import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { FONT_FILES } from './fonts.ts';
import { type PdfAnswer, type PdfQuestion, TYPST_PROGRAM, type TypstStart } from './typst-program.ts';

type Task = {
  readonly question: PdfQuestion;
  readonly timeoutMs: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
};

export type TypstOptions = {
  /** Papers that may wait; one more is refused at once, so that a rush cannot fill the memory. */
  readonly maxWaiting: number;
  /** An unused process gives its memory back after this. */
  readonly idleMs: number;
};

/**
 * Sets one paper after another in a process of its own: a long paper never stops the server, and a fault inside the
 * compiler, which ends the whole process that it is in, ends only this one.
 */
export class TypstProcess {
  readonly #options: TypstOptions;
  readonly #waiting: Task[] = [];
  #current: Task | undefined;
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last = 0;

  constructor(options: TypstOptions = { maxWaiting: 50, idleMs: 60_000 }) {
    this.#options = options;
  }

  compile(source: string, inputs: Record<string, string>, timeoutMs: number): Promise<Uint8Array> {
    if (this.#waiting.length >= this.#options.maxWaiting) {
      return Promise.reject(new Error('too many papers wait to be made into PDF'));
    }
    this.#last += 1;
    const question = { id: this.#last, source, inputs };
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, timeoutMs, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current) return;
    clearTimeout(this.#timer);
    const task = this.#waiting.shift();
    this.#current = task;
    if (!task) {
      this.#rest();
      return;
    }
    const child = this.#started();
    child.ref();
    child.channel?.ref();
    child.send(task.question);
    const late = () => this.#lose(child, new Error(`the PDF was not ready after ${task.timeoutMs} ms`));
    this.#timer = setTimeout(late, task.timeoutMs);
  }

  /** Nothing to do: the process does not keep ours alive, and ends when nothing comes. */
  #rest(): void {
    const child = this.#child;
    child?.unref();
    child?.channel?.unref();
    this.#timer = setTimeout(() => {
      this.#child = undefined;
      child?.kill('SIGKILL');
    }, this.#options.idleMs).unref();
  }

  #started(): ChildProcess {
    if (this.#child) return this.#child;
    // Without our environment: it holds secrets, and the compiler needs none of it.
    const child = spawn(process.execPath, ['-e', TYPST_PROGRAM], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
      env: {},
    });
    child.on('message', (answer) => this.#answered(answer as PdfAnswer));
    child.on('error', (fault) => this.#lose(child, fault));
    child.on('exit', (code, signal) =>
      this.#lose(child, new Error(`the process that makes PDF ended (${signal ?? code})`)),
    );
    const start: TypstStart = {
      compiler: createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'),
      fonts: FONT_FILES,
      workspace: dirname(FONT_FILES[0]),
    };
    child.send({ start });
    this.#child = child;
    return child;
  }

  #answered(answer: PdfAnswer): void {
    const task = this.#current;
    if (task?.question.id !== answer.id) return;
    this.#current = undefined;
    if ('bytes' in answer) task.resolve(answer.bytes);
    else task.reject(new Error(`the PDF could not be made: ${answer.fault}`));
    this.#next();
  }

  /** Gives a process up, with the paper that it was at; the papers that wait go to a new one. */
  #lose(child: ChildProcess, fault: Error): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    child.kill('SIGKILL');
    const task = this.#current;
    this.#current = undefined;
    task?.reject(fault);
    this.#next();
  }
}
