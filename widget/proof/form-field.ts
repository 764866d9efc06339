/** How a proof takes part in the host's form, under its own `name`. */
export interface FormField {
  /** Puts the receipt into the form's data, or takes it out. */
  carry(receipt: string | null): void
  /**
   * @param message why the form cannot be submitted yet; empty when it can
   * @param anchor where the browser leads the citizen
   */
  demand(message: string, anchor: HTMLElement | null): void
  /** With the element's coming to and going from the page. */
  connect(): void
  release(): void
}

export function formField(proof: HTMLElement, onReset: () => void): FormField {
  const { ElementInternals: native } = window
  return native && 'setFormValue' in native.prototype
    ? nativeField(proof.attachInternals())
    : hiddenField(proof, onReset)
}

function nativeField(internals: ElementInternals): FormField {
  internals.role = 'group'
  return {
    carry: (receipt) => internals.setFormValue(receipt),
    demand: (message, anchor) =>
      internals.setValidity({ valueMissing: message !== '' }, message, anchor ?? undefined),
    connect: () => {},
    release: () => {},
  }
}

/** Browsers before 2019, and Safari before 16.4, have no form-associated elements. */
function hiddenField(proof: HTMLElement, onReset: () => void): FormField {
  const input = document.createElement('input')
  input.type = 'hidden'
  input.disabled = true
  let missing = ''
  let lead: HTMLElement | null = null
  const onSubmit = (event: Event) => {
    if (event.target !== input.form || input.form?.noValidate || !missing) return
    // Before any listener of the host, as native validation would be.
    event.preventDefault()
    event.stopImmediatePropagation()
    lead?.focus()
  }
  const onFormReset = (event: Event) => event.target === input.form && onReset()
  return {
    carry(receipt) {
      if (!input.parentNode) proof.append(input)
      input.name = proof.getAttribute('name') ?? ''
      const form = proof.getAttribute('form')
      if (form) input.setAttribute('form', form)
      input.value = receipt ?? ''
      input.disabled = receipt === null
    },
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
