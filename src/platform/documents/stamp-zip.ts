const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** Gives every file of a zip the same day as its time, so that the same contents are the same bytes. */
export function stampZip(zip: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const dosDate = (Math.max(0, year - 1980) << 9) | (month << 5) | date;
  const end = endOfDirectory(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_FILE) throw new Error('the zip has a broken directory');
    stamp(view, at + 12, dosDate);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_FILE) throw new Error('the zip has a broken entry');
    stamp(view, local + 10, dosDate);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function stamp(view: DataView, at: number, dosDate: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, dosDate, true);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error('this is no zip');
}
