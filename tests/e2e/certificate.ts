/** A certificate for tests, made with Node alone: no other program need be on the machine. */
import { generateKeyPairSync, sign } from 'node:crypto';

const DAY = 86_400_000;
// Object identifiers, already in DER: commonName, and ECDSA with SHA-256.
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');

/** Signed by itself, for two days; only a browser told to ignore that accepts it. */
export function makeCertificate(): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ECDSA_SHA256);
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('localhost')))));
  const valid = sequence(time(Date.now() - DAY), time(Date.now() + DAY));
  const subjectKey = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(der(0x02, Buffer.of(1)), algorithm, name, valid, name, subjectKey);
  const whole = sequence(
    body,
    algorithm,
    der(0x03, Buffer.of(0), sign('sha256', body, privateKey)),
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of X.509's own encoding: its type, its length, what is in it. */
function der(type: number, ...parts: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(parts);
  const { length } = inside;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  const size = length < 128 ? [length] : long;
  return Buffer.concat([Buffer.of(type, ...size), inside]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);

/** `YYMMDDhhmmssZ`. */
const time = (at: number) =>
  der(0x17, Buffer.from(new Date(at).toISOString().replace(/^20|\.\d+|[-:T]/g, '')));
