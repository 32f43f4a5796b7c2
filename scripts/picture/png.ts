import { crc32 } from "node:zlib";

/** The signature and the header, which each PNG begins with. https://www.w3.org/TR/png-3/#11IHDR */
const FIRST_CHUNK = 8;
const AFTER_HEADER = FIRST_CHUNK + 12 + 13;

/** The PNG with a text of Latin letters in it, which no viewer shows. `keyword` names it. */
export function withText(png: Buffer, keyword: string, text: string): Buffer {
  const body = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}

/** The text of that name; null if the PNG has none. */
export function textOf(png: Buffer, keyword: string): string | null {
  for (let at = FIRST_CHUNK; at + 12 <= png.length; at += png.readUInt32BE(at) + 12) {
    const body = png.toString("latin1", at + 4, at + 8 + png.readUInt32BE(at));
    if (body.startsWith(`tEXt${keyword}\0`)) return body.slice(`tEXt${keyword}\0`.length);
  }
  return null;
}
