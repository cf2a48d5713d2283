/** What the thread is asked, and what it answers. */
export type PdfQuestion = {
  readonly id: number;
  readonly source: string;
  readonly inputs: Record<string, string>;
};
export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };

/** What the thread is started with: where the compiler, the fonts and an unread workspace lie. */
export type TypstStart = {
  readonly compiler: string;
  readonly fonts: readonly string[];
  readonly workspace: string;
};

/**
 * The thread's whole program, as text, because it then needs no file of its own: it runs the same from the bundle and
 * from the sources. It keeps one compiler, and drops what Typst remembered after each paper.
 */
export const TYPST_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { readFileSync } = require('node:fs');
const { NodeCompiler } = require(workerData.compiler);

const compiler = NodeCompiler.create({
  workspace: workerData.workspace,
  fontArgs: [{ fontBlobs: workerData.fonts.map((file) => readFileSync(file)) }],
});

function compile({ source, inputs }) {
  const result = compiler.compile({ mainFileContent: source, inputs });
  if (result.hasError()) {
    const found = compiler.fetchDiagnostics(result.takeError());
    throw new Error(found.map((one) => one.message).join('; '));
  }
  return compiler.pdf(result.result, { pdfStandard: 'ua-1' });
}

parentPort.on('message', (question) => {
  try {
    parentPort.postMessage({ id: question.id, bytes: compile(question) });
  } catch (fault) {
    parentPort.postMessage({ id: question.id, fault: String(fault && fault.message) });
  } finally {
    compiler.evictCache(0);
  }
});
`;
