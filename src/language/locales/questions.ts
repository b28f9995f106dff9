import type { Locale } from '../../domain/locale.js';
import type { QuestionWords } from '../questions/question-words.js';
import { questions as da } from './da/questions.js';
import { questions as en } from './en/questions.js';

export const questionWords: Readonly<Record<Locale, QuestionWords>> = { da, en };
