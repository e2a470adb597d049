// A file that the page has made is given to the browser; nothing leaves the computer.

/** Saves it under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold on the file by now.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
