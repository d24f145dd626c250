import {brotliCompressSync, gzipSync} from 'node:zlib';

/** Bytes as they are, and as two ways of packing make them, each at its best; several files are packed one by one, as a server does. */
export function weigh(...files) {
  const sum = (measure) => files.reduce((total, file) => total + measure(file), 0);
  return {
    raw: sum((file) => Buffer.byteLength(file)),
    gzip: sum((file) => gzipSync(file, {level: 9}).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}
