// The line with which every text of ours begins, in every language: the paste engine knows by it that what follows was
// written by textOf, line for line.

export const mailtermHeader = '=== Mailterm transcript, v1';
