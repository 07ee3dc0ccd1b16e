// Packages that ship no types: the little of their interfaces that we use. First `edtf`, for core/time.
declare module 'edtf' {
  export type EdtfMask = { readonly value: number };
  export type EdtfValue = {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Milliseconds since 1970, inclusive on both sides. */
    readonly min: number;
    readonly max: number;
    readonly precision?: 0 | 1 | 2 | 3;
    readonly values: readonly unknown[];
    readonly approximate?: EdtfMask;
    readonly uncertain?: EdtfMask;
    readonly unspecified?: EdtfMask;
    readonly significant?: number;
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
    readonly earlier?: boolean;
    readonly later?: boolean;
    readonly year?: number;
  };
  /** Parses levels 0 to 2 of ISO 8601-2; throws on anything else. */
  export default function edtf(text: string): EdtfValue;
}

// Used by `npm run fonts` alone.
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default: number };
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype'; variationAxes: Record<string, Axis>; noLayoutClosure?: boolean }
  ): Promise<Buffer>;
}
declare module 'fontkit' {
  export type Font = { readonly unitsPerEm: number; glyphForCodePoint(code: number): { readonly advanceWidth: number } };
  export function create(font: Buffer): Font;
}

// Adds the format `ris` to @citation-js/core when it is loaded: `core/corpus/ris.ts` says what it is given and gives.
declare module '@citation-js/plugin-ris' {
  export {};
}
