// The command as a person runs it: what it prints, and the code it leaves.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = 'src/lib/core/corpus/fixtures';
const LESSONS = 'src/lib/core/lesson/fixtures/bad';

type Run = { readonly code: number; readonly out: string; readonly err: string };

function check(args: readonly string[], LANG = 'C'): Promise<Run> {
  const env = { ...process.env, LANG, LC_ALL: '' };
  return new Promise((done) => {
    const command = execFile(process.execPath, ['--import', 'tsx', 'src/tools/check-data.ts', ...args], { cwd: ROOT, env }, (_, out, err) =>
      done({ code: command.exitCode ?? -1, out, err })
    );
  });
}

describe.concurrent('npm run check:data', { timeout: 30_000 }, () => {
  it('leaves 0 when there is no error, and counts', async () => {
    const { code, out } = await check([`${FIXTURES}/good/events.json`]);
    expect(out).toBe('1 file, 2 events, 0 sources, 0 errors, 0 warnings\n');
    expect(code).toBe(0);
  });

  it('leaves 1 on an error, and says where, in the terminal’s language', async () => {
    const { code, out } = await check([`${FIXTURES}/bad/keys.yaml`], 'fr_FR.UTF-8');
    expect(out).toContain(`${FIXTURES}/bad/keys.yaml:2:1 · erreur · trouvé « titel »`);
    expect(code).toBe(1);
  });

  it('leaves 0 on warnings alone, and speaks the language asked for', async () => {
    const { code, out } = await check(['--lang', 'fr', `${FIXTURES}/bad/empty.yaml`]);
    expect(out).toContain('· attention ·');
    expect(out).toContain('0 erreur, 1 avertissement\n');
    expect(code).toBe(0);
  });

  it('leaves 2 when a file cannot be opened, and reads the others', async () => {
    const { code, out, err } = await check(['nowhere.yaml', `${FIXTURES}/good/minimal.yaml`]);
    expect(err).toContain('nowhere.yaml: cannot be opened (ENOENT)');
    expect(out).toContain('1 file, 1 event');
    expect(code).toBe(2);
  });

  it('checks lessons against our own events, wherever they lie, and counts them apart', async () => {
    const { code, out } = await check([
      'data/lessons/dix-minutes.yaml',
      `${FIXTURES}/good/events.json`,
      `${LESSONS}/no-steps.yaml`,
      `${LESSONS}/empty-steps.yaml`
    ]);
    expect(out).toContain(`${LESSONS}/empty-steps.yaml:2:8 · error · found nothing, expected steps`);
    expect(out).toMatch(/4 files, 2 events, 0 sources, 2 lessons, \d errors, 0 warnings\n$/);
    expect(out).not.toContain('dix-minutes.yaml:');
    expect(code).toBe(1);
  });
});
