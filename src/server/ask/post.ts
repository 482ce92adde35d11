/** What somebody wrote: an answer to a question, or the question itself. */
export type Post = { question: number; answer: number | null };
