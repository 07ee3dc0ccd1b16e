import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

describe('the bytes of a file', () => {
  it('are read as UTF-8, UTF-16 or, as old spreadsheets save them, Windows-1252', () => {
    expect(decodeBytes(new TextEncoder().encode('\ufeffAnnée'))).toBe('Année');
    expect(decodeBytes(Uint8Array.from([0x41, 0x6e, 0x6e, 0xe9, 0x65]))).toBe('Année');
    expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
    expect(decodeBytes(Uint8Array.from([0xfe, 0xff, 0x00, 0xe9]))).toBe('é');
    expect(decodeBytes(Uint8Array.from([0x80, 0x92]))).toBe('€’');
  });
});
