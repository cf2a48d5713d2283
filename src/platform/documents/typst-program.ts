/** What the process is asked, and what it answers. */
export type PdfQuestion = {
  readonly id: number;
  readonly source: string;
  readonly inputs: Readonly<Record<string, string>>;
};
export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fault: string };

/** What the process is told first: where the compiler, the fonts and an unread workspace lie. */
export type TypstStart = {
  readonly compiler: string;
  readonly fonts: readonly string[];
  readonly workspace: string;
};

/**
 * The process's whole program, as text, because it then needs no file of its own: it runs the same from the bundle and
 * from the sources. It keeps one compiler, and drops what Typst remembered after each paper.
 */
export const TYPST_PROGRAM = `
const { readFileSync } = require('node:fs');
let compiler;

function start({ compiler: path, fonts, workspace }) {
  const { NodeCompiler } = require(path);
  const fontBlobs = fonts.map((file) => readFileSync(file));
  compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
}

function compile({ source, inputs }) {
  const result = compiler.compile({ mainFileContent: source, inputs });
  if (result.hasError()) {
    const found = compiler.fetchDiagnostics(result.takeError());
    throw new Error(found.map((one) => one.message).join('; '));
  }
  return compiler.pdf(result.result, { pdfStandard: 'ua-1' });
}

process.on('message', (message) => {
  if (message.start) return start(message.start);
  try {
    process.send({ id: message.id, bytes: compile(message) });
  } catch (fault) {
    process.send({ id: message.id, fault: String(fault && fault.message) });
  } finally {
    compiler.evictCache(0);
  }
});
`;
