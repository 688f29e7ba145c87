export const room = {
  title: 'In the room',
}
