// The site's own address: whole when the build is told, steps up when it is not, and the same page in each language.

import { afterEach, describe, expect, it, vi } from 'vitest';

const siteAt = async (address: string | undefined) => {
  vi.resetModules();
  vi.stubEnv('SITE_ADDRESS', address);
  return { ...(await import('./site.ts')), ...(await import('./head-links.ts')) };
};

afterEach(() => vi.unstubAllEnvs());

describe('a build that is not told its address', () => {
  it('leads to its root by steps up, at any depth, and is whole where it must be', async () => {
    const { SITE, SITE_FOLDER, rootFrom, absolute } = await siteAt(undefined);
    expect([SITE, SITE_FOLDER]).toEqual(['', '/']);
    expect(['/', '/sources/', '/en/sources/', '/en/evenement/x/'].map(rootFrom)).toEqual(['.', '..', '../..', '../../..']);
    expect(absolute('sitemap.xml')).toBe('http://localhost:4173/sitemap.xml');
  });
});

describe('a build that is told its address', () => {
  it('writes it whole, with or without its last slash', async () => {
    for (const told of ['https://example.org/frise/', 'https://example.org/frise', 'https://example.org/frise/?x#y']) {
      const { SITE, SITE_FOLDER, rootFrom, absolute } = await siteAt(told);
      expect([SITE, SITE_FOLDER]).toEqual(['https://example.org/frise', '/frise/']);
      expect(rootFrom('/en/sources/')).toBe('https://example.org/frise');
      expect(absolute('en/feed.xml')).toBe('https://example.org/frise/en/feed.xml');
    }
  });

  it('is refused when it is no address of the web', async () => {
    await expect(siteAt('ftp://example.org/')).rejects.toThrow(/SITE_ADDRESS.*expected/);
    await expect(siteAt('example')).rejects.toThrow();
  });
});

describe('the same page in each language', () => {
  it('is told from any of them', async () => {
    const { alternateLinks, pathIn } = await siteAt('https://example.org/');
    expect(pathIn('fr', 'sources/')).toBe('sources/');
    expect(pathIn('en', 'sources/')).toBe('en/sources/');
    expect(alternateLinks('/en/sources/')).toBe(alternateLinks('/sources/'));
    expect(alternateLinks('/sources/')).toBe(
      ['fr" href="https://example.org/sources/', 'en" href="https://example.org/en/sources/', 'x-default" href="https://example.org/sources/']
        .map((rest) => `<link rel="alternate" hreflang="${rest}">`)
        .join('')
    );
    expect(alternateLinks('/')).toContain('hreflang="en" href="https://example.org/en/"');
  });
});
