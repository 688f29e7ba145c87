export const silence = {
  title: 'The silence',
}
