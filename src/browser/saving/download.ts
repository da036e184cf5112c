/** Saves a file with the browser's downloads, which never overwrite another file. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by then; keeping the address would keep the memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
