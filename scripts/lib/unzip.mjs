import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {inflateRawSync} from 'node:zlib';

const END = 0x06054b50;

/** Unpacks an archive of files that are stored or deflated. */
export function unzip(archive, folder) {
  const bytes = readFileSync(archive);
  let end = bytes.length - 22;
  while (bytes.readUInt32LE(end) !== END) end -= 1;
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (!name.endsWith('/')) write(join(folder, normalize(name)), bytes.subarray(start, start + packed), method);
    at += 46 + nameSize + extraSize + noteSize;
  }
}

function write(file, data, method) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, method === 8 ? inflateRawSync(data) : data);
}
