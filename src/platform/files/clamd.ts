import { connect } from 'node:net';

export type ScanResult = 'clean' | 'infected' | 'away';

const TIMEOUT_MILLISECONDS = 30_000;
const CHUNK = 64 * 1024;
const LONGEST_ANSWER = 4096;

/**
 * Asks clamd whether the bytes are harmless, by its INSTREAM command: chunks led by their length, ended by an empty one.
 * Anything but a clear answer counts as no scanner: a file that nobody looked at is not called clean.
 */
export function scanWithClamd(address: string, bytes: Uint8Array): Promise<ScanResult> {
  const [host = '', port = ''] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    let answer = '';
    const end = (result: ScanResult) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => end('away'));
    socket.on('error', () => end(read(answer)));
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
      if (answer.includes('\0') || answer.length > LONGEST_ANSWER) end(read(answer));
    });
    socket.on('close', () => end(read(answer)));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += CHUNK) writeChunk(bytes.subarray(at, at + CHUNK));
      writeChunk(new Uint8Array());
    });

    function writeChunk(chunk: Uint8Array): void {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      socket.write(length);
      if (chunk.length > 0) socket.write(chunk);
    }
  });
}

function read(answer: string): ScanResult {
  const words = answer.replace(/\0.*$/s, '').trim();
  if (words.endsWith('FOUND')) return 'infected';
  return words === 'stream: OK' ? 'clean' : 'away';
}
