import { ownWords, type Line } from '#core/feel/day-words.ts';
