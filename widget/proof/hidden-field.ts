import { carrier, type FormField } from './form-field.ts'

/** Browsers before 2019, and Safari before 16.4, have no form-associated elements. */
export function hiddenField(proof: HTMLElement, onReset: () => void): FormField {
  const { input, carry } = carrier(proof)
  let missing = ''
  let lead: HTMLElement | null = null
  const onSubmit = (event: Event) => {
    if (event.target !== input.form || input.form?.noValidate || !missing) return
    // Before any listener of the host, as native validation would be.
    event.preventDefault()
    event.stopImmediatePropagation()
    lead?.focus()
    proof.dispatchEvent(new Event('invalid'))
  }
  const onFormReset = (event: Event) => event.target === input.form && onReset()
  return {
    carry,
    demand(message, anchor) {
      missing = message
      lead = anchor
    },
    connect() {
      document.addEventListener('submit', onSubmit, true)
      document.addEventListener('reset', onFormReset)
    },
    release() {
      document.removeEventListener('submit', onSubmit, true)
      document.removeEventListener('reset', onFormReset)
    },
  }
}
