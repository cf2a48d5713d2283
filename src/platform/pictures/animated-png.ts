/** Whether a PNG moves: its animation chunk stands before the first of its pixels. */
export function animatedPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 8 <= bytes.length) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === 'acTL') return true;
    if (kind === 'IDAT') return false;
    at += view.getUint32(at) + 12;
  }
  return false;
}
