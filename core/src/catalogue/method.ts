export const method = {
  title: 'The method',
}
