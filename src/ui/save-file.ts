/** Asks the browser to save `content` as a file. No page is told whether it did, and a frame may be refused
 * without a word: whoever calls this says so, and offers another way. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
