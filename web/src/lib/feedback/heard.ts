export type Piece = App.Actions['feedback.list']['output']['pieces'][number]
export type Heard = Piece['asks'][number]
