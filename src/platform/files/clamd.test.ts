import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { scanWithClamd } from './clamd.ts';

/** The harmless text by which scanners are tried, in two halves so that no scanner objects to this file. */
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`;
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Speaks the scanner's side of INSTREAM, and finds EICAR; `answer` makes it say something else. */
async function scanner(answer?: string): Promise<{ address: string; got: () => Buffer }> {
  let got: Buffer = Buffer.alloc(0);
  const server = createServer((socket) => {
    let sent: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      sent = Buffer.concat([sent, piece]);
      const content = contentOf(sent);
      if (content === undefined) return;
      got = content;
      const found = content.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
      socket.end(answer ?? found);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, got: () => got };
}

/** The chunks put together, once the empty one that ends them is there. */
function contentOf(sent: Buffer): Buffer | undefined {
  const command = Buffer.from('zINSTREAM\0');
  if (!sent.subarray(0, command.length).equals(command)) return undefined;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= sent.length) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > sent.length) return undefined;
    chunks.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

test('a harmless file is called clean, and was sent whole in chunks', async () => {
  const { address, got } = await scanner();
  const bytes = Buffer.alloc(200_001, 'あ');
  expect(await scanWithClamd(address, bytes)).toBe('clean');
  expect(got().equals(bytes)).toBe(true);
});

test('an infected file is found', async () => {
  const { address } = await scanner();
  expect(await scanWithClamd(address, Buffer.from(EICAR))).toBe('infected');
});

test('a scanner that gives up, says nothing or is not there is not taken for a clean bill', async () => {
  const tooLarge = await scanner('INSTREAM size limit exceeded. ERROR\0');
  expect(await scanWithClamd(tooLarge.address, Buffer.from('a'))).toBe('away');
  const silent = await scanner('');
  expect(await scanWithClamd(silent.address, Buffer.from('a'))).toBe('away');
  expect(await scanWithClamd('127.0.0.1:1', Buffer.from('a'))).toBe('away');
});
