import { correctAsk, nameAsk, splitAsk } from './correct-ask.ts'
import { editFeedback, keepFeedback, removeFeedback } from './keep-feedback.ts'
import { listFeedback } from './list-feedback.ts'

export const feedbackActions = [listFeedback, keepFeedback, editFeedback, removeFeedback, correctAsk, splitAsk, nameAsk] as const
