const asked = 'S0.7 S0.10 S0.13 S0.14 S0.18 S1.4 S1.8 S1.13 S2.9 S3.1 S3.2 S3.3 S3.5 S3.9 S3.10 S3.12 S3.14 S3.15 S4.10'

/** The rules that the questions of a debrief rest on. */
export const askedBecauseOf = new Set(asked.split(' '))
