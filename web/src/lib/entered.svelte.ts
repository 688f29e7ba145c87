/**
 * What stands in the fields of a form that saves itself: a copy to type in. What the server changes comes in field by
 * field, an undo included, so that a reload never takes back what is being typed in another field.
 */
export function keepEntered<Row extends object>(read: () => Row): { entered: Row } {
  let known = { ...read() }
  const form = $state({ entered: { ...known } })
  $effect(() => {
    const next = read()
    for (const key of Object.keys(next) as (keyof Row)[]) {
      if (JSON.stringify(next[key]) !== JSON.stringify(known[key])) form.entered[key] = next[key]
    }
    known = { ...next }
  })
  return form
}
