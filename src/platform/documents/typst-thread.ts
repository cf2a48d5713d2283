import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FONT_FILES } from './fonts.ts';
import { type PdfAnswer, type PdfQuestion, TYPST_WORKER, type TypstStart } from './typst-worker.ts';

type Task = {
  readonly question: PdfQuestion;
  readonly timeoutMs: number;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
};

export type TypstThreadOptions = {
  /** Papers that may wait; one more is refused at once, so that a rush cannot fill the memory. */
  readonly maxWaiting: number;
  /** An unused thread gives its memory back after this. */
  readonly idleMs: number;
};

/** Sets one paper after another in a thread of its own, so that a long one never stops the server. */
export class TypstThread {
  readonly #options: TypstThreadOptions;
  readonly #waiting: Task[] = [];
  #current: Task | undefined;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last = 0;

  constructor(options: TypstThreadOptions = { maxWaiting: 50, idleMs: 60_000 }) {
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
    const worker = this.#started();
    worker.ref();
    worker.postMessage(task.question);
    const late = () => this.#lose(worker, new Error(`the PDF was not ready after ${task.timeoutMs} ms`));
    this.#timer = setTimeout(late, task.timeoutMs);
  }

  /** Nothing to do: the thread does not keep the process alive, and ends when nothing comes. */
  #rest(): void {
    this.#worker?.unref();
    this.#timer = setTimeout(() => {
      this.#worker?.terminate();
      this.#worker = undefined;
    }, this.#options.idleMs).unref();
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const workerData: TypstStart = {
      compiler: createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'),
      fonts: FONT_FILES,
      workspace: dirname(FONT_FILES[0]),
    };
    const worker = new Worker(TYPST_WORKER, { eval: true, workerData, execArgv: [] });
    worker.on('message', (answer: PdfAnswer) => this.#answered(answer));
    worker.on('error', (fault) =>
      this.#lose(worker, fault instanceof Error ? fault : new Error(String(fault))),
    );
    worker.on('exit', (code) => this.#lose(worker, new Error(`the thread that makes PDF ended (${code})`)));
    this.#worker = worker;
    return worker;
  }

  #answered(answer: PdfAnswer): void {
    const task = this.#current;
    if (task?.question.id !== answer.id) return;
    this.#current = undefined;
    if ('bytes' in answer) task.resolve(answer.bytes);
    else task.reject(new Error(`the PDF could not be made: ${answer.fault}`));
    this.#next();
  }

  /** Gives a thread up, with the paper that it was at; the papers that wait go to a new one. */
  #lose(worker: Worker, fault: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    worker.terminate();
    const task = this.#current;
    this.#current = undefined;
    task?.reject(fault);
    this.#next();
  }
}
