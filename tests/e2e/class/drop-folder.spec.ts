import { expect, test } from '@playwright/test';

const report = (learner: string): string =>
  JSON.stringify({
    format: 'forkjoin-report',
    version: 1,
    learner,
    build: 'b1',
    at: '2026-03-02T09:00:00.000Z',
    environment: { engine: 'Chrome 140', cores: 4 },
    challenges: [{ challenge: 'axpy', best: { stars: 2, hasPassed: true }, attempts: [] }],
  });

test('a folder that is dropped is read with the folders in it, and files of one name stay apart', async ({
  page,
}) => {
  await page.goto('/instructor/reports');
  const drop = page.getByText('Drop report files or folders here, or').locator('..');
  // What is dropped before React has taken the page over is lost: it marks what it owns.
  await page.waitForFunction(() => {
    const input = document.querySelector('input[type=file]');
    return input !== null && Object.keys(input).some((key) => key.startsWith('__reactProps'));
  });
  // What Node cannot drop on a page: a folder of the disk, as the browser hands it to the page.
  await drop.evaluate(
    (target, texts) => {
      const file = (path: string, text: string) => ({
        isFile: true,
        isDirectory: false,
        name: path.split('/').at(-1),
        fullPath: path,
        file: (onFile: (file: File) => void) => {
          onFile(new File([text], 'report.json'));
        },
      });
      const folder = (path: string, inside: readonly unknown[]) => ({
        isFile: false,
        isDirectory: true,
        name: path.split('/').at(-1),
        fullPath: path,
        createReader: () => {
          const pieces = [inside, []];
          return {
            readEntries: (onEntries: (entries: unknown) => void) => {
              onEntries(pieces.shift());
            },
          };
        },
      });
      const learners = ['ada', 'bob', 'eve'].map((name, k) =>
        folder(`/class/${name}`, [
          file(`/class/${name}/report.json`, texts[k] ?? ''),
          file(`/class/${name}/notes.txt`, 'notes'),
        ]),
      );
      Object.assign(DataTransferItem.prototype, { webkitGetAsEntry: () => folder('/class', learners) });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'class'));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [report('Ada'), report('Bob'), 'no report'],
  );
  await expect(page.getByText('2 reports read, 1 file could not be read.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'class/eve/report.json' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Ada' })).toHaveAttribute(
    'title',
    'class/ada/report.json',
  );
  await expect(page.getByRole('rowheader', { name: 'Bob' })).toHaveAttribute(
    'title',
    'class/bob/report.json',
  );
});
