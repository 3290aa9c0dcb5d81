import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';

export type UnpackedBody =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | {
      readonly kind: 'damaged';
      readonly why: 'unknown-encoding' | 'damaged-encoding';
      readonly encoding: string;
    };

type Unpack = (body: Uint8Array, maxOutputLength: number) => Uint8Array;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: (body, maxOutputLength) => gunzipSync(body, { maxOutputLength }),
  'x-gzip': (body, maxOutputLength) => gunzipSync(body, { maxOutputLength }),
  br: (body, maxOutputLength) =>
    brotliDecompressSync(body, { maxOutputLength }),
  zstd: (body, maxOutputLength) =>
    zstdDecompressSync(body, { maxOutputLength }),
  deflate: (body, maxOutputLength) =>
    // Some servers that say "deflate" leave its zlib header (RFC 1950) out.
    ((body[0] ?? 0) & 0x0f) === 8
      ? inflateSync(body, { maxOutputLength })
      : inflateRawSync(body, { maxOutputLength }),
};

/** Undoes a Content-Encoding, never beyond `maxBytes` of output. */
export function unpackBody(
  body: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): UnpackedBody {
  const encodings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  const [encoding, second] = encodings;
  if (encoding === undefined || body.length === 0) {
    return { kind: 'bytes', bytes: body };
  }
  const unpack = second === undefined ? unpackers[encoding] : undefined;
  if (!unpack) {
    return {
      kind: 'damaged',
      why: 'unknown-encoding',
      encoding: contentEncoding,
    };
  }
  try {
    return { kind: 'bytes', bytes: unpack(body, maxBytes) };
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
      ? { kind: 'too-large' }
      : { kind: 'damaged', why: 'damaged-encoding', encoding };
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
