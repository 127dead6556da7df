/** Where the content of pages lies that are neither lesson nor challenge: glossary, pathways, quiz, concurrency. */
export const siteFolder = 'site';
