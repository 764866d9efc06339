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

/** @param onReset where the browser does not tell the element itself */
export type MakeField = (proof: HTMLElement, onReset: () => void) => FormField

/** Whether the browser has form-associated elements; the others load `hidden-field.ts` instead. */
export function hasNativeField(): boolean {
  const { ElementInternals: native } = window
  return !!native && 'setFormValue' in native.prototype
}

export function nativeField(proof: HTMLElement): FormField {
  const internals = proof.attachInternals()
  internals.role = 'group'
  return {
    carry: (receipt) => internals.setFormValue(receipt),
    demand: (message, anchor) =>
      internals.setValidity({ valueMissing: message !== '' }, message, anchor ?? undefined),
    connect: () => {},
    release: () => {},
  }
}
