import { h } from './h.ts'

/** How a proof takes part in the host's form, under its own `name`. */
export interface FormField {
  /**
   * @param name where scripts of the host find it, filled in or not; nowhere when empty
   * @param receipt what the form sends, if anything yet
   */
  carry(name: string, receipt: string | null): void
  /**
   * @param message why the form cannot be submitted yet; empty when it can
   * @param anchor where the browser leads the citizen
   */
  demand(message: string, anchor: HTMLElement | null): void
  /** With the element's coming to and going from the page. */
  connect?(): void
  release?(): void
}

/** Under which name a proof is in the form: its own, or that of the upload it stands for. */
export function nameOf(proof: HTMLElement): string {
  return proof.getAttribute('name') ?? proof.dataset.name ?? ''
}

/**
 * A hidden input inside the proof. Not `setFormValue`: what libraries collect themselves (jQuery's and
 * Prototype's `serialize`), and what old scripts read as `form.name.value`, are inputs only.
 */
export function carrier(proof: HTMLElement) {
  const input = h('input', { type: 'hidden' })
  return {
    input,
    carry(name: string, receipt: string | null): void {
      if (!input.parentNode) proof.appendChild(input)
      const form = proof.getAttribute('form')
      if (form) input.setAttribute('form', form)
      input.name = name
      input.value = receipt ?? ''
      input.disabled = !receipt
    },
  }
}

/** @param onReset where the browser does not tell the element itself */
export type MakeField = (proof: HTMLElement, onReset: () => void) => FormField

/** Whether the browser has form-associated elements; the others load `hidden-field.ts` instead. */
export function hasNativeField(): boolean {
  return !!window.ElementInternals?.prototype.setValidity
}

export function nativeField(proof: HTMLElement): FormField {
  const internals = proof.attachInternals()
  internals.role = 'group'
  const { carry } = carrier(proof)
  return {
    carry,
    demand: (message, anchor) =>
      internals.setValidity({ valueMissing: message !== '' }, message, anchor ?? undefined),
  }
}
