// Which addresses a source may link to: the web's, nothing that runs or reads a disk.

/** Whether the text is one http or https address, with a host and no space. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}<>"\\^`{|}]+$/iu.test(text)) return false;
  try {
    return new URL(text).hostname !== '';
  } catch {
    return false;
  }
}
