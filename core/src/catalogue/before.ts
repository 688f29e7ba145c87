export const before = {
  title: 'Before',
}
