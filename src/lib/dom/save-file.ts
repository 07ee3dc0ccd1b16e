// A file handed to the browser to keep: nothing leaves the machine.

/** Long enough for any browser to have read the address. */
const KEPT = 20_000;

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
